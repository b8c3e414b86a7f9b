"""The guides that people have sent, each for its sender alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import bindparam, delete, insert, select, update

from db.tables import fields, now, own_guides

if TYPE_CHECKING:
    from datetime import datetime

    from db.transaction import Transaction


class OwnGuide(NamedTuple):
    """A guide that somebody has sent. ``name`` is the file's, ``company`` and ``role`` what it was found to be about
    when it was read, ``text`` the whole of it."""

    id: int
    user_id: int
    name: str
    company: str
    role: str
    text: str
    created: datetime


_ROW = fields(own_guides, OwnGuide)
_OF = select(*_ROW).where(own_guides.c.user_id == bindparam("user")).order_by(own_guides.c.created.desc())


class OwnGuides:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def of(self, user_id: int) -> list[OwnGuide]:
        """All guides of a person, the newest first."""
        return [OwnGuide._make(row) for row in await self._transaction.read(_OF, {"user": user_id})]

    async def keep(
        self, user_id: int, *, name: str, company: str, role: str, text: str, instead: int | None = None
    ) -> OwnGuide:
        """Keep a guide, ``instead`` of one of this person's where one is named."""
        values = {"name": name, "company": company, "role": role, "text": text, "created": now()}
        rows = await self._transaction.returning(
            insert(own_guides).values(user_id=user_id, **values).returning(*_ROW)
            if instead is None
            else update(own_guides)
            .where(own_guides.c.id == instead, own_guides.c.user_id == user_id)
            .values(**values)
            .returning(*_ROW)
        )
        return OwnGuide._make(rows[0])

    async def remove(self, user_id: int, guide_id: int) -> bool:
        """Whether this person had such a guide; it is gone now."""
        self._transaction.scrub()
        rows = await self._transaction.write(
            delete(own_guides).where(own_guides.c.id == guide_id, own_guides.c.user_id == user_id)
        )
        return bool(rows)
