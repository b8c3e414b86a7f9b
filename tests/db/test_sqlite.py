"""Transactions that share a commit: what one of them does, and what becomes of the others."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from db import Stale, Store, Unavailable, file_of
from db.connection import connect
from db.sqlite import Database
from tests.db.conftest import sqlite
from tests.db.rehearsals import start


class Counted:
    """A connection that counts its commits, and may fail at one; ``between`` is done after what is taken back."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.commits = 0
        self.fails = False
        self.between: Callable[[], object] = lambda: None

    def rollback(self) -> None:
        self._connection.rollback()
        self.between()

    def commit(self) -> None:
        self.commits += 1
        if self.fails:
            self._connection.execute("SELECT * FROM nowhere")
        self._connection.commit()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    async with Store.opened(sqlite(tmp_path)) as store:
        yield store


@pytest.fixture
async def counted(store: Store) -> Counted:
    async with store.work() as work:
        await work.users.ensure(1, chat_id=1)
        await work.commit()
    database = store._database
    assert isinstance(database, Database)
    assert database._writing is not None
    counted = Counted(database._writing)
    database._writing = counted  # type: ignore[assignment]
    return counted


async def ensure(store: Store, number: int, *, fails: bool = False) -> None:
    async with store.work() as work:
        await work.users.ensure(number, chat_id=number)
        if fails:
            raise ValueError
        await work.commit()


async def people(store: Store) -> set[int]:
    async with store.read() as work:
        return {number for number in range(1, 50) if await work.users.get(number)}


async def test_who_writes_at_the_same_time_shares_a_commit(store: Store, counted: Counted) -> None:
    await asyncio.gather(*(ensure(store, number) for number in range(2, 42)))
    assert await people(store) == set(range(1, 42))
    assert counted.commits < 5


async def test_what_one_takes_back_stays_with_the_others(store: Store, counted: Counted) -> None:
    ways = (ensure(store, number, fails=number % 2 == 0) for number in range(2, 10))
    assert sum(found is not None for found in await asyncio.gather(*ways, return_exceptions=True)) == 4
    assert await people(store) == {1, 3, 5, 7, 9}
    with pytest.raises(ValueError, match=r"^$"):
        await ensure(store, 10, fails=True)
    await ensure(store, 11)
    assert await people(store) == {1, 3, 5, 7, 9, 11}


async def test_what_was_numbered_keeps_its_number_when_another_takes_back_what_came_between(
    store: Store, counted: Counted
) -> None:
    async def queue(payload: str, *, fails: bool = False) -> int:
        async with store.work() as work:
            (call,) = await work.outbox.add(1, 1, [payload])
            if fails:
                raise ValueError
            await work.commit()
            return call.id

    ways = (queue(str(number), fails=number % 3 == 1) for number in range(9))
    numbers = [found for found in await asyncio.gather(*ways, return_exceptions=True) if isinstance(found, int)]
    async with store.read() as work:
        pending = await work.outbox.pending(1, 1)
    assert [(call.id, call.payload) for call in pending] == list(zip(numbers, "023568", strict=True))


async def test_what_another_process_writes_meanwhile_is_not_built_upon(
    store: Store, counted: Counted, tmp_path: Path
) -> None:
    other = connect(tmp_path / "data" / "store.sqlite")
    counted.between = lambda: other.execute("UPDATE users SET chat_id = 5")
    found = await asyncio.gather(ensure(store, 2), ensure(store, 3, fails=True), return_exceptions=True)
    other.close()
    assert [type(error) for error in found] == [Unavailable, ValueError]
    assert await people(store) == {1}


async def test_nothing_is_written_to_a_file_that_was_removed_until_it_is_back(store: Store, tmp_path: Path) -> None:
    file = tmp_path / "data" / "store.sqlite"
    await ensure(store, 1)
    away = file.rename(tmp_path / "away")
    with pytest.raises(Unavailable, match=r"^the file .*store\.sqlite is gone; put it back"):
        await ensure(store, 2)
    with pytest.raises(Unavailable, match="is gone"):
        store.see_that_it_is_there()
    away.rename(file)
    await ensure(store, 3)
    assert await people(store) == {1, 3}


async def test_no_file_is_made_in_place_of_one_that_was_removed_before_the_first_write(
    store: Store, tmp_path: Path
) -> None:
    file = tmp_path / "data" / "store.sqlite"
    away = file.rename(tmp_path / "away")
    with pytest.raises(Unavailable, match="is gone"):
        await ensure(store, 1)
    away.rename(file)
    await ensure(store, 2)
    assert await people(store) == {2}


async def test_where_no_more_files_can_be_opened_writing_is_worth_another_try(store: Store) -> None:
    resource = pytest.importorskip("resource")  # Windows has no such limit
    most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (1, most[1]))
    try:
        with pytest.raises(Unavailable):
            await ensure(store, 1)
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, most)
    await ensure(store, 2)
    assert await people(store) == {2}


async def test_nothing_is_written_to_a_file_that_cannot_be_looked_at(store: Store, tmp_path: Path) -> None:
    """As on a disk or a share that is in trouble."""
    (tmp_path / "data").rename(tmp_path / "away")
    (tmp_path / "data").symlink_to("a" * 300)  # for the system to have something to say
    with pytest.raises(Unavailable, match="cannot be looked at"):
        await ensure(store, 1)


async def test_when_a_commit_fails_everybody_in_it_is_told(store: Store, counted: Counted) -> None:
    counted.fails = True
    found = await asyncio.gather(*(ensure(store, number) for number in (2, 3)), return_exceptions=True)
    assert [type(error) for error in found] == [sqlite3.OperationalError] * 2
    counted.fails = False
    await ensure(store, 4)
    assert await people(store) == {1, 4}


async def test_when_the_database_takes_everything_back_everybody_is_told(store: Store, counted: Counted) -> None:
    """As SQLite does when the disk is full."""

    async def full() -> None:
        async with store.work() as work:
            await work.users.ensure(3, chat_id=3)
            counted.rollback()
            raise ValueError

    found = await asyncio.gather(ensure(store, 2), full(), ensure(store, 4), return_exceptions=True)
    assert [type(error) for error in found] == [Unavailable, ValueError, type(None)]
    assert await people(store) == {1, 4}


async def test_nobody_reads_what_is_not_on_the_disk_yet(store: Store, counted: Counted) -> None:
    writing = asyncio.create_task(ensure(store, 2))
    while not counted.in_transaction:
        assert await people(store) == {1}
        await asyncio.sleep(0)
    assert await people(store) == {1}
    await writing
    assert await people(store) == {1, 2}


async def test_whoever_comes_too_late_finds_what_the_other_has_written(store: Store) -> None:
    async with store.work() as work:
        session = await start(work)
        await work.commit()

    async def end() -> str | None:
        async with store.work() as work:
            try:
                await work.sessions.end(session, "accepted")
            except Stale:
                pass
            else:
                await work.commit()
                return "in time"
        async with store.read() as work:
            found = await work.sessions.get(session.id, session.user_id)
            return found.outcome if found else None

    found = [*await asyncio.gather(end(), end())]
    assert found == ["in time", "accepted"]


async def test_a_transaction_that_is_cancelled_holds_nobody_up(store: Store) -> None:
    async with store.work() as holding:
        await start(holding)
        waiting = asyncio.create_task(ensure(store, 2))
        await asyncio.sleep(0)
        waiting.cancel()
        await asyncio.wait([waiting])
    await asyncio.wait_for(ensure(store, 3), 5)
    assert await people(store) == {3}


async def test_a_transaction_that_is_cancelled_ends_so_though_it_cannot_be_taken_back_alone(
    store: Store, counted: Counted, tmp_path: Path
) -> None:
    other = connect(tmp_path / "data" / "store.sqlite")
    counted.between = lambda: other.execute("UPDATE users SET chat_id = 5")

    async def write_and_wait() -> None:
        async with store.work() as work:
            await work.users.ensure(3, chat_id=3)
            await asyncio.Event().wait()

    shared, waiting = asyncio.create_task(ensure(store, 2)), asyncio.create_task(write_and_wait())
    await asyncio.sleep(0.01)
    waiting.cancel()
    await asyncio.wait([shared, waiting])
    other.close()
    assert waiting.cancelled()
    assert isinstance(shared.exception(), Unavailable)


async def test_another_process_that_writes_is_waited_for(tmp_path: Path) -> None:
    async with Store.opened(sqlite(tmp_path)) as store:
        other = connect(tmp_path / "data" / "store.sqlite")
        other.execute("BEGIN IMMEDIATE")
        waiting = asyncio.create_task(ensure(store, 2))
        await asyncio.sleep(0)
        assert not waiting.done()
        other.execute("ROLLBACK")
        other.close()
        await waiting
        assert await people(store) == {2}


async def test_a_store_that_is_closed_waits_for_no_other_process(tmp_path: Path) -> None:
    store = await Store.open(sqlite(tmp_path), lock_seconds=600)
    with closing(sqlite3.connect(file_of(sqlite(tmp_path)), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        waiting = asyncio.create_task(ensure(store, 7))
        await asyncio.sleep(0)
        async with asyncio.timeout(10):
            await store.close()
            with pytest.raises(Unavailable):
                await waiting
