from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import UNFINISHED, Stale, Store
from tests.db.rehearsals import play, start, state, turn


async def test_a_session_is_found_again_as_it_was_left(store: Store) -> None:
    async with store.work() as work:
        left = await play(work, await start(work))
        await work.commit()
    async with store.read() as work:
        found = await work.sessions.current(7)
        assert found == left
        assert (left.seed, left.state, left.turns, left.revision) == (2**40, state(2), 2, 2)
        turns = await work.sessions.turns(left.id)
    assert [(row.number, row.event, row.state, row.message_id) for row in turns] == [
        (number, turn(number).event, state(number), 100 + number) for number in (1, 2)
    ]


async def test_nothing_is_kept_of_work_that_was_not_committed(store: Store) -> None:
    async with store.work() as work:
        session = await start(work)
        await work.commit()
        await play(work, session)
    async with store.read() as work:
        assert await work.sessions.current(7) == session


async def test_of_two_turns_upon_the_same_state_only_the_first_is_played(store: Store) -> None:
    async with store.work() as work:
        session = await start(work)
        await work.commit()
    async with store.work() as first, store.work() as second:
        assert await first.sessions.current(7) == await second.sessions.current(7) == session
        await play(first, session)
        await first.commit()
        with pytest.raises(Stale, match=f"session {session.id} is no longer at revision 1"):
            await play(second, session)
    async with store.read() as work:
        assert len(await work.sessions.turns(session.id)) == 2


@pytest.mark.parametrize("deed", ["undo", "end", "resume"])
async def test_nothing_is_done_to_a_session_that_went_on_meanwhile(store: Store, deed: str) -> None:
    async with store.work() as work:
        loaded = await play(work, await start(work))
        await play(work, loaded)
        with pytest.raises(Stale):
            await (work.sessions.end(loaded, UNFINISHED) if deed == "end" else getattr(work.sessions, deed)(loaded))


async def test_nobody_else_can_open_a_session(store: Store) -> None:
    async with store.work() as work:
        session = await start(work, user_id=7)
        await work.users.ensure(8, chat_id=8)
        assert await work.sessions.get(session.id, 7) == session
        assert await work.sessions.get(session.id, 8) is None
        assert await work.sessions.page(8, 0, 10) == ([], 0)


async def test_a_new_rehearsal_leaves_the_running_one_unfinished(store: Store) -> None:
    async with store.work() as work:
        first = await start(work)
        second = await start(work)
        await work.commit()
    async with store.read() as work:
        assert await work.sessions.current(7) == second
        left = await work.sessions.get(first.id, 7)
        assert left is not None
        assert left.outcome == UNFINISHED


async def test_a_session_put_off_can_be_taken_up_again_in_the_place_of_another(store: Store) -> None:
    async with store.work() as work:
        put_off = await play(work, await start(work), outcome="suspended")
        assert await work.sessions.current(7) is None
        other = await start(work)
        resumed = await work.sessions.resume(put_off)
        assert (resumed.outcome, resumed.state) == (None, state(2))
        assert await work.sessions.current(7) == resumed
        left = await work.sessions.get(other.id, 7)
        assert left is not None
        assert left.outcome == UNFINISHED


async def test_the_outcome_and_the_share_that_was_won_are_kept(store: Store) -> None:
    async with store.work() as work:
        session = await start(work)
        ended = await work.sessions.append(session, turn(2), state=state(2), outcome="accepted", won=0.62)
        assert (ended.outcome, ended.won) == ("accepted", 0.62)
        assert await work.sessions.current(7) is None


async def test_taking_back_the_last_turn_of_a_finished_session_lets_it_run_again(store: Store) -> None:
    async with store.work() as work:
        ended = await play(work, await start(work), outcome="accepted")
        undone = await work.sessions.undo(ended)
        assert undone is not None
        assert (undone.outcome, undone.won, undone.state, undone.turns) == (None, None, state(1), 1)
        assert await work.sessions.current(7) == undone


async def test_the_opening_cannot_be_taken_back(store: Store) -> None:
    async with store.work() as work:
        session = await start(work)
        assert await work.sessions.undo(session) is None
        assert await work.sessions.current(7) == session


async def test_pages_run_from_the_newest_session_to_the_oldest(store: Store) -> None:
    async with store.work() as work:
        made = [(await start(work)).id for _ in range(5)]
        first, total = await work.sessions.page(7, 0, 2)
        last, _ = await work.sessions.page(7, 4, 2)
    assert total == 5
    assert [session.id for session in first + last] == [made[4], made[3], made[0]]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(deeds=st.lists(st.sampled_from(["play", "play", "undo"]), max_size=8))
async def test_the_turns_are_those_played_and_not_taken_back_in_order(store: Store, deeds: list[str]) -> None:
    async with store.work() as work:
        session = await start(work)
        expected = [1]
        for deed in deeds:
            if deed == "play":
                session = await play(work, session)
                expected.append(len(expected) + 1)
            else:
                session = await work.sessions.undo(session) or session
                expected = expected[:-1] or [1]
        turns = await work.sessions.turns(session.id)
        assert await work.sessions.current(7) == session._replace(turns=len(expected))
    assert [row.number for row in turns] == expected
    assert session.state == turns[-1].state == state(len(expected))


async def test_sessions_are_forgotten_when_they_were_begun_and_last_changed_too_long_ago(store: Store) -> None:
    with time_machine.travel(datetime(2026, 3, 1, tzinfo=UTC), tick=False) as clock:
        async with store.work() as work:
            old = await work.sessions.end(await start(work, 7), UNFINISHED)
            gone_on = await start(work, 8)
            clock.shift(timedelta(days=100))
            await play(work, gone_on)
            fresh = await start(work, 7)
            clock.shift(timedelta(days=100))
            assert await work.sessions.forget(timedelta(days=150)) == 1
            assert await work.sessions.get(old.id, 7) is None
            assert await work.sessions.turns(old.id) == []
            assert await work.sessions.get(fresh.id, 7) is not None
            assert len(await work.sessions.turns(gone_on.id)) == 2


async def test_sessions_of_the_last_day_are_counted_for_each_person(store: Store) -> None:
    with time_machine.travel(datetime(2026, 3, 1, tzinfo=UTC), tick=False) as clock:
        async with store.work() as work:
            for user_id in (7, 7, 8):
                await start(work, user_id)
            clock.shift(timedelta(hours=30))
            await start(work, 7)
            assert await work.sessions.begun_lately(7) == 1
            assert await work.sessions.begun_lately(8) == 0
