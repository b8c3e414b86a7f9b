"""Updates on their way to the bot: kept until the bot confirms them, as Telegram does."""

from __future__ import annotations

import asyncio
import random

from bot.playground.store import Json, Store

UNASKED = ("chat_member", "message_reaction", "message_reaction_count")
"""Kinds of update that Telegram sends only to a bot that asks for them by name."""


class Bell:
    """Wakes everybody who waits for something to change."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def ring(self) -> None:
        """Something changed."""
        event, self._event = self._event, asyncio.Event()
        event.set()

    async def wait(self, seconds: float | None = None) -> bool:
        """Whether something changed within `seconds` (None: however long it takes)."""
        try:
            await asyncio.wait_for(self._event.wait(), seconds)
        except TimeoutError:
            return False
        return True


class Updates:
    """The queue of updates of one bot.

    Confirmation is Telegram's: a positive offset forgets every update before it, a negative one all but the last ones;
    fetching forgets nothing.
    """

    def __init__(self, store: Store, bell: Bell) -> None:
        self._store = store
        self._bell = bell
        self.pending: dict[int, Json] = {
            int(key): update for key, update in sorted(store.load("update").items(), key=lambda item: int(item[0]))
        }
        settings = store.load("updates")
        self.last_id: int = settings.get("last_id", random.randrange(10**8, 9 * 10**8))
        self.allowed: list[str] = settings.get("allowed", [])

    def allow(self, kinds: list[str]) -> None:
        """Store only these kinds from now on; none named means all but `UNASKED`."""
        if kinds != self.allowed:
            self.allowed = kinds
            self._store.save("updates", "allowed", kinds)

    def add(self, kind: str, body: Json) -> int | None:
        """Queue an update; its id, or None when the bot did not ask for this kind."""
        if kind in UNASKED if not self.allowed else kind not in self.allowed:
            return None
        self.last_id += 1
        update = {"update_id": self.last_id, kind: body}
        with self._store.transaction():
            self._store.save("updates", "last_id", self.last_id)
            self._store.save("update", self.last_id, update)
        self.pending[self.last_id] = update
        self._bell.ring()
        return self.last_id

    def confirm(self, offset: int) -> None:
        """Forget what the offset of getUpdates confirms; 0 confirms nothing."""
        if offset > 0:
            done = [key for key in self.pending if key < offset]
        else:
            done = list(self.pending)[:offset] if offset else []
        self.forget(*done)

    def forget(self, *update_ids: int) -> None:
        """These updates have arrived."""
        if not update_ids:
            return
        with self._store.transaction():
            for update_id in update_ids:
                self._store.delete("update", update_id)
        for update_id in update_ids:
            self.pending.pop(update_id, None)
        self._bell.ring()
