"""`python -m bot run` as whoever runs it meets it."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import socket
import sqlite3
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import httpx
import pytest

from bot import playground
from db import held

ROOT = Path(__file__).parents[2]
TOKEN = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = {
        "BOT_TOKEN": "",
        "API_BASE_URL": "http://127.0.0.1:9",
        "DATABASE_URL": f"sqlite+aiosqlite:///{tmp_path / 'data' / 'bot.db'}",
        "PLAYGROUND_PORT": str(port),
        "LOG_LEVEL": "DEBUG",
        "PYTHONPATH": str(ROOT),
        "PYTHONUNBUFFERED": "1",
    }
    return {**os.environ, **settings}


@asynccontextmanager
async def program(folder: Path, environment: dict[str, str]) -> AsyncIterator[asyncio.subprocess.Process]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", cwd=folder, env=environment, stdout=PIPE, stderr=PIPE
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def refused(folder: Path, environment: dict[str, str]) -> str:
    """What a start that cannot succeed says; it has to be with exit code 2 and without a traceback."""
    async with program(folder, environment) as process:
        said, errors = await asyncio.wait_for(process.communicate(), 20)
    assert process.returncode == 2
    assert "Traceback" not in errors.decode()
    assert TOKEN.partition(":")[2] not in said.decode() + errors.decode()
    return errors.decode().strip()


async def test_without_a_token_it_names_the_page_and_ends_when_asked(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    async with program(tmp_path, environment) as process:
        assert process.stdout is not None
        said = ""
        while "http" not in said:
            said = (await asyncio.wait_for(process.stdout.readline(), 20)).decode()
        address = re.findall(r"http://127\.0\.0\.1:\d+/\S+/", said)[0]
        async with httpx.AsyncClient() as browser:
            page = await browser.get(address)
        assert page.status_code == 200
        process.send_signal(signal.SIGINT)
        assert await asyncio.wait_for(process.wait(), 5) == 0
        _, errors = await process.communicate()
    assert "Traceback" not in errors.decode()
    assert sorted(file.name for file in (tmp_path / "data").iterdir()) == [
        *("bot", "bot.db", "bot.db.lock", "guides.json", "key")
    ]


async def test_a_token_that_telegram_does_not_know(tmp_path: Path, environment: dict[str, str]) -> None:
    async with playground.serve() as telegram:
        environment |= {"BOT_TOKEN": TOKEN, "API_BASE_URL": telegram.origin}
        assert await refused(tmp_path, environment) == (
            "Error: Telegram does not know this BOT_TOKEN. Copy it anew from @BotFather, all of it."
        )


async def test_a_port_that_is_taken(tmp_path: Path, environment: dict[str, str]) -> None:
    with socket.create_server(("127.0.0.1", int(environment["PLAYGROUND_PORT"]))):
        said = await refused(tmp_path, environment)
    assert said.startswith(f"Error: Port {environment['PLAYGROUND_PORT']} on 127.0.0.1 is taken by another program.")


async def test_a_database_that_is_locked(tmp_path: Path, environment: dict[str, str]) -> None:
    (tmp_path / "data").mkdir()
    with closing(sqlite3.connect(tmp_path / "data" / "bot.db", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        said = await refused(tmp_path, environment)
    assert re.fullmatch(r"Error: the database .*bot\.db is locked; is another bot running on it\?", said)


async def test_a_database_that_another_bot_has(tmp_path: Path, environment: dict[str, str]) -> None:
    with held(environment["DATABASE_URL"]):
        said = await refused(tmp_path, environment)
    assert re.fullmatch(r"Error: another bot runs on the database .*bot\.db: stop that one first", said)


async def test_a_folder_without_a_guide(tmp_path: Path, environment: dict[str, str]) -> None:
    (tmp_path / "guides").mkdir()
    (tmp_path / "guides" / "notes.md").write_text("# Notes\n\nNo bands here.\n")
    said = await refused(tmp_path, environment | {"GUIDES_DIR": str(tmp_path / "guides")})
    assert "a guide is left out" in said
    assert said.splitlines()[-1].startswith("Error: There is no guide that can be read in ")


async def test_while_telegram_is_out_of_reach_it_waits_and_can_be_stopped(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    async with program(tmp_path, environment | {"BOT_TOKEN": TOKEN}) as process:
        assert process.stderr is not None
        said = ""
        while "cannot reach Telegram" not in said:
            said = (await asyncio.wait_for(process.stderr.readline(), 20)).decode()
        assert "NotSent: ConnectionRefusedError" in said
        process.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(process.wait(), 5) == 0


async def test_a_setting_of_the_way_to_telegram_that_is_none_is_named_once_and_ends_it(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    environment |= {"BOT_TOKEN": TOKEN, "API_BASE_URL": "https://telegram.invalid", "SSL_CERT_FILE": "/no/such/file"}
    said = await refused(tmp_path, environment)
    assert said.count("SSL_CERT_FILE") == 1
    assert "expected a file with the certificates" in said


async def test_a_proxy_that_lets_nobody_through_is_named_in_the_log(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n")
        writer.close()

    async with await asyncio.start_server(refuse, "127.0.0.1", 0) as proxy:
        address = f"http://ada:love@127.0.0.1:{proxy.sockets[0].getsockname()[1]}"
        environment |= {"BOT_TOKEN": TOKEN, "API_BASE_URL": "https://telegram.invalid", "HTTPS_PROXY": address}
        async with program(tmp_path, environment) as process:
            assert process.stderr
            async with asyncio.timeout(20):
                while b"cannot reach Telegram" not in (line := await process.stderr.readline()):
                    assert line
    assert b"ProxyRefused with 407: HTTPS_PROXY has to name a proxy" in line
    assert b"love" not in line
