import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot import playground
from bot.cli import main
from db import KeySource, held
from tests.postgresql import Server


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("BOT_TOKEN", "DATABASE_URL", "KEY_FILE", "ENCRYPTION_KEY"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def db(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["db", *arguments])


def test_a_database_is_made_backed_up_checked_restored_and_its_key_changed(elsewhere: Path) -> None:
    assert db("upgrade").stdout == "data/playground.db is at the newest step.\n"
    assert db("backup", "copy.db").stdout.startswith("copy.db holds all of it, sealed. Its key is not in it")
    assert db("check").stdout.endswith("Nothing is wrong with it.\n")
    restored = db("restore", "copy.db")
    assert restored.stdout.startswith("data/playground.db is what copy.db was.")
    assert "What stood there until now is data/playground.db.before-" in restored.stdout
    assert db("rotate-key").stdout.startswith("1 values of data/playground.db are sealed anew.")
    assert db("check").exit_code == 0
    again = db("restore", "copy.db")
    assert (again.exit_code, "sealed with another key" in again.stderr) == (2, True)


async def test_the_chats_of_the_playground_get_the_new_key_too(elsewhere: Path) -> None:
    await asyncio.to_thread(db, "upgrade")
    folder, key = elsewhere / "data" / "playground", KeySource(elsewhere / "data" / "key")
    async with playground.serve(folder=folder, key=key) as server:
        server.send_text("250 would do")
        refused = db("rotate-key")
        assert (refused.exit_code, "Stop the other playground" in refused.stderr) == (2, True)
    assert len(key.secrets()) == 2  # until all of it is sealed anew
    result = db("rotate-key")
    assert "Backups still need the old key, which is now in data/key.before-" in result.stdout
    assert len(key.secrets()) == 1
    async with playground.serve(folder=folder, key=key) as server:
        assert [message.text for message in server.transcript()] == ["250 would do"]


def test_what_changes_the_whole_database_is_refused_while_a_bot_runs_on_it(elsewhere: Path) -> None:
    db("upgrade")
    db("backup", "copy.db")
    with held("sqlite+aiosqlite:///data/playground.db"):
        for arguments in (("upgrade",), ("restore", "copy.db")):
            refused = db(*arguments)
            assert (refused.exit_code, "another bot runs on the database" in refused.stderr) == (2, True)
        assert db("backup", "another.db").exit_code == 0
    assert db("restore", "copy.db").exit_code == 0


def test_a_backup_without_a_name_is_named_by_its_moment(elsewhere: Path) -> None:
    db("upgrade")
    db("backup")
    (made,) = (elsewhere / "data" / "backups").iterdir()
    assert made.name.startswith("playground-20")


def test_the_check_fails_where_something_is_wrong(elsewhere: Path) -> None:
    db("upgrade")
    with closing(sqlite3.connect("data/playground.db", isolation_level=None)) as connection:
        connection.execute("INSERT INTO users (id, chat_id, coach, created, blocked) VALUES (7, 7, x'00', 0, 0)")
    result = db("check")
    assert result.exit_code == 1
    assert result.stderr == "a value in users.coach was not sealed with a key that is at hand (row 7)\n"


@pytest.mark.parametrize("arguments", [("backup",), ("check",), ("rotate-key",), ("restore", "none.db")])
def test_what_is_not_there_is_said_in_a_sentence(arguments: tuple[str, ...]) -> None:
    result = db(*arguments)
    assert (result.exit_code, result.stderr.startswith("Error: there is no database")) == (2, True)


def test_a_database_of_a_server_is_made_checked_and_its_key_changed(
    postgresql: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", postgresql.database())
    assert "at the newest step: `python -m bot db upgrade`" in db("check").stderr
    assert db("upgrade").stdout == "the database is at the newest step.\n"
    assert db("check").stdout.endswith("1 sealed values.\nNothing is wrong with it.\n")
    old = KeySource(Path("data/key")).secrets()
    assert "1 values of the database are sealed anew.\nBackups still need the old key" in db("rotate-key").stdout
    assert KeySource(Path("data/key")).secrets() != old
    assert db("check").exit_code == 0


@pytest.mark.parametrize("arguments", [("backup",), ("restore", "none.db")])
def test_a_database_of_a_server_is_copied_by_its_own_tools(
    arguments: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://bot@localhost/bot")
    result = db(*arguments)
    assert (result.exit_code, "pg_dump and pg_restore copy one of a server" in result.stderr) == (2, True)
