"""HTTP/1.1 over connections that stay open: as much of it as calls of the Bot API take."""

from __future__ import annotations

import asyncio
import base64
import socket
import ssl
from collections import defaultdict
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any, NamedTuple
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from aiohappyeyeballs import start_connection

from bot.telegram.line import Answer, Line

NEXT_ADDRESS_SECONDS = 0.25
"""When a server's next address is tried beside one that does not answer (RFC 8305)."""

LONGEST_HEAD = 65_536
"""Bytes in which a proxy has to say whether it connects."""

PORTS = {"http": 80, "https": 443}

_RESERVED = "%/?:@!$&'()*+,;="
"""What stands in an address for more than itself (RFC 3986)."""


class NotConnected(Exception):  # noqa: N818 - what happened
    """No connection came about, so nothing was asked; the text says what kind of error it was."""


class Interrupted(Exception):  # noqa: N818 - the same
    """The connection broke, or what came is no HTTP; the text says what kind of error it was."""


class WrongAddress(ValueError):  # noqa: N818 - the same
    """An address is none of http: or https:, or a proxy's none of http:."""


class ProxyRefused(OSError):  # noqa: N818 - the same
    """The proxy makes no connection; the text says with which status."""


class Server(NamedTuple):
    """``authority`` is host and port as the address has them; ``access`` what it holds before them, name and password,
    as a header has it (RFC 7617)."""

    scheme: str
    host: str
    port: int
    authority: str
    access: str | None


class Client:
    """Asks servers, each question on a connection on which no other is under way."""

    def __init__(self, agent: str, encryption: Callable[[], ssl.SSLContext], proxy: str | None = None) -> None:
        """``agent`` is who asks; ``encryption`` is made for the first server that wants it."""
        self._agent = agent
        self._encryption = cache(encryption)
        self._proxy = proxy
        self._unused: defaultdict[Server, list[Line]] = defaultdict(list)

    async def ask(self, method: str, url: str, kind: str, body: bytes, *, connecting: float, patience: float) -> Answer:
        """Ask with a body of this kind (MIME type), both empty where there is none. A connection may take
        ``connecting`` seconds; the answer has to begin within ``patience`` seconds, and then to go on.

        Raises:
            NotConnected: Nothing was asked.
            TimeoutError: There was no answer in time.
            Interrupted: There was no whole answer.
        """
        try:
            server, target = address_of(url)
            proxy = proxy_of(self._proxy) if self._proxy else None
            line = self._known(server)
            if line is None:
                async with asyncio.timeout(connecting):
                    line = await self._connected(server, proxy)
        except Exception as error:
            words = f" {error}" if isinstance(error, ProxyRefused) else ""
            raise NotConnected(f"{type(error).__name__}{words}") from error
        head = f"Host: {server.authority}\r\nUser-Agent: {self._agent}\r\nContent-Length: {len(body)}\r\n"
        if kind:
            head += f"Content-Type: {kind}\r\n"
        if server.access:
            head += f"Authorization: {server.access}\r\n"
        if proxy and server.scheme == "http":
            target = f"http://{server.authority}{target}"
            head += _access(proxy)
        try:
            answer = await line.ask(f"{method} {target} HTTP/1.1\r\n{head}\r\n".encode() + body, patience)
        except Exception as error:  # whatever it is, what was asked may have arrived
            line.close()
            self._close_unused(server)
            if isinstance(error, TimeoutError):
                raise
            raise Interrupted(type(error).__name__) from error
        self._unused[server].append(line)
        return answer

    async def close(self) -> None:
        for server in list(self._unused):
            self._close_unused(server)
        await asyncio.sleep(0)  # for the event loop to close them

    def _close_unused(self, server: Server) -> None:
        """After one that failed, too: what took it along may have taken all, and who asks again shall not meet them."""
        for line in self._unused.pop(server, ()):
            line.close()

    def _known(self, server: Server) -> Line | None:
        lines = self._unused[server]
        while lines:
            line = lines.pop()
            if line.usable:
                return line
        return None

    async def _connected(self, server: Server, proxy: Server | None) -> Line:
        loop = asyncio.get_running_loop()
        nearest = proxy or server
        addresses = await loop.getaddrinfo(nearest.host, nearest.port, type=socket.SOCK_STREAM)
        connection = await start_connection(addresses, happy_eyeballs_delay=NEXT_ADDRESS_SECONDS)
        encrypted: dict[str, Any] = {}
        try:
            if server.scheme == "https":
                if proxy:
                    await _tunnel(connection, server, proxy)
                encrypted = {"ssl": self._encryption(), "server_hostname": server.host}
        except BaseException:
            connection.close()
            raise
        _, line = await loop.create_connection(Line, sock=connection, **encrypted)  # which closes it where it fails
        return line


async def _tunnel(connection: socket.socket, server: Server, proxy: Server) -> None:
    """Let a proxy connect us with a server (RFC 9110, 9.3.6)."""
    loop = asyncio.get_running_loop()
    there = f"{f'[{server.host}]' if ':' in server.host else server.host}:{server.port}"
    question = f"CONNECT {there} HTTP/1.1\r\nHost: {there}\r\n{_access(proxy)}\r\n"
    await loop.sock_sendall(connection, question.encode())
    answer = b""
    while b"\r\n\r\n" not in answer:
        more = await loop.sock_recv(connection, 4096)
        answer += more
        if not more or len(answer) > LONGEST_HEAD:
            raise ProxyRefused("with no HTTP")
    status = answer.partition(b" ")[2][:3].decode("latin-1")
    if not status.startswith("2"):
        raise ProxyRefused(f"with {status}" if status.isdigit() else "with no HTTP")


@lru_cache(maxsize=64)
def address_of(url: str) -> tuple[Server, str]:
    """The server of an address, and what it is asked for.

    Raises:
        ValueError: It is no address of the web.
    """
    parts = urlsplit(url)
    if parts.scheme not in PORTS or not parts.hostname:
        raise WrongAddress
    access = None
    if parts.username is not None:
        words = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        access = f"Basic {base64.b64encode(words.encode()).decode()}"
    authority = parts.netloc.rpartition("@")[2]
    server = Server(parts.scheme, parts.hostname, parts.port or PORTS[parts.scheme], authority, access)
    return server, quote(urlunsplit(("", "", parts.path or "/", parts.query, "")), safe=_RESERVED)


def _access(proxy: Server) -> str:
    return f"Proxy-Authorization: {proxy.access}\r\n" if proxy.access else ""


def proxy_of(url: str) -> Server:
    """The server of a proxy's address.

    Raises:
        ValueError: It is none of http:.
    """
    server, _ = address_of(url)
    if server.scheme != "http":
        raise WrongAddress
    return server
