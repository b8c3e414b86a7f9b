"""How fast the bot is, beside others: `make bench`. docs/BENCHMARKS.md says what is measured, and how."""

from __future__ import annotations

import asyncio
import os
import platform
import statistics
from collections.abc import Iterable, Sequence

import click

from benchmarks import load
from benchmarks.bots import AIOGRAM, AIOGRAM_ECHO, APIS_CORE, BOTS_CORE, CONVERSATION, ECHO, OUR_ECHO, OURS
from benchmarks.measures import (
    FULL,
    Bot,
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

ROUND_TRIP = 0.02
"""Seconds until Telegram has answered a message, at its fastest."""


async def measure(size: Size) -> None:
    """Print the tables of the documentation, each as soon as it is measured."""
    programs = [OURS, OUR_ECHO, ECHO, CONVERSATION, *([AIOGRAM_ECHO] if AIOGRAM.exists() else [])]
    async with side_by_side(programs, size.people) as bots:
        half = await compare(bots, size) / 2
        await compare_over_a_network(bots, size)
    await wait_for_answers(size, half)
    await take_apart(size)
    await grow(size)
    await begin()
    if size.long_turns:
        say("\nmemory")
        async for turns, held in megabytes((size.long_turns // 10, size.long_turns)):
            say(f"{f'after {turns:,} turns':34}{held:10.0f} MB")


async def compare(bots: Sequence[Bot], size: Size) -> float:
    """The same load to all of them in turn, ours first; returns how many turns a second ours takes."""
    found = await in_turn(bots, size.rounds, size.repeats)
    say(f"\n{'':34}{'':10}{'':9}{'ours a second is':>20}{'':6}")
    say(f"{'on one core':34}{'a second':>10}{'CPU ms':>9}{'by CPU':>10}{'by clock':>10}{'MB':>6}")
    for bot, spent in zip(bots, found, strict=True):
        by_cpu = middle(theirs.cpu_ms / mine.cpu_ms for mine, theirs in zip(found[0], spent, strict=True))
        say(
            f"{bot.program.name:34}{middle(one.a_second for one in spent):10.0f}"
            f"{middle(one.cpu_ms for one in spent):9.2f}"
            f"{by_cpu:9.2f}×{by_clock(found[0], spent):9.2f}×{bot.running.megabytes:6.0f}"
        )
    return middle(one.a_second for one in found[0])


async def compare_over_a_network(bots: Sequence[Bot], size: Size) -> None:
    """The same with a Bot API that takes as long to answer as one that is not on this machine."""
    for bot in bots:
        bot.api.seconds_to_answer = ROUND_TRIP
    found = await in_turn(bots, 1, size.repeats)
    heading = f"when a message takes {1000 * ROUND_TRIP:.0f} ms"
    say(f"\n{heading:34}{'a second':>10}{'ours is':>19}")
    for bot, spent in zip(bots, found, strict=True):
        say(f"{bot.program.name:34}{middle(one.a_second for one in spent):10.0f}{by_clock(found[0], spent):18.1f}×")


async def in_turn(bots: Sequence[Bot], rounds: int, repeats: int) -> list[list[Spent]]:
    """What each of them spends, again and again, one after the other."""
    found: list[list[Spent]] = [[] for _ in bots]
    for _ in range(repeats):
        for bot, spent in zip(bots, found, strict=True):
            spent.append(await bot.say(load.COUNTEROFFERS, rounds))
    return found


def by_clock(ours: Iterable[Spent], theirs: Iterable[Spent]) -> float:
    return middle(mine.a_second / other.a_second for mine, other in zip(ours, theirs, strict=True))


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
