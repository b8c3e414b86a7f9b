"""The pay package on the table, and the two ways of adding it up."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from scenarios.guide import TotalConvention
from scenarios.value import value

Part = Literal["base", "equity", "bonus", "signing"]
PARTS: tuple[Part, ...] = ("base", "equity", "bonus", "signing")


@value
class Package:
    """An offer in whole units of the region's currency.

    ``base`` and ``bonus`` per year, ``equity`` the whole grant over the vesting years, ``signing`` once.
    """

    base: int = 0
    equity: int = 0
    bonus: int = 0
    signing: int = 0

    def amount(self, part: Part) -> int:
        """What one part stands at."""
        return int(getattr(self, part))

    def having(self, part: Part, amount: int) -> Package:
        """The same package with one part changed."""
        return self if amount == self.amount(part) else replace(self, **{part: amount})

    def yearly(self, vesting_years: int) -> float:
        """The yearly value: base + bonus + (grant + signing) / vesting years."""
        return self.base + self.bonus + (self.equity + self.signing) / vesting_years

    def total(self, convention: TotalConvention, vesting_years: int) -> float:
        """Total comp as the guide adds it: with the whole grant where the guide's own totals do, else a year of it."""
        grant = self.equity if convention == "whole_grant" else self.equity / vesting_years
        return self.base + grant + self.bonus
