"""What a move asks above the standing offer, part by part."""

from __future__ import annotations

from bot.roleplay.package import Package, Part
from bot.roleplay.recruiter.mandate import MONEY_PARTS, Mandate
from bot.roleplay.recruiter.move import Asked, Move
from bot.roleplay.recruiter.position import Position
from bot.roleplay.recruiter.room import reach, total_of
from bot.roleplay.recruiter.steps import down

FAR_OUTSIDE = 1.25
"""An ask above this multiple of the band's top is beyond what anybody can defend (impasses: Petrowsky 2025)."""

SIGNING_TOP = 0.2
"""What stands for the band's top where the guide has none for one-off money, as a share of the base."""

UNKNOWN = 0.1
"""By how much the top of a band that nobody knows may lie above what was assumed, as a share of the base."""


def wanted(mandate: Mandate, position: Position, move: Move) -> tuple[dict[Part, int], list[Asked], list[Asked]]:
    """What is asked above the standing offer, by part, the parts whose ask nobody could defend, and those of which
    there is nothing to be had."""
    found: dict[Part, int] = {}
    absurd: list[Asked] = []
    missing: list[Asked] = []
    tops = Package(**{limit.part: limit.high for limit in mandate.limits})
    for ask in move.asks:
        if ask.of == "total" and ask.amount > FAR_OUTSIDE * total_of(mandate, tops):
            absurd.append("total")
        elif ask.of == "total":
            found |= _spread(mandate, position, ask.amount)
        elif ask.amount > position.offer.amount(ask.of):
            top = _top(mandate, position, ask.of)
            if top and ask.amount > FAR_OUTSIDE * top:
                absurd.append(ask.of)
            elif top:
                found[ask.of] = ask.amount
            else:
                missing.append(ask.of)
    return found, absurd, missing


def _top(mandate: Mandate, position: Position, part: Part) -> float:
    """What an ask for one part is held against; 0 where there is nothing of it to be had. A band that
    nobody knows may reach higher than assumed."""
    limit, base = mandate.limit(part), position.offer.base
    if limit is not None:
        return limit.high + UNKNOWN * base * limit.assumed
    return base * max(SIGNING_TOP, mandate.signing_share) if part == "signing" and mandate.signing_share else 0.0


def _spread(mandate: Mandate, position: Position, total: int) -> dict[Part, int]:
    """A total is met in proportion to the room that each part has left."""
    standing = total_of(mandate, position.offer)
    if total <= standing:
        return {}
    most = reach(mandate, position)
    room = {part: most.amount(part) - position.offer.amount(part) for part in MONEY_PARTS}
    whole = total_of(mandate, most) - standing
    share = (total - standing) / whole if whole > 0 else 0.0
    tops = {limit.part: limit.high for limit in mandate.limits}
    spread = {
        part: min(tops[part], down(position.offer.amount(part) + share * left + mandate.step / 2, mandate.step))
        for part, left in room.items()
        if left > 0
    }
    return spread or {part: tops[part] for part in MONEY_PARTS if tops.get(part, 0) > position.offer.amount(part)}
