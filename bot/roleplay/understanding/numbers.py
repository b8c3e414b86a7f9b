"""Reads numerals and number words: "151,000.00", "78.000", "1,50,000", "one sixty five", "a quarter million"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from bot.roleplay.understanding.tokens import Token

UNITS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
TENS = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
} | {"fourty": 40, "ninty": 90, "fivty": 50}
"""With the slips that are frequent; more are in ``_SLIPS``."""
DECADES = {
    word: 10 * value
    for value, word in enumerate(
        "teens twenties thirties forties fifties sixties seventies eighties nineties".split(), start=1
    )
} | {"fourties": 40, "eightys": 80, "sixtys": 60, "fiftys": 50, "fortys": 40, "seventys": 70, "ninetys": 90}
SCALES = {
    "hundred": 100.0,
    "thousand": 1e3,
    "thousands": 1e3,
    "grand": 1e3,
    "thou": 1e3,
    "k": 1e3,
    "ks": 1e3,
    "million": 1e6,
    "millions": 1e6,
    "mill": 1e6,
    "mil": 1e6,
    "mio": 1e6,
    "mm": 1e6,
    "m": 1e6,
    "lakh": 1e5,
    "lakhs": 1e5,
    "lac": 1e5,
    "lacs": 1e5,
    "lpa": 1e5,
    "crore": 1e7,
    "crores": 1e7,
    "cr": 1e7,
    "juta": 1e6,
    "jt": 1e6,
    "ribu": 1e3,
    "rb": 1e3,
    "tys": 1e3,
    "mln": 1e6,
    "b": 1e9,
    "bn": 1e9,
    "billion": 1e9,
    "billions": 1e9,
    "trillion": 1e12,
}
GLUED_SCALES = SCALES | {"l": 1e5, "g": 1e3, "t": 1e12, "kk": 1e6}
"""Letters that scale a number only where they touch it: "26L", "150g"."""


def _slips(words: Mapping[str, float]) -> dict[str, str]:
    """Every word with one letter left out, or swapped with its neighbour, to the word."""
    found: dict[str, str] = {}
    for word in words:
        forms = {word[:i] + word[i + 1 :] for i in range(1, len(word))}
        forms |= {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(len(word) - 1)}
        found |= {form: word for form in forms if len(form) >= 5 and form not in words}
    return found


_SLIPS = _slips(TENS | {"hundred": 100, "thousand": 1e3, "million": 1e6}) | {"eight": "eight"}
FRACTIONS = {
    "half": 1 / 2,
    "third": 1 / 3,
    "thirds": 1 / 3,
    "quarter": 1 / 4,
    "quarters": 1 / 4,
    "fifth": 1 / 5,
    "tenth": 1 / 10,
}


class Spoken(NamedTuple):
    """A number in words: ``value`` as said, ``scale`` the word that named its size (1 where none did)."""

    value: float
    scale: float
    end: int
    decade: bool = False
    hundreds: bool = False
    """It was said as "one sixty": hundreds without the word."""


_GROUPS = re.compile(r"[.,']")


def numeral(text: str) -> float | None:
    """The value of a numeral with thousands' and decimal marks of any custom, or None for a date, time or version.

    A mark is a thousands' mark where every group after it has three digits (or two, then three: the Indian custom),
    unless the number begins with 0; otherwise it is the decimal mark.
    """
    if text.isdigit():
        return float(text[:18])
    marks = _GROUPS.findall(text)
    groups = _GROUPS.split(text)
    kinds = set(marks)
    if len(kinds) == 1 and _thousands(groups, marks[0]):
        return float("".join(groups)[:18])
    if len(marks) == 1 and marks[0] != "'":
        return float(f"{groups[0][:18]}.{groups[1][:9]}")
    if len(kinds) == 2 and marks[-1] not in marks[:-1] and _thousands(groups[:-1], marks[0]):
        return float(f"{''.join(groups[:-1])[:18]}.{groups[-1][:9]}")
    return None


def _thousands(groups: Sequence[str], mark: str) -> bool:
    first, *rest = groups
    if not rest or len(first) > 3 or (first.startswith("0") and len(rest) == 1):
        return False
    if all(len(group) == 3 for group in rest):
        return True
    return mark == "," and len(rest) > 1 and len(rest[-1]) == 3 and all(len(group) == 2 for group in rest[:-1])


FIRST = UNITS.keys() | TENS.keys() | DECADES.keys() | FRACTIONS.keys() | _SLIPS.keys()
ARTICLES = frozenset("a an another the".split())
FIRST |= ARTICLES | {"couple", "few", "hundred"}
"""Words with which a number in words may begin."""
AFTER_ARTICLE = FRACTIONS.keys() | SCALES.keys() | _SLIPS.keys() | {"couple", "few", "-"}
"""With which it goes on behind an article."""


def spoken(tokens: Sequence[Token], at: int) -> Spoken | None:
    """The number in words that begins at a token, or None. "one" alone counts; "a" only before a size or fraction."""
    word = _word(tokens, at)
    if word in ("a", "an", "another", "the") or word in FRACTIONS:
        return _fraction(tokens, at) or _article(tokens, at)
    if word in ("couple", "few"):
        return _article(tokens, at)
    if word in ("one", "zero") and _word(tokens, _past_hyphen(tokens, at + 1)) not in _AFTER_ONE:
        return None
    if word == "hundred":
        return _cardinal(tokens, at, leading=1.0)
    if word == "teens" or (word not in UNITS and word not in TENS and word not in DECADES):
        return None
    part = _fraction(tokens, at)
    if part:
        return part
    return _cardinal(tokens, at)


_AFTER_ONE = UNITS.keys() | TENS.keys() | DECADES.keys() | SCALES.keys() | FRACTIONS.keys() | {"oh", "o", "point"}


def _word(tokens: Sequence[Token], at: int) -> str:
    """The word at a place, mended where it is a number mistyped ("nintey"); nothing where there is none."""
    text = tokens[at].text if at < len(tokens) and tokens[at].kind == "word" else ""
    return _SLIPS.get(text, text)


def _past_hyphen(tokens: Sequence[Token], at: int) -> int:
    """The place of the next word of a number, over a hyphen or an "and" between its words."""
    if at + 1 < len(tokens) and tokens[at].text == "-" and tokens[at].glued and tokens[at + 1].glued:
        return at + 1
    return at


def _article(tokens: Sequence[Token], at: int) -> Spoken | None:
    """ "a grand", "a couple thousand", "a few hundred", "a hundred and sixty"."""
    place = at
    if _word(tokens, place) in ("a", "an", "another", "the"):
        place += 1
    word = _word(tokens, place)
    value = 1.0
    if word in ("couple", "few"):
        value = 2.0 if word == "couple" else 3.0
        place += 1
        if _word(tokens, place) in ("of", "more", "extra"):
            place += 1
        if _word(tokens, place) not in SCALES:
            return None
        return Spoken(value * SCALES[_word(tokens, place)], SCALES[_word(tokens, place)], place + 1)
    if word == "hundred" and tokens[at].text != "the":
        return _cardinal(tokens, place, leading=1.0)
    if word in ("thousand", "grand", "million", "mil", "mill", "lakh", "crore", "billion") and tokens[at].text in (
        "a",
        "an",
        "another",
    ):
        scale = SCALES[word]
        place += 1
        if [_word(tokens, place + i) for i in range(3)] == ["and", "a", "half"]:
            return Spoken(1.5 * scale, scale, place + 3)
        return Spoken(scale, scale, place)
    return None


def _fraction(tokens: Sequence[Token], at: int) -> Spoken | None:
    """ "half a million", "a third of a million", "three quarters of a mil", "a quarter mill"."""
    place, share = at, 1.0
    if _word(tokens, place) in ("a", "one", "the"):
        place += 1
    elif _word(tokens, place) in ("two", "three"):
        share = float(UNITS[_word(tokens, place)])
        place += 1
    place = _past_hyphen(tokens, place)
    if _word(tokens, place) not in FRACTIONS:
        return None
    share *= FRACTIONS[_word(tokens, place)]
    place += 1
    if _word(tokens, place) == "of":
        place += 1
    if _word(tokens, place) in ("a", "one"):
        place += 1
    scale = SCALES.get(_word(tokens, place))
    if scale is None or scale < 1e3:
        return None
    return Spoken(share * scale, scale, place + 1)


@dataclass
class _Cardinal:
    """A number in words as it is read on: "one hundred and sixty five thousand", "one sixty five", "one-sixties"."""

    current: float = 0.0
    total: float = 0.0
    scale: float = 1.0
    last: str = ""
    """What was read last: "unit", "tens", "hundred", "scale", "oh", or nothing yet."""
    hundreds: bool = False
    decade: bool = False

    def takes(self, word: str, following: str) -> int:
        """Reads a word on; how many words it took, 0 where the number is over."""
        if word in UNITS:
            return self._unit(UNITS[word])
        if word in TENS or word in DECADES:
            self.decade = word in DECADES
            return self._tens(TENS.get(word) or DECADES[word])
        if word in ("oh", "o"):
            return self._oh(following)
        if not self.last:
            return 0
        if word == "point" and following in UNITS:
            self.current += UNITS[following] / 10
            self.last = "point"
            return 2
        if word == "hundred" and self.current < 100:
            self.current, self.last = (self.current or 1) * 100, "hundred"
            return 1
        if word in SCALES and word not in ("m", "b", "hundred"):
            self.scale = SCALES[word]
            self.total, self.current, self.last = self.total + self.current * self.scale, 0.0, "scale"
            return 1
        return 0

    def _unit(self, value: float) -> int:
        if self.last == "unit" and value >= 10 > self.current:  # "two fifteen"
            self.current, self.hundreds = self.current * 100 + value, True
        elif self.last in ("", "hundred", "scale", "oh") or (self.last == "tens" and 0 < value < 10):
            self.current += value
        else:
            return 0
        self.last = "unit"
        return 1

    def _tens(self, value: float) -> int:
        if self.last == "unit" and 0 < self.current < 10:  # "one sixty"
            self.current, self.hundreds = self.current * 100 + value, True
        elif self.last in ("", "hundred", "scale"):
            self.current += value
        else:
            self.decade = False
            return 0
        self.last = "tens"
        return 1

    def _oh(self, following: str) -> int:
        if not (self.last == "unit" and self.current < 10 and following in UNITS):
            return 0
        self.current, self.hundreds, self.last = self.current * 100, True, "oh"
        return 1


def _cardinal(tokens: Sequence[Token], at: int, leading: float = 0.0) -> Spoken | None:
    """The number in words that begins at a token; ``leading`` is what an "a" before "hundred" stands for."""
    number = _Cardinal(leading, last="lead" if leading else "")
    place = at
    while place < len(tokens) and not number.decade:
        step = _past_hyphen(tokens, place) if number.last else place
        word = _word(tokens, step)
        if word == "and" and number.last == "hundred" and _word(tokens, step + 1) in UNITS.keys() | TENS.keys():
            step += 1
            word = _word(tokens, step)
        taken = number.takes(word, _word(tokens, step + 1))
        if not taken:
            break
        place = step + taken
        if number.last == "scale" and number.scale != 1e3:
            break
    if number.last in ("", "lead"):
        return None
    half = number.hundreds and number.last == "unit" and _word(tokens, place) == "five"  # "one sixty two five"
    return Spoken(
        number.total + number.current + 0.5 * half, number.scale, place + half, number.decade, number.hundreds
    )
