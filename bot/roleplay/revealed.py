"""The recruiter's limits as the review shows them, with why they lie where they do."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.roleplay import grounds
from bot.roleplay.grounds import Basis, GuideAsk
from bot.roleplay.mandate import Limit, Mandate
from bot.roleplay.package import Part
from scenarios import format_percent
from scenarios.guide import OwnTerms
from scenarios.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Revealed:
    """The recruiter's limits for one part: first offer, limit without and with the lever, and why they lie there.

    ``most`` is what the best package holds of it, with every premium argued for the part where it opens the most.
    """

    part: Part
    opening: int
    standard: int
    with_lever: int
    most: int
    why: str
    rests_on: tuple[Basis, ...] = ()


def revealed(scenario: Scenario, limit: Limit, most: int) -> Revealed:
    """One limit with the reason for it."""
    band = grounds.band(scenario, limit.part)
    levers = grounds.bases(grounds.lever_basis(scenario.guide, number) for number in limit.levers)
    persona = scenario.persona
    if scenario.guide.own is not None:
        return replace(_in_room(scenario, limit, scenario.guide.own, most), rests_on=levers)
    why = (
        f"{persona.name} opens {round(persona.opening * 100)}% up the band and goes to "
        f"{round(persona.standard * 100)}% without an argument of the guide."
    )
    if limit.lever_percent is not None:
        why += f" With the lever it follows the base: up to {format_percent(limit.lever_percent)} of it."
    elif limit.with_lever > limit.standard and levers:
        why += " The lever opens the rest."
    return Revealed(
        part=limit.part,
        opening=limit.opening,
        standard=limit.standard,
        with_lever=limit.with_lever,
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
        f"{round(persona.standard * 100)}% of the way, with one {round(persona.lever * 100)}% of what is left."
    )
    return Revealed(limit.part, limit.opening, limit.standard, limit.with_lever, most, why)


def cap_why(scenario: Scenario, limits: Mandate) -> str:
    """Why the whole package is bounded where it is."""
    aimed = grounds.target(scenario)
    if scenario.guide.own is not None:
        return " ".join(scenario.guide.own.assumptions)
    if aimed is None:
        return "The guide aims for no total here, so the package is bounded by its bands."
    aim = grounds.amounts(scenario, aimed.low, aimed.high)
    inside = f"inside the guide’s target for {scenario.region or 'this role'}, {aim}"
    if limits.cap_with_lever > limits.cap:
        numbers = " or ".join(str(number) for number in limits.cap_levers)
        return f"The cap lies {inside}; lever {numbers} raises it."
    return f"The cap lies {inside}."


def targets(scenario: Scenario) -> tuple[GuideAsk, ...]:
    """All totals that the guide aims for here."""
    aimed = grounds.target(scenario)
    return (*((aimed,) if aimed else ()), *grounds.guide_asks(scenario, "total"))
