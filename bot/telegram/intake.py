"""Stores updates as they come, before Telegram is told that they have arrived, and wakes who plays them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeGuard

from bot.telegram import metrics
from bot.telegram.incoming import ALLOWED_UPDATES, address
from db import Unavailable

if TYPE_CHECKING:
    from bot.telegram.pump import Pump
    from db import Store

Raw = dict[str, Any]


def is_update(found: object) -> TypeGuard[Raw]:
    """Whether it can be told from other updates; what else it holds is another question."""
    number = found.get("update_id") if isinstance(found, dict) else None
    return isinstance(number, int) and abs(number) < 2**63


@dataclass(slots=True, eq=False)
class _Batch:
    updates: list[Raw] = field(default_factory=list)
    stored: bool = False


class Intake:
    """What arrives while a transaction is under way goes together into the next one: a webhook gets one update a
    request, and a commit waits for the disk."""

    def __init__(self, store: Store, bot_id: int, pump: Pump) -> None:
        self._store = store
        self._bot_id = bot_id
        self._pump = pump
        self._next = _Batch()
        self._storing = asyncio.Lock()

    async def take(self, updates: Sequence[Raw]) -> None:
        """Store updates in the order given. They are safe when this returns, and maybe when it raises.

        Raises:
            Unavailable: They could not be stored for now.
        """
        if not updates:
            return
        batch = self._next
        batch.updates.extend(updates)
        async with self._storing:
            if batch is self._next:
                self._next = _Batch()
                await self._store_all(batch.updates)
                batch.stored = True
        if not batch.stored:
            raise Unavailable("the updates beside it could not be stored")

    async def _store_all(self, updates: Sequence[Raw]) -> None:
        rows = [(update["update_id"], *address(update), json.dumps(update)) for update in updates]
        async with self._store.work() as work:
            await work.inbox.add(self._bot_id, rows)
            await work.commit()
        for update in updates:
            metrics.UPDATES.labels(next((kind for kind in ALLOWED_UPDATES if kind in update), "other")).inc()
        self._pump.wake(dict.fromkeys(row[1] for row in rows))
