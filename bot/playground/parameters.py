"""What a call of the Bot API carries: in its query, as a form, as JSON or as multipart with files."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from starlette.datastructures import UploadFile
from starlette.requests import Request

from bot.playground.refusal import Refused


@dataclass(frozen=True)
class Upload:
    """A file that came with a call."""

    name: str
    mime: str
    content: bytes


@dataclass(frozen=True)
class Parameters:
    """The parameters of one call; what is absent and what is empty are the same, as on Telegram."""

    values: dict[str, str] = field(default_factory=dict)
    files: dict[str, Upload] = field(default_factory=dict)

    @classmethod
    async def of(cls, request: Request) -> Parameters:
        """Read the parameters of a request.

        Raises:
            Refused: the body is not what its content type says.
        """
        values = dict(request.query_params.items())
        files = {}
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind == "application/json":
            try:
                body = json.loads(await request.body() or b"{}")
            except ValueError:
                raise Refused("can't parse request parameters JSON object") from None
            if not isinstance(body, dict):
                raise Refused("can't parse request parameters JSON object")
            values |= {k: v if isinstance(v, str) else json.dumps(v) for k, v in body.items() if v is not None}
        elif kind in ("multipart/form-data", "application/x-www-form-urlencoded"):
            async with request.form(max_files=100, max_part_size=10 * 2**20) as form:
                for key, value in form.multi_items():
                    if isinstance(value, UploadFile):
                        mime = value.content_type or "application/octet-stream"
                        files[key] = Upload(value.filename or key, mime, await value.read())
                    else:
                        values[key] = value
        return cls(values, files)

    def text(self, name: str) -> str:
        """The value as it came, "" when absent."""
        return self.values.get(name, "")

    def integer(self, name: str, default: int = 0) -> int:
        """The value as a whole number, or `default` when it is absent or no number (Telegram forgives too)."""
        try:
            return int(self.values.get(name, default))
        except ValueError:
            return default

    def boolean(self, name: str) -> bool:
        """Whether the value is "true", "yes" or "1"."""
        return self.text(name).lower() in ("true", "yes", "1")

    def json(self, name: str, problem: str) -> Any:
        """The value read as JSON, None when absent.

        Raises:
            Refused: with `problem`, when it is no JSON.
        """
        if not self.text(name):
            return None
        try:
            return json.loads(self.text(name))
        except ValueError:
            raise Refused(problem) from None

    def file(self, name: str) -> Upload | None:
        """The file under this name, or the one that its `attach://` points to."""
        return self.files.get(self.text(name).removeprefix("attach://") if self.text(name) else name)
