"""Servers within the bot's own event loop: the playground, the webhook, and what the operator asks."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

MOST_CONNECTIONS = 256
"""How many a server has at once. Telegram opens 40 at most, or 100 where it is asked to."""

REQUEST_SECONDS = 20.0
"""In which a request must have come to its end. Whoever is refused after the headers may go on sending."""

LARGEST_HEAD = 512 * 1024
"""Bytes in which a request must have come to the end of its headers. As many as an event loop reads at once, and again:
what comes at once may hold a part of the body."""


@asynccontextmanager
async def serving(app: ASGIApp, listener: socket.socket, stop: Callable[[], None] | None = None) -> AsyncIterator[None]:
    """Answer requests while the block is open; ``stop`` lets go of those that wait for something.

    Raises:
        RuntimeError: the server did not start.
    """
    config = uvicorn.Config(
        app,
        http=_Bounded,
        access_log=False,
        log_config=None,
        log_level=None,
        lifespan="off",
        ws="none",
        server_header=False,
        timeout_graceful_shutdown=1,
    )
    server = _Uvicorn(config)
    task = asyncio.create_task(server.serve([listener]))
    ready = asyncio.create_task(server.ready.wait())
    await asyncio.wait([task, ready], return_when=asyncio.FIRST_COMPLETED)
    ready.cancel()
    if task.done():
        task.result()
        raise RuntimeError("the server did not start")
    try:
        yield
    finally:
        if stop is not None:
            stop()
        server.should_exit = True
        await task


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


class _Bounded(HttpToolsProtocol):
    """Uvicorn's protocol, which waits for ever for a request and keeps its headers as long as they come, with an end to
    both: strangers must not use up the files that a process may open, nor its memory."""

    _read = 0
    _in_head = True
    _patience: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        if len(self.connections) > MOST_CONNECTIONS:
            transport.close()
        else:
            self._await_end()

    def data_received(self, data: bytes) -> None:
        if self._in_head:
            self._read += len(data)
            if self._read > LARGEST_HEAD:
                self.transport.close()
                return
        self._await_end()
        super().data_received(data)

    def on_headers_complete(self) -> None:
        self._in_head, self._read = False, 0
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        self._in_head = True
        self._forget_patience()
        super().on_message_complete()

    def connection_lost(self, exc: Exception | None) -> None:
        self._forget_patience()
        super().connection_lost(exc)

    def _await_end(self) -> None:
        if self._patience is None:
            self._patience = self.loop.call_later(REQUEST_SECONDS, self.transport.close)

    def _forget_patience(self) -> None:
        if self._patience is not None:
            self._patience.cancel()
            self._patience = None
