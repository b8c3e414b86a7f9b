from __future__ import annotations

from datetime import UTC, datetime

import pytest
import time_machine

from db import NewTurn, Store, file_of
from db.personal import rows_of
from db.tables import metadata
from tests.db.rehearsals import play, start


async def test_a_user_is_made_once_and_keeps_what_was_set(store: Store) -> None:
    with time_machine.travel(datetime(2026, 3, 1, 12, tzinfo=UTC), tick=False):
        async with store.work() as work:
            new = await work.users.ensure(5_000_000_000, chat_id=5_000_000_000)
            await work.users.change(new.id, coach="end", region="north", persona="hardball")
            await work.commit()
    assert (new.coach, new.region, new.created) == ("each", None, datetime(2026, 3, 1, 12, tzinfo=UTC))
    async with store.work() as work:
        again = await work.users.ensure(5_000_000_000, chat_id=5_000_000_000)
    assert (again.coach, again.region, again.persona, again.created) == ("end", "north", "hardball", new.created)


async def test_who_writes_again_does_not_block_the_bot_any_more(store: Store) -> None:
    async with store.work() as work:
        await work.users.ensure(7, chat_id=7)
        assert (await work.users.change(7, blocked=True)).blocked
        assert not (await work.users.ensure(7, chat_id=7)).blocked


async def test_a_change_of_somebody_unknown_says_who(store: Store) -> None:
    async with store.work() as work:
        with pytest.raises(LookupError, match="there is no user 8"):
            await work.users.change(8, coach="end")


async def test_deleting_removes_sessions_replies_and_what_was_set_aside_but_nothing_of_others(store: Store) -> None:
    async with store.work() as work:
        for user_id in (7, 8):
            await play(work, await start(work, user_id))
            await work.outbox.add(1, user_id, ["a reply"])
            await work.inbox.add(
                1, [(user_id, user_id, user_id, "what was said"), (user_id + 10, user_id, user_id, "later")]
            )
            for _ in range(3):
                await work.inbox.failed((await work.inbox.waiting(1, user_id))[0], "ValueError")
        await work.commit()
    async with store.work() as work:
        await work.users.delete(7)
        await work.commit()
    async with store.read() as work:
        assert await work.users.get(7) is None
        assert await work.sessions.page(7, 0, 10) == ([], 0)
        assert await work.outbox.pending(1, 7) == []
        assert [row.raw for row in await work.inbox.waiting(1, 7)] == ["later"]
        assert await work.users.get(8) is not None
        session = await work.sessions.current(8)
        assert session is not None
        assert len(await work.sessions.turns(session.id)) == 2
        assert len(await work.outbox.pending(1, 8)) == 1


async def test_what_was_deleted_stands_nowhere_in_the_file_any_more(store: Store, url: str) -> None:
    if not url.startswith("sqlite"):
        pytest.skip("a matter of SQLite's file")
    secret = "seven-times-secret"
    async with store.work() as work:
        session = await start(work)
        await work.sessions.append(session, NewTurn(secret, secret, secret, secret), state=secret * 2)
        await work.outbox.add(1, 7, [secret] * 3)
        await work.commit()
    async with store.work() as work:
        await work.users.delete(7)
        await work.commit()
    await store.close()
    assert secret.encode() not in file_of(url).read_bytes()


def test_every_table_is_known_to_be_somebodys() -> None:
    assert {table.name for table in rows_of(7)} == {table.name for table in metadata.sorted_tables} - {"seal"}


async def test_everything_of_a_person_is_told_and_nothing_of_others(store: Store) -> None:
    async with store.work() as work:
        for user_id in (7, 8):
            await play(work, await start(work, user_id))
            await work.outbox.add(1, user_id, [f"a reply to {user_id}"])
            await work.inbox.add(1, [(user_id, user_id, user_id, f"said by {user_id}")])
            await work.own_guides.keep(user_id, name="a.md", company="Acme", role="Engineer", text="| Region | Base |")
        everything = await work.users.everything(7)
    assert {name: len(rows) for name, rows in everything.items()} == {
        "users": 1,
        "sessions": 1,
        "turns": 2,
        "updates": 1,
        "outbox": 1,
        "own_guides": 1,
        "own_offers": 0,
        "played_guides": 0,
    }
    assert everything["updates"][0]["raw"] == "said by 7"
    assert everything["outbox"][0]["payload"] == "a reply to 7"
