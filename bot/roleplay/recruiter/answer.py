"""What the recruiter does about a move, and why: values that a turn stores and the review shows."""

from __future__ import annotations

from typing import Literal

from bot.roleplay.package import PARTS, Package, Part
from bot.roleplay.recruiter.move import Asked
from scenarios.value import value

Reason = Literal[
    "lever",  # an argument of the guide was heard for the first time
    "premium",
    "evidence",
    "reasoned",
    "precise",
    "condition",
    "prepared",  # questions were asked before the counter
    "warm",
    "competing_offer",
    "trade",  # this part went up for another that went down, worth the same per year
    "band_floor",  # the part offered in a trade cannot go lower: its band ends
    "no_argument",
    "repeated",  # the same part again with nothing new
    "at_limit",  # the mandate ends here
    "needs_lever",  # the standard limit is reached; only an argument moves it further
    "at_cap",  # the whole package is at its cap
    "below_offer",  # asked for no more than what stands
    "not_offered",  # asked for a part that this recruiter has nothing of
    "absurd",  # far outside any range that can be defended
    "insult",
    "ultimatum",
    "current_pay",  # disclosed what they earn
    "self_bidding",  # lowered an ask that had not been answered with a move
    "final",  # the recruiter had said that this was final
]
Result = Literal["granted", "conceded", "held", "none"]


@value
class Because:
    """Why the recruiter moved or did not: the reason, the part it is about, the number of the lever or premium."""

    reason: Reason
    part: Asked | None = None
    number: int | None = None


@value
class Answer:
    """What the recruiter does about a move: granted in full, moved part of the way, held, or nothing to answer."""

    result: Result
    before: Package
    after: Package
    because: tuple[Because, ...] = ()
    final: bool = False

    @property
    def moved(self) -> tuple[Part, ...]:
        """The parts that went up."""
        return tuple(part for part in PARTS if self.after.amount(part) > self.before.amount(part))

    @property
    def lowered(self) -> tuple[Part, ...]:
        """The parts that went down, in a trade."""
        return tuple(part for part in PARTS if self.after.amount(part) < self.before.amount(part))
