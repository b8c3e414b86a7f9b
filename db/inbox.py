"""Updates as Telegram sent them: stored before they are acknowledged, played once, forgotten after two days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import bindparam, delete, func, literal_column, null, select, update
from sqlalchemy.dialects import postgresql, sqlite

from db.problem import Stale
from db.tables import WAITING, fields, now, updates

if TYPE_CHECKING:
    from datetime import datetime

    from db.transaction import Transaction

TRIES = 3
"""How often an update is played that makes us fail."""

KEPT = timedelta(hours=48)
"""How long an update's number is remembered: Telegram itself keeps updates for 24 hours."""


class StoredUpdate(NamedTuple):
    """An update that waits to be played. ``raw`` is its JSON, ``tries`` how often it made us fail."""

    id: int
    bot_id: int
    update_id: int
    chat_id: int | None
    user_id: int | None
    raw: str
    tries: int


NewUpdate = tuple[int, int | None, int | None, str]
"""Update id, chat, user, raw JSON."""


_ADD = {
    name: dialect.insert(updates)
    .values(status=literal_column("'waiting'"), tries=literal_column("0"))
    .on_conflict_do_nothing(index_elements=["bot_id", "update_id"])
    for name, dialect in (("sqlite", sqlite), ("postgresql", postgresql))
}
_WAITING = (
    select(*fields(updates, StoredUpdate))
    .where(
        updates.c.bot_id == bindparam("bot"),
        WAITING,
        updates.c.chat_id.is_not_distinct_from(bindparam("chat")),
    )
    .order_by(updates.c.id)
    .limit(bindparam("most"))
)
_DONE = (
    update(updates)
    .where(updates.c.id == bindparam("row"), WAITING)
    .values(status=literal_column("'done'"), chat_id=null(), user_id=null(), raw=null())
)


class Inbox:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def add(self, bot_id: int, arrived: Sequence[NewUpdate]) -> None:
        """Store updates in the order given, each once per bot and update id."""
        if not arrived:
            return
        moment = now()
        rows = [
            {
                "bot_id": bot_id,
                "update_id": update_id,
                "chat_id": chat_id,
                "user_id": user_id,
                "raw": raw,
                "received": moment,
            }
            for update_id, chat_id, user_id, raw in arrived
        ]
        await self._transaction.write(_ADD[self._transaction.dialect], rows)

    async def chats(self, bot_id: int) -> list[int | None]:
        """The chats that wait for an answer, the longest waiting first."""
        rows = await self._transaction.read(
            select(updates.c.chat_id, updates.c.id).where(updates.c.bot_id == bot_id, WAITING).order_by(updates.c.id)
        )
        return list(dict.fromkeys(chat_id for chat_id, _ in rows))

    async def backlog(self) -> tuple[int, datetime | None]:
        """How many updates wait to be played, and since when the oldest of them."""
        rows = await self._transaction.read(select(func.count(), func.min(updates.c.received)).where(WAITING))
        ((many, oldest),) = rows
        return many, oldest

    async def waiting(self, bot_id: int, chat_id: int | None, limit: int = 10) -> list[StoredUpdate]:
        """What waits to be played in a chat, oldest first."""
        rows = await self._transaction.read(_WAITING, {"bot": bot_id, "chat": chat_id, "most": limit})
        return [StoredUpdate._make(row) for row in rows]

    async def done(self, played: StoredUpdate) -> None:
        """Mark as played. From here on the update is no more than its number.

        Raises:
            Stale: Somebody else has played it meanwhile.
        """
        self._check(await self._transaction.write(_DONE, {"row": played.id}), played)

    async def failed(self, played: StoredUpdate, error: str) -> bool:
        """Count a failure and keep ``error``, which must not hold the person's text.

        Returns:
            Whether the update is set aside now, after `TRIES` failures.

        Raises:
            Stale: Somebody else has played it meanwhile.
        """
        tries = played.tries + 1
        aside = tries >= TRIES
        await self._close(played, status="failed" if aside else "waiting", tries=tries, error=error[:200])
        return aside

    async def forget(self) -> None:
        """Forget updates older than `KEPT`, played or set aside."""
        await self._transaction.write(
            delete(updates).where(updates.c.received < now() - KEPT, updates.c.status != "waiting")
        )

    async def _close(self, played: StoredUpdate, **values: object) -> None:
        still_waiting = update(updates).where(updates.c.id == played.id, WAITING)
        self._check(await self._transaction.write(still_waiting.values(**values)), played)

    @staticmethod
    def _check(changed: int, played: StoredUpdate) -> None:
        if not changed:
            raise Stale(f"update {played.update_id} was played meanwhile")
