"""Which arguments of a guide a message makes use of: levers, premiums, sources, rivals, levels of the level map.

Everything is recognised by what the guide itself says and by a general thesaurus: nothing is written for one guide.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.roleplay.understanding.arguments.index import GuideIndex, index_of
from bot.roleplay.understanding.arguments.lexicon.ordinary import AFTER_NAME
from bot.roleplay.understanding.arguments.names import Hit
from bot.roleplay.understanding.arguments.terms import COMPETING, Term, terms_of
from bot.roleplay.understanding.arguments.topic import Likeness, Telling, Topic, likenesses, telling
from bot.roleplay.understanding.arguments.words import Word, quoted, words_of
from bot.roleplay.understanding.message import Mention
from bot.roleplay.understanding.tokens import Token

if TYPE_CHECKING:
    from scenarios.guide import Guide

ENOUGH = 0.5
"""Likeness from which on an argument is taken to be meant."""
ALONE = 0.55
"""Likeness that it takes where a single word speaks of the argument."""
TELLING = 1.2
"""Likeness from which a single word is more than a guess: "paperwork" or "no wait" may be said of anything."""
NEARLY_ALL = 0.85
"""Share of the likeness that makes one word the only one that speaks of the argument."""
GUESS = 0.4
"""How sure it is at most that an argument was made where one word, or nothing but another offer, speaks of it."""
FURTHER = 1.3
"""Likeness that a further argument needs by words that speak more of it than of those already found."""
SENTENCE = 0.65
"""Likeness from which on an argument is taken to be meant by a sentence of its own."""
MOST_SENTENCES = 12
"""Sentences up to which each is looked at by itself."""
MOST_MEANT = 3
"""Arguments that one message is taken to make."""
QUESTION = 1.6
"""How much more a mere question has to say."""
NEARLY = 0.98
"""Share of the first argument's likeness from which on a further one is as likely meant."""
_HOUR = re.compile(r"(?:\d|1[0-2])(?:am|pm|h|st|nd|rd|th)?")
"""No pay: "I have Hexa at 4"."""
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


def arguments(
    text: str,
    guide: Guide | None,
    cut: Sequence[Token] | None = None,
    *,
    competing: bool = False,
    asking: bool = False,
) -> Arguments:
    """What of the guide a message leans on; nothing without a guide. Never raises, whatever the text.

    Args:
        text: the message; its first 4,096 characters are read.
        guide: whose arguments are looked for.
        cut: the message in tokens, where it was cut already.
        competing: whether another company's offer was understood in the message by other means.
        asking: whether it does nothing but ask a question: then it takes more to be an argument.
    """
    if guide is None:
        return Arguments()
    index = index_of(guide)
    words = words_of(text, cut)
    named = index.rivals.find(words)
    peers, levels = index.ladder.find(words, named)
    # The words of a name such as "Bank of America" speak of nobody's bank.
    within = {place for hit in named if hit.end - hit.begin > 1 for place in range(hit.begin, hit.end)}
    terms = [term for term in terms_of(words[:MOST_WORDS]) if term.begin not in within]
    rival = list(_rival(words, named, competing))
    factor = QUESTION if asking else 1.0
    return Arguments(
        levers=_meant(index.levers, [*terms, *rival], index, text, words, factor),
        premiums=_meant(index.premiums, terms, index, text, words, factor),
        sources=index.evidence.find(text, words),
        rivals=tuple(dict.fromkeys(hit.name for hit in named)),
        peers=peers,
        levels=levels,
    )


def _rival(words: Sequence[Word], named: Sequence[Hit], competing: bool) -> Iterable[Term]:
    """Another company's offer, where the message seems to speak of one."""
    for hit in named:
        after = words[hit.end : hit.end + 3]
        if any(
            word.text in AFTER_NAME or (word.text[0].isdigit() and not _HOUR.fullmatch(word.text)) for word in after
        ):
            yield COMPETING._replace(begin=hit.begin, end=min(len(words), hit.end + 1))
            return
    if competing:
        yield COMPETING


def _meant(
    topics: tuple[Topic, ...],
    terms: Sequence[Term],
    index: GuideIndex,
    text: str,
    words: Sequence[Word],
    factor: float,
) -> tuple[Mention, ...]:
    said = telling(topics, terms)
    if not said or not words:
        return ()
    found = likenesses(topics, said, index.role)
    first, others = found[0], found[1:]
    if first.score < factor * (ENOUGH if len(first.terms) > 1 else ALONE):
        return ()
    meant = [first]
    for other in others:
        if other.score >= NEARLY * first.score or other.score >= factor * FURTHER <= other.apart_from(meant):
            meant.append(other)
    for sentence in _sentences(said, terms, words):
        alone = likenesses(topics, sentence, index.role)[0]
        if alone.score >= factor * SENTENCE and all(alone.number != likeness.number for likeness in meant):
            meant.append(alone)
    return tuple(
        Mention(likeness.number, quoted(text, _words(likeness, words)), _certainty(likeness, found))
        for likeness in meant[:MOST_MEANT]
    )


def _sentences(said: Sequence[Telling], terms: Sequence[Term], words: Sequence[Word]) -> Iterable[list[Telling]]:
    """What each sentence tells, where there are several."""
    if not 1 < len({words[term.begin].sentence for term in terms}) <= MOST_SENTENCES:
        return ()
    apart: dict[int, list[Telling]] = {}
    for word in said:
        apart.setdefault(words[word.term.begin].sentence, []).append(word)
    return apart.values()


def _words(likeness: Likeness, words: Sequence[Word]) -> Sequence[Word]:
    places = [place for _, term in likeness.terms for place in range(term.begin, term.end)] or [0]
    return words[min(places) : max(places) + 1]


def _certainty(likeness: Likeness, found: Sequence[Likeness]) -> float:
    second = found[1].score if len(found) > 1 else 0.0
    score = likeness.score
    certainty = round(min(0.99, 0.35 + 0.2 * min(score, 2.0) + 0.25 * max(0.0, score - second) / score), 2)
    alone = likeness.largest >= NEARLY_ALL * score and score < TELLING
    return min(certainty, GUESS) if alone or likeness.without(COMPETING.meaning.about[0][0]) < ENOUGH else certainty
