"""Calls of which nobody knows whether they were made, and those that something else than Telegram answers."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from bot.playground import Fault, Playground
from bot.telegram.call import Call
from bot.views import Button, Reply, Toast
from db import Store, Work
from tests.bot.telegram.conftest import Running, eventually, several, texts

Answers = Sequence[Reply | Toast]


async def edits(call: Call, work: Work) -> Answers:
    """A message, and once its button is pressed another in its place and a toast."""
    if call.kind == "press":
        return [Reply("after", replaces=call.message_id), Toast("Done")]
    return [Reply("before", ((Button("Go", "go:0:"),),))]


async def test_a_message_whose_fate_is_unknown_is_sent_once_more_and_no_more(
    server: Playground, bot_running: Running, caplog: pytest.LogCaptureFixture
) -> None:
    server.faults.add(Fault("drop", "sendMessage", times=5, applied=True))
    async with bot_running(several):
        server.send_text("one two")
        await server.until(lambda: len(texts(server)) == 4)
        await server.quiet()
    assert texts(server) == ["one", "one", "two", "two"]
    assert caplog.text.count("is given up") == 2
    assert "though it may have arrived" in caplog.text


@pytest.mark.parametrize(
    "body",
    [
        "",
        "[]",
        "null",
        '{"ok":true}',
        '{"ok":false}',
        '{"ok":true,"result":[]}',
        '{"ok":true,"result":{"message_id":9223372036854775808}}',
        "[" * 100_000,
    ],
)
async def test_an_answer_that_nobody_understands_leaves_open_whether_the_message_arrived(
    server: Playground, bot_running: Running, body: str
) -> None:
    fault = server.faults.add(Fault("answer", "sendMessage", times=99, applied=True, body=body))
    async with bot_running(several):
        server.send_text("one two")
        await server.until(lambda: fault.times <= 95)
        await server.quiet()
    assert texts(server) == ["one", "one", "two", "two"]


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (429, "slow down"),
        (429, '{"ok":false,"error_code":429,"description":"Too Many Requests"}'),
        (429, '{"ok":false,"parameters":{"retry_after":"soon"}}'),
        (429, '{"ok":false,"parameters":{"retry_after":-5}}'),
        (429, '{"ok":false,"parameters":{"retry_after":0.5}}'),
        (429, "[]"),
        *((status, "<html>no</html>") for status in (302, 400, 401, 403, 404, 409, 413, 500, 503)),
        (403, '{"error":"by order of the company"}'),
    ],
)
async def test_what_something_on_the_way_says_refuses_no_message(
    server: Playground, bot_running: Running, store: Store, status: int, body: str
) -> None:
    async with bot_running(several):
        await server.replies(server.send_text("warm-up"))
        server.faults.add(Fault("answer", "sendMessage", times=3, status=status, body=body))
        server.send_text("one two")
        await server.until(lambda: len(texts(server)) == 3)
    assert texts(server)[1:] == ["one", "two"]
    async with store.read() as work:
        user = await work.users.get(1)
    assert user is not None
    assert not user.blocked


async def test_a_gateway_that_waited_in_vain_leaves_open_whether_the_message_arrived(
    server: Playground, bot_running: Running
) -> None:
    fault = server.faults.add(Fault("answer", "sendMessage", times=99, applied=True, status=504, body="<html>"))
    async with bot_running(several):
        server.send_text("one")
        await server.until(lambda: fault.times <= 97)
        await server.quiet()
    assert texts(server) == ["one", "one"]


async def test_an_edit_and_a_toast_whose_fate_is_unknown_are_simply_made_again(
    server: Playground, bot_running: Running
) -> None:
    async with bot_running(edits):
        await server.replies(server.send_text("hello"))
        server.faults.add(Fault("drop", "editMessageText", times=3, applied=True))
        server.faults.add(Fault("drop", "answerCallbackQuery", times=3, applied=True))
        assert await server.answered(server.press("Go")) == "Done"
        await server.until(lambda: texts(server) == ["after"])
        await eventually(lambda: not server.faults.waiting)
    assert texts(server) == ["after"]


@pytest.mark.parametrize("body", ['{"ok":false}', '{"error":"by order of the company"}', '{"ok":true,"result":false}'])
async def test_what_something_on_the_way_says_stands_for_no_edit_and_no_toast(
    server: Playground, bot_running: Running, body: str
) -> None:
    async with bot_running(edits):
        await server.replies(server.send_text("hello"))
        server.faults.add(Fault("answer", "editMessageText", times=2, body=body))
        server.faults.add(Fault("answer", "answerCallbackQuery", times=2, body=body))
        assert await server.answered(server.press("Go")) == "Done"
        await server.until(lambda: texts(server) == ["after"])


async def test_a_new_message_in_place_of_one_that_cannot_be_edited_is_sent_once_more_and_no_more(
    server: Playground, bot_running: Running
) -> None:
    async def respond(call: Call, work: Work) -> Answers:
        return [Reply("anew", replaces=999), Reply("after")]

    fault = server.faults.add(Fault("drop", "sendMessage", times=3, applied=True))
    async with bot_running(respond):
        server.send_text("hello")
        await server.until(lambda: "after" in texts(server))
        await server.quiet()
    assert texts(server) == ["anew", "anew", "after", "after"]
    assert not fault.times
