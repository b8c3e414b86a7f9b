"""What can go wrong on the way to Telegram, made to order: refusals, lost answers, garbage, silence, a jumped clock."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, get_args

FaultKind = Literal[
    "too_many_requests", "server_error", "bad_gateway", "garbage", "time_out", "drop", "conflict", "answer"
]


class Clock:
    """The stand-in's time: the machine's, moved on as far as a test asks for."""

    def __init__(self, source: Callable[[], float] = time.time) -> None:
        self._source = source
        self._ahead = 0.0

    def now(self) -> float:
        """Seconds since 1970."""
        return self._source() + self._ahead

    def advance(self, seconds: float) -> None:
        """Let time pass, or jump back when negative; an advance of 151 makes every button press too old to answer."""
        self._ahead += seconds


@dataclass
class Fault:
    """What happens to the next calls of a method.

    Args:
        kind: how the call fails. `time_out` keeps silent, `drop` cuts the connection in the middle of the answer and
            `answer` says what `status` and `body` name.
        method: the Bot API method, in any case; "*" for every method but getUpdates.
        times: how many calls fail.
        applied: whether the call takes effect before its answer is lost: a send arrives, its answer does not.
        retry_after: seconds that a 429 names.
        seconds: how long `time_out` keeps silent, unless the client hangs up before.
        chat: only calls for this chat id; None for any.
        status: of an `answer`.
        body: of an `answer`.
    """

    kind: FaultKind
    method: str = "*"
    times: int = 1
    applied: bool = False
    retry_after: int = 1
    seconds: float = 60.0
    chat: int | None = None
    status: int = 200
    body: str = ""

    def __post_init__(self) -> None:
        if self.kind not in get_args(FaultKind):
            raise ValueError(f"unknown fault {self.kind!r}; one of {', '.join(get_args(FaultKind))}")
        if self.times < 1:
            raise ValueError(f"a fault needs at least one call to fail, not {self.times}")


class Faults:
    """The faults that are still to happen, in the order in which they were asked for."""

    def __init__(self) -> None:
        self.waiting: list[Fault] = []

    def add(self, fault: Fault) -> Fault:
        """Put a fault in line; its `times` counts down as it happens."""
        self.waiting.append(fault)
        return fault

    def clear(self) -> None:
        """Let everything work again."""
        self.waiting.clear()

    def take(self, method: str, chat: int | None = None) -> Fault | None:
        """The fault of this call, if it has one; it is used up by being taken."""
        for fault in self.waiting:
            named = fault.method.lower()
            if (named == method.lower() or (named == "*" and method.lower() != "getupdates")) and (
                fault.chat is None or fault.chat == chat
            ):
                fault.times -= 1
                if not fault.times:
                    self.waiting.remove(fault)
                return fault
        return None
