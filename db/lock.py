"""One bot at a time on a file of SQLite: two would send everything twice."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from db.problem import StoreProblem
from db.store import file_of, on_sqlite

if sys.platform != "win32":
    import fcntl


@contextmanager
def held(url: str) -> Iterator[None]:
    """The database is ours while the block is open, or until the process is killed. One of a server is shared.

    Raises:
        StoreProblem: Another bot has it.
    """
    if on_sqlite(url):
        with held_file(file_of(url)):
            yield
    else:
        yield


@contextmanager
def held_file(file: Path) -> Iterator[None]:
    """The same with a file of SQLite, which need not be there, or be a sound one."""
    if sys.platform == "win32":
        yield
        return
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = os.open(file.with_name(f"{file.name}.lock"), os.O_CREAT | os.O_RDWR, 0o600)
    except OSError as error:
        raise StoreProblem(f"cannot make a file beside the database {file}: {error.strerror}") from error
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise StoreProblem(f"another bot runs on the database {file}: stop that one first") from None
        yield
    finally:
        os.close(lock)
