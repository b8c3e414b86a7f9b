"""The asks that the guide still backs at a point of the call, in the order in which they are worth making."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot.roleplay import grounds
from bot.roleplay.coach.aims import HIGH, figure, part_of, speaks_for
from bot.roleplay.coach.phrases import argument, case, premium_case, premium_short_case, short_case, shortened
from bot.roleplay.coach.proposal import (
    COPY_LIMIT,
    Hint,
    asking,
    figure_said,
    joined,
    of_wanted,
    other_offer,
    proposed,
    range_wanted,
    thanks,
)
from bot.roleplay.grounds import GuideAsk, titles
from bot.roleplay.package import PARTS, Package, Part
from bot.roleplay.recruiter import Asked, Demand
from bot.roleplay.session import State
from scenarios import Lever, at_penetration
from scenarios.asks import round_significant
from scenarios.scenario import Scenario

ENOUGH = 2
"""After so many concessions on one argument there is little left in it: the steps shrink (Tey 2021)."""

THUMB = 1.12
"""Where a counter stands to the offer of which nothing else is known: inside the rule of thumb, and no round figure."""


def counters(scenario: Scenario, state: State) -> Iterator[Hint]:
    """Every ask that the guide still backs: arguments for single parts by what they are worth, premiums, the total.

    The part of which the recruiter has just asked how much it should be comes first.
    """
    position = state.position
    asks = proposable(scenario, position.offer.base)
    open_asks = [ask for ask in asks if _open(scenario, state, ask)]
    parts = [ask for ask in open_asks if ask.of != "total"]
    first = state.topic if state.asks == "number" else None
    if first == "signing":
        yield from _signing(scenario, state)
    elif first and all(ask.of != first for ask in open_asks):
        yield from _high_in_band(scenario, state, (first,))
    for ask in sorted(parts, key=lambda ask: (ask.of != first, -worth(scenario, state, ask))):
        yield with_lever(scenario, state, ask)
    yield from _unpriced(scenario, state)
    yield from _premiums(scenario, state)
    for ask in open_asks:
        if ask.of == "total":
            yield with_lever(scenario, state, ask)
    yield from _bridge(scenario, state)
    if not state.position.rounds:
        yield from _high_in_band(scenario, state, ("base", "total"))


def proposable(scenario: Scenario, base: float | None) -> tuple[GuideAsk, ...]:
    """The guide's asks here as they can be proposed, inside the bands; percentages count of ``base``."""
    return tuple(grounds.inside(scenario, ask, base) for ask in grounds.guide_asks(scenario, base=base))


def with_lever(scenario: Scenario, state: State, ask: GuideAsk, title: str = "") -> Hint:
    """One of the guide's arguments with the figure that it supports here, under a ``title`` or one of its own."""
    lever = next(lever for lever in scenario.guide.levers if lever.number == ask.basis.number)
    said = case(scenario.guide, lever)
    if ask.low <= grounds.standing(scenario, state.position.offer, ask.of) < ask.high and not ask.percent:
        ask = replace(ask, low=ask.high)
    ending = asking(scenario, ask.of, figure_said(scenario, ask))
    wanted = range_wanted(scenario, ask)
    whose = "" if grounds.own(scenario) else ", the guide’s figure,"
    derived = " That figure is derived: the same place in this region’s band." if ask.derived else ""
    return proposed(
        "reasons",
        title or f"Ask for {of_wanted(ask.of, wanted)}{whose} with “{grounds.lever_title(lever)}”",
        _why_lever(scenario, ask, wanted) + derived,
        joined(thanks(state), *said, "" if _tells_of_it(lever) else other_offer(scenario, state, ask.of), ending),
        short=shortened(said, ending, COPY_LIMIT, short_case(scenario.guide, lever)),
        rests_on=(ask.basis,),
        move=f"lever_{lever.number}",
    )


def _tells_of_it(lever: Lever) -> bool:
    """Whether an argument of one's own says already what the other offer is."""
    return lever.origin == "yours" and titles.of_an_offer(lever.title)


def _why_lever(scenario: Scenario, ask: GuideAsk, wanted: str) -> str:
    if not grounds.own(scenario):
        return f"The guide asks {wanted} with this argument."
    if ask.basis.origin == "general":
        return f"{wanted} is your target. The argument is a general one: give it only where it holds for you."
    return f"{wanted} is your target, and the argument is your own."


def worth(scenario: Scenario, state: State, ask: GuideAsk) -> float:
    """What the upper end of an ask would add to the offer, in money per year."""
    gain = ask.high - grounds.standing(scenario, state.position.offer, ask.of)
    return gain / scenario.vesting_years if ask.of in ("equity", "signing") else gain


def _open(scenario: Scenario, state: State, ask: GuideAsk) -> bool:
    """Whether the argument is unused, or its part not yet asked for, and more than what stands would come of it.

    One that was said and not heard as the guide's is given up after the part has been asked for often enough.
    """
    position = state.position
    unused = ask.basis.number not in position.levers or ask.of not in dict(position.asked)
    given_up = dict(position.concessions).get("base" if ask.of == "total" else ask.of, 0) >= ENOUGH
    lever = next(lever for lever in scenario.guide.levers if lever.number == ask.basis.number)
    more = ask.high > grounds.standing(scenario, position.offer, ask.of)
    return unused and more and not given_up and not needs_an_offer(scenario, position.offer, position.competing, lever)


def needs_an_offer(scenario: Scenario, offer: Package, stated: Iterable[Demand], lever: Lever) -> bool:
    """Whether the argument rests on another offer, and the candidate has stated none that is better than what stands.

    An argument about what others pay of which something else is left to say does not.
    """
    rests = titles.of_an_offer(lever.title) or (titles.about(lever.title) == "rival" and not argument(lever))
    if not rests or lever.origin == "yours":
        return False
    return not any(other.amount > grounds.standing(scenario, offer, other.of) for other in stated)


def _unpriced(scenario: Scenario, state: State) -> Iterator[Hint]:
    """Arguments to which the guide gives no figure here, with the part that they speak for high in its band."""
    position = state.position
    priced = {ask.basis.number for ask in grounds.guide_asks(scenario)}
    if grounds.band(scenario, "base") is None and grounds.own(scenario) and not priced:
        yield from _unmeasured(scenario, state)
    for lever in scenario.guide.levers:
        part = None if lever.number in priced else _argued_for(scenario, state, lever)
        here = grounds.band(scenario, part) if part else None
        amount = figure(scenario, part) if part else None
        if part is None or here is None or amount is None or dict(position.concessions).get(part, 0) >= ENOUGH:
            continue
        if (
            lever.number in position.levers
            or amount <= position.offer.amount(part)
            or needs_an_offer(scenario, position.offer, position.competing, lever)
        ):
            continue
        low, high, basis = here
        said, title = case(scenario.guide, lever), grounds.lever_title(lever)
        own = dict(position.asked).get(part, 0)
        holds = position.offer.amount(part) < own <= high
        amount = own if holds else amount
        wanted, band = of_wanted(part, grounds.amounts_of(scenario, part, amount)), grounds.amounts(scenario, low, high)
        ending = asking(scenario, part, grounds.exactly(scenario, amount, part))
        found = grounds.lever_basis(scenario.guide, lever.number)
        yield proposed(
            "ambitious",
            f"Stay at {wanted}, and back it with “{title}”"
            if holds
            else f"Ask for {wanted}, high in {_whose_band(scenario)}, with “{title}”",
            f"Your figure stands inside {_whose_band(scenario)}, {band}. Another argument moves them, another figure "
            "does not."
            if holds
            else f"{_no_figure(scenario, lever)} the ask stands high in {_whose_band(scenario)}, {band}.",
            joined(thanks(state), *said, other_offer(scenario, state, part), ending),
            short=shortened(said, ending, COPY_LIMIT, short_case(scenario.guide, lever)),
            rests_on=grounds.bases((found, basis)),
            move=f"lever_{lever.number}",
        )


def _argued_for(scenario: Scenario, state: State, lever: Lever) -> Part | None:
    """The part that an argument without a figure is for. One that names none is for the base; where other arguments
    give that its figure, or all that was asked of it was granted, it is for the part of which most is to be had among
    the others."""
    part, offer = part_of(lever), state.position.offer
    granted = {of for of, amount in state.position.asked if of != "total" and amount <= offer.amount(of)}
    priced = {ask.of for ask in grounds.guide_asks(scenario)} | granted
    if lever.asks or grounds.own(scenario) or part not in priced:
        return part

    def gain(of: Part) -> float:
        more = (figure(scenario, of) or 0) - state.position.offer.amount(of)
        return more / scenario.vesting_years if of in ("equity", "signing") else more

    tired = {of for of, steps in state.position.concessions if steps >= ENOUGH}
    open_parts = [of for of in PARTS if of not in priced | tired and grounds.band(scenario, of)]
    unpriced = [of for of in open_parts if speaks_for(lever, of)]
    return max(unpriced, key=gain, default=part)


def _unmeasured(scenario: Scenario, state: State) -> Iterator[Hint]:
    """Arguments for an own offer of which neither band nor target is known, with a base by the rule of thumb."""
    position = state.position
    asked = dict(position.asked)
    amount = asked.get("base") or round_significant(position.offer.base * THUMB, 4)
    if dict(position.concessions).get("base", 0) >= ENOUGH or amount <= position.offer.base:
        return
    for lever in scenario.guide.levers:
        if lever.number in position.levers or needs_an_offer(scenario, position.offer, position.competing, lever):
            continue
        said, title = case(scenario.guide, lever), grounds.lever_title(lever)
        ending = asking(scenario, "base", grounds.exactly(scenario, amount, "base"))
        yield proposed(
            "counter_size",
            f"Ask for a base of {grounds.amounts(scenario, amount)} with “{title}”, or name a figure of your own",
            f"{_no_figure(scenario, lever)} neither a band nor a target of yours is known. By the rule of thumb a "
            "first counter stands 10–20% above the offer.",
            joined(thanks(state), *said, ending),
            short=shortened(said, ending, COPY_LIMIT, short_case(scenario.guide, lever)),
            rests_on=grounds.bases((grounds.lever_basis(scenario.guide, lever.number),)),
            move=f"lever_{lever.number}",
        )


def _no_figure(scenario: Scenario, lever: Lever) -> str:
    if not grounds.own(scenario):
        return "The guide gives this argument no figure here;"
    return "The argument is your own;" if lever.origin == "yours" else "A general argument, if it holds for you;"


def _whose_band(scenario: Scenario) -> str:
    return "the band that you gave" if grounds.own(scenario) else "the guide’s band"


def _premiums(scenario: Scenario, state: State) -> Iterator[Hint]:
    """The premiums that the strategy stacks here, or all of them, argued for the part that they speak for."""
    guide, offer = scenario.guide, state.position.offer
    aimed = guide.target(scenario.region, level=scenario.level)
    known = {number for number, _ in state.position.premiums}
    stacked = aimed.premiums if aimed and aimed.premiums else range(1, len(guide.premiums) + 1)
    for number in stacked:
        premium = guide.premiums[number - 1]
        part = part_of(premium) or "base"
        here = grounds.band(scenario, part)
        if number in known or premium.unit != "absolute" or here is None or offer.amount(part) >= here[1]:
            continue
        amount = min(here[1], offer.amount(part) + round(premium.high))
        said, ending = premium_case(guide, premium), asking(scenario, part, grounds.exactly(scenario, amount, part))
        basis = grounds.premium_basis(guide, number)
        worth = grounds.amounts(scenario, premium.low, premium.high)
        wanted = grounds.amounts(scenario, amount)
        yield proposed(
            "reasons",
            f"Ask for {of_wanted(part, wanted)}: add “{_short_title(premium.title)}” ({worth})",
            f"The guide prices this at {worth}; what stands plus that, inside the band, is {wanted}.",
            joined(thanks(state), *said, ending),
            short=shortened(said, ending, COPY_LIMIT, premium_short_case(guide, premium)),
            rests_on=tuple(line for line in (basis, here[2]) if line),
            move=f"premium_{number}",
        )


def _signing(scenario: Scenario, state: State) -> Iterator[Hint]:
    """The one-off money that was asked about: as much as another offer has of it, else what a premium is priced at."""
    stands = state.position.offer.signing
    theirs = max((offer.amount for offer in state.position.competing if offer.of == "signing"), default=0)
    if theirs > stands:
        said = grounds.exactly(scenario, theirs)
        yield proposed(
            "competing",
            f"Ask for a signing bonus of {grounds.amounts(scenario, theirs)}, as in your other offer",
            "A fact that you have stated is the plainest reason there is.",
            f"{other_offer(scenario, state, 'signing')} Could you match it with a signing bonus of {said}?",
            move="signing_matched",
        )
    else:
        yield from _bridge(scenario, state)


def _bridge(scenario: Scenario, state: State) -> Iterator[Hint]:
    """One-off money, priced by a premium that the base has not been argued with: another budget than pay."""
    position, guide = state.position, scenario.guide
    if position.offer.signing or "signing" in dict(position.asked):
        return
    known = {number for number, _ in position.premiums}
    unused = [
        (premium.high, number)
        for number, premium in enumerate(guide.premiums, 1)
        if number not in known and premium.unit == "absolute"
    ]
    for high, number in sorted(unused, reverse=True)[:1]:
        premium, basis = guide.premiums[number - 1], grounds.premium_basis(guide, number)
        worth = grounds.amounts(scenario, premium.low, premium.high)
        said, amount = premium_case(guide, premium), grounds.exactly(scenario, high)
        ending = f"If the yearly figures stay where they are, could a signing bonus of {amount} cover that?"
        yield proposed(
            "trade",
            f"Ask for a signing bonus of {grounds.amounts(scenario, high)}: “{_short_title(premium.title)}”",
            f"One-off money often comes from another budget than pay. The guide prices this premium at {worth}.",
            joined("I understand that pay has its limits.", *said, ending),
            short=shortened(said, ending, COPY_LIMIT, ""),
            rests_on=(basis,) if basis else (),
            move="bridge",
        )


def _high_in_band(scenario: Scenario, state: State, parts: tuple[Asked, ...]) -> Iterator[Hint]:
    """Where the guide gives nothing to argue with, an ask high in the band of the first of these parts."""
    for of in parts:
        here = grounds.band(scenario, of, state.position.offer.base)
        if here is None:
            continue
        low, high, basis = here
        amount = round_significant(at_penetration(HIGH, low, high))
        if amount > grounds.standing(scenario, state.position.offer, of):
            yield proposed(
                "ambitious",
                f"Ask for {of_wanted(of, grounds.amounts_of(scenario, of, amount))}, and say why you are worth it",
                f"That is high in {_whose_band(scenario)}, {grounds.amounts(scenario, low, high)}. It has no argument "
                "for it here: bring one of your own.",
                joined(thanks(state), asking(scenario, of, grounds.exactly(scenario, amount, of))),
                rests_on=(basis,),
                move="high_in_band",
            )


def _short_title(title: str) -> str:
    return re.split(r"\s+[—–]\s+", title)[0]
