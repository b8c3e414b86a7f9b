"""What of an offer that a candidate has told of does not go together: asked about, never mended."""

from __future__ import annotations

from scenarios.guide import Component
from scenarios.own_offer import OwnOffer, Pay, money_of, shown

LEAST_A_YEAR = 20_000
"""A base below this, told by no other time, may be a month's or an hour's: in most currencies nobody lives on it."""


def doubts(offer: OwnOffer) -> tuple[str, ...]:
    """What of an offer does not go together, in sentences."""
    found: list[str] = []

    def below(name: str, pays: tuple[Pay, ...], least: tuple[Pay, ...], why: str) -> None:
        for pay in pays:
            floor = next((other for other in least if other.component is pay.component), None)
            if floor is not None and money_of(offer, pay) < money_of(offer, floor, at=floor.low):
                found.append(f"{name} {shown(offer, pay)} is below {why} {shown(offer, floor)}.")

    base = offer.in_hand(Component.BASE)
    if base is not None and offer.rate is None and base.unit == "absolute" and base.high < LEAST_A_YEAR:
        found.append(
            f"{shown(offer, base).capitalize()} a year is little. If that is by the month or by the hour, say so: "
            f"“{base.high:,} a month”."
        )
    below("Your target", offer.target, offer.walk_away, "your own walk-away,")
    below("Your target", offer.target, offer.offer, "what they offer already,")
    below("The offer’s", offer.offer, offer.band, "the band that you gave,")
    for pay in offer.offer:
        band = next((other for other in offer.band if other.component is pay.component), None)
        if band is not None and money_of(offer, pay) > money_of(offer, band):
            found.append(f"The offer’s {shown(offer, pay)} is above the band that you gave, {shown(offer, band)}.")
    return tuple(found)
