"""Where the bargaining stands between two moves."""

from __future__ import annotations

from dataclasses import replace

from bot.roleplay.package import Package, Part
from bot.roleplay.recruiter.mandate import Mandate
from bot.roleplay.recruiter.move import Asked, Demand
from scenarios import Persona
from scenarios.value import value


@value
class Position:
    """Where the bargaining stands. ``concessions`` counts, per part, those since its last new argument.

    ``unanswered`` are asks that the recruiter has not answered with a move on their part: who lowers one bids against
    themselves. ``lost`` is the ground lost for good, in points: each point of patience spent, and what weakened the
    candidate.
    """

    offer: Package
    patience: int
    made: bool = False
    levers: tuple[int, ...] = ()
    premiums: tuple[tuple[int, Part], ...] = ()
    concessions: tuple[tuple[Part, int], ...] = ()
    asked: tuple[tuple[Asked, int], ...] = ()
    competing: tuple[Demand, ...] = ()
    questions: int = 0
    rounds: int = 0
    current_pay: bool = False
    final: bool = False
    lost: int = 0
    unanswered: tuple[tuple[Asked, int], ...] = ()


def opening(mandate: Mandate, persona: Persona) -> Position:
    """The position before the first word."""
    return Position(offer=mandate.opening, patience=persona.patience)


def make_offer(position: Position) -> Position:
    """The first offer is on the table: an answer to whatever was named before it."""
    return replace(position, made=True, unanswered=())
