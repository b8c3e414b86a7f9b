"""Which region or level of the guide a sentence speaks of, and whether a label is one."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

_PLACES = frozenset(
    name.strip()
    for line in Path(__file__).with_suffix(".txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
    for name in line.split(",")
    if name.strip()
)
_AROUND = re.compile(
    r"^(?:(?:north|south|east|west)(?:ern)?|central|continental|remote|rest of|greater|the)\s+|"
    r"\s+(?:market|region|offices?|employees|hubs?|sites?|locations?|area|metro|hq|remote|[a-z]{2})$"
)
_PARTED = re.compile(r"\s*[/,&|()–—]\s*|\s+-\s+|\s+and\s+")
_LEVEL = re.compile(
    r"\b(?:[A-Z]{0,4}-?\d{1,2}|I{1,3}|IV|VI{0,2}|(?i:(?:level|grade|band|tier|step)\s+\w+|junior|mid(?:-?level)?|senior|sr|"
    r"staff|principal|lead|entry|associate|analyst|director|vp|intern|graduate|fellow|distinguished|partner))\b(?!\s*[%$€£])"
)
_NO_LEVEL = re.compile(
    r"\b(?:Q[1-4]|P\d\d|H[12]|\d+th|percentile|years?|yrs?|yoe|months?|weeks?|days?|hours?|top|\d+K)\b|%|[$€£]",
    re.IGNORECASE,
)
_PARENTHESES = re.compile(r"\([^()]*\)")
_BEFORE_A_PLACE = re.compile(r"\b(?:for|in|at)\s+")


def is_known_place(label: str | None) -> bool:
    """Whether a label names a country, a part of the world or a city that is known, among other words or alone."""
    text = _plain(label or "")
    return any(_is_place(part) for part in (text, *_PARTED.split(text)))


def is_place_name(name: str) -> bool:
    """Whether words are the name of a place that is known, and nothing else."""
    text = _plain(name)
    return text in _PLACES or text.replace(".", "") in _PLACES


def _plain(label: str) -> str:
    decomposed = unicodedata.normalize("NFKD", label.casefold().replace("ł", "l").replace("ø", "o"))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def _is_place(name: str) -> bool:
    while name and name not in _PLACES and name.replace(".", "") not in _PLACES:
        shorter = _AROUND.sub("", name).strip()
        if shorter == name:
            return False
        name = shorter
    return bool(name)


def looks_like_level(label: str) -> bool:
    """Whether a label is like that of a level, whatever it adds in parentheses: L5, Engineer II, Senior (5+ years)."""
    return any(_LEVEL.search(text) and not _NO_LEVEL.search(text) for text in (label, _PARENTHESES.sub("", label)))


class _Named:
    """Places of the guide's tables by the names that prose uses for them, and which of them a figure belongs to."""

    def __init__(self, names: dict[str, str]) -> None:
        self.names = names
        longest = sorted(names, key=len, reverse=True)
        self._pattern = re.compile("|".join(rf"\b{re.escape(name)}(?!\w)" for name in longest)) if names else None

    def near(self, sentence: str, start: int, end: int) -> str | None:
        """The place of a figure: behind it ("$210K in London", "$210K (London)"), or else the last one before it."""
        if self._pattern is None:
            return None
        clause = re.match(r"[^,.;:()$€£¥₹]{0,50}", sentence[end:])
        for word in _BEFORE_A_PLACE.finditer(clause.group() if clause else ""):
            if named := self._pattern.match(sentence, end + word.end()):
                return self.names[named.group()]
        behind = re.match(r"[^()$€£¥]{0,25}\(([^()]*)\)", sentence[end:])
        if behind and (inside := self._pattern.search(behind[1])):
            return self.names[inside.group()]
        before = list(self._pattern.finditer(sentence[:start]))
        return self.names[before[-1].group()] if before else None


class Regions(_Named):
    """The guide's regions: "Detroit, MI (HQ)" is Detroit."""

    def __init__(self, regions: tuple[str, ...]) -> None:
        names: dict[str, str] = {}
        for region in regions:
            for part in (region, *re.split(r"\s*[,/()|]\s*", region)):
                name = part.strip()
                if len(name) > 3 or name in ("NYC", "SF", "UK", "US", "EU", "LA", "DC"):
                    names.setdefault(name.removesuffix(" City"), region)
        for short, long in (("NYC", "New York"), ("SF", "San Francisco"), ("LA", "Los Angeles")):
            if long in names:
                names.setdefault(short, names[long])
        super().__init__(names)


class Levels(_Named):
    """The guide's levels: "Senior Engineer (L5)" is L5; what several levels are called is none of them."""

    def __init__(self, levels: tuple[str, ...]) -> None:
        meant: dict[str, set[str]] = {}
        for level in levels:
            parts = (part.strip() for part in re.split(r"\s*[,/()|:–—]\s*", level))
            for name in {level, *(part for part in parts if len(part) > 1 and looks_like_level(part))}:
                meant.setdefault(name, set()).add(level)
        super().__init__({name: only for name, (only, *others) in meant.items() if not others})
