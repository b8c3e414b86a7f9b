"""Employers that a guide names beside its own: whose level map it draws, whose offers its strategy points at."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from bot.roleplay.understanding.arguments.names import Names, titled
from bot.roleplay.understanding.arguments.words import words_of

if TYPE_CHECKING:
    from scenarios.guide import Guide

_PLACEHOLDER = re.compile(r"\[([^\]]{2,160})\]")
_OFFER = re.compile(r"\b(?:offers?|roles?|packages?) (?:from|at) ([^.;:()$\[]{2,120})")
_NOT_AN_EMPLOYER = frozenset(
    """
    industry market equivalent peers peer startup startups faang maang tech company companies employer big bank banks
    other
    others current previous tier top public large level levels us internal external x y z n
    """.split()
)


def rivals_of(guide: Guide) -> Names:
    """The other employers that a guide names."""
    names = Names()
    own = _letters(guide.company)
    for name in _named(guide):
        letters = _letters(name)
        generic = all(word.text in _NOT_AN_EMPLOYER for word in words_of(name))
        if len(letters) > 1 and not generic and letters not in own and own not in letters:
            names.add(name)
    return names


def employers(column: str) -> list[str]:
    """The companies of a column of the level map: "Citadel/Two Sigma" are two."""
    bare = re.sub(r"\([^)]*\)", " ", column)
    return [part.strip() for part in re.split(r"[/,]", bare) if part.strip()]


def _named(guide: Guide) -> Iterable[str]:
    for level in guide.levels:
        for column in level.peers:
            yield from employers(column)
    for target in (*guide.strategy, *guide.floors, *guide.expected_counters):
        yield from target.rivals
    for lever in guide.levers:
        for filled in _PLACEHOLDER.findall(lever.argument):
            parts = [part.strip() for part in re.split(r"[/,]", filled)]
            if len(parts) > 1 and all(_a_name(part) for part in parts):
                yield from parts
        for after in _OFFER.findall(lever.argument):
            for part in re.split(r",|/| and | or ", after):
                yield from next(([name] for name in titled(part) if part.strip().startswith(name)), [])


def _a_name(part: str) -> bool:
    words = part.split()
    return 0 < len(words) <= 3 and all(word[0].isupper() and len(word) > 1 for word in words)


def _letters(name: str) -> str:
    return "".join(word.text for word in words_of(name))
