"""A rehearsal as values: the events that move it on, the turns they make, the state between two turns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bot.roleplay.package import Package
from bot.roleplay.recruiter import Answer, Move, Position
from bot.roleplay.understanding import Understood

STATE_VERSION = 1

Outcome = Literal["accepted", "declined", "walked_away", "expired", "suspended"]


@dataclass(frozen=True, slots=True)
class Started:
    """The call begins: the recruiter speaks first."""

    kind: Literal["started"] = "started"


@dataclass(frozen=True, slots=True)
class Said:
    """The candidate wrote a message."""

    text: str
    kind: Literal["said"] = "said"


@dataclass(frozen=True, slots=True)
class DeadlinePassed:
    """The date by which the recruiter wanted an answer is over."""

    kind: Literal["deadline_passed"] = "deadline_passed"


@dataclass(frozen=True, slots=True)
class ManagerAnswered:
    """The recruiter is back from whoever had to approve."""

    kind: Literal["manager_answered"] = "manager_answered"


Event = Started | Said | DeadlinePassed | ManagerAnswered


@dataclass(frozen=True, slots=True)
class State:
    """Everything that the next turn depends on, apart from the scenario. Serialises with its version.

    ``place`` is the script's state; ``position`` the bargaining so far, without text; ``said`` which wordings of each
    line pool are used up, in order; ``topic`` and ``last`` what the recruiter spoke of last, for the understanding;
    ``waiting`` what the recruiter waits for (a deadline running, a manager's answer); ``unclear`` how many messages
    in a row were not understood; ``facts`` what the candidate told that later lines pick up.
    """

    place: str
    position: Position
    turns: int = 0
    said: tuple[tuple[str, tuple[int, ...]], ...] = ()
    topic: Literal["base", "equity", "bonus", "signing", "total"] | None = None
    last: str | None = None
    waiting: tuple[Literal["deadline", "manager"], ...] = ()
    tactic: str | None = None
    tactics_used: tuple[str, ...] = ()
    unclear: int = 0
    facts: tuple[tuple[str, str], ...] = ()
    outcome: Outcome | None = None
    version: int = STATE_VERSION


@dataclass(frozen=True, slots=True)
class Turn:
    """One event with the recruiter's answer: what the store keeps and the review reads.

    ``said`` are the recruiter's messages as plain text, in order; whoever shows them escapes them. ``place`` is where
    the script stands afterwards, ``tactic`` the pressure used in this answer, ``offer`` what is on the table
    afterwards (None before the first offer), ``flags`` facts for the coach, such as ``pay_history_asked``.
    """

    number: int
    event: Event
    understood: Understood | None
    move: Move | None
    answer: Answer | None
    said: tuple[str, ...]
    place: str
    tactic: str | None = None
    offer: Package | None = None
    flags: tuple[str, ...] = ()
    outcome: Outcome | None = None
