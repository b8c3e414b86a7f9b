from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from telegram import Bot

from bot.playground import Fault, Playground
from bot.telegram import delivery, outgoing
from bot.telegram.account import Account
from bot.telegram.call import Call
from bot.telegram.connection import NotSent
from bot.telegram.delivery import Delivery
from bot.telegram.outgoing import Outgoing, Text, dump
from bot.views import Button, Reply, Toast
from db import Outbox, Pending, Store, Unavailable, Work
from tests.bot.telegram.conftest import Running, eventually, several, texts

Answers = Sequence[Reply | Toast]


@pytest.mark.parametrize(
    "fault",
    [
        Fault("too_many_requests", "sendMessage", times=3, retry_after=1),
        Fault("server_error", "sendMessage", times=3),
        Fault("bad_gateway", "sendMessage", times=3),
        Fault("drop", "sendMessage"),
        Fault("garbage", "sendMessage"),
    ],
    ids=lambda fault: str(fault.kind),
)
async def test_after_an_error_everything_arrives_in_order(
    server: Playground, bot_running: Running, fault: Fault
) -> None:
    async with bot_running(several):
        await server.replies(server.send_text("warm-up"))
        server.faults.add(fault)
        server.send_text("one two three")
        await server.until(lambda: len(texts(server)) == 4)
    assert texts(server)[1:] == ["one", "two", "three"]


async def test_an_error_in_one_chat_does_not_hold_up_another(server: Playground, bot_running: Running) -> None:
    server.faults.add(Fault("too_many_requests", "sendMessage", times=1, retry_after=3_600_000, chat=1))
    async with bot_running(several):
        server.send_text("held", user=1)
        server.send_text("through", user=2)
        await server.until(lambda: texts(server, 2))
    assert texts(server, 1) == []


async def test_a_call_that_makes_the_bot_fail_is_made_twice_and_holds_up_nothing_behind_it(
    server: Playground, bot_running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[str] = []

    async def make(bot: Bot, chat_id: int, call: Outgoing) -> int | None:
        if isinstance(call, Text) and call.html == "poison":
            tried.append(call.html)
            raise ZeroDivisionError
        return await outgoing.make(bot, chat_id, call)

    monkeypatch.setattr(delivery, "make", make)
    async with bot_running(several):
        server.send_text("poison after")
        await server.until(lambda: texts(server) == ["after"])
    assert tried == ["poison", "poison"]


async def test_what_was_sent_while_the_database_is_not_available_is_not_sent_twice(
    server: Playground, bot_running: Running, store: Store, account: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = Outbox.sent
    refusals = iter(range(3))

    async def locked(self: Outbox, made: Sequence[tuple[Pending, int | None]]) -> None:
        if next(refusals, None) is not None:
            raise Unavailable("database is locked")
        await sent(self, made)

    monkeypatch.setattr(Outbox, "sent", locked)
    async with bot_running(several):
        server.send_text("one two")
        await server.until(lambda: len(texts(server)) == 2)
        await server.quiet()
    assert texts(server) == ["one", "two"]


async def test_a_message_that_telegram_keeps_failing_on_is_given_up_and_the_next_one_arrives(
    server: Playground, bot_running: Running
) -> None:
    server.faults.add(Fault("server_error", "sendMessage", times=delivery.TRIES))
    async with bot_running(several):
        server.send_text("lost found")
        await server.until(lambda: texts(server))
    assert texts(server) == ["found"]


@pytest.mark.parametrize("hours", [-1, 1])
async def test_a_clock_that_jumps_holds_no_message_up(
    server: Playground, bot_running: Running, monkeypatch: pytest.MonkeyPatch, hours: int
) -> None:
    server.faults.add(Fault("too_many_requests", "sendMessage", retry_after=1))
    async with bot_running(several):
        server.send_text("one two")
        await eventually(lambda: not server.faults.waiting)
        monkeypatch.setattr(delivery, "_now", lambda: datetime.now(UTC) + timedelta(hours=hours))
        await server.until(lambda: len(texts(server)) == 2, 5)
    assert texts(server) == ["one", "two"]


@pytest.mark.parametrize("days", [-3, 3])
async def test_a_clock_that_jumps_makes_no_message_too_old_and_none_wait(
    server: Playground, bot_running: Running, pauses: list[float], monkeypatch: pytest.MonkeyPatch, days: int
) -> None:
    async with bot_running(several):
        await server.replies(server.send_text("warm-up"))
        monkeypatch.setattr(delivery, "_now", lambda: datetime.now(UTC) + timedelta(days=days))
        server.send_text("one two")
        await server.until(lambda: len(texts(server)) == 3)
        assert max(pauses) <= 0
        server.faults.add(Fault("too_many_requests", "sendMessage", retry_after=7))
        server.send_text("three")
        await server.until(lambda: len(texts(server)) == 4)
    assert texts(server)[1:] == ["one", "two", "three"]
    assert max(pauses) <= 7


async def test_after_minutes_without_a_connection_one_failure_more_costs_no_message(
    server: Playground, bot_running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    away = iter([NotSent("ConnectionRefusedError")] * 30)

    async def make(bot: Bot, chat_id: int, call: Outgoing) -> int | None:
        if error := next(away, None):
            raise error
        return await outgoing.make(bot, chat_id, call)

    monkeypatch.setattr(delivery, "make", make)
    server.faults.add(Fault("bad_gateway", "sendMessage", times=3))
    async with bot_running(several):
        server.send_text("one two")
        await server.until(lambda: len(texts(server)) == 2)
    assert texts(server) == ["one", "two"]


async def test_what_a_group_is_told_follows_it_when_it_becomes_another_chat(
    server: Playground, bot_running: Running, store: Store, account: Account
) -> None:
    migrated = '{"ok":false,"description":"x","parameters":{"migrate_to_chat_id":1}}'
    server.faults.add(Fault("answer", "sendMessage", status=400, body=migrated, chat=-5))
    async with bot_running(several):
        await server.replies(server.send_text("hello"))
        async with store.work() as work:
            await work.outbox.add(account.bot_id, -5, [dump(Text("for the group"))])
            await work.commit()
    async with bot_running(several):
        await server.until(lambda: "for the group" in texts(server))
    async with store.read() as work:
        assert await work.outbox.chats(account.bot_id) == []


async def test_a_group_that_becomes_itself_again_and_again_is_given_up(
    server: Playground, bot_running: Running, store: Store, account: Account, caplog: pytest.LogCaptureFixture
) -> None:
    migrated = '{"ok":false,"description":"x","parameters":{"migrate_to_chat_id":-5}}'
    fault = server.faults.add(Fault("answer", "sendMessage", times=99, status=400, body=migrated, chat=-5))
    async with store.work() as work:
        await work.outbox.add(account.bot_id, -5, [dump(Text("for the group"))])
        await work.commit()
    async with bot_running(several):
        await eventually(lambda: "is given up" in caplog.text)
    assert fault.times == 99 - delivery.TRIES


async def test_a_message_that_telegram_put_off_for_a_day_is_given_up(
    server: Playground, bot_running: Running, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    fault = server.faults.add(Fault("too_many_requests", "sendMessage", times=99, retry_after=1))
    async with bot_running(several):
        server.send_text("one")
        await eventually(lambda: fault.times < 99)
        monkeypatch.setattr(delivery, "GIVEN_UP", timedelta())
        await eventually(lambda: "is given up" in caplog.text)
        server.faults.clear()
        server.send_text("two")
        await server.until(lambda: texts(server))
    assert texts(server) == ["two"]


async def test_what_the_bot_owes_is_delivered_after_a_restart(
    server: Playground, bot_running: Running, store: Store, account: Account
) -> None:
    server.faults.add(Fault("too_many_requests", "sendMessage", times=1, retry_after=200))
    async with bot_running(several):
        server.send_text("one two")
        await eventually(lambda: not server.faults.waiting)
    assert texts(server) == []
    async with bot_running(several):
        await server.until(lambda: len(texts(server)) == 2)
    assert texts(server) == ["one", "two"]
    async with store.read() as work:
        assert await work.outbox.chats(account.bot_id) == []


@pytest.mark.parametrize(("hours", "longest"), [(0, 300), (-1, delivery.LONGEST_PAUSE)])
async def test_what_telegram_asked_for_is_kept_to_after_a_restart_unless_the_clock_has_gone_back(
    server: Playground,
    bot_running: Running,
    store: Store,
    account: Account,
    pauses: list[float],
    monkeypatch: pytest.MonkeyPatch,
    *,
    hours: int,
    longest: float,
) -> None:
    async with bot_running(several):
        await server.replies(server.send_text("hello"))
    async with store.work() as work:
        (call,) = await work.outbox.add(account.bot_id, 1, [dump(Text("later"))])
        await work.outbox.later(call, "RetryAfter", datetime.now(UTC) + timedelta(seconds=300), counts=False)
        await work.commit()
    monkeypatch.setattr(delivery, "_now", lambda: datetime.now(UTC) + timedelta(hours=hours))
    async with bot_running(several):
        await server.until(lambda: "later" in texts(server))
    assert longest - 30 < max(pauses) <= longest


async def test_who_blocked_the_bot_is_marked_and_nothing_is_tried_again(
    server: Playground, bot_running: Running, store: Store, account: Account
) -> None:
    async def marked() -> bool:
        async with store.read() as work:
            user = await work.users.get(1)
            return user is not None and user.blocked and not await work.outbox.chats(account.bot_id)

    async with bot_running(several):
        await server.replies(server.send_text("hello"))
    server.block(1)
    server.messenger.updates.pending.clear()  # so that only the refusal tells
    async with store.work() as work:
        text = '{"kind": "Text", "html": "%s", "keyboard": [], "replaces": null}'
        await work.outbox.add(account.bot_id, 1, [text % "one", text % "two"])
        await work.commit()
    before = server.api.count
    async with bot_running(several):
        await eventually(marked)
    sends = [call for call in list(server.api.calls)[before - server.api.count :] if call[0].lower() == "sendmessage"]
    assert len(sends) == 1


async def test_who_blocked_the_bot_is_tried_once_though_the_clock_has_gone_back(
    server: Playground, bot_running: Running, store: Store, account: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def nothing_pending() -> bool:
        async with store.read() as work:
            return not await work.outbox.chats(account.bot_id)

    async with store.work() as work:
        text = '{"kind": "Text", "html": "%s", "keyboard": [], "replaces": null}'
        await work.outbox.add(account.bot_id, 1, [text % "one"])
        await work.commit()
    monkeypatch.setattr(delivery, "_now", lambda: datetime.now(UTC) - timedelta(hours=1))
    sent = server.faults.add(
        Fault(
            "answer",
            "sendMessage",
            times=99,
            status=403,
            body='{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"}',
        )
    )
    async with bot_running(several):
        await eventually(nothing_pending)
    assert sent.times == 98


async def test_a_press_that_waited_too_long_is_answered_in_vain_without_an_error(
    server: Playground,
    bot_running: Running,
    store: Store,
    account: Account,
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def nothing_pending() -> bool:
        async with store.read() as work:
            return not await work.outbox.chats(account.bot_id)

    async def respond(call: Call, work: Work) -> Answers:
        return [Toast("too late")] if call.kind == "press" else [Reply("choose", ((Button("A", "a:0:"),),))]

    async with bot_running(respond):
        await server.replies(server.send_text("hello"))
    server.press("A")
    server.clock.advance(151)
    async with bot_running(respond):
        await eventually(lambda: any(name.lower() == "answercallbackquery" for name, _ in server.api.calls))
        await eventually(nothing_pending)
    assert not [record for record in caplog.records if record.name == delivery.__name__]


async def test_a_queue_of_thousands_waits_for_its_turn_and_not_for_a_connection(
    store: Store, account: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    under_way, most, made = 0, 0, 0

    async def slow(_bot: Bot, _chat_id: int, _outgoing: Outgoing) -> int:
        nonlocal under_way, most, made
        under_way, most = under_way + 1, max(most, under_way + 1)
        await asyncio.sleep(0)
        under_way, made = under_way - 1, made + 1
        return made

    monkeypatch.setattr(delivery, "make", slow)
    async with store.work() as work:
        for chat_id in range(1, 101):
            await work.outbox.add(account.bot_id, chat_id, [dump(Text("hi"))])
        await work.commit()
    sending = Delivery(store, Bot(account.token), account.bot_id, paced=False)
    await sending.catch_up()
    await eventually(lambda: made == 100)
    await sending.close(5)
    assert most == delivery.CALLS_AT_ONCE


async def test_what_is_stored_while_a_chat_waits_arrives_once_and_in_order(
    store: Store, account: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    first = asyncio.Event()

    async def held_up(_bot: Bot, _chat_id: int, outgoing: Outgoing) -> int:
        await first.wait()
        assert isinstance(outgoing, Text)
        made.append(outgoing.html)
        return len(made)

    async def queue(*words: str) -> list[Pending]:
        async with store.work() as work:
            calls = await work.outbox.add(account.bot_id, 1, [dump(Text(word)) for word in words])
            await work.commit()
        return calls

    monkeypatch.setattr(delivery, "make", held_up)
    await queue("left")
    sending = Delivery(store, Bot(account.token), account.bot_id, paced=False)
    await sending.catch_up()
    words = ["left"]
    for number in range(5):
        more = [f"{number} {letter}" for letter in "ab"]
        words += more
        sending.wake(1, await queue(*more), prompt=False)
        if number == 2:
            first.set()
    await eventually(lambda: len(made) == len(words))
    await sending.close(5)
    assert made == words


async def test_what_a_lane_reads_before_it_is_told_of_it_is_sent_once(
    store: Store, account: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    last_begun, go_on = asyncio.Event(), asyncio.Event()

    async def note(_bot: Bot, _chat_id: int, outgoing: Outgoing) -> int:
        assert isinstance(outgoing, Text)
        if outgoing.html == "last":
            last_begun.set()
            await go_on.wait()
        made.append(outgoing.html)
        return len(made)

    monkeypatch.setattr(delivery, "make", note)
    async with store.work() as work:
        await work.outbox.add(account.bot_id, 1, [dump(Text(word)) for word in ("first", "last")])
        await work.commit()
    sending = Delivery(store, Bot(account.token), account.bot_id, paced=False)
    await sending.catch_up()
    await last_begun.wait()
    async with store.work() as work:
        calls = await work.outbox.add(account.bot_id, 1, [dump(Text("new"))])
        await work.commit()
    go_on.set()
    await eventually(lambda: len(made) == 3)  # the lane has found it by itself
    sending.wake(1, calls, prompt=False)
    await sending.close(5)
    assert made == ["first", "last", "new"]
