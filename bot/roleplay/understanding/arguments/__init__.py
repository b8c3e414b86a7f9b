"""Which arguments of a guide a message makes use of: levers, premiums, sources, rivals, levels of the level map.

Everything is recognised by what the guide itself says and by a general thesaurus: nothing is written for one guide.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.roleplay.understanding.arguments.index import index_of
from bot.roleplay.understanding.arguments.terms import Term, terms_of
from bot.roleplay.understanding.arguments.topic import Likeness, Topic, likenesses
from bot.roleplay.understanding.arguments.words import Word, quoted, words_of
from bot.roleplay.understanding.message import Mention

if TYPE_CHECKING:
    from scenarios.guide import Guide

ENOUGH = 0.9
"""Likeness from which on an argument is taken to be meant."""
NEARLY = 0.8
"""Share of the best argument's likeness that a further one needs."""
MOST_WORDS = 400
"""Words of a message that are compared; an argument is made in fewer."""


@dataclass(frozen=True, slots=True)
class Arguments:
    """What of a guide a message leans on, numbered as the guide counts."""

    levers: tuple[Mention, ...] = ()
    premiums: tuple[Mention, ...] = ()
    sources: tuple[Mention, ...] = ()
    rivals: tuple[str, ...] = ()
    peers: tuple[tuple[str, str], ...] = ()
    levels: tuple[str, ...] = ()


def arguments(text: str, guide: Guide | None) -> Arguments:
    """What of the guide a message leans on; nothing without a guide. Never raises, whatever the text."""
    if guide is None:
        return Arguments()
    index = index_of(guide)
    words = words_of(text)
    named = index.rivals.find(words)
    peers, levels = index.ladder.find(words, named)
    terms = terms_of(words[:MOST_WORDS])
    return Arguments(
        levers=_meant(index.levers, terms, text, words),
        premiums=_meant(index.premiums, terms, text, words),
        sources=index.evidence.find(text, words),
        rivals=tuple(dict.fromkeys(hit.name for hit in named)),
        peers=peers,
        levels=levels,
    )


def _meant(topics: Sequence[Topic], terms: Sequence[Term], text: str, words: Sequence[Word]) -> tuple[Mention, ...]:
    if not topics or not terms:
        return ()
    found = likenesses(topics, terms)
    best = max(likeness.score for likeness in found)
    return tuple(
        Mention(topic.number, quoted(text, _words(likeness, words)), _certainty(likeness.score, found))
        for topic, likeness in sorted(zip(topics, found, strict=True), key=lambda pair: -pair[1].score)
        if likeness.score >= max(ENOUGH, NEARLY * best)
    )[:2]


def _words(likeness: Likeness, words: Sequence[Word]) -> list[Word]:
    return [word for term in likeness.terms for word in words[term.begin : term.end]]


def _certainty(score: float, found: Sequence[Likeness]) -> float:
    others = sorted((likeness.score for likeness in found), reverse=True)
    second = others[1] if len(others) > 1 else 0.0
    return round(min(0.99, 0.35 + 0.2 * min(score, 2.0) + 0.25 * max(0.0, score - second) / score), 2)
