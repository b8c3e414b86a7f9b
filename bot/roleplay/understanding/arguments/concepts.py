"""The thesaurus, looked up by stem: what a word or phrase is about."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from bot.roleplay.understanding.arguments.lexicon.concepts import CONCEPTS, RELATED
from bot.roleplay.understanding.arguments.stem import stem

About = tuple[tuple[str, float], ...]
"""Concepts, and how much of each a word carries (0 to 1)."""
IDIOM = "idiom"
"""The concept of figures of speech."""
SIDE = 0.4
"""How much of a related concept a word carries, where the thesaurus gives no figure."""
LEAST = 0.12

_MEMBER = re.compile(r'(?:"([^"]+)"|([^\s"~]+))(?:~([0-9.]+))?')
_PART = re.compile(r"[^\W_]+")


class Thesaurus(NamedTuple):
    """What words and phrases are about, by their stems."""

    words: dict[str, About]
    phrases: dict[tuple[str, ...], list[tuple[tuple[str, ...], About]]]
    """By their first two words, the longest first."""
    second: dict[str, set[str]]
    """Their second words by their first."""

    def phrase_at(self, stems: Sequence[str], place: int) -> tuple[int, About]:
        """The length and meaning of the longest phrase that begins at a place; (0, ()) where none does."""
        for phrase, about in self.phrases.get(tuple(stems[place : place + 2]), ()):
            if tuple(stems[place : place + len(phrase)]) == phrase:
                return len(phrase), about
        return 0, ()


@cache
def thesaurus() -> Thesaurus:
    """The thesaurus, read once."""
    related = _related()
    found: dict[tuple[str, ...], dict[str, float]] = defaultdict(dict)
    name = ""
    for line in (line for field in CONCEPTS for line in field.splitlines()):
        if line.endswith(":"):
            name = line[:-1]
            continue
        for phrase, word, share in _MEMBER.findall(line):
            parts = tuple(stem(part) for part in _PART.findall(phrase or word))
            found[parts][name] = max(found[parts].get(name, 0.0), float(share or 1))
    about = {parts: _spread(concepts, related) for parts, concepts in found.items()}
    phrases: dict[tuple[str, ...], list[tuple[tuple[str, ...], About]]] = defaultdict(list)
    second: dict[str, set[str]] = defaultdict(set)
    for parts in sorted(about, key=len, reverse=True):
        if len(parts) > 1:
            phrases[parts[:2]].append((parts, about[parts]))
            second[parts[0]].add(parts[1])
    words = {parts[0]: carried for parts, carried in about.items() if len(parts) == 1}
    return Thesaurus(words, dict(phrases), dict(second))


def _spread(concepts: dict[str, float], related: dict[str, dict[str, float]]) -> About:
    carried = dict(concepts)
    for name, share in concepts.items():
        for side, closeness in related.get(name, {}).items():
            if share * closeness >= LEAST:
                carried[side] = max(carried.get(side, 0.0), share * closeness)
    return tuple(map(_one, carried.items()))


@cache
def _one(pair: tuple[str, float]) -> tuple[str, float]:
    """The same pair for all that are equal: there are 27,000 of 2,500."""
    return pair


def _related() -> dict[str, dict[str, float]]:
    related: dict[str, dict[str, float]] = defaultdict(dict)
    for row in filter(None, map(str.strip, RELATED.splitlines())):
        name, _, others = row.partition(":")
        for _, other, share in _MEMBER.findall(others):
            related[name.strip()][other] = float(share or SIDE)
            related[other].setdefault(name.strip(), float(share or SIDE))
    return related
