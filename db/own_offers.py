"""The offers that people have told of, each for its owner alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import bindparam, delete, insert, select, update

from db.tables import fields, now, own_offers

if TYPE_CHECKING:
    from datetime import datetime

    from db.transaction import Transaction

KEY = "offer:"
"""What a session's guide begins with when it is such an offer; its number follows."""


class OwnOffer(NamedTuple):
    """An offer that somebody has told of. ``form`` is JSON that is made and read elsewhere; ``waiting`` is set while
    the next message answers one of its questions; ``listed`` is not set on the terms of before, which an older bot
    kept for the rehearsals played with them.
    """

    id: int
    user_id: int
    form: str
    waiting: bool
    listed: bool
    created: datetime
    changed: datetime

    @property
    def key(self) -> str:
        """What sessions call it."""
        return f"{KEY}{self.id}"


_ROW = fields(own_offers, OwnOffer)
_OF = select(*_ROW).where(own_offers.c.user_id == bindparam("user")).order_by(own_offers.c.id.desc())
_WAITING = _OF.where(own_offers.c.waiting.is_(True), own_offers.c.listed.is_(True)).limit(1)


class OwnOffers:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def of(self, user_id: int) -> list[OwnOffer]:
        """All offers of a person, also earlier versions, the newest first."""
        return [OwnOffer._make(row) for row in await self._transaction.read(_OF, {"user": user_id})]

    async def waiting(self, user_id: int) -> OwnOffer | None:
        """The offer that the next message of a person answers a question of."""
        rows = await self._transaction.read(_WAITING, {"user": user_id})
        return OwnOffer._make(rows[0]) if rows else None

    async def begin(self, user_id: int, form: str) -> OwnOffer:
        """A new offer, whose questions are answered from now on."""
        await self.put_aside(user_id)
        return await self._insert(user_id, form, waiting=True)

    async def change(self, offer: OwnOffer, form: str, *, waiting: bool) -> OwnOffer:
        """Note what was told. Only one offer of a person waits for answers at a time."""
        if waiting:
            await self.put_aside(offer.user_id)
        rows = await self._transaction.returning(
            update(own_offers)
            .where(own_offers.c.id == offer.id, own_offers.c.user_id == offer.user_id)
            .values(form=form, waiting=waiting, changed=now())
            .returning(*_ROW)
        )
        return OwnOffer._make(rows[0])

    async def put_aside(self, user_id: int) -> None:
        """No offer of this person waits for an answer any more."""
        await self._transaction.write(
            update(own_offers)
            .where(own_offers.c.user_id == user_id, own_offers.c.waiting.is_(True))
            .values(waiting=False)
        )

    async def remove(self, user_id: int, offer_id: int) -> bool:
        """Whether this person had such an offer; it is gone now."""
        self._transaction.scrub()
        gone = await self._transaction.write(
            delete(own_offers).where(own_offers.c.id == offer_id, own_offers.c.user_id == user_id)
        )
        return bool(gone)

    async def _insert(self, user_id: int, form: str, *, waiting: bool) -> OwnOffer:
        moment = now()
        rows = await self._transaction.returning(
            insert(own_offers)
            .values(user_id=user_id, form=form, waiting=waiting, listed=True, created=moment, changed=moment)
            .returning(*_ROW)
        )
        return OwnOffer._make(rows[0])
