"""The recruiter's hidden mandate: how far each part of the package, and the whole of it, may go."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Literal

from bot.roleplay.package import PARTS, Package, Part
from bot.roleplay.recruiter.steps import up
from scenarios import Band, Component, Guide, Persona, RegionalAsk, Scenario, TotalConvention, asks_for, at_penetration
from scenarios.guide import OwnTerms, Rate, Room
from scenarios.remembered import remembered
from scenarios.value import value

MONEY_PARTS: tuple[Part, ...] = ("base", "equity", "bonus")


@value
class Limit:
    """How far one part may go, in whole currency units: per year for base and bonus, the whole grant, once for signing.

    ``opening`` is the first offer, ``standard`` the limit without an argument of the guide, ``with_lever`` the limit
    once a lever of ``levers`` (numbers of the guide) has been argued. Where the lever asks for a percentage of base,
    ``lever_percent`` holds it and the money follows the base on the table. ``low`` and ``high`` are the guide's band;
    ``assumed`` marks one that nobody knows.
    """

    part: Part
    opening: int
    standard: int
    with_lever: int
    low: int
    high: int
    levers: tuple[int, ...] = ()
    lever_percent: float | None = None
    assumed: bool = False


@value
class Mandate:
    """Everything that the recruiter may give, derived from guide, region and persona; nobody sees it before the end.

    ``cap`` bounds the package in the guide's own total comp, ``cap_with_lever`` once a lever for the total
    (``cap_levers``) has been argued. ``premiums`` is what each premium is worth when argued, in the guide's order.
    ``signing_share`` bounds one-off money as a share of the base on the table. Offers move in multiples of ``step``.
    ``in_hand`` marks a first offer that was made already: no figure named before moves it.
    ``rate`` is how often a year pay comes that is told by the hour, day, week or month.
    """

    limits: tuple[Limit, ...]
    cap: float
    cap_with_lever: float
    cap_levers: tuple[int, ...]
    premiums: tuple[int, ...]
    signing_share: float
    convention: TotalConvention
    vesting_years: int
    step: int
    in_hand: bool = False
    rate: Rate | None = None

    def limit(self, part: Part) -> Limit | None:
        """The limit of a part, or None where the guide has no band for it."""
        return next((limit for limit in self.limits if limit.part == part), None)

    @property
    def opening(self) -> Package:
        """The first offer."""
        return Package(**{limit.part: limit.opening for limit in self.limits})


@remembered(lambda scenario: scenario.table)
def derive(scenario: Scenario) -> Mandate:
    """The mandate of a scenario.

    Opening and standard limit stand at the persona's range penetration of each band; a lever reaches as far into the
    range that the guide lets it ask for as the persona's share says; the caps lie inside the strategy's target for
    the region, and inside what the guide's lever for the total asks. Where the strategy says what the company answers
    with, the standard limit stands there; its target for a part is in reach of an argument, and so is the least that it
    tells to accept. A lever that asks for no amount supports any part that none asks for: it reaches as far into
    what is left of the band. A guide made of the candidate's own offer has its rooms instead, and no cap beyond them:
    any of its levers supports any part.
    """
    guide, persona = scenario.guide, scenario.persona
    if guide.own is not None:
        return _of_own_offer(scenario, guide.own)
    asks = asks_for(guide, scenario.region, scenario.level)
    bands = {part: _money_band(scenario, part) for part in PARTS}
    step = _step(max((band[1] for band in bands.values() if band), default=0))
    free = _without_amount(guide)
    limits = tuple(_limit(scenario, asks, free, part, band, step) for part, band in bands.items() if band is not None)
    by_total = [ask for ask in asks if ask.component is Component.TOTAL and ask.unit == "absolute"]
    floor = scenario.line(guide.floors, Component.TOTAL)
    least = floor.low * offer_scale(scenario, "total") if floor else 0.0
    limits = _reaching(scenario, limits, least, step)
    caps = _caps(scenario, limits, by_total, least)
    return Mandate(
        limits=limits,
        cap=caps[0],
        cap_with_lever=caps[1],
        cap_levers=tuple(ask.lever for ask in by_total),
        premiums=_premiums(guide, persona),
        signing_share=0.0 if bands["signing"] else persona.signing,
        convention=guide.total_convention,
        vesting_years=scenario.vesting_years,
        step=step,
    )


def _without_amount(guide: Guide) -> tuple[int, ...]:
    """The levers that ask for no amount, of no part and in no region."""
    return tuple(lever.number for lever in guide.levers if not lever.asks)


def _of_own_offer(scenario: Scenario, own: OwnTerms) -> Mandate:
    step = _step(round(max((room.high for room in own.rooms), default=0)))
    levers = tuple(lever.number for lever in scenario.guide.levers)
    limits = tuple(_limit_of(scenario.persona, room, levers, step) for room in own.rooms)
    tops = Package(**{limit.part: limit.high for limit in limits})
    cap = tops.total(scenario.guide.total_convention, scenario.vesting_years)
    return Mandate(
        limits=limits,
        cap=cap,
        cap_with_lever=cap,
        cap_levers=(),
        premiums=(),
        signing_share=0.0 if any(limit.part == "signing" for limit in limits) else scenario.persona.signing,
        convention=scenario.guide.total_convention,
        vesting_years=scenario.vesting_years,
        step=step,
        rate=scenario.rate,
        in_hand=any(room.opening is not None for room in own.rooms),
    )


def _limit_of(persona: Persona, room: Room, levers: tuple[int, ...], step: int) -> Limit:
    """The limit in a room: it opens with what is in hand; the persona's shares are those of what lies above it, and
    of the rest of it once an argument was heard."""
    low, high = round(room.low), round(room.high)
    opening = low if room.opening is not None else _rounded(at_penetration(persona.opening, low, high), step)
    opening = max(low, min(high, opening))
    standard = max(opening, min(high, _rounded(at_penetration(persona.standard, opening, high), step)))
    with_lever = max(standard, min(high, _rounded(at_penetration(persona.lever, standard, high), step)))
    return Limit(
        part=room.component.value,  # type: ignore[arg-type]
        opening=opening,
        standard=standard,
        with_lever=with_lever,
        low=low,
        high=high,
        levers=levers,
        assumed=room.assumed,
    )


def _reaching(scenario: Scenario, limits: tuple[Limit, ...], least: float, step: int) -> tuple[Limit, ...]:
    """The limits, raised towards the tops of their bands until the total to accept at least is in reach."""

    def total(amounts: dict[Part, int]) -> float:
        return Package(**amounts).total(scenario.guide.total_convention, scenario.vesting_years)

    most = total({limit.part: limit.with_lever if limit.levers else limit.standard for limit in limits})
    tops = total({limit.part: limit.high for limit in limits})
    if most >= least or tops <= most:
        return limits
    share = min(1.0, (least - most) / (tops - most))
    return tuple(_raised(limit, share, step) for limit in limits)


def _raised(limit: Limit, share: float, step: int) -> Limit:
    if limit.levers:
        amount = up(_within(limit.with_lever, limit.high, share), step)
        return replace(limit, with_lever=min(limit.high, amount))
    amount = min(limit.high, up(_within(limit.standard, limit.high, share), step))
    return replace(limit, standard=amount, with_lever=max(amount, limit.with_lever))


def _caps(
    scenario: Scenario, limits: tuple[Limit, ...], by_total: list[RegionalAsk], least: float
) -> tuple[float, float]:
    """The package's cap without and with a lever for the total; the tops of all bands where no target is given."""
    persona, target, scale = scenario.persona, scenario.target, offer_scale(scenario, "total")
    ceiling = _ceiling(scenario, limits)
    if target is None or target.unit != "absolute":
        return ceiling, ceiling
    cap = min(ceiling, max(least, _within(target.low, target.high, persona.cap) * scale))
    raised = max((_within(ask.low, ask.high, persona.cap_with_lever) * scale for ask in by_total), default=cap)
    return cap, max(cap, min(raised, target.high * scale, ceiling))


def _ceiling(scenario: Scenario, limits: tuple[Limit, ...]) -> float:
    """What the bands allow in total: the tops of all parts, and no more than the guide's own band of the total where
    that leaves room for the parts' limits without an argument."""

    def total(amounts: dict[Part, int]) -> float:
        return Package(**amounts).total(scenario.guide.total_convention, scenario.vesting_years)

    tops = total({limit.part: limit.high for limit in limits})
    band = scenario.guide.band(scenario.region, Component.TOTAL, scenario.level)
    high = _ends(band)[1] if band is not None and band.unit == "absolute" else None
    whole = high * offer_scale(scenario, "total") if high is not None else tops
    return min(tops, whole) if whole >= total({limit.part: limit.standard for limit in limits}) else tops


def _limit(
    scenario: Scenario,
    asks: tuple[RegionalAsk, ...],
    free: tuple[int, ...],
    part: Part,
    band: tuple[int, int],
    step: int,
) -> Limit:
    """The limit of a part; ``free`` are the levers that support any part."""
    persona = scenario.persona
    low, high = band
    asks = tuple(ask for ask in asks if ask.component == part and ask.unit != "count")
    percents = [_within(ask.low, ask.high, persona.lever) for ask in asks if ask.unit == "percent"]
    scale = offer_scale(scenario, part)
    money = [_within(ask.low, ask.high, persona.lever) * scale for ask in asks if ask.unit == "absolute"]
    expected, floor, target = (
        scenario.line(lines, Component(part))
        for lines in (scenario.guide.expected_counters, scenario.guide.floors, scenario.guide.strategy)
    )
    levers = tuple(ask.lever for ask in asks) or free
    least = floor.low * scale if floor else 0
    stands = at_penetration(persona.standard, low, high)
    if expected is not None:
        stands = _within(expected.low, expected.high, persona.standard) * scale
    standard = min(high, max(low, _rounded(stands if levers else max(stands, least), step)))
    if target is not None:
        money.append(_within(max(standard, least), max(standard, target.high * scale), persona.lever))
    elif levers and not asks:
        money.append(at_penetration(persona.lever, standard, high))
    return Limit(
        part=part,
        opening=min(standard, max(low, _rounded(at_penetration(persona.opening, low, high), step))),
        standard=standard,
        with_lever=min(high, max(standard, up(least, step), *(_rounded(amount, step) for amount in money))),
        low=low,
        high=high,
        levers=levers,
        lever_percent=max(percents, default=None),
    )


def _money_band(scenario: Scenario, part: Part) -> tuple[int, int] | None:
    """The band of a part in money; a percentage counts of the middle of the base's band, an open end as the other."""
    band = scenario.guide.band(scenario.region, Component(part), scenario.level)
    if band is None or band.unit == "count":
        return None
    low, high = _ends(band)
    if low is None or high is None:
        return None
    if band.unit == "percent":
        base = scenario.guide.band(scenario.region, Component.BASE, scenario.level)
        ends = _ends(base) if base is not None and base.unit == "absolute" else (None, None)
        if ends[0] is None or ends[1] is None:
            return None
        middle = (ends[0] + ends[1]) / 2 * offer_scale(scenario, "base")
        low, high = low * middle / 100, high * middle / 100
    scale = offer_scale(scenario, part) if band.unit == "absolute" else 1
    return round(low * scale), round(high * scale)


def offer_scale(scenario: Scenario, part: Part | Literal["total"]) -> int:
    """What turns the guide's figure into the offer's own terms: a month into a year, a year's stock into the grant."""
    band = scenario.guide.band(scenario.region, Component(part), scenario.level)
    yearly = 12 if band is not None and band.period == "month" else 1
    whole = scenario.vesting_years if part == "equity" and band is not None and band.period in ("year", "month") else 1
    return yearly * whole


def _ends(band: Band) -> tuple[float | None, float | None]:
    low = band.low if band.low is not None else band.high
    return low, band.high if band.high is not None else low


def _premiums(guide: Guide, persona: Persona) -> tuple[int, ...]:
    return tuple(
        round(_within(premium.low, premium.high, persona.lever)) if premium.unit == "absolute" else 0
        for premium in guide.premiums
    )


def _within(low: float, high: float, share: float) -> float:
    return low + share * (high - low)


def _step(highest: int) -> int:
    """Offers move in half thousandths of the largest amount's order of magnitude: 500 where bases are 150,000."""
    return max(1, 10 ** (int(math.log10(highest)) - 2) // 2) if highest >= 1 else 1


def _rounded(amount: float, step: int) -> int:
    return round(amount / step) * step
