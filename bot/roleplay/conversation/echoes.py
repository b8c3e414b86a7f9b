"""How the recruiter names an argument: in words that the candidate and the guide share, not by the guide's title."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from scenarios.remembered import remembered

LONGEST = 4
"""Words that a shared phrase has at most."""
TELLING = 7
"""Letters from which a single shared word says enough."""

_WORD = re.compile(r"[^\W_]+(?:[-'’&][^\W_]+)*\+?")
_THIN = frozenset(
    "a an the of to in on at for with and or but as by from is are was were be been it its that this these those i we "
    "you they he she my our your their would will can could do does did have has had not so than then there here into "
    "over out up all any each who what which when how if because more most much very just like me us them".split()
)
_OPENING = frozenset({"no", "zero"})
_COUNTS = frozenset("thousand million millions billion billions trillion percent".split())
"""Of how many, the half of a number: "million customers" says nothing without it."""


def shared(text: str, argument: str, names: Sequence[str] = ()) -> str | None:
    """The longest phrase of the message that the guide's argument holds too; else a telling word of both, as it is
    called in a name.

    Args:
        text: the message.
        argument: what the guide says for this argument.
        names: what the guide calls its arguments: a single word must be one of theirs.
    """
    said, theirs = _WORD.findall(text), _phrases(argument)
    small = tuple(word.lower() for word in said)
    for size in range(LONGEST, 1, -1):
        for place in range(len(said) - size + 1):
            found = theirs.get(small[place : place + size])
            if found is not None and _phrase(said[place : place + size]):
                return found
    return next((pair for word in small for name in names if (pair := _named(word, name, theirs))), None)


@remembered(lambda argument: argument, kept=64)
def _phrases(argument: str) -> Mapping[tuple[str, ...], str]:
    """The phrases of an argument, from one word on, by their words in small letters; each as the guide writes it first
    inside a sentence: names with capitals, the rest without."""
    words = _WORD.findall(argument)
    small = tuple(word.lower() for word in words)
    inside = [word if any(map(str.isupper, word[1:])) else word.lower() for word in words]
    found: dict[tuple[str, ...], str] = {}
    for size in range(1, LONGEST + 1):
        for place in range(len(words) - size + 1):
            found.setdefault(small[place : place + size], " ".join(inside[place : place + size]))
    return found


def _named(word: str, name: str, theirs: Mapping[tuple[str, ...], str]) -> str | None:
    """The word with the one before it in a name of the guide: "fairness" is "architectural fairness" there."""
    if len(word) < TELLING or (word,) not in theirs:
        return None
    words = [part.lower() for part in _WORD.findall(name)]
    if word not in words[1:]:
        return None
    before = words[words.index(word) - 1]
    return None if before in _THIN else f"{before} {word}"


def _phrase(words: Sequence[str]) -> bool:
    first, last = words[0].lower(), words[-1].lower()
    inside = {word.lower() for word in words[1:-1]} & _THIN
    return (
        first not in _THIN | _COUNTS
        and last not in _THIN
        and inside <= {"of", "and"}
        and (len(last) > 3 or last.isupper() or first in _OPENING)
    )
