"""What a playground remembers from one run to the next: a SQLite file of small records, and the uploaded files.

Every change is written before it is answered, so a playground that is killed loses nothing that anybody saw.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_SCHEMA = """
CREATE TABLE IF NOT EXISTS records (
    kind TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (kind, key)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS files (id TEXT PRIMARY KEY, content BLOB NOT NULL);
"""


class StoreTaken(Exception):  # noqa: N818
    """Another playground has the same store open; the message says what to do."""


class Store:
    """Records by kind and key, each a JSON value.

    Args:
        path: the SQLite file, made with mode 0600 in a folder of mode 0700; None keeps everything in memory.

    Raises:
        StoreTaken: another process has the file open.
    """

    def __init__(self, path: Path | None = None) -> None:
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
            path.chmod(0o600)
        self._database = sqlite3.connect(path or ":memory:", isolation_level=None, timeout=1, check_same_thread=False)
        try:
            self._database.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._database.execute("PRAGMA journal_mode = WAL")
            self._database.execute("PRAGMA synchronous = NORMAL")
            self._database.executescript(_SCHEMA)
        except sqlite3.OperationalError as error:
            self._database.close()
            raise StoreTaken(
                f"The playground's store {path} is in use ({error}). Stop the other playground, or name another folder."
            ) from error

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is saved inside is kept or, when the block raises, none of it; nested blocks join the outer one."""
        if self._database.in_transaction:
            yield
            return
        self._database.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._database.execute("ROLLBACK")
            raise
        self._database.execute("COMMIT")

    def load(self, kind: str) -> dict[str, Any]:
        """All records of a kind by key."""
        rows = self._database.execute("SELECT key, value FROM records WHERE kind = ?", (kind,))
        return {key: json.loads(value) for key, value in rows}

    def save(self, kind: str, key: str | int, value: Any) -> None:
        """Add a record, or replace it."""
        text = json.dumps(value, ensure_ascii=True, separators=(",", ":"))
        self._database.execute("INSERT OR REPLACE INTO records VALUES (?, ?, ?)", (kind, str(key), text))

    def delete(self, kind: str, key: str | int) -> None:
        """Forget a record; one that is not there is forgotten already."""
        self._database.execute("DELETE FROM records WHERE kind = ? AND key = ?", (kind, str(key)))

    def save_file(self, identifier: str, content: bytes) -> None:
        """Keep the content of an uploaded file."""
        self._database.execute("INSERT OR REPLACE INTO files VALUES (?, ?)", (identifier, content))

    def load_file(self, identifier: str) -> bytes | None:
        """The content of an uploaded file."""
        row = self._database.execute("SELECT content FROM files WHERE id = ?", (identifier,)).fetchone()
        return row[0] if row else None
