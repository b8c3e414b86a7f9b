FROM python:3.13-slim

ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
WORKDIR /app

COPY requirements.txt .
RUN pip install --no-cache-dir --disable-pip-version-check --require-hashes -r requirements.txt

# Sessions are the only thing that the bot writes.
RUN useradd --system --user-group --no-create-home bot && install -d -o bot -g bot data
VOLUME /app/data

COPY . .
USER bot
CMD ["python", "-m", "bot"]
