from __future__ import annotations

import asyncio

import pytest

from bot.telegram.lanes import Lanes


async def test_a_key_that_is_woken_while_it_works_works_once_more() -> None:
    begun: list[str] = []
    go_on = asyncio.Event()

    async def work(key: str) -> None:
        begun.append(key)
        await go_on.wait()

    lanes = Lanes(work)
    lanes.wake("a")
    await asyncio.sleep(0)
    for _ in range(3):
        lanes.wake("a")
    go_on.set()
    await asyncio.gather(*lanes._tasks.values())
    assert begun == ["a", "a"]


async def test_work_that_raises_is_done_again(caplog: pytest.LogCaptureFixture) -> None:
    failures = [ValueError(), KeyError()]
    done = asyncio.Event()

    async def work(key: str) -> None:
        if failures:
            raise failures.pop()
        done.set()

    lanes = Lanes(work)
    lanes.wake("a")
    await asyncio.wait_for(done.wait(), 5)
    await lanes.close(1)
    assert caplog.text.count("a lane failed; trying again") == 2


async def test_closing_lets_what_is_in_flight_end_and_begins_nothing_more() -> None:
    begun, ended = [], []
    go_on = asyncio.Event()

    async def work(key: str) -> None:
        begun.append(key)
        await go_on.wait()
        ended.append(key)

    lanes = Lanes(work)
    lanes.wake("a")
    await asyncio.sleep(0)
    lanes.wake("a")
    closing = asyncio.create_task(lanes.close(5))
    await asyncio.sleep(0)
    lanes.wake("b")
    go_on.set()
    await closing
    assert (begun, ended) == (["a"], ["a"])


async def test_closing_does_not_wait_longer_than_it_is_granted() -> None:
    async def work(key: str) -> None:
        await asyncio.Event().wait()

    lanes = Lanes(work)
    lanes.wake("a")
    await asyncio.wait_for(lanes.close(0.01), 5)
    assert not lanes._tasks


async def test_a_pause_ends_when_the_lanes_are_closed() -> None:
    async def work(key: str) -> None:
        await lanes.pause(3_600_000)

    lanes = Lanes(work)
    lanes.wake("a")
    await asyncio.sleep(0)
    await asyncio.wait_for(lanes.close(5), 2)


async def test_no_more_keys_work_at_once_than_there_is_room_for() -> None:
    working: set[int] = set()
    most, done = 0, asyncio.Event()
    left = set(range(20))

    async def work(key: int) -> None:
        nonlocal most
        working.add(key)
        most = max(most, len(working))
        await asyncio.sleep(0)
        working.discard(key)
        left.discard(key)
        if not left:
            done.set()

    lanes = Lanes(work, at_once=3)
    for key in range(20):
        lanes.wake(key)
    await asyncio.wait_for(done.wait(), 5)
    assert most == 3
    await lanes.close(1)
