"""Nothing lost, nothing twice, whenever the bot is killed."""

from __future__ import annotations

import asyncio
import random
from contextlib import suppress

import pytest

from bot.playground import Playground
from tests.faults.conftest import Program, stop
from tests.faults.people import (
    CALLS,
    PATIENCE,
    UPDATES,
    assert_all_was_played_once_and_answered,
    rehearse_everywhere,
    settled,
)


@pytest.mark.parametrize(
    ("mode", "blow", "blows"),
    [
        ("polling", "kill -9", 2),
        ("webhook", "kill -9", 2),
        ("webhook", "SIGTERM", 2),
        pytest.param("polling", "kill -9", 20, marks=pytest.mark.soak),
        pytest.param("webhook", "kill -9", 20, marks=pytest.mark.soak),
        pytest.param("polling", "SIGTERM", 20, marks=pytest.mark.soak),
    ],
)
async def test_whenever_the_bot_is_stopped_every_update_is_played_once_in_order_and_answered(
    server: Playground, program: Program, mode: str, blow: str, blows: int
) -> None:
    assert UPDATES == 500
    if mode == "webhook":
        program = program.by_webhook()
    dice = random.Random(f"{mode} {blow}")
    talk = asyncio.create_task(rehearse_everywhere(server))
    for _ in range(blows):
        enough = server.api.count + dice.randrange(5, CALLS * 2 // 3 // blows)
        async with program.running() as process:
            await server.until(lambda: server.api.count >= enough, PATIENCE)  # noqa: B023 - waited for right here
            with suppress(TimeoutError):
                await asyncio.wait_for(process.wait(), dice.uniform(0, 0.03))
            if blow == "SIGTERM":
                assert await stop(process) == 0
    async with program.running() as process:
        said = await talk
        await settled(server, program)
        assert await stop(process) == 0
    await assert_all_was_played_once_and_answered(server, program, said, doubled=blows if blow == "kill -9" else 0)
