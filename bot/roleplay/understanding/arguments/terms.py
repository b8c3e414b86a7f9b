"""The words of a text that say something: each with its stem, what it is about, and how much it tells."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from bot.roleplay.understanding.arguments.concepts import IDIOM, About, thesaurus
from bot.roleplay.understanding.arguments.lexicon.background import WEIGHTS
from bot.roleplay.understanding.arguments.stem import stem
from bot.roleplay.understanding.arguments.words import Word
from scenarios.remembered import forgettable

_COUNT = re.compile(r"([0-9]+)(m|mm|mn|b|bn|t|tn|x|pct)?")
_UNITS = {"million": "m", "mm": "m", "mn": "m", "billion": "b", "bn": "b", "trillion": "t", "tn": "t", "percent": "%"}
PHRASE = 1.3
"""How much a phrase of the thesaurus tells, against a single word."""
WITHIN = 0.5
"""How much a word tells that stands in such a phrase, against one that stands alone."""


@dataclass(frozen=True, slots=True, eq=False)
class Meaning:
    """What a word or phrase means, wherever it stands: what it is about, and how much it tells. Made once, so that it
    goes by what it is in memory."""

    stem: str
    about: About
    weight: float


class Term(NamedTuple):
    """A word or phrase of a text, from its first word to the one after its last."""

    meaning: Meaning
    begin: int
    end: int


class _Read(NamedTuple):
    """A word with its meaning alone and within a phrase; None where it has none to tell."""

    stem: str
    second: Collection[str]
    """The words behind it with which a phrase of the thesaurus may go on."""
    alone: Meaning | None = None
    within: Meaning | None = None


def terms_of(words: Sequence[Word]) -> list[Term]:
    """The telling words and phrases among some words; ``begin`` and ``end`` count those."""
    known = thesaurus()
    read = [_read(word.text) for word in words]
    stems = [*(word.stem for word in read), ""]
    terms: list[Term] = []
    free = silent = 0
    for place, word in enumerate(read):
        if stems[place + 1] in word.second:
            length, about = known.phrase_at(stems, place)
            if about and about[0][0] == IDIOM:
                silent = max(silent, place + length)
            elif length and place >= free:
                free = place + length
                terms.append(Term(_meaning(" ".join(stems[place:free]), about, PHRASE), place, free))
        if place < silent:
            continue
        meaning = word.within if place < free else word.alone
        if meaning is None and words[place].text[0].isdigit():
            count = _counted(words, place)
            meaning = _meaning(count, (), 1.0) if count else None
        if meaning is not None:
            terms.append(Term(meaning, place, place + 1))
    return terms


@forgettable
@lru_cache(maxsize=8192)
def _read(word: str) -> _Read:
    own, known = stem(word), thesaurus()
    weight = 0.0 if word[0].isdigit() or len(word) < 2 else WEIGHTS.get(word, 1.0)
    second, about = known.second.get(own, ()), known.words.get(own, ())
    if not weight:
        return _Read(own, second)
    return _Read(own, second, Meaning(own, about, weight), Meaning(own, about, weight * WITHIN))


@forgettable
@lru_cache(maxsize=1024)
def _meaning(stem: str, about: About, weight: float) -> Meaning:
    return Meaning(stem, about, weight)


def _counted(words: Sequence[Word], place: int) -> str | None:
    """A number that counts something other than pay, in one form: "11m" for 11 million, "28%"."""
    match = _COUNT.fullmatch(words[place].text)
    if match is None:
        return None
    following = words[place + 1].text if place + 1 < len(words) else ""
    unit = match[2] or _UNITS.get(following)
    return f"{match[1]}{_UNITS.get(unit, unit)}" if unit else None


COMPETING = Term(Meaning("", (("competing", 1.0),), 1.0), 0, 0)
"""Says that another company offers something, whatever the words."""
