"""SQLite for the event loop, in the form that SQLAlchemy's dialect for aiosqlite wants.

aiosqlite hands each call to a thread and back, four times a statement, which costs more than the statement: SQLite
answers from memory within microseconds. So statements run where they are asked for, and only a commit, which waits for
the disk, in a thread.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from typing import Any, Self

PAUSE = 0.01
"""Seconds between two looks at whether another process has let go of the database."""


async def connect(database: str, *, timeout: float, **options: Any) -> Connection:  # noqa: ASYNC109 - SQLite's word
    """Open a database; ``timeout`` is how many seconds to wait for what another process has locked."""
    # Not more than one thing at a time is done with a connection, if not always in the same thread.
    options["check_same_thread"] = False
    return Connection(sqlite3.connect(database, timeout=0, **options), timeout)


class Connection:
    """What the dialect uses of `aiosqlite.Connection`."""

    def __init__(self, connection: sqlite3.Connection, patience: float) -> None:
        self._connection: sqlite3.Connection | None = connection
        self._patience = patience

    def cursor(self) -> Cursor:
        return Cursor(self._open.cursor(), self._patience)

    async def commit(self) -> None:
        if not self._open.in_transaction:
            return
        commit = asyncio.get_running_loop().run_in_executor(None, self._open.commit)
        try:
            await asyncio.shield(commit)
        finally:
            # Whoever is cancelled here must not touch the connection before the thread has let go of it.
            await asyncio.wait([commit])

    async def rollback(self) -> None:
        if self._open.in_transaction:
            self._open.rollback()

    async def create_function(self, *arguments: Any, **options: Any) -> None:
        self._open.create_function(*arguments, **options)

    async def close(self) -> None:
        self.stop()

    def stop(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    @property
    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            raise ValueError("connection closed")  # the words that the dialect knows
        return self._connection


class Cursor:
    """What the dialect uses of `aiosqlite.Cursor`."""

    def __init__(self, cursor: sqlite3.Cursor, patience: float) -> None:
        self._cursor = cursor
        self._patience = patience
        self.arraysize = cursor.arraysize

    async def __aenter__(self) -> Self:
        return self

    @property
    def description(self) -> Any:
        return self._cursor.description

    @property
    def rowcount(self) -> int:
        return self._cursor.rowcount

    @property
    def lastrowid(self) -> int | None:
        return self._cursor.lastrowid

    async def execute(self, statement: str, parameters: Sequence[Any] = ()) -> Cursor:
        await self._unlocked(lambda: self._cursor.execute(statement, parameters))
        return self

    async def executemany(self, statement: str, parameters: Sequence[Sequence[Any]]) -> Cursor:
        await self._unlocked(lambda: self._cursor.executemany(statement, parameters))
        return self

    async def fetchall(self) -> list[Any]:
        return self._cursor.fetchall()

    async def close(self) -> None:
        self._cursor.close()

    async def _unlocked(self, run: Callable[[], object]) -> None:
        """Run as soon as no other process has the database locked."""
        clock = asyncio.get_running_loop().time
        until = clock() + self._patience
        while True:
            try:
                run()
            except sqlite3.OperationalError as error:
                if error.sqlite_errorname != "SQLITE_BUSY" or clock() >= until:
                    raise
                await asyncio.sleep(PAUSE)
            else:
                return
