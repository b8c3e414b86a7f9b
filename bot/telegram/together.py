"""One transaction for all that comes while another is under way: a commit waits for the disk, however much is in it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Generic, TypeVar

T = TypeVar("T")


class Together(Generic[T]):
    """Stores things in the order in which they are given, as many at once as there are by then."""

    def __init__(self, store: Callable[[Sequence[T]], Awaitable[None]]) -> None:
        """``store`` stores all that it is given, or nothing and raises."""
        self._store = store
        self._items: list[T] = []
        self._waiting: list[asyncio.Future[None]] = []
        self._storing: asyncio.Task[None] | None = None

    async def add(self, items: Iterable[T]) -> None:
        """Come back when these are stored. What ``store`` raises, all raise who have waited for it."""
        stored = asyncio.get_running_loop().create_future()
        self._items.extend(items)
        self._waiting.append(stored)
        if self._storing is None:
            self._storing = asyncio.create_task(self._store_all())
        await stored

    async def _store_all(self) -> None:
        while self._waiting:
            items, waiting = self._items, self._waiting
            self._items, self._waiting = [], []
            problem: Exception | None = None
            try:
                await self._store(items)
            except Exception as error:  # noqa: BLE001 - it is told to whoever waits
                problem = error
            for stored in waiting:
                if stored.done():  # cancelled
                    continue
                if problem is None:
                    stored.set_result(None)
                else:
                    stored.set_exception(problem)
        self._storing = None
