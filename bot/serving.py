"""Servers within the bot's own event loop: the playground, the webhook, and what the operator asks."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager

import uvicorn
from starlette.types import ASGIApp


@asynccontextmanager
async def serving(app: ASGIApp, listener: socket.socket, stop: Callable[[], None] | None = None) -> AsyncIterator[None]:
    """Answer requests while the block is open; ``stop`` lets go of those that wait for something.

    Raises:
        RuntimeError: the server did not start.
    """
    config = uvicorn.Config(
        app,
        access_log=False,
        log_config=None,
        log_level=None,
        lifespan="off",
        ws="none",
        server_header=False,
        timeout_graceful_shutdown=1,
        h11_max_incomplete_event_size=64 * 1024,
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
