"""Mends slips of the finger in the words that understanding turns on: "salray", "bonsu", "accpet"."""

from __future__ import annotations

from functools import lru_cache
from sys import intern

from bot.roleplay.understanding.lexicon.spelling import ABBREVIATED, KEYWORDS
from bot.roleplay.understanding.vocabulary import known_words
from scenarios.remembered import forgettable


def _deletes(word: str) -> set[str]:
    return {word[:i] + word[i + 1 :] for i in range(len(word))}


def _index() -> dict[str, str]:
    index: dict[str, str] = {}
    for keyword in sorted(KEYWORDS):
        for form in _deletes(keyword):
            index.setdefault(form, keyword)
    return index


_FORMS = _index()


@forgettable
@lru_cache(maxsize=8192)
def corrected(word: str) -> str:
    """The word that was meant: one slip away from a word that matters, and no common word itself. It is the object that
    the lexicon holds, which is found there sooner than one that only equals it."""
    return intern(_meant(word))


def _meant(word: str) -> str:
    if word in ABBREVIATED:
        return ABBREVIATED[word]
    if len(word) < 4 or len(word) > 16 or word in known_words():
        return word
    candidates = [_FORMS[word]] if word in _FORMS else []
    for form in sorted(_deletes(word)):
        if form in KEYWORDS:
            candidates.append(form)
        elif form in _FORMS:
            candidates.append(_FORMS[form])
    for keyword in candidates:
        if keyword[0] == word[0] and _near(word, keyword):
            return keyword
    return word


def _near(word: str, keyword: str) -> bool:
    """One letter too many, too few, swapped with its neighbour, or (in longer words) another letter."""
    if abs(len(word) - len(keyword)) == 1:
        return True
    differing = [i for i, (a, b) in enumerate(zip(word, keyword, strict=True)) if a != b]
    if len(differing) == 2 and differing[1] == differing[0] + 1:
        i, j = differing
        return word[i] == keyword[j] and word[j] == keyword[i]
    return len(differing) == 1 and len(word) >= 6
