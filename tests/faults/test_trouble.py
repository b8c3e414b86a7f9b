"""What goes wrong for a while costs nothing: afterwards everything is played once, in order, and answered."""

from __future__ import annotations

import asyncio
import resource
import sqlite3
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager, closing

import pytest

from bot.playground import Fault, FaultKind, Playground
from tests.faults.conftest import Program, stop
from tests.faults.people import assert_all_was_played_once_and_answered, rehearse_everywhere, settled
from tests.postgresql import Server

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


@pytest.mark.parametrize(
    ("trouble", "seconds"),
    [
        (full, 0.0),
        pytest.param(full, SOAK, marks=pytest.mark.soak),
        pytest.param(locked, SOAK, marks=pytest.mark.soak),
    ],
)
async def test_a_database_that_cannot_be_written_holds_up_and_loses_nothing(
    server: Playground, program: Program, trouble: Trouble, seconds: float
) -> None:
    async with program.running() as process:
        await server.until(lambda: "getUpdates" in called(server), PATIENCE)
        async with trouble(program, process):
            talk = asyncio.create_task(rehearse_everywhere(server, FEW))
            await program.says("the database is not available|cannot store updates", PATIENCE)
            await asyncio.sleep(seconds)
        said = await talk
        await settled(server, program)
        assert await stop(process) == 0
    await assert_all_was_played_once_and_answered(server, program, said)


@pytest.mark.soak
async def test_a_server_that_is_gone_for_a_while_holds_up_and_loses_nothing(
    server: Playground, program: Program, postgresql: Server
) -> None:
    program = program.on(postgresql.database())
    async with program.running() as process:
        await server.until(lambda: "getUpdates" in called(server), PATIENCE)
        talk = asyncio.create_task(rehearse_everywhere(server, FEW))
        await server.until(lambda: len(server.from_bot(1)), PATIENCE)
        async with postgresql.gone():
            await program.says("the database is not available|cannot store updates", PATIENCE)
            await asyncio.sleep(SOAK)
        said = await talk
        await settled(server, program)
        assert await stop(process) == 0
    await assert_all_was_played_once_and_answered(server, program, said)


KINDS: tuple[FaultKind, ...] = ("too_many_requests", "server_error", "bad_gateway", "garbage", "drop")


@pytest.mark.parametrize("mode", ["polling", pytest.param("webhook", marks=pytest.mark.soak)])
async def test_whatever_telegram_answers_for_a_while_holds_up_and_loses_nothing(
    server: Playground, program: Program, mode: str
) -> None:
    for kind in KINDS:
        for method in ("sendMessage", "answerCallbackQuery", "editMessageText", "setMyCommands"):
            server.faults.add(Fault(kind, method))
            server.faults.add(Fault(kind, method, applied=kind in ("garbage", "drop")))
    server.faults.add(Fault("garbage", "setWebhook" if mode == "webhook" else "getUpdates", applied=True))
    server.faults.add(Fault("drop", "getWebhookInfo" if mode == "webhook" else "getUpdates", applied=True))
    async with (program.by_webhook() if mode == "webhook" else program).running() as process:
        said = await rehearse_everywhere(server, FEW)
        await settled(server, program)
        assert await stop(process) == 0
    await assert_all_was_played_once_and_answered(server, program, said, doubled=4)


@pytest.mark.parametrize("mode", [pytest.param("polling", marks=pytest.mark.soak), "webhook"])
async def test_a_bot_that_waits_for_everybody_stops_within_five_seconds(
    server: Playground, program: Program, mode: str
) -> None:
    program = program.by_webhook() if mode == "webhook" else program
    async with program.running() as process, AsyncExitStack() as stack:
        await rehearse_everywhere(server, range(1, 2))
        silence = server.faults.add(Fault("time_out", "sendMessage", times=9))
        server.faults.add(Fault("time_out", "deleteWebhook", times=9))
        server.send_text("And what about 50k in stock?")
        while silence.times == 9:
            await server.messenger.bell.wait(0.05)
        if mode == "webhook":
            _, slow = await asyncio.open_connection("127.0.0.1", program.port)
            stack.callback(slow.close)
            slow.write(
                b"POST / HTTP/1.1\r\nHost: x\r\nX-Telegram-Bot-Api-Secret-Token: word\r\nContent-Length: 9\r\n\r\n{"
            )
            await slow.drain()
        assert await stop(process) == 0


@pytest.mark.soak
async def test_a_bot_whose_database_is_locked_stops_within_five_seconds(server: Playground, program: Program) -> None:
    async with program.running() as process:
        await server.replies(server.send_text("/help"), PATIENCE)
        async with locked(program, process):
            for chat in FEW:
                server.send_text("/help", chat)
            await server.until(lambda: "getUpdates" in called(server), PATIENCE)
            assert await stop(process) == 0
    async with program.running() as process:
        for chat in FEW:
            await server.until(lambda: server.from_bot(chat), PATIENCE)  # noqa: B023 - waited for right here
        assert await stop(process) == 0


def called(server: Playground) -> set[str]:
    return {method for method, _ in server.api.calls}
