"""What the guide asks, aims and settles for here; what the candidate does, where the offer is their own."""

from __future__ import annotations

from dataclasses import replace

from bot.roleplay.grounds.bands import band, middle_of_base
from bot.roleplay.grounds.basis import Basis, lever_basis, origin, own
from bot.roleplay.grounds.money import EVERYTHING, PART_NAMES, amounts, each_time
from bot.roleplay.recruiter import Asked
from bot.roleplay.recruiter.mandate import offer_scale
from scenarios import Component, Lever, RegionalAsk, asks_for
from scenarios.remembered import remembered
from scenarios.scenario import Scenario
from scenarios.value import value


@value
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
    if found is None or found.unit != "absolute" or found.currency not in (None, scenario.currency):
        return None
    label = f"strategy, {found.region}" if found.region else "strategy"
    scale = offer_scale(scenario, "total")
    basis = Basis("target", found.line, label, None, origin(scenario))
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
            Basis("target", floor.line, "accept-at floor", None, origin(scenario)),
        )
        for of, floor in found
        if floor is not None
    )


@remembered(lambda scenario, of: (scenario.table, of))
def fitting(scenario: Scenario, of: Asked) -> tuple[Lever, ...]:
    """The levers that support an ask of this part: those that ask for it, else all that ask for no figure; what speaks
    for an own offer speaks for all of it."""
    levers = scenario.guide.levers
    if own(scenario):
        return levers
    asks = [ask for ask in asks_for(scenario.guide, scenario.region, scenario.level) if ask.component == of]
    numbers = {ask.lever for ask in asks}
    if of != "total" and band(scenario, of) is not None and all(ask.unit == "count" for ask in asks):
        numbers |= {lever.number for lever in levers if not lever.asks}
    return tuple(lever for lever in levers if lever.number in numbers)


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


@remembered(lambda scenario: scenario.table)
def _asks(scenario: Scenario) -> tuple[GuideAsk, ...]:
    """What the levers ask for here; what is a share of base still without its money."""
    asks = asks_for(scenario.guide, scenario.region, scenario.level)
    return tuple(found for ask in asks if (found := _ask(scenario, ask)) is not None)


def _ask(scenario: Scenario, ask: RegionalAsk) -> GuideAsk | None:
    basis = lever_basis(scenario.guide, ask.lever)
    if basis is None or ask.component not in PART_NAMES or ask.unit == "count":
        return None
    if ask.unit == "absolute" and ask.currency not in (None, scenario.currency):
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
