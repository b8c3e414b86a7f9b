"""PostgreSQL, through SQLAlchemy's own engine. Several bots may run on one database."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoneFree
from sqlalchemy.ext.asyncio import create_async_engine

from db.problem import Unavailable

if TYPE_CHECKING:
    from sqlalchemy import URL, Connection, CursorResult, Executable, Insert
    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

    from db.transaction import Parameters, Row, Transaction

T = TypeVar("T")

CONNECTIONS = 5
CONNECT_SECONDS = 5.0
WAIT_SECONDS = 30.0
"""How long to wait while others have all of the connections."""

ANSWER_SECONDS = 30.0

# A server that is gone without a word is noticed after half a minute, by both sides: it then lets go of what was
# claimed for a bot that is gone.
_KEEPALIVE = {"tcp_keepalives_idle": "10", "tcp_keepalives_interval": "5", "tcp_keepalives_count": "4"}

_PASSING = ("08", "40", "53", "55P03", "57P", "58")
"""How the code of an error begins (SQLSTATE) that another try may not meet: connection, deadlock, no room, locked,
shut down, trouble of the system."""

_PREPARING = "counteroffer prepares the database"
_RUNNING = "counteroffer runs"


class Database:
    """A database of a server, with a few connections that stay open."""

    shared = True

    def __init__(self, url: URL) -> None:
        self._engine = _engine(
            url, pool_size=CONNECTIONS, max_overflow=0, pool_timeout=WAIT_SECONDS, pool_pre_ping=True
        )
        self._claims = Claims(_engine(url, pool_size=1, max_overflow=0))

    async def open(self) -> None:
        """Be counted among those who run on it."""
        await self._claims.open()

    async def run(self, work: Callable[[Connection], T]) -> T:
        """Do something with a connection of SQLAlchemy, while no other bot does."""

        def alone(connection: Connection) -> T:
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_number(_PREPARING)})")
            return work(connection)

        with _speaking():
            async with self._engine.connect() as connection:
                return await connection.run_sync(alone)

    def see_that_it_is_there(self) -> None:
        """Every question finds that out."""

    async def close(self) -> None:
        await self._claims.close()
        await self._engine.dispose()

    async def transaction(self) -> Transaction:
        return _Transaction(self._engine)

    @asynccontextmanager
    async def claim(self, what: str) -> AsyncIterator[bool]:
        if not await self._claims.take(what):
            yield False
            return
        try:
            yield True
        finally:
            await self._claims.leave(what)

    async def alone(self) -> bool:
        return await self._claims.alone()


class Claims:
    """Advisory locks of one connection. When it breaks, PostgreSQL lets go of all of them, and so a bot that is killed
    holds nothing up."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._connection: AsyncConnection | None = None
        self._held: set[str] = set()
        self._turn = asyncio.Lock()

    async def open(self) -> None:
        """Connect, and count as running from here on."""
        async with self._turn:
            await self._ask("SELECT true")

    async def take(self, what: str) -> bool:
        """Whether it is free, and ours from here on.

        Raises:
            Unavailable: The database cannot be asked.
        """
        async with self._turn:
            # PostgreSQL would give the same connection a lock any number of times.
            if what in self._held:
                return False
            taken = await self._ask(f"SELECT pg_try_advisory_lock({_number(what)})")
            if taken:
                self._held.add(what)
            return taken

    async def leave(self, what: str) -> None:
        async with self._turn:
            self._held.discard(what)
            if self._connection is not None:
                with suppress(Unavailable):  # the lock is gone with its connection
                    await self._ask(f"SELECT pg_advisory_unlock({_number(what)})")

    async def alone(self) -> bool:
        """Whether no other bot runs on this database; asked by one that is about to stop, and counts no more itself."""
        async with self._turn:
            await self._ask(f"SELECT pg_advisory_unlock_shared({_number(_RUNNING)})")
            return await self._ask(f"SELECT pg_try_advisory_lock({_number(_RUNNING)})")

    async def close(self) -> None:
        async with self._turn:
            if self._connection is not None:
                await self._connection.close()
        await self._engine.dispose()

    async def _ask(self, question: str) -> bool:
        try:
            with _speaking():
                if self._connection is None:
                    self._connection = await self._engine.connect()
                    await self._connection.execution_options(isolation_level="AUTOCOMMIT")
                    await self._connection.exec_driver_sql(f"SELECT pg_advisory_lock_shared({_number(_RUNNING)})")
                return bool((await self._connection.exec_driver_sql(question)).scalar_one())
        except BaseException:
            connection, self._connection = self._connection, None
            if connection is not None:
                with suppress(DBAPIError, OSError):
                    await connection.invalidate()
            raise


class _Transaction:
    """One connection's reads and writes. What comes after a commit may have another: whoever goes on may have something
    else to wait for."""

    dialect = "postgresql"

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._connection: AsyncConnection | None = None

    async def read(self, statement: Executable, parameters: Parameters = None) -> Sequence[Row]:
        return (await self._execute(statement, parameters)).all()

    async def write(self, statement: Executable, parameters: Parameters = None) -> int:
        return (await self._execute(statement, parameters)).rowcount

    async def returning(self, statement: Executable, parameters: Parameters = None) -> Sequence[Row]:
        return (await self._execute(statement, parameters)).all()

    async def add(self, statement: Insert, rows: list[dict[str, Any]]) -> list[int]:
        numbered = statement.returning(statement.table.c.id, sort_by_parameter_order=True)
        return list((await self._execute(numbered, rows)).scalars())

    def scrub(self) -> None:
        """The server sees to its own files."""

    async def commit(self) -> None:
        if self._connection is not None:
            with _speaking():
                await self._connection.commit()
            await self.rollback()

    async def rollback(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with _speaking():
                await connection.close()

    async def _execute(self, statement: Executable, parameters: Parameters) -> CursorResult[Any]:
        with _speaking():
            if self._connection is None:
                self._connection = await self._engine.connect()
            return await self._connection.execute(statement, parameters)


def nobody_runs(connection: Connection) -> bool:
    """Whether no bot runs on a database, and none can begin until the transaction ends."""
    return bool(connection.exec_driver_sql(f"SELECT pg_try_advisory_xact_lock({_number(_RUNNING)})").scalar_one())


def _engine(url: URL, **pool: Any) -> AsyncEngine:
    return create_async_engine(
        url.set(drivername="postgresql+asyncpg"),
        hide_parameters=True,
        connect_args={
            "timeout": CONNECT_SECONDS,
            "command_timeout": ANSWER_SECONDS,
            "server_settings": {"application_name": "counteroffer", **_KEEPALIVE},
        },
        **pool,
    )


def _number(what: str) -> int:
    """A lock's number: 64 bits with a sign."""
    return int.from_bytes(blake2b(what.encode(), digest_size=8).digest(), "big", signed=True)


@contextmanager
def _speaking() -> Iterator[None]:
    """Errors as callers know them."""
    try:
        yield
    except DBAPIError as error:
        if error.connection_invalidated or str(getattr(error.orig, "sqlstate", "") or "").startswith(_PASSING):
            raise Unavailable(str(error.orig)) from error
        raise
    except (OSError, TimeoutError, NoneFree) as error:
        raise Unavailable(str(error) or type(error).__name__) from error
