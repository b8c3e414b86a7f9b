"""What several bots on one PostgreSQL must not do to each other, and what a server may do to all of them."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, make_url

import db.migrations
from db import KeySource, Store, StoreProblem, Unavailable, WrongKey, key_source
from db.played_guides import PlayedGuide
from db.postgresql import Database
from db.server import check, rotate
from db.tables import metadata
from tests.db.rehearsals import play, start
from tests.postgresql import Server

SECRET = "seven-times-secret"


@pytest.fixture
def url(postgresql: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    return postgresql.database()


async def test_bots_that_start_at_once_make_the_tables_once_and_agree_on_a_key(url: str) -> None:
    stores = await asyncio.gather(*(Store.open(url) for _ in range(4)))
    async with stores[0].work() as work:
        session = await start(work)
        await work.commit()
    for store in stores:
        async with store.read() as work:
            assert await work.sessions.current(7) == session
        await store.close()


async def test_who_waits_too_long_for_a_connection_may_try_again(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.postgresql.CONNECTIONS", 1)
    monkeypatch.setattr("db.postgresql.WAIT_SECONDS", 0.01)
    async with Store.opened(url) as store:
        async with store.work() as work:
            assert await work.users.get(7) is None
            async with store.read() as other:
                with pytest.raises(Unavailable):
                    await other.users.get(7)
        async with store.work() as work:
            await start(work)


async def test_who_has_written_and_goes_on_leaves_the_connection_to_others_meanwhile(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.postgresql.CONNECTIONS", 1)
    monkeypatch.setattr("db.postgresql.WAIT_SECONDS", 0.01)
    async with Store.opened(url) as store, store.work() as going_on:
        await going_on.users.ensure(1, chat_id=1)
        await going_on.commit()
        async with store.work() as other:
            await other.users.ensure(2, chat_id=2)
            await other.commit()
        assert await going_on.users.get(2) is not None
        await going_on.users.ensure(3, chat_id=3)
        await going_on.commit()
        async with store.read() as reading:
            assert await reading.users.get(3) is not None


async def test_a_bot_with_another_key_is_refused(url: str, tmp_path: Path) -> None:
    other = KeySource(tmp_path / "other")
    other.make()
    async with Store.opened(url):
        with pytest.raises(WrongKey, match=r"^the database was sealed with another key than the key file"):
            await Store.open(url, other)


async def test_nothing_that_somebody_wrote_stands_in_the_tables(url: str, postgresql: Server) -> None:
    async with Store.opened(url) as store, store.work() as work:
        await work.inbox.add(1, [(10, 7, 7, SECRET)])
        await work.outbox.add(1, 7, [SECRET])
        await play(work, await start(work))
        await work.own_guides.keep(7, name=SECRET, company=SECRET, role=SECRET, text=SECRET)
        await work.own_offers.begin(7, SECRET)
        await work.played_guides.keep(7, PlayedGuide(SECRET, SECRET, SECRET))
        await work.users.change(7, region=SECRET, drill=SECRET)
        await work.commit()
        for table in metadata.sorted_tables:
            rows = postgresql.rows(url, f"TABLE {table.name}")
            assert "(0 rows)" not in rows
            assert SECRET not in rows
            assert SECRET.encode().hex() not in rows


async def test_what_the_first_version_stored_in_the_clear_is_sealed_and_written_anew(
    url: str, postgresql: Server
) -> None:
    def first_version(connection: Connection) -> None:
        config = Config()
        config.set_main_option("script_location", str(Path(db.migrations.__file__).parent))
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.commit()

    database = Database(make_url(url))
    await database.run(first_version)
    await database.close()
    postgresql.rows(url, f"INSERT INTO users VALUES (7, 7, 'end', '{SECRET}', NULL, now(), false)")  # noqa: S608 - our names
    postgresql.rows(url, f"INSERT INTO updates VALUES (1, 1, 10, 7, 7, '{SECRET}', 'waiting', 0, NULL, now())")  # noqa: S608 - our names
    assert postgresql.holds(url, SECRET)
    async with Store.opened(url) as store, store.read() as work:
        user = await work.users.get(7)
        assert user is not None
        assert (user.coach, user.region) == ("end", SECRET)
        assert [update.raw for update in await work.inbox.waiting(1, 7)] == [SECRET]
    assert not postgresql.holds(url, SECRET)


async def test_what_is_claimed_is_nobody_elses_until_it_is_left(url: str) -> None:
    async with Store.opened(url) as one, Store.opened(url) as other:
        async with one.claim("chat 7") as mine, other.claim("chat 7") as theirs, other.claim("chat 8") as another:
            assert (mine, theirs, another) == (True, False, True)
            async with one.claim("chat 7") as again:
                assert not again
            async with other.claim("chat 7") as still_not:
                assert not still_not
        async with other.claim("chat 7") as theirs:
            assert theirs


async def test_a_bot_that_is_gone_has_claimed_nothing(url: str, postgresql: Server) -> None:
    async with Store.opened(url) as one, Store.opened(url) as other, one.claim("chat 7") as mine:
        assert mine
        postgresql.cut_connections(url)
        with pytest.raises(Unavailable):
            async with other.claim("chat 7"):
                pass
        async with other.claim("chat 7") as theirs:
            assert theirs


async def test_only_the_last_bot_on_a_database_is_alone(url: str) -> None:
    async with Store.opened(url) as one, Store.opened(url) as other:
        assert [await one.alone(), await other.alone()] == [False, True]


async def test_a_server_that_cuts_connections_is_worth_another_try(url: str, postgresql: Server) -> None:
    async with Store.opened(url) as store:
        async with store.work() as work:
            await start(work)
            postgresql.cut_connections(url)
            with pytest.raises(Unavailable):
                await play(work, await start(work))
        async with store.work() as work:
            await start(work)
            await work.commit()


async def test_a_server_that_is_not_there_is_said(url: str, tmp_path: Path) -> None:
    nowhere = url.partition("?")[0] + f"?host={tmp_path}"
    with pytest.raises(StoreProblem, match=r"^cannot open the database postgresql\+asyncpg://postgres:\*\*\*@/test_"):
        await Store.open(nowhere)


async def test_the_key_is_changed_while_no_bot_runs_and_every_value_opens_with_the_new_one(url: str) -> None:
    key = key_source(url)
    async with Store.opened(url) as store:
        async with store.work() as work:
            session = await play(work, await start(work))
            await work.commit()
        with pytest.raises(StoreProblem, match="is in use: stop the bots first"):
            await rotate(url, key)
    assert len(key.secrets()) == 1
    values, dropped = await rotate(url, key)
    report = await check(url, key)
    assert (report.values, report.problems) == (values, ())
    async with Store.opened(url) as store, store.read() as work:
        assert await work.sessions.current(7) == session
    assert dropped is not None
    with pytest.raises(WrongKey):
        await check(url, KeySource(dropped))


async def test_the_check_names_every_value_that_does_not_open(url: str, postgresql: Server) -> None:
    async with Store.opened(url) as store, store.work() as work:
        await start(work)
        await work.commit()
    postgresql.rows(url, "UPDATE users SET coach = 'x'")
    report = await check(url, key_source(url))
    assert report.problems == ("a value in users.coach was not sealed with a key that is at hand (row 7)",)


def test_the_key_is_made_in_the_folder_of_the_data() -> None:
    assert key_source("postgresql+asyncpg://bot@db/counteroffer").file == Path("data/key")
