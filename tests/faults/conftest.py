"""The bot as a process of its own, which can be killed, against a stand-in for Telegram that lives on."""

from __future__ import annotations

import asyncio
import os
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

from bot import playground
from bot.playground import Playground

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "scenarios" / "guides" / "ally-financial" / "solutions-architect.md"


@dataclass
class Program:
    """`python -m bot`, again and again on the same data."""

    folder: Path
    environment: dict[str, str]

    @property
    def database(self) -> Path:
        return self.folder / "bot.db"

    def by_webhook(self) -> Program:
        """The same, but Telegram posts the updates."""
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = str(free.getsockname()[1])
        address = {"WEBHOOK_PORT": port, "WEBHOOK_URL": f"http://127.0.0.1:{port}/telegram"}
        return replace(self, environment=self.environment | address)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[Process]:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", cwd=self.folder, env=self.environment
        )
        try:
            yield process
        finally:
            if process.returncode is None:
                process.kill()
            await process.wait()

    def rows(self, statement: str, *arguments: object) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(self.database)) as connection:
            return connection.execute(statement, arguments).fetchall()


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
        "GUIDES_DIR": str(tmp_path / "guides"),
        "PACING": "false",
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
