from __future__ import annotations

import asyncio
import gc
import json
import logging
import sys
import threading
import warnings
from collections.abc import Iterator
from datetime import datetime

import httpx
import pytest
from telegram import Bot
from telegram.error import InvalidToken, NetworkError

from bot.telegram import redaction, trail

TOKEN = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"
SECRET = "I earn 142k and hope for 175k"


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level, hook = root.handlers[:], root.level, sys.excepthook
    others = sys.unraisablehook, threading.excepthook
    levels = {name: logging.getLogger(name).level for name in (*redaction.OURS, "telegram")}
    yield
    root.handlers[:], sys.excepthook = handlers, hook
    sys.unraisablehook, threading.excepthook = others
    logging.captureWarnings(capture=False)
    root.setLevel(level)
    for name, old in levels.items():
        logging.getLogger(name).setLevel(old)


@pytest.mark.parametrize("level", ["DEBUG", "INFO"])
async def test_a_call_that_fails_leaves_neither_token_nor_text_in_the_log(
    level: str, capsys: pytest.CaptureFixture[str]
) -> None:
    redaction.set_up(level)
    bot = Bot(TOKEN, "http://127.0.0.1:9/bot")
    async with httpx.AsyncClient() as client:
        with pytest.raises(httpx.ConnectError):
            await client.get(f"http://127.0.0.1:9/bot{TOKEN}/getMe")
    with pytest.raises(NetworkError):
        await bot.initialize()
    with pytest.raises(NetworkError):
        await bot.send_message(1, SECRET)
    logging.getLogger("bot.test").error("cannot send by %s", bot)
    await bot.shutdown()
    written = capsys.readouterr().err
    assert "cannot send" in written
    assert TOKEN not in written
    assert TOKEN.partition(":")[2] not in written
    assert SECRET not in written


def test_a_traceback_shows_where_it_went_wrong_and_not_what_was_written(capsys: pytest.CaptureFixture[str]) -> None:
    redaction.set_up("INFO")

    def fail() -> None:
        try:
            int(SECRET)
        except ValueError as error:
            raise InvalidToken(TOKEN) from error

    try:
        fail()
    except InvalidToken:
        logging.getLogger("bot.test").exception("a lane failed")
    written = capsys.readouterr().err
    assert "in fail" in written
    assert "ValueError" in written
    assert "InvalidToken" in written
    assert SECRET not in written
    assert TOKEN not in written


def test_an_error_that_nobody_caught_is_redacted_as_well(capsys: pytest.CaptureFixture[str]) -> None:
    redaction.set_up("INFO")
    error = RuntimeError(f"{TOKEN} {SECRET}")
    sys.excepthook(RuntimeError, error, None)
    written = capsys.readouterr().err
    assert "the bot ends with an error" in written
    assert SECRET not in written
    assert TOKEN not in written


async def test_a_task_that_nobody_waits_for_leaves_no_text_in_the_log(capsys: pytest.CaptureFixture[str]) -> None:
    redaction.set_up("DEBUG")

    async def fail(words: str) -> None:
        int(words)

    task = asyncio.create_task(fail(SECRET))
    await asyncio.wait([task])
    del task
    gc.collect()
    asyncio.get_running_loop().call_soon(int, SECRET)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    written = capsys.readouterr().err
    assert "asyncio: Task exception was never retrieved" in written
    assert "asyncio: Exception in callback" in written
    assert written.count("ValueError") == 2
    assert SECRET not in written


def test_what_ends_a_thread_leaves_no_text_in_the_log(capsys: pytest.CaptureFixture[str]) -> None:
    redaction.set_up("INFO")
    thread = threading.Thread(target=int, args=(SECRET,))
    thread.start()
    thread.join()

    class Unlucky:
        def __del__(self) -> None:
            int(SECRET)

    Unlucky()
    written = capsys.readouterr().err
    assert written.count("an error that nobody caught") == 2
    assert SECRET not in written


def test_a_token_in_an_address_is_taken_out_and_the_rest_stays(capsys: pytest.CaptureFixture[str]) -> None:
    redaction.set_up("INFO")
    logging.getLogger("bot.test").info("POST https://api.telegram.org/bot%s/sendMessage 200", TOKEN)
    assert "POST https://api.telegram.org/bot[token]/sendMessage 200" in capsys.readouterr().err


def test_as_json_a_line_holds_the_numbers_of_the_update_and_the_session_and_no_text(
    capsys: pytest.CaptureFixture[str],
) -> None:
    redaction.set_up("INFO", "json")
    log = logging.getLogger("bot.test")
    with trail.of_update(17):
        trail.note(session=4, turn=2)
        try:
            int(SECRET)
        except ValueError:
            log.exception("update %d failed by %s", 17, TOKEN)
    log.warning("afterwards")
    during, afterwards = (json.loads(line) for line in capsys.readouterr().err.splitlines())
    assert {name: during[name] for name in ("level", "logger", "message", "update", "session", "turn")} == {
        "level": "ERROR",
        "logger": "bot.test",
        "message": "update 17 failed by [token]",
        "update": 17,
        "session": 4,
        "turn": 2,
    }
    assert datetime.fromisoformat(during["time"]).tzinfo is not None
    assert "ValueError" in during["error"]
    assert SECRET not in str(during)
    assert "update" not in afterwards


def test_a_warning_of_python_is_a_line_of_the_log(capsys: pytest.CaptureFixture[str]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        redaction.set_up("INFO", "json")
        warnings.warn("soon gone", DeprecationWarning, stacklevel=1)
        (line,) = capsys.readouterr().err.splitlines()
    assert "DeprecationWarning: soon gone" in json.loads(line)["message"]


def test_a_note_outside_of_an_update_belongs_to_none() -> None:
    trail.note(session=1)
    assert trail.numbers() == {}
