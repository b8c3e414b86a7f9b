"""What can go wrong with the store."""

from __future__ import annotations


class StoreProblem(Exception):  # noqa: N818 - as in scenarios: what is told to somebody
    """The store cannot be opened; the text says to the operator what is wrong and what would be right."""


class Unavailable(Exception):  # noqa: N818 - a condition, not a fault
    """The database cannot be reached or written for now: locked, gone, or the disk is full. Worth another try."""


class Stale(Exception):  # noqa: N818 - a condition, not a fault
    """Somebody else went on with the session since it was loaded. Load it and think again."""


_PASSING = ("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_IOERR", "SQLITE_FULL", "SQLITE_CANTOPEN", "SQLITE_READONLY")


def is_passing(error: BaseException | None) -> bool:
    """Whether the database, and not the statement, is the reason why SQLite's driver raises an error."""
    return str(getattr(error, "sqlite_errorname", "")).startswith(_PASSING)
