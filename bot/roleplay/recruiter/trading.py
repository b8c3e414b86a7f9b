"""What a message offers to give up, in the offer's own terms, and what it wants for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.roleplay.package import Package, Part
from bot.roleplay.recruiter import Demand, Given
from bot.roleplay.recruiter.mandate import Mandate
from bot.roleplay.recruiter.terms import size, standing
from bot.roleplay.understanding import Figure, Understood
from scenarios.value import value

SMALL = 0.5
"""In a trade an amount up to this share of what a part stands at is asked for on top of it: "5k of base for 20k"."""


@value
class Trade:
    """A trade as proposed: the parts that may come down, the asks that it names no amount for ("move 8k of the bonus
    into base"), and the message without the amounts that are given up."""

    gives: tuple[Given, ...]
    asks: tuple[Demand, ...]
    rest: Understood


def trade(understood: Understood, offer: Package, mandate: Mandate) -> Trade:
    """The trade that a message proposes; empty, with the message as it was, where it gives up nothing that it has."""
    if not understood.given:
        return Trade((), (), understood)
    figures = {figure.start: figure for figure in understood.figures}
    gives: list[Given] = []
    asks: dict[Part, int] = {}
    taken: set[int | None] = set()
    for one in understood.given:
        of, stands = one.component, offer.amount(one.component)
        least = _least(figures.get(one.start) if one.start is not None else None, of, offer, mandate, to=one.down_to)
        if least >= stands:
            continue
        gives.append(Given(of, least))
        taken.add(one.start)
        if one.into is not None:
            worth = Package().having(of, stands - least).yearly(mandate.vesting_years)
            unit = Package().having(one.into, 1).yearly(mandate.vesting_years)
            asks[one.into] = asks.get(one.into, offer.amount(one.into)) + round(worth / unit)
    if not gives:
        return Trade((), (), understood)
    into: dict[str, Part] = {one.component: one.into for one in understood.given if one.into is not None}
    rest = (_wanted(figure, into, offer, mandate) for figure in understood.figures if figure.start not in taken)
    demands = tuple(Demand(part, amount) for part, amount in asks.items())
    return Trade(tuple(gives), demands, replace(understood, figures=tuple(rest)))


def _least(figure: Figure | None, of: Part, offer: Package, mandate: Mandate, *, to: bool) -> int:
    """What a part may come down to: nothing of it where no amount was named."""
    if figure is None:
        return 0
    amount = size(figure, of, offer, mandate, offer.base) or 0
    return max(0, amount if to else offer.amount(of) - amount)


def _wanted(figure: Figure, into: Mapping[str, Part], offer: Package, mandate: Mandate) -> Figure:
    """The figure as it is wanted in a trade: of what the part given up should become, on top of what stands."""
    of = into.get(figure.component, figure.component)
    if of == "unknown" or figure.basis not in ("absolute", "increase_amount"):
        return figure
    small = figure.low <= SMALL * standing(mandate, offer, of)
    return replace(figure, component=of, basis="increase_amount" if small else figure.basis)
