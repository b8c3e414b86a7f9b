"""What a playground remembers from one run to the next: a SQLite file of small records, and the uploaded files.

Every change is written before it is answered, so a playground that is killed loses nothing that anybody saw. What
people write to the bot stands here as well as in the bot's own store, and so it is sealed as it is there: only kinds
and numbers are in the clear.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from db import Keys, KeySource, StoreProblem, Unopened, WrongKey

Json = dict[str, Any]
"""An object of the Bot API, or another JSON object."""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS records (
    kind TEXT NOT NULL, key TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY (kind, key)
) WITHOUT ROWID;
"""
_IN_THE_CLEAR, _SEALED, _SCRUBBED = range(3)
"""What `PRAGMA user_version` says of a file: of the first version of the playground, sealed but for its free pages, or
sealed altogether."""

_FILE = "content"
"""The kind of record that an uploaded file's content is."""

_MARK = 16
"""Bytes at the start of a sealed value that tell its key."""


class StoreTaken(StoreProblem):
    """Another playground has the same store open; the message says what to do."""


class Store:
    """Records by kind and key, each a JSON value.

    Args:
        path: the SQLite file, made with mode 0600 in a folder of mode 0700; None keeps everything in memory.
        key: where the key is that it is sealed with; without, the file `key` in the folder, made when there is none.

    Raises:
        StoreTaken: another process has the file open.
        WrongKey: it was sealed with another key; nothing was changed.
    """

    def __init__(self, path: Path | None = None, key: KeySource | None = None) -> None:
        self._keys: Keys | None = None
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
            path.chmod(0o600)
        self._database = sqlite3.connect(path or ":memory:", isolation_level=None, timeout=1, check_same_thread=False)
        try:
            self._database.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._database.execute("PRAGMA journal_mode = WAL")
            self._database.execute("PRAGMA synchronous = NORMAL")
            self._database.execute("PRAGMA secure_delete = ON")
            self._database.executescript(_SCHEMA)
            if path is not None:
                self._unlock(path, key or KeySource(path.with_name("key")))
        except sqlite3.OperationalError as error:
            self._database.close()
            raise StoreTaken(
                f"The playground's store {path} is in use ({error}). Stop the other playground, or name another folder."
            ) from error
        except BaseException:
            self._database.close()
            raise

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
        return {key: json.loads(self._opened(kind, key, value)) for key, value in rows}

    def save(self, kind: str, key: str | int, value: Any) -> None:
        """Add a record, or replace it."""
        self._put(kind, str(key), json.dumps(value, ensure_ascii=True, separators=(",", ":")).encode())

    def delete(self, kind: str, key: str | int) -> None:
        """Forget a record; one that is not there is forgotten already."""
        self._database.execute("DELETE FROM records WHERE kind = ? AND key = ?", (kind, str(key)))

    def save_file(self, identifier: str, content: bytes) -> None:
        """Keep the content of an uploaded file."""
        self._put(_FILE, identifier, content)

    def load_file(self, identifier: str) -> bytes | None:
        """The content of an uploaded file."""
        return self._get(_FILE, identifier)

    def _get(self, kind: str, key: str) -> bytes | None:
        row = self._database.execute("SELECT value FROM records WHERE kind = ? AND key = ?", (kind, key)).fetchone()
        return self._opened(kind, key, row[0]) if row else None

    def _put(self, kind: str, key: str, value: bytes) -> None:
        sealed = self._keys.seal_bytes(value, _place(kind, key)) if self._keys else value
        self._database.execute("INSERT OR REPLACE INTO records VALUES (?, ?, ?)", (kind, key, sealed))

    def _opened(self, kind: str, key: str, value: bytes) -> bytes:
        return self._keys.open_bytes(value, _place(kind, key)) if self._keys else value

    def _unlock(self, path: Path, key: KeySource) -> None:
        """Take the keys, and seal what is in the clear, or sealed with an older key than the first."""
        ((state,),) = self._database.execute("PRAGMA user_version")
        if state == _IN_THE_CLEAR:
            self._keys = key.make()
            self._seal_what_is_in_the_clear()
            state = _SEALED
        if state == _SEALED:
            self._database.execute("VACUUM")
            self._database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._database.execute(f"PRAGMA user_version = {_SCRUBBED}")
        keys = self._keys = key.load()
        try:
            with self.transaction():
                for kind, name, mark in self._names():
                    if not keys.newest(mark):
                        self._put(kind, name, self._get(kind, name) or b"")
        except Unopened:
            raise WrongKey(
                f"the playground's store {path} was sealed with another key than {key} holds: put that one back, or "
                "remove the store to begin anew; nothing was changed"
            ) from None

    def _seal_what_is_in_the_clear(self) -> None:
        """The first version kept uploaded files in a table of their own."""
        with self.transaction():
            if self._database.execute("SELECT 1 FROM sqlite_master WHERE name = 'files'").fetchone():
                self._database.execute("INSERT INTO records SELECT ?, id, content FROM files", (_FILE,))
                self._database.execute("DROP TABLE files")
            for kind, name, _ in self._names():
                find = "SELECT CAST(value AS BLOB) FROM records WHERE kind = ? AND key = ?"
                ((value,),) = self._database.execute(find, (kind, name))
                self._put(kind, name, value)
            self._database.execute(f"PRAGMA user_version = {_SEALED}")

    def _names(self) -> list[tuple[str, str, bytes]]:
        """Kind, key and the first bytes of every record."""
        return self._database.execute("SELECT kind, key, substr(value, 1, ?) FROM records", (_MARK,)).fetchall()


def _place(kind: str, key: str) -> str:
    """What a value is bound to, so that none can take the place of another."""
    return f"playground.{kind}/{key}"


def seal_anew(path: Path, key: KeySource) -> None:
    """Seal a store, where there is one, with the first of the keys.

    Raises:
        StoreTaken: a playground has it open.
        WrongKey: none of the keys opens it; nothing was changed.
    """
    if path.exists():
        Store(path, key).close()
