"""A connection to a file of SQLite."""

import sqlite3
from pathlib import Path

# A negative size of the cache is in KiB; the operating system keeps the file in memory anyway.
PRAGMAS = ("journal_mode=WAL", "foreign_keys=ON", "synchronous=FULL", "secure_delete=ON", "cache_size=-500")


def connect(file: Path, patience: float = 0) -> sqlite3.Connection:
    """A connection that survives a power cut and wipes what is deleted. sqlite3 begins no transactions of its own,
    which would come too late to lock and would commit before tables are changed."""
    # Not more than one thing at a time is done with a connection, if not always in the same thread.
    connection = sqlite3.connect(file, timeout=patience, isolation_level=None, check_same_thread=False)
    try:
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection
