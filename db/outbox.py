"""Calls of the Bot API that are still to be made: stored with the turn that caused them, made in order per chat."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import bindparam, delete, false, func, insert, literal_column, null, select, update

from db.inbox import KEPT
from db.tables import PENDING, fields, now, outbox

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import ColumnElement, TextClause

    from db.transaction import Transaction


class Pending(NamedTuple):
    """A call to be made. ``tries`` counts failures; ``doubtful`` says that an earlier try may have arrived; ``due`` is
    the moment before which it must not be tried.
    """

    id: int
    chat_id: int
    payload: str
    tries: int
    doubtful: bool
    due: datetime
    created: datetime


# What is the same in every row is a part of the statement, which takes longer to be given a value than to have it.
_ADD = insert(outbox).values(status=literal_column("'pending'"), tries=literal_column("0"), doubtful=false())
_FIRST = (
    select(*fields(outbox, Pending))
    .where(
        outbox.c.bot_id == bindparam("bot"),
        outbox.c.chat_id == bindparam("chat"),
        PENDING,
        outbox.c.prompt == bindparam("prompt"),
    )
    .order_by(outbox.c.id)
    .limit(bindparam("most"))
)
_HELD = select(outbox.c.id).where(outbox.c.id == bindparam("row"), PENDING)
_SENT = (
    update(outbox)
    .where(outbox.c.id == bindparam("row"))
    .values(status=literal_column("'sent'"), message_id=bindparam("message"), payload=null(), error=null())
)


class Outbox:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def add(
        self, bot_id: int, chat_id: int, payloads: Sequence[str], update_row: int | None = None, *, prompt: bool = False
    ) -> list[Pending]:
        """Queue calls in the order given; ``update_row`` is the stored update that they answer. Those that are
        ``prompt`` do not wait for the others of the chat."""
        moment = now()
        rows = [
            {
                "bot_id": bot_id,
                "chat_id": chat_id,
                "update_row": update_row,
                "payload": payload,
                "prompt": prompt,
                "due": moment,
                "created": moment,
            }
            for payload in payloads
        ]
        ids = await self._transaction.add(_ADD, rows) if rows else ()
        return [
            Pending(row, chat_id, payload, tries=0, doubtful=False, due=moment, created=moment)
            for row, payload in zip(ids, payloads, strict=True)
        ]

    async def chats(self, bot_id: int) -> list[int]:
        """The chats that something is pending for, the longest waiting first."""
        rows = await self._transaction.read(
            select(outbox.c.chat_id, outbox.c.id).where(outbox.c.bot_id == bot_id, PENDING).order_by(outbox.c.id)
        )
        return list(dict.fromkeys(chat_id for chat_id, _ in rows))

    async def backlog(self) -> tuple[int, datetime | None]:
        """How many calls are still to be made, and since when the oldest of them."""
        rows = await self._transaction.read(select(func.count(), func.min(outbox.c.created)).where(PENDING))
        ((many, oldest),) = rows
        return many, oldest

    async def waits(self, chat_id: int) -> bool:
        """Whether a message to a chat is still to be sent."""
        waiting = select(outbox.c.id).where(outbox.c.chat_id == chat_id, PENDING, outbox.c.prompt.is_(False))
        return bool(await self._transaction.read(waiting.limit(1)))

    async def pending(self, bot_id: int, chat_id: int, *, prompt: bool = False, limit: int = 10) -> list[Pending]:
        """What is to be sent to a chat, oldest first."""
        wanted = {"bot": bot_id, "chat": chat_id, "prompt": prompt, "most": limit}
        rows = await self._transaction.read(_FIRST, wanted)
        return [Pending._make(row) for row in rows]

    async def holds(self, call: Pending) -> bool:
        """Whether a call is still to be made."""
        return bool(await self._transaction.read(_HELD, {"row": call.id}))

    async def sent(self, made: Sequence[tuple[Pending, int | None]]) -> None:
        """Mark calls as made, each with the message that it has led to; what they said is forgotten."""
        if made:
            await self._transaction.write(_SENT, [{"row": call.id, "message": message_id} for call, message_id in made])

    async def later(self, call: Pending, error: str, due: datetime, *, counts: bool, doubtful: bool = False) -> None:
        """Try again at ``due``; ``counts`` says whether this was one of the bounded number of tries."""
        await self._set(
            call,
            tries=call.tries + counts,
            doubtful=call.doubtful or doubtful,
            error=error[:200],
            due=due,
        )

    async def failed(self, call: Pending, error: str, *, unknown: bool = False) -> None:
        """Give up; ``unknown`` says that it may have arrived all the same."""
        await self._set(call, status="unknown" if unknown else "failed", payload=None, error=error[:200])

    async def drop(self, bot_id: int, chat_id: int, error: str, until: datetime) -> None:
        """Give up all that was queued for a chat until a moment."""
        which = update(outbox).where(*_pending(bot_id, chat_id), outbox.c.created <= until)
        await self._transaction.write(which.values(status="failed", payload=None, error=error[:200]))

    async def move(self, call: Pending, bot_id: int, chat_id: int) -> None:
        """A call, and all others that are pending for its chat, go to another chat. It counts as a failure of each."""
        which = update(outbox).where(*_pending(bot_id, call.chat_id))
        await self._transaction.write(which.values(chat_id=chat_id, tries=outbox.c.tries + 1))

    async def forget(self) -> None:
        """Forget what was made or given up more than two days ago."""
        await self._transaction.write(
            delete(outbox).where(outbox.c.created < now() - KEPT, outbox.c.status != "pending")
        )

    async def _set(self, call: Pending, **values: object) -> None:
        await self._transaction.write(update(outbox).where(outbox.c.id == call.id).values(**values))


def _pending(bot_id: int, chat_id: int) -> tuple[ColumnElement[bool] | TextClause, ...]:
    return outbox.c.bot_id == bot_id, outbox.c.chat_id == chat_id, PENDING
