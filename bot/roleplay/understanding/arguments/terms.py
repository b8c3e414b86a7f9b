"""The words of a text that say something: each with its stem, what it is about, and how much it tells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from bot.roleplay.understanding.arguments.concepts import IDIOM, About, thesaurus
from bot.roleplay.understanding.arguments.lexicon.background import WEIGHTS
from bot.roleplay.understanding.arguments.stem import stem
from bot.roleplay.understanding.arguments.words import Word

_COUNT = re.compile(r"([0-9]+)(m|mm|mn|b|bn|t|tn|x|pct)?")
_UNITS = {"million": "m", "mm": "m", "mn": "m", "billion": "b", "bn": "b", "trillion": "t", "tn": "t", "percent": "%"}
PHRASE = 1.3
"""How much a phrase of the thesaurus tells, against a single word."""
PLAIN = 0.35
"""How much a word tells by its concepts when it is itself too common to tell anything."""


class Term(NamedTuple):
    """A word or phrase of a text.

    ``weight`` is how much it tells by itself; its concepts are already lessened where the word is a common one.
    """

    stem: str
    about: About
    weight: float
    begin: int
    end: int


def terms_of(words: Sequence[Word]) -> list[Term]:
    """The telling words and phrases among some words; ``begin`` and ``end`` count those."""
    known = thesaurus()
    stems = [stem(word.text) for word in words]
    terms: list[Term] = []
    free = silent = 0
    for place, word in enumerate(words):
        length, about = known.phrase_at(stems, place)
        if about and about[0][0] == IDIOM:
            silent = max(silent, place + length)
        elif length and place >= free:
            terms.append(Term(" ".join(stems[place : place + length]), about, PHRASE, place, place + length))
            free = place + length
        if place < silent:
            continue
        if word.text[0].isdigit():
            count = _counted(words, place)
            if count:
                terms.append(Term(count, (), 1.0, place, place + 1))
            continue
        weight = WEIGHTS.get(word.text, 1.0)
        if weight and len(word.text) > 1:
            carried = known.words.get(stems[place], ())
            terms.append(Term(stems[place], carried, weight * (0.5 if place < free else 1.0), place, place + 1))
    return terms


def _counted(words: Sequence[Word], place: int) -> str | None:
    """A number that counts something other than pay, in one form: "11m" for 11 million, "28%"."""
    match = _COUNT.fullmatch(words[place].text)
    if match is None:
        return None
    following = words[place + 1].text if place + 1 < len(words) else ""
    unit = match[2] or _UNITS.get(following)
    return f"{match[1]}{_UNITS.get(unit, unit)}" if unit else None


COMPETING = Term("", (("competing", 1.0),), 1.0, 0, 0)
"""Says that another company offers something, whatever the words."""
