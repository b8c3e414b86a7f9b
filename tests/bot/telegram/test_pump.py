from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Sequence
from typing import Any

import pytest
from telegram.error import NetworkError, RetryAfter

from bot.playground import Fault, Playground
from bot.telegram.account import Account
from bot.telegram.call import Call
from bot.views import Button, Reply, Toast
from db import Stale, Store, Unavailable, Work
from tests.bot.telegram.conftest import SORRY, Running, eventually

Answers = Sequence[Reply | Toast]


async def test_a_chat_is_answered_in_order_and_others_meanwhile(server: Playground, bot_running: Running) -> None:
    slow = asyncio.Event()

    async def respond(call: Call, work: Work) -> Answers:
        if call.text == "slow":
            await slow.wait()
        return [Reply(call.text)]

    async with bot_running(respond):
        for text in ("slow", "second", "third"):
            server.send_text(text, user=1)
        other = server.send_text("quick", user=2)
        assert [reply.text for reply in await server.replies(other)] == ["quick"]
        assert server.from_bot(1) == []
        slow.set()
        await server.until(lambda: len(server.from_bot(1)) == 3)
    assert [message.text for message in server.from_bot(1)] == ["slow", "second", "third"]


async def test_what_is_too_deep_to_be_read_holds_nobody_up(
    server: Playground, store: Store, account: Account, bot_running: Running, caplog: pytest.LogCaptureFixture
) -> None:
    async with store.work() as work:
        await work.inbox.add(account.bot_id, [(5, 1, 1, f'{{"update_id": 5, "message": {"[" * 10_000}')])
        await work.commit()
    async with bot_running():
        await server.replies(server.send_text("and now?"))
    assert "update 5 is set aside" in caplog.text


async def test_what_was_stored_and_not_answered_when_the_bot_stopped_is_answered_first(
    server: Playground, store: Store, account: Account, bot_running: Running
) -> None:
    async with bot_running():
        server.send_text("/start")
        await server.until(lambda: server.from_bot(1))
    async with store.work() as work:
        update = {
            "update_id": 5,
            "message": {
                "message_id": 900,
                "date": 0,
                "text": "from before",
                "chat": {"id": 1, "type": "private"},
                "from": {"id": 1, "is_bot": False, "first_name": "Ada"},
            },
        }
        await work.inbox.add(account.bot_id, [(5, 1, 1, json.dumps(update))])
        await work.commit()
    async with bot_running():
        await server.until(lambda: len(server.from_bot(1)) == 2)
    assert server.from_bot(1)[1].text == "from before"


async def test_an_update_that_telegram_sends_again_is_played_once(
    server: Playground, store: Store, account: Account, bot_running: Running
) -> None:
    async with bot_running():
        message = server.send_text("once")
        await server.replies(message)
        server.messenger.updates.last_id -= 1
        server.messenger.updates.add("message", message.json)
        await server.replies(server.send_text("and then"))
    assert [reply.text for reply in server.from_bot(1)] == ["once", "and then"]


async def test_what_makes_the_bot_fail_is_tried_three_times_and_answered_with_an_honest_sentence(
    server: Playground, bot_running: Running, caplog: pytest.LogCaptureFixture
) -> None:
    tried: list[str] = []

    async def respond(call: Call, work: Work) -> Answers:
        tried.append(call.text)
        if call.text.startswith("poison"):
            await work.users.ensure(call.user_id, call.chat_id)
            raise ValueError(f"cannot read {call.text!r}")
        return [Reply(call.text)]

    async with bot_running(respond):
        server.send_text("poison 123k")
        after = server.send_text("after")
        await server.until(lambda: len(server.from_bot(1)) == 2)
        await server.replies(after)
    assert [message.text for message in server.from_bot(1)] == [SORRY, "after"]
    assert tried == ["poison 123k"] * 3 + ["after"]
    errors = [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR]
    assert any("ValueError at" in error and "test_pump.py:" in error for error in errors)
    assert "123k" not in caplog.text


@pytest.mark.parametrize(
    ("error", "patience"),
    [(RetryAfter(7), 7), (RetryAfter(86_400), 15), (NetworkError("gone"), 2), (ValueError(), 0.2)],
)
async def test_what_telegram_does_not_give_is_asked_for_again_when_it_may(
    server: Playground, bot_running: Running, pauses: list[float], error: Exception, patience: float
) -> None:
    errors = iter([error, error])

    async def respond(call: Call, work: Work) -> Answers:
        if failure := next(errors, None):
            raise failure
        return [Reply("here it is")]

    async with bot_running(respond):
        await server.replies(server.send_text("read this"))
    assert max(pauses) == patience


async def test_what_makes_the_bot_fail_in_a_group_is_no_matter_of_the_group(
    server: Playground, bot_running: Running, store: Store, account: Account
) -> None:
    async def respond(call: Call, work: Work) -> Answers:
        if not call.private:
            raise ZeroDivisionError
        return [Reply(call.text)]

    async def settled() -> bool:
        async with store.read() as work:
            return not await work.inbox.chats(account.bot_id) and not await work.outbox.chats(account.bot_id)

    async with bot_running(respond):
        server.send_text("hello all", user=1, chat=-5)
        await server.replies(server.send_text("and alone", user=1))
        await eventually(settled)
    assert server.from_bot(-5) == []


async def test_a_failed_turn_leaves_nothing_half_done(server: Playground, store: Store, bot_running: Running) -> None:
    async def respond(call: Call, work: Work) -> Answers:
        await work.users.ensure(call.user_id, call.chat_id)
        raise ZeroDivisionError

    async with bot_running(respond):
        await server.replies(server.send_text("hello"))
    async with store.read() as work:
        assert await work.users.get(1) is None


@pytest.mark.parametrize("times", [1, 4])
async def test_a_stale_session_is_thought_through_anew(server: Playground, bot_running: Running, times: int) -> None:
    tries = 0

    async def respond(call: Call, work: Work) -> Answers:
        nonlocal tries
        tries += 1
        if tries <= times:
            raise Stale
        return [Reply(f"try {tries}")]

    async with bot_running(respond):
        (reply,) = await server.replies(server.send_text("hello"))
    assert reply.text == f"try {times + 1}"


async def test_a_database_that_is_locked_for_a_while_costs_no_try(server: Playground, bot_running: Running) -> None:
    tries = 0

    async def respond(call: Call, work: Work) -> Answers:
        nonlocal tries
        tries += 1
        if tries <= 4:
            raise Unavailable("database is locked")
        return [Reply("there you are")]

    async with bot_running(respond):
        (reply,) = await server.replies(server.send_text("hello"))
    assert reply.text == "there you are"


async def test_every_press_is_answered_even_without_a_toast(server: Playground, bot_running: Running) -> None:
    async def respond(call: Call, work: Work) -> Answers:
        if call.kind == "press":
            return [Toast("Seen", alert=True)] if call.data == "b:0:" else [Reply("pressed", replaces=call.message_id)]
        return [Reply("choose", ((Button("A", "a:0:"), Button("B", "b:0:")),))]

    async with bot_running(respond):
        await server.replies(server.send_text("hello"))
        assert await server.answered(server.press("B")) == "Seen"
        assert await server.answered(server.press("A")) == ""
        await server.until(lambda: server.from_bot(1)[0].text == "pressed")


async def test_who_blocks_the_bot_is_marked_until_they_write_again(
    server: Playground, store: Store, bot_running: Running
) -> None:
    async def blocked() -> bool:
        async with store.read() as work:
            user = await work.users.get(1)
        return user is not None and user.blocked

    async with bot_running():
        await server.replies(server.send_text("hello"))
        server.block(1)
        await server.quiet()
        assert await blocked()
        await server.replies(server.send_text("here I am again"))
        assert not await blocked()


async def test_updates_that_are_not_what_telegram_documents_hold_nobody_up(
    server: Playground, store: Store, account: Account, bot_running: Running, caplog: pytest.LogCaptureFixture
) -> None:
    damaged: list[dict[str, Any]] = [
        {"update_id": 1},
        {"update_id": 2, "message": {"text": "who?"}},
        {"update_id": 3, "message": "nonsense"},
        {"update_id": 4, "message": {"message_id": "x", "date": None, "chat": {"id": 1}, "from": {"id": 1}}},
        {"update_id": 5, "callback_query": {"id": 6, "from": {"id": 1}}},
        {"update_id": 6, "poll": {"id": "1"}},
        {"update_id": 7, "message": {"chat": {"id": 10**30}, "from": {"id": -(10**30)}}},
    ]
    server.faults.add(Fault("server_error", "getUpdates"))
    async with bot_running():
        for update in damaged:
            server.messenger.updates.pending[server.messenger.updates.last_id + 1] = update | {
                "update_id": server.messenger.updates.last_id + 1
            }
            server.messenger.updates.last_id += 1
        message = server.send_text("still there?")
        await server.until(lambda: any(reply.text == "still there?" for reply in server.from_bot(1)))
        await server.quiet()
    assert [reply.text for reply in server.from_bot(1) if reply.id > message.id][-1] == "still there?"
    async with store.read() as work:
        assert await work.inbox.chats(account.bot_id) == []
