"""One connection's reads and writes: reads run at once, the first write begins the transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any

from sqlalchemy.exc import DBAPIError

from db.problem import Unavailable, is_unavailable

if TYPE_CHECKING:
    import asyncio

    from sqlalchemy import CursorResult, Executable
    from sqlalchemy.ext.asyncio import AsyncConnection


Parameters = Mapping[str, Any] | Sequence[Mapping[str, Any]] | None
"""Values for the `bindparam` of a statement that is made once: making one takes SQLAlchemy longer than SQLite needs to
run it. A sequence runs it for each."""


class Transaction:
    """What is read before the first write is read without a lock, so that slow thinking holds nobody up; what is
    written must therefore check that it still fits (`Stale`).

    SQLite lets one writer in at a time: ``writing`` queues ours in order instead of letting them poll for the file.
    """

    def __init__(self, connection: AsyncConnection, writing: asyncio.Lock | None) -> None:
        self._connection = connection
        self._writing = writing
        self._held = AsyncExitStack()
        self._begun = False

    @property
    def on_sqlite(self) -> bool:
        return self._connection.dialect.name == "sqlite"

    async def read(self, statement: Executable, parameters: Parameters = None) -> CursorResult[Any]:
        try:
            return await self._connection.execute(statement, parameters)
        except DBAPIError as error:
            raise speaking(error) from error

    async def write(self, statement: Executable, parameters: Parameters = None) -> CursorResult[Any]:
        try:
            if not self._begun:
                await self._begin()
            return await self._connection.execute(statement, parameters)
        except DBAPIError as error:
            raise speaking(error) from error

    async def commit(self) -> None:
        try:
            await self._connection.commit()
        except DBAPIError as error:
            raise speaking(error) from error
        await self._release()

    async def rollback(self) -> None:
        """Take back what was not committed."""
        try:
            await self._connection.rollback()
        finally:
            await self._release()

    async def _begin(self) -> None:
        if self._writing is not None:
            await self._held.enter_async_context(self._writing)
            await self._connection.exec_driver_sql("BEGIN IMMEDIATE")
        self._begun = True

    async def _release(self) -> None:
        self._begun = False
        await self._held.aclose()


def speaking(error: DBAPIError) -> Exception:
    """The error as callers know it."""
    return Unavailable(str(error.orig)) if is_unavailable(error) else error
