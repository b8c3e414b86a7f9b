"""What goes wrong for a while costs nothing: afterwards everything is played once, in order, and answered."""

from __future__ import annotations

import asyncio
import resource
import sqlite3
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, closing

import pytest

from bot.playground import Playground
from tests.faults.conftest import Program, stop
from tests.faults.people import assert_all_was_played_once_and_answered, rehearse_everywhere, settled

PATIENCE = 30.0
FEW = range(1, 6)
ROOM = 65_536
SOAK = 10.0
"""Seconds that trouble lasts in `make soak`; in `make test` as long as it takes to be noticed."""

Trouble = Callable[[Program, Process], AbstractAsyncContextManager[None]]


@asynccontextmanager
async def locked(program: Program, _process: Process) -> AsyncIterator[None]:
    """Another program writes."""
    with closing(sqlite3.connect(program.database, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")


@asynccontextmanager
async def full(_program: Program, process: Process) -> AsyncIterator[None]:
    """No file can grow, but for the log."""
    everything = resource.prlimit(process.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (ROOM, everything[1]))
    yield
    resource.prlimit(process.pid, resource.RLIMIT_FSIZE, everything)


@pytest.mark.parametrize("seconds", [0.0, pytest.param(SOAK, marks=pytest.mark.soak)])
@pytest.mark.parametrize("trouble", [locked, full])
async def test_a_database_that_cannot_be_written_holds_up_and_loses_nothing(
    server: Playground, program: Program, trouble: Trouble, seconds: float
) -> None:
    async with program.running() as process:
        await server.until(lambda: "GetUpdates" in {method for method, _ in server.api.calls}, PATIENCE)
        async with trouble(program, process):
            talk = asyncio.create_task(rehearse_everywhere(server, FEW))
            await program.says("the database is not available|cannot store updates", PATIENCE)
            await asyncio.sleep(seconds)
        said = await talk
        await settled(server, program)
        assert await stop(process) == 0
    await assert_all_was_played_once_and_answered(server, program, said)
