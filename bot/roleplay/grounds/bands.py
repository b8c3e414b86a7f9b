"""The bands of the guide where the scenario is played."""

from __future__ import annotations

from bot.roleplay.grounds.basis import Basis, origin
from bot.roleplay.grounds.money import EVERYTHING, PART_NAMES
from bot.roleplay.recruiter import Asked
from bot.roleplay.recruiter.mandate import offer_scale
from scenarios import Band, Component
from scenarios.remembered import remembered
from scenarios.scenario import Scenario
from scenarios.value import value


def band(scenario: Scenario, of: Asked, base: float | None = None) -> tuple[int, int, Basis] | None:
    """The band of a part in money with its line, or None where the guide has none.

    A monthly band counts as twelve months. A band in per cent counts of ``base``, or of the middle of the base's band
    where that is None; where one end is open, both ends are the other.
    """
    found = _bands(scenario).get(of)
    if found is None:
        return None
    low, high = found.low, found.high
    if found.percent:
        base = middle_of_base(scenario) if base is None else base
        if base is None:
            return None
        low, high = low * base / 100, high * base / 100
    return round(low), round(high), found.basis


@value
class _Ends:
    """A band of the guide: its ends in money, or in per cent of the base."""

    low: float
    high: float
    percent: bool
    basis: Basis


@remembered(lambda scenario: scenario.table)
def _bands(scenario: Scenario) -> dict[Asked, _Ends]:
    place = scenario.region or scenario.level or scenario.guide.role
    bands: dict[Asked, _Ends] = {}
    for of in EVERYTHING:
        found = scenario.guide.band(scenario.region, Component(of), scenario.level)
        ends = _ends(found) if found is not None and found.unit != "count" else None
        if found is not None and ends is not None:
            scale = offer_scale(scenario, of) if found.unit == "absolute" else 1
            basis = Basis("band", found.line, f"{PART_NAMES[of]} band, {place}", None, origin(scenario))
            bands[of] = _Ends(ends[0] * scale, ends[1] * scale, found.unit == "percent", basis)
    return bands


def middle_of_base(scenario: Scenario) -> float | None:
    """The middle of the base's band, what percentages count of where no base is on the table."""
    found = _bands(scenario).get("base")
    return None if found is None or found.percent else (found.low + found.high) / 2


def _ends(found: Band) -> tuple[float, float] | None:
    low = found.low if found.low is not None else found.high
    high = found.high if found.high is not None else found.low
    return None if low is None or high is None else (low, high)
