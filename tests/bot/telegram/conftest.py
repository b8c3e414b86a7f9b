"""A bot with features made for the test, on a real store, against the stand-in for Telegram over HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from bot import playground
from bot.playground import Playground
from bot.telegram.account import Account
from bot.telegram.bootstrap import running
from bot.telegram.call import Call
from bot.telegram.lanes import Lanes
from bot.telegram.pump import Features, Respond
from bot.views import Reply, Toast
from db import Store, Work

SORRY = "Sorry, that went wrong."

Running = Callable[..., AbstractAsyncContextManager[None]]


@pytest.fixture(autouse=True)
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pauses pass a thousand times as fast."""
    pause = Lanes.pause

    async def short(self: Lanes[Any], seconds: float) -> None:
        await pause(self, seconds / 1000)

    monkeypatch.setattr(Lanes, "pause", short)


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How many seconds were waited for each time."""
    noted: list[float] = []
    pause = Lanes.pause

    async def note(self: Lanes[Any], seconds: float) -> None:
        noted.append(seconds)
        await pause(self, seconds)

    monkeypatch.setattr(Lanes, "pause", note)
    return noted


async def eventually(condition: Callable[[], bool | Awaitable[bool]], seconds: float = 10) -> None:
    """Wait until the condition holds.

    Raises:
        TimeoutError: It did not come to hold.
    """
    async with asyncio.timeout(seconds):
        while True:
            holds = condition()
            if holds if isinstance(holds, bool) else await holds:
                return
            await asyncio.sleep(0.005)


@pytest.fixture
async def server() -> AsyncIterator[Playground]:
    async with playground.serve() as server:
        yield server


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    async with Store.opened(f"sqlite+aiosqlite:///{tmp_path / 'store.sqlite'}") as store:
        yield store


async def echo(call: Call, work: Work) -> Sequence[Reply | Toast]:
    await work.users.ensure(call.user_id, call.chat_id)
    return [Reply(f"<b>{call.text}</b>")]


async def several(call: Call, work: Work) -> list[Reply]:
    """A message for each word."""
    await work.users.ensure(call.user_id, call.chat_id)
    return [Reply(word) for word in call.text.split()]


def texts(server: Playground, chat: int = 1) -> list[str]:
    """What the bot's messages in a chat say."""
    return [message.text for message in server.from_bot(chat)]


@pytest.fixture
def account(server: Playground) -> Account:
    return Account(server.token, server.base_url, server.base_file_url)


@pytest.fixture
def bot_running(account: Account, store: Store) -> Running:
    """Runs a bot that answers by the function given, while the block is open."""

    @asynccontextmanager
    async def run(respond: Respond = echo, *, paced: bool = False) -> AsyncIterator[None]:
        features = Features(respond, Reply(SORRY), {"practice": "Rehearse an offer", "help": "What I can do"})
        async with running(account, store, lambda _: features, paced=paced):
            yield

    return run
