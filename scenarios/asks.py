"""What a guide's levers ask for in each region.

A lever quotes the figures of the guide's first region unless it names one. Elsewhere the ask stands at the same range
penetration of that region's band, rounded to three significant figures, and is marked as derived.
"""

from __future__ import annotations

from math import floor, log10

from scenarios.band import at_penetration, penetration_in
from scenarios.guide import Ask, Band, Component, Frozen, Guide, Lever, Number, Unit
from scenarios.remembered import remembered


class RegionalAsk(Frozen):
    """An ask as it holds in one region: the guide's own, or ``derived`` from it.

    ``low`` and ``high`` are money in ``currency`` over the period of the region's band, or a percentage.
    """

    ask: Ask
    lever: int
    component: Component
    low: Number
    high: Number
    unit: Unit
    currency: str | None
    derived: bool


def regional_asks(guide: Guide, lever: Lever, region: str | None, level: str | None = None) -> tuple[RegionalAsk, ...]:
    """The asks of a lever in a region, one for each component.

    An ask that names the region wins over one that is derived. Nothing is derived where either band is missing, open at
    an end, or in another unit than the ask.
    """
    own: dict[Component, RegionalAsk] = {}
    derived: dict[Component, RegionalAsk] = {}
    for ask in lever.asks:
        home = ask.region if ask.region is not None else next(iter(guide.regions), None)
        if ask.unit == "percent" or home == region:
            stands = own if home == region else derived
            stands.setdefault(ask.component, _as_it_stands(ask, lever))
        elif moved := _moved(
            ask, lever, guide.band(home, ask.component, level), guide.band(region, ask.component, level)
        ):
            derived.setdefault(ask.component, moved)
    return tuple({**derived, **own}.values())


@remembered(lambda guide, region, level=None: (id(guide), region, level))
def asks_for(guide: Guide, region: str | None, level: str | None = None) -> tuple[RegionalAsk, ...]:
    """What all levers of a guide ask for in a region, in their order."""
    return tuple(ask for lever in guide.levers for ask in regional_asks(guide, lever, region, level))


def round_significant(amount: float, figures: int = 3) -> int:
    """An amount rounded to so many significant figures: 185,372 becomes 185,000."""
    if amount == 0:
        return 0
    digits = figures - 1 - floor(log10(abs(amount)))
    return int(round(amount, digits))


def _as_it_stands(ask: Ask, lever: Lever) -> RegionalAsk:
    return RegionalAsk(
        ask=ask, lever=lever.number, component=ask.component, low=ask.low, high=ask.high,
        unit=ask.unit, currency=ask.currency, derived=False,
    )  # fmt: skip


def _moved(ask: Ask, lever: Lever, home: Band | None, there: Band | None) -> RegionalAsk | None:
    if home is None or there is None or there.low is None or there.high is None:
        return None
    if not home.unit == there.unit == ask.unit or home.currency != ask.currency or home.period != there.period:
        return None
    ends = [penetration_in(home, end) for end in (ask.low, ask.high)]
    if ends[0] is None or ends[1] is None:
        return None
    low, high = (round_significant(at_penetration(end, there.low, there.high)) for end in (ends[0], ends[1]))
    return RegionalAsk(
        ask=ask, lever=lever.number, component=ask.component, low=low, high=high,
        unit=ask.unit, currency=there.currency, derived=True,
    )  # fmt: skip
