"""The verdict on a counteroffer: where each number stands, what backs it, and one next step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bot.roleplay.recruiter import Asked
from bot.roleplay.session import State, Turn
from scenarios.scenario import Scenario

Where = Literal["below", "within", "top", "above", "no_band"]
BasisKind = Literal["band", "lever", "premium", "target", "source"]


@dataclass(frozen=True, slots=True)
class Basis:
    """The line of the guide that a statement rests on. ``number`` counts levers, premiums and sources from 1."""

    kind: BasisKind
    line: int
    label: str
    number: int | None = None


@dataclass(frozen=True, slots=True)
class GuideAsk:
    """What the guide asks for in this region, in whole currency units.

    ``percent`` holds the guide's own figures where it asks for a share of base; ``derived`` marks an ask that the
    guide makes for another region and that stands here at the same range penetration.
    """

    low: int
    high: int
    basis: Basis
    derived: bool = False
    percent: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Placement:
    """One figure that was asked for, and where it stands; money in whole units (a grant as a whole).

    ``penetration`` runs from 0 at the bottom of the band to 1 at its top; of a range, the lower end counts.
    ``standing`` is what the offer holds of it now (None before the first offer). ``backed_by`` are the arguments of the
    guide in the same message, ``unused`` the lever that fits and has not been used so far.
    """

    of: Asked
    low: int
    high: int
    where: Where
    penetration: float | None = None
    band: tuple[int, int] | None = None
    band_basis: Basis | None = None
    percent: tuple[float, float] | None = None
    standing: int | None = None
    guide_ask: GuideAsk | None = None
    backed_by: tuple[Basis, ...] = ()
    unused: Basis | None = None

    @property
    def moves(self) -> bool:
        """Whether more is asked for than stands."""
        return self.standing is None or self.high > self.standing

    @property
    def over_standing(self) -> int | None:
        """How far the ask lies above what stands, None before the first offer."""
        return None if self.standing is None else self.low - self.standing

    @property
    def over_guide(self) -> int | None:
        """How far the ask lies over (or, negative, under) the guide's ask, 0 within it, None where there is none."""
        if self.guide_ask is None:
            return None
        if self.low < self.guide_ask.low:
            return min(0, self.high - self.guide_ask.low)
        return max(0, self.low - self.guide_ask.high)


@dataclass(frozen=True, slots=True)
class Sum:
    """A package added up both ways: as the guide adds it, and per year with a year's share of the grant.

    Where only a total was asked for, the yearly figure depends on the part that the money goes into: then
    ``yearly_low`` has all of it in the grant and ``yearly`` all of it in yearly pay; else both are the same.
    """

    by_guide: int
    yearly: int
    yearly_low: int


@dataclass(frozen=True, slots=True)
class Remark:
    """Something else that the coach noticed, with the line that it rests on where it is about the guide."""

    text: str
    basis: Basis | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the coach says about one message that named a number.

    ``asked`` is the standing package with the asks applied; ``target`` what the guide's strategy aims for in the
    region; ``next_step`` exactly one thing to do next, with the line of the guide that it rests on.
    """

    turn: int
    placements: tuple[Placement, ...]
    next_step: Remark
    standing: Sum | None = None
    asked: Sum | None = None
    target: GuideAsk | None = None
    remarks: tuple[Remark, ...] = ()


def judge(scenario: Scenario, before: State, turn: Turn) -> Verdict | None:
    """The verdict on a turn, or None where there is nothing to judge: no number of the candidate's was in it.

    ``before`` is the state that the turn was played from.
    """
    raise NotImplementedError
