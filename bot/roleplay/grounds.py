"""What the guide says here: the bands, asks, targets and lines that every piece of advice rests on."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from bot.roleplay.package import PARTS, Package
from bot.roleplay.recruiter import Asked
from bot.roleplay.recruiter.mandate import offer_scale
from scenarios import Band, Component, Guide, Lever, RegionalAsk, asks_for, format_money, format_range
from scenarios.guide import Origin
from scenarios.money import rough
from scenarios.rate import each_time as rate_each_time
from scenarios.remembered import remembered
from scenarios.scenario import Scenario, currency_at

BasisKind = Literal["band", "lever", "premium", "target", "source"]

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


@dataclass(frozen=True, slots=True)
class Basis:
    """The line of the guide that a statement rests on. ``number`` counts levers, premiums and sources from 1.

    Of a candidate's own offer there is no line: ``origin`` then says whether it is theirs or holds for any offer.
    """

    kind: BasisKind
    line: int
    label: str
    number: int | None = None
    origin: Origin = "guide"


@dataclass(frozen=True, slots=True)
class GuideAsk:
    """What the guide asks for in this region, in whole currency units.

    ``percent`` holds the guide's own figures where it asks for a share of base; ``derived`` marks an ask that the
    guide makes for another region and that stands here at the same range penetration.
    """

    of: Asked
    low: int
    high: int
    basis: Basis
    derived: bool = False
    percent: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
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


@remembered(lambda scenario: scenario.table)
def currency(scenario: Scenario) -> str | None:
    """The currency of the region's bands."""
    if scenario.guide.own is not None:
        return scenario.guide.own.currency
    bands = scenario.guide.bands
    if own := currency_at(scenario.guide, scenario.region, scenario.level):
        return own
    here = (band.currency for band in bands if band.region == scenario.region and band.currency)
    return next(here, next((band.currency for band in bands if band.currency), None))


def amounts(scenario: Scenario, low: float, high: float | None = None) -> str:
    """Money of the scenario, short: $174.5K, $172K–$175K."""
    return format_range(round(low), round(low if high is None else high), "absolute", currency(scenario))


def roughly(scenario: Scenario, low: float, high: float | None = None) -> str:
    """Money of the scenario that was added up or divided, rounded as people write it: $125.8K."""
    own = currency(scenario)
    return amounts(scenario, rough(low, own), rough(low if high is None else high, own))


def exactly(scenario: Scenario, amount: float, of: Asked | None = None) -> str:
    """Money of the scenario to the unit, as one says it to a recruiter: $174,500, $81,432 ($43.50 an hour)."""
    return format_money(round(amount), currency(scenario), exact=True) + (each_time(scenario, of, amount) if of else "")


def each_time(scenario: Scenario, of: Asked, *yearly: float) -> str:
    """What a yearly base is each time that it is paid, behind the yearly figure: " ($43.50 an hour)"; nothing where
    pay is told by the year."""
    if scenario.rate is None or of != "base" or not all(yearly):
        return ""
    return f" ({rate_each_time(scenario.rate, currency(scenario), *yearly)})"


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


@dataclass(frozen=True, slots=True)
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
            basis = Basis("band", found.line, f"{PART_NAMES[of]} band, {place}", None, _origin(scenario))
            bands[of] = _Ends(ends[0] * scale, ends[1] * scale, found.unit == "percent", basis)
    return bands


def middle_of_base(scenario: Scenario) -> float | None:
    """The middle of the base's band, what percentages count of where no base is on the table."""
    found = _bands(scenario).get("base")
    return None if found is None or found.percent else (found.low + found.high) / 2


def guide_asks(scenario: Scenario, of: Asked | None = None, base: float | None = None) -> tuple[GuideAsk, ...]:
    """What the levers ask for in this region, of one part or of all, in the order of the guide.

    A percentage stays one and counts, in money, of ``base``.
    """
    base = middle_of_base(scenario) if base is None else base
    asks = (_counted(ask, base) for ask in _asks(scenario) if of in (None, ask.of))
    return tuple(ask for ask in asks if ask is not None)


def inside(scenario: Scenario, ask: GuideAsk, base: float | None = None) -> GuideAsk:
    """An ask as it can be proposed: no higher than the top of its band."""
    here = band(scenario, ask.of, base)
    if here is None or ask.high <= here[1]:
        return ask
    top = here[1]
    return replace(ask, low=min(ask.low, top), high=top, percent=None)


@remembered(lambda scenario: scenario.table)
def target(scenario: Scenario) -> GuideAsk | None:
    """The total that the guide's strategy aims for in this region, or None where it does not say."""
    found = scenario.target
    if found is None or found.unit != "absolute" or found.currency not in (None, currency(scenario)):
        return None
    label = f"strategy, {found.region}" if found.region else "strategy"
    scale = offer_scale(scenario, "total")
    basis = Basis("target", found.line, label, None, _origin(scenario))
    return GuideAsk("total", round(found.low * scale), round(found.high * scale), basis)


@remembered(lambda scenario: scenario.table)
def accept_at(scenario: Scenario) -> tuple[GuideAsk, ...]:
    """The least that the guide's strategy tells to accept here, by part; none where it does not say."""
    found = [(of, scenario.line(scenario.guide.floors, Component(of))) for of in EVERYTHING]
    return tuple(
        GuideAsk(
            of,
            round(floor.low * offer_scale(scenario, of)),
            round(floor.high * offer_scale(scenario, of)),
            Basis("target", floor.line, "accept-at floor", None, _origin(scenario)),
        )
        for of, floor in found
        if floor is not None
    )


def own(scenario: Scenario) -> bool:
    """Whether the candidate's own offer is played: then nobody may be told that a guide says so."""
    return scenario.guide.own is not None


def walk_away(scenario: Scenario, of: Asked) -> int | None:
    """The least that the candidate would take of a part, where they have said so."""
    terms = scenario.guide.own
    found = next((floor for floor in terms.walk_away if floor.component == of), None) if terms else None
    if found is None or found.unit != "absolute":
        return None
    return round(found.low)


def goals(scenario: Scenario) -> tuple[tuple[str, Asked, str], ...]:
    """What the candidate has said to aim for and to leave below, by part; none but of an own offer."""
    if not own(scenario):
        return ()

    def each(of: Asked, low: int, high: int) -> str:
        return amounts(scenario, low, high) + each_time(scenario, of, low, high)

    aims = {ask.of: ask for ask in guide_asks(scenario)}
    floors = ((of, walk_away(scenario, of)) for of in EVERYTHING)
    return (
        *(("Your target", of, each(of, ask.low, ask.high)) for of, ask in aims.items()),
        *(("Your walk-away", of, each(of, floor, floor)) for of, floor in floors if floor is not None),
    )


def measured_by(scenario: Scenario, of: Asked) -> str:
    """What an ask is judged against where no band is known: "the offer in hand, your target $150K"."""
    against = ["the offer in hand"]
    against += [f"your target {amounts(scenario, ask.low, ask.high)}" for ask in guide_asks(scenario, of)[:1]]
    floor = walk_away(scenario, of)
    if floor is not None:
        against.append(f"your walk-away {amounts(scenario, floor)}")
    return " and ".join([", ".join(against[:-1]), against[-1]] if len(against) > 1 else against)


@remembered(lambda scenario, of: (scenario.table, of))
def fitting(scenario: Scenario, of: Asked) -> tuple[Lever, ...]:
    """The levers that support an ask of this part; what speaks for an own offer speaks for all of it."""
    if own(scenario):
        return scenario.guide.levers
    numbers = [ask.lever for ask in asks_for(scenario.guide, scenario.region, scenario.level) if ask.component == of]
    return tuple(lever for lever in scenario.guide.levers if lever.number in numbers)


@remembered(lambda guide, number: (id(guide), number))
def lever_basis(guide: Guide, number: int) -> Basis | None:
    """Lever ``number`` as a basis, or None where the guide has no such lever."""
    found = next((lever for lever in guide.levers if lever.number == number), None)
    return Basis("lever", found.line, lever_title(found), number, found.origin) if found else None


def premium_basis(guide: Guide, number: int) -> Basis | None:
    """Premium ``number`` (from 1), or None where the guide has no such premium."""
    if not 1 <= number <= len(guide.premiums):
        return None
    found = guide.premiums[number - 1]
    return Basis("premium", found.line, found.title, number)


def source_basis(guide: Guide, number: int) -> Basis | None:
    """Source ``number`` (from 1), or None where the guide has no such source."""
    if not 1 <= number <= len(guide.sources):
        return None
    found = guide.sources[number - 1]
    return Basis("source", found.line, found.text, number)


def bases(found: Iterable[Basis | None]) -> tuple[Basis, ...]:
    """Those that exist, each once, in order."""
    return tuple(dict.fromkeys(basis for basis in found if basis is not None))


def lever_title(lever: Lever) -> str:
    """The lever's title without the word that says that it is one, and without quotation marks of its own."""
    title = re.sub(r"[\"“”]", "", lever.title)
    return title.removesuffix("Lever").removesuffix("lever").strip() or title


def with_asks(offer: Package, asks: Iterable[tuple[Asked, int]]) -> Package:
    """The offer with every ask above it granted; asks of a total change no part."""
    for of, amount in asks:
        if of != "total":
            offer = offer.having(of, max(offer.amount(of), amount))
    return offer


@remembered(lambda scenario: scenario.table)
def _asks(scenario: Scenario) -> tuple[GuideAsk, ...]:
    """What the levers ask for here; what is a share of base still without its money."""
    asks = asks_for(scenario.guide, scenario.region, scenario.level)
    return tuple(found for ask in asks if (found := _ask(scenario, ask)) is not None)


def _ask(scenario: Scenario, ask: RegionalAsk) -> GuideAsk | None:
    basis = lever_basis(scenario.guide, ask.lever)
    if basis is None or ask.component not in PART_NAMES or ask.unit == "count":
        return None
    if ask.unit == "absolute" and ask.currency not in (None, currency(scenario)):
        return None
    basis = replace(basis, line=ask.ask.line)
    of: Asked = ask.component.value  # type: ignore[assignment]
    if ask.unit == "percent":
        return GuideAsk(of, 0, 0, basis, ask.derived, (float(ask.low), float(ask.high)))
    scale = offer_scale(scenario, of)
    return GuideAsk(of, round(ask.low * scale), round(ask.high * scale), basis, ask.derived)


def _counted(ask: GuideAsk, base: float | None) -> GuideAsk | None:
    """An ask in money, a share counted of ``base``; None where no base is known."""
    if ask.percent is None:
        return ask
    if base is None:
        return None
    low, high = (round(share * base / 100) for share in ask.percent)
    return replace(ask, low=low, high=high)


def _origin(scenario: Scenario) -> Origin:
    return "yours" if own(scenario) else "guide"


def _ends(found: Band) -> tuple[float, float] | None:
    low = found.low if found.low is not None else found.high
    high = found.high if found.high is not None else found.low
    return None if low is None or high is None else (low, high)
