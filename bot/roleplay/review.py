"""The review after a session: what was won of what was there, which rules were kept, what to say better."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.roleplay.coach import Basis, GuideAsk, Sum
from bot.roleplay.package import Package, Part
from bot.roleplay.rules import Finding, Grade
from bot.roleplay.session import Outcome, Turn
from scenarios.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Change:
    """One part of the package from the first offer to the last, with the most that the mandate held for it."""

    part: Part
    opening: int
    final: int
    best: int


@dataclass(frozen=True, slots=True)
class Revealed:
    """The recruiter's limits for one part: first offer, limit without and with the lever, and why they lie there."""

    part: Part
    opening: int
    standard: int
    with_lever: int
    why: str
    levers: tuple[Basis, ...] = ()


@dataclass(frozen=True, slots=True)
class Better:
    """A message that cost something and what would have got more, in full and in at most 256 characters."""

    turn: int
    said: str
    instead: str
    short: str
    why: str
    grade: Grade
    rests_on: tuple[Basis, ...] = ()


@dataclass(frozen=True, slots=True)
class Review:
    """What a finished (or stopped) session comes to.

    ``won`` is the share, 0 to 1, of the room above the opening that was won, in yearly value (None where no offer was
    made or there was no room); ``won_yearly`` and ``room_yearly`` the same in money per year. ``targets`` are all
    totals that the guide aims for in the region, each with its origin. ``practise`` is what to work on next.
    """

    outcome: Outcome | None
    turns: int
    counters: int
    changes: tuple[Change, ...]
    won: float | None
    won_yearly: int
    room_yearly: int
    opening: Sum | None
    final: Sum | None
    best: Sum
    used: tuple[Basis, ...]
    unused: tuple[Basis, ...]
    findings: tuple[Finding, ...]
    better: tuple[Better, ...]
    mandate: tuple[Revealed, ...]
    cap: int
    cap_with_lever: int
    cap_why: str
    targets: tuple[GuideAsk, ...]
    practise: str


def review(scenario: Scenario, turns: Sequence[Turn]) -> Review:
    """The review of a session from its turns, whatever its outcome; one without an outcome was stopped."""
    raise NotImplementedError


def final_package(turns: Sequence[Turn]) -> Package | None:
    """What was on the table last, None where no offer was made."""
    return next((turn.offer for turn in reversed(turns) if turn.offer is not None), None)
