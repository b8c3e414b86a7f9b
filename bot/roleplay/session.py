"""A rehearsal as values: the events that move it on, the turns they make, the state between two turns."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from bot.roleplay.doubt import Doubt
from bot.roleplay.package import Package
from bot.roleplay.recruiter import Answer, Move, Position
from bot.roleplay.understanding import Meant, Understood
from scenarios.script import Awaited, Outcome, Talk
from scenarios.value import value

STATE_VERSION = 1


@value
class Started:
    """The call begins, or a suspended one is picked up again: the recruiter speaks first."""

    kind: Literal["started"] = "started"


@value
class Said:
    """The candidate wrote a message; ``meant`` is the reading that they chose where it could have two."""

    text: str
    kind: Literal["said"] = "said"
    meant: Meant | None = None


@value
class DeadlinePassed:
    """The date by which the recruiter wanted an answer is over."""

    kind: Literal["deadline_passed"] = "deadline_passed"


@value
class ManagerAnswered:
    """The recruiter is back from whoever had to approve."""

    kind: Literal["manager_answered"] = "manager_answered"


@value
class Due:
    """Something that happens by itself after a time: a deadline passes, a manager answers."""

    awaited: Awaited
    hours: float

    @property
    def event(self) -> Event:
        """What to play when the time is over."""
        return DeadlinePassed() if self.awaited == "deadline" else ManagerAnswered()


Event = Started | Said | DeadlinePassed | ManagerAnswered


@value
class Pending:
    """A message that is not played yet, because the coach has asked what it means."""

    text: str
    doubt: Doubt
    message_id: int | None = None


@value
class State:
    """Everything that the next turn depends on, apart from the scenario. Serialises with its version."""

    place: str
    """The script's state."""
    position: Position
    """The bargaining so far, without text."""
    turns: int = 0
    said: tuple[tuple[str, tuple[int, ...]], ...] = ()
    """Which wordings of each pool are used up, in order."""
    topic: Talk | None = None
    """What was spoken of last, for the understanding."""
    last: str | None = None
    """The recruiter's last words, for the understanding."""
    waiting: tuple[Awaited, ...] = ()
    """What the recruiter waits for. While that is a manager's answer or a signature, ``position`` holds the raise."""
    shown: Package | None = None
    """The offer that the candidate knows of, where a raise is decided and not announced yet."""
    tactic: str | None = None
    """The pressure used last."""
    pressed: str | None = None
    """The pressure used in the very last answer."""
    tactics_used: tuple[str, ...] = ()
    unclear: int = 0
    """How many messages in a row were not understood."""
    aside: int = 0
    """How many messages in a row were about something else."""
    facts: tuple[tuple[str, str], ...] = ()
    """What the candidate told that later lines pick up."""
    paused_at: str | None = None
    """Where a suspended call goes on."""
    outcome: Outcome | None = None
    promised: tuple[tuple[str, int], ...] = ()
    """The topics that the recruiter will find something out about, each with the number of the turn of the promise."""
    found_out: tuple[str, ...] = ()
    """The topics where that promise has been kept."""
    asks: str | None = None
    """What the recruiter's last question is about, as the script says it."""
    terms: tuple[tuple[str, str], ...] = ()
    """What is agreed on beside the money, by matter."""
    open: tuple[str, ...] = ()
    """The matters still to be answered."""
    pending: Pending | None = None
    """A message that the coach has asked about: no turn depends on it, the next one drops it."""
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


@value
class Turn:
    """One event with the recruiter's answer: what the store keeps and the review reads."""

    number: int
    """From 0, the opening."""
    event: Event
    understood: Understood | None
    move: Move | None
    answer: Answer | None
    said: tuple[str, ...]
    """The recruiter's messages in order, as plain text: whoever shows them escapes them."""
    place: str
    """Where the script stands afterwards."""
    tactic: str | None = None
    """The pressure used in this answer."""
    offer: Package | None = None
    """What is on the table afterwards as far as the candidate knows, None before the first offer; the raise in
    ``answer`` may be announced a turn later."""
    flags: tuple[str, ...] = ()
    """Facts for the coach, such as ``pay_history_asked``."""
    outcome: Outcome | None = None
    due: tuple[Due, ...] = ()
    """What this turn set a time for: whoever has a clock stores it and plays the event once it is over."""
