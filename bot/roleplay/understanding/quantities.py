"""Reads one quantity: a number with its currency, scale and sign, "$151k", "1.2 cr", "18 %", "1.5x", "one sixty"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from bot.roleplay.understanding.lexicon.money import CURRENCIES, GLUED_SIGNS, MULTIPLES, ONLY_BEFORE, RAND, SIGNS
from bot.roleplay.understanding.numbers import (
    AFTER_ARTICLE,
    ARTICLES,
    FIRST,
    FRACTIONS,
    GLUED_SCALES,
    SCALES,
    numeral,
    spoken,
)
from bot.roleplay.understanding.tokens import Token, glued_at, is_number, text_at

Kind = Literal["money", "percent", "multiple", "code"]
"""A code is a number that names something: "L6", "24/7", a date, a telephone number."""


class Amount(NamedTuple):
    """A quantity in a message: tokens ``first`` up to ``end``, values as said with the scale that was said."""

    first: int
    end: int
    low: float
    high: float
    kind: Kind = "money"
    scale: float = 1.0
    currency: str | None = None
    per: str | None = None
    times: float | None = None
    """How often it is paid in a year, where the message says so."""
    open: Literal["up", "down"] | None = None
    words: bool = False
    """It was said in words."""
    decade: bool = False
    """The ten that begins with it: "150s"."""
    ordinal: bool = False
    signed: bool = False
    """A plus sign touches it: "+10k"."""

    @property
    def thousands(self) -> float:
        """What it is worth if a bare number means thousands."""
        return self.low * 1000 if self.bare and self.low < 1000 else self.low

    @property
    def bare(self) -> bool:
        """It may be short for thousands: no unit that says how much it is."""
        return self.kind == "money" and self.scale == 1 and self.per in (None, "year")

    @property
    def plain(self) -> bool:
        """Nothing but a number was said: neither scale nor currency nor per cent."""
        return self.kind == "money" and self.scale == 1 and self.currency is None


def in_full(amount: Amount) -> Amount:
    """An amount of pay with the thousands that a bare number is short for."""
    if not amount.bare or amount.low >= 1000:
        return amount
    return amount._replace(low=amount.low * 1000, high=amount.high * 1000)


_AFTER_ARTICLE = AFTER_ARTICLE | SIGNS.keys()
_BEGINS = FIRST | GLUED_SIGNS.keys() | CURRENCIES.keys() | MULTIPLES.keys() | SIGNS.keys() | {RAND, "+"}


def beginnings(tokens: Sequence[Token]) -> list[int]:
    """The tokens with which a quantity may begin."""
    return [place for place, token in enumerate(tokens) if token.text in _BEGINS or token.kind == "number"]


def quantity(tokens: Sequence[Token], at: int) -> Amount | None:
    """The quantity that begins at a token, or None."""
    text = tokens[at].text
    if text not in _BEGINS and tokens[at].kind != "number":
        return None
    if text in ARTICLES and text_at(tokens, at + 1) not in _AFTER_ARTICLE:
        return None
    place, currency = _currency_before(tokens, at)
    signed = text_at(tokens, place) == "+" and not tokens[place].glued and glued_at(tokens, place + 1)
    if signed:
        place, currency = _currency_before(tokens, place + 1)
        signed = is_number(tokens, place)
    if is_number(tokens, place):
        return _from_numeral(tokens, at, place, currency, signed=signed)
    word = text_at(tokens, place)
    shares = _share_more(tokens, place)
    if shares:
        return Amount(at, shares[0], shares[1], shares[1], "multiple")
    if currency is None and word in MULTIPLES:
        more = (MULTIPLES[word] - 1) * 100
        return Amount(at, place + 1, more, more, "multiple")
    said = spoken(tokens, place) if place < len(tokens) and tokens[place].kind == "word" else None
    if said is None:
        return _one_and_a_half(tokens, at, place, currency)
    value, end = _and_a_half(tokens, said.value, said.end) if said.scale == 1 else (said.value, said.end)
    amount = Amount(at, end, value, value, scale=said.scale, currency=currency, words=True, decade=said.decade)
    return _with_units(tokens, amount)


def _one_and_a_half(tokens: Sequence[Token], at: int, place: int, currency: str | None) -> Amount | None:
    """ "one and a half lakh": alone "one" counts nothing."""
    if text_at(tokens, place) != "one":
        return None
    value, end = _and_a_half(tokens, 1.0, place + 1)
    amount = _scaled(tokens, Amount(at, end, value, value, currency=currency, words=True))
    return _with_currency(tokens, amount) if amount.scale > 1 else None


def _share_more(tokens: Sequence[Token], at: int) -> tuple[int, float] | None:
    """ "half again", "half as much again", "a third more": where it ends, and how many per cent more that is."""
    if text_at(tokens, at) == "one" and [text_at(tokens, at + i) for i in range(5)] == [
        "one",
        "and",
        "a",
        "half",
        "times",
    ]:
        return at + 5, 50.0
    place = at + (text_at(tokens, at) in ("a", "one"))
    share = FRACTIONS.get(text_at(tokens, place))
    if share is None:
        return None
    place += 1
    if [text_at(tokens, place), text_at(tokens, place + 1)] == ["as", "much"]:
        place += 2
        if text_at(tokens, place + 1) == "again":  # "half as much stock again"
            return place, round(100 * share, 1)
    if text_at(tokens, at - 1) == "by" and text_at(tokens, place) != "of":
        return place, round(100 * share, 1)
    if text_at(tokens, place) not in ("again", "more"):
        return None
    much = [text_at(tokens, place + 1), text_at(tokens, place + 2)] in (["as", "much"], ["as", "many"])
    return place + 1 + 2 * much, round(100 * share, 1)


def _currency_before(tokens: Sequence[Token], at: int) -> tuple[int, str | None]:
    """The place behind a currency that stands before a number ("$", "C$", "CHF", "Rs."), and its code."""
    text = text_at(tokens, at)
    if text in SIGNS:
        return (at + 1, SIGNS[text]) if at + 1 < len(tokens) else (at, None)
    if text in GLUED_SIGNS and text_at(tokens, at + 1) == "$" and tokens[at + 1].glued:
        return at + 2, GLUED_SIGNS[text]
    if text in CURRENCIES:
        after = at + 1
        after += (text_at(tokens, after) == "." and tokens[after].glued) or text_at(tokens, after) in SIGNS
        if is_number(tokens, after):
            return after, CURRENCIES[text]
    if text == RAND and _is_rand(tokens, at + 1):
        return at + 1, "ZAR"
    return at, None


def _is_rand(tokens: Sequence[Token], at: int) -> bool:
    """Whether a numeral that an "R" touches is money: "R95k", "R840,000", "R950 000", but not "R2"."""
    if not (is_number(tokens, at) and tokens[at].glued):
        return False
    thousands = is_number(tokens, at + 1) and tokens[at + 1].text == "000"
    scaled = glued_at(tokens, at + 1) and text_at(tokens, at + 1) in GLUED_SCALES
    return thousands or scaled or len(tokens[at].text) > 3


def _from_numeral(tokens: Sequence[Token], at: int, place: int, currency: str | None, *, signed: bool) -> Amount:
    token = tokens[place]
    value = numeral(token.text)
    if value is None or (place == at and _lettered(tokens, place)) or _telephone(tokens, place):
        return Amount(at, place + 1, value or 0.0, value or 0.0, "code")
    end = place + 1
    if len(token.text) <= 3 and not token.text.startswith("0"):
        value, end = _spaced_groups(tokens, place, value, currency)
    if value >= 20:
        value, end = _and_a_half(tokens, value, end)
    amount = Amount(at, end, value, value, currency=currency, signed=signed)
    return _as_code(tokens, amount) or _with_units(tokens, amount)


def _and_a_half(tokens: Sequence[Token], value: float, end: int) -> tuple[float, int]:
    half = text_at(tokens, end) == "and" and [token.text for token in tokens[end + 1 : end + 3]] == ["a", "half"]
    return (value + 0.5, end + 3) if half else (value, end)


def _lettered(tokens: Sequence[Token], place: int) -> bool:
    """Whether letters touch a numeral from before: "L6", "IC-4", "#3"."""
    if not tokens[place].glued or place == 0:
        return False
    before = tokens[place - 1]
    if before.text == "#" or (before.kind == "word" and before.text != "x"):
        return True
    short = place > 1 and tokens[place - 2].kind == "word" and len(tokens[place - 2].text) < 4
    if short and tokens[place - 2].glued and is_number(tokens, place - 3):
        return False  # a range, "85k-110k"
    return before.text in ("-", "_") and before.glued and short and tokens[place - 2].text not in ("mid", "low", "one")


def _telephone(tokens: Sequence[Token], place: int) -> bool:
    """Whether a numeral is a piece of a telephone number or of another code: several in a row, one with a leading 0."""
    first = last = place
    while (
        first > max(0, place - 6) and is_number(tokens, first - 1) and tokens[first].start - tokens[first - 1].end <= 1
    ):
        first -= 1
    while last < place + 6 and is_number(tokens, last + 1) and tokens[last + 1].start - tokens[last].end <= 1:
        last += 1
    if _hyphened(tokens, place):
        return True
    run = [tokens[i].text for i in range(first, last + 1)]
    leading_zero = any(len(text) > 1 and text[0] == "0" and text != "000" and text.isdigit() for text in run)
    return leading_zero or (len(run) > 1 and any(len(text) > 3 and not _GROUP.match(text) for text in run))


def _hyphened(tokens: Sequence[Token], place: int) -> bool:
    """Whether a numeral is one of three or more that marks join: "(917) 555-0142", "2027-03-01"."""
    first = last = place
    while is_number(tokens, first - 2) and text_at(tokens, first - 1) in _PHONE and place - first < 8:
        first -= 2
    while is_number(tokens, last + 2) and text_at(tokens, last + 1) in _PHONE and last - place < 8:
        last += 2
    if last - first < 4:
        return False
    digits = sum(len(tokens[i].text) for i in range(first, last + 1, 2))
    return text_at(tokens, first - 1) == "(" or digits >= 10 or all(tokens[i].glued for i in range(first + 1, last + 1))


_PHONE = ("-", ")")


_GROUP = re.compile(r"\d{3}([.,]0{1,2})?$")


def _spaced_groups(tokens: Sequence[Token], place: int, value: float, currency: str | None) -> tuple[float, int]:
    """ "150 000" and "72 500 €": groups of three digits with one space between, where that is no list of amounts."""
    end = place + 1
    while is_number(tokens, end) and tokens[end].start == tokens[end - 1].end + 1 and _GROUP.match(tokens[end].text):
        group, after = tokens[end].text[:3], text_at(tokens, end + 1)
        marked = currency or after in SIGNS or after in CURRENCIES
        if not (group == "000" or (group.endswith("00") and (marked or value < 20)) or end > place + 1):
            break
        value, end = value * 1000 + float(group), end + 1
    return value, end


def _as_code(tokens: Sequence[Token], amount: Amount) -> Amount | None:
    """An ordinal, a time, a date or a decade, by what touches the numeral; None where it is none of these."""
    place = amount.end
    text = text_at(tokens, place)
    if not glued_at(tokens, place):
        return None
    if text in ("st", "nd", "rd", "th"):
        return amount._replace(end=place + 1, ordinal=True)
    if text in ("am", "pm") and amount.low <= 12:
        return amount._replace(end=place + 1, kind="code")
    if text == "s" or (text == "'" and text_at(tokens, place + 1) == "s"):
        return amount._replace(end=place + (1 if text == "s" else 2), decade=amount.low % 10 == 0)
    touching = is_number(tokens, place + 1) and tokens[place + 1].glued
    if touching and (text == ":" or (text == "/" and _dated(tokens, place))):
        end = place + 2
        while text_at(tokens, end) == text and glued_at(tokens, end) and glued_at(tokens, end + 1):
            end += 2
        return amount._replace(end=min(end, len(tokens)), kind="code")
    return None


def _dated(tokens: Sequence[Token], slash: int) -> bool:
    """Whether two numerals around a slash are a date or "24/7", rather than pay: both short, and in no list of pay."""
    left, right = tokens[slash - 1].text, tokens[slash + 1].text
    before = text_at(tokens, slash - 3) if text_at(tokens, slash - 2) == "/" else ""
    after = text_at(tokens, slash + 3) if text_at(tokens, slash + 2) == "/" else ""
    if len(before) > 2 or (len(after) > 2 and left[:1] in "3456789"):
        return False
    return len(left) <= 2 and len(right) <= 2


_PERCENT = ("%", "percent", "pct", "percentage", "prct")


def _with_units(tokens: Sequence[Token], amount: Amount) -> Amount:
    """The amount with what follows it: scale, per cent or "x", currency."""
    amount = _scaled(tokens, amount)
    place = amount.end
    text, after = text_at(tokens, place), text_at(tokens, place + 1)
    if text in _PERCENT:
        return amount._replace(end=place + 1, kind="percent", scale=1.0)
    if text == "per" and after == "cent":
        return amount._replace(end=place + 2, kind="percent", scale=1.0)
    times = (text == "x" and (tokens[place].glued or after)) or text == "times"
    first = amount.first
    led = first > 0 and tokens[first - 1].text == "x" and tokens[first].glued
    if (times or led) and amount.plain and 1 < amount.low <= 20:
        more = (amount.low - 1) * 100
        return amount._replace(end=place + bool(times), kind="multiple", low=more, high=more)
    return _with_currency(tokens, amount)


def _with_currency(tokens: Sequence[Token], amount: Amount) -> Amount:
    place = amount.end
    if text_at(tokens, place) in (".", ",") and text_at(tokens, place + 1) == "-" and glued_at(tokens, place + 1):
        return amount._replace(end=place + 2)  # "118'500.-": no cents
    text, after = text_at(tokens, place), text_at(tokens, place + 1)
    if text in SIGNS and (tokens[place].glued or not is_number(tokens, place + 1)):
        return amount._replace(end=place + 1, currency=amount.currency or SIGNS[text])
    if text in CURRENCIES and not (text in ONLY_BEFORE and is_number(tokens, place + 1)):
        any_dollar = amount.currency == "USD" and text_at(tokens, amount.first) == "$"
        return amount._replace(
            end=place + 1, currency=CURRENCIES[text] if any_dollar else amount.currency or CURRENCIES[text]
        )
    if text == "won" and amount.scale == 1e6:
        return amount._replace(end=place + 1, currency="KRW")
    if text == "us" and after in ("dollars", "$"):
        return amount._replace(end=place + 2, currency="USD")
    if amount.scale in (1e5, 1e7) and amount.currency is None:
        return amount._replace(currency="INR")
    return amount


def _scaled(tokens: Sequence[Token], amount: Amount) -> Amount:
    """ "150k", "0.3 M", "26 lpa"."""
    text, glued = text_at(tokens, amount.end), glued_at(tokens, amount.end)
    if amount.scale != 1:
        return amount
    if glued and not amount.words and text in GLUED_SCALES:
        size = GLUED_SCALES[text]
    elif text in SCALES and text != "b" and not (text == "m" and amount.low > 100):
        if text == "hundred" and (amount.words or amount.low > 99):
            return amount
        size = SCALES[text]
    else:
        return amount
    return amount._replace(low=amount.low * size, high=amount.high * size, scale=size, end=amount.end + 1)
