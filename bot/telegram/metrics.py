"""What the operator can count. No label holds an id, a name or a text."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from prometheus_client import Counter, Histogram

_FAST = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)
_SLOW = (0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0, 3600.0)

UPDATES = Counter("counteroffer_updates", "Updates that Telegram brought and that are stored.", ["kind"])
PLAYED = Counter("counteroffer_played", "Updates that were played, by how it went.", ["result"])
TURNS = Counter("counteroffer_turns", "Turns of rehearsals.")
TURN_SECONDS = Histogram(
    "counteroffer_turn_seconds", "From taking a stored update in hand to its replies being stored.", buckets=_FAST
)
ANSWER_SECONDS = Histogram(
    "counteroffer_answer_seconds", "From a reply being stored to Telegram having it.", buckets=_SLOW
)
CALLS = Counter("counteroffer_telegram_calls", "Calls of the Bot API by what came of them.", ["method", "answer"])
CALL_SECONDS = Histogram(
    "counteroffer_telegram_call_seconds", "How long a call of the Bot API takes.", ["method"], buckets=_FAST
)
MESSAGES = Counter("counteroffer_log_messages", "Lines of the log from warnings on.", ["level"])


class Counting(logging.Handler):
    """Counts warnings and errors instead of writing them."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)

    def emit(self, record: logging.LogRecord) -> None:
        MESSAGES.labels(record.levelname).inc()


class Pulse:
    """Whether updates come: each sign of life holds for a while, until the bot is ``stopping``."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._until = float("-inf")
        self.stopping = False

    def stop(self) -> None:
        """What comes from now on is for the next run, or for another bot."""
        self.stopping = True

    def beat(self, seconds: float) -> None:
        """Updates come, as far as one knows for the next ``seconds``."""
        self._until = self._clock() + seconds

    @property
    def alive(self) -> bool:
        return self._clock() <= self._until
