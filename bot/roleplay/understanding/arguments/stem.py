"""Cuts a word to what its forms have in common: "architects", "architecture", "architectural"."""

from __future__ import annotations

from functools import lru_cache

from bot.roleplay.understanding.arguments.lexicon.irregular import IRREGULAR
from scenarios.remembered import forgettable

_ENDINGS = tuple(
    sorted(
        """
        ational ationally isational izational ization isation izations isations ability ibility abilities fulness
        iveness
        ousness lessness ations ation ators ator ating ated ates ate ative atively ements ement ments ment ness ances
        ance
        ences ence ancy ency ings ing ingly ions ion ional ionally ives ive ively izes ize ized izing izer ises ise
        ised
        ising ities ity ies ied ier iest ily ously ous fully ful ants ant ents ent isms ism ists ist istic ures ure
        ural
        als al ally ically ical ics ic ables able ably ibles ible ibly ships ship ers er ors or est ed eds es s ly y e
        ary aries ory ories
        """.split(),
        key=len,
        reverse=True,
    )
)
_VOWELS = frozenset("aeiouy")
SHORTEST = 4
"""Letters that are left at least when an ending goes; three when it is one of inflection."""
_INFLECTION = frozenset("s es ed ing ies ied er".split())


@forgettable
@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """The stem of a lower-case word. What holds a digit, and what is short, stays as it is."""
    known = IRREGULAR.get(word)
    if known is not None:
        return known
    if len(word) <= 3 or not word.isascii() or not word.isalpha():
        return word
    for _ in range(4):
        cut = _cut(word)
        if cut == word:
            break
        word = cut
    return word


def _cut(word: str) -> str:
    if word.endswith(("ss", "us")):
        return word
    for ending in _ENDINGS:
        left = len(word) - len(ending)
        if left < (3 if ending in _INFLECTION else SHORTEST) or not word.endswith(ending):
            continue
        rest = word[:left]
        if _VOWELS.isdisjoint(rest):
            continue
        if ending in ("ies", "ied", "ier", "iest", "ily", "ities", "ity", "aries", "ories"):
            return rest if left >= SHORTEST else rest + "y" if left == 3 else rest
        if left > 3 and rest[-1] == rest[-2] and rest[-1] not in "lsze":
            rest = rest[:-1]
        return rest
    return word
