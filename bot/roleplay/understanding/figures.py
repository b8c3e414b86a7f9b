"""Turns the amounts of a message into figures: of what, how much in full units, on what basis, and whose."""

from __future__ import annotations

from typing import cast, get_args

from bot.roleplay.understanding.amounts import Amount
from bot.roleplay.understanding.bases import said_basis, scale, settled_basis
from bot.roleplay.understanding.components import components_of, with_total
from bot.roleplay.understanding.message import Basis, Figure, FigureComponent
from bot.roleplay.understanding.naming import Assigned, Part, assign
from bot.roleplay.understanding.periods import period, says_years
from bot.roleplay.understanding.reading import Reading
from bot.roleplay.understanding.roles import Weighed, weigh

MOST_STEPS = 20
"""Where the recruiter added to its offer, an amount up to so many times of that adds to it too. Where the whole offer
is named beside that, half of it and more is a whole again, and so is what something should come to."""
_COMPONENTS = frozenset(get_args(FigureComponent))
_WHOLE = frozenset(("at", "be", "to"))


def figures(reading: Reading, named: list[Part]) -> list[Figure]:
    """Every quantity of a message as a figure; what is no pay has the role "other"."""
    if not reading.amounts:
        return []
    places = range(len(reading.amounts))
    assigned = assign(reading, named)
    said = [_said(reading, i, assigned[i]) for i in places]
    components = components_of(reading, named, assigned, said)
    bases: list[Basis] = []
    for i in places:
        bases.append(settled_basis(reading, i, said[i], components[i], bases[-1] if bases else None))
    values = [reading.amounts[i].low * scale(reading, i, bases[i]) for i in places]
    components = with_total(reading, components, values)
    roles = weigh(reading, values, [basis.startswith("increase") for basis in bases], components)
    currency = _only_currency(reading)
    return [
        _figure(reading, i, components[i], bases[i], roles[i], assigned[i], currency)
        if reading.pay[i]
        else _other(reading, i)
        for i in places
        if reading.pay[i] or _shown(reading, i)
    ]


def _said(reading: Reading, i: int, assigned: Assigned | None) -> Basis | None:
    amount, last = reading.amounts[i], reading.last
    small = last.added and amount.kind == "money" and amount.thousands <= MOST_STEPS * max(last.added)
    if small and not (assigned and assigned.component not in (last.order or (reading.context.topic,))):
        stands = max((value for value in last.stated if value not in last.added), default=0)
        whole = stands and (amount.thousands > stands / 2 or reading.item(reading.at[i] - 1) in _WHOLE)
        if not whole:
            return "increase_amount"
    return said_basis(reading, i)


def _figure(
    reading: Reading,
    i: int,
    component: str,
    basis: Basis,
    role: Weighed,
    assigned: Assigned | None,
    currency: str | None,
) -> Figure:
    amount = reading.amounts[i]
    times = scale(reading, i, basis)
    known = component in _COMPONENTS
    return Figure(
        span=_span(reading, amount),
        start=reading.tokens[amount.first].start,
        component=cast(FigureComponent, component) if known else "unknown",
        low=_tidy(amount.low * times),
        high=_tidy(amount.high * times),
        currency=amount.currency or currency if amount.kind == "money" else None,
        basis=basis,
        period=period(reading, i, component),
        role=role.role,
        open=amount.open,
        certainty=role.certainty if assigned is None else min(role.certainty, 0.6 + 0.4 * assigned.certainty),
        other_role=role.other,
        times=amount.times,
    )


def _other(reading: Reading, i: int) -> Figure:
    amount = reading.amounts[i]
    low, high = amount.low, amount.high
    if amount.kind == "multiple":
        low = high = low / 100 + 1
    start = reading.tokens[amount.first].start
    return Figure(
        _span(reading, amount), start, "unknown", _tidy(low), _tidy(high), amount.currency, "absolute", None, "other"
    )


def _span(reading: Reading, amount: Amount) -> str:
    return reading.text[reading.tokens[amount.first].start : reading.tokens[amount.end - 1].end]


def _shown(reading: Reading, i: int) -> bool:
    """Whether a number that is no pay is worth a figure: not letter-glued codes ("L6"), nor the years of a grant."""
    amount = reading.amounts[i]
    if amount.kind != "code":
        return not says_years(reading, i)
    glued = reading.tokens[amount.first].glued and amount.first > 0
    return bool(amount.low) and not (glued and reading.tokens[amount.first - 1].kind == "word")


def _tidy(value: float) -> float:
    value = round(value, 4)
    return int(value) if value.is_integer() and abs(value) < 1e15 else value


def _only_currency(reading: Reading) -> str | None:
    """The only currency that was said of pay; None where none was, or several."""
    said = {amount.currency for amount, pay in zip(reading.amounts, reading.pay, strict=True) if pay} - {None}
    return said.pop() if len(said) == 1 else None
