"""Money of a scenario: what a package adds up to, and amounts as people write them."""

from __future__ import annotations

from bot.roleplay.package import PARTS, Package
from bot.roleplay.recruiter import Asked
from scenarios import format_money, format_range
from scenarios.money import rough
from scenarios.rate import each_time as rate_each_time
from scenarios.scenario import Scenario
from scenarios.value import value

PART_NAMES: dict[str, str] = {
    "base": "base",
    "equity": "equity grant",
    "bonus": "bonus",
    "signing": "signing bonus",
    "total": "total comp",
}
"""What the parts of a package are called in sentences."""


EVERYTHING: tuple[Asked, ...] = (*PARTS, "total")
"""What an ask can be of."""


@value
class Sum:
    """A package added up both ways: as the guide adds it, and per year with a year's share of the grant.

    Where only a total was asked for, the yearly figure depends on the part that the money goes into: then
    ``yearly_low`` has all of it in the grant and ``yearly`` all of it in yearly pay; else both are the same.
    """

    by_guide: int
    yearly: int
    yearly_low: int


def added(scenario: Scenario, offer: Package) -> Sum:
    """A package's total as the guide adds it, and per year."""
    yearly = round(offer.yearly(scenario.vesting_years))
    return Sum(round(offer.total(scenario.guide.total_convention, scenario.vesting_years)), yearly, yearly)


def standing(scenario: Scenario, offer: Package, of: Asked) -> int:
    """What a part, or the guide's total, stands at."""
    return added(scenario, offer).by_guide if of == "total" else offer.amount(of)


def amounts(scenario: Scenario, low: float, high: float | None = None) -> str:
    """Money of the scenario, short: $174.5K, $172K–$175K."""
    return format_range(round(low), round(low if high is None else high), "absolute", scenario.currency)


def amounts_of(scenario: Scenario, of: Asked, low: float, high: float | None = None) -> str:
    """The same of one part, with what it is each time where pay is told so: "$156K ($75 an hour)"."""
    return amounts(scenario, low, high) + each_time(scenario, of, low, *(() if high is None else (high,)))


def roughly(scenario: Scenario, low: float, high: float | None = None) -> str:
    """Money of the scenario that was added up or divided, rounded as people write it: $125.8K."""
    own = scenario.currency
    return amounts(scenario, rough(low, own), rough(low if high is None else high, own))


def exactly(scenario: Scenario, amount: float, of: Asked | None = None) -> str:
    """Money of the scenario to the unit, as one says it to a recruiter: $174,500, $81,432 ($43.50 an hour)."""
    return format_money(round(amount), scenario.currency, exact=True) + (each_time(scenario, of, amount) if of else "")


def each_time(scenario: Scenario, of: Asked, *yearly: float) -> str:
    """What a yearly base is each time that it is paid, behind the yearly figure: " ($43.50 an hour)"; nothing where
    pay is told by the year."""
    if scenario.rate is None or of != "base" or not all(yearly):
        return ""
    return f" ({rate_each_time(scenario.rate, scenario.currency, *yearly)})"
