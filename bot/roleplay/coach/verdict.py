"""What the coach says about a message: where each number stands, what there is to say, one next step."""

from __future__ import annotations

from typing import Literal

from bot.roleplay.grounds import Basis, GuideAsk, Sum
from bot.roleplay.recruiter import Asked
from scenarios.value import value

Where = Literal["below", "within", "top", "above", "no_band"]


@value
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
        if self.high < self.guide_ask.low:
            return self.high - self.guide_ask.low
        return max(0, self.low - self.guide_ask.high)


@value
class Remark:
    """Something that the coach says, with the line of the guide that it rests on where it is about the guide."""

    text: str
    basis: Basis | None = None


@value
class Verdict:
    """What the coach says about one message.

    ``placements`` holds what was asked for, part by part (none where only a remark is due); ``asked`` is the standing
    package with the asks applied, ``target`` what the guide's strategy aims for in the region; ``next_step`` exactly
    one thing to do next.
    """

    turn: int
    placements: tuple[Placement, ...]
    next_step: Remark
    standing: Sum | None = None
    asked: Sum | None = None
    target: GuideAsk | None = None
    remarks: tuple[Remark, ...] = ()
