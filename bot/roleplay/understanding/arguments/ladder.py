"""The level map of a guide: its own levels, and what other companies call the same rung."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.roleplay.understanding.arguments.names import Hit
from bot.roleplay.understanding.arguments.rivals import employers
from bot.roleplay.understanding.arguments.words import Word, words_of

if TYPE_CHECKING:
    from scenarios.guide import Guide

Title = tuple[str, ...]
NEAR = 8
"""Words between a title and the company that it is a title at."""
_CODE = re.compile(r"[a-z]{1,4}[0-9]{1,2}")
_SAME = {
    "sr": "senior", "snr": "senior", "jr": "junior", "mgr": "manager", "eng": "engineer", "engg": "engineer",
    "principle": "principal", "architects": "architect", "engineers": "engineer", "managers": "manager",
    "designers": "designer", "scientists": "scientist", "directors": "director",
    "ii": "2", "iii": "3", "iv": "4", "i": "1",
    "dir": "director", "exec": "executive",
}  # fmt: skip
_MANY = {"vice president": "vp", "engineering manager": "em", "technical program manager": "tpm",
         "product manager": "pm",
         "software engineer": "swe", "solutions architect": "sa", "solution architect": "sa", "data scientist": "ds",
         "managing director": "md", "machine learning": "ml", "software development engineer": "sde",
         "program manager": "pgm", "product designer": "pd", "data engineer": "de"}  # fmt: skip
_LONG = {tuple(long.split()): short for long, short in _MANY.items()}
_LONG_BEGINS = frozenset(long[0] for long in _LONG)
_VAGUE = frozenset({("senior",), ("staff",), ("principal",), ("lead",), ("mid",), ("junior",), ("associate",), ("ic",),
                    ("partner",), ("fellow",), ("analyst",), ("manager",), ("consultant",),
                    ("engineer",), ("de",), ("pd",),
                    ("sa",), ("em",), ("ds",), ("pm",), ("1",), ("2",), ("3",), ("designer",)})  # fmt: skip
"""What is a title only beside a company, or with the word level."""


@dataclass(slots=True)
class Ladder:
    """Titles to look for: own ones to the guide's level, those of a company to the levels beside them."""

    own: dict[Title, str] = field(default_factory=dict)
    peers: dict[Title, dict[str, str]] = field(default_factory=dict)
    longest: int = 1
    begins: frozenset[str] = frozenset()

    def find(self, words: Sequence[Word], hits: Sequence[Hit]) -> tuple[tuple[tuple[str, str], ...], tuple[str, ...]]:
        """The rungs that a message claims: (guide's level, company) and the guide's own levels."""
        plain, places = _plain([word.text for word in words])
        if self.begins.isdisjoint(plain):
            return (), ()
        claimed: list[tuple[str, str]] = []
        levels: list[str] = []
        place = 0
        while place < len(plain):
            longest = self.longest if plain[place] in self.begins else 0
            for length in range(min(longest, len(plain) - place), 0, -1):
                title = tuple(plain[place : place + length])
                if title not in self.own and title not in self.peers:
                    continue
                company = _beside(self.peers.get(title, {}), hits, places[place], places[place + length - 1])
                if company is not None:
                    claimed.append((self.peers[title][company], company))
                elif title in self.own and (title not in _VAGUE or _of_level(plain, place, length)):
                    levels.append(self.own[title])
                else:
                    continue
                place += length
                break
            else:
                place += 1
        return tuple(dict.fromkeys(claimed)), tuple(dict.fromkeys(levels))


def ladder_of(guide: Guide) -> Ladder:
    """The level map of a guide made ready to be looked for.

    The role that is being talked about is no claim to a level, so its bare title is left out.
    """
    ladder = Ladder()
    role = _title(guide.role)
    taken = {_title(level.name) for level in guide.levels}
    for level in guide.levels:
        for title in _titles(level.name, guide.company):
            if title != role and (title == _title(level.name) or title not in taken):
                ladder.own.setdefault(title, level.name)
        for column, titles in level.peers.items():
            for company in employers(column):
                for title in _titles(titles, company):
                    ladder.peers.setdefault(title, {}).setdefault(company, level.name)
    ladder.longest = max((len(title) for title in (*ladder.own, *ladder.peers)), default=1)
    ladder.begins = frozenset(title[0] for title in (*ladder.own, *ladder.peers))
    return ladder


def _beside(companies: dict[str, str], hits: Sequence[Hit], begin: int, end: int) -> str | None:
    """The company that stands nearest to a title, where that company has it."""
    near = [
        (max(hit.begin - end, begin - hit.end + 1), hit.name)
        for hit in hits
        if hit.name in companies and hit.begin - end <= NEAR and begin - hit.end + 1 <= NEAR
    ]
    return min(near)[1] if near else None


def _of_level(plain: Sequence[str], place: int, length: int) -> bool:
    around = (*plain[max(0, place - 1) : place], *plain[place + length : place + length + 1])
    return any(word in ("level", "levels", "band", "grade", "title", "role") for word in around)


def _titles(written: str, company: str) -> Iterable[Title]:
    """The ways to say a title: whole, without what stands in brackets, and each of several."""
    names = {word.text for word in words_of(company)}
    bare = re.sub(r"\([^)]*\)", " ", written)
    inside = re.findall(r"\(([^)]*)\)", written)
    several = [part for text in (bare, *inside) for part in re.split(r"[/,;~]|\bor\b", text)]
    for text in (bare, *several):
        plain = list(_title(text))
        title = tuple(plain[next((n for n, word in enumerate(plain) if word not in names), 0) :])
        if title and not (len(title) == 1 and len(title[0]) < 2) and title[:1] != ("no",):
            yield title
            yield from ((word,) for word in title if _CODE.fullmatch(word))


def _title(text: str) -> Title:
    return tuple(_plain([word.text for word in words_of(text)])[0])


def _plain(words: Sequence[str]) -> tuple[Sequence[str], Sequence[int]]:
    """Words with abbreviations made alike, and the place that each of them begins at."""
    same = [_SAME.get(word, word) for word in words]
    if _LONG_BEGINS.isdisjoint(same):
        return same, range(len(same))
    plain: list[str] = []
    places: list[int] = []
    place = 0
    while place < len(same):
        for length in (3, 2) if same[place] in _LONG_BEGINS else ():
            short = _LONG.get(tuple(same[place : place + length]), "")
            if short:
                break
        else:
            length, short = 1, same[place]
        plain.append(short)
        places.append(place)
        place += length
    return plain, places
