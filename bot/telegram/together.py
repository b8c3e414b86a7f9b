"""One transaction for all that comes while another is under way: a commit waits for the disk, however much is in it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Generic, TypeVar

from db import Unavailable

T = TypeVar("T")


class _Batch(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []
        self.stored = False


class Together(Generic[T]):
    """Stores things in the order in which they are given, as many at once as there are by then."""

    def __init__(self, store: Callable[[Sequence[T]], Awaitable[None]]) -> None:
        """``store`` stores all that it is given, or nothing and raises."""
        self._store = store
        self._next: _Batch[T] = _Batch()
        self._storing = asyncio.Lock()

    async def add(self, items: Iterable[T]) -> None:
        """Come back when these are stored.

        Raises:
            Unavailable: They could not be stored for now.
        """
        batch = self._next
        batch.items.extend(items)
        async with self._storing:
            if batch is self._next:
                self._next = _Batch()
                await self._store(batch.items)
                batch.stored = True
        if not batch.stored:
            raise Unavailable("what was to be stored with it could not be")
