"""Plays what waits in the inbox: each chat in order, different chats side by side."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from telegram.error import TelegramError

from bot.telegram import incoming, metrics, trail
from bot.telegram.call import Call
from bot.telegram.lanes import Lanes
from bot.telegram.notation import read
from bot.telegram.outgoing import answer, dump, messages
from bot.telegram.pace import asked_again
from bot.views import Reply, Toast
from db import Stale, Unavailable
from scenarios.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from db import Pending, Store, StoredUpdate, Work

log = logging.getLogger(__name__)


class Delivers(Protocol):
    """What is told of a chat, what was stored for it and whether that is prompt; and of somebody's deletion."""

    def wake(self, chat_id: int, calls: Sequence[Pending], *, prompt: bool) -> None: ...

    def forget(self) -> None: ...


Respond = Callable[[Call, "Work"], Awaitable[Sequence[Reply | Toast]]]

Queued = Sequence[tuple[bool, Sequence["Pending"]]]
"""What was stored for a chat: what is prompt, and what is not."""

AT_ONCE = 10
"""How many updates of a chat are read at once."""

CHATS_AT_ONCE = 64
"""How many chats are played at once: enough to share a commit, and a flood of thousands waits on the disk."""

RETRY_PAUSE = 0.1
LONGEST_PAUSE = 15.0

STALE_TRIES = 5
"""How often an update is thought through anew because its session went on meanwhile."""


@value
class Features:
    """What the bot can do, as far as delivery is concerned: what it answers to a call, what it says when that fails,
    and the commands of Telegram's menu with their descriptions."""

    respond: Respond
    sorry: Reply
    commands: Mapping[str, str]


class Pump:
    """One lane a chat. Turn, state, replies and the update done are one transaction: killed at any point, an update
    is either played or still waiting."""

    def __init__(self, store: Store, bot_id: int, features: Features, delivery: Delivers) -> None:
        self._store = store
        self._bot_id = bot_id
        self._features = features
        self._delivery = delivery
        claim = self._claim if store.shared else None
        self._lanes: Lanes[int | None] = Lanes(self._play_chat, claim, CHATS_AT_ONCE)

    def wake(self, chats: Iterable[int | None]) -> None:
        """Something was stored for these chats."""
        for chat_id in chats:
            self._lanes.wake(chat_id)

    async def catch_up(self) -> None:
        """Play what was stored and not answered when the bot was stopped."""
        async with self._store.read() as work:
            chats = await work.inbox.chats(self._bot_id)
        self.wake(chats)

    async def close(self, grace: float) -> None:
        await self._lanes.close(grace)

    def _claim(self, chat_id: int | None) -> AbstractAsyncContextManager[bool]:
        return self._store.claim(f"bot {self._bot_id} plays {chat_id}")

    async def _play_chat(self, chat_id: int | None) -> None:
        waiting = await self._waiting(chat_id)
        while waiting:
            for update in waiting:
                if self._lanes.closing:
                    return
                if not await self._play(update):
                    break  # once more before what came after it
            else:
                # Whoever stores more wakes the lane.
                if len(waiting) < AT_ONCE:
                    return
            waiting = await self._waiting(chat_id)

    async def _waiting(self, chat_id: int | None) -> list[StoredUpdate]:
        async with self._store.read() as work:
            return await work.inbox.waiting(self._bot_id, chat_id, limit=AT_ONCE)

    async def _play(self, update: StoredUpdate) -> bool:
        """Whether the update is done with: played, or set aside."""
        with trail.of_update(update.update_id) as numbers, metrics.TURN_SECONDS.time():
            try:
                await self._try(update)
            except Unavailable:
                raise
            except Exception as error:  # noqa: BLE001 - whatever it is, it must not hold up the others
                aside = await self._failed(update, error)
                metrics.PLAYED.labels("set aside" if aside else "failed").inc()
                return aside
            log.debug("played")
            metrics.PLAYED.labels("done").inc()
            if "turn" in numbers:
                metrics.TURNS.inc()
            return True

    async def _try(self, update: StoredUpdate) -> None:
        for left in reversed(range(STALE_TRIES)):
            try:
                async with self._store.work() as work:
                    queued = await self._answer(update, work)
                    await work.inbox.done(update)
                    await work.commit()
            except Stale:
                if not await self._still_waits(update):
                    return
                if not left:
                    raise
            else:
                if work.users.deleted:
                    self._delivery.forget()
                self._tell(update, queued)
                return

    async def _answer(self, update: StoredUpdate, work: Work) -> Queued:
        raw = read(update.raw)
        blocking = incoming.blocking(raw)
        if blocking is not None:
            if update.user_id is not None and await work.users.get(update.user_id) is not None:
                await work.users.change(update.user_id, blocked=blocking)
            return ()
        call = incoming.call_of(raw)
        if call is None:
            return ()
        return await self._queue(update, work, call.callback_id, await self._features.respond(call, work))

    async def _queue(
        self, update: StoredUpdate, work: Work, callback_id: str | None, replies: Sequence[Reply | Toast]
    ) -> Queued:
        if update.chat_id is None:
            return ()
        queued: list[tuple[bool, Sequence[Pending]]] = []
        if callback_id is not None:
            pressed = dump(answer(callback_id, replies))
            calls = await work.outbox.add(self._bot_id, update.chat_id, [pressed], update.id, prompt=True)
            queued.append((True, calls))
        payloads = [dump(message) for message in messages(replies)]
        if payloads:
            queued.append((False, await work.outbox.add(self._bot_id, update.chat_id, payloads, update.id)))
        return queued

    async def _failed(self, update: StoredUpdate, error: Exception) -> bool:
        log.error("update %d failed: %s", update.update_id, place(error))
        queued: Queued = ()
        try:
            async with self._store.work() as work:
                aside = await work.inbox.failed(update, place(error))
                if aside:
                    log.error("update %d is set aside", update.update_id)
                    # In a group nobody is told more than where to go.
                    said = [self._features.sorry] if update.chat_id == update.user_id else []
                    queued = await self._queue(update, work, _callback(update), said)
                await work.commit()
        except Stale:
            return True
        if aside:
            self._tell(update, queued)
        else:
            await self._lanes.pause(_patience(error, update.tries))
        return aside

    async def _still_waits(self, update: StoredUpdate) -> bool:
        waiting = await self._waiting(update.chat_id)
        return any(row.id == update.id for row in waiting)

    def _tell(self, update: StoredUpdate, queued: Queued) -> None:
        for prompt, calls in queued:
            if update.chat_id is not None:
                self._delivery.wake(update.chat_id, calls, prompt=prompt)


def _patience(error: Exception, tries: int) -> float:
    """Seconds until an update is tried again. Telegram, which did not give a file, may want some; but whoever waits for
    it takes up room."""
    if isinstance(error, TelegramError):
        return min(asked_again(error, 2.0**tries), LONGEST_PAUSE)
    return RETRY_PAUSE * (tries + 1)


def _callback(update: StoredUpdate) -> str | None:
    try:
        return incoming.callback(read(update.raw))
    except (ValueError, RecursionError):
        return None


def place(error: BaseException) -> str:
    """An error by its kind and where it arose, without its message, which may quote what a person wrote."""
    frames = traceback.extract_tb(error.__traceback__)[-4:]
    where = " > ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames)
    return f"{type(error).__name__} at {where}"
