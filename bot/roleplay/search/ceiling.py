"""What could still come of a position at the very most: the bound that the search proves itself against."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.roleplay import recruiter
from bot.roleplay.package import PARTS, Package, Part
from bot.roleplay.recruiter import FIRST, Attribution, Position
from bot.roleplay.recruiter.mandate import Mandate


def bound(mandate: Mandate, position: Position, levers: Iterable[int], premiums: Attribution) -> float:
    """A yearly value that cannot be passed from here with these arguments; not rounded, which only raises it."""
    heard = _argued(position, levers, premiums)
    lowest = recruiter.cheapest(mandate, position.offer)
    room = max(recruiter.cap(mandate, heard), _total(mandate, position.offer)) - _total(mandate, lowest)
    value = lowest.yearly(mandate.vesting_years)
    for part in FIRST:
        standing = heard.offer.amount(part)
        most = recruiter.reach(mandate, heard).amount(part)
        more = most - lowest.amount(part)
        if more <= 0:
            continue
        weight, yearly = _weights(mandate, part)
        taken = min(more, room / weight) if weight else more
        if taken <= 0:
            continue
        room -= taken * weight
        value += taken * yearly
        filled = max(standing, lowest.amount(part) + round(taken + 0.5))
        heard = replace(heard, offer=heard.offer.having(part, filled))
    return value


def package(mandate: Mandate, position: Position, levers: Iterable[int], premiums: Attribution) -> Package:
    """The best package from here with these arguments, in the steps in which offers move."""
    return recruiter.filled(mandate, _argued(position, levers, premiums))


def everywhere(mandate: Mandate, premiums: Iterable[int]) -> Attribution:
    """Each premium for every part at once: more than any way to argue them, and quick to bound with."""
    parts = [part for part in PARTS if mandate.limit(part)]
    return tuple((number, part) for number in premiums for part in parts)


def _argued(position: Position, levers: Iterable[int], premiums: Iterable[tuple[int, Part]]) -> Position:
    return replace(position, levers=(*position.levers, *levers), premiums=(*position.premiums, *premiums))


def _weights(mandate: Mandate, part: Part) -> tuple[float, float]:
    """What a unit of a part counts in the guide's total, and in the yearly value."""
    unit = Package().having(part, 1)
    return _total(mandate, unit), unit.yearly(mandate.vesting_years)


def _total(mandate: Mandate, offer: Package) -> float:
    return recruiter.total_of(mandate, offer)
