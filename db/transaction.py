"""What is read and written together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from sqlalchemy import Executable, Insert

Parameters = Mapping[str, Any] | list[dict[str, Any]] | None
"""Values for the `bindparam` of a statement that is made once: making one takes SQLAlchemy longer than a database
needs to run it. A list runs it for each."""

Row = Sequence[Any]


class Transaction(Protocol):
    """What is read before the first write is read without a lock, so that slow thinking holds nobody up; what is
    written must therefore check that it still fits (`Stale`).

    All raise `Unavailable` while the database cannot be used.
    """

    @property
    def dialect(self) -> str:
        """Which SQL is spoken: ``sqlite`` or ``postgresql``."""

    async def read(self, statement: Executable, parameters: Parameters = None) -> Sequence[Row]:
        """The rows that a query gives."""

    async def write(self, statement: Executable, parameters: Parameters = None) -> int:
        """Change rows.

        Returns:
            How many it were; not to be relied on after a sequence of parameters.
        """

    async def returning(self, statement: Executable, parameters: Parameters = None) -> Sequence[Row]:
        """Change rows; those that the statement's RETURNING gives."""

    async def add(self, statement: Insert, rows: list[dict[str, Any]]) -> list[int]:
        """Add rows; their numbers, in the same order. SQLite takes twice as long to give them by RETURNING."""

    def scrub(self) -> None:
        """What is deleted is to leave the disk with the commit, and not only when its room is used again."""

    async def commit(self) -> None:
        """Come back when what was written is safe."""

    async def rollback(self) -> None:
        """Take back what was not committed."""
