from collections.abc import AsyncIterator

import pytest
from telegram import Bot
from telegram.request import HTTPXRequest

from bot import playground
from bot.playground import Playground


@pytest.fixture(autouse=True)
def durations_as_timedelta(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without it python-telegram-bot warns whenever it reads how long to wait."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.fixture
async def server() -> AsyncIterator[Playground]:
    async with playground.serve() as running:
        yield running


@pytest.fixture
async def bot(server: Playground) -> AsyncIterator[Bot]:
    """python-telegram-bot's client, with somebody who wrote to it and whose message it has fetched."""
    server.send_text("hello")
    # Loading the certificates of the web takes longer than most tests, and nothing here is encrypted.
    requests = [HTTPXRequest(httpx_kwargs={"verify": False}) for _ in range(2)]
    async with Bot(
        server.token,
        base_url=server.base_url,
        base_file_url=server.base_file_url,
        request=requests[0],
        get_updates_request=requests[1],
    ) as client:
        (update,) = await client.get_updates()
        await client.get_updates(offset=update.update_id + 1)
        yield client
