from __future__ import annotations

from datetime import UTC, datetime, timedelta

import time_machine

from db import Store
from db.inbox import KEPT


async def test_calls_are_pending_in_the_order_in_which_they_were_queued(store: Store) -> None:
    async with store.work() as work:
        await work.outbox.add(1, 7, ["a", "b"], update_row=3)
        await work.outbox.add(1, 8, ["x"])
        await work.outbox.add(1, 7, ["c"])
        await work.outbox.add(1, 7, ["at once"], prompt=True)
        await work.outbox.add(2, 7, ["another bot's"])
        await work.outbox.add(1, 9, [])
        assert [call.payload for call in await work.outbox.pending(1, 7)] == ["a", "b", "c"]
        assert [call.payload for call in await work.outbox.pending(1, 7, prompt=True)] == ["at once"]
        assert await work.outbox.chats(1) == [7, 8]


async def test_what_was_sent_or_given_up_is_not_pending_any_more(store: Store) -> None:
    async with store.work() as work:
        await work.outbox.add(1, 7, ["a", "b", "c", "d"])
        first, second, third, _ = await work.outbox.pending(1, 7)
        await work.outbox.sent([(first, 100)])
        await work.outbox.failed(second, "BadRequest")
        await work.outbox.failed(third, "TimedOut", unknown=True)
        assert [call.payload for call in await work.outbox.pending(1, 7)] == ["d"]
        await work.outbox.drop(1, 7, "Forbidden", until=datetime.now(UTC))
        assert await work.outbox.chats(1) == []


async def test_what_is_queued_after_a_refusal_is_not_dropped_with_what_was_refused(store: Store) -> None:
    async with store.work() as work:
        await work.outbox.add(1, 7, ["a"])
        refused = datetime.now(UTC)
        await work.outbox.add(1, 7, ["b"])
        await work.outbox.drop(1, 7, "Forbidden", until=refused)
        assert [call.payload for call in await work.outbox.pending(1, 7)] == ["b"]


async def test_calls_follow_a_chat_that_has_become_another(store: Store) -> None:
    async with store.work() as work:
        await work.outbox.add(1, -7, ["a", "b"])
        await work.outbox.add(2, -7, ["another bot's"])
        first, _ = await work.outbox.pending(1, -7)
        await work.outbox.move(first, 1, -1007)
        moved = await work.outbox.pending(1, -1007)
        assert [(call.payload, call.tries) for call in moved] == [("a", 1), ("b", 1)]
        assert (await work.outbox.chats(1), await work.outbox.chats(2)) == ([-1007], [-7])


async def test_a_call_to_be_made_again_remembers_how_often_and_whether_it_may_have_arrived(store: Store) -> None:
    due = datetime(2026, 3, 1, 12, 0, 30, tzinfo=UTC)
    async with store.work() as work:
        await work.outbox.add(1, 7, ["a"])
        for counts, doubtful in ((True, False), (False, True), (True, False)):
            (call,) = await work.outbox.pending(1, 7)
            await work.outbox.later(call, "TimedOut", due, counts=counts, doubtful=doubtful)
        (call,) = await work.outbox.pending(1, 7)
    assert (call.tries, call.doubtful, call.due) == (2, True, due)


async def test_the_number_of_a_call_is_never_given_to_another(store: Store) -> None:
    async with store.work() as work:
        await work.users.ensure(7, chat_id=7)
        await work.outbox.add(1, 7, ["in flight while its person is deleted"])
        (gone,) = await work.outbox.pending(1, 7)
        await work.users.delete(7)
        await work.outbox.add(1, 7, ["goodbye"])
        await work.outbox.sent([(gone, 100)])
        assert [call.payload for call in await work.outbox.pending(1, 7)] == ["goodbye"]


async def test_sent_calls_are_forgotten_after_two_days_and_pending_ones_never(store: Store) -> None:
    with time_machine.travel(datetime(2026, 3, 1, tzinfo=UTC), tick=False) as clock:
        async with store.work() as work:
            await work.outbox.add(1, 7, ["sent", "pending"])
            await work.outbox.sent([((await work.outbox.pending(1, 7))[0], 100)])
            clock.shift(KEPT + timedelta(seconds=1))
            await work.outbox.forget()
            assert [call.payload for call in await work.outbox.pending(1, 7)] == ["pending"]


async def test_nothing_sent_changes_nothing(store: Store) -> None:
    async with store.work() as work:
        await work.outbox.add(1, 7, ["a"])
        await work.outbox.sent([])
        assert [call.payload for call in await work.outbox.pending(1, 7)] == ["a"]
