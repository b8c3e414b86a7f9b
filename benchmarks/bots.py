"""The bots that are measured: each a process of its own on a core of its own."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import sys
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from pathlib import Path

from benchmarks.fake_api import TOKEN, FakeApi

ROOT = Path(__file__).parents[1]
AIOGRAM = ROOT / ".venv" / "bench"

CORES = sorted(os.sched_getaffinity(0))
BOTS_CORE, APIS_CORE = CORES[0], CORES[-1]

LOG, DATABASE = "log", "bench.db"

_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, eq=False)
class Program:
    """How a bot is started; ``ours`` plays rehearsals, the others echo."""

    name: str
    arguments: tuple[str, ...]
    environment: Mapping[str, str]
    ours: bool = False


OURS = Program("Counteroffer, a durable turn", ("-m", "bot", "run"), {}, ours=True)
OUR_ECHO = Program("Counteroffer, a durable echo", ("-m", "benchmarks.durable_echo"), {})
SAMPLED = Program("Counteroffer, sampled", ("-m", "benchmarks.sampled"), {}, ours=True)
ECHO = Program("python-telegram-bot, echo", ("-m", "benchmarks.peers.ptb_echo"), {})
CONVERSATION = Program("ConversationHandler + SQLite", ("-m", "benchmarks.peers.ptb_conversation"), {})
AIOGRAM_ECHO = Program("aiogram, echo", ("-m", "benchmarks.peers.aiogram_echo"), {"PYTHONPATH": str(AIOGRAM)})


class Running:
    """A bot at work."""

    def __init__(self, process: asyncio.subprocess.Process, folder: Path, started: float) -> None:
        self._process = process
        self._log = folder / LOG
        self._database = folder / DATABASE
        self.started = started

    @property
    def cpu_seconds(self) -> float:
        """User and system time of all its threads."""
        fields = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS

    @property
    def megabytes(self) -> float:
        """What it holds in memory now."""
        status = Path(f"/proc/{self._process.pid}/status").read_text()
        return int(status.partition("VmRSS:")[2].split()[0]) / 1024

    def check(self) -> None:
        """A bot that fails is not fast.

        Raises:
            RuntimeError: It has ended, or complains.
        """
        complaints = self._log.read_text().strip()
        if self._process.returncode is not None or complaints:
            raise RuntimeError(f"the bot fails: {complaints.splitlines()[-1] if complaints else 'it ended'}")

    @property
    def at_rest(self) -> bool:
        """Whether nothing that it has stored waits to be played or sent. A bot that stores nothing always is."""
        if not self._database.exists():
            return True
        with closing(sqlite3.connect(f"{self._database.as_uri()}?mode=ro", uri=True)) as database:
            waiting, pending = database.execute(
                "SELECT (SELECT count(*) FROM updates WHERE status = 'waiting'),"
                " (SELECT count(*) FROM outbox WHERE status = 'pending')"
            ).fetchone()
        return not waiting and not pending

    def signal(self, number: signal.Signals) -> None:
        self._process.send_signal(number)


@asynccontextmanager
async def run(program: Program, api: FakeApi, folder: Path) -> AsyncIterator[Running]:
    """Run a bot against the Bot API, with what it stores in ``folder``, while the block is open."""
    environment = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG")} | {
        "BOT_TOKEN": TOKEN,
        "API_BASE_URL": api.base_url,
        "DATABASE_URL": f"sqlite+aiosqlite:///{folder / DATABASE}",
        "DATABASE_FILE": f"{folder}/peer.db",
        "PACING": "false",
        "MESSAGES_A_MINUTE": "0",
        "SESSIONS_A_DAY": "0",
        "LOG_LEVEL": "WARNING",
        "SAMPLES": f"{folder}/samples.json",
        **program.environment,
    }
    api.expect_another_bot()
    started = time.monotonic()
    with (folder / LOG).open("w") as errors:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *program.arguments,
            cwd=ROOT,
            env=environment,
            stderr=errors,
            preexec_fn=lambda: os.sched_setaffinity(0, {BOTS_CORE}),
        )
    running = Running(process, folder, started)
    try:
        while api.first_poll is None:
            running.check()
            await asyncio.sleep(0.01)
        yield running
    finally:
        if process.returncode is None:
            process.terminate()
        try:
            await asyncio.wait_for(process.wait(), 10)
        except TimeoutError:
            process.kill()
            await process.wait()
