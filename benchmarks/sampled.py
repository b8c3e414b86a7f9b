"""Our bot with a look at its stack 500 times a second of CPU: by what part of a turn it is spent. SIGUSR1 begins anew;
at the end the shares go to the file that SAMPLES names, as JSON."""

from __future__ import annotations

import collections
import json
import os
import signal
import time
from contextlib import suppress
from pathlib import Path
from types import FrameType

from bot.cli import main

INTERVAL = 0.002

# By the innermost file of the stack that says something; the first fragment that fits counts.
PARTS = (
    ("bot/telegram/incoming", "receive"),
    ("bot/telegram/polling", "receive"),
    ("bot/telegram/webhook", "receive"),
    ("bot/telegram/pump", "receive"),
    ("bot/telegram/router", "receive"),
    ("bot/roleplay/understanding", "understand"),
    ("bot/roleplay/coach", "judge"),
    ("bot/roleplay/search", "judge"),
    ("bot/roleplay/review", "judge"),
    ("bot/roleplay/codec", "store"),
    ("bot/roleplay", "step"),
    ("scenarios/", "step"),
    ("bot/views", "render"),
    ("/jinja2/", "render"),
    ("/db/", "store"),
    ("/sqlalchemy/", "store"),
    ("bot/telegram/delivery", "send"),
    ("bot/telegram/outgoing", "send"),
    ("bot/telegram/pace", "send"),
    ("bot/telegram/connection", "send"),
    ("bot/telegram/http", "send"),
    ("bot/telegram/line", "send"),
    ("/httpx/", "send"),
    ("/httpcore/", "send"),
    ("/h11/", "send"),
    ("/telegram/", "send"),
    ("/selectors.py", "waiting"),
    ("/asyncio/", "the event loop"),
    ("/bot/", "the rest of the bot"),
)

counts: collections.Counter[str] = collections.Counter()
began = {"process": 0.0, "thread": 0.0}


def part(frame: FrameType | None) -> str:
    while frame is not None:
        file = frame.f_code.co_filename
        for fragment, name in PARTS:
            if fragment in file:
                return name
        frame = frame.f_back
    return "the event loop"


def look(_number: int, frame: FrameType | None) -> None:
    counts[part(frame)] += 1


def begin(_number: int, _frame: FrameType | None) -> None:
    counts.clear()
    began.update(process=time.process_time(), thread=time.thread_time())


def result() -> dict[str, float]:
    """CPU seconds by part. What other threads use is SQLite's."""
    thread = time.thread_time() - began["thread"]
    others = time.process_time() - began["process"] - thread
    busy = {name: count for name, count in counts.items() if name != "waiting"}
    seconds = {name: count / sum(busy.values()) * thread for name, count in busy.items()}
    seconds["store, SQLite's threads"] = others
    return seconds


signal.signal(signal.SIGUSR1, begin)
signal.signal(signal.SIGPROF, look)
signal.setitimer(signal.ITIMER_PROF, INTERVAL, INTERVAL)
try:
    with suppress(SystemExit):
        main(["run"])
finally:
    signal.setitimer(signal.ITIMER_PROF, 0)
    Path(os.environ["SAMPLES"]).write_text(json.dumps(result()))
