"""The store: opened once, then one unit of work at a time."""

from __future__ import annotations

import sqlite3
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from db import sqlite
from db.inbox import Inbox
from db.keys import KeySource
from db.migrations import upgrade
from db.outbox import Outbox
from db.own_guides import OwnGuides
from db.own_offers import OwnOffers
from db.played_guides import PlayedGuides
from db.problem import StoreProblem, Unavailable, is_passing
from db.seal import scrub, unlock
from db.sessions import Sessions
from db.users import Users

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from sqlalchemy import URL, Connection

    from db.transaction import Transaction

T = TypeVar("T")

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
        self.played_guides = PlayedGuides(transaction)

    async def commit(self) -> None:
        await self._transaction.commit()


class Opened:
    """A transaction while the block is open. No generator: Python keeps a record of those until they are done, which
    takes as long as a statement."""

    __slots__ = ("_database", "_transaction")

    def __init__(self, database: Database) -> None:
        self._database = database

    async def __aenter__(self) -> Work:
        self._transaction = await self._database.transaction()
        return Work(self._transaction)

    async def __aexit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        try:
            await self._transaction.rollback()
        except Unavailable:
            if error is None:  # whoever is cancelled has to end so
                raise


class Database(Protocol):
    """Where a store keeps things; ``shared`` is one that several bots may run on."""

    @property
    def shared(self) -> bool: ...

    async def open(self) -> None: ...

    async def run(self, work: Callable[[Connection], T]) -> T:
        """Do something with a connection of SQLAlchemy."""

    async def transaction(self) -> Transaction: ...

    def claim(self, what: str) -> AbstractAsyncContextManager[bool]: ...

    async def alone(self) -> bool: ...

    def see_that_it_is_there(self) -> None: ...

    async def close(self) -> None: ...


class Store:
    def __init__(self, database: Database) -> None:
        self._database = database

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
        parsed = _parsed(url)
        database = _database(parsed, lock_seconds)

        def prepare(connection: Connection) -> None:
            unlock(connection, key or key_source(url))
            upgrade(connection)
            scrub(connection)

        try:
            await database.run(prepare)
            await database.open()
        except (DBAPIError, sqlite3.Error, Unavailable) as error:
            await database.close()
            raise StoreProblem(_sentence(parsed, error)) from error
        except BaseException:
            await database.close()
            raise
        return cls(database)

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
        await self._database.close()

    def work(self) -> Opened:
        """One transaction, rolled back unless committed. It begins with the first write; what was read before is
        checked by the writes that build on it, which raise `Stale`.
        """
        return Opened(self._database)

    read = work
    """The same for whoever only reads."""

    def see_that_it_is_there(self) -> None:
        """Raises `Unavailable` where the file was removed; reading goes on in it as long as it is open."""
        self._database.see_that_it_is_there()

    @property
    def shared(self) -> bool:
        """Whether other bots may run on the same database."""
        return self._database.shared

    def claim(self, what: str) -> AbstractAsyncContextManager[bool]:
        """Whether nobody else on this database has claimed this; if so it is held while the block is open. Raises
        `Unavailable`."""
        return self._database.claim(what)

    async def alone(self) -> bool:
        """Whether no other bot runs on this database. To be asked last: whoever asks is not counted from then on."""
        return await self._database.alone()


FOLDER = Path("data")
"""Where everything is kept that does not stand in a database elsewhere."""


def on_sqlite(url: str) -> bool:
    """Whether the database is a file of this machine."""
    return make_url(url).get_backend_name() == "sqlite"


def file_of(url: str) -> Path:
    """The file of a SQLite database."""
    return Path(str(make_url(url).database))


def folder_of(url: str) -> Path:
    """The folder of a SQLite database; for another, the one for what is kept beside it."""
    return file_of(url).parent if on_sqlite(url) else FOLDER


def key_source(url: str, file: Path | None = None, given: str | None = None) -> KeySource:
    """Where the key is: ``given``, in ``file``, or, where neither is named, in the file ``key`` beside the database."""
    return KeySource(file or folder_of(url) / "key", given)


def _parsed(url: str) -> URL:
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise StoreProblem(
            "DATABASE_URL is no database URL; expected such as sqlite+aiosqlite:///data/counteroffer.sqlite"
        ) from None
    if parsed.get_backend_name() == "sqlite" and parsed.database in (None, "", ":memory:"):
        raise StoreProblem("DATABASE_URL names no file; expected such as sqlite+aiosqlite:///data/counteroffer.sqlite")
    return parsed


def _database(url: URL, lock_seconds: float) -> Database:
    if url.get_backend_name() == "sqlite":
        file = Path(str(url.database))
        _make_file(file)
        return sqlite.Database(file, lock_seconds)
    from db import postgresql  # noqa: PLC0415 - a third of what SQLAlchemy takes to load, and of no use to SQLite

    return postgresql.Database(url)


def _make_file(file: Path) -> None:
    """Only who runs the bot may read what people wrote; SQLite gives its side files the same mode."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        file.touch(mode=0o600)
    except OSError as error:
        raise StoreProblem(f"cannot make the database {file}: {error.strerror}") from error


def _sentence(url: URL, error: DBAPIError | sqlite3.Error | Unavailable) -> str:
    where, cause = url.render_as_string(hide_password=True), error.orig if isinstance(error, DBAPIError) else error
    if getattr(cause, "sqlite_errorname", "").startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return f"the database {where} is locked; is another bot running on it?"
    passing = isinstance(cause, Unavailable) or is_passing(cause)
    return f"cannot {'open' if passing else 'use'} the database {where}: {cause}"
