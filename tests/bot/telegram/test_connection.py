from __future__ import annotations

import asyncio
import socket
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from telegram import Bot
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.playground import Fault, Playground
from bot.telegram.account import Account
from bot.telegram.connection import Connection, Intercepted, NotSent, Unanswered, kind

SECRET = "AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"
TOKEN = f"123456789:{SECRET}"

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def bot_of(account: Account) -> AsyncIterator[Bot]:
    connection = Connection(account.base_url)
    async with Bot(
        account.token, account.base_url, account.base_file_url, request=connection, get_updates_request=connection
    ) as bot:
        yield bot


@asynccontextmanager
async def server_that(serve: Serve) -> AsyncIterator[str]:
    """The address of a server on this machine."""
    done = asyncio.Event()

    async def once(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await serve(reader, writer)
        writer.close()
        await writer.wait_closed()
        done.set()

    server = await asyncio.start_server(once, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/bot{TOKEN}/getMe"
        await done.wait()


def closed_port() -> int:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port: int = unused.getsockname()[1]
        return port


async def error_of(url: str, read_timeout: float = 5) -> TelegramError:
    async with Connection(url) as connection:
        with pytest.raises(TelegramError) as raised:
            await connection.post(url, read_timeout=read_timeout)
    return raised.value


async def test_calls_reach_telegram_as_with_the_library_s_own_client(server: Playground, account: Account) -> None:
    server.send_text("hello")
    async with bot_of(account) as bot:
        message = await bot.send_message(1, "<b>Ünï</b> 😀 & more", parse_mode="HTML")
        picture = await bot.send_photo(1, server_picture(), caption="a chart")
        assert (await bot.get_updates())[0].message
    assert message.text == "Ünï 😀 & more"
    assert picture.photo


def server_picture() -> bytes:
    header = bytes.fromhex("89504e470d0a1a0a0000000d4948445200000001000000010806000000")
    return header + bytes.fromhex("1f15c4890000000d49444154789c6360f8cfc00000030101001b5a8dd30000000049454e44ae426082")


async def test_what_telegram_refuses_is_the_same_error(server: Playground, account: Account) -> None:
    async with bot_of(account) as bot:
        server.send_text("hello")
        with pytest.raises(BadRequest):
            await bot.send_message(1, "")
        server.faults.add(Fault("too_many_requests", "sendMessage"))
        with pytest.raises(RetryAfter):
            await bot.send_message(1, "hello")
        server.block()
        with pytest.raises(Forbidden):
            await bot.send_message(1, "hello")


async def test_without_a_connection_the_call_counts_as_not_sent() -> None:
    error = await error_of(f"http://127.0.0.1:{closed_port()}/bot{TOKEN}/getMe")
    assert isinstance(error, NotSent)
    assert str(error) == "ConnectionRefusedError"


async def test_a_connection_that_breaks_after_the_call_leaves_it_open_whether_it_arrived() -> None:
    async def hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")

    async with server_that(hang_up) as url:
        assert isinstance(await error_of(url), Unanswered)


@pytest.mark.parametrize("answer", [b"no HTTP at all\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"])
async def test_an_answer_that_is_no_http_or_breaks_off_leaves_it_open_too(answer: bytes) -> None:
    async def babble(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)

    async with server_that(babble) as url:
        assert isinstance(await error_of(url), Unanswered)


async def test_an_answer_that_does_not_come_in_time_is_said_to_be_late() -> None:
    async def wait(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()

    async with server_that(wait) as url:
        assert isinstance(await error_of(url, read_timeout=0.05), TimedOut)


async def test_a_redirection_is_not_followed() -> None:
    async def redirect(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/\r\nContent-Length: 0\r\n\r\n")

    async with server_that(redirect) as url:
        assert isinstance(await error_of(url), Intercepted)


@pytest.mark.parametrize("address", ["http://127.0.0.1:{port}/bot", "http://[broken/bot", "nonsense://127.0.0.1/bot"])
async def test_no_error_and_no_traceback_holds_the_token(address: str) -> None:
    url = f"{address.format(port=closed_port())}{TOKEN}/getMe"
    async with Connection("http://127.0.0.1") as connection:
        with pytest.raises(NetworkError) as raised:
            await connection.post(url)
    error: BaseException | None = raised.value
    assert SECRET not in "".join(traceback.format_exception(raised.value))
    while error is not None:
        assert SECRET not in repr(error) + str(error)
        error = error.__context__


async def test_the_environment_s_proxy_is_used_for_addresses_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[bytes] = []

    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        called.append(await reader.readline())

    async with server_that(proxy) as url:
        monkeypatch.setenv("http_proxy", url.partition("/bot")[0])
        monkeypatch.delenv("no_proxy", raising=False)
        await error_of("http://telegram.invalid/getMe")
    assert called[0].startswith(b"POST http://telegram.invalid/getMe")


def test_what_telegram_quotes_of_a_text_is_no_part_of_what_is_noted() -> None:
    for quoted in ('"wombat"', "'my wombat'", "“wombat”"):
        noted = kind(BadRequest(f"Can't parse entities: unsupported start tag {quoted} at byte offset 3"))
        assert noted == "BadRequest: Can't parse entities: unsupported start tag “…” at byte offset 3"
