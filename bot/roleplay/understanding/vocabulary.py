"""The lexicon compiled: every table as phrases that can be looked for, built once when first used."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from bot.roleplay.understanding.lexicon.acts import ACTS
from bot.roleplay.understanding.lexicon.classes import CLASSES
from bot.roleplay.understanding.lexicon.components import COMPONENTS
from bot.roleplay.understanding.lexicon.matters import MATTERS
from bot.roleplay.understanding.lexicon.moves import MOVES
from bot.roleplay.understanding.lexicon.prompts import PROMPTS
from bot.roleplay.understanding.lexicon.questions import QUESTIONS, TOPICS
from bot.roleplay.understanding.lexicon.roles import ROLES
from bot.roleplay.understanding.lexicon.spelling import COMMON, KEYWORDS
from bot.roleplay.understanding.lexicon.subjects import SUBJECTS
from bot.roleplay.understanding.lexicon.tone import TONES
from bot.roleplay.understanding.numbers import DECADES, SCALES, TENS, UNITS
from bot.roleplay.understanding.phrases import Phrases


@cache
def components() -> Phrases:
    """What names a part of the package."""
    return Phrases(COMPONENTS, CLASSES)


@cache
def roles() -> Phrases:
    """What shows whose an amount is, and whose those that follow."""
    return Phrases({**ROLES, **SUBJECTS}, CLASSES)


@cache
def acts() -> Phrases:
    """What shows acts, moves, questions, topics and tone."""
    return Phrases({**ACTS, **MOVES, **QUESTIONS, **TONES}, CLASSES)


@cache
def known_words() -> frozenset[str]:
    """Every word of the lexicon: what is not among them and has a capital is a name."""
    found: set[str] = set(COMMON) | set(KEYWORDS) | {"the", "and", "with", "for", "that", "this", "have", "are", "our"}
    for tables in (COMPONENTS, ROLES, ACTS, MOVES, QUESTIONS, TONES, TOPICS, CLASSES):
        for rows in tables.values():
            found.update(_WORD.findall(rows))
    return frozenset(found | UNITS.keys() | TENS.keys() | DECADES.keys() | SCALES.keys())


@cache
def spoken_marks() -> frozenset[str]:
    """The pictures that the lexicon knows: "👍", "🤝"."""
    tables = (*ACTS.values(), *MOVES.values(), *QUESTIONS.values(), *TONES.values())
    marks = {mark for rows in tables for mark in _BEYOND_ASCII.findall(rows)}
    return frozenset(mark for mark in marks if unicodedata.category(mark) == "So")


_WORD = re.compile(r"[^\W\d_]+")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")


@cache
def prompts() -> Phrases:
    """What shows whose number the recruiter asks for."""
    return Phrases(PROMPTS, CLASSES)


@cache
def topics() -> Phrases:
    """What shows which matter a question is about."""
    return Phrases(TOPICS, CLASSES)


@cache
def matters() -> Phrases:
    """What shows the single matters beside the money."""
    return Phrases(MATTERS, CLASSES)
