"""Where an ask stands: in its band, beside the offer and the guide's ask, and what backs it."""

from __future__ import annotations

from bot.roleplay import grounds
from bot.roleplay.coach.aims import speaks_for
from bot.roleplay.coach.counters import needs_an_offer
from bot.roleplay.coach.verdict import Placement, Where
from bot.roleplay.grounds import Basis
from bot.roleplay.recruiter import Asked, Demand, Move, Position
from bot.roleplay.recruiter.terms import times
from bot.roleplay.understanding import Figure, Understood
from scenarios.scenario import Scenario

TOP = 0.9
"""From this range penetration on an ask stands at the top of its band."""


def placed(scenario: Scenario, position: Position, move: Move, understood: Understood, ask: Demand) -> Placement:
    """Where one ask of a message stands."""
    base = _base_under_discussion(scenario, position, move)
    low, high, percent = _range_asked(scenario, position, understood, ask, base)
    here = grounds.band(scenario, ask.of, base)
    penetration = (low - here[0]) / (here[1] - here[0]) if here and here[1] > here[0] else None
    asks = [grounds.inside(scenario, found, base) for found in grounds.guide_asks(scenario, ask.of, base)]
    fitting = grounds.fitting(scenario, ask.of)
    levers = [lever.number for lever in fitting]
    stated = (*position.competing, *move.competing)
    unheard = (
        lever
        for lever in fitting
        if lever.number not in (*position.levers, *move.levers)
        and (lever.asks or grounds.own(scenario) or speaks_for(lever, ask.of))
    )
    unused = next((one for one in unheard if not needs_an_offer(scenario, position.offer, stated, one)), None)
    return Placement(
        of=ask.of,
        low=low,
        high=high,
        where=_where(low, here),
        penetration=None if penetration is None else round(penetration, 4),
        band=here[:2] if here else None,
        band_basis=here[2] if here else None,
        percent=percent,
        standing=standing(scenario, position, ask.of),
        guide_ask=next((found for found in asks if found.basis.number in move.levers), asks[0] if asks else None),
        backed_by=_backing(scenario, move, understood, levers),
        unused=grounds.lever_basis(scenario.guide, unused.number) if unused else None,
    )


def standing(scenario: Scenario, position: Position, of: Asked) -> int | None:
    """What the offer holds of a part, None before the first offer."""
    return grounds.standing(scenario, position.offer, of) if position.made else None


def _base_under_discussion(scenario: Scenario, position: Position, move: Move) -> float | None:
    """What a percentage counts of: the base asked for in the same message, else the one offered, else the band's."""
    asked = next((ask.amount for ask in move.asks if ask.of == "base"), None)
    return asked or (position.offer.base if position.made else None) or grounds.middle_of_base(scenario)


def _range_asked(
    scenario: Scenario, position: Position, understood: Understood, ask: Demand, base: float | None
) -> tuple[int, int, tuple[float, float] | None]:
    """The ends of what was asked, as the message had them: a move knows only one amount of a range."""
    for figure in understood.figures:
        if figure.role in ("ask", "floor") and figure.component in (ask.of, "unknown"):
            often = times(figure, scenario.rate)
            low, high = (_in_money(position, ask.of, figure, end * often, base) for end in (figure.low, figure.high))
            if low - 1 <= ask.amount <= high + 1:
                percent = (figure.low, figure.high) if figure.basis == "percent_of_base" else None
                return round(low), round(high), percent
    return ask.amount, ask.amount, None


def _in_money(position: Position, of: Asked, figure: Figure, end: float, base: float | None) -> float:
    standing = 0 if of == "total" or not position.made else position.offer.amount(of)
    if figure.basis == "percent_of_base":
        return end * (base or 0) / 100
    if figure.basis == "increase_amount":
        return standing + end
    if figure.basis == "increase_percent":
        return standing * (1 + end / 100)
    return end


def _where(low: int, here: tuple[int, int, Basis] | None) -> Where:
    if here is None:
        return "no_band"
    bottom, top, _ = here
    if low < bottom:
        return "below"
    if low > top:
        return "above"
    return "top" if low >= bottom + TOP * (top - bottom) else "within"


def _backing(scenario: Scenario, move: Move, understood: Understood, levers: list[int]) -> tuple[Basis, ...]:
    guide = scenario.guide
    return grounds.bases(
        (
            *(grounds.lever_basis(guide, number) for number in move.levers if number in levers),
            *(grounds.premium_basis(guide, number) for number in move.premiums),
            *(grounds.source_basis(guide, mention.number) for mention in understood.sources),
        )
    )
