"""What whoever runs the bots does to their database on PostgreSQL: check it, change its key."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import LargeBinary, literal, make_url, select, type_coerce
from sqlalchemy.exc import DBAPIError

from db.keys import Unopened
from db.maintenance import Report
from db.migrations import newest, stands_at
from db.postgresql import Database, nobody_runs
from db.problem import StoreProblem, Unavailable
from db.rotation import drop_old_keys, new_keys
from db.seal import keys_for, word_of
from db.sealed import Sealed
from db.store import folder_of
from db.tables import metadata

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sqlalchemy import Column, Connection, Table

    from db.keys import KeySource

T = TypeVar("T")

UPGRADE = "the database is not at the newest step: `python -m bot db upgrade` takes it there"


async def check(url: str, key: KeySource) -> Report:
    """See whether every value opens.

    Raises:
        StoreProblem: The database cannot be reached, is older than this program, or has another key.
    """

    def look(connection: Connection) -> Report:
        keys = keys_for(_word(connection), key)
        values, problems = 0, []
        for table, column, row_id, sealed in _sealed_values(connection):
            values += 1
            try:
                keys.open(sealed, f"{table.name}.{column.name}")
            except Unopened as unopened:
                problems.append(f"{unopened} (row {row_id})")
        return Report(newest(), values, tuple(problems))

    return await _with(url, look)


async def rotate(url: str, key: KeySource, moment: datetime | None = None) -> tuple[int, Path | None]:
    """Seal everything with a new key, all or nothing, while no bot runs; the keys as in `db.rotation.rotate`.

    Returns:
        How many values were sealed anew, and the file with the keys that were dropped.

    Raises:
        StoreProblem: A bot runs, there is no new key, or as `check`.
    """

    def seal_anew(connection: Connection) -> int:
        if not nobody_runs(connection):
            raise StoreProblem("the database is in use: stop the bots first")
        keys, count = new_keys(_word(connection), key), 0
        for table, column, row_id, sealed in _sealed_values(connection):
            if not keys.newest(sealed):
                place = f"{table.name}.{column.name}"
                anew = literal(keys.seal(keys.open(sealed, place), place), LargeBinary)
                connection.execute(table.update().where(table.c.id == row_id).values({column: anew}))
                count += 1
        connection.commit()
        return count

    values = await _with(url, seal_anew)
    return values, drop_old_keys(folder_of(url).glob("*.db"), key, moment or datetime.now(UTC))


async def _with(url: str, work: Callable[[Connection], T]) -> T:
    database = Database(make_url(url))
    try:
        return await database.run(work)
    except (DBAPIError, Unavailable) as error:
        raise StoreProblem(f"cannot use the database: {getattr(error, 'orig', error)}") from error
    finally:
        await database.close()


def _word(connection: Connection) -> bytes:
    word = word_of(connection)
    if word is None or stands_at(connection) != newest():
        raise StoreProblem(UPGRADE)
    return word


def _sealed_values(connection: Connection) -> Iterator[tuple[Table, Column[str], int, bytes]]:
    """Every sealed value there is, with table, column and the row's id. Rows may be changed on the way."""
    for table in metadata.sorted_tables:
        for column in table.columns:
            if isinstance(column.type, Sealed):
                sealed = type_coerce(column, LargeBinary)
                found = connection.execute(select(table.c.id, sealed).where(column.is_not(None)).order_by(table.c.id))
                for row_id, value in found.all():
                    yield table, column, row_id, bytes(value)
