from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from sqlalchemy import text

from bot.playground import Playground
from bot.telegram import connection
from bot.telegram.account import Account
from bot.telegram.bootstrap import KEEP
from db import Store
from tests.bot.telegram.conftest import Running, eventually
from tests.db.rehearsals import start


async def test_a_bot_that_starts_lets_go_of_sessions_that_are_too_old(bot_running: Running, store: Store) -> None:
    for user_id, age in ((7, KEEP + timedelta(days=1)), (8, KEEP - timedelta(days=1))):
        with time_machine.travel(datetime.now(UTC) - age, tick=False):
            async with store.work() as work:
                await start(work, user_id)
                await work.commit()

    async def gone() -> bool:
        async with store.read() as work:
            return await work.sessions.current(7) is None

    async with bot_running():
        await eventually(gone)
    async with store.read() as work:
        assert await work.sessions.current(8) is not None


@pytest.mark.parametrize("days", [-500, 500])
async def test_a_clock_that_has_jumped_makes_no_session_too_old(
    bot_running: Running, store: Store, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, days: int
) -> None:
    with time_machine.travel(datetime.now(UTC) - KEEP - timedelta(days=1), tick=False):
        async with store.work() as work:
            await start(work)
            await work.commit()
    monkeypatch.setattr(connection, "_clock", lambda: time.time() + days * 86_400)
    async with bot_running():
        await eventually(lambda: "off Telegram's: nothing old is deleted" in caplog.text)
    async with store.read() as work:
        assert await work.sessions.current(7) is not None


async def test_what_somebody_changed_in_the_database_is_set_aside_and_holds_nobody_up(
    bot_running: Running, store: Store, server: Playground, account: Account
) -> None:
    async with store.work() as work:
        await work.inbox.add(account.bot_id, [(1, 1, 1, "{}")])
        await work.outbox.add(account.bot_id, 1, ["{}"])
        await work.commit()
    async with store.work() as work:
        await work.inbox._transaction.write(text("UPDATE updates SET raw = x'00'"))
        await work.outbox._transaction.write(text("UPDATE outbox SET payload = x'00'"))
        await work.commit()

    async with bot_running():
        replies = await server.replies(server.send_text("hello"))
    assert "hello" in [reply.text for reply in replies]
    async with store.read() as work:
        assert await work.inbox.chats(account.bot_id) == []
        assert await work.outbox.chats(account.bot_id) == []
