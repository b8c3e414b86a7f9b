"""Two bots on one PostgreSQL behind one address: nothing lost, nothing twice, whichever of them is killed."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from itertools import cycle

import pytest

from bot.playground import Playground
from tests.faults.conftest import Program, stop
from tests.faults.people import CALLS, PATIENCE, assert_all_was_played_once_and_answered, rehearse_everywhere, settled
from tests.postgresql import Server


@pytest.mark.parametrize("blows", [2, pytest.param(20, marks=pytest.mark.soak)])
async def test_whichever_of_two_bots_is_killed_the_other_goes_on(
    server: Playground, program: Program, postgresql: Server, blows: int
) -> None:
    dice = random.Random(blows)
    database = postgresql.database()
    bots = [program.by_webhook().on(database) for _ in range(2)]
    async with balanced([bot.port for bot in bots]) as port, AsyncExitStack() as stack:
        for bot in bots:
            bot.environment["WEBHOOK_URL"] = f"http://127.0.0.1:{port}/telegram"
        processes = [await stack.enter_async_context(bot.running()) for bot in bots]
        await server.until(lambda: server.messenger.settings.get("webhook"), PATIENCE)
        talk = asyncio.create_task(rehearse_everywhere(server))
        for which in (dice.randrange(2) for _ in range(blows)):
            enough = server.api.count + dice.randrange(5, CALLS * 2 // 3 // blows)
            await server.until(lambda: server.api.count >= enough, PATIENCE)  # noqa: B023 - waited for right here
            processes[which].kill()
            await processes[which].wait()
            processes[which] = await stack.enter_async_context(bots[which].running())
        said = await talk
        await settled(server, bots[0])
        assert await stop(processes[0]) == 0
        assert server.messenger.settings.get("webhook"), "the other still takes what is posted"
        assert await stop(processes[1]) == 0
        assert not server.messenger.settings.get("webhook")
    await assert_all_was_played_once_and_answered(server, bots[0], said, doubled=blows)


@asynccontextmanager
async def balanced(ports: list[int]) -> AsyncIterator[int]:
    """A balancer's port: each connection goes to the next of these ports where somebody listens."""
    turns = cycle(range(len(ports)))

    async def pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        first = next(turns)
        for port in ports[first:] + ports[:first]:
            try:
                there = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                continue
            await asyncio.gather(_copy(reader, there[1]), _copy(there[0], writer))
            return
        writer.close()

    async with await asyncio.start_server(pass_on, "127.0.0.1", 0) as balancer:
        yield balancer.sockets[0].getsockname()[1]


async def _copy(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    try:
        while chunk := await source.read(65_536):
            target.write(chunk)
            await target.drain()
    except OSError:
        pass
    finally:
        target.close()
