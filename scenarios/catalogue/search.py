"""Finds guides by what somebody types: company, role, abbreviations, beginnings of words, slips of the finger; and by
places, currencies and rivals."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from functools import cache
from math import log1p
from pathlib import Path
from typing import NamedTuple

from scenarios.catalogue.entry import Entry
from scenarios.yaml_file import read_yaml

SYNONYMS = Path(__file__).parent.parent / "synonyms.yaml"

_WORD = re.compile(r"[^\W_]+(?:&[^\W_]+)?[+#]*")
_FILLERS = frozenset("a an and as at for from in job me my of offer on or role position the to with".split())

WHOLE, OTHER_NAME, BEGINNING, INSIDE, SLIP = 1.0, 0.9, 0.8, 0.6, 0.6
"""How well a typed word fits: it stands there, its synonym does, a longer word begins with it, holds it, is near it."""
COMPANY = 1.5
"""How much more the name of a company says of what is meant than a word of a role, which many have."""
ELSEWHERE = 0.5
"""How much less a place, a currency or a rival says of which guide is meant; of these, short beginnings say nothing."""
SHORTEST_INSIDE = 4
SHORTEST_SLIP = 3
NEAR = 0.75
"""How alike (difflib's ratio) a mistyped word has to be: "coinbsae" is 0.88 of "coinbase"."""
ENOUGH = 0.6
"""Share of the best score with which another guide is still shown."""


class Fit(NamedTuple):
    """How well a guide fits what was typed: ``share`` from 0 on, ``whole`` where every word of it does."""

    share: float
    whole: bool


Synonyms = Mapping[str, tuple[str, ...]]


def words_of(text: str) -> list[str]:
    """The words of a text in small letters without accents."""
    plain = "".join(each for each in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(each))
    return _WORD.findall(plain)


@cache
def load_synonyms(file: Path = SYNONYMS) -> Synonyms:
    """What else a word may stand for.

    Raises:
        Refused: the file is no YAML.
    """
    data = read_yaml(file).data
    return {str(short): tuple(" ".join(words_of(phrase)) for phrase in phrases) for short, phrases in data.items()}


class Search:
    """An index of the words of company and role, and of what else a guide may be looked for by."""

    def __init__(self, entries: Sequence[Entry], synonyms: Synonyms | None = None) -> None:
        self._entries = entries
        self._postings: dict[str, dict[int, float]] = defaultdict(dict)
        self._elsewhere: dict[str, set[int]] = defaultdict(set)
        self._lengths: list[int] = []
        known = load_synonyms() if synonyms is None else synonyms
        self._abbreviations = frozenset(known)

        @cache  # companies and roles come again and again
        def other_names(*words: str) -> tuple[str, ...]:
            return tuple(_other_names(words, known))

        @cache  # places and currencies even more so
        def also_named(name: str) -> tuple[str, ...]:
            words = words_of(name)
            return tuple(
                dict.fromkeys((*(word for word in words if word not in _FILLERS), *_other_names(words, known)))
            )

        for number, entry in enumerate(entries):
            company, role = words_of(entry.company), words_of(entry.role)
            self._lengths.append(len(company) + len(role))
            for word in role:
                self._postings[word][number] = WHOLE
            for word in company:
                self._postings[word][number] = COMPANY
            joined = ("".join(words) for words in (company, role) if len(words) > 1)
            for word in (*joined, *other_names(*company), *other_names(*role)):
                self._postings[word].setdefault(number, OTHER_NAME)
            for name in entry.also:
                for word in also_named(name):
                    self._elsewhere[word].add(number)

    def find(self, words: str, recent: Sequence[str] = ()) -> tuple[Entry, ...]:
        """The entries that fit, best first; the rarer a word, the more it counts. Among equals those of ``recent``
        (keys, the newest first), then the shortest."""
        wanted = _wanted(words)
        scores: dict[int, float] = defaultdict(float)
        for word in wanted:
            fitting = self._fitting(word)
            weight = log1p(len(self._entries) / len(fitting)) if fitting else 0.0
            for number, fit in fitting.items():
                scores[number] += weight * fit
        least = ENOUGH * max(scores.values(), default=0.0)
        found = [number for number, score in scores.items() if score >= least]
        used = {key: place for place, key in enumerate(recent)}

        def order(number: int) -> tuple[float, int, int, int]:
            key = self._entries[number].key
            return -round(scores[number], 6), used.get(key, len(used)), self._lengths[number], number

        return tuple(self._entries[number] for number in sorted(found, key=order))

    def fit(self, words: str, key: str) -> Fit:
        """How well an entry fits, whatever the others do."""
        number = next((place for place, entry in enumerate(self._entries) if entry.key == key), None)
        wanted = _wanted(words)
        if number is None or not wanted:
            return Fit(0.0, whole=False)
        fits = [self._fitting(word).get(number, 0.0) for word in wanted]
        return Fit(sum(fits) / len(fits), whole=all(fits))

    def _fitting(self, word: str) -> dict[int, float]:
        """The entries that a typed word may mean, with how well it fits."""
        found: dict[int, float] = {}
        for other, numbers in self._elsewhere.items():
            if other == word or (len(word) >= SHORTEST_INSIDE and other.startswith(word)):
                _keep_best(found, dict.fromkeys(numbers, ELSEWHERE), WHOLE if other == word else BEGINNING)
        for other, entries in self._postings.items():
            if other == word:
                share = WHOLE
            elif other.startswith(word):
                share = BEGINNING
            elif len(word) >= SHORTEST_INSIDE and word in other:
                share = INSIDE
            else:
                continue
            _keep_best(found, entries, share)
        if not found and len(word) >= SHORTEST_SLIP and word not in self._abbreviations:
            for place, other in enumerate(get_close_matches(word, self._postings, n=8, cutoff=NEAR)):
                _keep_best(found, self._postings[other], SLIP / (1 + place / 10))
        if not found and len(word) > SHORTEST_INSIDE and word not in self._abbreviations:
            for other in get_close_matches(word, self._elsewhere, n=1, cutoff=NEAR):
                _keep_best(found, dict.fromkeys(self._elsewhere[other], ELSEWHERE), SLIP)
        return found


def _wanted(words: str) -> list[str]:
    typed = list(dict.fromkeys(words_of(words)))
    return [word for word in typed if word not in _FILLERS] or typed


def _keep_best(found: dict[int, float], entries: Mapping[int, float], share: float) -> None:
    for number, fit in entries.items():
        found[number] = max(found.get(number, 0.0), fit * share)


def _other_names(words: Sequence[str], synonyms: Synonyms) -> Iterable[str]:
    """What else the words of a title may be called: abbreviations of its phrases, and its abbreviations spelt out."""
    title = f" {' '.join(words)} "
    for short, phrases in synonyms.items():
        if any(f" {phrase} " in title for phrase in phrases):
            yield short
        if f" {short} " in title:
            yield from (word for phrase in phrases for word in phrase.split())
