"""A Bot API that is as fast as can be: hands out the updates of a load and notes what is sent. It checks nothing; the
stand-in of `bot.playground` does that."""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections import deque
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from typing import Any

import httptools

TOKEN = "1000000001:AAbenchmarkbenchmarkbenchmarkbench0"  # noqa: S105 - no secret: it opens nothing
AT_MOST = 100
"""How many updates Telegram hands out at once."""

Update = dict[str, Any]

_OFFSET = re.compile(rb'offset(?:=|":\s*"?|"\r\n\r\n)(\d+)')
_CHAT = re.compile(rb'chat_id(?:=|":\s*"?|"\r\n\r\n)(-?\d+)')
_TIMEOUT = re.compile(rb'\btimeout(?:=|":\s*"?|"\r\n\r\n)(\d+)')

_ME = {
    "id": int(TOKEN.partition(":")[0]),
    "is_bot": True,
    "first_name": "Bench",
    "username": "bench_bot",
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
}


class FakeApi:
    """Its answers, its queue of updates, and what it saw. Moments are those of `time.monotonic`."""

    def __init__(self) -> None:
        self.port = 0
        self.first_poll: float | None = None
        self.sent = 0
        self.last_sent = 0.0
        self.seconds_to_answer = 0.0
        """How long a message takes to be sent, as one does over a network."""
        self.answered: dict[int, float] = {}
        """By chat, the moment of its first message since `forget_answers`."""
        self._pending: deque[Update] = deque()
        self._bell = asyncio.Event()
        self._message_id = 1000

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def hand_out(self, updates: Iterable[Update]) -> None:
        """Let the bot have these."""
        self._pending.extend(updates)
        bell, self._bell = self._bell, asyncio.Event()
        bell.set()

    def expect_another_bot(self) -> None:
        self.first_poll = None

    def forget_answers(self) -> None:
        self.sent = 0
        self.answered.clear()

    async def answer(self, method: str, body: bytes) -> bytes:
        """The answer to a call."""
        match method:
            case "sendmessage" | "editmessagetext":
                if self.seconds_to_answer:
                    await asyncio.sleep(self.seconds_to_answer)
                return self._sent(int(_first(_CHAT, body)))
            case "getupdates":
                return await self._updates(body)
            case "getme":
                return _ok(_ME)
            case "getwebhookinfo":
                return _ok({"url": "", "has_custom_certificate": False, "pending_update_count": 0})
            case _:
                return b'{"ok":true,"result":true}'

    def _sent(self, chat_id: int) -> bytes:
        now = time.monotonic()
        self.sent += 1
        self.last_sent = now
        self.answered.setdefault(chat_id, now)
        self._message_id += 1
        return (
            b'{"ok":true,"result":{"message_id":%d,"date":1764000000,"from":{"id":1000000001,"is_bot":true,'
            b'"first_name":"Bench"},"chat":{"id":%d,"type":"private","first_name":"Ada"},"text":"ok"}}'
        ) % (self._message_id, chat_id)

    async def _updates(self, body: bytes) -> bytes:
        self.first_poll = self.first_poll or time.monotonic()
        offset = int(_first(_OFFSET, body))
        while self._pending and self._pending[0]["update_id"] < offset:
            self._pending.popleft()
        if not self._pending and (seconds := int(_first(_TIMEOUT, body))):
            try:
                await asyncio.wait_for(self._bell.wait(), seconds)
            except TimeoutError:
                return _ok([])
        return _ok([self._pending[place] for place in range(min(AT_MOST, len(self._pending)))])


class _Connection(asyncio.Protocol):
    """HTTP/1.1, one call at a time, kept open."""

    def __init__(self, api: FakeApi) -> None:
        self._api = api
        self._tasks: set[asyncio.Task[None]] = set()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport: Any = transport
        self._parser = httptools.HttpRequestParser(self)
        self._body: list[bytes] = []
        self._path = b""

    def connection_lost(self, exc: Exception | None) -> None:
        for task in self._tasks:
            task.cancel()

    def data_received(self, data: bytes) -> None:
        self._parser.feed_data(data)

    def on_url(self, url: bytes) -> None:
        self._path = url

    def on_body(self, body: bytes) -> None:
        self._body.append(body)

    def on_message_complete(self) -> None:
        body, self._body = b"".join(self._body), []
        path, _, query = self._path.partition(b"?")
        method = path.rpartition(b"/")[2].decode().lower()
        task = asyncio.create_task(self._answer(method, body or query))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _answer(self, method: str, body: bytes) -> None:
        answer = await self._api.answer(method, body)
        self._transport.write(
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(answer), answer)
        )


@asynccontextmanager
async def serve() -> AsyncIterator[FakeApi]:
    """Run it on a free port of this machine while the block is open."""
    api = FakeApi()
    server = await asyncio.get_running_loop().create_server(lambda: _Connection(api), "127.0.0.1", 0, backlog=2048)
    api.port = server.sockets[0].getsockname()[1]
    try:
        yield api
    finally:
        server.close()


def _first(pattern: re.Pattern[bytes], body: bytes) -> bytes:
    found = pattern.search(body)
    return found[1] if found else b"0"


def _ok(result: object) -> bytes:
    return json.dumps({"ok": True, "result": result}).encode()
