"""The sources of a guide: who published them and what kind of document they are, as a candidate would cite them."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.roleplay.understanding.arguments.lexicon.documents import KINDS
from bot.roleplay.understanding.arguments.lexicon.ordinary import GENERIC, SMALL, is_ordinary
from bot.roleplay.understanding.arguments.names import Names, titled
from bot.roleplay.understanding.arguments.stem import stem
from bot.roleplay.understanding.arguments.words import Word, quoted, words_of
from bot.roleplay.understanding.message import Mention

if TYPE_CHECKING:
    from scenarios.guide import Guide

_KINDS = tuple((re.compile(said), re.compile(listed, re.IGNORECASE)) for said, listed in KINDS)


@dataclass(slots=True)
class Evidence:
    """The sources of a guide by publisher and by kind of document."""

    publishers: Names = field(default_factory=Names)
    by_publisher: dict[str, list[int]] = field(default_factory=dict)
    by_kind: list[tuple[re.Pattern[str], list[int]]] = field(default_factory=list)
    content: list[set[str]] = field(default_factory=list)
    """The words of each source."""

    def find(self, text: str, words: Sequence[Word]) -> tuple[Mention, ...]:
        """The sources that a message cites, each once, in the order of the guide."""
        found: dict[int, str] = {}
        for hit in self.publishers.find(words):
            number = self._fitting(self.by_publisher[hit.name], words)
            found.setdefault(number, quoted(text, words[hit.begin : hit.end]))
        plain = " ".join([word.text for word in words])
        for pattern, numbers in self.by_kind:
            match = pattern.search(plain)
            if match and not any(number in found for number in numbers):
                first = plain.count(" ", 0, match.start())
                last = first + match.group().count(" ")
                found.setdefault(self._fitting(numbers, words), quoted(text, words[first : last + 1]))
        return tuple(Mention(number, found[number], 0.9) for number in sorted(found))

    def _fitting(self, numbers: Sequence[int], words: Sequence[Word]) -> int:
        """Of several sources the one that shares most words with the message, or the first."""
        said = {word.text for word in words}
        return max(numbers, key=lambda number: (len(self.content[number - 1] & said), -number))


def evidence_of(guide: Guide) -> Evidence:
    """The sources of a guide made ready to be looked for."""
    evidence = Evidence()
    own = {stem(word.text) for text in (guide.company, guide.role, *guide.regions) for word in words_of(text)}
    topics = _topics(guide)
    kinds: dict[int, list[int]] = {}
    for number, source in enumerate(guide.sources, 1):
        evidence.content.append({word.text for word in words_of(source.text)} - GENERIC)
        for name in titled(source.text):
            shown = _publisher(name, own)
            if shown and not _is_topic(shown, topics):
                numbers = evidence.by_publisher.setdefault(shown, [])
                if number not in numbers:
                    numbers.append(number)
                evidence.publishers.add(shown, topics=topics)
        for kind, (_, listed) in enumerate(_KINDS):
            if listed.search(source.text):
                kinds.setdefault(kind, []).append(number)
    evidence.by_kind = [(_KINDS[kind][0], numbers) for kind, numbers in kinds.items()]
    return evidence


def _topics(guide: Guide) -> frozenset[str]:
    """The words that the guide's arguments are made of: who says one of them talks of the matter and cites nobody."""
    levers = (text for lever in guide.levers for text in (lever.title, lever.argument))
    premiums = (text for premium in guide.premiums for text in (premium.title, premium.text))
    return frozenset(word.text for text in (*levers, *premiums) for word in words_of(text))


def _is_topic(name: str, topics: Collection[str]) -> bool:
    return len(name.split()) == 1 and all(word.text in topics for word in words_of(name))


def _publisher(name: str, own: set[str]) -> str | None:
    """The name without what only describes the document or is the company's own; None where nothing is left."""
    parts = name.replace("'s", "").replace("’s", "").split()
    while parts and (_describes(parts[0], own) or parts[0] in SMALL):
        parts = parts[1:]
    while parts and (_describes(parts[-1], own) or parts[-1] in SMALL):
        parts = parts[:-1]
    if not parts or all(part.isdigit() for part in parts):
        return None
    if len(parts) == 1 and len(parts[0]) < 3:
        return None
    if len(parts) == 1 and is_ordinary(parts[0].lower()) and not parts[0][0].isupper():
        return None
    return " ".join(parts)


def _describes(part: str, own: set[str]) -> bool:
    words = [word.text for word in words_of(part)]
    return all(word in GENERIC or stem(word) in own or word.isdigit() for word in words)
