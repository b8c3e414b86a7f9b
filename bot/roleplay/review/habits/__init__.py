"""Which rules of negotiating a transcript kept and which it broke, each shown by a message of it."""

from __future__ import annotations

from bot.roleplay.review.habits import asks, closing, concessions, manner
from bot.roleplay.review.habits.record import NO_CARD, Check, Message, Record, record
from bot.roleplay.rules import RULES, Finding

CHECKS: dict[str, Check] = {
    "on_the_spot": closing.on_the_spot,
    "current_pay": manner.current_pay,
    "anchor": asks.anchor,
    "questions": manner.questions,
    "ambitious": asks.ambitious,
    "reasons": asks.reasons,
    "counter_size": asks.counter_size,
    "precise": asks.precise,
    "range_floor": asks.range_floor,
    "package": concessions.package,
    "self_bidding": concessions.self_bidding,
    "shrinking": concessions.shrinking,
    "trade": concessions.trade,
    "warmth": manner.warmth,
    "competing": manner.competing,
    "time": manner.time,
    "walk_away": closing.walk_away,
    "writing": closing.writing,
}


def findings(kept_record: Record) -> tuple[Finding, ...]:
    """One finding a rule that came up, broken ones first, in the order of the rules."""
    found = [
        Finding(RULES[key], kept, message.turn.number if message else None, message.text if message else "", comment)
        for key, check in CHECKS.items()
        for kept, message, comment in check(kept_record)
    ]
    return tuple(sorted(found, key=lambda finding: finding.kept))


__all__ = ["CHECKS", "NO_CARD", "Message", "findings", "record"]
