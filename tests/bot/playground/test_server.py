import os
import signal
import sqlite3
import stat
import sys
from contextlib import closing
from pathlib import Path

import httpx
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from bot import playground
from bot.playground import Playground, PortTaken, StoreTaken
from bot.playground.server import STORE_NAME
from bot.playground.store import Store
from db import KeySource, StoreProblem, WrongKey

MARKUP = InlineKeyboardMarkup([[InlineKeyboardButton("Press", callback_data="x")]])
OLD_MESSAGE = (
    '{"message_id": %d, "date": 1, "from": {"id": 1}, "chat": {"id": 1, "type": "private"}, "text": "I earn 187,300"}'
)
PAGE = {"Origin": "http://evil.example", "Sec-Fetch-Site": "cross-site"}


async def test_a_taken_port_says_what_to_do(server: Playground) -> None:
    with pytest.raises(PortTaken, match=f"Port {server.port} on 127.0.0.1 is taken by another program. Stop that"):
        async with playground.serve(port=server.port):
            pass


async def test_it_listens_on_this_machine_only(server: Playground) -> None:
    assert server.origin == f"http://127.0.0.1:{server.port}"
    assert server.base_url.startswith(server.origin)
    assert server.page_url.startswith(f"{server.origin}/chat-")


async def test_everything_is_there_after_a_restart(tmp_path: Path) -> None:
    async with (
        playground.serve(folder=tmp_path) as before,
        Bot(before.token, base_url=before.base_url) as bot,
    ):
        first = before.send_text("hello")
        photo = await bot.send_photo(1, playground.SMALL_PICTURE, reply_markup=MARKUP)
        before.press("Press")
        await bot.set_my_commands([("help", "What you can say")])
    async with (
        playground.serve(folder=tmp_path) as after,
        Bot(after.token, base_url=after.base_url, base_file_url=after.base_file_url) as bot,
    ):
        assert after.token == before.token
        assert after.page_url.split("/")[3] == before.page_url.split("/")[3]
        assert [message.json for message in after.transcript()] == [message.json for message in before.transcript()]
        message, press = await bot.get_updates()
        assert message.message is not None
        assert message.message.text == "hello"
        assert press.callback_query is not None
        assert await press.callback_query.answer()
        assert press.update_id == message.update_id + 1
        assert after.send_text("next").id == first.id + 2
        content = await (await bot.get_file(photo.photo[0].file_id)).download_as_bytearray()
        assert bytes(content) == playground.SMALL_PICTURE
        assert [command.command for command in await bot.get_my_commands()] == ["help"]


def test_what_was_written_survives_a_kill(tmp_path: Path) -> None:
    code = (
        "import asyncio, os, signal, sys; from pathlib import Path; from bot import playground\n"
        "async def main():\n"
        "    async with playground.serve(folder=Path(sys.argv[1])) as server:\n"
        "        for number in range(20): server.send_text(f'message {number}')\n"
        "        os.kill(os.getpid(), signal.SIGKILL)\n"
        "asyncio.run(main())\n"
    )
    root = Path(__file__).parents[3]
    status = os.spawnve(  # noqa: S606
        os.P_WAIT, sys.executable, [sys.executable, "-c", code, str(tmp_path)], os.environ | {"PYTHONPATH": str(root)}
    )
    assert status == -signal.SIGKILL
    store = Store(tmp_path / STORE_NAME)
    assert len(store.load("message")) == len(store.load("update")) == 20
    store.close()


async def test_its_store_is_for_the_owners_eyes_and_for_one_playground_at_a_time(tmp_path: Path) -> None:
    folder = tmp_path / "playground"
    async with playground.serve(folder=folder) as server:
        server.send_text("what I earn")
        modes = {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
        assert (stat.S_IMODE(folder.stat().st_mode), modes) == (0o700, {0o600})
        with pytest.raises(StoreTaken, match=r"in use .* Stop the other playground, or name another folder"):
            async with playground.serve(folder=folder):
                pass


async def test_nothing_that_was_said_or_sent_stands_in_its_files(tmp_path: Path) -> None:
    async with (
        playground.serve(folder=tmp_path) as server,
        Bot(server.token, base_url=server.base_url) as bot,
    ):
        server.edit_text(server.send_text("I earn 187,300 now"), "I earn 187,400 now")
        server.send_document("offer-187500.md", b"they would pay 187,600")
        await bot.send_message(1, "so 187,700 it is", reply_markup=MARKUP)
        server.press("Press")
        said = [b"187", b"earn", b"would pay", b"so 187", b"Press", b"Guest", server.token.encode()]
        files = contents(tmp_path)
        assert len(files) == 3  # store, write-ahead log and key
        assert [words for words in said if any(words in file for file in files)] == []
    assert [words for words in said if any(words in file for file in contents(tmp_path))] == []


def contents(folder: Path) -> list[bytes]:
    return [file.read_bytes() for file in folder.iterdir()]


async def test_what_the_first_version_kept_in_the_clear_is_sealed_and_scrubbed(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / STORE_NAME, isolation_level=None)) as first:
        first.executescript(
            "CREATE TABLE records (kind TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (kind, key))"
            " WITHOUT ROWID; CREATE TABLE files (id TEXT PRIMARY KEY, content BLOB NOT NULL);"
        )
        for number in range(1, 200):
            first.execute("INSERT INTO records VALUES ('message', ?, ?)", (f"1/{number}", OLD_MESSAGE % number))
        first.execute("INSERT INTO files VALUES ('abc', ?)", (b"they would pay 187,600",))
        first.execute("DELETE FROM records WHERE key < '1/5'")
    async with playground.serve(folder=tmp_path) as server:
        assert {message.text for message in server.transcript()} == {"I earn 187,300"}
        assert server.messenger.store.load_file("abc") == b"they would pay 187,600"
        assert not any(b"187" in file for file in contents(tmp_path))
    async with playground.serve(folder=tmp_path) as server:
        assert server.transcript()[-1].text == "I earn 187,300"


async def test_a_store_that_was_sealed_with_another_key_is_left_as_it_is(tmp_path: Path) -> None:
    async with playground.serve(folder=tmp_path) as server:
        server.send_text("hello")
    before = (tmp_path / STORE_NAME).read_bytes()
    (tmp_path / "key").rename(tmp_path / "lost")
    with pytest.raises(StoreProblem, match="cannot read the key file"):
        Store(tmp_path / STORE_NAME)
    KeySource(tmp_path / "key").make()
    with pytest.raises(WrongKey, match=r"sealed with another key than the key file .* holds: put that one back, or"):
        Store(tmp_path / STORE_NAME)
    assert (tmp_path / STORE_NAME).read_bytes() == before
    (tmp_path / "lost").replace(tmp_path / "key")
    async with playground.serve(folder=tmp_path) as server:
        assert server.transcript()[-1].text == "hello"


async def test_another_page_of_the_browser_can_neither_read_nor_post(server: Playground) -> None:
    async with httpx.AsyncClient(base_url=server.page_url) as browser:
        for headers in (
            {"Origin": "http://evil.example"},
            {"Origin": "null"},
            {"Origin": f"http://127.0.0.1:{server.port + 1}"},
            {"Sec-Fetch-Site": "cross-site"},
            {"Sec-Fetch-Site": "same-site"},
            {"Host": f"evil.example:{server.port}"},
            {"Host": "127.0.0.1"},
        ):
            sent = await browser.post("api/send", json={"text": "forged"}, headers=headers)
            read = await browser.get("api/transcript", headers=headers)
            called = await browser.get(f"{server.base_url}{server.token}/getMe", headers=headers)
            assert {sent.status_code, read.status_code, called.status_code} == {403}, headers
    assert server.transcript() == []


async def test_without_the_secret_there_is_no_page(server: Playground) -> None:
    async with httpx.AsyncClient() as browser:
        answers = [await browser.get(f"{server.origin}{path}") for path in ("/", "/chat-guess/", "/chat-guess/chat.js")]
    assert {answer.status_code for answer in answers} == {404}


async def test_the_page_may_load_nothing_from_elsewhere_and_is_never_kept(server: Playground) -> None:
    async with httpx.AsyncClient(base_url=server.page_url) as browser:
        for path, kind in (("", "text/html"), ("chat.css", "text/css"), ("chat.js", "text/javascript")):
            answer = await browser.get(path)
            assert answer.headers["Content-Type"].startswith(kind)
            assert answer.headers["Cache-Control"] == "no-store"
            assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'; script-src 'self'")
            assert answer.headers["Referrer-Policy"] == "no-referrer"
            for elsewhere in ("http://", "https://", "//cdn"):
                assert elsewhere not in answer.text.replace("http://www.w3.org/2000/svg", "").replace(
                    "https://t.me/", ""
                )
        for path in ("..%2fserver.py", "%2e%2e%2fstore.py", "static/index.html", "none.css"):
            assert (await browser.get(path)).status_code == 404


async def test_an_uploaded_page_is_downloaded_and_never_shown(server: Playground) -> None:
    sent = server.send_document("page.html", b"<script>alert(1)</script>")
    async with httpx.AsyncClient(base_url=server.page_url) as browser:
        answer = await browser.get(f"file/{sent.json['document']['file_unique_id']}")
    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert answer.headers["Content-Disposition"] == "attachment"
    assert "sandbox" in answer.headers["Content-Security-Policy"]
