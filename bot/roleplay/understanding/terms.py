"""Tells a yes that hangs on better terms from one to the offer: "get me there and I'm in", "I'd sign if it rose"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.roleplay.understanding.lexicon import denials
from bot.roleplay.understanding.lexicon.terms import GIVERS, NO_REQUESTS, OBJECTS, OWN, REQUESTS, TERMS
from bot.roleplay.understanding.phrases import Hit
from bot.roleplay.understanding.reading import STOPS, Reading

_MORE = frozenset("more extra additional another better higher bigger".split())
_A = frozenset("a an some".split())
_ASKING = denials.OPENINGS | {"if", "you", "can", "could"}


def sentences_on_terms(reading: Reading, hits: Sequence[Hit]) -> set[int]:
    """Where the sentences begin that say yes on better terms; not those that only wait for a letter, or take what is
    there ("if that's your best")."""
    letters = {reading.sentence[hit.start] for hit in hits if hit.label in ("writing", "as_it_is")}
    return {
        reading.sentence[yes]
        for yes in _yeses(hits)
        if reading.sentence[yes] not in letters and _on_terms(reading, reading.sentence[yes], yes)
    }


def _yeses(hits: Sequence[Hit]) -> Iterator[int]:
    """Where everything begins that sounds like a yes, perhaps on a condition."""
    for hit in hits:
        if (hit.label == "accept" and hit.weight >= 1.4) or (hit.label == "condition" and hit.weight >= 1.6):
            yield hit.start


def _on_terms(reading: Reading, first: int, yes: int) -> bool:
    """Whether the sentence that begins at ``first`` asks for terms before or behind its yes."""
    items = reading.items
    begin = first
    while begin < yes and items[begin] in _ASKING:
        begin += 1
    if "then" in items[first:begin] and TERMS & set(items[:first]):
        return True  # "More vacation. Then we're good."
    before = set(items[begin:yes])
    if _MORE & before and not {"no", "that", "the"} & before and denials.JOINS & before and TERMS & before:
        return True  # "5 more vacation days and I'm in"
    if items[begin : begin + 2] == ["take", "care"] and denials.JOINS & before:
        return True
    wished = any(one in _A and two in TERMS - {"#"} for one, two in pairwise(items[begin:yes]))
    if wished and denials.JOINS & before:
        return True  # "98 and a car and we're there"
    if items[begin] in _A and denials.JOINS & before and TERMS & before - {"#"}:
        return True  # "a later start and I'm in"
    if (items[begin] in REQUESTS or _tells(reading, begin)) and denials.JOINS & set(items[begin:yes]):
        return True
    end = next((place for place in range(yes, len(items)) if items[place] in STOPS), len(items))
    asked = reading.item(end) == "?"
    return any(
        clause & (TERMS | GIVERS) and not clause & OWN
        for place, stop, clause in _conditions(reading, first, end)
        if not place < yes < stop  # "if I say yes today"
        and not (asked and place > yes and items[place] == "when")  # "deal, when can I start?"
    )


def _tells(reading: Reading, place: int) -> bool:
    """Whether a verb that tells somebody to do something begins at an item: "sharpen that number"."""
    word = reading.items[place]
    if word.endswith("ing") and word not in ("bring", "ring", "fling"):
        return False
    if word == "take" and reading.item(place + 1) == "#" and reading.item(place + 2) in ("off", "from", "out"):
        return True
    verb = word.isalpha() and not word.endswith(("ed", "s")) and word not in NO_REQUESTS
    return verb and reading.item(place + 1) in OBJECTS and reading.item(place - 1) != "you"


def _conditions(reading: Reading, first: int, end: int) -> Iterator[tuple[int, int, set[str]]]:
    """Every condition in a stretch of items: the place of the word that begins it, where it stops, and its words."""
    for place in range(first, end):
        if reading.items[place] in denials.CONDITIONS and reading.item(place + 1) not in denials.AUXILIARY:
            stop = next((p for p in range(place, end) if reading.items[p] in (",", "then")), end)
            yield place, stop, set(reading.items[place + 1 : stop])
