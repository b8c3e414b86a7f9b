"""Another key for a database: everything is sealed anew."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from db.file import alone, reading, sealed_values, step_of, word_of
from db.keys import Keys, KeySource, new_secret
from db.migrations import newest
from db.problem import StoreProblem
from db.seal import keys_for


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
    with alone(file) as connection:
        if step_of(connection) != newest():
            raise StoreProblem(f"{file} is not at the newest step: `python -m bot db upgrade` takes it there")
        values = _seal_anew(connection, new_keys(word_of(connection) or b"", key))
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
    aside = key.place.with_name(f"{key.place.name}.before-{moment:%Y%m%dT%H%M%SZ}")
    KeySource(aside).write([secret for secret in keys if secret not in kept])
    key.write(kept)
    return aside


def _word_of(file: Path) -> bytes:
    """What tells the key of a database; nothing where it is none of this bot."""
    with suppress(StoreProblem), reading(file) as connection:
        return word_of(connection) or b""
    return b""


def _seal_anew(connection: sqlite3.Connection, keys: Keys) -> int:
    count = 0
    connection.execute("BEGIN EXCLUSIVE")
    for table, column, row_id, sealed in sealed_values(connection):
        if not keys.newest(sealed):
            place = f"{table}.{column}"
            anew = keys.seal(keys.open(sealed, place), place)
            connection.execute(f"UPDATE {table} SET {column} = ? WHERE id = ?", (anew, row_id))  # noqa: S608 - our names
            count += 1
    connection.execute("COMMIT")
    return count
