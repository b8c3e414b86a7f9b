"""The store: opened once, then one unit of work at a time."""

from __future__ import annotations

import asyncio
from contextlib import aclosing, asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from db import driver
from db.inbox import Inbox
from db.keys import KeySource
from db.migrations import upgrade
from db.outbox import Outbox
from db.own_guides import OwnGuides
from db.own_offers import OwnOffers
from db.problem import StoreProblem, is_unavailable
from db.seal import scrub, unlock
from db.sessions import Sessions
from db.transaction import Transaction, speaking
from db.users import Users

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from sqlalchemy import URL

CONNECTIONS = 5
LOCK_SECONDS = 5.0
"""How long to wait for a file that another process is writing to."""


class Work:
    """One transaction. What it did is taken back unless `commit` was called."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self.users = Users(transaction)
        self.sessions = Sessions(transaction)
        self.inbox = Inbox(transaction)
        self.outbox = Outbox(transaction)
        self.own_offers = OwnOffers(transaction)
        self.own_guides = OwnGuides(transaction)

    async def commit(self) -> None:
        await self._transaction.commit()


class Store:
    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._writing = asyncio.Lock() if engine.dialect.name == "sqlite" else None

    @classmethod
    async def open(cls, url: str, key: KeySource | None = None, *, lock_seconds: float = LOCK_SECONDS) -> Store:
        """Open the database that ``url`` names, made and migrated to the newest tables where needed.

        Args:
            url: As SQLAlchemy writes them, such as ``sqlite+aiosqlite:///data/counteroffer.sqlite``.
            key: Where the key is that it is sealed with; without, the file ``key`` in the database's folder, which is
                made with a new database.
            lock_seconds: How long to wait while another process holds the database.

        Raises:
            WrongKey: It was sealed with another key; nothing was changed.
            StoreProblem: It cannot be opened, and why.
        """
        engine = _engine(url, lock_seconds)
        try:
            async with engine.connect() as connection:
                await unlock(connection, key or key_source(url))
                await upgrade(connection)
                await scrub(connection)
        except DBAPIError as error:
            await engine.dispose()
            raise StoreProblem(_sentence(engine.url, error)) from error
        except BaseException:
            await engine.dispose()
            raise
        return cls(engine)

    @classmethod
    @asynccontextmanager
    async def opened(cls, url: str, key: KeySource | None = None) -> AsyncIterator[Store]:
        """The same, closed when the block is left."""
        store = await cls.open(url, key)
        try:
            yield store
        finally:
            await store.close()

    async def close(self) -> None:
        await self._engine.dispose()

    @asynccontextmanager
    async def work(self) -> AsyncIterator[Work]:
        """One transaction, rolled back unless committed. It begins with the first write; what was read before is
        checked by the writes that build on it, which raise `Stale`.
        """
        try:
            connection = await self._engine.connect()
        except DBAPIError as error:
            raise speaking(error) from error
        async with aclosing(connection):
            transaction = Transaction(connection, self._writing)
            try:
                yield Work(transaction)
            finally:
                await transaction.rollback()

    read = work
    """The same for whoever only reads."""


def file_of(url: str) -> Path:
    """The file of a SQLite database."""
    return Path(str(make_url(url).database))


def key_source(url: str, file: Path | None = None, given: str | None = None) -> KeySource:
    """Where the key is: ``given``, in ``file``, or, where neither is named, in the file ``key`` beside the database."""
    return KeySource(file or file_of(url).with_name("key"), given)


def _engine(url: str, lock_seconds: float) -> AsyncEngine:
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise StoreProblem(
            "DATABASE_URL is no database URL; expected such as sqlite+aiosqlite:///data/counteroffer.sqlite"
        ) from None
    if parsed.get_backend_name() != "sqlite":
        return create_async_engine(
            parsed, pool_size=CONNECTIONS, max_overflow=0, pool_pre_ping=True, hide_parameters=True
        )
    if parsed.database in (None, "", ":memory:"):
        raise StoreProblem("DATABASE_URL names no file; expected such as sqlite+aiosqlite:///data/counteroffer.sqlite")
    _make_file(parsed)
    engine = create_async_engine(
        parsed.set(drivername="sqlite+aiosqlite"),
        pool_size=CONNECTIONS,
        max_overflow=0,
        pool_timeout=3600,
        hide_parameters=True,
        # No BEGIN of the driver's own, which would come too late to lock and would commit before DDL.
        connect_args={"async_creator_fn": driver.connect, "isolation_level": None, "timeout": lock_seconds},
    )
    event.listen(engine.sync_engine, "connect", _prepare_sqlite)
    return engine


def _make_file(url: URL) -> None:
    """Only who runs the bot may read what people wrote; SQLite gives its side files the same mode."""
    file = Path(str(url.database))
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        file.touch(mode=0o600)
    except OSError as error:
        raise StoreProblem(f"cannot make the database {file}: {error.strerror}") from error


def _prepare_sqlite(connection: Any, _: object) -> None:
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "foreign_keys=ON", "synchronous=FULL", "secure_delete=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _sentence(url: URL, error: DBAPIError) -> str:
    where = url.render_as_string(hide_password=True)
    if getattr(error.orig, "sqlite_errorname", "").startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return f"the database {where} is locked; is another bot running on it?"
    if is_unavailable(error):
        return f"cannot open the database {where}: {error.orig}"
    return f"cannot use the database {where}: {error.orig}"
