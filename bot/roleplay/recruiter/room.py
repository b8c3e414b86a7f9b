"""How far the recruiter can go with what has been argued: each part's reach and floor, the cap, the best package."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.roleplay.package import PARTS, Package, Part
from bot.roleplay.recruiter.mandate import Mandate
from bot.roleplay.recruiter.position import Position, opening
from bot.roleplay.recruiter.steps import down
from scenarios import Persona

GROUND = 0.04
"""The share of the way from the first offer to the limit that each point of lost ground takes off the limit."""

FIRST: tuple[Part, ...] = ("base", "bonus", "equity", "signing")
"""Under the cap a year's pay comes before the grant, of which a year counts only a share; the base comes first, for the
bonus and one-off money may follow it."""

Attribution = tuple[tuple[int, Part], ...]
"""Which premium was argued for which part."""


def reach(mandate: Mandate, position: Position) -> Package:
    """The most that each part may stand at with what has been argued so far, the package's cap aside."""
    return Package(**{part: reach_of(mandate, position, part) for part in PARTS})


def reach_of(mandate: Mandate, position: Position, part: Part) -> int:
    """The most that one part may stand at with what has been argued so far; never less than what stands."""
    if part == "signing" and mandate.limit("signing") is None:
        most = _kept(position) * mandate.signing_share * position.offer.base
        return max(position.offer.signing, down(most, mandate.step))
    limit = mandate.limit(part)
    if limit is None:
        return position.offer.amount(part)
    argued = bool(set(limit.levers) & set(position.levers))
    lever = limit.with_lever
    if limit.lever_percent is not None:
        lever = max(lever, down(limit.lever_percent * position.offer.base / 100, mandate.step))
    most = lever if argued else limit.standard
    if set(mandate.cap_levers) & set(position.levers):
        most = max(most, (limit.standard + lever) // 2, (lever + limit.high) // 2 if argued else 0)
    stacked = sum(mandate.premiums[number - 1] for number, of in position.premiums if of == part)
    most = max(most, limit.standard + stacked)
    most = min(limit.high, down(most, mandate.step) or most)
    if position.lost:
        most = limit.opening + down(_kept(position) * (most - limit.opening), mandate.step)
    return max(position.offer.amount(part), most)


def floor_of(mandate: Mandate, part: Part) -> int:
    """The least that a part may come down to in a trade: the bottom of its band; one-off money may go altogether, and
    so may what a candidate's own offer has of a part, for no band binds it."""
    limit = mandate.limit(part)
    return 0 if limit is None or part == "signing" or mandate.in_hand else limit.low


def cap(mandate: Mandate, position: Position) -> float:
    """The most that the guide's total comp may come to with what has been argued so far."""
    return mandate.cap_with_lever if set(position.levers) & set(mandate.cap_levers) else mandate.cap


def capped(
    mandate: Mandate, position: Position, before: Package, offer: Package, stood: Package | None = None
) -> Package:
    """The offer with its increases over ``before`` cut back, the cheapest to trade first, until the package's cap
    holds, or the total that ``stood`` (else that of ``before``) where that is higher."""
    ceiling = max(cap(mandate, position), total_of(mandate, stood or before))
    for part in ("bonus", "equity", "base"):
        over = total_of(mandate, offer) - ceiling
        if over <= 0:
            break
        weight = mandate.vesting_years if part == "equity" and mandate.convention != "whole_grant" else 1
        cut = down(offer.amount(part) - over * weight, mandate.step)
        offer = offer.having(part, max(before.amount(part), cut))
    return offer


def best(mandate: Mandate, persona: Persona) -> Package:
    """The package of the highest yearly value in this mandate: every lever argued, each premium for the part where it
    brings most, no part beyond its reach or under its floor, the whole inside the cap."""
    every = {number for limit in mandate.limits for number in limit.levers} | set(mandate.cap_levers)
    argued = replace(opening(mandate, persona), levers=tuple(sorted(every)))
    premiums = [number for number, worth in enumerate(mandate.premiums, 1) if worth]
    ways = [filled(mandate, replace(argued, premiums=way)) for way in attributions(mandate, premiums)]
    return max(ways, key=lambda offer: (offer.yearly(mandate.vesting_years), offer.base))


def filled(mandate: Mandate, position: Position) -> Package:
    """The best package that the arguments of a position open, in the steps in which offers move: parts are filled in
    the order in which a unit under the cap is worth most."""
    ceiling = max(cap(mandate, position), total_of(mandate, position.offer))
    offer = cheapest(mandate, position.offer)
    for part in FIRST:
        standing = offer.amount(part)
        at = replace(position, offer=offer.having(part, position.offer.amount(part)))
        most = reach_of(mandate, at, part)
        unit = total_of(mandate, Package().having(part, 1))
        room = ceiling - total_of(mandate, offer)
        if unit and (most - standing) * unit > room:
            most = down(standing + room / unit, mandate.step)
        offer = offer.having(part, max(standing, most))
    return offer


def cheapest(mandate: Mandate, offer: Package) -> Package:
    """The offer with all that a trade may free under the cap: where the guide adds the whole grant, the grant comes
    down to its floor, for a year counts only a share of it. No other part is worth less than it takes up."""
    if mandate.convention != "whole_grant":
        return offer
    return offer.having("equity", min(offer.equity, floor_of(mandate, "equity")))


def attributions(mandate: Mandate, premiums: Iterable[int]) -> list[Attribution]:
    """The ways to argue premiums, each for one part or for none, those left out that open no more than another."""
    limits = [limit for part in PARTS if (limit := mandate.limit(part))]
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


def total_of(mandate: Mandate, offer: Package) -> float:
    """An offer's total as the guide adds it."""
    return offer.total(mandate.convention, mandate.vesting_years)


def _kept(position: Position) -> float:
    """The share of the way to a limit that is left to a candidate who has lost ground."""
    return max(0.0, 1 - GROUND * position.lost)
