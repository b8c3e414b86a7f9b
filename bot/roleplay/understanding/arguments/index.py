"""A guide made ready for its arguments to be recognised; made once for each guide and kept."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.roleplay.understanding.arguments.evidence import Evidence, evidence_of
from bot.roleplay.understanding.arguments.ladder import Ladder, ladder_of
from bot.roleplay.understanding.arguments.names import Names
from bot.roleplay.understanding.arguments.rivals import rivals_of
from bot.roleplay.understanding.arguments.stem import stem
from bot.roleplay.understanding.arguments.terms import COMPETING, Term, terms_of
from bot.roleplay.understanding.arguments.topic import Topic, balanced, likenesses, telling, topic_of
from bot.roleplay.understanding.arguments.words import words_of
from scenarios.remembered import remembered

if TYPE_CHECKING:
    from scenarios.guide import Guide

TITLE, ARGUMENT, ASIDE = 1.0, 0.6, 0.2
"""How much an argument is known by its title, by its text, and by what the guide says of the same matter elsewhere."""
SAME_MATTER = 1.1
"""Likeness from which on another passage of the guide speaks of the same matter as an argument."""
NO_OTHER = 0.9
"""Share of the best likeness that a second argument must not reach, lest the passage be nobody's."""
KEPT = 16
"""Guides that are kept ready."""


@dataclass(frozen=True, slots=True)
class GuideIndex:
    """What is looked for in a message: topics, names and titles of one guide."""

    role: frozenset[str]
    levers: tuple[Topic, ...]
    premiums: tuple[Topic, ...]
    rivals: Names
    ladder: Ladder
    evidence: Evidence


@remembered(lambda guide: (id(guide),), KEPT)
def index_of(guide: Guide) -> GuideIndex:
    """The index of a guide."""
    background = [terms for paragraph in guide.background for terms in _sentences(paragraph.text)]
    background += [terms for source in guide.sources for terms in _sentences(source.text)]
    priced = [_terms(f"{premium.title}. {premium.text}") for premium in guide.premiums]
    levers = _topics(
        [(lever.number, lever.title, lever.argument) for lever in guide.levers],
        [*background, *priced],
        {lever.number for lever in guide.levers if lever.competing},
    )
    premiums = _topics([(n, premium.title, premium.text) for n, premium in enumerate(guide.premiums, 1)], background)
    role = frozenset(stem(word.text) for text in (guide.role, guide.company, *guide.regions) for word in words_of(text))
    return GuideIndex(role, levers, premiums, rivals_of(guide), ladder_of(guide), evidence_of(guide))


def _topics(
    arguments: Sequence[tuple[int, str, str]],
    elsewhere: Sequence[Sequence[Term]],
    competing: Collection[int] = (),
) -> tuple[Topic, ...]:
    parts: list[list[tuple[Sequence[Term], float]]] = [
        [(_terms(title), TITLE), (_terms(text), ARGUMENT), ([COMPETING] if number in competing else [], TITLE)]
        for number, title, text in arguments
    ]
    numbers = [number for number, _, _ in arguments]
    bare = balanced([topic_of(number, own) for number, own in zip(numbers, parts, strict=True)])
    for terms in elsewhere:
        alike = likenesses(bare, telling(bare, terms))
        best, second = (*(likeness.score for likeness in alike), 0.0, 0.0)[:2]
        if best >= SAME_MATTER and second <= NO_OTHER * best:
            parts[numbers.index(alike[0].number)].append((terms, ASIDE))
    return balanced([topic_of(number, own) for number, own in zip(numbers, parts, strict=True)])


def _terms(text: str) -> list[Term]:
    return terms_of(words_of(text))


def _sentences(text: str) -> Iterable[list[Term]]:
    words = words_of(text)
    for sentence in dict.fromkeys(word.sentence for word in words):
        terms = terms_of([word for word in words if word.sentence == sentence])
        if terms:
            yield terms
