"""Time that passes by itself: due times are stored, and what is due is played like a press of the button for it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import cast

from sqlalchemy import update

from bot.roleplay import load_state
from bot.telegram.clock import Clock
from bot.telegram.incoming import call_of
from bot.telegram.pump import Pump
from bot.telegram.router import respond
from bot.views import Reply
from db import Session, Store, Work
from db.tables import sessions
from tests.bot.telegram.features.conftest import Candidate, text_of
from tests.bot.telegram.features.test_rehearsal import offered

BOT = 42


class Woken:
    """Stands where the pump is told of chats."""

    def __init__(self) -> None:
        self.chats: list[int | None] = []

    def wake(self, chats: Iterable[int | None]) -> None:
        self.chats += chats


async def _due_now(store: Store) -> None:
    async with store.work() as work:
        past = datetime.now(UTC) - timedelta(seconds=1)
        await work.sessions._transaction.write(
            update(sessions).where(sessions.c.deadline_at.is_not(None)).values(deadline_at=past)
        )
        await work.commit()


async def _waiting(candidate: Candidate) -> Session:
    await offered(candidate)
    await candidate.says("Let me think about it until Thursday.")
    session = await candidate.session()
    assert session is not None
    return session


async def _play(candidate: Candidate) -> list[Reply]:
    """What waits in the inbox, answered."""
    said: list[Reply] = []
    async with candidate.store.work() as work:
        for stored in await work.inbox.waiting(BOT, candidate.id):
            call = call_of(json.loads(stored.raw))
            assert call is not None
            said += [reply for reply in await respond(call, work, candidate.house) if isinstance(reply, Reply)]
            await work.inbox.done(stored)
        await work.commit()
    return said


def _clock(store: Store) -> tuple[Clock, Woken]:
    woken = Woken()
    return Clock(store, BOT, cast(Pump, woken)), woken


async def test_a_deadline_is_kept_with_its_date(candidate: Candidate) -> None:
    session = await _waiting(candidate)
    assert "deadline" in load_state(session.state).waiting
    assert session.deadline_at is not None
    days = session.deadline_at - datetime.now(UTC)
    assert timedelta(days=2) < days <= timedelta(days=3)
    clock, woken = _clock(candidate.store)
    await clock.look()
    assert woken.chats == []


async def test_a_deadline_that_has_run_out_ends_the_call_by_itself_and_once(candidate: Candidate) -> None:
    await _waiting(candidate)
    await _due_now(candidate.store)
    clock, woken = _clock(candidate.store)
    await clock.look()
    await clock.look()
    assert woken.chats == [candidate.id]
    assert "Thursday" in text_of(await _play(candidate))
    over = await candidate.session()
    assert over is not None
    assert over.outcome == "expired"
    assert await _play(candidate) == []


async def test_a_deadline_of_somebody_who_deleted_everything_leaves_no_trace(candidate: Candidate) -> None:
    await _waiting(candidate)
    await _due_now(candidate.store)
    clock, _ = _clock(candidate.store)
    await clock.look()
    await candidate.says("/delete")
    await candidate.presses("Delete")
    assert await _play(candidate) == []
    async with candidate.store.read() as work:
        assert await work.users.get(candidate.id) is None


async def test_what_came_due_while_the_bot_was_stopped_waits_in_the_inbox_of_the_next_run(candidate: Candidate) -> None:
    await _waiting(candidate)
    await _due_now(candidate.store)
    clock, _ = _clock(candidate.store)
    await clock.look()
    later, woken = _clock(candidate.store)
    await later.look()
    assert woken.chats == []
    async with candidate.store.read() as work:
        assert await work.inbox.chats(BOT) == [candidate.id]


async def test_a_deadline_that_was_taken_back_passes_no_more(candidate: Candidate) -> None:
    await _waiting(candidate)
    await candidate.says("/undo")
    await _due_now(candidate.store)
    clock, woken = _clock(candidate.store)
    await clock.look()
    assert woken.chats == []
    assert await candidate.session() is not None


async def test_a_stopped_session_is_left_in_peace(candidate: Candidate) -> None:
    session = await _waiting(candidate)
    await _due_now(candidate.store)

    async def stop(work: Work) -> None:
        current = await work.sessions.current(candidate.id)
        assert current is not None
        await work.sessions.end(current, "unfinished")
        await work.commit()

    async with candidate.store.work() as work:
        await stop(work)
    clock, woken = _clock(candidate.store)
    await clock.look()
    assert woken.chats == []
    async with candidate.store.work() as work:
        stopped = await work.sessions.get(session.id, candidate.id)
        assert stopped is not None
        resumed = await work.sessions.resume(stopped)
        await work.commit()
    assert resumed.deadline_at is None


async def test_a_call_that_was_put_off_until_a_day_ends_when_that_is_over(candidate: Candidate) -> None:
    await offered(candidate)
    await candidate.says("I'll show it to my wife and call you on Friday, bye!")
    await _due_now(candidate.store)
    clock, woken = _clock(candidate.store)
    await clock.look()
    assert woken.chats == [candidate.id]
    assert "Friday" in text_of(await _play(candidate))
    async with candidate.store.work() as work:
        (entry, *_), _ = await work.sessions.page(candidate.id, 0, 1)
    assert entry.outcome == "expired"
