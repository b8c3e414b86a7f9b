"""Joins quantities to ranges: "150-55k", "between 155 and 160", "low to mid 150s"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.roleplay.understanding.lexicon.money import CHANGES, MOVING, THIRDS
from bot.roleplay.understanding.numbers import spoken
from bot.roleplay.understanding.quantities import Amount, quantity
from bot.roleplay.understanding.tokens import Token, glued_at, text_at

WIDEST = 20
"""A range whose upper end is more than so many times its lower is none."""
LEAST_MOVED = 20
"""What "raise 149 to 156" moves is a figure; less is a step ("raise 5 to 7k")."""

SMALLEST = 20
"""Of two amounts with "or" between these are the ends of a range, where both are of one size: "two or three k"."""
_TO = ("to", "till", "until", "through", "thru")
_RISING = ("rising", "going", "growing", "climbing", "increasing")
_HEDGES = ("about", "around", "maybe", "say", "-", "~", "like")
_BETWEEN = ("between", "btw", "btwn", "bw", "betw", "btween")
_BESIDE = ("halfway", "midway", "middle", "difference", "gap", "way", "split", "choose")
"""Before "between A and B" these make two amounts of it."""


def ranged(tokens: Sequence[Token], amount: Amount) -> Amount:
    """The amount joined with the one behind it, if both are ends of a range rather than steps of a change."""
    if amount.kind in ("multiple", "code") or amount.signed or amount.decade:
        return amount
    place = _over_join(tokens, amount)
    if place is None:
        return amount
    while text_at(tokens, place) in _HEDGES:
        place += 1
    other = quantity(tokens, place) if place < len(tokens) else None
    if other is None or other.signed or other.kind in ("code", "multiple") or other.decade or other.ordinal:
        return amount
    if text_at(tokens, amount.end) == "or" and not (other.scale == 1e3 and other.low <= 2 * amount.low * 1e3):
        return amount
    joined = _joined(amount, other)
    if joined and text_at(tokens, amount.first - 1) in ("from", *_BETWEEN):
        joined = joined._replace(first=amount.first - 1)
    return joined or amount


def _over_join(tokens: Sequence[Token], amount: Amount) -> int | None:
    """The place behind the word or mark that joins a range; None where there is none, or pay moves from A to B."""
    place, first = amount.end, amount.first
    text, before, earlier = text_at(tokens, place), text_at(tokens, first - 1), text_at(tokens, first - 2)
    if text == "and" and before in _BETWEEN and earlier not in _BESIDE:
        return place + 1
    if text in _TO:
        moves = before == "from" and any(text_at(tokens, i) in CHANGES for i in range(first - 5, first - 1))
        moves = moves and not _reaches(tokens, first - 2)
        moved = earlier if before in ("the", "my", "your", "that") else before
        moves = moves or (moved in MOVING and (amount.kind == "percent" or amount.low >= LEAST_MOVED))
        return None if moves or before in ("by", "another", "additional", "extra") else place + 1
    if text == "or" and amount.plain and amount.low < SMALLEST and text_at(tokens, place + 1) != "so":
        return place + 1
    if text in _RISING and text_at(tokens, place + 1) == "to":
        return place + 2
    if text in ("-", "~"):
        following = place + 1 < len(tokens) and tokens[place + 1]
        unread = following and following.kind == "word" and not amount.words and spoken(tokens, place + 1) is None
        return place + 1 if not unread or text_at(tokens, place + 1) in _HEDGES else None
    if text == "/":
        return None if "/" in (text_at(tokens, place + 2), before) else place + 1
    if text == "." and text_at(tokens, place + 1) == "." and glued_at(tokens, place):
        return place + 2
    return None


def _reaches(tokens: Sequence[Token], place: int) -> bool:
    """Whether a verb says how far something reaches, and moves nothing: "the ads go from 38 to 44"."""
    before = text_at(tokens, place - 1)
    return text_at(tokens, place) in _REACHING and before.isalpha() and before not in _MOVERS


_REACHING = ("go", "goes", "range", "ranges", "run", "runs")
_MOVERS = frozenset("to you we us i can could please lets just and then let may might should would will".split())


def _joined(a: Amount, b: Amount) -> Amount | None:
    """One quantity from the two ends of a range; None where they are not of one kind, or do not rise."""
    if a.kind != b.kind:
        if not ((b.kind == "percent" and a.plain) or (a.kind == "percent" and b.plain and b.low <= 100)):
            return None
        a, b = a._replace(kind="percent"), b._replace(kind="percent")
    if a.currency and b.currency and a.currency != b.currency:
        return None
    low, high = a.low, b.low
    scale = max(a.scale, b.scale)
    if a.kind == "money":
        if b.scale > 1 and a.scale == 1 and low < b.low:
            low *= b.scale
        elif a.scale > 1 and b.scale == 1 and high < 1000:
            high *= a.scale
        if high < low:
            high = _tail(low, high, scale if low >= scale else 1.0)
    if high <= low or (a.kind == "money" and high > WIDEST * low):
        return None
    return a._replace(end=b.end, low=low, high=high, scale=scale, currency=a.currency or b.currency, per=b.per)


def _tail(low: float, high: float, unit: float) -> float:
    """The upper end of "150-55k", of which only the last digits were said."""
    digits = high / unit if high >= unit else high
    wide = 100.0 if digits >= 10 else 10.0
    return (low / unit // wide * wide + digits) * unit


def in_decade(tokens: Sequence[Token], amount: Amount) -> Amount:
    """ "low / mid / high 150s", "low to mid 150s": thirds of the ten that was named."""
    unit = amount.scale
    if amount.kind != "money" or amount.high != amount.low or not amount.low or amount.low / unit % 10:
        return amount._replace(decade=False) if amount.decade else amount
    first, words = _thirds_before(tokens, amount.first)
    if words:
        low, high = min(THIRDS[word][0] for word in words), max(THIRDS[word][1] for word in words)
        return amount._replace(first=first, low=amount.low + low * unit, high=amount.high + high * unit)
    return amount._replace(high=amount.low + 9 * unit) if amount.decade else amount


def _thirds_before(tokens: Sequence[Token], first: int) -> tuple[int, list[str]]:
    """Where the words that say which part of a ten is meant begin, and those words: at most two."""
    words: list[str] = []
    place = first - 1
    while len(words) < 2 and first - place <= 4:
        text = text_at(tokens, place)
        if text in THIRDS:
            words.append(text)
            first = place
        elif text not in ("-", "to"):
            break
        place -= 1
    return first, words
