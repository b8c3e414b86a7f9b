"""What could still come of a position at the very most: the bound that the search proves itself against."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.roleplay import recruiter
from bot.roleplay.mandate import MONEY_PARTS, Mandate
from bot.roleplay.package import Package, Part
from bot.roleplay.recruiter import Position

FIRST: tuple[Part, ...] = ("base", "bonus", "equity", "signing")
"""Under the cap a year's pay comes before the grant, of which a year counts only a share; the base comes first, for the
bonus and one-off money may follow it."""

Attribution = tuple[tuple[int, Part], ...]


def bound(mandate: Mandate, position: Position, levers: Iterable[int], premiums: Attribution) -> float:
    """A yearly value that cannot be passed from here with these arguments; not rounded, which only raises it."""
    heard = _argued(position, levers, premiums)
    room = recruiter.cap(mandate, heard) - _total(mandate, position.offer)
    value = position.offer.yearly(mandate.vesting_years)
    for part in FIRST:
        more = recruiter.reach(mandate, heard).amount(part) - heard.offer.amount(part)
        if more <= 0:
            continue
        weight, yearly = _weights(mandate, part)
        taken = min(more, room / weight) if weight else more
        if taken <= 0:
            continue
        room -= taken * weight
        value += taken * yearly
        heard = replace(heard, offer=heard.offer.having(part, heard.offer.amount(part) + round(taken + 0.5)))
    return value


def package(mandate: Mandate, position: Position, levers: Iterable[int], premiums: Attribution) -> Package:
    """The best package from here with these arguments, in the steps in which offers move."""
    heard = _argued(position, levers, premiums)
    ceiling = recruiter.cap(mandate, heard)
    for part in FIRST:
        standing = heard.offer.amount(part)
        most = recruiter.reach(mandate, heard).amount(part)
        weight, _ = _weights(mandate, part)
        room = ceiling - _total(mandate, heard.offer)
        if weight and (most - standing) * weight > room:
            most = int((standing + room / weight) // mandate.step) * mandate.step
        heard = replace(heard, offer=heard.offer.having(part, max(standing, most)))
    return heard.offer


def everywhere(mandate: Mandate, premiums: Iterable[int]) -> Attribution:
    """Each premium for every part at once: more than any way to argue them, and quick to bound with."""
    parts = [part for part in MONEY_PARTS if mandate.limit(part)]
    return tuple((number, part) for number in premiums for part in parts)


def attributions(mandate: Mandate, premiums: Iterable[int]) -> list[Attribution]:
    """The ways to argue premiums, each for one part or for none, those left out that open no more than another."""
    limits = [limit for part in MONEY_PARTS if (limit := mandate.limit(part))]
    gaps = tuple(limit.high - limit.standard for limit in limits)
    found: dict[tuple[int, ...], Attribution] = {(0,) * len(limits): ()}
    for number in premiums:
        worth = mandate.premiums[number - 1]
        for opened, ways in list(found.items()):
            for place, limit in enumerate(limits):
                now = min(gaps[place], opened[place] + worth)
                if now > opened[place]:
                    more = (*opened[:place], now, *opened[place + 1 :])
                    longer = (*ways, (number, limit.part))
                    if len(found.get(more, (*longer, *longer))) > len(longer):
                        found[more] = longer
    return [ways for opened, ways in sorted(found.items(), key=lambda entry: -sum(entry[0]))]


def _argued(position: Position, levers: Iterable[int], premiums: Iterable[tuple[int, Part]]) -> Position:
    return replace(position, levers=(*position.levers, *levers), premiums=(*position.premiums, *premiums))


def _weights(mandate: Mandate, part: Part) -> tuple[float, float]:
    """What a unit of a part counts in the guide's total, and in the yearly value."""
    unit = Package().having(part, 1)
    return _total(mandate, unit), unit.yearly(mandate.vesting_years)


def _total(mandate: Mandate, offer: Package) -> float:
    return offer.total(mandate.convention, mandate.vesting_years)
