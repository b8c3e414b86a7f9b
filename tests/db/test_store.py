from __future__ import annotations

import asyncio
import sqlite3
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import Connection, DateTime, text
from sqlalchemy.dialects.postgresql import dialect as postgresql_dialect
from sqlalchemy.dialects.sqlite import dialect as sqlite_dialect

from db import Store, StoreProblem, Unavailable, file_of
from db.tables import Instant
from tests.db.conftest import sqlite
from tests.db.rehearsals import start


async def test_what_was_committed_is_there_when_the_store_is_opened_again(url: str) -> None:
    async with Store.opened(url) as store, store.work() as work:
        session = await start(work)
        await work.commit()
    async with Store.opened(url) as store, store.read() as work:
        assert await work.sessions.current(7) == session


async def test_many_at_once_lose_nothing_and_wait_for_each_other(store: Store) -> None:
    async def write(number: int) -> None:
        async with store.work() as work:
            await work.users.ensure(number, chat_id=number)
            await work.inbox.add(1, [(number, number, number, "x")])
            await work.commit()

    await asyncio.gather(*(write(number) for number in range(1, 41)))
    async with store.read() as work:
        assert len(await work.inbox.chats(1)) == 40


async def test_reading_does_not_wait_for_who_writes(store: Store) -> None:
    async with store.work() as writing:
        await start(writing)
        async with store.read() as reading:
            assert await reading.sessions.current(7) is None


async def test_another_programs_lock_is_reported_as_worth_another_try(tmp_path: Path) -> None:
    url = sqlite(tmp_path)
    store = await Store.open(url, lock_seconds=0.05)
    with sqlite3.connect(file_of(url), isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        async with store.work() as work:
            with pytest.raises(Unavailable, match="database is locked"):
                await start(work)
        other.execute("ROLLBACK")
    other.close()
    async with store.work() as work:
        await start(work)
        await work.commit()
    await store.close()


async def test_a_database_that_is_gone_is_worth_another_try(tmp_path: Path) -> None:
    url = sqlite(tmp_path)
    async with Store.opened(url) as store:
        await store.close()
        away = file_of(url).parent.rename(tmp_path / "away")
        with pytest.raises(Unavailable, match=r"is gone|unable to open database file"):
            async with store.work() as work:
                await start(work)
        away.rename(file_of(url).parent)
        async with store.work() as work:
            await start(work)


async def test_a_locked_database_is_refused_with_a_sentence(tmp_path: Path) -> None:
    url = sqlite(tmp_path)
    file_of(url).parent.mkdir()
    with sqlite3.connect(file_of(url), isolation_level=None) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreProblem, match=r"^the database .*sqlite is locked; is another bot running on it\?$"):
            await Store.open(url, lock_seconds=0.05)
    other.close()


async def test_a_file_that_is_no_database_is_refused_with_a_sentence(tmp_path: Path) -> None:
    url = sqlite(tmp_path)
    file_of(url).parent.mkdir()
    file_of(url).write_text("# A guide, put in the wrong place by mistake\n" * 40)
    with pytest.raises(StoreProblem, match=r"^cannot use the database .*: file is not a database$"):
        await Store.open(url)


async def test_a_folder_that_cannot_be_made_is_refused_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    with pytest.raises(StoreProblem, match=r"^cannot make the database .*: File exists$"):
        await Store.open(sqlite(tmp_path))


@pytest.mark.parametrize("wrong", ["", "nonsense", "sqlite+aiosqlite://", "sqlite+aiosqlite:///:memory:"])
async def test_an_address_that_names_no_database_is_refused_with_an_example(wrong: str) -> None:
    with pytest.raises(StoreProblem, match="expected such as sqlite\\+aiosqlite:///data/"):
        await Store.open(wrong)


async def test_sqlite_is_set_to_survive_a_power_cut_and_to_wipe_what_is_deleted(tmp_path: Path) -> None:
    def pragmas(connection: Connection) -> dict[str, object]:
        names = ("journal_mode", "foreign_keys", "synchronous", "secure_delete")
        return {name: connection.execute(text(f"PRAGMA {name}")).scalar_one() for name in names}

    wanted = {"journal_mode": "wal", "foreign_keys": 1, "synchronous": 2, "secure_delete": 1}
    async with Store.opened(sqlite(tmp_path)) as store:
        assert await store._database.run(pragmas) == wanted


async def test_nobody_else_on_the_machine_can_read_the_files(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    async with Store.opened(sqlite(tmp_path)) as store, store.work() as work:
        await start(work)
        await work.commit()
        files = list(folder.iterdir())
        assert len(files) == 4  # with the key
        assert {file.stat().st_mode & 0o777 for file in files} == {0o600}
        assert folder.stat().st_mode & 0o777 == 0o700


def test_a_moment_without_a_time_zone_is_not_stored() -> None:
    for spoken in (sqlite_dialect(), postgresql_dialect()):  # type: ignore[no-untyped-call]
        with pytest.raises(ValueError, match="has no time zone"):
            Instant().bind_processor(spoken)(datetime(2026, 3, 1))  # noqa: DTZ001 - the point of it


def test_moments_stand_in_sqlite_as_sqlalchemy_writes_them() -> None:
    write, read = Instant().bind_processor(sqlite_dialect()), Instant().result_processor(sqlite_dialect(), None)
    theirs = DateTime().dialect_impl(sqlite_dialect()).bind_processor(sqlite_dialect())
    assert theirs is not None
    for moment in (datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 3, 1, 23, 4, 5, 67, tzinfo=UTC)):
        abroad = moment.astimezone(timezone(timedelta(hours=-5)))
        assert write(abroad) == write(moment) == theirs(moment.replace(tzinfo=None))
        assert read(write(abroad)) == moment
