import os
import signal
import stat
import sys
from pathlib import Path

import httpx
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from bot import playground
from bot.playground import Playground, PortTaken, StoreTaken
from bot.playground.server import STORE_NAME
from bot.playground.store import Store

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
    markup = InlineKeyboardMarkup([[InlineKeyboardButton("Press", callback_data="x")]])
    async with (
        playground.serve(folder=tmp_path) as before,
        Bot(before.token, base_url=before.base_url) as bot,
    ):
        first = before.send_text("hello")
        photo = await bot.send_photo(1, playground.SMALL_PICTURE, reply_markup=markup)
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
