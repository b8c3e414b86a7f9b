"""Finds the arguments of a guide that a message makes use of, in whatever words it does.

Nothing here is written for a guide. A lever is known by the words of its own title and argument (less by those of a
premium that speaks of the same matter), each brought to its stem and to the concepts of a general thesaurus; a message
is compared word by word. A word counts for as much as it tells one lever of the guide from the others.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from bot.roleplay.understanding.lexicon.common import FAINT, SILENT, USUAL
from bot.roleplay.understanding.lexicon.thesaurus import THESAURUS
from bot.roleplay.understanding.message import Mention
from bot.roleplay.understanding.stems import stem
from bot.roleplay.understanding.tokens import LIMIT

if TYPE_CHECKING:
    from scenarios.guide import Guide

TITLE, ARGUMENT, PREMIUM = 1.0, 0.7, 0.3
"""How much a lever is known by a word of its title, of its argument, of a premium on the same matter."""
EVERYDAY = 0.35
"""How much a word of the role's or the company's name says: "architect" to a Solutions Architect."""
CONCEPT = 0.7
"""How much a shared concept says against a shared word."""
ENOUGH = 0.7
"""Evidence from which on a lever is taken to be meant."""
QUESTION = 1.3
"""How much more evidence a mere question needs."""
NEARLY = 0.94
"""Share of the best lever's evidence that a further lever needs."""
MOST_READ = 700
"""Words of a message that are looked at."""
MOST_WORDS = 150
"""Words of a message that are compared; an argument is made in fewer."""

_WORD = re.compile(r"[a-z0-9]+(?:[./][a-z0-9]+)*")


_IDIOM = (("~idiom", 1.0),)
"""What a phrase stands for that means nothing by its words ("on paper")."""


class Term(NamedTuple):
    """A word of a text: its place there, what it may be recognised by, and how much it says."""

    place: int
    features: tuple[tuple[str, float], ...]
    weight: float


@dataclass(frozen=True, slots=True)
class Profile:
    """What a lever is known by: feature to strength (0 to 1)."""

    number: int
    features: dict[str, float]


@dataclass(frozen=True, slots=True)
class LeverIndex:
    """The levers of one guide, ready to be compared with messages."""

    profiles: tuple[Profile, ...]
    telling: dict[str, float]
    """How much a feature tells the levers apart: 1 where one lever has it, less where all do."""
    everyday: frozenset[str]
    """Features of the role's and the company's own names: they stand in every argument and say little."""

    def mentions(self, text: str, *, rival: bool = False, asking: bool = False) -> tuple[Mention, ...]:
        """The levers that a message speaks of, most plainly first.

        Args:
            text: the message.
            rival: whether it speaks of another company's offer, by what else was understood of it.
            asking: whether it only asks a question: that alone argues little.
        """
        terms = list(islice(terms_of(text), MOST_WORDS))
        if rival:
            terms.append(Term(-1, (("~rival", 1.0),), 1.0))
        found: list[tuple[float, Profile, list[int]]] = []
        for profile in self.profiles:
            total, places = self._evidence(profile, terms)
            found.append((total, profile, places))
        best = max((total for total, _, _ in found), default=0.0)
        enough = ENOUGH * (QUESTION if asking else 1.0)
        if best < enough:
            return ()
        chosen = [row for row in found if row[0] >= max(enough, NEARLY * best)]
        chosen.sort(key=lambda row: (-row[0], row[1].number))
        words = _words(text)
        return tuple(
            Mention(
                profile.number,
                " ".join(words[place] for place in sorted(set(places)) if 0 <= place < len(words)),
                round(min(0.99, 0.4 + 0.25 * (total - ENOUGH) + 0.3 * (total - _second(found, profile)) / total), 2),
            )
            for total, profile, places in chosen[:2]
        )

    def _evidence(self, profile: Profile, terms: Sequence[Term]) -> tuple[float, list[int]]:
        total, places = 0.0, []
        seen: dict[str, int] = defaultdict(int)
        for term in terms:
            value, feature = max(
                (
                    (share * profile.features.get(name, 0.0) * self.telling.get(name, 0.0), name)
                    for name, share in term.features
                ),
                default=(0.0, ""),
            )
            value *= term.weight * (EVERYDAY if feature in self.everyday else 1.0)
            if value <= 0.02:
                continue
            total += value / (1 + 0.8 * seen[feature])  # the same thing said twice says less the second time
            seen[feature] += 1
            places.append(term.place)
        return total, places


def _second(found: Sequence[tuple[float, Profile, list[int]]], profile: Profile) -> float:
    return max((total for total, other, _ in found if other is not profile), default=0.0)


def terms_of(text: str) -> Iterable[Term]:
    """The words of a text that say anything, with their stems and concepts."""
    words = _words(text)
    stems = [stem(word) for word in words]
    concepts = _concepts()
    place = 0
    while place < len(words):
        longest = concepts.longest.get(stems[place], 0)
        for length in range(min(longest, len(words) - place), 1, -1):
            phrase = concepts.phrases.get(tuple(stems[place : place + length]))
            if phrase == _IDIOM:
                place += length - 1
                break
            if phrase:
                yield Term(place, (*phrase, (" ".join(stems[place : place + length]), 1.0)), 1.0)
        word = words[place]
        if word not in SILENT and (len(word) > 1 or word.isdigit()):
            features = ((stems[place], 1.0), *concepts.words.get(stems[place], ()))
            yield Term(place, features, 0.3 if word in FAINT else 0.6 if word in USUAL else 1.0)
        place += 1


def _words(text: str) -> list[str]:
    return _WORD.findall(text[:LIMIT].lower().replace("'", "").replace("’", ""))[:MOST_READ]


class Concepts(NamedTuple):
    """The thesaurus by stem: each word's and each phrase's concepts with what sharing them says."""

    words: dict[str, tuple[tuple[str, float], ...]]
    phrases: dict[tuple[str, ...], tuple[tuple[str, float], ...]]
    longest: dict[str, int]
    """By its first stem, how many words the longest phrase has."""


@cache
def _concepts() -> Concepts:
    words: dict[str, dict[str, float]] = defaultdict(dict)
    phrases: dict[tuple[str, ...], dict[str, float]] = defaultdict(dict)
    for row in re.sub(r"\n +", " ", THESAURUS).strip().splitlines():
        name, _, members = row.partition(":")
        members, _, weight = members.partition(" ; ")
        says = CONCEPT * float(weight or 1)
        for member in re.findall(r'"([^"]+)"|(\S+)', members):
            parts = tuple(stem(part) for part in _WORD.findall("".join(member).lower().replace("'", "")))
            if len(parts) == 1:
                words[parts[0]]["~" + name] = says
            elif parts:
                phrases[parts]["~" + name] = 1.0 if name == "idiom" else min(1.0, says * 1.5)
    return Concepts(
        {word: tuple(found.items()) for word, found in words.items()},
        {phrase: tuple(found.items()) for phrase, found in phrases.items()},
        {first: max(len(p) for p in phrases if p[0] == first) for first in {p[0] for p in phrases}},
    )


def index_of(guide: Guide) -> LeverIndex:
    """The levers of a guide made ready to be looked for."""
    titles = [{feature for term in terms_of(lever.title) for feature, _ in term.features} for lever in guide.levers]
    profiles: list[Profile] = []
    for number, lever in enumerate(guide.levers):
        features: dict[str, float] = {}
        _learn(features, _cleaned(lever.title), TITLE)
        _learn(features, _cleaned(lever.argument), ARGUMENT)
        for premium in guide.premiums:
            told = {feature for term in terms_of(premium.title) for feature, _ in term.features}
            shared = [len(told & title) for title in titles]
            if shared[number] and shared[number] == max(shared):
                _learn(features, premium.title, PREMIUM * 1.5)
                _learn(features, premium.text, PREMIUM)
        if lever.competing:
            features["~rival"] = max(features.get("~rival", 0.0), ARGUMENT)
        profiles.append(Profile(lever.number, features))
    names = {stem(word) for word in _WORD.findall(f"{guide.role} {guide.company}".lower())}
    everyday = names | {concept for name in names for concept, _ in _concepts().words.get(name, ())}
    return LeverIndex(tuple(profiles), _telling(profiles), frozenset(everyday))


_PLACEHOLDER = re.compile(r"\[[^\]]*\]")
_ASKING = re.compile(r"\b(i'd like|i would like|i'm asking|i am asking|i'm requesting|i want|i need|i expect)\b")


def _cleaned(text: str) -> str:
    return re.sub(r"\blever\b", " ", text, flags=re.IGNORECASE)


def _learn(features: dict[str, float], text: str, strength: float) -> None:
    times: dict[str, float] = defaultdict(float)
    for term in terms_of(text):
        for name, share in term.features:
            times[name] += term.weight * (1.0 if not name.startswith("~") else share / CONCEPT)
    for name, count in times.items():
        value = strength * min(1.0, 0.55 + 0.25 * count) if count >= 0.3 else strength * count
        features[name] = min(1.0, features.get(name, 0.0) + (value if name not in features else 0.35 * value))


def _telling(profiles: Sequence[Profile]) -> dict[str, float]:
    names = {name for profile in profiles for name in profile.features}
    telling: dict[str, float] = {}
    for name in names:
        values = sorted((profile.features.get(name, 0.0) for profile in profiles), reverse=True)
        best, rest = values[0], values[1:]
        telling[name] = 1.0 - 0.75 * (sum(rest) / (best * len(rest)) if rest and best else 0.0)
    return telling
