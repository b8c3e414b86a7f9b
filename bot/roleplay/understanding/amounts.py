"""Finds every quantity in a message: money, percentages, multiples and ranges, as they were said.

What a quantity is about, and whether it is pay at all, is decided elsewhere; here "150-55k" becomes 150,000 to 155,000
and "mid 150s" becomes 154 to 156, still without the thousands that a bare number about pay implies.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.roleplay.understanding.lexicon.money import PERIODS
from bot.roleplay.understanding.payments import regular
from bot.roleplay.understanding.quantities import Amount, beginnings, quantity
from bot.roleplay.understanding.ranges import in_decade, ranged
from bot.roleplay.understanding.tokens import Token, glued_at, is_number, text_at

if TYPE_CHECKING:
    from bot.roleplay.understanding.last_line import LastLine

__all__ = ["MOST", "Amount", "amounts"]

MOST = 60
"""Quantities that are read in one message; a message with more of them says nothing about an offer."""


def amounts(tokens: Sequence[Token], last: LastLine | None = None) -> list[Amount]:
    """All quantities of a message, in order and without overlap.

    Args:
        tokens: the message.
        last: the recruiter's last line: "from" an amount of it "to" another is no range.
    """
    found: list[Amount] = []
    end = 0
    for place in beginnings(tokens):
        if len(found) == MOST:
            break
        amount = quantity(tokens, place) if place >= end else None
        if amount is None:
            continue
        if amount.kind != "code":
            moved = text_at(tokens, amount.first - 1) == "from" and _stated(tokens, amount, last)
            amount = amount if moved else ranged(tokens, amount)
            amount = _opened(tokens, _paid(tokens, in_decade(tokens, amount)))
        if found and _cents(found[-1], amount):
            amount = amount._replace(first=found[-1].first, low=found.pop().low + amount.low / 100)
            amount = amount._replace(high=amount.low)
        found.append(amount)
        end = amount.end
    return regular(tokens, found)


def _stated(tokens: Sequence[Token], amount: Amount, last: LastLine | None) -> bool:
    """Whether an amount after "from", or the one that it goes "to", is one of the recruiter's last line."""
    if last is None:
        return False
    to = (
        quantity(tokens, amount.end + 1)
        if text_at(tokens, amount.end) == "to" and amount.end + 1 < len(tokens)
        else None
    )
    return any({end.low, end.thousands} & set(last.stated) for end in (amount, to) if end is not None)


def _cents(a: Amount, b: Amount) -> bool:
    """Whether a rate goes on in words: "sixty-eight fifty an hour"."""
    return a.end == b.first and a.words and b.words and b.per == "hour" and a.low < 1000 and 10 <= b.low < 100


_PER = ("/", "per", "each", "every", "a", "an", "im", "pro", "par", "al", "por", "p")
_TAXED = ("gross", "brutto", "brut", "net", "netto", "nett")
_SHORT = {"h": "hour", "m": "month", "a": "year", "d": "day", "w": "week"}
"""Behind "p/" these say for how long an amount is paid."""
_RATES = {"day": "day", "daily": "day", "hourly": "hour", "hour": "hour", "weekly": "week", "monthly": "month"}
_ADVERBS = ("hourly", "monthly", "annually", "yearly", "pa", "annual", "weekly", "ph", "daily")


def _paid(tokens: Sequence[Token], amount: Amount) -> Amount:
    """The amount with its period: "/yr", "a month", "per hour", "p.a.", "hourly"."""
    place, before = amount.end, amount.first - 1
    before -= text_at(tokens, before) in ("is", ":", "of", "was", "at", "-")
    if text_at(tokens, before) == "rate" and text_at(tokens, before - 1) in _RATES:
        amount = amount._replace(per=_RATES[text_at(tokens, before - 1)])
    if text_at(tokens, place) == "+":
        place += 1
    if text_at(tokens, place) in _TAXED:
        place += 1
    text, unit = text_at(tokens, place), text_at(tokens, place + 1)
    if text == "p":
        after = place + 2 if unit == "." else place + 1
        if text_at(tokens, after) == "a":
            return amount._replace(end=after + 1, per="year")
        if unit == "/" and text_at(tokens, place + 2) in _SHORT:
            return amount._replace(end=place + 3, per=_SHORT[text_at(tokens, place + 2)])
    if text in ("more", "extra") and unit in _PER and text_at(tokens, place + 2) in PERIODS:
        return amount._replace(per=PERIODS[text_at(tokens, place + 2)])
    if text == "the" and unit in ("hour", "day", "week", "month"):
        return amount._replace(end=place + 2, per=unit)
    if text in _PER and unit in PERIODS and text_at(tokens, place + 2) not in ("ago", "later", "earlier"):
        return amount._replace(end=place + 2, per=PERIODS[unit])
    if text in _ADVERBS:
        return amount._replace(end=place + 1, per=PERIODS[text])
    if text in ("pm", "pcm") and (not amount.plain or amount.low > 24):
        return amount._replace(end=place + 1, per="month")
    return amount


_UPWARD = frozenset("more above up better higher over upwards north".split())
_DOWNWARD = frozenset("less below lower under".split())
_OPEN_UP = {("north", "of"), ("upwards", "of"), ("upward", "of"), ("more", "than"), ("higher", "than")}


def _opened(tokens: Sequence[Token], amount: Amount) -> Amount:
    """ "150+", "north of 150", "150 or more"; and "up to 150"."""
    place = amount.end
    text, after = text_at(tokens, place), text_at(tokens, place + 1)
    earlier, before = text_at(tokens, amount.first - 2), text_at(tokens, amount.first - 1)
    if (
        text == "+"
        and tokens[place].glued
        and not (is_number(tokens, place + 1) or (glued_at(tokens, place + 1) and tokens[place + 1].kind == "word"))
    ):
        return amount._replace(end=place + 1, open="up")
    if text == "plus" and after in ("", ".", "!", "?", ",", ";", "for", "per", "at", "here", "now"):
        return amount._replace(end=place + 1, open="up")
    if text in ("or", "and") and after in _UPWARD | _DOWNWARD:
        return amount._replace(open="up" if after in _UPWARD else "down")
    if (earlier, before) in _OPEN_UP or (before in ("over", "above", "exceeding") and amount.per is None):
        return amount._replace(open="up")
    if (earlier, before) in {("up", "to"), ("at", "most")} or before in ("max", "maximum"):
        return amount._replace(open="down")
    return amount
