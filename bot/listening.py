"""Servers within the bot's own event loop: the playground, the webhook, and what the operator asks."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager

import uvicorn
from starlette.types import ASGIApp

LOCAL = "127.0.0.1"
EVERYWHERE = "0.0.0.0"  # noqa: S104 - a container is reached on an address of its own


class PortTaken(Exception):  # noqa: N818 - a sentence for whoever runs the bot
    """Another program listens on the port; the message says what to do."""


def listen(port: int, host: str = LOCAL) -> socket.socket:
    """A socket that listens; port 0 takes a free one.

    Raises:
        PortTaken: Something else listens there.
    """
    # The protocol must be named: asyncio turns Nagle's algorithm (40 ms a call) off only for sockets that say TCP.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(2048)
    except OSError as error:
        listener.close()
        if error.errno == errno.EADDRINUSE:
            raise PortTaken(
                f"Port {port} on {host} is taken by another program. Stop that program, or choose another port."
            ) from error
        raise
    listener.setblocking(False)
    return listener


@asynccontextmanager
async def serving(app: ASGIApp, listener: socket.socket, stop: Callable[[], None] | None = None) -> AsyncIterator[None]:
    """Answer requests while the block is open; ``stop`` lets go of those that wait for something."""
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
