"""A rehearsal as values: the events that move it on, the turns they make, the state between two turns."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from bot.roleplay.doubt import Doubt
from bot.roleplay.package import Package
from bot.roleplay.recruiter import Answer, Move, Position
from bot.roleplay.understanding import Meant, Understood
from scenarios.script import Awaited, Outcome, Talk

STATE_VERSION = 1


@dataclass(frozen=True, slots=True)
class Started:
    """The call begins, or a suspended one is picked up again: the recruiter speaks first."""

    kind: Literal["started"] = "started"


@dataclass(frozen=True, slots=True)
class Said:
    """The candidate wrote a message; ``meant`` is the reading that they chose where it could have two."""

    text: str
    kind: Literal["said"] = "said"
    meant: Meant | None = None


@dataclass(frozen=True, slots=True)
class DeadlinePassed:
    """The date by which the recruiter wanted an answer is over."""

    kind: Literal["deadline_passed"] = "deadline_passed"


@dataclass(frozen=True, slots=True)
class ManagerAnswered:
    """The recruiter is back from whoever had to approve."""

    kind: Literal["manager_answered"] = "manager_answered"


@dataclass(frozen=True, slots=True)
class Due:
    """Something that happens by itself after a time: a deadline passes, a manager answers."""

    awaited: Awaited
    hours: float

    @property
    def event(self) -> Event:
        """What to play when the time is over."""
        return DeadlinePassed() if self.awaited == "deadline" else ManagerAnswered()


Event = Started | Said | DeadlinePassed | ManagerAnswered


@dataclass(frozen=True, slots=True)
class Pending:
    """A message that is not played yet, because the coach has asked what it means."""

    text: str
    doubt: Doubt
    message_id: int | None = None


@dataclass(frozen=True, slots=True)
class State:
    """Everything that the next turn depends on, apart from the scenario. Serialises with its version.

    ``place`` is the script's state; ``position`` the bargaining so far, without text; ``said`` which wordings of each
    pool are used up, in order; ``topic`` and ``last`` what the recruiter spoke of last, for the understanding;
    ``waiting`` what the recruiter waits for. While that is a manager's answer or a signature, ``position`` already
    holds the raise, and ``shown`` is the offer that the candidate knows of. ``tactic`` is the pressure used last,
    ``pressed`` the one in the very last answer;
    ``unclear`` how many messages in a row were not understood, ``aside`` how many were about something else;
    ``facts`` what the candidate told that later lines pick up; ``paused_at`` where a suspended call goes on;
    ``promised`` the topics that the recruiter will find something out about, each with the number of the turn of the
    promise, ``found_out`` those where that has been kept; ``asks`` what the recruiter's last question is about, as the
    script says it; ``terms`` what is agreed on beside the money, by matter; ``open`` the matters still to be answered.
    ``pending`` is a message that the coach has asked about: no turn depends on it, the next one drops it.
    """

    place: str
    position: Position
    turns: int = 0
    said: tuple[tuple[str, tuple[int, ...]], ...] = ()
    topic: Talk | None = None
    last: str | None = None
    waiting: tuple[Awaited, ...] = ()
    shown: Package | None = None
    tactic: str | None = None
    pressed: str | None = None
    tactics_used: tuple[str, ...] = ()
    unclear: int = 0
    aside: int = 0
    facts: tuple[tuple[str, str], ...] = ()
    paused_at: str | None = None
    outcome: Outcome | None = None
    promised: tuple[tuple[str, int], ...] = ()
    found_out: tuple[str, ...] = ()
    asks: str | None = None
    terms: tuple[tuple[str, str], ...] = ()
    open: tuple[str, ...] = ()
    pending: Pending | None = None
    version: int = STATE_VERSION

    @property
    def resumed(self) -> State:
        """The state in which a suspended call goes on; any other as it is."""
        if self.outcome != "suspended" or self.paused_at is None:
            return self
        return replace(self, place=self.paused_at, paused_at=None, outcome=None, unclear=0, aside=0)

    @property
    def offer(self) -> Package | None:
        """What is on the table as far as the candidate knows, None before the first offer."""
        if not self.position.made:
            return None
        return self.shown if self.shown is not None else self.position.offer


@dataclass(frozen=True, slots=True)
class Turn:
    """One event with the recruiter's answer: what the store keeps and the review reads.

    ``number`` counts from 0, the opening. ``said`` are the recruiter's messages as plain text, in order; whoever shows
    them escapes them. ``place`` is where the script stands afterwards, ``tactic`` the pressure used in this answer,
    ``offer`` what is on the table afterwards as far as the candidate knows (None before the first offer; the raise in
    ``answer`` may be announced a turn later), ``flags`` facts for the coach, such as ``pay_history_asked``.
    ``due`` is what this turn set a time for: whoever has a clock stores it and plays the event once it is over.
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
    due: tuple[Due, ...] = ()
