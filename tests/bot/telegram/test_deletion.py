"""After `/delete` nothing that was said before arrives any more."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

import pytest
from telegram import Bot
from telegram.error import TimedOut

from bot.playground import Playground
from bot.telegram import delivery, outgoing
from bot.telegram.account import Account
from bot.telegram.call import Call
from bot.telegram.delivery import Delivery
from bot.telegram.outgoing import Outgoing, Text, dump
from bot.telegram.router import respond
from bot.views import Reply, Toast
from db import Store, Work
from tests.bot.telegram.conftest import Running, eventually
from tests.bot.telegram.features.conftest import furnished
from tests.postgresql import Server


class Gate:
    """Holds a call up until it is opened."""

    def __init__(self) -> None:
        self.reached = asyncio.Event()
        self.open = asyncio.Event()
        self.made: list[str] = []

    async def make(self, _bot: Bot, _chat_id: int, call: Outgoing) -> int:
        assert isinstance(call, Text)
        self.reached.set()
        await self.open.wait()
        self.made.append(call.html)
        return len(self.made)


async def anything(call: Call, work: Work) -> Sequence[Reply | Toast]:
    return await respond(call, work, furnished())


async def queue(store: Store, account: Account, *words: str) -> None:
    async with store.work() as work:
        await work.outbox.add(account.bot_id, 1, [dump(Text(word)) for word in words])
        await work.commit()


@pytest.mark.parametrize("unknown", [False, True], ids=["sent", "unknown whether sent"])
async def test_what_waits_behind_a_message_in_flight_is_not_sent_after_everything_is_deleted(
    server: Playground, bot_running: Running, monkeypatch: pytest.MonkeyPatch, *, unknown: bool
) -> None:
    gate = Gate()
    held = iter([gate])

    async def make(bot: Bot, chat_id: int, call: Outgoing) -> int | None:
        if isinstance(call, Text) and next(held, None):
            gate.reached.set()
            await gate.open.wait()
            number = await outgoing.make(bot, chat_id, call)
            if unknown:
                raise TimedOut
            return number
        return await outgoing.make(bot, chat_id, call)

    async with bot_running(anything):
        await server.replies(server.send_text("/delete"))
        monkeypatch.setattr(delivery, "make", make)
        for command in ("/help", "/privacy", "/settings"):
            server.send_text(command)
        await gate.reached.wait()
        press = server.press("🗑 Delete everything")
        await server.answered(press)
        gate.open.set()
        await server.until(lambda: "gone" in server.from_bot(1)[0].text)
        await server.replies(server.send_text("/help"))
        await server.quiet()
    texts = [message.text for message in server.from_bot(1)]
    assert len(texts) == 3, texts
    assert texts[1] == texts[2]


async def test_what_one_bot_holds_is_not_sent_after_another_has_deleted_everything(
    account: Account, postgresql: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # where the key is made
    gate = Gate()
    monkeypatch.setattr(delivery, "make", gate.make)
    url = postgresql.database()
    async with Store.opened(url) as ours, Store.opened(url) as theirs:
        await queue(ours, account, "one", "two", "three")
        sending = Delivery(ours, Bot(account.token), account.bot_id, paced=False)
        await sending.catch_up()
        await gate.reached.wait()
        async with theirs.work() as work:
            await work.users.delete(1)
            await work.commit()
        await queue(theirs, account, "goodbye")
        gate.open.set()
        await eventually(lambda: "goodbye" in gate.made)
        await sending.close(5)
    assert gate.made == ["one", "goodbye"]
