"""The playground as a whole: a server on 127.0.0.1 with the Bot API for the bot and the chat page for a person."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Mount, Route

from bot.listening import LOCAL, listen
from bot.playground import webhook
from bot.playground.bot_api import BotApi
from bot.playground.faults import Clock, Faults
from bot.playground.guard import Guard
from bot.playground.messenger import Messenger
from bot.playground.page import Page
from bot.playground.store import Store
from bot.playground.visitor import Visitor
from bot.serving import serving
from db import KeySource

STORE_NAME = "playground.sqlite3"


class Playground(Visitor):
    """A running stand-in for Telegram.

    Everything that a person can do in the chat is a method here too (see `Visitor`), for tests.
    """

    def __init__(self, messenger: Messenger, port: int, clock: Clock, pacing: bool) -> None:
        super().__init__(messenger)
        self.port = port
        self.clock = clock
        self.faults = Faults()
        self.api = BotApi(messenger, self.faults, pacing)
        self.page = Page(self)

    def stop(self) -> None:
        """Let go of everybody who waits for an answer or an event."""
        self.api.stop()
        self.page.stop()

    @property
    def token(self) -> str:
        """The bot's token: made once, kept in the store."""
        token: str = self.messenger.settings["token"]
        return token

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        return f"http://{LOCAL}:{self.port}"

    @property
    def base_url(self) -> str:
        """What python-telegram-bot wants as `base_url`; it adds the token and the method."""
        return f"{self.origin}/bot"

    @property
    def base_file_url(self) -> str:
        """What python-telegram-bot wants as `base_file_url`."""
        return f"{self.origin}/file/bot"

    @property
    def page_url(self) -> str:
        """The chat page, at an address that nobody can guess."""
        return f"{self.origin}/{self.messenger.settings['secret']}/"

    def app(self) -> Starlette:
        """The routes."""
        routes = [
            Route("/bot{token}/{method}", self.api.call, methods=["GET", "POST"]),
            Route("/file/bot{token}/{path:path}", self.api.file),
            Mount("/{secret}", routes=self.page.routes),
        ]
        return Starlette(routes=routes, middleware=[Middleware(Guard, port=self.port)])


@asynccontextmanager
async def serve(
    *,
    folder: Path | None = None,
    key: KeySource | None = None,
    port: int = 0,
    name: str = "Counteroffer",
    pacing: bool = False,
    clock: Clock | None = None,
) -> AsyncIterator[Playground]:
    """Run a playground in this event loop; it answers when the block is entered and is gone when it is left.

    Args:
        folder: where it keeps its store; None keeps nothing.
        key: where the key is that the store is sealed with; without, the file `key` in the folder.
        port: on 127.0.0.1; 0 takes a free one.
        name: the bot's name until the bot sets another; also the start of its user name.
        pacing: answer 429 to more than one message a second to a chat, or thirty in all.
        clock: the time it lives in.

    Raises:
        PortTaken: something else listens there.
        StoreTaken: another playground has the folder open.
        WrongKey: the store was sealed with another key.
    """
    listener = listen(port)
    with contextlib.closing(listener):
        clock = clock or Clock()
        store = Store(folder / STORE_NAME if folder is not None else None, key)
        with contextlib.closing(store), _no_complaints():
            playground = Playground(Messenger(store, clock, name), listener.getsockname()[1], clock, pacing)
            async with serving(playground.app(), listener, playground.stop):
                delivery = asyncio.create_task(webhook.deliver(playground.messenger))
                try:
                    yield playground
                finally:
                    delivery.cancel()
                    with contextlib.suppress(asyncio.CancelledError):
                        await delivery


def _asked_for(record: logging.LogRecord) -> bool:
    """Drops uvicorn's complaint about answers that break off: that is what the fault `drop` is for."""
    return "without completing response" not in record.getMessage()


@contextmanager
def _no_complaints() -> Iterator[None]:
    log = logging.getLogger("uvicorn.error")
    log.addFilter(_asked_for)
    try:
        yield
    finally:
        log.removeFilter(_asked_for)
