from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from pathlib import Path

import pytest
import uvloop
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from bot.telegram import http, line
from bot.telegram.http import Client, Interrupted, NotConnected
from bot.telegram.line import Answer

Reader = asyncio.StreamReader
Writer = asyncio.StreamWriter

PLAIN = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


class Server:
    """Gives one answer after the other, and notes what it is asked, by connection."""

    def __init__(self, *answers: bytes) -> None:
        self.asked: list[list[str]] = []
        self.left = asyncio.Event()
        self._answers = list(answers)
        self.address = ""

    async def left_alone(self, reader: Reader, _writer: Writer) -> None:
        with suppress(ConnectionError):
            await reader.read()

    async def serve(self, reader: Reader, writer: Writer) -> None:
        heads: list[str] = []
        self.asked.append(heads)
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                heads.append(head.decode())
                length = next(int(row[16:]) for row in head.decode().split("\r\n") if row.startswith("Content-Length"))
                await reader.readexactly(length)
                answer = self._answers.pop(0)
                writer.write(answer)
                if b"\r\nContent-Length" not in answer and b"\r\nTransfer-Encoding" not in answer:
                    break
        except asyncio.IncompleteReadError:
            self.left.set()


@asynccontextmanager
async def running(
    serve: Callable[[Reader, Writer], Awaitable[None]], tls: ssl.SSLContext | None = None
) -> AsyncIterator[int]:
    """The port of a server on this machine; clients are gone when the block is left."""
    tasks: list[asyncio.Task[None]] = []

    async def serve_one(reader: Reader, writer: Writer) -> None:
        await serve(reader, writer)
        writer.close()
        with suppress(ConnectionError, ssl.SSLError):
            await writer.wait_closed()

    def begin(reader: Reader, writer: Writer) -> None:
        tasks.append(asyncio.create_task(serve_one(reader, writer)))

    server = await asyncio.start_server(begin, "127.0.0.1", 0, ssl=tls)
    async with server:
        yield server.sockets[0].getsockname()[1]
    async with asyncio.timeout(5):
        await asyncio.gather(*tasks)


@asynccontextmanager
async def client_of(proxy: str | None = None, trusted: Path | None = None) -> AsyncIterator[Client]:
    client = Client("tests", lambda: ssl.create_default_context(cafile=trusted), proxy)
    try:
        yield client
    finally:
        await client.close()


async def ask(client: Client, url: str, body: bytes = b"{}") -> Answer:
    return await client.ask("POST", url, "application/json", body, connecting=5, patience=5)


async def test_a_connection_serves_one_question_after_the_other() -> None:
    chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\non\r\n1\r\ne\r\n0\r\n\r\n"
    refused = b"HTTP/1.1 400 Bad Request\r\nContent-Length: 3\r\nDate: Tue, 01 Dec 2026 10:00:00 GMT\r\n\r\ntwo"
    early = b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + PLAIN
    server = Server(chunked, refused, early)
    async with running(server.serve) as port, client_of() as client:
        answers = [await ask(client, f"http://127.0.0.1:{port}/bot/getMe?all=1") for _ in range(3)]
    assert answers == [(200, b"one", None), (400, b"two", "Tue, 01 Dec 2026 10:00:00 GMT"), (200, b"ok", None)]
    assert [len(heads) for heads in server.asked] == [3]
    assert server.asked[0][0].startswith(f"POST /bot/getMe?all=1 HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n")


async def test_questions_at_the_same_time_have_connections_of_their_own() -> None:
    server = Server(*[PLAIN] * 4)
    async with running(server.serve) as port, client_of() as client:
        await asyncio.gather(*(ask(client, f"http://127.0.0.1:{port}/") for _ in range(3)))
        await ask(client, f"http://127.0.0.1:{port}/")
    assert sorted(len(heads) for heads in server.asked) == [1, 1, 2]


@pytest.mark.parametrize(
    "last",
    [
        b"HTTP/1.1 200 OK\r\n\r\nall until the end",
        b"HTTP/1.1 200 OK\r\nContent-Length: 17\r\nConnection: close\r\n\r\nall until the end",
    ],
)
async def test_a_connection_that_the_server_ends_is_not_used_again(last: bytes) -> None:
    server = Server(last, PLAIN)
    async with running(server.serve) as port, client_of() as client:
        first = await ask(client, f"http://127.0.0.1:{port}/")
        second = await ask(client, f"http://127.0.0.1:{port}/")
    assert first.body == b"all until the end"
    assert second.body == b"ok"
    assert len(server.asked) == 2


async def test_an_answer_without_a_body_is_not_given_again_when_the_connection_breaks() -> None:
    stays_open = b"HTTP/1.1 204 No Content\r\nContent-Length-Unknown: 1\r\n\r\n"
    server = Server(stays_open, b"")
    async with running(server.serve) as port, client_of() as client:
        assert (await ask(client, f"http://127.0.0.1:{port}/")).status == 204
        with pytest.raises(Interrupted):
            await ask(client, f"http://127.0.0.1:{port}/")


@pytest.mark.parametrize("loop", [asyncio.new_event_loop, uvloop.new_event_loop], ids=["asyncio", "uvloop"])
@pytest.mark.parametrize("patience", [0.0003, 0.02])
def test_a_server_that_says_nothing_is_waited_for_no_longer_than_said(
    loop: Callable[[], asyncio.AbstractEventLoop], patience: float
) -> None:
    async def wait_in_vain() -> None:
        server = Server()
        async with running(server.left_alone) as port, client_of() as client:
            for _ in range(5):
                with pytest.raises(TimeoutError):
                    await client.ask("POST", f"http://127.0.0.1:{port}/", "", b"", connecting=5, patience=patience)

    with asyncio.Runner(loop_factory=loop) as runner:
        runner.run(wait_in_vain())


async def test_a_connection_that_nobody_uses_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line, "IDLE_SECONDS", 0.01)
    server = Server(PLAIN, PLAIN)
    async with running(server.serve) as port, client_of() as client:
        await ask(client, f"http://127.0.0.1:{port}/")
        async with asyncio.timeout(5):
            await server.left.wait()
        await ask(client, f"http://127.0.0.1:{port}/")
    assert len(server.asked) == 2


async def test_a_connection_that_was_lost_before_it_is_used_gives_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line, "IDLE_SECONDS", 0.01)  # less than what is waited for an answer
    server = Server(PLAIN)
    async with running(server.serve) as port:
        _, lost = await asyncio.get_running_loop().create_connection(line.Line, "127.0.0.1", port)
        lost.close()
        async with asyncio.timeout(5):
            await server.left.wait()
            with pytest.raises(EOFError):
                await lost.ask(b"GET / HTTP/1.1\r\n\r\n", patience=5)


@pytest.mark.parametrize("error", [RuntimeError, ValueError, ZeroDivisionError])
async def test_an_error_that_nobody_knows_leaves_open_whether_the_question_arrived(
    monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    async def fail(_line: line.Line, _question: bytes, _patience: float) -> None:
        raise error

    monkeypatch.setattr(line.Line, "ask", fail)
    server = Server(PLAIN)
    async with running(server.serve) as port, client_of() as client:
        with pytest.raises(Interrupted, match=error.__name__):
            await ask(client, f"http://127.0.0.1:{port}/")


async def test_an_error_that_nobody_knows_before_there_is_a_connection_means_that_nothing_was_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def fail(*_arguments: object, **_named: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(http, "start_connection", fail)
    async with client_of() as client:
        with pytest.raises(NotConnected, match="RuntimeError"):
            await ask(client, "http://127.0.0.1:9/")


async def test_after_a_connection_that_has_died_unheard_no_other_is_used_that_may_have_died_with_it() -> None:
    """As after a sleep of the machine, or where a router has forgotten them."""
    dead = asyncio.Event()

    async def serve(reader: Reader, writer: Writer) -> None:
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            born_dead = dead.is_set()
            while await reader.readuntil(b"\r\n\r\n"):
                await reader.readexactly(2)
                if born_dead or not dead.is_set():
                    writer.write(PLAIN)

    async with running(serve) as port, client_of() as client:
        url = f"http://127.0.0.1:{port}/"
        await asyncio.gather(*(ask(client, url) for _ in range(4)))
        dead.set()
        with pytest.raises(TimeoutError):
            await client.ask("POST", url, "", b"{}", connecting=5, patience=0.05)
        assert (await client.ask("POST", url, "", b"{}", connecting=5, patience=2)).body == b"ok"


async def test_what_a_server_says_unasked_ends_the_connection() -> None:
    server = Server(PLAIN + PLAIN, PLAIN)
    async with running(server.serve) as port, client_of() as client:
        answers = [await ask(client, f"http://127.0.0.1:{port}/") for _ in range(2)]
    assert [answer.body for answer in answers] == [b"ok", b"ok"]
    assert len(server.asked) == 2


async def test_name_and_password_of_an_address_go_into_a_header_and_nowhere_else() -> None:
    server = Server(PLAIN)
    async with running(server.serve) as port, client_of() as client:
        await ask(client, f"http://ada:l%40ve@127.0.0.1:{port}/")
    head = server.asked[0][0]
    assert "\r\nAuthorization: Basic YWRhOmxAdmU=\r\n" in head
    assert "ada" not in head


async def test_a_line_break_in_an_address_adds_no_header() -> None:
    server = Server(PLAIN)
    async with running(server.serve) as port, client_of() as client:
        await ask(client, f"http://127.0.0.1:{port}/file of mine\r\nX-Mine: yes")
    assert "X-Mine:" not in server.asked[0][0].replace("\r\n", "\n").splitlines()[1:]
    assert server.asked[0][0].startswith("POST /file%20of%20mine")


async def test_a_server_that_is_not_trusted_is_not_asked(tmp_path: Path) -> None:
    server = Server()
    async with running(server.serve, certified(tmp_path)) as port, client_of() as client:
        with pytest.raises(NotConnected, match="SSLCertVerificationError"):
            await ask(client, f"https://127.0.0.1:{port}/")
    assert not any(server.asked)


async def test_an_encrypted_answer_that_breaks_off_is_none(tmp_path: Path) -> None:
    server = Server(b"HTTP/1.1 200 OK\r\nContent-length: 100\r\n\r\n{", PLAIN)
    async with running(server.serve, certified(tmp_path)) as port, client_of(trusted=tmp_path / "cert.pem") as client:
        with pytest.raises(Interrupted):
            await ask(client, f"https://127.0.0.1:{port}/")
        assert (await ask(client, f"https://127.0.0.1:{port}/", b"x" * 1_000_000)).body == b"ok"


async def test_an_encrypted_server_is_asked_through_a_proxy(tmp_path: Path) -> None:
    server, connects = Server(PLAIN, PLAIN), []

    async def proxy(reader: Reader, writer: Writer) -> None:
        connects.append((await reader.readuntil(b"\r\n\r\n")).decode())
        there, onwards = await asyncio.open_connection("127.0.0.1", int(connects[-1].split()[1].rpartition(":")[2]))
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await asyncio.gather(passed_on(reader, onwards), passed_on(there, writer))

    async with (
        running(server.serve, certified(tmp_path)) as port,
        running(proxy) as proxy_port,
        client_of(f"http://ada:love@127.0.0.1:{proxy_port}", tmp_path / "cert.pem") as client,
    ):
        answers = [await ask(client, f"https://127.0.0.1:{port}/bot/getMe") for _ in range(2)]
    assert [answer.body for answer in answers] == [b"ok", b"ok"]
    assert len(connects) == 1
    assert connects[0].startswith(f"CONNECT 127.0.0.1:{port} HTTP/1.1\r\n")
    assert "\r\nProxy-Authorization: Basic YWRhOmxvdmU=\r\n" in connects[0]
    assert "Proxy-Authorization" not in server.asked[0][0]


async def test_a_proxy_that_refuses_means_that_nothing_was_asked() -> None:
    async def proxy(reader: Reader, writer: Writer) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")

    async with running(proxy) as port, client_of(f"http://127.0.0.1:{port}") as client:
        with pytest.raises(NotConnected, match="ProxyRefused with 407"):
            await ask(client, "https://telegram.invalid/bot/getMe")


@pytest.mark.parametrize("said", [b"", b"SSH-2.0-OpenSSH_9.6\r\n\r\n", b"no end to it " * 10_000])
async def test_a_proxy_that_speaks_something_else_means_the_same_however_much_it_says(said: bytes) -> None:
    async def proxy(reader: Reader, writer: Writer) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(said)
        if len(said) > http.LONGEST_HEAD:
            with suppress(ConnectionError):
                await reader.read()

    async with running(proxy) as port, client_of(f"http://127.0.0.1:{port}") as client:
        with pytest.raises(NotConnected, match="ProxyRefused with no HTTP"):
            await ask(client, "https://telegram.invalid/bot/getMe")


async def passed_on(reader: Reader, writer: Writer) -> None:
    while content := await reader.read(65536):
        writer.write(content)
    writer.close()


def certified(folder: Path) -> ssl.SSLContext:
    """How a server of this machine encrypts, with the certificate in the folder."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    (folder / "cert.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    (folder / "key.pem").write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    return context
