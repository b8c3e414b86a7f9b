"""Finds what a message would give up for something else: "take the sign-on back", "10k less in stock"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import cast, get_args

from bot.roleplay.understanding.lexicon.classes import CLASSES
from bot.roleplay.understanding.lexicon.trades import DENIALS, ELSEWHERE, TRADE_CLASSES, TRADES
from bot.roleplay.understanding.message import Figure, Givable, GivenUp
from bot.roleplay.understanding.naming import Part
from bot.roleplay.understanding.phrases import Hit, Phrases
from bot.roleplay.understanding.reading import STOPS, Reading

PART = "¤"
NEAR = 4
"""Within as many words before it, a denial is about the phrase."""
_SUREST = ("by into", "by from", "by", "down to", "all into", "all")


def given(reading: Reading, named: Sequence[Part], found: Sequence[Figure]) -> tuple[GivenUp, ...]:
    """What the message would give up, each part once: an amount of it where one is named, else all of it."""
    if not named:
        return ()
    row, origin = _row(reading, named)
    components = {part.start: part.component for part in named}
    figures = {figure.start: figure for figure in found}
    kept: dict[str, GivenUp] = {}
    for hit in sorted(_phrases().find(row), key=lambda hit: (_SUREST.index(hit.label), hit.start - hit.end)):
        if _denied(row, hit):
            continue
        parts = [components[origin[place]] for place in range(hit.start, hit.end) if row[place] == PART]
        if hit.label == "by from" and row[hit.start] not in ("put", "add"):
            parts.reverse()
        of, into = parts[0], parts[-1] if hit.label.endswith(("into", "from")) else None
        amount = _figure(reading, figures, origin, hit)
        if _givable(of) is None or of == into or of in kept or (amount is None and not hit.label.startswith("all")):
            continue
        start = None if amount is None or hit.label.startswith("all") else amount.start
        kept[of] = GivenUp(cast(Givable, of), start, hit.label == "down to", _givable(into))
    return tuple(kept.values())


def _row(reading: Reading, named: Sequence[Part]) -> tuple[list[str], list[int]]:
    """The items with each named part as one, and where each stood; the sign for a part, typed, is none."""
    row = ["." if item == PART else item for item in reading.items]
    origin = list(range(len(row)))
    for part in reversed(named):
        row[part.start : part.end] = [PART]
        del origin[part.start + 1 : part.end]
    return row, origin


def _denied(row: Sequence[str], hit: Hit) -> bool:
    """Whether the phrase is denied, or about what is left behind at another employer."""
    first = max((place + 1 for place in range(hit.start) if row[place] in STOPS), default=0)
    last = next((place for place in range(hit.end, len(row)) if row[place] in STOPS), len(row))
    before = row[max(first, hit.start - NEAR) : hit.start]
    said = row[hit.start : hit.end]
    if "my" in said and not {"lose", "losing"}.isdisjoint(said):
        return True  # "I lose my bonus if I go now"
    return bool(DENIALS.intersection(before) or ELSEWHERE.intersection(row[first:last]))


def _figure(reading: Reading, figures: dict[int, Figure], origin: Sequence[int], hit: Hit) -> Figure | None:
    """The first amount of a phrase."""
    if not hit.amounts:
        return None
    first, _ = reading.spans[origin[hit.amounts[0]]]
    return figures.get(reading.tokens[first].start)


def _givable(component: str | None) -> Givable | None:
    return cast(Givable, component) if component in get_args(Givable) else None


@cache
def _phrases() -> Phrases:
    return Phrases(TRADES, {**CLASSES, **TRADE_CLASSES})
