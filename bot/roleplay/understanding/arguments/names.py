"""Finds proper names in a message, however they are spaced, dotted or capitalised: "JP Morgan", "levels fyi", "BLS"."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from bot.roleplay.understanding.arguments.lexicon.ordinary import AFTER_NAME, BEFORE_NAME, JOINING, SMALL, is_ordinary
from bot.roleplay.understanding.arguments.words import Word, words_of

SHORT = 4
"""A name of fewer letters is only found as a word of its own, never as several words run together."""


class Hit(NamedTuple):
    """A name that was found: what it stands for, and its first word and the one after its last."""

    name: str
    begin: int
    end: int


@dataclass(slots=True)
class Names:
    """Names to look for, each under every way that people write it."""

    forms: dict[str, str] = field(default_factory=dict)
    """Letters of the name without spaces to the name as it is shown."""
    longest: int = 1
    unsure: set[str] = field(default_factory=set)
    """Forms that may be meant otherwise: they need a sign that a name is meant, as ordinary words do."""
    begins: set[str] = field(default_factory=set)
    """The first letters of the forms, one, two and three."""

    def add(self, name: str, shown: str | None = None, topics: Collection[str] | None = None) -> None:
        """Look for a name and for the shorter forms that are as clear: its initials, its first word.

        Where ``topics`` are given, words that what is talked of is called by, a first word among them is no name, and
        any other needs a sign that it is one.
        """
        shown = shown or name
        words = [word.text for word in words_of(name)]
        self._add(words, shown)
        if len(words) < 2:
            return
        initials = "".join(word[0] for word in words if word not in SMALL)
        if len(initials) > 2:
            self._add([initials], shown)
        within = "".join(word if word in SMALL else word[0] for word in words)
        if len(within) > 3 and within != initials:
            self._add([within], shown)
        if len(words[0]) > 3 and (words_of(name)[1].joined or not is_ordinary(words[0])):
            if topics is None:
                self._add(words[:1], shown)
            elif words[0] not in topics:
                self._add(words[:1], shown)
                self.unsure.add(words[0])

    def _add(self, words: Sequence[str], shown: str) -> None:
        letters = "".join(words)
        if len(letters) > 1:
            self.forms.setdefault(letters, shown)
            self.longest = max(self.longest, len(letters))
            self.begins.update(letters[:length] for length in (1, 2, 3))

    def find(self, words: Sequence[Word]) -> list[Hit]:
        """The names in a message, from left to right, none within another.

        A name that is also an ordinary word ("Discover") needs a sign that it is meant as a name: a capital inside a
        sentence, a word that goes with names ("at", "offers"), or another name beside it.
        """
        hits: list[Hit] = []
        for place in [place for place, word in enumerate(words) if word.text[:3] in self.begins]:
            if hits and place < hits[-1].end:
                continue
            end = self._longest_at(words, place)
            doubtful = end == place + 1 and (is_ordinary(words[place].text) or words[place].text in self.unsure)
            if end > place and not (doubtful and not _as_name(words, place, hits)):
                letters = "".join(word.text for word in words[place:end])
                hits.append(Hit(self.forms.get(letters) or self.forms[letters[:-1]], place, end))
        return hits

    def _longest_at(self, words: Sequence[Word], place: int) -> int:
        letters, best = "", place
        for end in range(place, min(len(words), place + 6)):
            letters += words[end].text
            if len(letters) > self.longest + 1:
                break
            known = letters in self.forms or (letters.endswith("s") and letters[:-1] in self.forms)
            if known and (end == place or len(letters) >= SHORT):
                best = end + 1
        return best


def _as_name(words: Sequence[Word], place: int, hits: Sequence[Hit]) -> bool:
    word = words[place]
    if word.capital:
        return True
    before = words[place - 1].text if place else ""
    after = words[place + 1].text if place + 1 < len(words) else ""
    if before in BEFORE_NAME or after in AFTER_NAME or after[:1].isdigit():
        return True
    near = hits[-1].end if hits else -1
    return near == place or (near == place - 1 and before in JOINING)


def titled(text: str) -> Iterable[str]:
    """The runs of words in a text that are written as names are: capitals, or letters around a dot."""
    run: list[str] = []
    for piece in text.replace("/", " / ").replace("(", " ( ").split():
        bare = piece.strip("\"'“”‘’.,;:()[]*`")
        small = bare in SMALL and run
        if bare and (bare[0].isupper() or ("." in bare and any(map(str.isalpha, bare))) or small):
            run.append(bare)
            if piece[-1] not in ",;:)]":
                continue
        yield from _trimmed(run)
        run = []
    yield from _trimmed(run)


def _trimmed(run: list[str]) -> Iterable[str]:
    while run and run[-1] in SMALL:
        run = run[:-1]
    if run:
        yield " ".join(run)
