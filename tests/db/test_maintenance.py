from __future__ import annotations

import base64
import shutil
import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db import KeySource, NewTurn, Store, StoreProblem, WrongKey, file_of, key_source
from db.keys import new_secret
from db.maintenance import backup, check, restore
from db.migrations import newest
from db.rotation import rotate
from tests.db.conftest import sqlite
from tests.db.rehearsals import start, state

MOMENT = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.fixture
async def url(tmp_path: Path) -> str:
    """A database with one session that is closed."""
    url = sqlite(tmp_path)
    async with Store.opened(url) as store, store.work() as work:
        await start(work)
        await work.commit()
    return url


async def states(url: str, key: KeySource | None = None) -> list[str]:
    async with Store.opened(url, key) as store, store.read() as work:
        sessions, _ = await work.sessions.page(7, 0, 10)
        return [session.state for session in sessions]


def change(file: Path, statement: str) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute(statement)


async def test_a_backup_is_made_while_the_bot_runs_and_can_be_brought_back(url: str, tmp_path: Path) -> None:
    copy = tmp_path / "backups" / "copy.db"
    async with Store.opened(url) as store, store.work() as work:
        await work.users.change(7, coach="end")
        backup(file_of(url), copy)
        await work.commit()
    assert [path.name for path in copy.parent.iterdir()] == ["copy.db"]
    assert copy.stat().st_mode & 0o777 == 0o600
    async with Store.opened(url) as store, store.work() as work:
        await work.users.delete(7)
        await work.commit()
    kept = restore(file_of(url), key_source(url), copy, MOMENT)
    assert kept == file_of(url).with_name("store.sqlite.before-20260301T120000Z")
    assert await states(url) == [state(1)]
    async with Store.opened(url) as store, store.read() as work:
        user = await work.users.get(7)
        assert user is not None
        assert user.coach == "each"
    with closing(sqlite3.connect(kept)) as connection:
        assert connection.execute("SELECT count(*) FROM users").fetchone() == (0,)


async def test_a_backup_comes_back_where_there_is_no_database_any_more(url: str, tmp_path: Path) -> None:
    backup(file_of(url), tmp_path / "copy.db")
    file_of(url).unlink()
    assert restore(file_of(url), key_source(url), tmp_path / "copy.db") is None
    assert await states(url) == [state(1)]


@pytest.mark.parametrize("left", [b"no database\n" * 500, None], ids=["rubbish", "half of it"])
async def test_a_backup_comes_back_where_the_database_is_damaged(url: str, tmp_path: Path, left: bytes | None) -> None:
    file = file_of(url)
    backup(file, tmp_path / "copy.db")
    left = file.read_bytes()[: file.stat().st_size // 2] if left is None else left
    file.write_bytes(left)
    file.with_name(f"{file.name}-wal").write_bytes(b"rubbish")
    kept = restore(file, key_source(url), tmp_path / "copy.db", MOMENT)
    assert kept is not None
    assert kept.read_bytes() == left
    assert await states(url) == [state(1)]


async def test_what_a_database_has_left_behind_that_is_gone_does_not_get_into_the_one_brought_back(
    url: str, tmp_path: Path
) -> None:
    file = file_of(url)
    backup(file, tmp_path / "copy.db")
    log = file.with_name(f"{file.name}-wal")
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("DELETE FROM sessions")
        left = log.read_bytes()
    file.unlink()
    log.write_bytes(left)
    restore(file, key_source(url), tmp_path / "copy.db")
    assert await states(url) == [state(1)]


async def test_until_the_backup_stands_in_its_place_the_database_does(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup(file_of(url), tmp_path / "copy.db")

    def killed(*_: object) -> None:
        raise InterruptedError

    with monkeypatch.context() as patched:
        patched.setattr("pathlib.Path.replace", killed)
        with pytest.raises(InterruptedError):
            restore(file_of(url), key_source(url), tmp_path / "copy.db", MOMENT)
    assert await states(url) == [state(1)]


@pytest.mark.skipif(sys.platform == "win32", reason="no limits there")
def test_where_there_is_no_room_the_file_that_cannot_be_written_is_named(url: str, tmp_path: Path) -> None:
    import resource  # noqa: PLC0415

    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, limits[1]))
    try:
        with pytest.raises(StoreProblem, match=rf"^cannot write {tmp_path / 'copy.db'}: "):
            backup(file_of(url), tmp_path / "copy.db")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert list(tmp_path.glob("copy.db*")) == []


async def test_a_backup_from_before_a_new_key_comes_back_with_the_old_one_beside_it(url: str, tmp_path: Path) -> None:
    file, key = file_of(url), key_source(url)
    backup(file, tmp_path / "copy.db")
    _, dropped = rotate(file, key)
    assert dropped is not None
    with pytest.raises(WrongKey, match=r"copy\.db does not fit: .* put the old one \(key\.before-…\) as a second line"):
        restore(file, key, tmp_path / "copy.db")
    key.write(key.secrets() + KeySource(dropped).secrets())
    restore(file, key, tmp_path / "copy.db")
    assert await states(url) == [state(1)]
    rotate(file, key)
    assert len(key.secrets()) == 1
    assert await states(url) == [state(1)]


def test_a_backup_overwrites_nothing(url: str, tmp_path: Path) -> None:
    (tmp_path / "copy.db").write_text("something")
    with pytest.raises(StoreProblem, match=r"copy\.db is there already, and nothing is overwritten"):
        backup(file_of(url), tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_text() == "something"


def test_there_is_no_backup_of_no_database(tmp_path: Path) -> None:
    with pytest.raises(StoreProblem, match=r"^there is no database .*none\.db$"):
        backup(tmp_path / "none.db", tmp_path / "copy.db")
    assert list(tmp_path.iterdir()) == []


UNFIT = {
    "of a newer version": ("UPDATE alembic_version SET version_num = '9999'", "is at step 9999 and this version"),
    "of another program": ("DROP TABLE alembic_version", "no database of this bot"),
    "of another program that counts its steps alike": ("DROP TABLE outbox", "no database of this bot"),
    "of a program that names its steps": ("UPDATE alembic_version SET version_num = 'ae1027a6'", "no database of this"),
    "with a value that was changed": (
        "UPDATE sessions SET state = zeroblob(99)",
        "is damaged: a value in sessions",
    ),
    "whose rows do not fit": ("DELETE FROM sessions", "is damaged: rows of turns refer to rows of sessions"),
}


@pytest.mark.parametrize("case", UNFIT)
async def test_a_backup_that_does_not_fit_is_refused_and_nothing_changes(url: str, tmp_path: Path, case: str) -> None:
    statement, sentence = UNFIT[case]
    copy = tmp_path / "copy.db"
    backup(file_of(url), copy)
    change(copy, statement)
    await refused(url, copy, sentence)


async def test_a_file_that_is_no_database_is_not_restored(url: str, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("notes on the offer\n" * 200)
    await refused(url, tmp_path / "notes.txt", "file is not a database")
    await refused(url, tmp_path / "none.txt", "there is no database")


async def test_a_truncated_backup_is_not_restored(url: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    backup(file_of(url), copy)
    copy.write_bytes(copy.read_bytes()[: copy.stat().st_size // 2])
    await refused(url, copy, "damaged|malformed|is damaged")


async def test_a_backup_under_another_key_is_not_restored(url: str, tmp_path: Path) -> None:
    other = sqlite(tmp_path / "other")
    async with Store.opened(other):
        pass
    backup(file_of(other), tmp_path / "copy.db")
    await refused(url, tmp_path / "copy.db", "sealed with another key")


async def test_nothing_is_restored_under_a_running_bot(url: str, tmp_path: Path) -> None:
    backup(file_of(url), tmp_path / "copy.db")
    async with Store.opened(url):
        with pytest.raises(StoreProblem, match="is in use: stop the bot first"):
            restore(file_of(url), key_source(url), tmp_path / "copy.db")
    assert not list(file_of(url).parent.glob("*.restoring"))
    assert await states(url) == [state(1)]


async def refused(url: str, copy: Path, sentence: str) -> None:
    before = sorted(file_of(url).parent.iterdir())
    with pytest.raises(StoreProblem, match=sentence):
        restore(file_of(url), key_source(url), copy)
    assert sorted(file_of(url).parent.iterdir()) == before
    assert await states(url) == [state(1)]


def test_a_sound_database_has_no_problems(url: str) -> None:
    report = check(file_of(url), key_source(url))
    assert (report.step, report.problems) == (newest(), ())
    assert (
        report.values == 7
    )  # the coach setting, the session's region and state, the opening's event, turn and state, the seal


def test_the_check_names_every_value_that_does_not_open(url: str) -> None:
    change(file_of(url), "UPDATE turns SET event = turn")
    assert check(file_of(url), key_source(url)).problems == (
        "a value in turns.event was changed after it was sealed, or moved there (row 1)",
    )


def test_the_check_of_an_older_database_asks_for_the_upgrade_first(url: str) -> None:
    change(file_of(url), "UPDATE alembic_version SET version_num = '0002'")
    (problem,) = check(file_of(url), key_source(url)).problems
    assert problem.startswith(f"the tables are at step 0002 of {newest()}: `python -m bot db upgrade`")


def test_the_check_needs_the_key(url: str, tmp_path: Path) -> None:
    other = KeySource(tmp_path / "other")
    other.make()
    with pytest.raises(WrongKey):
        check(file_of(url), other)


async def test_rotation_seals_every_value_with_a_new_key_and_keeps_the_old_one_apart_for_backups(url: str) -> None:
    key = key_source(url)
    (old,) = key.secrets()
    count, dropped = rotate(file_of(url), key, moment=MOMENT)
    (new,) = key.secrets()
    assert old != new
    assert dropped == key.file.with_name("key.before-20260301T120000Z")
    assert KeySource(dropped).secrets() == [old]
    report = check(file_of(url), key)
    assert (report.values, report.problems) == (count, ())
    assert await states(url) == [state(1)]
    with pytest.raises(WrongKey):
        await states(url, KeySource(Path("none"), base64.b64encode(old).decode()))


async def test_a_key_that_another_database_beside_it_needs_is_not_dropped(url: str) -> None:
    key = key_source(url)
    other = url.replace("store.", "other.")
    async with Store.opened(other):
        pass
    (old,) = key.secrets()
    assert rotate(file_of(url), key)[1] is None
    new, kept = key.secrets()
    assert kept == old
    async with Store.opened(other):
        pass
    _, dropped = rotate(file_of(other), key)  # to the new key that is there
    assert dropped is not None
    assert (key.secrets(), KeySource(dropped).secrets()) == ([new], [old])
    assert await states(url) == [state(1)]


async def test_rotation_that_is_interrupted_leaves_everything_readable(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = key_source(url)

    def killed(*_: object) -> int:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("db.rotation._seal_anew", killed)
        with pytest.raises(KeyboardInterrupt):
            rotate(file_of(url), key)
    assert len(key.secrets()) == 2
    assert await states(url) == [state(1)]
    async with Store.opened(url) as store, store.work() as work:  # goes on with the new key beside old values
        session = await work.sessions.current(7)
        assert session is not None
        await work.sessions.append(session, NewTurn("event", "turn", None, "state"), state="newer")
        await work.commit()
    rotate(file_of(url), key)
    assert len(key.secrets()) == 1
    assert await states(url) == ["newer"]


async def test_keys_that_are_given_are_rotated_from_the_second_to_the_first(tmp_path: Path) -> None:
    url = sqlite(tmp_path)
    old, new = (base64.b64encode(new_secret()).decode() for _ in range(2))
    none = tmp_path / "none"
    async with Store.opened(url, KeySource(none, old)):
        pass
    with pytest.raises(StoreProblem, match="ENCRYPTION_KEY holds no new key: put one before the old one"):
        rotate(file_of(url), KeySource(none, old))
    assert rotate(file_of(url), KeySource(none, f"{new},{old}")) == (1, None)
    async with Store.opened(url, KeySource(none, new)):
        pass
    assert not none.exists()


async def test_no_key_is_rotated_under_a_running_bot(url: str) -> None:
    before = key_source(url).secrets()
    async with Store.opened(url):
        with pytest.raises(StoreProblem, match="is in use: stop the bot first"):
            rotate(file_of(url), key_source(url))
    assert key_source(url).secrets() == before


def test_a_copy_of_the_files_of_a_stopped_bot_is_a_backup_too(url: str, tmp_path: Path) -> None:
    shutil.copy(file_of(url), tmp_path / "copy.db")
    assert restore(file_of(url), key_source(url), tmp_path / "copy.db", MOMENT) is not None
