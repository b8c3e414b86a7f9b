"""Lets time pass in rehearsals: when a deadline is over or a manager answers, the event goes into the inbox."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, NoReturn

from bot.telegram.incoming import due
from bot.telegram.notation import written
from bot.views import callback
from db import Unavailable

if TYPE_CHECKING:
    from bot.telegram.pump import Pump
    from db import Due, Store

TICK = 5.0
"""Seconds between two looks at the clock."""

EVENTS = {"deadline": "deadline_passed", "manager": "manager_answered"}


class Clock:
    """Due times stand in the store and outlive the bot: what came due while it was stopped happens at its start."""

    def __init__(self, store: Store, bot_id: int, pump: Pump) -> None:
        self._store = store
        self._bot_id = bot_id
        self._pump = pump

    async def run(self, tick: float = TICK) -> NoReturn:
        while True:
            with suppress(Unavailable):
                await self.look()
            await asyncio.sleep(tick)

    async def look(self) -> None:
        """Write what is due into the inbox, and wake who plays it. Taken and written are one transaction.

        Raises:
            Unavailable: The store cannot be read or written for now.
        """
        async with self._store.read() as work:
            if not await work.sessions.due():
                return
        async with self._store.work() as work:
            over = await work.sessions.due()
            await work.sessions.take(over)
            rows = [(number(one), one.user_id, one.user_id, written(_update(one)).decode()) for one in over]
            await work.inbox.add(self._bot_id, rows)
            await work.commit()
        self._pump.wake(dict.fromkeys(one.user_id for one in over))


def number(one: Due) -> int:
    """A number below all of Telegram's updates, another for every time that something comes due."""
    return -(one.session_id << 21 | (one.revision & 0xFFFFF) << 1 | (one.awaited == "manager"))


def _update(one: Due) -> dict[str, object]:
    return due(number(one), one.user_id, callback("event", one.session_id, EVENTS[one.awaited]))
