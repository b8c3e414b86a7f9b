"""PostgreSQL, through SQLAlchemy's own engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import create_async_engine

from db.problem import Unavailable

if TYPE_CHECKING:
    from sqlalchemy import URL, Connection, CursorResult, Executable
    from sqlalchemy.ext.asyncio import AsyncConnection

    from db.transaction import Parameters, Row, Transaction

T = TypeVar("T")

CONNECTIONS = 5


class Database:
    """A database of a server, with a few connections that stay open."""

    def __init__(self, url: URL) -> None:
        self._engine = create_async_engine(
            url, pool_size=CONNECTIONS, max_overflow=0, pool_pre_ping=True, hide_parameters=True
        )

    def open(self) -> None:
        """The pool connects by itself."""

    async def run(self, work: Callable[[Connection], T]) -> T:
        """Do something with a connection of SQLAlchemy."""
        async with self._engine.connect() as connection:
            return await connection.run_sync(work)

    async def close(self) -> None:
        await self._engine.dispose()

    async def transaction(self) -> Transaction:
        with _speaking():
            return _Transaction(await self._engine.connect())


class _Transaction:
    """One connection's reads and writes."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self.dialect = connection.dialect.name

    async def read(self, statement: Executable, parameters: Parameters = None) -> Sequence[Row]:
        return (await self._execute(statement, parameters)).all()

    async def write(self, statement: Executable, parameters: Parameters = None) -> int:
        return (await self._execute(statement, parameters)).rowcount

    async def returning(self, statement: Executable, parameters: Parameters = None) -> Sequence[Row]:
        return (await self._execute(statement, parameters)).all()

    async def commit(self) -> None:
        with _speaking():
            await self._connection.commit()

    async def rollback(self) -> None:
        await self._connection.close()

    async def _execute(self, statement: Executable, parameters: Parameters) -> CursorResult[Any]:
        with _speaking():
            return await self._connection.execute(statement, parameters)


@contextmanager
def _speaking() -> Iterator[None]:
    """Errors as callers know them."""
    try:
        yield
    except DBAPIError as error:
        if error.connection_invalidated:
            raise Unavailable(str(error.orig)) from error
        raise
