"""What an argument of a guide is about, and how much of that a message says.

A topic is known by the words of its title and text, and by what these words are about. A word of the message counts for
as much as it belongs to one topic more than to the others: what all of a guide's levers speak of tells none of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from bot.roleplay.understanding.arguments.terms import Term

CONCEPT = 0.75
"""What a shared concept says, against a shared word."""
COMMON = 0.75
"""How much of what the other topics have in common with a word is taken off."""
AGAIN = 0.6
"""What the same thing says when it is said again."""


@dataclass(frozen=True, slots=True)
class Topic:
    """An argument of a guide by its number there: stems and concepts, each with how much it is about them (0 to 1)."""

    number: int
    words: dict[str, float]
    concepts: dict[str, float]

    def has(self, term: Term) -> tuple[float, str]:
        """How much the topic is about a word (0 to 1), and by what it was recognised."""
        best, by = self.words.get(term.stem, 0.0) * term.weight, term.stem
        for concept, share in term.about:
            value = CONCEPT * share * self.concepts.get(concept, 0.0) * term.weight
            if value > best:
                best, by = value, concept
        return best, by


class Likeness(NamedTuple):
    """How much a message, or part of it, speaks of a topic, and the terms that do."""

    score: float
    terms: tuple[Term, ...]


def topic_of(number: int, parts: Iterable[tuple[Sequence[Term], float]]) -> Topic:
    """The topic that several texts speak of, each with its strength (0 to 1)."""
    without_word: dict[str, float] = defaultdict(lambda: 1.0)
    without_concept: dict[str, float] = defaultdict(lambda: 1.0)
    for terms, strength in parts:
        for term in {term.stem: term for term in terms}.values():
            says = strength * min(term.weight, 1.0)
            without_word[term.stem] *= 1 - says * 0.95
            for concept, share in term.about:
                without_concept[concept] *= 1 - says * share * 0.8
    return Topic(
        number,
        {name: 1 - left for name, left in without_word.items()},
        {name: 1 - left for name, left in without_concept.items()},
    )


def likenesses(topics: Sequence[Topic], terms: Sequence[Term]) -> list[Likeness]:
    """How much some words speak of each of the topics."""
    rows = [[topic.has(term) for topic in topics] for term in terms]
    return [_likeness(place, rows, terms) for place in range(len(topics))]


def _likeness(place: int, rows: Sequence[Sequence[tuple[float, str]]], terms: Sequence[Term]) -> Likeness:
    score = 0.0
    told: list[Term] = []
    times: dict[str, int] = defaultdict(int)
    for row, term in zip(rows, terms, strict=True):
        value, by = row[place]
        if value <= 0:
            continue
        rest = sum(other for other, _ in row) - value
        value -= COMMON * rest / max(1, len(row) - 1)
        if value <= 0.02:
            continue
        score += value * AGAIN ** times[by]
        times[by] += 1
        told.append(term)
    return Likeness(score, tuple(told))
