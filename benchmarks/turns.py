"""How fast the bot is, beside others: `make bench`. docs/BENCHMARKS.md says what is measured, and how."""

from __future__ import annotations

import asyncio
import os
import platform
import statistics
from collections.abc import Iterable

import click

from benchmarks import load
from benchmarks.bots import AIOGRAM, AIOGRAM_ECHO, APIS_CORE, BOTS_CORE, CONVERSATION, ECHO, OURS, Program
from benchmarks.measures import (
    FULL,
    Size,
    Spent,
    by_size,
    megabytes,
    parts,
    percentile,
    side_by_side,
    start_seconds,
)

SMALL_STORE = 1_000
STARTS = 5


async def measure(size: Size) -> None:
    """Print the tables of the documentation, each as soon as it is measured."""
    half = await compare(size) / 2
    await wait_for_answers(size, half)
    await take_apart(size)
    await grow(size)
    await begin()
    if size.long_turns:
        say("\nmemory")
        async for turns, held in megabytes((size.long_turns // 10, size.long_turns)):
            say(f"{f'after {turns:,} turns':34}{held:10.0f} MB")


async def compare(size: Size) -> float:
    """The same load to all of them in turn; returns how many turns a second ours takes."""
    programs = [OURS, ECHO, CONVERSATION, *([AIOGRAM_ECHO] if AIOGRAM.exists() else [])]
    found: dict[Program, list[Spent]] = {program: [] for program in programs}
    async with side_by_side(programs, size.people) as bots:
        for _ in range(size.repeats):
            for bot in bots:
                found[bot.program].append(await bot.say(load.COUNTEROFFERS, size.rounds))
        held = {bot.program: bot.running.megabytes for bot in bots}
    say(f"\n{'':34}{'':10}{'':9}{'ours a second is':>20}{'':6}")
    say(f"{'on one core':34}{'a second':>10}{'CPU ms':>9}{'by CPU':>10}{'by clock':>10}{'MB':>6}")
    ours = found[OURS]
    for program, spent in found.items():
        by_cpu = middle(theirs.cpu_ms / mine.cpu_ms for mine, theirs in zip(ours, spent, strict=True))
        by_clock = middle(mine.a_second / theirs.a_second for mine, theirs in zip(ours, spent, strict=True))
        say(
            f"{program.name:34}{middle(one.a_second for one in spent):10.0f}{middle(one.cpu_ms for one in spent):9.2f}"
            f"{by_cpu:9.2f}×{by_clock:9.2f}×{held[program]:6.0f}"
        )
    return middle(one.a_second for one in ours)


async def wait_for_answers(size: Size, a_second: float) -> None:
    say(f"\n{f'latency at {a_second:.0f} updates a second':34}{'p50 ms':>10}{'p99 ms':>9}")
    async with side_by_side((OURS, ECHO), int(size.latency_seconds * a_second)) as bots:
        for bot in bots:
            times = await bot.latencies(a_second, size.latency_seconds)
            say(f"{bot.program.name:34}{percentile(times, 0.5):10.1f}{percentile(times, 0.99):9.1f}")


async def take_apart(size: Size) -> None:
    say(f"\n{'where the CPU of a turn goes':34}{'ms':>10}{'share':>9}")
    spent = await parts(size)
    for name, milliseconds in spent.items():
        say(f"{name:34}{milliseconds:10.2f}{milliseconds / sum(spent.values()):9.0%}")


async def grow(size: Size) -> None:
    say(f"\n{'cost with size, CPU':34}{'turn ms':>10}{'/history':>9}")
    stores = SMALL_STORE, size.stored_turns
    small, large = await by_size(stores, max(5, size.repeats))
    for stored, rows in zip(stores, (small, large), strict=True):
        turn, history = (middle(row[of] for row in rows) for of in (0, 1))
        say(f"{f'{stored:,} turns stored':34}{turn:10.2f}{history:9.2f}")
    turn, history = (middle(b[of] / a[of] for a, b in zip(small, large, strict=True)) for of in (0, 1))
    say(f"{'ratio':34}{turn:9.2f}×{history:8.2f}×")


async def begin() -> None:
    say(f"\n{'start, to the first getUpdates':34}{'first s':>10}{'later s':>9}")
    for program in (OURS, ECHO):
        first, later = await start_seconds(program, STARTS)
        say(f"{program.name:34}{first:10.2f}{later:9.2f}")


def middle(values: Iterable[float]) -> float:
    return statistics.median(values)


def say(line: str) -> None:
    print(line, flush=True)


@click.command
@click.option("--full", is_flag=True, help="Full size: seven repeats, a million stored turns, 200,000 played.")
def main(*, full: bool) -> None:
    """Measure the bot beside others, each on one core, the Bot API on another."""
    os.sched_setaffinity(0, {APIS_CORE})
    say(f"Python {platform.python_version()}; bots on core {BOTS_CORE}, Bot API on core {APIS_CORE}")
    if BOTS_CORE == APIS_CORE:
        say("There is only one core: the figures hold the Bot API's work, too.")
    asyncio.run(measure(FULL if full else Size()))


if __name__ == "__main__":
    main()
