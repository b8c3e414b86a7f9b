"""Stores updates as they come, before Telegram is told that they have arrived, and wakes who plays them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeGuard

from bot.telegram import metrics
from bot.telegram.incoming import ALLOWED_UPDATES, LARGEST, address
from bot.telegram.notation import written
from bot.telegram.together import Together

if TYPE_CHECKING:
    from bot.telegram.pump import Pump
    from db import Store

Raw = dict[str, Any]


def is_update(found: object) -> TypeGuard[Raw]:
    """Whether it can be told from other updates; what else it holds is another question."""
    number = found.get("update_id") if isinstance(found, dict) else None
    return type(number) is int and 0 < number < LARGEST  # True is no number, and below 1 are our own


class Intake:
    """The way of updates into the store, however they come. A webhook gets one a request."""

    def __init__(self, store: Store, bot_id: int, pump: Pump) -> None:
        self._store = store
        self._bot_id = bot_id
        self._pump = pump
        self._together = Together(self._store_all)

    async def take(self, updates: Sequence[Raw]) -> None:
        """Store updates in the order given. They are safe when this returns, and maybe when it raises.

        Raises:
            Unavailable: They could not be stored for now.
        """
        if updates:
            await self._together.add(updates)

    async def _store_all(self, updates: Sequence[Raw]) -> None:
        rows = [(update["update_id"], *address(update), written(update).decode()) for update in updates]
        async with self._store.work() as work:
            await work.inbox.add(self._bot_id, rows)
            await work.commit()
        for update in updates:
            metrics.UPDATES.labels(next((kind for kind in ALLOWED_UPDATES if kind in update), "other")).inc()
        self._pump.wake(dict.fromkeys(row[1] for row in rows))
