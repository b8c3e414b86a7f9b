"""SQLite for the event loop: one connection reads, one writes, and transactions share their commits.

SQLite answers from memory within microseconds, so statements run where they are asked for. Only a commit, which waits
for the disk, runs in a thread, and one is enough for all transactions that came while the one before was under way.
When one of these is taken back, all are, and the others are written again: a savepoint for each, which nearly none
needs, would have every page copied that it changes.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager, suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from sqlalchemy import Connection, NullPool, create_engine

from db.connection import connect
from db.problem import Unavailable, is_passing
from db.statement import Prepared
from db.transaction import Parameters, Row, Transaction

if TYPE_CHECKING:
    from sqlalchemy import Executable, Insert

T = TypeVar("T")

PAUSE = 0.01
"""Seconds between two looks at whether another process has let go of the database."""

PREPARED = 64
"""How many statements are kept as the driver takes them: somewhat more than the bot has of those that are made once."""


class _Group:
    """Transactions that are committed together, and what they have written."""

    def __init__(self) -> None:
        self.commit: asyncio.Task[None] | None = None
        self.over = asyncio.Event()
        self.written: list[tuple[str, list[Any]]] = []
        self.complete = 0
        """How much of it is of transactions that are done."""
        self.scrub = False


class Database:
    """A file; closed, it is opened again when it is needed."""

    shared = False

    def __init__(self, file: Path, patience: float) -> None:
        """``patience`` is how many seconds to wait for what another process has locked."""
        self._file = file
        self._patience = patience
        self._engine = create_engine("sqlite://", creator=lambda: connect(file, patience), poolclass=NullPool)
        self._prepared = lru_cache(PREPARED)(self._prepare)
        self._reading: sqlite3.Connection | None = None
        self._writing: sqlite3.Connection | None = None
        self._turn = asyncio.Lock()
        self._group = _Group()

    async def open(self) -> None:
        """Hold on to the file."""
        self._reader.execute("SELECT 1")

    async def run(self, work: Callable[[Connection], T]) -> T:
        """Do something with a connection of SQLAlchemy, in a thread."""

        def connected() -> T:
            with self._engine.connect() as connection:
                return work(connection)

        return await asyncio.to_thread(connected)

    async def close(self) -> None:
        """Let go of the file. Nobody waits any longer for what another process has locked."""
        patience, self._patience = self._patience, 0
        async with self._turn:
            for connection in (self._reading, self._writing):
                if connection is not None:
                    connection.close()
            self._reading = self._writing = None
        self._patience = patience

    async def transaction(self) -> Transaction:
        return _Transaction(self)

    def see_that_it_is_there(self) -> None:
        """SQLite would go on in a file that has no name any more, and all of it would be gone with the process."""
        try:
            self._file.stat()
        except FileNotFoundError:
            raise Unavailable(
                f"the file {self._file} is gone; put it back, or restore a backup with the bot stopped"
            ) from None
        except OSError as error:
            raise Unavailable(f"the file {self._file} cannot be looked at: {error.strerror}") from error

    @asynccontextmanager
    async def claim(self, _what: str) -> AsyncIterator[bool]:
        """One bot has the file."""
        yield True

    async def alone(self) -> bool:
        return True

    def read(self, statement: Executable, parameters: Parameters, *, writing: bool) -> list[Row]:
        """The rows that a query gives."""
        prepared, (values,) = self._as_driven(statement, parameters)
        connection = self._writer if writing else self._reader
        return prepared.rows(connection.execute(prepared.sql, values).fetchall())

    def write(self, statement: Executable, parameters: Parameters) -> int:
        """How many rows were changed, in several runs together."""
        prepared, runs = self._as_driven(statement, parameters)
        self._group.written.append((prepared.sql, runs))
        return self._writer.executemany(prepared.sql, runs).rowcount

    def returning(self, statement: Executable, parameters: Parameters) -> list[Row]:
        """The rows that were changed."""
        prepared, runs = self._as_driven(statement, parameters)
        self._group.written.append((prepared.sql, runs))
        return prepared.rows(self._writer.execute(prepared.sql, runs[0]).fetchall())

    def add(self, statement: Executable, parameters: Parameters) -> list[int]:
        """The numbers of the rows that were added."""
        prepared, runs = self._as_driven(statement, parameters)
        self._group.written.append((prepared.sql, runs))
        return [self._writer.execute(prepared.sql, values).lastrowid or 0 for values in runs]

    def _as_driven(self, statement: Executable, parameters: Parameters) -> tuple[Prepared, list[list[Any]]]:
        runs = parameters if isinstance(parameters, list) else [parameters or {}]
        prepared = self._prepared(statement, tuple(runs[0]))
        return prepared, [prepared.given(values) for values in runs]

    def _prepare(self, statement: Executable, names: tuple[str, ...]) -> Prepared:
        return Prepared(statement, self._engine.dialect, names)

    async def patiently(self, run: Callable[..., T], *arguments: object, **options: object) -> T:
        """Run something as soon as no other process has the database locked."""
        since = None
        while True:
            try:
                return run(*arguments, **options)
            except sqlite3.Error as error:
                clock = asyncio.get_running_loop().time
                since = since or clock()
                if getattr(error, "sqlite_errorname", "") != "SQLITE_BUSY" or clock() >= since + self._patience:
                    _tell(error)
                await asyncio.sleep(PAUSE)

    async def begin(self) -> None:
        """Begin a transaction, which nobody else's statements come between."""
        await self._turn.acquire()
        try:
            if self._writing is None or not self._writing.in_transaction:
                self.see_that_it_is_there()  # first: SQLite would make another
                await self.patiently(self._writer.execute, "BEGIN IMMEDIATE")
                self._group = _Group()
        except BaseException:
            self._turn.release()
            raise

    async def commit(self, *, scrub: bool = False) -> None:
        """Come back when what was written since `begin` is on the disk, and with ``scrub`` what was deleted is off it.

        Raises:
            Unavailable: It was taken back with all others of the group.
        """
        group = self._group
        group.complete = len(group.written)
        group.scrub |= scrub
        if group.commit is None:
            # Those who wait for their turn by now come before it, and so join.
            group.commit = asyncio.create_task(self._commit(group))
            group.commit.add_done_callback(lambda _: group.over.set())
        self._turn.release()
        await group.over.wait()
        group.commit.result()

    async def rollback(self) -> None:
        """Take back what was written since `begin`."""
        group = self._group
        try:
            if group.commit is None:
                self._writer.rollback()
            elif self._writer.in_transaction and len(group.written) > group.complete:
                await self._write_again(group)
        except sqlite3.Error as error:
            _tell(error)
        finally:
            self._turn.release()
        if group.commit is not None:
            # Whoever tries again shall read what the others have written.
            await group.over.wait()

    async def _write_again(self, group: _Group) -> None:
        """Take back all, and do again what is complete: it was written first, and so leads to the same rows."""
        del group.written[group.complete :]
        before = self._version()
        self._writer.rollback()
        await self.patiently(self._writer.execute, "BEGIN IMMEDIATE")
        if self._version() != before:
            self._writer.rollback()
            raise Unavailable("another process has written meanwhile")
        try:
            for sql, runs in group.written:
                self._writer.executemany(sql, runs)
        except sqlite3.Error:
            self._writer.rollback()
            raise

    def _version(self) -> int:
        """Changes with what other processes write."""
        ((version,),) = self._writer.execute("PRAGMA data_version")
        return int(version)

    async def _commit(self, group: _Group) -> None:
        async with self._turn:
            if group is not self._group or not self._writer.in_transaction:
                # A full disk, among others, ends not only the statement.
                raise Unavailable("the transaction was rolled back")
            commit = asyncio.get_running_loop().run_in_executor(None, self._write_out, group.scrub)
            try:
                await asyncio.shield(commit)
            except sqlite3.Error as error:
                self._writer.rollback()
                _tell(error)
            finally:
                # Whoever is cancelled here must not touch the connection before the thread has let go of it.
                await asyncio.wait([commit])

    def _write_out(self, scrub: bool) -> None:
        self._writer.commit()
        if scrub:
            # The write-ahead log keeps what the file no longer holds. Where somebody reads, a later one does it.
            with suppress(sqlite3.Error):
                self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    @property
    def _reader(self) -> sqlite3.Connection:
        if self._reading is None:
            self._reading = connect(self._file)
        return self._reading

    @property
    def _writer(self) -> sqlite3.Connection:
        if self._writing is None:
            self._writing = connect(self._file)
        return self._writing


class _Transaction:
    """One connection reads until the first write; from then on it is the one that writes."""

    dialect = "sqlite"

    def __init__(self, database: Database) -> None:
        self._database = database
        self._begun = False
        self._scrub = False

    async def read(self, statement: Executable, parameters: Parameters = None) -> Sequence[Row]:
        return await self._database.patiently(self._database.read, statement, parameters, writing=self._begun)

    def write(self, statement: Executable, parameters: Parameters = None) -> Coroutine[Any, Any, int]:
        return self._written(self._database.write, statement, parameters)

    def returning(self, statement: Executable, parameters: Parameters = None) -> Coroutine[Any, Any, Sequence[Row]]:
        return self._written(self._database.returning, statement, parameters)

    def add(self, statement: Insert, rows: list[dict[str, Any]]) -> Coroutine[Any, Any, list[int]]:
        return self._written(self._database.add, statement, rows)

    def scrub(self) -> None:
        self._scrub = True

    async def commit(self) -> None:
        if self._begun:
            self._begun = False
            await self._database.commit(scrub=self._scrub)

    async def rollback(self) -> None:
        if self._begun:
            self._begun = False
            await self._database.rollback()

    async def _written(
        self, write: Callable[[Executable, Parameters], T], statement: Executable, parameters: Parameters
    ) -> T:
        try:
            if not self._begun:
                await self._database.begin()
                self._begun = True
            return write(statement, parameters)
        except sqlite3.Error as error:
            _tell(error)


def _tell(error: sqlite3.Error) -> NoReturn:
    """Raise an error as callers know it."""
    if is_passing(error):
        raise Unavailable(str(error)) from error
    raise error
