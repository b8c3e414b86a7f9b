"""Finds every quantity in a message: money, percentages, multiples and ranges, as they were said.

What a quantity is about, and whether it is pay at all, is decided elsewhere; here "150-55k" becomes 150,000 to 155,000
and "mid 150s" becomes 154 to 156, still without the thousands that a bare number about pay implies.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from bot.roleplay.understanding.lexicon.money import (
    CHANGES,
    CURRENCIES,
    GLUED_SIGNS,
    HEDGES_BEFORE_RANGE,
    MULTIPLES,
    PERIODS,
    SIGNS,
)
from bot.roleplay.understanding.numbers import GLUED_SCALES, SCALES, numeral, spoken
from bot.roleplay.understanding.tokens import Token
from bot.roleplay.understanding.tokens import tokens as cut

MOST = 120
"""Quantities that are read in one message; a message with more of them says nothing about an offer."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A quantity in a message: tokens ``first`` up to ``end``, values as said with the scale that was said."""

    first: int
    end: int
    low: float
    high: float
    kind: Literal["money", "percent", "multiple", "code"] = "money"
    scale: float = 1.0
    currency: str | None = None
    per: str | None = None
    open: Literal["up", "down"] | None = None
    words: bool = False
    decade: bool = False
    ordinal: bool = False
    signed: bool = False
    """A plus sign touches it: "+10k"."""

    @property
    def thousands(self) -> float:
        """What it is worth if a bare number means thousands."""
        return self.low * 1000 if self.plain and self.low < 1000 else self.low

    @property
    def plain(self) -> bool:
        """Nothing but a number was said: neither scale nor currency nor per cent."""
        return self.kind == "money" and self.scale == 1 and self.currency is None


def amounts(tokens: Sequence[Token], stated: Collection[float] = ()) -> list[Amount]:
    """All quantities of a message, in order and without overlap.

    Args:
        tokens: the message.
        stated: amounts that are on the table: "from" one of them "to" another is no range.
    """
    found: list[Amount] = []
    place = 0
    while place < len(tokens) and len(found) < MOST:
        amount = _single(tokens, place)
        if amount is None:
            place += 1
            continue
        if not _code(amount):
            if not (_text(tokens, amount.first - 1) == "from" and {amount.low, amount.low * 1000} & set(stated)):
                amount = _range(tokens, amount)
            amount = _decade(tokens, amount)
            amount = _opened(tokens, _per(tokens, amount))
        found.append(amount)
        place = amount.end
    return found


@lru_cache(maxsize=512)
def stated(text: str | None) -> tuple[float, ...]:
    """The amounts in a line of the recruiter's: both ends of each, in full units or per cent."""
    found = amounts(cut(text)) if text else []
    return tuple(
        value for amount in found if amount.kind in ("money", "percent") for value in (amount.low, amount.high)
    )


def _code(amount: Amount) -> bool:
    return amount.kind == "code"


def _text(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].text if 0 <= at < len(tokens) else ""


def _glued(tokens: Sequence[Token], at: int) -> bool:
    return 0 <= at < len(tokens) and tokens[at].glued


def _single(tokens: Sequence[Token], at: int) -> Amount | None:
    """One quantity beginning at a token: currency, number, scale, sign."""
    place, currency = _currency_before(tokens, at)
    if place >= len(tokens):
        return None
    token = tokens[place]
    signed = (
        token.text == "+"
        and place + 1 < len(tokens)
        and tokens[place + 1].kind == "number"
        and (not token.glued and _glued(tokens, place + 1))
    )
    if signed:
        place += 1
        token = tokens[place]
        if currency is None:
            further, currency = _currency_before(tokens, place)
            place = further if currency else place
            token = tokens[place]
    if token.kind == "number":
        return _numeral(tokens, at, place, currency, signed)
    if token.kind != "word":
        return None
    if currency is None and token.text in MULTIPLES:
        return Amount(at, place + 1, (MULTIPLES[token.text] - 1) * 100, (MULTIPLES[token.text] - 1) * 100, "multiple")
    said = spoken(tokens, place)
    if said is None:
        return None
    value, end = said.value, said.end
    if value >= 20 and said.scale == 1 and [_text(tokens, end + i) for i in range(3)] == ["and", "a", "half"]:
        value, end = value + 0.5, end + 3
    amount = Amount(at, end, value, value, scale=said.scale, currency=currency, words=True, decade=said.decade)
    return _suffixes(tokens, amount)


def _currency_before(tokens: Sequence[Token], at: int) -> tuple[int, str | None]:
    """The place behind a currency that stands before a number ("$", "C$", "CHF", "Rs."), and its code."""
    text = _text(tokens, at)
    if text in SIGNS:
        return (at + 1, SIGNS[text]) if at + 1 < len(tokens) else (at, None)
    if text in GLUED_SIGNS and _text(tokens, at + 1) == "$" and _glued(tokens, at + 1):
        return at + 2, GLUED_SIGNS[text]
    if text in CURRENCIES:
        following = at + 1
        if (_text(tokens, following) == "." and _glued(tokens, following)) or _text(tokens, following) in SIGNS:
            following += 1
        if following < len(tokens) and tokens[following].kind == "number":
            return following, CURRENCIES[text]
    return at, None


def _numeral(tokens: Sequence[Token], at: int, place: int, currency: str | None, signed: bool) -> Amount | None:
    token = tokens[place]
    value = numeral(token.text)
    before = _text(tokens, place - 1)
    code = (
        value is None
        or (place == at and token.glued and place > 0 and tokens[place - 1].kind == "word" and before not in ("x",))
        or (place == at and token.glued and before == "#")
        or (
            before in ("-", "_")
            and token.glued
            and _glued(tokens, place - 1)
            and place > 1
            and tokens[place - 2].kind == "word"
            and len(tokens[place - 2].text) < 4
            and tokens[place - 2].text not in ("mid", "low", "one")
        )
    )
    if code or value is None or _telephone(tokens, place):
        return Amount(at, place + 1, value or 0.0, value or 0.0, "code")
    end = place + 1
    if len(token.text) <= 3 and not token.text.startswith("0"):
        value, end = _spaced_groups(tokens, place, value, currency)
    if value >= 20 and [_text(tokens, end + i) for i in range(3)] == ["and", "a", "half"]:
        value, end = value + 0.5, end + 3
    return _suffixes(tokens, Amount(at, end, value, value, currency=currency, signed=signed))


def _telephone(tokens: Sequence[Token], place: int) -> bool:
    """Whether a numeral is a piece of a telephone number or of another code: several in a row, one with a leading 0."""
    first = last = place
    while first > 0 and tokens[first - 1].kind == "number" and tokens[first].start - tokens[first - 1].end <= 1:
        first -= 1
    while (
        last + 1 < len(tokens)
        and tokens[last + 1].kind == "number"
        and last - place < 6
        and (tokens[last + 1].start - tokens[last].end <= 1)
    ):
        last += 1
    run = [tokens[i].text for i in range(max(first, place - 6), last + 1)]
    zeros = any(len(text) > 1 and text[0] == "0" and text != "000" and text.isdigit() for text in run)
    return zeros or (len(run) > 1 and any(len(text) > 3 for text in run))


def _spaced_groups(tokens: Sequence[Token], place: int, value: float, currency: str | None) -> tuple[float, int]:
    """ "150 000" and "72 500 €": groups of three digits with one space between, where that is no list of amounts."""
    end = place + 1
    while (
        end < len(tokens)
        and tokens[end].kind == "number"
        and len(tokens[end].text) == 3
        and (tokens[end].start == tokens[end - 1].end + 1)
    ):
        group = tokens[end].text
        marked = currency or _text(tokens, end + 1) in SIGNS or _text(tokens, end + 1) in CURRENCIES
        if not (group == "000" or (group.endswith("00") and (marked or value < 20)) or end > place + 1):
            break
        value, end = value * 1000 + float(group), end + 1
    return value, end


def _suffixes(tokens: Sequence[Token], amount: Amount) -> Amount:
    """Scale, currency, per cent, "x", decade and ordinal that follow a number."""
    place = amount.end
    text, glued = _text(tokens, place), _glued(tokens, place)
    if glued and not amount.words:
        if text in ("st", "nd", "rd", "th"):
            return replace(amount, end=place + 1, ordinal=True)
        if text in ("am", "pm") and amount.low <= 12:
            return replace(amount, end=place + 1, kind="code")
        if (
            text in (":", "/")
            and _glued(tokens, place + 1)
            and tokens[place + 1].kind == "number"
            and (text == ":" or _dated(tokens, place))
        ):
            end = place + 2
            while _text(tokens, end) == text and _glued(tokens, end) and _glued(tokens, end + 1):
                end += 2
            return replace(amount, end=min(end, len(tokens)), kind="code")
        if text == "s" or (text == "'" and _text(tokens, place + 1) == "s" and _glued(tokens, place + 1)):
            return replace(amount, end=place + (1 if text == "s" else 2), decade=amount.low % 10 == 0)
    scale = _scale(tokens, place, amount)
    if scale is not None:
        size, place = scale
        amount = replace(amount, low=amount.low * size, high=amount.high * size, scale=size, end=place)
        text, glued = _text(tokens, place), _glued(tokens, place)
        if text in SCALES and SCALES[text] >= 1e5 and size == 1e3 and text in ("lakh", "lakhs"):
            return amount
    if text in ("%", "percent", "pct", "percentage", "prct") or (text == "per" and _text(tokens, place + 1) == "cent"):
        end = place + (2 if text == "per" else 1)
        return replace(amount, end=end, kind="percent", scale=1.0)
    if (text == "x" and (glued or _text(tokens, place + 1) != "")) or (text == "times" and not amount.words):
        value = (amount.low - 1) * 100
        if amount.scale == 1 and amount.currency is None and 1 < amount.low <= 20:
            return replace(amount, end=place + 1, kind="multiple", low=value, high=value)
    if text in SIGNS and (glued or _not_number(tokens, place + 1)):
        amount = replace(amount, end=place + 1, currency=amount.currency or SIGNS[text])
    elif text in CURRENCIES and (_not_number(tokens, place + 1) or text not in ("rs", "kr")):
        amount = replace(amount, end=place + 1, currency=amount.currency or CURRENCIES[text])
    elif text in ("us", "usd") and _text(tokens, place + 1) in ("dollars", "$"):
        amount = replace(amount, end=place + 2, currency="USD")
    if amount.scale in (1e5, 1e7) and amount.currency is None and scale is not None:
        amount = replace(amount, currency="INR")
    return amount


def _not_number(tokens: Sequence[Token], at: int) -> bool:
    return at >= len(tokens) or tokens[at].kind != "number"


def _dated(tokens: Sequence[Token], slash: int) -> bool:
    """Two numerals around a slash are a date or "24/7" rather than pay: both are small, or three of them follow."""
    left, right = tokens[slash - 1].text, tokens[slash + 1].text
    if slash >= 3 and tokens[slash - 2].text == "/" and len(tokens[slash - 3].text) > 2:
        return False
    if (
        slash + 3 < len(tokens)
        and tokens[slash + 2].text == "/"
        and len(tokens[slash + 3].text) > 2
        and left[:1] in "3456789"
    ):
        return False
    return len(left) <= 2 and len(right) <= 2


def _scale(tokens: Sequence[Token], place: int, amount: Amount) -> tuple[float, int] | None:
    text, glued = _text(tokens, place), _glued(tokens, place)
    if amount.scale != 1:
        return None
    if glued and not amount.words and text in GLUED_SCALES:
        if text == "k" and _text(tokens, place + 1) == "/" and _text(tokens, place + 2) == "m":
            return None
        return GLUED_SCALES[text], place + 1
    if text in SCALES and not (text == "b" and not glued):
        if text == "m" and not glued and amount.low > 100:
            return None
        if text == "hundred" and not amount.words and amount.low > 99:
            return None
        return SCALES[text], place + 1
    return None


def _decade(tokens: Sequence[Token], amount: Amount) -> Amount:
    """ "low / mid / high 150s", "low to mid 150s": thirds of the ten that was named."""
    words: list[str] = []
    first = amount.first
    while first > 0 and len(words) < 2:
        text = _text(tokens, first - 1)
        if text in _THIRDS:
            words.append(text)
            first -= 1
        elif text in ("-", "to") and (_text(tokens, first - 2) in _THIRDS or _text(tokens, first - 3) in _THIRDS):
            first -= 1
        else:
            break
    named = [_THIRDS[word] for word in words if word in _THIRDS]
    step = 1.0 if amount.scale == 1 else amount.scale
    if amount.high != amount.low or amount.kind != "money" or amount.low / step % 10 or amount.low == 0:
        return replace(amount, decade=False)
    if (
        named
        and (amount.decade or words[-1] in ("mid", "low", "high", "upper", "lower"))
        and (amount.decade or amount.low / step % 10 == 0)
    ):
        low, high = min(a for a, _ in named), max(b for _, b in named)
        return replace(amount, first=first, low=amount.low + low * step, high=amount.high + high * step)
    if amount.decade:
        return replace(amount, high=amount.low + 9 * step)
    return amount


_THIRDS = {
    "low": (0, 3),
    "lower": (0, 3),
    "early": (0, 3),
    "mid": (4, 6),
    "middle": (4, 6),
    "high": (7, 9),
    "upper": (7, 9),
    "higher": (7, 9),
    "hi": (7, 9),
    "late": (7, 9),
}


def _range(tokens: Sequence[Token], amount: Amount) -> Amount:
    """Joins "A - B", "A to B", "between A and B" to one quantity, unless pay moves from A to B."""
    place, first = amount.end, amount.first
    text = _text(tokens, place)
    if amount.kind == "multiple" or amount.signed or amount.decade:
        return amount
    before, earlier = _text(tokens, first - 1), _text(tokens, first - 2)
    if text == "and" and before == "between":
        if earlier in ("halfway", "midway", "middle", "difference", "gap", "way", "split", "choose"):
            return amount
    elif text in ("to", "till", "until", "through", "thru"):
        if before == "from" and _moves(tokens, first - 2):
            return amount
        if before in ("by", "another", "additional", "extra"):
            return amount
    elif text in ("-", "~") or (
        text == "/" and _text(tokens, amount.end + 2) != "/" and _text(tokens, first - 1) != "/"
    ):
        pass
    elif text == "." and _text(tokens, place + 1) == "." and _glued(tokens, place):
        place += 1
    else:
        return amount
    place += 1
    while _text(tokens, place) in ("about", "around", "maybe", "say", "-", "~", "like"):
        place += 1
    if place >= len(tokens) or tokens[place].text == "+":
        return amount
    if text in ("to", "-") and tokens[place].kind == "word" and not amount.words and spoken(tokens, place) is None:
        return amount
    other = _single(tokens, place)
    if other is None or _code(other) or other.signed or other.kind == "multiple" or other.decade or other.ordinal:
        return amount
    joined = _joined(amount, other)
    if joined is None:
        return amount
    if before in HEDGES_BEFORE_RANGE:
        joined = replace(joined, first=first - 1)
    return joined


def _moves(tokens: Sequence[Token], at: int) -> bool:
    """Whether the words before "from A to B" say that pay moves: "bump the base from", not "anywhere from"."""
    near = [_text(tokens, place) for place in range(max(0, at - 3), at + 1)]
    return any(word in CHANGES for word in near)


def _joined(a: Amount, b: Amount) -> Amount | None:
    if a.kind != b.kind:
        if b.kind == "percent" and a.plain:
            a = replace(a, kind="percent")
        elif a.kind == "percent" and b.plain and b.low <= 100:
            b = replace(b, kind="percent")
        else:
            return None
    if a.currency and b.currency and a.currency != b.currency:
        return None
    low, high = a.low, b.low
    scale = max(a.scale, b.scale)
    if a.kind == "money":
        if b.scale > 1 and a.scale == 1 and low < b.low:
            low *= b.scale
        elif a.scale > 1 and b.scale == 1 and high < 1000:
            high *= a.scale
        if high < low and a.scale in (1.0, scale):  # "150-55k": the tail of the number before
            unit = scale if scale > 1 and low >= scale else 1.0
            wide = 100.0 if high / unit >= 10 else 10.0
            high = (low / unit // wide * wide + high / unit) * unit
    if high <= low or (a.kind == "money" and high > 20 * low):
        return None
    return replace(a, end=b.end, low=low, high=high, scale=scale, currency=a.currency or b.currency, per=b.per)


def _per(tokens: Sequence[Token], amount: Amount) -> Amount:
    """ "/yr", "a month", "per hour", "p.a.", "hourly"."""
    place = amount.end
    text = _text(tokens, place)
    if text == "+":
        place, text = place + 1, _text(tokens, place + 1)
    if text in ("/", "per", "a", "an", "each", "every", "p"):
        following = place + 1
        if text == "p" and _text(tokens, following) == ".":
            following += 1
        unit = _text(tokens, following)
        if text == "p" and unit == "a":
            return replace(amount, end=following + 1, per="year")
        if unit in PERIODS and (text in ("/", "per", "each", "every") or PERIODS[unit] != "year" or unit != "y"):
            return replace(amount, end=following + 1, per=PERIODS[unit])
    if text in ("hourly", "monthly", "annually", "yearly", "pa", "annual", "weekly", "ph", "daily"):
        return replace(amount, end=place + 1, per=PERIODS[text])
    if text in ("pm", "pcm") and (amount.scale > 1 or amount.currency or amount.low > 24):
        return replace(amount, end=place + 1, per="month")
    return amount


def _opened(tokens: Sequence[Token], amount: Amount) -> Amount:
    """ "150+", "north of 150", "150 or more"; and "up to 150"."""
    place = amount.end
    text, following = _text(tokens, place), _text(tokens, place + 1)
    before, earlier = _text(tokens, amount.first - 1), _text(tokens, amount.first - 2)
    if (
        text == "+"
        and _glued(tokens, place)
        and not (_glued(tokens, place + 1) and place + 1 < len(tokens) and tokens[place + 1].kind != "mark")
    ):
        if not (place + 1 < len(tokens) and tokens[place + 1].kind == "number"):
            return replace(amount, end=place + 1, open="up")
    if text in ("or", "and") and following in ("more", "above", "up", "better", "higher", "over", "upwards", "north"):
        return replace(amount, open="up")
    if text in ("or", "and") and following in ("less", "below", "lower", "under"):
        return replace(amount, open="down")
    if (earlier, before) in (
        ("north", "of"),
        ("upwards", "of"),
        ("more", "than"),
        ("higher", "than"),
        ("upward", "of"),
    ):
        return replace(amount, open="up")
    if before in ("over", "above", "exceeding") and amount.per is None:
        return replace(amount, open="up")
    if (earlier, before) in (("up", "to"), ("at", "most")) or before in ("max", "maximum"):
        return replace(amount, open="down")
    return amount
