"""A file of SQLite without a bot: opened to be looked at, or with nobody else in it, and copied."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from db.problem import StoreProblem
from db.sealed import Sealed
from db.tables import metadata

BATCH = 500

FIRST_TABLES = {"alembic_version", "outbox", "sessions", "turns", "updates", "users"}
"""What every version of the database has."""


SIDE_FILES = ("-wal", "-shm", "-journal")
"""How the names of the files end that SQLite keeps beside one of its own."""


class Damaged(StoreProblem):
    """A file is none of SQLite's, or no longer whole."""


@contextmanager
def opened(file: Path) -> Iterator[sqlite3.Connection]:
    if not file.is_file():
        raise StoreProblem(f"there is no database {file}")
    try:
        with closing(sqlite3.connect(file, isolation_level=None)) as connection:
            yield connection
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorname", "").startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
            raise Damaged(f"{file} is damaged, or something else than a database: {error}") from error
        raise StoreProblem(f"cannot use the database {file}: {error}") from error


@contextmanager
def reading(file: Path) -> Iterator[sqlite3.Connection]:
    with opened(file) as connection:
        connection.execute("PRAGMA query_only=ON")
        step_of(connection)
        yield connection


@contextmanager
def alone(file: Path) -> Iterator[sqlite3.Connection]:
    """The database with nobody else in it, and all of it in its one file."""
    with opened(file) as connection:
        connection.execute("PRAGMA secure_delete=ON")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        try:
            # Leaving the write-ahead log is refused while anybody else has the database open.
            connection.execute("PRAGMA journal_mode=DELETE").fetchone()
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
        except sqlite3.OperationalError as error:
            if not error.sqlite_errorname.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
                raise
            raise StoreProblem(f"the database {file} is in use: stop the bot first") from error
        yield connection


def copy_to(source: sqlite3.Connection, target: Path) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(target, os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        raise StoreProblem(f"{target} is there already, and nothing is overwritten") from None
    except OSError as error:
        raise StoreProblem(f"cannot write {target}: {error.strerror}") from error
    try:
        with closing(sqlite3.connect(target, isolation_level=None)) as connection:
            source.backup(connection)
            connection.execute("PRAGMA journal_mode=DELETE")
            problems = inconsistencies(connection)
    except BaseException as error:
        for side in ("", *SIDE_FILES):  # SQLite leaves its journal where there is no room to roll back
            target.with_name(target.name + side).unlink(missing_ok=True)
        if isinstance(error, sqlite3.OperationalError):  # a full disk, above all
            raise StoreProblem(f"cannot write {target}: {error}") from error
        raise
    if problems:
        target.unlink()
        raise StoreProblem(f"the copy came out damaged: {problems[0]}")


def sealed_values(connection: sqlite3.Connection) -> Iterator[tuple[str, str, int, bytes]]:
    """Every sealed value there is, with table, column and the row's id. Rows may be changed on the way."""
    for table in metadata.sorted_tables:
        for column in (column.name for column in table.columns if isinstance(column.type, Sealed)):
            query = f"SELECT id, {column} FROM {table.name} WHERE {column} IS NOT NULL AND id > ? ORDER BY id LIMIT ?"  # noqa: S608 - our names
            last = -(2**63)
            while rows := connection.execute(query, (last, BATCH)).fetchall():
                for row_id, sealed in rows:
                    yield table.name, column, row_id, sealed if isinstance(sealed, bytes) else str(sealed).encode()
                last = rows[-1][0]


def inconsistencies(connection: sqlite3.Connection) -> list[str]:
    found = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
    broken = {(row[0], row[2]) for row in connection.execute("PRAGMA foreign_key_check")}
    return found + [f"rows of {child} refer to rows of {parent} that are gone" for child, parent in sorted(broken)]


def step_of(connection: sqlite3.Connection) -> str:
    """The step of the tables.

    Raises:
        StoreProblem: It is no database of this bot.
    """
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    step = str(_first(connection, "alembic_version", "version_num"))
    if tables >= FIRST_TABLES and step.isdigit():
        return step
    ((_, _, file),) = connection.execute("PRAGMA database_list")
    raise StoreProblem(f"{file} is no database of this bot: it has not its tables")


def word_of(connection: sqlite3.Connection) -> bytes | None:
    word = _first(connection, "seal", "word")
    return word if isinstance(word, bytes) else None


def _first(connection: sqlite3.Connection, table: str, column: str) -> object:
    there = connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (table,)).fetchone()
    row = connection.execute(f"SELECT {column} FROM {table}").fetchone() if there else None  # noqa: S608 - our names
    return row[0] if row else None
