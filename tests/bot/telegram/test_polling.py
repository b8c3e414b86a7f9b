from __future__ import annotations

import json
from collections.abc import Sequence

import pytest
from telegram import Bot

from bot.playground import Fault, Playground
from bot.telegram import bootstrap, pace, polling
from bot.telegram.account import Account, WrongToken
from bot.telegram.bootstrap import running
from bot.telegram.incoming import ALLOWED_UPDATES
from bot.telegram.intake import Intake, Raw
from bot.telegram.metrics import Pulse
from bot.telegram.pump import Features
from bot.views import Reply
from db import Store, Unavailable
from tests.bot.telegram.conftest import Running, echo, eventually


async def test_an_update_is_acknowledged_only_after_it_is_stored(
    server: Playground, bot_running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    take = Intake.take
    refused: list[int] = []

    async def full(self: Intake, updates: Sequence[Raw]) -> None:
        if updates and len(refused) < 2:
            refused.append(len(server.messenger.updates.pending))
            raise Unavailable("database or disk is full")
        await take(self, updates)

    monkeypatch.setattr(Intake, "take", full)
    async with bot_running():
        (reply,) = await server.replies(server.send_text("hello"))
        await eventually(lambda: not server.messenger.updates.pending)
    assert reply.text == "hello"
    assert refused == [1, 1]


async def test_only_the_updates_that_the_bot_understands_are_asked_for(
    server: Playground, bot_running: Running
) -> None:
    async with bot_running():
        await server.replies(server.send_text("hello"))
    asked = [given for name, given in server.api.calls if name.lower() == "getupdates"]
    assert json.loads(asked[0]["allowed_updates"]) == list(ALLOWED_UPDATES)


async def test_that_updates_would_come_is_known_before_anybody_writes(
    server: Playground, account: Account, store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    pulse = Pulse()
    caplog.set_level("INFO")
    async with running(account, store, lambda _: Features(echo, Reply("sorry"), {}), pulse=pulse):
        await eventually(lambda: pulse.alive)
        await eventually(lambda: sum(name == "getUpdates" for name, _ in server.api.calls) > 1)
    assert pulse.stopping
    assert f"@{server.messenger.bot['username']} is at work and fetches its updates" in caplog.text


async def test_the_offset_stands_no_longer_than_needed(server: Playground, bot_running: Running) -> None:
    async with bot_running():
        await server.replies(server.send_text("hello"))
        # After a quiet week Telegram starts to count anywhere, perhaps below.
        await eventually(lambda: not server.messenger.updates.pending)
        server.faults.add(Fault("conflict", "getUpdates"))
        server.messenger.updates.last_id -= 100_000
        server.messenger.bell.ring()
    async with bot_running():
        (reply,) = await server.replies(server.send_text("a week later"))
    assert reply.text == "a week later"


@pytest.mark.parametrize("kind", ["too_many_requests", "server_error", "bad_gateway", "garbage", "drop", "conflict"])
async def test_polling_goes_on_after_an_error(server: Playground, bot_running: Running, kind: str) -> None:
    server.faults.add(Fault(kind, "getUpdates"))  # type: ignore[arg-type]
    async with bot_running():
        (reply,) = await server.replies(server.send_text("hello"))
    assert reply.text == "hello"


@pytest.mark.parametrize("method", ["getMe", "getUpdates"])
@pytest.mark.parametrize(
    ("status", "body"),
    [
        *((200, body) for body in ("[]", "null", '{"ok":true}', '{"ok":true,"result":{}}', "[" * 100_000)),
        (200, '{"ok":true,"result":[{},7]}'),
        (429, '{"ok":false,"parameters":{"retry_after":-5}}'),
        *((status, "<html>no</html>") for status in (401, 404, 409, 429, 503)),
    ],
)
async def test_an_answer_that_is_none_of_telegram_s_ends_nothing(
    server: Playground, bot_running: Running, monkeypatch: pytest.MonkeyPatch, method: str, status: int, body: str
) -> None:
    monkeypatch.setattr(polling, "FIRST_PAUSE", 0.01)
    monkeypatch.setattr(bootstrap, "FIRST_PAUSE", 0.01)
    fault = server.faults.add(Fault("answer", method, times=2, status=status, body=body))
    monkeypatch.setattr(pace, "LONGEST_WAIT", 0.01)
    async with bot_running():
        (reply,) = await server.replies(server.send_text("hello"))
    assert reply.text == "hello"
    assert not fault.times


async def test_updates_without_a_number_are_not_asked_for_again_at_once(
    server: Playground, bot_running: Running
) -> None:
    fault = server.faults.add(Fault("answer", "getUpdates", times=999, body='{"ok":true,"result":[{"message":{}}]}'))
    async with bot_running():
        await eventually(lambda: fault.times < 999)
        await server.quiet()
        assert fault.times > 990
        server.faults.clear()
        (reply,) = await server.replies(server.send_text("hello"))
    assert reply.text == "hello"


async def test_a_webhook_left_by_another_set_up_is_removed(
    server: Playground, bot_running: Running, account: Account
) -> None:
    async with Bot(account.token, account.base_url, account.base_file_url) as bot:
        await bot.set_webhook("https://example.org/hook")
    async with bot_running():
        (reply,) = await server.replies(server.send_text("hello"))
    assert reply.text == "hello"


async def test_the_commands_are_told_to_telegram(server: Playground, bot_running: Running, account: Account) -> None:
    async with bot_running(), Bot(account.token, account.base_url, account.base_file_url) as bot:
        await eventually(lambda: any(name.lower() == "setmycommands" for name, _ in server.api.calls))
        commands = await bot.get_my_commands()
    assert [(command.command, command.description) for command in commands] == [
        ("practice", "Rehearse an offer"),
        ("help", "What I can do"),
    ]


async def test_a_token_that_telegram_does_not_know_is_said_without_the_token(server: Playground, store: Store) -> None:
    account = Account("123:not-this-bots-token", server.base_url, server.base_file_url)
    with pytest.raises(WrongToken, match="Copy it anew from @BotFather") as wrong:
        async with running(account, store, lambda _: Features(echo, Reply("sorry"), {})):
            pass
    assert "not-this" not in str(wrong.value) + repr(account)
    assert wrong.value.__cause__ is None


async def test_a_token_that_is_revoked_while_the_bot_runs_ends_it(
    server: Playground, store: Store, account: Account
) -> None:
    async with running(account, store, lambda _: Features(echo, Reply("sorry"), {})) as polling:
        await server.replies(server.send_text("hello"))
        server.messenger.settings["token"] = "1:another"
        server.send_text("wakes the poll that was under way")
        with pytest.raises(WrongToken):
            await polling
