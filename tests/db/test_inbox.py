from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from db import Stale, Store
from db.inbox import KEPT


async def test_an_update_is_stored_once_per_bot_and_update_id(store: Store) -> None:
    async with store.work() as work:
        await work.inbox.add(1, [(10, 7, 7, "a"), (11, 7, 7, "b"), (10, 7, 7, "a")])
        await work.commit()
    async with store.work() as work:
        await work.inbox.add(1, [(11, 7, 7, "b"), (12, 7, 7, "c")])
        await work.inbox.add(2, [(11, 7, 7, "another bot's")])
        await work.inbox.add(1, [])
        assert [row.raw for row in await work.inbox.waiting(1, 7)] == ["a", "b", "c"]
        assert [row.raw for row in await work.inbox.waiting(2, 7)] == ["another bot's"]


async def test_an_update_is_stored_once_even_after_it_was_played(store: Store) -> None:
    async with store.work() as work:
        await work.inbox.add(1, [(10, 7, 7, "a")])
        await work.inbox.done((await work.inbox.waiting(1, 7))[0])
        await work.inbox.add(1, [(10, 7, 7, "a")])
        assert await work.inbox.waiting(1, 7) == []


async def test_each_chat_has_its_own_order_and_the_longest_waiting_comes_first(store: Store) -> None:
    async with store.work() as work:
        # Telegram counts anew at random after a quiet week, so the order is that of arrival.
        await work.inbox.add(1, [(90, 8, 8, "x"), (12, 7, 7, "a"), (91, None, None, "no chat"), (11, 7, 7, "b")])
        assert await work.inbox.chats(1) == [8, 7, None]
        assert [row.raw for row in await work.inbox.waiting(1, 7)] == ["a", "b"]
        assert [row.raw for row in await work.inbox.waiting(1, None)] == ["no chat"]
        assert await work.inbox.chats(2) == []


async def test_an_update_that_fails_three_times_is_set_aside(store: Store) -> None:
    async with store.work() as work:
        await work.inbox.add(1, [(10, 7, 7, "a"), (11, 7, 7, "b")])
        for aside in (False, False, True):
            assert await work.inbox.failed((await work.inbox.waiting(1, 7))[0], "ValueError") is aside
        assert [row.raw for row in await work.inbox.waiting(1, 7)] == ["b"]


async def test_an_update_cannot_be_played_twice(store: Store) -> None:
    async with store.work() as work:
        await work.inbox.add(1, [(10, 7, 7, "a")])
        (update,) = await work.inbox.waiting(1, 7)
        await work.inbox.done(update)
        for again in (work.inbox.done(update), work.inbox.failed(update, "ValueError")):
            with pytest.raises(Stale, match="update 10 was played meanwhile"):
                await again


async def test_played_updates_are_forgotten_after_two_days_and_waiting_ones_never(store: Store) -> None:
    start = datetime(2026, 3, 1, tzinfo=UTC)
    with time_machine.travel(start, tick=False) as clock:
        async with store.work() as work:
            await work.inbox.add(1, [(10, 7, 7, "played"), (11, 7, 7, "waiting")])
            await work.inbox.done((await work.inbox.waiting(1, 7))[0])
            for age, known in ((KEPT, True), (KEPT + timedelta(seconds=1), False)):
                clock.move_to(start + age)
                await work.inbox.forget()
                await work.inbox.add(1, [(10, 7, 7, "again"), (11, 7, 7, "again")])
                waiting = [row.raw for row in await work.inbox.waiting(1, 7)]
                assert waiting == (["waiting"] if known else ["waiting", "again"])
