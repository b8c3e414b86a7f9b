"""The people who write to the bot, and what they have set."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, TypedDict, Unpack

from sqlalchemy import bindparam, delete, insert, select, update

from db.personal import rows_of
from db.tables import fields, now, updates, users

if TYPE_CHECKING:
    from datetime import datetime

    from db.transaction import Transaction

Coach = Literal["each", "end"]


class User(NamedTuple):
    """A person. ``id`` is Telegram's; ``coach`` says whether the coach speaks after each turn or at the end;
    ``region`` and ``persona`` are those of the last rehearsal; ``blocked`` is set while the person blocks the bot;
    ``drill`` is the last drill as JSON, open or done, where there was one.
    """

    id: int
    chat_id: int
    coach: Coach
    region: str | None
    persona: str | None
    created: datetime
    blocked: bool
    drill: str | None = None


class UserFields(TypedDict, total=False):
    chat_id: int
    coach: Coach
    region: str | None
    persona: str | None
    blocked: bool
    drill: str | None


_ONE = select(*fields(users, User)).where(users.c.id == bindparam("user"))


class Users:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self.deleted = False
        """Whether somebody was removed."""

    async def get(self, user_id: int) -> User | None:
        rows = await self._transaction.read(_ONE, {"user": user_id})
        return User._make(rows[0]) if rows else None

    async def ensure(self, user_id: int, chat_id: int) -> User:
        """The user, made when new. Whoever writes to the bot does not block it."""
        user = await self.get(user_id)
        if user is None:
            user = User(user_id, chat_id, coach="each", region=None, persona=None, created=now(), blocked=False)
            await self._transaction.write(insert(users).values(user._asdict()))
        elif user.blocked or user.chat_id != chat_id:
            user = await self.change(user_id, chat_id=chat_id, blocked=False)
        return user

    async def change(self, user_id: int, **changes: Unpack[UserFields]) -> User:
        """Set the fields named.

        Raises:
            LookupError: There is no such user.
        """
        rows = await self._transaction.returning(
            update(users).where(users.c.id == user_id).values(**changes).returning(*fields(users, User))
        )
        if not rows:
            raise LookupError(f"there is no user {user_id}")
        return User._make(rows[0])

    async def everything(self, user_id: int) -> dict[str, list[dict[str, object]]]:
        """All rows of a person by table, as they are stored, but opened."""
        return {
            table.name: [
                dict(zip(table.c.keys(), row, strict=True))
                for row in await self._transaction.read(select(table).where(mine))
            ]
            for table, mine in reversed(rows_of(user_id).items())
        }

    async def delete(self, user_id: int) -> None:
        """Remove all that is stored of a person: settings, sessions with their turns, messages that were set aside and
        replies not yet delivered. (An update that was played is already no more than its number.) Messages that
        arrived meanwhile and wait to be played are newer than the wish and stay.
        """
        self.deleted = True
        self._transaction.scrub()
        for table, mine in rows_of(user_id).items():
            if table is updates:
                # The number stays, so that Telegram cannot bring the update a second time.
                blank = update(updates).where(mine, updates.c.status != "waiting")
                await self._transaction.write(blank.values(chat_id=None, user_id=None, raw=None))
            else:
                await self._transaction.write(delete(table).where(mine))
