"""The recruiter's limits as the review shows them, with why they lie where they do."""

from __future__ import annotations

from dataclasses import replace

from bot.roleplay import grounds, recruiter
from bot.roleplay.grounds import Basis, GuideAsk
from bot.roleplay.package import Package, Part
from bot.roleplay.recruiter.mandate import Limit, Mandate
from scenarios import Persona, format_percent
from scenarios.guide import OwnTerms
from scenarios.scenario import Scenario
from scenarios.value import value


@value
class Revealed:
    """The recruiter's limits for one part: first offer, limit without and with the lever, and why they lie there.

    ``alone`` is what all arguments together open of it, were it all that was asked for; ``most`` what the best package
    holds of it, where the cap and the other parts want their share.
    """

    part: Part
    opening: int
    standard: int
    with_lever: int
    alone: int
    most: int
    why: str
    rests_on: tuple[Basis, ...] = ()


def alone(mandate: Mandate, persona: Persona, best: Package, part: Part) -> int:
    """The most of one part with every argument of the guide brought for it; what is a share of the base counts of the
    best one."""
    every = {number for limit in mandate.limits for number in limit.levers} | set(mandate.cap_levers)
    premiums = tuple((number, part) for number, worth in enumerate(mandate.premiums, 1) if worth)
    start = recruiter.opening(mandate, persona)
    offer = start.offer.having("base", max(start.offer.base, best.base)) if part != "base" else start.offer
    return recruiter.reach(mandate, replace(start, offer=offer, levers=tuple(every), premiums=premiums)).amount(part)


def revealed(scenario: Scenario, mandate: Mandate, limit: Limit, best: Package) -> Revealed:
    """One limit with the reason for it; ``best`` is the best package of the mandate."""
    most, all_argued = best.amount(limit.part), alone(mandate, scenario.persona, best, limit.part)
    band = grounds.band(scenario, limit.part)
    priced = {ask.basis.number for ask in grounds.guide_asks(scenario, limit.part)}
    levers = grounds.bases(grounds.lever_basis(scenario.guide, number) for number in limit.levers if number in priced)
    persona = scenario.persona
    if scenario.guide.own is not None:
        return replace(_in_room(scenario, limit, scenario.guide.own, most), alone=all_argued)
    why = (
        f"{persona.name} opens {round(persona.opening * 100)}% up the band and goes to "
        f"{round(persona.standard * 100)}% without an argument of the guide."
    )
    if limit.lever_percent is not None:
        why += f" With the lever it follows the base: up to {format_percent(limit.lever_percent)} of it."
    elif limit.with_lever > limit.standard and levers:
        why += " The lever opens the rest."
    elif limit.with_lever > limit.standard and limit.levers:
        some = len(limit.levers) < len(scenario.guide.levers)
        levers = grounds.bases(grounds.lever_basis(scenario.guide, number) for number in limit.levers if some)
        why += f" Any argument {'to which the guide gives no figure' if some else 'of the guide'} opens the rest."
    if all_argued > max(limit.with_lever, limit.standard):
        why += " More of it opens with the arguments that count for every part, named below."
    if most < all_argued:
        why += " The best whole package holds less of it: the cap of the package leaves no more beside the other parts."
    return Revealed(
        part=limit.part,
        opening=limit.opening,
        standard=limit.standard,
        with_lever=limit.with_lever,
        alone=all_argued,
        most=most,
        why=why,
        rests_on=(*((band[2],) if band else ()), *levers),
    )


def _in_room(scenario: Scenario, limit: Limit, own: OwnTerms, most: int) -> Revealed:
    """A limit of an own offer, with what was assumed for it."""
    persona, room = scenario.persona, next(room for room in own.rooms if room.component == limit.part)
    top = grounds.amounts(scenario, room.high)
    rest = "an assumption of mine, for no band is known" if room.assumed else "the top of the band that you gave"
    start = "opens with the offer that you hold" if room.opening is not None else "opens low in that band"
    why = (
        f"{persona.name} {start}. The room reaches to {top}: {rest}. Without an argument {persona.name} goes "
        f"{round(persona.standard * 100)}% of the way, with any of yours {round(persona.lever * 100)}% of what is left."
    )
    return Revealed(limit.part, limit.opening, limit.standard, limit.with_lever, limit.with_lever, most, why)


def _further(scenario: Scenario, mandate: Mandate) -> str:
    """Which arguments move every part on, beside its own ones."""
    guide = scenario.guide
    levers = [f"“{basis.label}”" for number in mandate.cap_levers if (basis := grounds.lever_basis(guide, number))]
    premiums = [f"“{guide.premiums[number - 1].title}”" for number, worth in enumerate(mandate.premiums, 1) if worth]
    named = list(dict.fromkeys((*levers, *premiums)))
    return f" More of every part opens with {', '.join(named)}." if named else ""


def cap_why(scenario: Scenario, limits: Mandate) -> str:
    """Why the whole package is bounded where it is, and what opens more of each part of it."""
    aimed = grounds.target(scenario)
    if scenario.guide.own is not None:
        return " ".join(scenario.guide.own.assumptions)
    if aimed is None:
        return f"The guide aims for no total here, so the package is bounded by its bands.{_further(scenario, limits)}"
    aim = grounds.amounts(scenario, aimed.low, aimed.high)
    why = f"The cap lies inside the guide’s target for {scenario.region or 'this role'}, {aim}"
    if limits.cap_with_lever > limits.cap:
        why += f"; lever {' or '.join(str(number) for number in limits.cap_levers)} raises it"
    return f"{why}.{_further(scenario, limits)}"


def targets(scenario: Scenario) -> tuple[GuideAsk, ...]:
    """All totals that the guide aims for here."""
    aimed = grounds.target(scenario)
    return (*((aimed,) if aimed else ()), *grounds.guide_asks(scenario, "total"))
