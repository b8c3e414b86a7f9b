"""Makes the calls of the outbox: in order per chat, within Telegram's limits, again after an error."""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import TYPE_CHECKING

from telegram.error import (
    BadRequest,
    ChatMigrated,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.telegram import metrics
from bot.telegram.connection import NotSent, Unanswered, kind
from bot.telegram.lanes import Lanes
from bot.telegram.outgoing import Answer, Outgoing, Uneditable, load, make
from bot.telegram.pace import ALL, GROUP, PRIVATE, Pace, wanted
from bot.telegram.together import Together
from db import Unavailable

if TYPE_CHECKING:
    from telegram import Bot

    from db import Pending, Store, Work

log = logging.getLogger(__name__)

TRIES = 12
"""How often a call is made that Telegram fails on; with the pauses between them that is some seven minutes."""

LONGEST_PAUSE = 60.0
NOTE_PAUSE = 1.0

CALLS_AT_ONCE = 16
"""How many calls are under way at once, each on a connection of its own."""

AT_ONCE = 3
"""How many calls to a chat are held at once: one more than nearly every turn makes. Thousands of chats may hold them
while they wait for their turn."""

GIVEN_UP = timedelta(days=1)
"""How old a message may get while Telegram cannot be reached or asks for patience; afterwards it would only confuse."""


Lane = tuple[int, bool]
"""A chat, and whether it is what does not wait there."""


class Delivery:
    """One lane a chat, and another for what must not wait for its turn there: answers to button presses."""

    def __init__(self, store: Store, bot: Bot, bot_id: int, *, paced: bool = True) -> None:
        self._store = store
        self._bot = bot
        self._bot_id = bot_id
        self._pace = Pace() if paced else None
        self._sent = Together(self._store_sent)
        self._room = asyncio.Semaphore(CALLS_AT_ONCE)
        self._resting: dict[int, float] = {}
        self._handed: dict[Lane, Sequence[Pending] | None] = {}
        """What is pending for a chat besides what its lane has in hand, None where that has to be read. Of one that is
        not here nothing has been told: what was left is read at the start, and several bots read all that they send."""
        self._deletions = 0
        self._started = _now(), monotonic()
        self._lanes: Lanes[Lane] = Lanes(self._deliver, self._claim if store.shared else None)

    def wake(self, chat_id: int, calls: Sequence[Pending] | None = None, *, prompt: bool) -> None:
        """These were queued for this chat, all ``prompt`` or none; without any named, whatever is pending."""
        lane = chat_id, prompt
        handed = self._handed.get(lane, ())
        if calls is None or handed is None or self._store.shared or len(handed) + len(calls) > AT_ONCE:
            self._handed[lane] = None
        else:
            self._handed[lane] = (*handed, *calls)
        self._lanes.wake(lane)

    def forget(self) -> None:
        """Somebody has had everything deleted: what is held here may be theirs, so it is read from the store again."""
        self._deletions += 1
        self._handed = dict.fromkeys(self._handed)

    async def catch_up(self) -> None:
        """Deliver what was left when the bot was stopped."""
        async with self._store.read() as work:
            chats = await work.outbox.chats(self._bot_id)
        for chat_id in chats:
            self.wake(chat_id, prompt=True)
            self.wake(chat_id, prompt=False)

    async def close(self, grace: float) -> None:
        await self._lanes.close(grace)

    def _claim(self, lane: Lane) -> AbstractAsyncContextManager[bool]:
        return self._store.claim(f"bot {self._bot_id} sends to {lane}")

    async def _deliver(self, lane: Lane) -> None:
        try:
            deletions = self._deletions
            while pending := await self._pending(lane):
                for call in pending:
                    await self._lanes.pause(self._rest(call))
                    if not lane[1]:
                        await self._take_turn(call.chat_id)
                    async with self._room:
                        if self._lanes.closing:
                            return
                        done = await self._wanted(call, deletions) and await self._make(call)
                    if not done:
                        self._handed[lane] = None
                        break
                deletions = self._deletions
        except BaseException:
            self._handed[lane] = None
            raise

    def _rest(self, call: Pending) -> float:
        """Seconds until a call may be made again. The machine's clock, which may jump, is asked only where another run
        of the bot has noted the moment."""
        if call.id in self._resting:
            return self._resting.pop(call.id) - asyncio.get_running_loop().time()
        if call.due <= call.created:
            return 0.0
        now = _now()
        longest = LONGEST_PAUSE if now < call.created else math.inf  # it has gone back, nobody knows how far
        return min((call.due - now).total_seconds(), longest)

    async def _pending(self, lane: Lane) -> Sequence[Pending]:
        """What is to be sent next to a chat, oldest first."""
        handed = self._handed.pop(lane, ())
        if handed is not None:
            return handed
        chat_id, prompt = lane
        async with self._store.read() as work:
            pending = await work.outbox.pending(self._bot_id, chat_id, prompt=prompt, limit=AT_ONCE)
        if pending or lane in self._handed:  # what is told of only now may be among them
            self._handed[lane] = None
        return pending

    async def _wanted(self, call: Pending, deletions: int) -> bool:
        """Whether a call is still to be made: its person may have had it deleted since there were so many deletions.
        Those of other bots nobody tells of."""
        if not self._store.shared:
            return deletions == self._deletions
        async with self._store.read() as work:
            return await work.outbox.holds(call)

    async def _take_turn(self, chat_id: int) -> None:
        if self._pace is not None:
            clock = asyncio.get_running_loop().time
            await self._lanes.pause(self._pace.reserve(chat_id, GROUP if chat_id < 0 else PRIVATE, clock()))
            await self._lanes.pause(self._pace.reserve("all", ALL, clock()))

    async def _make(self, call: Pending) -> bool:
        """Make one call and note how it went. False when it has to be made again before the next one may."""
        try:
            outgoing = load(call.payload)
        except (LookupError, TypeError, ValueError) as error:
            # Of another version of this program, or changed since: it will never be made.
            return await self._give_up(call, error)
        return await self._call(call, outgoing)

    async def _call(self, call: Pending, outgoing: Outgoing) -> bool:
        begun = _now()
        try:
            message_id = await make(self._bot, call.chat_id, outgoing)
        except Uneditable as error:
            return await self._call(call, error.instead)
        except RetryAfter as error:
            return await self._again(call, error, wanted(error), counts=False)
        except Forbidden as error:
            return await self._blocked(call, error, begun)
        except ChatMigrated as error:
            return await self._moved(call, error)
        except BadRequest as error:
            return await self._give_up(call, error)
        except (InvalidToken, EndPointNotFound) as error:
            return await self._again(call, error, LONGEST_PAUSE, counts=False)
        except Exception as error:  # noqa: BLE001 - whatever it is, it must not hold up what comes after it
            # An answer or an edit that is made twice changes nothing; a message would stand there twice.
            return await self._trouble(call, error, repeatable=isinstance(outgoing, Answer) or bool(outgoing.replaces))
        metrics.ANSWER_SECONDS.observe(max(0.0, (_now() - call.created).total_seconds()))
        await self._stored(lambda: self._sent.add([(call, message_id)]))
        return True

    async def _trouble(self, call: Pending, error: Exception, *, repeatable: bool) -> bool:
        """Not Telegram's refusal: the network's trouble, or Telegram's own."""
        pause = min(2.0**call.tries, LONGEST_PAUSE)
        if isinstance(error, NotSent):
            return await self._again(call, error, pause, counts=call.tries < TRIES // 2)
        answered = isinstance(error, NetworkError) and not isinstance(error, Unanswered | TimedOut)
        if answered or repeatable:
            if call.tries >= TRIES - 1:
                return await self._give_up(call, error)
            return await self._again(call, error, pause, counts=True)
        if call.doubtful:
            return await self._give_up(call, error, unknown=True)
        return await self._again(call, error, pause, counts=True, doubtful=True)

    async def _again(
        self, call: Pending, error: Exception, seconds: float, *, counts: bool, doubtful: bool = False
    ) -> bool:
        if not counts and self._age(call) > GIVEN_UP:
            return await self._give_up(call, error)
        log.warning("call %d failed (%s); again in %g s", call.id, kind(error), seconds)
        self._resting[call.id] = asyncio.get_running_loop().time() + seconds
        due = _now() + timedelta(seconds=seconds)
        await self._note(lambda work: work.outbox.later(call, kind(error), due, counts=counts, doubtful=doubtful))
        return False

    def _age(self, call: Pending) -> timedelta:
        """How old a call is, but for what the machine's clock has jumped ahead since the start."""
        passed = timedelta(seconds=monotonic() - self._started[1])
        jumped = _now() - self._started[0] - passed
        return _now() - call.created - max(jumped, timedelta())

    async def _give_up(self, call: Pending, error: Exception, *, unknown: bool = False) -> bool:
        log.error("call %d is given up (%s)%s", call.id, kind(error), ", though it may have arrived" * unknown)
        await self._note(lambda work: work.outbox.failed(call, kind(error), unknown=unknown))
        return True

    async def _moved(self, call: Pending, error: ChatMigrated) -> bool:
        """A group has become another chat."""
        if call.tries >= TRIES - 1:
            return await self._give_up(call, error)
        await self._note(lambda work: work.outbox.move(call, self._bot_id, error.new_chat_id))
        for prompt in (True, False):
            self.wake(error.new_chat_id, prompt=prompt)
        return False

    async def _blocked(self, call: Pending, error: TelegramError, begun: datetime) -> bool:
        """What was stored since it was ``begun`` answers somebody who has let the bot in again."""

        async def mark(work: Work) -> None:
            # The machine's clock may have gone back since this one was stored.
            await work.outbox.drop(self._bot_id, call.chat_id, kind(error), max(begun, call.created))
            if await work.users.get(call.chat_id) is not None:
                await work.users.change(call.chat_id, blocked=True)

        await self._note(mark)
        return False

    async def _note(self, change: Callable[[Work], Awaitable[None]]) -> None:
        """Store how a call went."""

        async def store() -> None:
            async with self._store.work() as work:
                await change(work)
                await work.commit()

        await self._stored(store)

    async def _store_sent(self, sent: Sequence[tuple[Pending, int | None]]) -> None:
        async with self._store.work() as work:
            await work.outbox.sent(sent)
            await work.commit()

    async def _stored(self, store: Callable[[], Awaitable[None]]) -> None:
        """Store, however long that takes: a call that is not noted would be made again."""
        while True:
            try:
                await store()
            except Unavailable as error:
                if self._lanes.closing:
                    raise
                log.warning("the database is not available (%s); trying again", error)
                await self._lanes.pause(NOTE_PAUSE)
            else:
                return


def _now() -> datetime:
    return datetime.now(UTC)
