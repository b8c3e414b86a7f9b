"""The guides that people have rehearsed with, as they were then, each for its player alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import bindparam, delete, exists, insert, select

from db.tables import now, played_guides, sessions

if TYPE_CHECKING:
    from db.transaction import Transaction


class PlayedGuide(NamedTuple):
    """A guide as it was when somebody began to play it. ``version`` tells its content from any other; ``text`` is the
    whole of it, and ``name`` what its file was called."""

    version: str
    name: str
    text: str


_ONE = select(played_guides.c.version, played_guides.c.name, played_guides.c.text).where(
    played_guides.c.user_id == bindparam("user"), played_guides.c.id == bindparam("number")
)
_OF = select(played_guides.c.id, played_guides.c.version).where(played_guides.c.user_id == bindparam("user"))


class PlayedGuides:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def get(self, user_id: int, number: int) -> PlayedGuide | None:
        """The guide of that number; None where it is somebody else's, or gone."""
        rows = await self._transaction.read(_ONE, {"user": user_id, "number": number})
        return PlayedGuide(*rows[0]) if rows else None

    async def keep(self, user_id: int, guide: PlayedGuide) -> int:
        """Keep a guide for the rehearsals that are played with it; gives its number. The same content is kept once."""
        for number, version in await self._transaction.read(_OF, {"user": user_id}):
            if version == guide.version:
                return int(number)
        values = {"user_id": user_id, "created": now(), **guide._asdict()}
        rows = await self._transaction.returning(insert(played_guides).values(**values).returning(played_guides.c.id))
        return int(rows[0][0])

    async def forget(self) -> int:
        """Delete those that no rehearsal is played with any more.

        Returns:
            How many there were.
        """
        played = exists().where(sessions.c.played_id == played_guides.c.id)
        return await self._transaction.write(delete(played_guides).where(~played))
