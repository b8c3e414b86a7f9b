from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

import db.migrations
from db import KeySource, Store, StoreProblem, WrongKey, file_of, key_source
from db.keys import Unopened
from db.sealed import Sealed
from db.tables import metadata
from tests.db.conftest import sqlite
from tests.db.rehearsals import play, start

SECRET = "seven-times-secret"
SEALED = {
    f"{table.name}.{column.name}": column
    for table in metadata.sorted_tables
    for column in table.columns
    if isinstance(column.type, Sealed)
}
CLEAR = {
    "users": {"id", "chat_id", "persona", "created", "blocked"},
    "sessions": {
        *("id", "user_id", "guide", "persona", "script", "seed"),
        *("revision", "outcome", "won", "started", "changed", "turns", "parent_id", "branched_at"),
        *("deadline_at", "manager_at", "played_id"),
    },
    "turns": {"id", "session_id", "number", "message_id", "created", "undone"},
    "updates": {"id", "bot_id", "update_id", "chat_id", "user_id", "status", "tries", "error", "received"},
    "outbox": {
        *("id", "bot_id", "chat_id", "update_row", "prompt", "status", "tries", "doubtful", "error", "due"),
        *("message_id", "created"),
    },
    "own_guides": {"id", "user_id", "created"},
    "played_guides": {"id", "user_id", "created"},
    "own_offers": {"id", "user_id", "waiting", "listed", "created", "changed"},
    "seal": {"id", "scrubbed"},
}
"""What stands in the clear: ids, times, counts, and the public part of a rehearsal. docs/SECURITY.md says the same."""


def on_disk(url: str) -> bytes:
    """The database with its side files."""
    file = file_of(url)
    return b"".join(path.read_bytes() for path in file.parent.glob(f"{file.name}*"))


def make_first_version(url: str) -> sqlite3.Connection:
    """A database as the first version left it, with what somebody wrote in the clear."""
    file = file_of(url)
    file.parent.mkdir()
    engine = create_engine(f"sqlite:///{file}")
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(Path(db.migrations.__file__).parent))
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    engine.dispose()
    raw = sqlite3.connect(file)
    raw.execute("PRAGMA journal_mode=WAL")
    moment = "2026-03-01 12:00:00.000000"
    raw.execute("INSERT INTO users VALUES (7, 7, 'end', ?, NULL, ?, 0)", (SECRET, moment))
    raw.execute(
        "INSERT INTO sessions VALUES (1, 7, 'acme/engineer', ?, ?, 'hardball', 'offer-call', 7, ?, 2, NULL, NULL,"
        " ?, ?, 2)",
        (SECRET, SECRET, SECRET.encode(), moment, moment),
    )
    for number in (1, 2):
        values = (number, number, *[f"{SECRET} {number}".encode()] * 4, moment)
        raw.execute("INSERT INTO turns VALUES (?, 1, ?, ?, ?, ?, ?, NULL, ?, NULL)", values)
    for number in range(1, 1201):  # more than a batch
        update = (number, number, SECRET.encode() if number % 2 else None, "waiting" if number % 2 else "done", moment)
        raw.execute("INSERT INTO updates VALUES (?, 1, ?, 7, 7, ?, ?, 0, NULL, ?)", update)
    raw.execute(
        "INSERT INTO outbox VALUES (1, 1, 7, NULL, ?, 0, 'pending', 0, 0, NULL, ?, NULL, ?)",
        (SECRET.encode(), moment, moment),
    )
    raw.commit()
    return raw


def test_every_column_is_either_sealed_or_known_to_be_harmless() -> None:
    for table in metadata.sorted_tables:
        columns = {column.name for column in table.columns if not isinstance(column.type, Sealed)}
        assert columns == CLEAR[table.name]


@pytest.mark.parametrize("place", SEALED)
def test_every_sealed_value_is_bound_to_its_own_column(place: str) -> None:
    sealed = SEALED[place].type
    assert isinstance(sealed, Sealed)
    assert sealed.place == place


async def test_nothing_that_somebody_wrote_stands_in_the_files(tmp_path: Path) -> None:
    url = sqlite(tmp_path)
    async with Store.opened(url) as store:
        async with store.work() as work:
            await work.inbox.add(1, [(10, 7, 7, SECRET), (11, 7, 7, SECRET)])
            await work.outbox.add(1, 7, [SECRET])
            session = await play(work, await start(work))
            await work.sessions.append(session, text_of_a_turn(), state=SECRET)
            await work.users.change(7, coach="end")
            await work.commit()
        on_disk_now = on_disk(url)
        async with store.read() as work:
            assert (await work.inbox.waiting(1, 7))[0].raw == SECRET
    assert len(on_disk_now) > 10_000
    for found in (on_disk_now, on_disk(url)):
        assert SECRET.encode() not in found
        assert b"secret" not in found


async def test_what_is_deleted_is_off_the_disk_with_the_commit_even_as_it_was_sealed(tmp_path: Path) -> None:
    url = sqlite(tmp_path)
    async with Store.opened(url) as store:
        async with store.work() as work:
            await play(work, await start(work))
            await work.commit()
        with closing(sqlite3.connect(file_of(url))) as raw:
            sealed = raw.execute("SELECT state FROM sessions UNION ALL SELECT turn FROM turns").fetchall()
        assert [value for (value,) in sealed if value not in on_disk(url)] == []
        async with store.work() as work:
            await work.users.delete(7)
            await work.commit()
        assert [value for (value,) in sealed if value in on_disk(url)] == []


async def test_what_grew_old_is_off_the_disk_with_the_commit(tmp_path: Path) -> None:
    url = sqlite(tmp_path)
    async with Store.opened(url) as store:
        async with store.work() as work:
            await start(work)
            await work.commit()
        with closing(sqlite3.connect(file_of(url))) as raw:
            ((state,),) = raw.execute("SELECT state FROM sessions").fetchall()
        async with store.work() as work:
            await work.sessions.forget(timedelta(0))
            await work.commit()
        assert state not in on_disk(url)


async def test_what_the_first_version_stored_in_the_clear_is_sealed_and_scrubbed(tmp_path: Path) -> None:
    url = sqlite(tmp_path)
    make_first_version(url).close()
    assert SECRET.encode() in on_disk(url)
    async with Store.opened(url) as store:
        assert SECRET.encode() not in on_disk(url)
        async with store.read() as work:
            user = await work.users.get(7)
            session = await work.sessions.current(7)
            assert user is not None
            assert session is not None
            assert (user.coach, user.region) == ("end", SECRET)
            assert (session.guide, session.region, session.level) == ("acme/engineer", SECRET, SECRET)
            assert session.state == SECRET
            assert [turn.event for turn in await work.sessions.turns(1)] == [f"{SECRET} 1", f"{SECRET} 2"]
            waiting = await work.inbox.waiting(1, 7, limit=2000)
            assert [update.raw for update in waiting] == [SECRET] * 600
            assert [call.payload for call in await work.outbox.pending(1, 7)] == [SECRET]
    assert SECRET.encode() not in on_disk(url)


async def test_scrubbing_that_was_interrupted_is_done_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = sqlite(tmp_path)
    make_first_version(url).close()

    def killed(*_: object) -> None:
        raise InterruptedError

    with monkeypatch.context() as patched:
        patched.setattr("db.store.scrub", killed)
        with pytest.raises(InterruptedError):
            await Store.open(url)
    async with Store.opened(url):
        assert SECRET.encode() not in on_disk(url)


async def test_a_wrong_key_is_said_and_nothing_is_changed(tmp_path: Path) -> None:
    url = sqlite(tmp_path)
    async with Store.opened(url) as store, store.work() as work:
        await start(work)
        await work.commit()
    before = file_of(url).read_bytes()
    other = KeySource(tmp_path / "other" / "key")
    other.make()
    with pytest.raises(WrongKey, match=rf"^the database was sealed with another key than the key file {other.file} "):
        await Store.open(url, other)
    assert file_of(url).read_bytes() == before


async def test_a_lost_key_is_said_and_no_new_one_takes_its_place(url: str) -> None:
    async with Store.opened(url):
        pass
    key = key_source(url).file
    away = key.rename(key.with_name("away"))
    with pytest.raises(WrongKey, match=rf"^the database is sealed and the key file {key} is not there: put it back"):
        await Store.open(url)
    assert not key.exists()
    away.rename(key)
    async with Store.opened(url):
        pass


async def test_a_value_that_somebody_changed_is_not_taken_for_what_was_written(tmp_path: Path) -> None:
    url = sqlite(tmp_path)
    async with Store.opened(url) as store:
        async with store.work() as work:
            await start(work)
            await work.commit()
        with sqlite3.connect(file_of(url)) as raw:
            raw.execute("UPDATE sessions SET state = CAST('{}' AS BLOB)")
        raw.close()
        async with store.read() as work:
            with pytest.raises(Unopened, match=r"^a value in sessions\.state"):
                await work.sessions.current(7)


async def test_stores_with_keys_of_their_own_are_open_side_by_side(tmp_path: Path) -> None:
    first, second = (sqlite(tmp_path / name) for name in ("a", "b"))
    async with Store.opened(first) as one, Store.opened(second) as other:
        for store in (one, other, one):
            async with store.work() as work:
                session = await start(work)
                await work.commit()
                assert await work.sessions.current(7) == session
    with pytest.raises(StoreProblem, match="another key"):
        await Store.open(first, key_source(second))


def text_of_a_turn() -> db.NewTurn:
    return db.NewTurn(SECRET, SECRET, SECRET, SECRET)
