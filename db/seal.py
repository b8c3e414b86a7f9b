"""Opening a database: the right key before anything else, and nothing in the clear left behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import inspect, text

from db.keys import Unopened, WrongKey
from db.sealed import hand_over

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from db.keys import Keys, KeySource

PLACE = "seal.word"


def unlock(connection: Connection, source: KeySource) -> None:
    """Hand the keys over to the engine of this connection. They are made only for a database that has none yet.

    Raises:
        WrongKey: The database was sealed with another key, or its key is not there. Nothing was changed.
        StoreProblem: The key cannot be read or made.
    """
    hand_over(keys_for(word_of(connection), source), connection.dialect)


def keys_for(word: bytes | None, source: KeySource) -> Keys:
    """The keys, if they open ``word``; None stands for a database that was never sealed.

    Raises:
        WrongKey: They do not, or are not there.
    """
    if word is None:
        return source.make()
    if not source.there:
        raise WrongKey(
            f"the database is sealed and {source} is not there: put it back from where you keep its copy, or set "
            "KEY_FILE or ENCRYPTION_KEY; nothing was changed"
        )
    keys = source.load()
    try:
        keys.open(word, PLACE)
    except Unopened:
        raise WrongKey(
            f"the database was sealed with another key than {source} holds: set KEY_FILE or ENCRYPTION_KEY to the one "
            "that it was made with; nothing was changed"
        ) from None
    return keys


def scrub(connection: Connection) -> None:
    """Once after sealing what was in the clear: write the files anew, so that free space holds nothing of it."""
    scrubbed = connection.execute(text("SELECT scrubbed FROM seal")).scalar_one()
    connection.commit()
    if scrubbed:
        return
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("VACUUM")
        busy = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()[0]
        if busy:
            return  # somebody reads; once more at the next start
    else:
        connection.execution_options(isolation_level="AUTOCOMMIT").exec_driver_sql("VACUUM FULL")
    connection.execute(text("UPDATE seal SET scrubbed = :yes"), {"yes": True})
    connection.commit()


def word_of(connection: Connection) -> bytes | None:
    """What only the right key opens; None in a database that was never sealed."""
    if not inspect(connection).has_table("seal"):
        return None
    word = connection.execute(text("SELECT word FROM seal")).scalar_one_or_none()
    return None if word is None else bytes(word)
