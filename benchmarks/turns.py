"""How fast the bot is, beside others: `make bench`. docs/BENCHMARKS.md says what is measured, and how."""

from __future__ import annotations

import asyncio
import json
import os
import platform
import signal
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import click

from benchmarks import fake_api, load
from benchmarks.bots import (
    AIOGRAM,
    AIOGRAM_ECHO,
    APIS_CORE,
    BOTS_CORE,
    CONVERSATION,
    ECHO,
    OURS,
    SAMPLED,
    Program,
    Running,
    run,
)
from benchmarks.fake_api import FakeApi

QUIET = 0.5
"""Seconds without a message after which a load counts as answered."""

PATIENCE = 30.0


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured."""

    people: int = 200
    rounds: int = 4
    repeats: int = 1
    latency_seconds: float = 3.0
    stored_turns: int = 50_000
    long_turns: int = 0


FULL = Size(people=2000, rounds=4, repeats=5, latency_seconds=20, stored_turns=1_000_000, long_turns=200_000)


@dataclass(frozen=True, slots=True)
class Speed:
    """Turns (of an echo bot: messages) a second on one core, CPU milliseconds a turn, and megabytes at the end."""

    a_second: float
    cpu_ms: float
    megabytes: float
    start_seconds: float


async def settle(api: FakeApi, running: Running, messages: int) -> float:
    """Wait until at least so many messages are sent and nothing more is; the moment of the last.

    Raises:
        TimeoutError: Too few were sent.
    """
    began = time.monotonic()
    while api.sent < messages or time.monotonic() - api.last_sent < QUIET or not running.at_rest:
        running.check()
        if time.monotonic() - max(api.last_sent, began) > PATIENCE:
            raise TimeoutError(f"{api.sent} of at least {messages} messages were sent")
        await asyncio.sleep(0.05)
    return api.last_sent


async def warm_up(api: FakeApi, running: Running, program: Program, people: Sequence[int]) -> None:
    """Bring everybody to the table, or say something to a bot that echoes."""
    steps = [[load.begin(chat_id) for chat_id in people]] if program.ours else []
    lines = load.TO_THE_OFFER if program.ours else load.TO_THE_OFFER[:1]
    steps += [list(load.rounds(people, [line], 1)) for line in lines]
    for updates in steps:
        api.forget_answers()
        api.hand_out(updates)
        await settle(api, running, len(updates))


async def burst(
    api: FakeApi, running: Running, people: Sequence[int], lines: Sequence[str], rounds: int = 1
) -> tuple[float, float]:
    """Everybody says so many lines, all at once; how many a second are answered, and CPU milliseconds of one."""
    updates = list(load.rounds(people, lines, rounds))
    api.forget_answers()
    cpu, began = running.cpu_seconds, time.monotonic()
    api.hand_out(updates)
    ended = await settle(api, running, len(updates))
    return len(updates) / (ended - began), 1000 * (running.cpu_seconds - cpu) / len(updates)


async def speed(program: Program, api: FakeApi, size: Size) -> Speed:
    people = load.chats(size.people)
    with tempfile.TemporaryDirectory() as folder:
        async with run(program, api, Path(folder)) as running:
            start = (api.first_poll or 0.0) - running.started
            await warm_up(api, running, program, people)
            rates = [await burst(api, running, people, load.COUNTEROFFERS, size.rounds) for _ in range(size.repeats)]
            return Speed(
                statistics.median(rate for rate, _ in rates),
                statistics.median(cpu for _, cpu in rates),
                running.megabytes,
                start,
            )


async def latencies(program: Program, api: FakeApi, size: Size, a_second: float) -> list[float]:
    """Milliseconds from an update to its first answer, sorted, at so many updates a second."""
    people = load.chats(max(size.people, int(size.latency_seconds * a_second)))
    with tempfile.TemporaryDirectory() as folder:
        async with run(program, api, Path(folder)) as running:
            await warm_up(api, running, program, people)
            api.forget_answers()
            handed: dict[int, float] = {}
            began = time.monotonic()
            for number, chat_id in enumerate(people[: int(size.latency_seconds * a_second)]):
                await asyncio.sleep(began + number / a_second - time.monotonic())
                handed[chat_id] = time.monotonic()
                api.hand_out([load.says(chat_id, load.COUNTEROFFERS[number % len(load.COUNTEROFFERS)])])
            await settle(api, running, len(handed))
            return sorted(1000 * (api.answered[chat_id] - moment) for chat_id, moment in handed.items())


async def parts(api: FakeApi, size: Size) -> dict[str, float]:
    """CPU milliseconds of a turn, by part."""
    people = load.chats(size.people)
    with tempfile.TemporaryDirectory() as folder:
        async with run(SAMPLED, api, Path(folder)) as running:
            await warm_up(api, running, SAMPLED, people)
            running.signal(signal.SIGUSR1)
            await burst(api, running, people, load.COUNTEROFFERS, size.rounds)
        seconds = json.loads((Path(folder) / "samples.json").read_text())
    return {
        name: 1000 * value / (size.rounds * size.people)
        for name, value in sorted(seconds.items(), key=lambda item: -item[1])
    }


async def with_stored(api: FakeApi, stored: int) -> tuple[float, float]:
    """CPU milliseconds of a turn and of /history on a store that holds so many turns."""
    people = load.chats(100)
    with tempfile.TemporaryDirectory() as folder:
        async with run(OURS, api, Path(folder)) as running:
            await warm_up(api, running, OURS, people)
        multiply(Path(folder) / "bench.db", stored)
        async with run(OURS, api, Path(folder)) as running:
            await burst(api, running, people, load.COUNTEROFFERS)
            _, turn = await burst(api, running, people, load.COUNTEROFFERS, 4)
            _, history = await burst(api, running, people, ["/history"], 4)
            return turn, history


def multiply(file: Path, turns: int) -> None:
    """Copy what is stored to more people, until it is so many turns."""
    with closing(sqlite3.connect(file, isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode=WAL")
        have, last_user, last_session = database.execute(
            "SELECT (SELECT count(*) FROM turns), (SELECT max(id) FROM users), (SELECT max(id) FROM sessions)"
        ).fetchone()
        for copy in range(1, max(1, turns // have)):
            database.execute("BEGIN")
            _copy(database, "users", {"id": 10**6 * copy, "chat_id": 10**6 * copy}, last_user)
            _copy(database, "sessions", {"id": last_session * copy, "user_id": 10**6 * copy}, last_session)
            database.execute("CREATE TEMP TABLE IF NOT EXISTS original AS SELECT max(id) AS id FROM turns")
            last_turn = database.execute("SELECT id FROM original").fetchone()[0]
            _copy(database, "turns", {"id": last_turn * copy, "session_id": last_session * copy}, last_turn)
            database.execute("COMMIT")


def _copy(database: sqlite3.Connection, table: str, shifts: dict[str, int], last: int) -> None:
    columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
    shifted = ", ".join(f"{name} + {shifts[name]}" if name in shifts else name for name in columns)
    database.execute(
        f"INSERT INTO {table} ({', '.join(columns)}) SELECT {shifted} FROM {table} WHERE id <= ?",  # noqa: S608
        [last],
    )


async def megabytes(api: FakeApi, size: Size, turns: int) -> float:
    """What the bot holds after so many turns."""
    people = load.chats(size.people)
    with tempfile.TemporaryDirectory() as folder:
        async with run(OURS, api, Path(folder)) as running:
            await warm_up(api, running, OURS, people)
            await burst(api, running, people, load.COUNTEROFFERS, turns // size.people)
            return running.megabytes


def percentile(values: Sequence[float], share: float) -> float:
    return values[min(len(values) - 1, int(len(values) * share))]


async def measure(size: Size) -> None:
    """Print the table of issue and documentation, row by row as it is measured."""
    async with fake_api.serve() as api:
        programs = [OURS, ECHO, CONVERSATION, *([AIOGRAM_ECHO] if AIOGRAM.exists() else [])]
        found = {}
        say(f"\n{'turns on one core':34}{'a second':>10}{'ms CPU':>9}{'ours is':>10}{'MB':>7}{'start s':>9}")
        for program in programs:
            found[program] = it = await speed(program, api, size)
            ratio = found[OURS].a_second / it.a_second
            say(
                f"{program.name:34}{it.a_second:10.0f}{it.cpu_ms:9.2f}{ratio:9.2f}×"
                f"{it.megabytes:7.0f}{it.start_seconds:9.2f}"
            )

        half = found[OURS].a_second / 2
        say(f"\n{f'latency at {half:.0f} updates a second':34}{'p50 ms':>10}{'p99 ms':>9}")
        for program in (OURS, ECHO):
            times = await latencies(program, api, size, half)
            say(f"{program.name:34}{percentile(times, 0.5):10.1f}{percentile(times, 0.99):9.1f}")

        say(f"\n{'where the CPU of a turn goes':34}{'ms':>10}{'share':>9}")
        spent = await parts(api, size)
        for name, milliseconds in spent.items():
            say(f"{name:34}{milliseconds:10.2f}{milliseconds / sum(spent.values()):9.0%}")

        say(f"\n{'cost with size':34}{'turn ms':>10}{'/history':>9}")
        small, large = await with_stored(api, 1000), await with_stored(api, size.stored_turns)
        for stored, (turn, history) in ((1000, small), (size.stored_turns, large)):
            say(f"{f'{stored:,} turns stored':34}{turn:10.2f}{history:9.2f}")
        say(f"{'ratio':34}{large[0] / small[0]:9.2f}×{large[1] / small[1]:8.2f}×")

        if size.long_turns:
            say("\nmemory")
            for turns in (size.long_turns // 10, size.long_turns):
                say(f"{f'after {turns:,} turns':34}{await megabytes(api, size, turns):10.0f} MB")


def say(line: str) -> None:
    print(line, flush=True)


@click.command
@click.option("--full", is_flag=True, help="Full size: five repeats, a million stored turns, 200,000 played; an hour.")
def main(*, full: bool) -> None:
    """Measure the bot beside others, each alone on one core, the Bot API on another."""
    os.sched_setaffinity(0, {APIS_CORE})
    say(f"Python {platform.python_version()}; bots on core {BOTS_CORE}, Bot API on core {APIS_CORE}")
    if BOTS_CORE == APIS_CORE:
        say("There is only one core: the figures hold the Bot API's work, too.")
    asyncio.run(measure(FULL if full else Size()))


if __name__ == "__main__":
    main()
