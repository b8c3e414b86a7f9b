from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, closing

import httpx
import pytest
from telegram import Bot

from bot.listening import PortTaken, listen
from bot.playground import Fault, Playground
from bot.telegram.account import Account, WrongToken
from bot.telegram.bootstrap import running
from bot.telegram.call import Call
from bot.telegram.incoming import ALLOWED_UPDATES
from bot.telegram.intake import Intake, Raw
from bot.telegram.posts import LARGEST
from bot.telegram.pump import Features
from bot.telegram.webhook import Webhook, WebhookRefused
from bot.views import Reply, Toast
from db import Store, Unavailable, Work
from tests.bot.telegram.conftest import echo, eventually

SECRET = "s3cret_of-the-webhook"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


def free_port() -> int:
    with closing(listen(0)) as listener:
        port: int = listener.getsockname()[1]
        return port


@pytest.fixture
def webhook() -> Webhook:
    port = free_port()
    return Webhook(f"http://127.0.0.1:{port}/hook", port, SECRET)


@asynccontextmanager
async def by_webhook(
    account: Account, store: Store, webhook: Webhook, features: Features | None = None
) -> AsyncIterator[asyncio.Task[object]]:
    wanted = features or Features(echo, Reply("sorry"), {})
    async with running(account, store, lambda _: wanted, paced=False, webhook=webhook) as bringing:
        yield bringing


def update(number: int = 1, text: str = "hello") -> Raw:
    person = {"id": 7, "is_bot": False, "first_name": "Ada"}
    chat = {"id": 7, "type": "private", "first_name": "Ada"}
    return {"update_id": number, "message": {"message_id": 1, "date": 1, "chat": chat, "from": person, "text": text}}


async def post(webhook: Webhook, content: bytes, secret: str | None = SECRET) -> int:
    headers = {} if secret is None else {HEADER: secret}
    async with httpx.AsyncClient() as telegram:
        return (await telegram.post(webhook.url, content=content, headers=headers)).status_code


async def test_what_is_written_is_answered_in_order(
    server: Playground, account: Account, store: Store, webhook: Webhook
) -> None:
    async with by_webhook(account, store, webhook):
        sent = [server.send_text(f"message {number}") for number in range(5)]
        await server.replies(sent[-1])
        await eventually(lambda: not server.messenger.updates.pending)
    assert [message.text for message in server.from_bot()] == [f"message {number}" for number in range(5)]


async def test_it_is_set_at_start_with_what_the_bot_understands_and_removed_at_stop(
    server: Playground, account: Account, store: Store, webhook: Webhook
) -> None:
    async with Bot(account.token, account.base_url, account.base_file_url) as asking:
        async with by_webhook(account, store, webhook):
            await server.replies(server.send_text("hello"))
            found = await asking.get_webhook_info()
            assert (found.url, found.allowed_updates) == (webhook.url, ALLOWED_UPDATES)
        assert (await asking.get_webhook_info()).url == ""
    written_meanwhile = server.send_text("while it was away")
    async with by_webhook(account, store, webhook):
        (reply,) = await server.replies(written_meanwhile)
    assert reply.text == "while it was away"


async def test_an_update_is_acknowledged_only_after_it_is_stored(
    account: Account, store: Store, webhook: Webhook, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored: list[int] = []
    take = Intake._store_all

    async def full_once(self: Intake, updates: Sequence[Raw]) -> None:
        if not stored:
            stored.append(0)
            raise Unavailable("database or disk is full")
        await take(self, updates)

    monkeypatch.setattr(Intake, "_store_all", full_once)
    async with by_webhook(account, store, webhook):
        body = json.dumps(update()).encode()
        assert await post(webhook, body) == 503
        assert await post(webhook, body) == 200
        async with store.read() as work:
            await work.inbox.add(account.bot_id, [(1, 7, 7, "again")])
            assert not [row for row in await work.inbox.waiting(account.bot_id, 7) if row.raw == "again"]


async def test_updates_that_come_at_once_share_a_transaction_and_each_is_played_once(
    server: Playground, account: Account, store: Store, webhook: Webhook, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes: list[int] = []
    played: list[int] = []
    store_all = Intake._store_all

    async def counted(self: Intake, updates: Sequence[Raw]) -> None:
        sizes.append(len(updates))
        await store_all(self, updates)

    async def note(call: Call, work: Work) -> Sequence[Reply | Toast]:
        played.append(call.update_id)
        return []

    monkeypatch.setattr(Intake, "_store_all", counted)
    async with by_webhook(account, store, webhook, Features(note, Reply("sorry"), {})):
        numbers = range(40)
        async with httpx.AsyncClient(headers={HEADER: SECRET}) as telegram:
            posts = (telegram.post(webhook.url, json=update(1 + number // 2)) for number in numbers)
            assert {answer.status_code for answer in await asyncio.gather(*posts)} == {200}
        await eventually(lambda: len(played) == 20)
    assert sorted(played) == list(range(1, 21))
    assert sum(sizes) == 40
    assert len(sizes) < 40


async def test_when_a_transaction_fails_nobody_in_it_is_acknowledged(
    account: Account, store: Store, webhook: Webhook, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def fail(self: Intake, updates: Sequence[Raw]) -> None:
        begun.set()
        await go_on.wait()
        raise Unavailable("database is locked")

    monkeypatch.setattr(Intake, "_store_all", fail)
    async with by_webhook(account, store, webhook):
        first = asyncio.create_task(post(webhook, json.dumps(update(1)).encode()))
        await begun.wait()
        others = [asyncio.create_task(post(webhook, json.dumps(update(number)).encode())) for number in (2, 3)]
        go_on.set()
        assert await asyncio.gather(first, *others) == [503, 503, 503]


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET + "x", "ümlaut"])
async def test_without_the_secret_nobody_is_heard(
    account: Account, store: Store, webhook: Webhook, secret: str | None
) -> None:
    async with by_webhook(account, store, webhook):
        headers = {} if secret is None else {HEADER: secret.encode()}
        async with httpx.AsyncClient() as stranger:
            answer = await stranger.post(webhook.url, json=update(), headers=headers)  # type: ignore[arg-type]
        assert (answer.status_code, answer.content) == (403, b"")
        async with store.read() as work:
            assert await work.inbox.chats(account.bot_id) == []


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"null",
        b'{"update_id": "1"}',
        b'{"update_id": 99999999999999999999}',
        b'{"update_id": true}',
        b'{"update_id": -7, "due": {"chat": {"id": 7}, "data": "event:1:deadline_passed"}}',
        b'{"message": {}}',
        b"[" * 100_000,
    ],
)
async def test_what_is_no_update_is_refused(account: Account, store: Store, webhook: Webhook, body: bytes) -> None:
    async with by_webhook(account, store, webhook):
        assert await post(webhook, body) == 400


async def test_an_update_with_half_a_character_is_stored_all_the_same(
    account: Account, store: Store, webhook: Webhook
) -> None:
    async with by_webhook(account, store, webhook):
        assert await post(webhook, json.dumps(update(text="\ud83d")).encode()) == 200


async def test_a_body_beyond_all_measure_is_refused(account: Account, store: Store, webhook: Webhook) -> None:
    async with by_webhook(account, store, webhook):
        assert await post(webhook, b" " * (LARGEST + 1)) == 413


async def test_setting_it_is_tried_again_when_telegram_has_trouble(
    server: Playground, account: Account, store: Store, webhook: Webhook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.telegram.webhook.FIRST_PAUSE", 0.001)
    server.faults.add(Fault("server_error", "getWebhookInfo"))
    server.faults.add(Fault("bad_gateway", "setWebhook"))
    async with by_webhook(account, store, webhook):
        (reply,) = await server.replies(server.send_text("hello"))
    assert reply.text == "hello"


async def test_an_address_that_telegram_does_not_take_ends_the_bot_with_its_reason(
    account: Account, store: Store
) -> None:
    port = free_port()
    async with by_webhook(account, store, Webhook("nonsense", port, SECRET)) as bringing:
        with pytest.raises(WebhookRefused, match=r"^Telegram does not take WEBHOOK_URL: ") as refused:
            await bringing
    assert SECRET not in str(refused.value)


async def test_an_address_that_was_taken_once_may_be_refused_for_a_while(
    server: Playground,
    account: Account,
    store: Store,
    webhook: Webhook,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr("bot.telegram.webhook.LOOK_EVERY", 0.01)
    monkeypatch.setattr("bot.telegram.webhook.FIRST_PAUSE", 0.01)
    async with by_webhook(account, store, webhook):
        await server.replies(server.send_text("hello"))
        refusal = '{"ok":false,"description":"Bad Request: bad webhook: Failed to resolve host"}'
        fault = server.faults.add(Fault("answer", "setWebhook", times=2, status=400, body=refusal))
        await eventually(lambda: not fault.times)
        await server.replies(server.send_text("still there?"))
    assert "cannot set the webhook (BadRequest: " in caplog.text


async def test_a_token_that_is_revoked_ends_the_bot(
    server: Playground, account: Account, store: Store, webhook: Webhook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.telegram.webhook.LOOK_EVERY", 0.01)
    async with by_webhook(account, store, webhook) as bringing:
        await server.replies(server.send_text("hello"))
        server.messenger.settings["token"] = "1:another"
        with pytest.raises(WrongToken):
            await bringing


async def test_a_port_that_is_taken_is_said(account: Account, store: Store) -> None:
    with closing(listen(0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(PortTaken, match=f"Port {port} "):
            async with by_webhook(account, store, Webhook("http://127.0.0.1", port, SECRET)):
                pass


def test_the_secret_does_not_show_and_another_is_drawn_for_each() -> None:
    assert SECRET not in repr(Webhook("http://127.0.0.1", 1, SECRET))
    assert Webhook("", 1).secret != Webhook("", 1).secret
    assert len(Webhook("", 1).secret) >= 32
