"""Amounts of a message in the offer's own terms: a year of base, bonus or total, the whole of a grant, signing once."""

from __future__ import annotations

import math
import re

from bot.roleplay.package import Package
from bot.roleplay.recruiter import Asked
from bot.roleplay.recruiter.mandate import Mandate
from bot.roleplay.understanding import Figure
from scenarios.guide import Rate
from scenarios.rate import PER_YEAR

MOST = 10**12
"""Amounts beyond this are cut: they are absurd anyway, and stay whole numbers."""

_OVER = re.compile(r"over_(\d+)_years|(\d+)yr")


def times(figure: Figure, rate: Rate | None) -> float:
    """How often in a year an amount comes: as its message says, as pay is told here, or as is usual."""
    for every, usual in PER_YEAR.items():
        if figure.period == every:
            return figure.times or (rate.times if rate is not None and rate.per == every else usual)
    return 1


def standing(mandate: Mandate, offer: Package, of: Asked) -> int:
    """What a part, or the guide's total, stands at."""
    return round(offer.total(mandate.convention, mandate.vesting_years)) if of == "total" else offer.amount(of)


def level(figure: Figure, of: Asked, offer: Package, mandate: Mandate, base: int) -> int | None:
    """What a figure wants a part to stand at, an increase counted from what stands; None for what is no number. A
    percentage counts of ``base``."""
    more = size(figure, of, offer, mandate, base)
    rises = figure.basis in ("increase_amount", "increase_percent")
    return None if more is None else min(MOST, more + standing(mandate, offer, of) * rises)


def size(figure: Figure, of: Asked, offer: Package, mandate: Mandate, base: int) -> int | None:
    """How much a figure is, whatever is meant by it; None for what is no number."""
    match figure.basis:
        case "absolute" | "increase_amount":
            amount = _yearly(figure, of, mandate)
        case "percent_of_base":
            amount = base * figure.low / 100
        case "increase_percent":
            amount = standing(mandate, offer, of) * figure.low / 100
    return round(max(-MOST, min(amount, MOST))) if math.isfinite(amount) else None


def _yearly(figure: Figure, of: Asked, mandate: Mandate) -> float:
    """An amount in the offer's own terms: a year of base, bonus or total, the whole of a grant, signing once."""
    period = figure.period or ""
    amount = figure.low * times(figure, mandate.rate)
    if of != "equity":
        return amount
    if period == "year" or period in PER_YEAR:
        return amount * mandate.vesting_years
    years = _OVER.fullmatch(period)
    if years:
        return amount / max(1, int(years[1] or years[2])) * mandate.vesting_years
    return amount
