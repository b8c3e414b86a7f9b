"""A trade: less of one part for more of another, at their yearly value."""

from __future__ import annotations

from dataclasses import replace

from bot.roleplay.package import Package, Part
from bot.roleplay.recruiter.answer import Because
from bot.roleplay.recruiter.mandate import Mandate
from bot.roleplay.recruiter.move import Given
from bot.roleplay.recruiter.position import Position
from bot.roleplay.recruiter.room import cap, floor_of, reach_of, total_of

Wanted = dict[Part, int]
_YEARLY: tuple[Part, ...] = ("base", "bonus")


def traded(
    mandate: Mandate, position: Position, gives: tuple[Given, ...], wanted: Wanted
) -> tuple[Package, tuple[Because, ...]]:
    """The offer after a trade, and what was traded.

    As much of the parts given up is turned into the parts wanted as these need, worth the same per year to the unit of
    the currency: no more is taken than is paid for. No part passes its reach or its floor, the whole stays inside the
    cap.
    """
    offer = position.offer
    because: list[Because] = []
    for given in gives:
        for part, amount in wanted.items():
            after = _exchanged(mandate, replace(position, offer=offer), given, part, amount)
            if after != offer:
                because.append(Because("trade", part))
                offer = after
        short = any(offer.amount(part) < amount for part, amount in wanted.items())
        floor = floor_of(mandate, given.of)
        if short and given.amount < floor and offer.amount(given.of) - floor < mandate.step * mandate.vesting_years:
            because.append(Because("band_floor", given.of))
    return offer, tuple(dict.fromkeys(because))


def _exchanged(mandate: Mandate, position: Position, given: Given, to: Part, amount: int) -> Package:
    """The offer with as much of the part given turned into another as its ask, the limits and the cap let."""
    if given.of == to:
        return position.offer
    offer, of, years = position.offer, given.of, mandate.vesting_years
    least = _least(mandate, position, given)
    most = reach_of(mandate, replace(position, offer=offer.having(of, least)), to)
    # Worth is counted in years of pay times the vesting years: whole numbers, whichever part they are of.
    weight_of, weight_to = (years if part in _YEARLY else 1 for part in (of, to))
    unit = mandate.step * max(weight_of, weight_to)
    worth = min((offer.amount(of) - least) * weight_of, (min(amount, most) - offer.amount(to)) * weight_to)
    rise = _in_total(mandate, to) / weight_to - _in_total(mandate, of) / weight_of
    if rise > 0:
        worth = min(worth, int(max(0.0, cap(mandate, position) - total_of(mandate, offer)) / rise))
    worth = worth // unit * unit
    if worth <= 0:
        return offer
    return offer.having(of, offer.amount(of) - worth // weight_of).having(to, offer.amount(to) + worth // weight_to)


def _least(mandate: Mandate, position: Position, given: Given) -> int:
    """How far the part given may come down: to its floor, a base also no further than bonus and one-off money on the
    table need that are measured by it."""
    offer = position.offer
    least = max(given.amount, floor_of(mandate, given.of))
    if given.of == "base":
        bonus = mandate.limit("bonus")
        if offer.signing and mandate.limit("signing") is None and mandate.signing_share:
            least = max(least, -int(-offer.signing // mandate.signing_share))
        if bonus and bonus.lever_percent and offer.bonus > bonus.standard:
            least = max(least, -int(-offer.bonus * 100 // bonus.lever_percent))
    return min(offer.amount(given.of), least)


def _in_total(mandate: Mandate, part: Part) -> float:
    """What a unit of a part counts in the guide's total."""
    return total_of(mandate, Package().having(part, 1))
