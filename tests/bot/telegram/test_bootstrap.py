from __future__ import annotations

from datetime import UTC, datetime, timedelta

import time_machine

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
