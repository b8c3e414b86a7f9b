"""The bot as a process of its own, which can be killed, against a stand-in for Telegram that lives on."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import signal
import socket
import sqlite3
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import NullPool, text
from sqlalchemy.ext.asyncio import create_async_engine

from bot import playground
from bot.playground import Playground
from db import KeySource, file_of, key_source, on_sqlite

pytest.register_assert_rewrite("tests.faults.people")

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "scenarios" / "guides" / "ally-financial" / "solutions-architect.md"


@dataclass
class Program:
    """`python -m bot`, again and again on the same data."""

    folder: Path
    environment: dict[str, str]

    @property
    def url(self) -> str:
        """The database's address."""
        return self.environment["DATABASE_URL"]

    @property
    def database(self) -> Path:
        return file_of(self.url)

    @property
    def key(self) -> KeySource:
        return key_source(self.url, Path(self.environment["KEY_FILE"]))

    @property
    def port(self) -> int:
        """Where it takes what is posted."""
        return int(self.environment["WEBHOOK_PORT"])

    def by_webhook(self) -> Program:
        """The same, but Telegram posts the updates."""
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = str(free.getsockname()[1])
        address = {"WEBHOOK_PORT": port, "WEBHOOK_URL": f"http://127.0.0.1:{port}/telegram", "WEBHOOK_SECRET": "word"}
        address["LOG_FORMAT"] = "json"
        return replace(self, environment=self.environment | address)

    def on(self, url: str) -> Program:
        """The same on another database."""
        return replace(self, environment=self.environment | {"DATABASE_URL": url})

    @asynccontextmanager
    async def running(self) -> AsyncIterator[Process]:
        with (self.folder / "log").open("ab") as log:
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", cwd=self.folder, env=self.environment, stderr=log
            )
        try:
            yield process
        finally:
            if process.returncode is None:
                process.kill()
            await process.wait()

    @property
    def log(self) -> str:
        """What it wrote to standard error."""
        return (self.folder / "log").read_text()

    async def says(self, words: str, patience: float) -> None:
        """Wait until its log holds what a regular expression finds."""
        async with asyncio.timeout(patience):
            while not re.search(words, self.log):  # noqa: ASYNC110 - another process tells by this alone
                await asyncio.sleep(0.05)

    async def rows(self, statement: str, **values: object) -> list[tuple[Any, ...]]:
        """What a query gives."""
        if on_sqlite(self.url):
            with closing(sqlite3.connect(self.database)) as connection:
                return connection.execute(statement, values).fetchall()
        engine = create_async_engine(self.url, poolclass=NullPool)
        async with engine.connect() as server:
            return [tuple(row) for row in await server.execute(text(statement), values)]


@pytest.fixture
async def server() -> AsyncIterator[Playground]:
    async with playground.serve() as server:
        yield server


@pytest.fixture
def program(server: Playground, tmp_path: Path) -> Program:
    (tmp_path / "guides").mkdir()
    shutil.copy(GUIDE, tmp_path / "guides")
    settings = {
        "BOT_TOKEN": server.token,
        "API_BASE_URL": server.origin,
        "DATABASE_URL": f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}",
        "KEY_FILE": str(tmp_path / "key"),
        "GUIDES_DIR": str(tmp_path / "guides"),
        "PACING": "false",
        "LOG_LEVEL": "DEBUG",
        "PYTHONPATH": str(ROOT),
    }
    return Program(tmp_path, {**os.environ, **settings})


async def stop(process: Process) -> int:
    """Ask it to stop as a supervisor does; its exit code.

    Raises:
        TimeoutError: It takes longer than the five seconds that it has.
    """
    process.send_signal(signal.SIGTERM)
    return await asyncio.wait_for(process.wait(), 5)
