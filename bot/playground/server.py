"""The playground as a whole: a server on 127.0.0.1 with the Bot API for the bot and the chat page for a person."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import logging
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Mount, Route

from bot.playground import webhook
from bot.playground.bot_api import BotApi
from bot.playground.chat import Messenger
from bot.playground.faults import Clock, Faults
from bot.playground.guard import Guard
from bot.playground.page import Page
from bot.playground.store import Store
from bot.playground.visitor import Visitor

DEFAULT_PORT = 8081
STORE_NAME = "playground.sqlite3"
_HOST = "127.0.0.1"


class PortTaken(Exception):  # noqa: N818
    """Another program listens on the port; the message says what to do."""


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
        return f"http://{_HOST}:{self.port}"

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
    port: int = 0,
    name: str = "Counteroffer",
    pacing: bool = False,
    clock: Clock | None = None,
) -> AsyncIterator[Playground]:
    """Run a playground in this event loop; it answers when the block is entered and is gone when it is left.

    Args:
        folder: where it keeps its store; None keeps nothing.
        port: on 127.0.0.1; 0 takes a free one.
        name: the bot's name until the bot sets another; also the start of its user name.
        pacing: answer 429 to more than one message a second to a chat, or thirty in all.
        clock: the time it lives in.

    Raises:
        PortTaken: something else listens there.
        StoreTaken: another playground has the folder open.
    """
    listener = _listen(port)
    with contextlib.closing(listener):
        clock = clock or Clock()
        store = Store(folder / STORE_NAME if folder is not None else None)
        with contextlib.closing(store):
            playground = Playground(Messenger(store, clock, name), listener.getsockname()[1], clock, pacing)
            async with _running(playground.app(), listener, playground.stop):
                delivery = asyncio.create_task(webhook.deliver(playground.messenger))
                try:
                    yield playground
                finally:
                    delivery.cancel()
                    with contextlib.suppress(asyncio.CancelledError):
                        await delivery


def _listen(port: int) -> socket.socket:
    # The protocol must be named: asyncio turns Nagle's algorithm (40 ms a call) off only for sockets that say TCP.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((_HOST, port))
        listener.listen(2048)
    except OSError as error:
        listener.close()
        if error.errno == errno.EADDRINUSE:
            raise PortTaken(
                f"Port {port} on {_HOST} is taken by another program. Stop that program, or choose another port."
            ) from error
        raise
    listener.setblocking(False)
    return listener


class _Uvicorn(uvicorn.Server):
    """A uvicorn that says when it is ready, and leaves the signals to the program that it is a part of."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = asyncio.Event()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()


def _asked_for(record: logging.LogRecord) -> bool:
    """Drops uvicorn's complaint about answers that break off: that is what the fault `drop` is for."""
    return "without completing response" not in record.getMessage()


@asynccontextmanager
async def _running(app: Starlette, listener: socket.socket, stop: Callable[[], None]) -> AsyncIterator[None]:
    config = uvicorn.Config(
        app,
        access_log=False,
        log_config=None,
        log_level=None,
        lifespan="off",
        ws="none",
        server_header=False,
        timeout_graceful_shutdown=2,
        h11_max_incomplete_event_size=64 * 1024,
    )
    server = _Uvicorn(config)
    log = logging.getLogger("uvicorn.error")
    log.addFilter(_asked_for)
    serving = asyncio.create_task(server.serve([listener]))
    ready = asyncio.create_task(server.ready.wait())
    await asyncio.wait([serving, ready], return_when=asyncio.FIRST_COMPLETED)
    ready.cancel()
    if serving.done():
        serving.result()
        raise RuntimeError("the playground's server did not start")
    try:
        yield
    finally:
        stop()
        server.should_exit = True
        await serving
        log.removeFilter(_asked_for)
