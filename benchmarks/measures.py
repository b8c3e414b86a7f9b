"""How the bots are measured: loads that are put to them, side by side where they are compared."""

from __future__ import annotations

import asyncio
import itertools
import json
import signal
import sqlite3
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, closing
from dataclasses import dataclass
from pathlib import Path

from benchmarks import fake_api, load
from benchmarks.bots import DATABASE, OURS, SAMPLED, Program, Running, run
from benchmarks.fake_api import FakeApi

QUIET = 0.5
"""Seconds without a message after which a load counts as answered."""

PATIENCE = 60.0


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured."""

    people: int = 200
    rounds: int = 8
    repeats: int = 3
    latency_seconds: float = 5.0
    stored_turns: int = 50_000
    long_turns: int = 0


FULL = Size(people=400, rounds=8, repeats=7, latency_seconds=20, stored_turns=1_000_000, long_turns=200_000)
CROWD, GROUP = 2000, 100
"""The people of the long run, and how many of them play at the same time."""


@dataclass(frozen=True, slots=True)
class Spent:
    """Messages a second, and CPU milliseconds of a message."""

    a_second: float
    cpu_ms: float


class Bot:
    """A bot at work, the Bot API that it talks to, and the people who write to it."""

    def __init__(self, program: Program, api: FakeApi, running: Running, people: Sequence[int]) -> None:
        self.program = program
        self.api = api
        self.running = running
        self.people = people

    async def warm_up(self) -> None:
        """Bring everybody to the table, or say something to a bot that echoes."""
        if self.program.ours:
            await self._put([load.begin(chat_id) for chat_id in self.people])
        for line in load.TO_THE_OFFER if self.program.ours else load.TO_THE_OFFER[:1]:
            await self.say([line])

    async def say(self, lines: Sequence[str], rounds: int | None = None) -> Spent:
        """Everybody says the lines one after the other, or so many of them, all at once."""
        return await self._put(list(load.rounds(self.people, lines, rounds or len(lines))))

    async def latencies(self, a_second: float, seconds: float) -> list[float]:
        """Milliseconds from an update to its first answer, sorted, at so many updates a second."""
        self.api.forget_answers()
        handed: dict[int, float] = {}
        began = time.monotonic()
        for number, chat_id in enumerate(self.people[: int(seconds * a_second)]):
            await asyncio.sleep(began + number / a_second - time.monotonic())
            handed[chat_id] = time.monotonic()
            self.api.hand_out([load.says(chat_id, load.COUNTEROFFERS[number % len(load.COUNTEROFFERS)])])
        await self._settle(len(handed))
        return sorted(1000 * (self.api.answered[chat_id] - moment) for chat_id, moment in handed.items())

    async def _put(self, updates: list[load.Update]) -> Spent:
        self.api.forget_answers()
        cpu, began = self.running.cpu_seconds, time.monotonic()
        self.api.hand_out(updates)
        ended = await self._settle(len(updates))
        return Spent(len(updates) / (ended - began), 1000 * (self.running.cpu_seconds - cpu) / len(updates))

    async def _settle(self, messages: int) -> float:
        """Wait until at least so many messages are sent and nothing more is; the moment of the last.

        Raises:
            TimeoutError: Too few were sent.
        """
        began = time.monotonic()
        api = self.api
        while api.sent < messages or time.monotonic() - api.last_sent < QUIET or not self.running.at_rest:
            self.running.check()
            if time.monotonic() - max(api.last_sent, began) > PATIENCE:
                raise TimeoutError(f"{api.sent} of at least {messages} messages were sent")
            await asyncio.sleep(0.05)
        return api.last_sent


@asynccontextmanager
async def at_work(program: Program, people: int, folder: Path | None = None) -> AsyncIterator[Bot]:
    """A bot with a Bot API of its own while the block is open, with what it stores in ``folder``."""
    async with AsyncExitStack() as stack:
        api = await stack.enter_async_context(fake_api.serve())
        folder = folder or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        running = await stack.enter_async_context(run(program, api, folder))
        yield Bot(program, api, running, load.chats(people))


@asynccontextmanager
async def side_by_side(programs: Sequence[Program], people: int) -> AsyncIterator[list[Bot]]:
    """Several at once, everybody at the table."""
    async with AsyncExitStack() as stack:
        bots = [await stack.enter_async_context(at_work(program, people)) for program in programs]
        for bot in bots:
            await bot.warm_up()
        yield bots


async def start_seconds(program: Program, repeats: int) -> tuple[float, float]:
    """From the start of the process to its first `getUpdates`: the first time, and later on."""
    found: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(1 + repeats):
            async with at_work(program, 1, Path(folder)) as bot:
                found.append((bot.api.first_poll or 0.0) - bot.running.started)
    return found[0], statistics.median(found[1:])


async def parts(size: Size) -> dict[str, float]:
    """CPU milliseconds of a turn, by part."""
    with tempfile.TemporaryDirectory() as folder:
        async with at_work(SAMPLED, size.people, Path(folder)) as bot:
            await bot.warm_up()
            bot.running.signal(signal.SIGUSR1)
            await bot.say(load.COUNTEROFFERS, 2 * size.rounds)
        seconds = json.loads((Path(folder) / "samples.json").read_text())
    turns = 2 * size.rounds * size.people
    return {name: 1000 * value / turns for name, value in sorted(seconds.items(), key=lambda item: -item[1])}


async def by_size(turns: Sequence[int], repeats: int) -> list[list[tuple[float, float]]]:
    """CPU milliseconds of a turn and of /history on stores that hold so many turns, again and again in turn."""
    people = 100
    with tempfile.TemporaryDirectory() as folder:
        async with AsyncExitStack() as stack:
            bots = []
            for number in turns:
                place = Path(folder) / str(number)
                place.mkdir()
                async with at_work(OURS, people, place) as bot:
                    await bot.warm_up()
                multiply(place / DATABASE, number)
                bots.append(await stack.enter_async_context(at_work(OURS, people, place)))
                await bots[-1].say(["/history"])
            found: list[list[tuple[float, float]]] = [[] for _ in turns]
            for _ in range(repeats):
                for bot, row in zip(bots, found, strict=True):
                    turn = await bot.say(load.COUNTEROFFERS[:4])
                    history = await bot.say(["/history"], 4)
                    row.append((turn.cpu_ms, history.cpu_ms))
            return found


def multiply(file: Path, turns: int) -> None:
    """Copy what is stored to more people, until it is so many turns."""
    with closing(sqlite3.connect(file, isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode=WAL")
        have, last_user, last_session, last_turn = database.execute(
            "SELECT (SELECT count(*) FROM turns), (SELECT max(id) FROM users), (SELECT max(id) FROM sessions),"
            " (SELECT max(id) FROM turns)"
        ).fetchone()
        for copy in range(1, max(1, turns // have)):
            database.execute("BEGIN")
            _copy(database, "users", {"id": 10**6 * copy, "chat_id": 10**6 * copy}, last_user)
            _copy(database, "sessions", {"id": last_session * copy, "user_id": 10**6 * copy}, last_session)
            _copy(database, "turns", {"id": last_turn * copy, "session_id": last_session * copy}, last_turn)
            database.execute("COMMIT")


def _copy(database: sqlite3.Connection, table: str, shifts: dict[str, int], last: int) -> None:
    columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
    shifted = ", ".join(f"{name} + {shifts[name]}" if name in shifts else name for name in columns)
    database.execute(
        f"INSERT INTO {table} ({', '.join(columns)}) SELECT {shifted} FROM {table} WHERE id <= ?",  # noqa: S608
        [last],
    )


async def megabytes(turns: Sequence[int]) -> AsyncIterator[tuple[int, float]]:
    """What the bot holds after at least so many turns of a crowd, of whom a group at a time plays a rehearsal."""
    played = 0
    async with at_work(OURS, CROWD) as bot:
        groups = itertools.cycle(load.chats(GROUP, first) for first in range(1, CROWD, GROUP))
        for target in turns:
            while played < target:
                bot.people = next(groups)
                await bot.warm_up()
                await bot.say(load.COUNTEROFFERS)
                played += len(bot.people) * (1 + len(load.TO_THE_OFFER) + len(load.COUNTEROFFERS))
            yield played, bot.running.megabytes


def percentile(values: Sequence[float], share: float) -> float:
    return values[min(len(values) - 1, int(len(values) * share))]
