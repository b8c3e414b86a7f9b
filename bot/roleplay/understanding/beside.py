"""An amount with the words around it, in which is told whether it can be pay."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.roleplay.understanding.amounts import Amount
from bot.roleplay.understanding.message import Context
from scenarios.value import value

SMALL = 20
"""A bare number below this is thousands of pay only beside words that say so."""
ALIKE = (0.75, 1.35)
"""Shares of what was named between which another amount is most likely pay as well."""


@value
class Beside:
    """An amount with the words around it: those behind in order, those before from the nearest on."""

    amount: Amount
    after: Sequence[str]
    before: Sequence[str]
    context: Context
    stated: Collection[float]
    """The amounts of the recruiter's last line."""
    said: str
    """The last word of the amount itself."""
    shares: bool = False
    """The message speaks of the price of a share."""

    @property
    def first(self) -> str:
        return self.after[0] if self.after else ""

    @property
    def second(self) -> str:
        return self.after[1] if len(self.after) > 1 else ""

    @property
    def near(self) -> str:
        return self.before[0] if self.before else ""

    @property
    def in_line(self) -> bool:
        """Whether this amount, or its thousands, is of the size of a salary that the recruiter has just named."""
        worth = self.amount.thousands
        return self.amount.low >= SMALL and any(
            value >= 1000 and ALIKE[0] < worth / value < ALIKE[1] for value in self.stated
        )

    @property
    def answers_small(self) -> bool:
        """Whether it stands alone and is of the size of thousands that the recruiter has just named: "9?"."""
        alone = self.near in ("", ".", "?", "!") and self.first in ("", ".", "?", "!", "then", "please")
        stand = [value for value in self.stated if 1000 <= value < SMALL * 1000]
        return alone and self.amount.low >= 2 and any(0.5 < self.amount.low * 1000 / value < 4 for value in stand)

    def repeats(self, *sizes: float) -> bool:
        """Whether the recruiter has just named this amount, in one of these units."""
        return any(abs(self.amount.low * size - value) < 0.5 for value in self.stated for size in sizes)
