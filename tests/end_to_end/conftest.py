"""The bot as it is run, against the stand-in for Telegram, all in this process."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Protocol

import pytest

from bot import playground
from bot.playground import Playground
from bot.telegram.account import Account
from bot.telegram.bootstrap import running
from bot.telegram.furnishing import furnish
from db import Store
from scenarios.catalogue import Catalogue

SEED = 7


class Bot(Protocol):
    """Starts the bot on the test's database; it runs while the block is open."""

    def __call__(self) -> AbstractAsyncContextManager[Store]: ...


@pytest.fixture
async def server() -> AsyncIterator[Playground]:
    async with playground.serve() as running:
        yield running


@pytest.fixture
def bot(server: Playground, tmp_path: Path) -> Bot:
    features = furnish(Catalogue(), seed=lambda: SEED).features

    @asynccontextmanager
    async def run() -> AsyncIterator[Store]:
        account = Account(server.token, server.base_url, server.base_file_url)
        async with (
            Store.opened(f"sqlite+aiosqlite:///{tmp_path}/store.db") as store,
            running(account, store, features, paced=False),
        ):
            yield store

    return run
