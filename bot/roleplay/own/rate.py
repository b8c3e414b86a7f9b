"""Pay by the hour, day, week or month in what a candidate tells of an offer of their own: counted as a year's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.roleplay.understanding import Figure
from scenarios.guide import Component, Every, Rate
from scenarios.own_offer import OwnOffer, Pay
from scenarios.rate import PER_YEAR

_TOTAL = re.compile(r"\b(total|tc|all[- ]in|package|comp|ote)\b", re.IGNORECASE)
_AMOUNTS = ("offer", "band", "competing", "target", "walk_away")


def every_of(figure: Figure) -> Every | None:
    """What an amount was told by, where that is no year."""
    return next((every for every in PER_YEAR if every == figure.period), None)


def as_base(figure: Figure, line: str) -> Figure:
    """The figure as base where it is told by the hour, day, week or month and its line speaks of no total: nobody adds
    up a package by the hour."""
    if every_of(figure) is None or figure.component != "total" or _TOTAL.search(line):
        return figure
    return replace(figure, component="base")


def at_rate(offer: OwnOffer, figures: Sequence[Figure], *, in_hand: bool) -> OwnOffer:
    """The offer with how often a year the pay comes of which a line speaks, which what was told earlier follows.

    The first line that tells pay by the hour (day, week, month) says by what it is told; only a line of the pay
    ``in_hand`` changes that later.
    """
    for figure in figures:
        every, known = every_of(figure), offer.rate
        if every is None or figure.component not in ("base", "total"):
            continue
        if known is not None and not (in_hand and (known.per != every or figure.times)):
            continue
        rate = Rate(per=every, times=figure.times or PER_YEAR[every], stated=figure.times is not None)
        more = rate.times / known.times if known is not None and known.per == every else 1
        told = {name: tuple(_more(pay, every, more) for pay in getattr(offer, name)) for name in _AMOUNTS}
        return offer.model_copy(update={"rate": rate, **told})
    return offer


def told_by(offer: OwnOffer) -> tuple[str, float] | None:
    """By what the pay in hand is told, and what base it is each time; None where that is by the year."""
    held = offer.in_hand(Component.BASE)
    return (offer.rate.per, held.high / offer.rate.times) if offer.rate and held else None


def settled(offer: OwnOffer) -> OwnOffer:
    """The offer without a rate that none of its amounts was told by any more."""
    if offer.rate is None or any(pay.per == offer.rate.per for name in _AMOUNTS for pay in getattr(offer, name)):
        return offer
    return offer.model_copy(update={"rate": None})


def _more(pay: Pay, every: Every, more: float) -> Pay:
    if pay.per != every or pay.unit != "absolute":
        return pay
    return pay.model_copy(update={"low": round(pay.low * more), "high": round(pay.high * more)})
