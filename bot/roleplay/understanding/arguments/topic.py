"""What an argument of a guide is about, and how much of that a message says.

A topic is known by the words of its title and text, and by what these words are about. A word of the message counts for
as much as it belongs to one topic more than to the others: what all of a guide's levers speak of tells none of them.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from bot.roleplay.understanding.arguments.terms import Meaning, Term
from scenarios.remembered import forgettable

WORD_NOISE, CONCEPT_NOISE = 0.95, 0.45
"""How surely a text that uses a word, or touches a concept, is about it."""
CONCEPT = 1.0
"""What a shared concept says, against a shared word."""
BOTH = 0.2
"""What the lesser of word and concept adds where both are shared."""
COMMON = 0.7
"""How much of what the other topics have in common with a word is taken off."""
AGAIN = 0.7
"""What the same thing says when it is said again."""
BALANCE = 0.5
"""How far topics are brought to the same weight: 0 not at all, 1 wholly."""
LEAST = 0.02
ROLE = 0.45
"""What a word tells that is in the name of the role or the company."""


@dataclass(frozen=True, slots=True, eq=False)
class Topic:
    """An argument of a guide by its number there: stems and concepts, each with how much it is about them (0 to 1)."""

    number: int
    words: dict[str, float]
    concepts: dict[str, float]

    def has(self, meaning: Meaning) -> tuple[float, str]:
        """How much the topic is about a word, and by what it was recognised."""
        word = self.words.get(meaning.stem, 0.0)
        best, by = 0.0, ""
        for concept, share in meaning.about:
            value = CONCEPT * share * self.concepts.get(concept, 0.0)
            if value > best:
                best, by = value, concept
        if word >= best:
            return (word + BOTH * best) * meaning.weight, by or meaning.stem
        return (best + BOTH * word) * meaning.weight, by

    def lessened(self, factor: float) -> Topic:
        """The same topic, about everything to ``factor`` times as much."""
        return Topic(
            self.number,
            {name: value * factor for name, value in self.words.items()},
            {name: value * factor for name, value in self.concepts.items()},
        )


class Likeness(NamedTuple):
    """How much a message speaks of a topic, and what each of its terms adds to that."""

    number: int
    score: float
    terms: tuple[tuple[float, Term], ...]

    @property
    def largest(self) -> float:
        """What the most telling term adds."""
        return max((value for value, _ in self.terms), default=0.0)

    def without(self, concept: str) -> float:
        """How much is said of the topic in terms that do not touch a concept."""
        return sum(value for value, term in self.terms if concept not in dict(term.meaning.about))

    def apart_from(self, others: Sequence[Likeness]) -> float:
        """How much is said of the topic in words that speak more of it than of any of the others."""
        taken: dict[int, float] = {}
        for other in others:
            for value, term in other.terms:
                taken[term.begin] = max(value, taken.get(term.begin, 0.0))
        return sum(value for value, term in self.terms if value > taken.get(term.begin, 0.0))


def topic_of(number: int, parts: Iterable[tuple[Sequence[Term], float]]) -> Topic:
    """The topic that several texts speak of, each with its strength (0 to 1)."""
    without_word: dict[str, float] = defaultdict(lambda: 1.0)
    without_concept: dict[str, float] = defaultdict(lambda: 1.0)
    for terms, strength in parts:
        for meaning in {term.meaning.stem: term.meaning for term in terms}.values():
            says = strength * min(meaning.weight, 1.0)
            without_word[meaning.stem] *= 1 - says * WORD_NOISE
            for concept, share in meaning.about:
                without_concept[concept] *= 1 - says * share * CONCEPT_NOISE
    return Topic(
        number,
        {name: 1 - left for name, left in without_word.items()},
        {name: 1 - left for name, left in without_concept.items()},
    )


def balanced(topics: Sequence[Topic]) -> tuple[Topic, ...]:
    """Topics of equal weight: one that touches on much is less about each thing than one that is about little else."""
    sizes = [math.hypot(*topic.concepts.values()) for topic in topics]
    mean = sum(sizes) / len(sizes) if sizes else 0.0
    return tuple(
        topic.lessened((mean / size) ** BALANCE) if size and mean else topic
        for topic, size in zip(topics, sizes, strict=True)
    )


Rows = tuple[tuple[int, float, str], ...]


class Telling(NamedTuple):
    """A word that says something of some topics: the place of each among them, how much more it says of that than of
    the others, and by what it was recognised."""

    term: Term
    rows: Rows


def telling(topics: tuple[Topic, ...], terms: Iterable[Term]) -> list[Telling]:
    """Those of some words that say more of some topics than of the others."""
    return [Telling(term, rows) for term in terms if (rows := _told(topics, term.meaning))]


@forgettable
@lru_cache(maxsize=4096)
def _told(topics: tuple[Topic, ...], meaning: Meaning) -> Rows:
    has = [topic.has(meaning) for topic in topics]
    total = sum(value for value, _ in has)
    others = max(1, len(topics) - 1)
    rows = ((place, value - COMMON * (total - value) / others, by) for place, (value, by) in enumerate(has))
    return tuple(row for row in rows if row[1] > LEAST)


def likenesses(topics: Sequence[Topic], said: Iterable[Telling], role: frozenset[str] = frozenset()) -> list[Likeness]:
    """How much some words speak of each of the topics that they speak of at all, the most of all first.

    Args:
        topics: the arguments that are told from one another.
        said: the words that are `telling`.
        role: stems of the role's, company's and regions' names, which the whole talk is about.
    """
    told: dict[int, list[tuple[float, Term]]] = defaultdict(list)
    times: dict[tuple[int, str], int] = defaultdict(int)
    for term, rows in said:
        factor = ROLE if term.meaning.stem in role else 1.0
        for place, tells, by in rows:
            told[place].append((tells * (AGAIN ** times[place, by] * factor), term))
            times[place, by] += 1
    found = [
        Likeness(topics[place].number, sum(value for value, _ in terms), tuple(terms))
        for place, terms in sorted(told.items())
    ]
    return sorted(found, key=lambda likeness: -likeness.score)
