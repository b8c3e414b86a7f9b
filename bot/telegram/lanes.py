"""One thing at a time per key, different keys side by side."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Hashable
from contextlib import AbstractAsyncContextManager, nullcontext
from typing import Generic, TypeVar

from db import Unavailable

log = logging.getLogger(__name__)

Key = TypeVar("Key", bound=Hashable)

FIRST_PAUSE = 0.25
LONGEST_PAUSE = 5.0
CLAIMED_PAUSE = 0.05
LONGEST_CLAIMED_PAUSE = 1.0

Claim = Callable[[Key], AbstractAsyncContextManager[bool]]


class Lanes(Generic[Key]):
    """Runs ``work`` for each key that is woken, never twice at once for the same key. Woken while it works, a key
    works again afterwards, so that no wake is lost. Work that raises is done again after a pause."""

    def __init__(
        self, work: Callable[[Key], Awaitable[None]], claim: Claim[Key] | None = None, at_once: int | None = None
    ) -> None:
        """``claim`` says whether a key is ours for a while, where other bots work on the same keys; ``at_once`` bounds
        how many keys work at the same time, and so what they hold in memory."""
        self._work = work
        self._claim = claim
        self._room: AbstractAsyncContextManager[object] = asyncio.Semaphore(at_once) if at_once else nullcontext()
        self._woken: set[Key] = set()
        self._tasks: dict[Key, asyncio.Task[None]] = {}
        self._closing = asyncio.Event()

    @property
    def closing(self) -> bool:
        """Whether no more should be begun."""
        return self._closing.is_set()

    def wake(self, key: Key) -> None:
        """There is something to do for this key."""
        self._woken.add(key)
        if key not in self._tasks and not self.closing:
            self._tasks[key] = asyncio.create_task(self._run(key))

    async def pause(self, seconds: float) -> None:
        """Wait so long, or until the lanes are closed."""
        if seconds > 0:
            try:
                await asyncio.wait_for(self._closing.wait(), seconds)
            except TimeoutError:
                return

    async def close(self, grace: float) -> None:
        """Begin nothing more; let what is in flight end within ``grace`` seconds, and cancel what does not."""
        self._closing.set()
        if tasks := list(self._tasks.values()):
            _, late = await asyncio.wait(tasks, timeout=grace)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _run(self, key: Key) -> None:
        failures = refusals = 0
        try:
            while key in self._woken and not self.closing:
                self._woken.discard(key)
                try:
                    async with self._room:
                        worked = self._closing.is_set() or await self._worked(key)
                    if worked:
                        failures = refusals = 0
                        continue
                    # Whoever has it may have looked before there was what we were woken for.
                    self._woken.add(key)
                    await self.pause(min(CLAIMED_PAUSE * 2**refusals, LONGEST_CLAIMED_PAUSE))
                    refusals += 1
                except Exception as error:
                    failures += 1
                    self._woken.add(key)
                    if isinstance(error, Unavailable):
                        log.warning("the database is not available (%s); trying again", error)
                    else:
                        log.exception("a lane failed; trying again")
                    await self.pause(min(FIRST_PAUSE * 2**failures, LONGEST_PAUSE))
        finally:
            del self._tasks[key]

    async def _worked(self, key: Key) -> bool:
        """Whether the key was ours, and the work was done."""
        if self._claim is None:
            await self._work(key)
            return True
        async with self._claim(key) as ours:
            if ours:
                await self._work(key)
        return ours
