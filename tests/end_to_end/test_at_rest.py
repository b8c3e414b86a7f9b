"""What somebody types, sends and is answered stands nowhere on the disk in the clear, and after /delete nowhere."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from bot import playground
from bot.playground import Playground
from bot.telegram.account import Account
from bot.telegram.bootstrap import running
from bot.telegram.furnishing import furnish
from db import KeySource, Store
from scenarios.catalogue import Catalogue
from tests.scenarios.guides import guide_text

TABLE = """\
| Region | Base Salary | Bonus |
|---|---|---|
| Zanzibar City | $61K–$83K | $5K–$8K |
| Timbuktu | $51K–$73K | $5K–$8K |"""
WORDS = (
    *("Zebrafoods", "Ostrichwrangler", "Zanzibar", "zebra-guide"),  # a guide that was sent
    *("Giraffeworks", "Hippoherder", "Ouagadougou", "£71"),  # an offer that was told of
    *("187,250", "187,650", "wombat"),  # what was said in rehearsals
    "COACH",  # what was answered
)


async def test_what_was_typed_stands_nowhere_in_the_clear_and_after_a_deletion_nowhere(tmp_path: Path) -> None:
    database, key = tmp_path / "bot.db", KeySource(tmp_path / "key")
    async with (
        Store.opened(f"sqlite+aiosqlite:///{database}", key) as store,
        playground.serve(folder=tmp_path / "playground", key=key) as server,
        running(
            Account(server.token, server.base_url, server.base_file_url),
            store,
            furnish(Catalogue(), seed=lambda: 7).features,
            paced=False,
        ),
    ):
        await rehearses(server)
        chat = json.dumps([message.json for message in server.transcript()], ensure_ascii=False)
        assert [word for word in WORDS if word not in chat] == []
        assert len(rows(database)) > 20
        assert found_in(tmp_path) == []
        await says(server, "/delete")
        server.press(next(label for label in server.from_bot()[-1].labels if "Delete" in label))
        await server.quiet()
        left = rows(database)
        assert {table for table, _ in left} == {"alembic_version", "outbox", "seal", "sqlite_sequence", "updates"}
        assert [row for table, row in left if table == "updates" and (row["raw"] or row["user_id"])] == []
        assert [row["payload"] for table, row in left if table == "outbox"] == [None, None]  # the goodbye and its press
    assert found_in(tmp_path) == []


async def rehearses(server: Playground) -> None:
    guide = guide_text(company="Zebrafoods", role="Ostrichwrangler", table=TABLE)
    await server.replies(server.send_document("zebra-guide.md", guide.encode()))
    server.press("🎙 Rehearse")
    await server.quiet()
    await presses_first(server, "region")
    await presses_first(server, "begin")
    for said in ("I was hoping for 187,250, says the wombat", "/hint", "/coach", "/prep"):
        await says(server, said)
    server.edit_text(server.send_text("My current base is 187,350"), "My current base is 187,650, wombat")
    await server.quiet()
    for said in ("/myoffer", "Giraffeworks", "Hippoherder", "Ouagadougou", "£71,000 base"):
        await says(server, said)
    for said in ("/drill", "My wombat wants 187,250", "/history", "/export", "/transcript"):
        await says(server, said)


async def says(server: Playground, text: str) -> None:
    server.send_text(text)
    await server.quiet()


async def presses_first(server: Playground, verb: str) -> None:
    for message in reversed(server.from_bot()):
        for button in message.buttons:
            if button.get("callback_data", "").startswith(verb):
                server.press(button["text"])
                await server.quiet()
                return
    raise AssertionError([message.labels for message in server.from_bot()[-2:]])


def found_in(folder: Path) -> list[tuple[str, str]]:
    files = [file for file in folder.rglob("*") if file.is_file()]
    assert len(files) >= 3
    return [(file.name, word) for file in files for word in WORDS if word.encode() in file.read_bytes()]


def rows(database: Path) -> list[tuple[str, sqlite3.Row]]:
    with closing(sqlite3.connect(database)) as connection:
        connection.row_factory = sqlite3.Row
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return [(table, row) for table in tables for row in connection.execute(f"SELECT * FROM {table}")]  # noqa: S608
