"""Ports to listen on."""

from __future__ import annotations

import errno
import socket

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
