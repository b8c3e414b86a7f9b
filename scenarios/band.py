"""Range penetration: where an amount stands in a band."""

from __future__ import annotations

from scenarios.guide import Band, Number


def range_penetration(amount: Number, low: Number, high: Number) -> float | None:
    """(amount − low) / (high − low): 0 at the bottom of the band, 1 at the top; None where the band has no width."""
    return None if high == low else (amount - low) / (high - low)


def at_penetration(penetration: float, low: Number, high: Number) -> float:
    """The amount that stands at this range penetration: the inverse of `range_penetration`."""
    return low + penetration * (high - low)


def penetration_in(band: Band, amount: Number) -> float | None:
    """Where an amount stands in a band; None where the band is open at an end or has no width."""
    if band.low is None or band.high is None:
        return None
    return range_penetration(amount, band.low, band.high)
