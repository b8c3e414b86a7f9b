from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from bot.playground import Fault, Playground
from bot.telegram.call import Call
from bot.telegram.outgoing import Answer, File, Outgoing, Text, answer, dump, load, messages
from bot.views import Button, Document, Reply, Toast
from db import Work
from tests.bot.telegram.conftest import Running

KEYBOARD = ((Button("Go on", "go:1:"), Button("Copy", copy="I was hoping for <more>")), (Button("Stop", "stop:1:"),))


def test_a_long_reply_edits_its_first_part_in_and_has_the_keyboard_under_the_last() -> None:
    first, *middle, last = messages([Reply("word " * 3000, KEYBOARD, replaces=9)])
    assert (first.replaces, first.keyboard) == (9, ())
    assert [(part.replaces, part.keyboard) for part in middle] == [(None, ())] * len(middle)
    assert (last.replaces, last.keyboard) == (None, KEYBOARD)


def test_a_document_is_one_message_whatever_its_size() -> None:
    reply = Reply("All of it", KEYBOARD, document=Document("all.json", "[]" * 10_000))
    assert list(messages([reply])) == [File("all.json", "[]" * 10_000, "All of it", KEYBOARD)]


def test_toasts_are_no_messages_and_the_first_one_answers_the_press() -> None:
    replies: list[Reply | Toast] = [Toast("one", alert=True), Reply("text"), Toast("two")]
    assert list(messages(replies)) == [Text("text")]
    assert answer("99", replies) == Answer("99", "one", alert=True)
    assert answer("99", [Reply("text")]) == Answer("99", "")


@pytest.mark.parametrize(
    "outgoing",
    [
        Text("<b>é</b>", KEYBOARD, 3),
        Text("x", topic=5),
        File("a.json", "{}", "all", KEYBOARD),
        Answer("9", "ok", alert=True),
    ],
)
def test_what_the_outbox_holds_comes_back_the_same(outgoing: Outgoing) -> None:
    assert load(dump(outgoing)) == outgoing


def replying(*replies: Reply) -> Any:
    """Answers the first message with the first reply and so on."""
    left = list(replies)

    async def respond(call: Call, work: Work) -> Sequence[Reply | Toast]:
        return [left.pop(0)]

    return respond


async def test_a_reply_to_a_topic_of_a_group_stands_there(server: Playground, bot_running: Running) -> None:
    async with bot_running(replying(Reply("here", topic=55))):
        server.send_text("hi", 1, -100)
        (reply,) = await server.until(lambda: server.from_bot(-100))
    assert reply.json["message_thread_id"] == 55


async def test_a_document_arrives_under_its_name_to_the_letter(server: Playground, bot_running: Running) -> None:
    content = '{"said": "“$172K” – \ud83d"}'
    async with bot_running(replying(Reply("<b>All</b> of it", document=Document("all.json", content)))):
        (reply,) = await server.replies(server.send_text("hi"))
    assert reply.json["document"]["file_name"] == "all.json"
    assert reply.json["caption"] == "All of it"
    stored = server.messenger.store.load_file(reply.json["document"]["file_unique_id"])
    assert stored is not None
    assert json.loads(stored) == json.loads(content)


async def test_a_message_arrives_with_its_formatting_buttons_and_no_preview(
    server: Playground, bot_running: Running
) -> None:
    async with bot_running(replying(Reply("<b>See</b> https://example.org &lt;3", KEYBOARD))):
        (reply,) = await server.replies(server.send_text("hi"))
    assert reply.text == "See https://example.org <3"
    assert {entity["type"] for entity in reply.json["entities"]} >= {"bold"}
    assert reply.labels == ["Go on", "Copy", "Stop"]
    assert reply.buttons[1]["copy_text"] == {"text": "I was hoping for <more>"}
    (sent,) = [given for name, given in server.api.calls if name.lower() == "sendmessage"]
    assert "is_disabled" in str(sent["link_preview_options"])


async def test_broken_formatting_costs_the_formatting_and_not_the_message(
    server: Playground, bot_running: Running
) -> None:
    async with bot_running(replying(Reply("<b>2 &lt; 3 <i>x</b>", KEYBOARD), Reply("<b>new"))):
        (reply,) = await server.replies(server.send_text("hi"))
    assert reply.text == "2 < 3 x"
    assert reply.labels == ["Go on", "Copy", "Stop"]


async def test_an_edit_that_changes_nothing_is_no_error(
    server: Playground, bot_running: Running, caplog: pytest.LogCaptureFixture
) -> None:
    same = Reply("the same", KEYBOARD)
    async with bot_running(replying(same, replace(same, replaces=2), Reply("next"))):
        (first,) = await server.replies(server.send_text("hi"))
        assert first.id == 2
        server.press("Go on")
        await server.quiet()
        await server.replies(server.send_text("and?"))
    assert [message.text for message in server.from_bot()] == ["the same", "next"]
    assert not [record for record in caplog.records if record.name.startswith("bot.telegram")]


async def test_an_edit_of_a_message_that_is_gone_is_sent_anew(server: Playground, bot_running: Running) -> None:
    async with bot_running(replying(Reply("anew", KEYBOARD, replaces=999))):
        (reply,) = await server.replies(server.send_text("hi"))
    assert (reply.text, reply.labels) == ("anew", ["Go on", "Copy", "Stop"])


@pytest.mark.parametrize("why", ["there is no text in the message to edit", "message can't be edited", "whatever"])
async def test_an_edit_that_telegram_refuses_is_sent_anew(server: Playground, bot_running: Running, why: str) -> None:
    refusal = json.dumps({"ok": False, "error_code": 400, "description": f"Bad Request: {why}"})
    server.faults.add(Fault("answer", "editMessageText", status=400, body=refusal))
    async with bot_running(replying(Reply("anew", KEYBOARD, replaces=1))):
        (reply,) = await server.replies(server.send_text("hi"))
    assert (reply.text, reply.labels) == ("anew", ["Go on", "Copy", "Stop"])


async def test_a_reply_with_nothing_to_read_is_not_sent(server: Playground, bot_running: Running) -> None:
    async with bot_running(replying(Reply(" \n"), Reply("something"))):
        server.send_text("one")
        await server.replies(server.send_text("two"))
    assert [message.text for message in server.from_bot()] == ["something"]
