"""Our way to Telegram beside python-telegram-bot's own, pair by pair: `.venv/bin/python -m benchmarks.connections`."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import statistics
import time
from multiprocessing.connection import Connection as Pipe

from telegram import Bot
from telegram.request import BaseRequest, HTTPXRequest

from benchmarks import fake_api
from benchmarks.bots import APIS_CORE, BOTS_CORE
from bot.telegram.connection import Connection

BATCHES = 60
PAIRS = 7
AT_ONCE = 16


def serve(pipe: Pipe) -> None:
    """The Bot API on the other core."""
    os.sched_setaffinity(0, {APIS_CORE})

    async def forever() -> None:
        async with fake_api.serve() as api:
            pipe.send(api.base_url)
            await asyncio.Event().wait()

    asyncio.run(forever())


async def milliseconds(request: BaseRequest, address: str) -> float:
    """CPU of one sendMessage."""
    async with Bot(fake_api.TOKEN, f"{address}/bot", request=request, get_updates_request=request) as bot:
        for _ in range(AT_ONCE):
            await bot.send_message(1, "warm")
        began = time.process_time()
        for _ in range(BATCHES):
            await asyncio.gather(*(bot.send_message(1, "x" * 600, parse_mode="HTML") for _ in range(AT_ONCE)))
        return 1000 * (time.process_time() - began) / (BATCHES * AT_ONCE)


def main() -> None:
    here, there = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(there,), daemon=True)
    server.start()
    address = here.recv()
    os.sched_setaffinity(0, {BOTS_CORE})
    pairs = []
    for _ in range(PAIRS):
        theirs = asyncio.run(milliseconds(HTTPXRequest(32), address))
        ours = asyncio.run(milliseconds(Connection(address), address))
        pairs.append((theirs, ours))
        print(f"HTTPXRequest {theirs:.3f} ms   Connection {ours:.3f} ms   {theirs / ours:.2f}×")
    print(f"median of {PAIRS} pairs: {statistics.median(theirs / ours for theirs, ours in pairs):.2f}×")
    server.terminate()


if __name__ == "__main__":
    main()
