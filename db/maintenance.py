"""What whoever runs the bot does to its database: back it up, bring it back, check it, change its key."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from db.keys import Keys, KeySource, Unopened, new_secret
from db.migrations import newest
from db.problem import StoreProblem
from db.seal import keys_for
from db.sealed import Sealed
from db.tables import metadata

BATCH = 500


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found: the step of the tables, how many values opened with the key, and what is wrong."""

    step: str
    values: int
    problems: tuple[str, ...]


def backup(file: Path, target: Path) -> None:
    """Copy the database while the bot runs. The key is not in the copy.

    Raises:
        StoreProblem: There is nothing to copy, the copy cannot be written, or something is already there.
    """
    with _reading(file) as source:
        _copy(source, target)


def restore(file: Path, key: KeySource, copy: Path, moment: datetime | None = None) -> Path | None:
    """Put a copy in the place of the database, which is kept under another name.

    Returns:
        Where the database is that stood there until now, None if there was none.

    Raises:
        StoreProblem: The copy does not fit: it is no database of this bot, damaged, of a newer version, or sealed with
            another key; or the bot is running. Nothing was changed.
    """
    with _reading(copy) as source:
        if (step := _step(source)) > newest():
            raise StoreProblem(f"{copy} is at step {step} and this version of the bot knows only {newest()}")
        if problems := _consistency(source):
            raise StoreProblem(f"{copy} is damaged: {problems[0]}")
        keys_for(_word(source), key)
        draft = file.with_name(f"{file.name}.restoring")
        draft.unlink(missing_ok=True)
        _copy(source, draft)
    try:
        kept = _set_aside(file, moment or datetime.now(UTC)) if file.exists() else None
        draft.replace(file)
    except BaseException:
        draft.unlink()
        raise
    return kept


def check(file: Path, key: KeySource) -> Report:
    """Look through the whole database: its structure, and whether every value opens.

    Raises:
        StoreProblem: It cannot be looked through at all: no database of this bot, or another key.
    """
    with _reading(file) as connection:
        step, problems, values = _step(connection), _consistency(connection), 0
        word = _word(connection)
        if step != newest():
            problems.append(
                f"the tables are at step {step} of {newest()}: `python -m bot db upgrade` takes them there, "
                "and then every value can be looked at"
            )
        elif word:
            keys = keys_for(word, key)
            for table, column, row_id, sealed in _sealed_values(connection):
                values += 1
                try:
                    keys.open(sealed, f"{table}.{column}")
                except Unopened as unopened:
                    problems.append(f"{unopened} (row {row_id})")
    return Report(step, values, tuple(problems))


def rotate(
    file: Path, key: KeySource, along: Callable[[], None] = lambda: None, moment: datetime | None = None
) -> tuple[int, Path | None]:
    """Seal everything with a new key: all or nothing, while the bot does not run. Until it is done, the key file holds
    the old key too; then only those that other databases beside this one still need. Of keys that are given, and of
    those that an interrupted rotation left, the first is the new one.

    Args:
        file: The database.
        key: Where its keys are.
        along: Seals anew what else is sealed with them.
        moment: When this is.

    Returns:
        How many values were sealed anew, and the file with the keys that were dropped: backups still need them.

    Raises:
        StoreProblem: The bot runs, the database is not at the newest step, or there is no new key.
    """
    with _alone(file) as connection:
        if _step(connection) != newest():
            raise StoreProblem(f"{file} is not at the newest step: `python -m bot db upgrade` takes it there")
        values = _seal_anew(connection, new_keys(_word(connection) or b"", key))
        along()
    return values, drop_old_keys(file.parent.glob(f"*{file.suffix}"), key, moment or datetime.now(UTC))


def new_keys(word: bytes, key: KeySource) -> Keys:
    """The keys of a database with a new one before them; that of an interrupted rotation, where there is one.

    Raises:
        StoreProblem: They do not open its ``word``, or there is no new one among those that are given.
    """
    keys = keys_for(word, key)
    if key.given and len(key.secrets()) == 1:
        raise StoreProblem("ENCRYPTION_KEY holds no new key: put one before the old one, with a comma between them")
    if not key.given and keys.newest(word):
        key.write([new_secret(), *key.secrets()])
    return key.load()


def drop_old_keys(others: Iterable[Path], key: KeySource, moment: datetime) -> Path | None:
    """Leave in the key file the newest key and those that other databases need.

    Returns:
        The file that the others are in now, if there are any.
    """
    if key.given:
        return None
    keys = key.secrets()
    words = [_word_of(other) for other in others]
    kept = [secret for at, secret in enumerate(keys) if at == 0 or any(map(Keys([secret]).newest, words))]
    if kept == keys:
        return None
    aside = key.file.with_name(f"{key.file.name}.before-{moment:%Y%m%dT%H%M%SZ}")
    KeySource(aside).write([secret for secret in keys if secret not in kept])
    key.write(kept)
    return aside


def _word_of(file: Path) -> bytes:
    """What tells the key of a database; nothing where it is none of this bot."""
    with suppress(StoreProblem), _reading(file) as connection:
        return _word(connection) or b""
    return b""


def _seal_anew(connection: sqlite3.Connection, keys: Keys) -> int:
    count = 0
    connection.execute("BEGIN EXCLUSIVE")
    for table, column, row_id, sealed in _sealed_values(connection):
        if not keys.newest(sealed):
            place = f"{table}.{column}"
            anew = keys.seal(keys.open(sealed, place), place)
            connection.execute(f"UPDATE {table} SET {column} = ? WHERE id = ?", (anew, row_id))  # noqa: S608 - our names
            count += 1
    connection.execute("COMMIT")
    return count


def _sealed_values(connection: sqlite3.Connection) -> Iterator[tuple[str, str, int, bytes]]:
    """Every sealed value there is, with table, column and the row's id. Rows may be changed on the way."""
    for table in metadata.sorted_tables:
        for column in (column.name for column in table.columns if isinstance(column.type, Sealed)):
            query = f"SELECT id, {column} FROM {table.name} WHERE {column} IS NOT NULL AND id > ? ORDER BY id LIMIT ?"  # noqa: S608 - our names
            last = -(2**63)
            while rows := connection.execute(query, (last, BATCH)).fetchall():
                for row_id, sealed in rows:
                    yield table.name, column, row_id, sealed if isinstance(sealed, bytes) else str(sealed).encode()
                last = rows[-1][0]


@contextmanager
def _opened(file: Path) -> Iterator[sqlite3.Connection]:
    if not file.is_file():
        raise StoreProblem(f"there is no database {file}")
    try:
        with closing(sqlite3.connect(file, isolation_level=None)) as connection:
            yield connection
    except sqlite3.Error as error:
        raise StoreProblem(f"cannot use the database {file}: {error}") from error


@contextmanager
def _reading(file: Path) -> Iterator[sqlite3.Connection]:
    with _opened(file) as connection:
        connection.execute("PRAGMA query_only=ON")
        _step(connection)
        yield connection


@contextmanager
def _alone(file: Path) -> Iterator[sqlite3.Connection]:
    """The database with nobody else in it, and all of it in its one file."""
    with _opened(file) as connection:
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


def _set_aside(file: Path, moment: datetime) -> Path:
    kept = file.with_name(f"{file.name}.before-{moment:%Y%m%dT%H%M%SZ}")
    if kept.exists():
        raise StoreProblem(f"{kept} is there already, and nothing is overwritten")
    with _alone(file):
        file.rename(kept)
    return kept


def _copy(source: sqlite3.Connection, target: Path) -> None:
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
            problems = _consistency(connection)
    except BaseException:
        with suppress(OSError):
            target.unlink()
        raise
    if problems:
        target.unlink()
        raise StoreProblem(f"the copy came out damaged: {problems[0]}")


def _consistency(connection: sqlite3.Connection) -> list[str]:
    found = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
    broken = {(row[0], row[2]) for row in connection.execute("PRAGMA foreign_key_check")}
    return found + [f"rows of {child} refer to rows of {parent} that are gone" for child, parent in sorted(broken)]


def _step(connection: sqlite3.Connection) -> str:
    """The step of the tables.

    Raises:
        StoreProblem: It is no database of this bot.
    """
    row = _first(connection, "alembic_version", "version_num")
    if row is None:
        raise StoreProblem("that is no database of this bot: it has none of its tables")
    return str(row)


def _word(connection: sqlite3.Connection) -> bytes | None:
    word = _first(connection, "seal", "word")
    return word if isinstance(word, bytes) else None


def _first(connection: sqlite3.Connection, table: str, column: str) -> object:
    there = connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (table,)).fetchone()
    row = connection.execute(f"SELECT {column} FROM {table}").fetchone() if there else None  # noqa: S608 - our names
    return row[0] if row else None
