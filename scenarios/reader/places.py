"""Which region or level of the guide a sentence speaks of, and whether a label is one."""

from __future__ import annotations

import re

_PARTS = "north|northern|south|southern|east|eastern|west|western|central|latin|continental|remote|rest of|greater|the"
_KNOWN_PLACES = (
    "us|usa|united states|america|americas|canada|mexico|brazil|argentina|chile|colombia|peru|"
    "uruguay|latam|uk|united kingdom|great britain|england|scotland|ireland|europe|eu|emea|germany|"
    "france|spain|portugal|italy|netherlands|belgium|luxembourg|switzerland|austria|poland|czechia|"
    "czech republic|hungary|romania|bulgaria|ukraine|turkey|greece|cyprus|malta|estonia|latvia|"
    "lithuania|nordic|nordics|sweden|norway|denmark|finland|iceland|israel|uae|united arab emirates|"
    "saudi arabia|qatar|egypt|middle east|mena|africa|nigeria|kenya|india|pakistan|asia|apac|"
    "asia pacific|asia-pacific|china|hong kong|taiwan|japan|korea|singapore|malaysia|indonesia|"
    "thailand|vietnam|philippines|australia|new zealand|anz|oceania|london|new york|new york city|"
    "san francisco|bay area|seattle|boston|chicago|austin|los angeles|toronto|vancouver|montreal|"
    "dublin|paris|berlin|munich|amsterdam|zurich|zürich|stockholm|copenhagen|oslo|helsinki|madrid|"
    "barcelona|lisbon|milan|warsaw|tel aviv|dubai|bangalore|bengaluru|hyderabad|mumbai|sydney|"
    "melbourne|tokyo|seoul|taipei"
)
"""Countries, parts of the world and cities that stand over a table of their own; others are told by their currency."""
_KNOWN = re.compile(
    rf"(?:(?:{_PARTS})\s+)*(?:{_KNOWN_PLACES})(?:\s+(?:market|region|offices?|employees|hubs?|sites?|locations?))?",
    re.IGNORECASE,
)
_LEVEL = re.compile(
    r"\b(?:[A-Z]{0,4}-?\d{1,2}|I{1,3}|IV|VI{0,2}|(?i:(?:level|grade|band|tier|step)\s+\w+|junior|mid(?:-?level)?|senior|sr|"
    r"staff|principal|lead|entry|associate|analyst|director|vp|intern|graduate|fellow|distinguished|partner))\b(?!\s*[%$€£])"
)
_NO_LEVEL = re.compile(r"\b(?:Q[1-4]|P\d\d|H[12]|\d+th|percentile|year|\d+K)\b|%|[$€£]", re.IGNORECASE)
_BEFORE_A_PLACE = re.compile(r"\b(?:for|in|at)\s+")


def is_known_place(label: str | None) -> bool:
    """Whether a label is a country, a part of the world or a large city, with or without "market" behind it."""
    return bool(label and _KNOWN.fullmatch(re.sub(r"\([^()]*\)|\.", "", label).strip()))


def looks_like_level(label: str) -> bool:
    """Whether a label is like that of a level: L5, Senior Engineer, Grade 12, Engineer II."""
    return bool(_LEVEL.search(label)) and not _NO_LEVEL.search(label)


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
