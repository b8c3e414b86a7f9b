"""What the header of a pay table's column (or the label of its row) stands for."""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import lru_cache

from scenarios.guide import Component, Period
from scenarios.reader.amounts import period_of
from scenarios.reader.components import ASIDE, component_of_label
from scenarios.reader.currencies import mentioned, only_currencies
from scenarios.reader.places import looks_like_level
from scenarios.remembered import forgettable
from scenarios.value import value


class Axis(Enum):
    """What the labels of a column or row are."""

    REGION = auto()
    LEVEL = auto()
    TITLE = auto()
    BOTH = auto()
    COMPONENT = auto()
    CURRENCY = auto()
    ASIDE = auto()
    UNKNOWN = auto()


@value
class Heading:
    """A header read: its axis and, for a component, which one, over what period, in what currencies."""

    axis: Axis
    component: Component | None = None
    period: Period | None = None
    currencies: tuple[str, ...] = ()


_WHERE = (
    r"regions?|locations?|locales?|offices?|markets?|city|cities|country|countries|hubs?|geo|geography|geographies|sites?|"
    r"metros?|areas?|places?|studios?|campus(?:es)?|branch(?:es)?|stores?|plants?|labs?|cent(?:er|re)s?|territor(?:y|ies)|"
    r"zones?|states?|provinces?|where|workplaces?|headquarters|facilit(?:y|ies)|"
    r"standorte?|orte?|städte|stadt|land|länder|niederlassung(?:en)?|werke?|"
    r"regi(?:ón|ones)|ciudad(?:es)?|ubicaci(?:ón|ones)|sedes?|país(?:es)?|oficinas?|plantas?"
)
_REGION = re.compile(
    rf"^(?:{_WHERE}|(?:region|location|country|market|office|hub|geo|metro|site|studio)\b.{{0,25}}|"
    r"city\s*[/&,].{0,25}|.{0,20}\b(?:region|location|office|hub|market|site|studio|campus))$",
    re.IGNORECASE,
)
_LOCATION = re.compile(
    r"^(?:(?:\w+\s)?(?:region|location|office|country|hub|site|studio|campus)|city)s?(?:\s*[/&].*)?$", re.IGNORECASE
)
_LEVEL = re.compile(
    r"^(?:.{0,30}\b)?(?:level|grade|band|seniority|rank|tier|ladder|job code|step|rung|class|stage)s?(?:\s.{0,20})?$|"
    r"^(?:(?:karriere|gehalts)?stufe|(?:entgelt|tarif|gehalts)gruppe|ebene|nivel|categoría|grado|rango)(?:\s.{0,20})?$",
    re.IGNORECASE,
)
_PAY_GRADE = re.compile(r"^(?:salary|pay|comp(?:ensation)?)\s+(?:grade|level|tier|step)s?$", re.IGNORECASE)
_LEVEL_NAME = re.compile(r"\d|\b(?:mid|senior|entry|junior|staff|principal|executive|lead|expert|top)\b", re.IGNORECASE)
_LEVEL_WORD = r"(?:level|grade|band|title|role|step|rank|tier|seniority)s?"
_REGION_WORD = r"(?:region|location|office|city|cities|site|hub|country|market|studio|campus)s?"
_AND = r"\s*(?:[/&,—–|\\↓→-]|\band\b|@|\bby\b)+\s*[↓→]?\s*"
_BOTH = re.compile(
    rf"^(?:(?P<level>{_LEVEL_WORD})\s*[↓→]?{_AND}{_REGION_WORD}|{_REGION_WORD}\s*[↓→]?{_AND}{_LEVEL_WORD})\s*[↓→]?$",
    re.IGNORECASE,
)
_TITLE = re.compile(r"^(?:.{0,20}\b)?(?:title|role|position|track|job)s?$", re.IGNORECASE)
_COMPONENT_AXIS = re.compile(
    r"^(?:(?:comp(?:ensation)?|pay|package|salary)\s*)?(?:component|element|item|part|metric|category|type|breakdown)s?$|"
    r"^(?:comp(?:ensation)?|pay|package|(?:vergütungs|gehalts)?bestandteil|komponente|concepto|componente)$",
    re.IGNORECASE,
)
_CURRENCY = re.compile(r"^(?:currency|währung|moneda|divisa)$", re.IGNORECASE)

_SCALES = {
    1_000: r"k|thousands?|'?000s?|’000s?",
    1_000_000: r"m|mm|mn|millions?",
    100_000: r"l|lakhs?|lacs?|lpa",
    10_000_000: r"cr|crores?",
}
_SCALE = re.compile(
    r"(?:in )?(?:[A-Z]{0,3}\s?[$€£₹₩₪¥]?)\s?(?:"
    + "|".join(rf"(?P<s{amount}>{words})" for amount, words in _SCALES.items())
    + r")(?: p\.?a\.?)?",
    re.IGNORECASE,
)
_PARENTHESES = re.compile(r"\([^()]*\)")
OUTSIDE = r"(?![^()]*\))"
"""Where no parenthesis is open, as far as each is closed."""
_HALVES = re.compile(
    rf"(?P<first>.+?)(?:(?:\s*[—–/|,@:]{OUTSIDE}\s*|\s+-{OUTSIDE}\s+|\s+in{OUTSIDE}\s+)(?P<second>.+)|"
    r"\s*\((?P<inside>[^()]+)\))"
)
_TIME = re.compile(r"\d\W*(?:years?|yrs?|yoe|months?|weeks?|days?|hours?)\b", re.IGNORECASE)
"""What is no place: ``5+ years``."""


@forgettable
@lru_cache(maxsize=4096)
def heading_of(text: str) -> Heading:
    """The axis and component that a header names."""
    main = _PARENTHESES.sub(" ", text).strip(" :*") or text
    if _CURRENCY.match(main):
        return Heading(Axis.CURRENCY)
    if _BOTH.match(main):
        return Heading(Axis.BOTH)
    if _LOCATION.match(main):
        return Heading(Axis.REGION)
    if _PAY_GRADE.match(main):
        return Heading(Axis.LEVEL)
    component = component_of_label(text)
    if component is not None:
        return Heading(Axis.COMPONENT, component, period_of_header(text), mentioned(text))
    for axis, pattern in (
        (Axis.COMPONENT, _COMPONENT_AXIS),
        (Axis.REGION, _REGION),
        (Axis.LEVEL, _LEVEL),
        (Axis.TITLE, _TITLE),
    ):
        if pattern.match(main) and not (axis is Axis.LEVEL and _LEVEL_NAME.search(main)):
            return Heading(axis)
    if ASIDE.search(main):
        return Heading(Axis.ASIDE)
    return Heading(Axis.UNKNOWN, currencies=mentioned(text))


def scale_of(text: str) -> int | None:
    """What a label counts in: 1,000 for ``Base ($K)``, ``Base (in thousands)`` and ``Base ('000)``."""
    for inside in re.findall(r"\(([^()]*)\)|\bin ([\w ]*\b(?:thousands|millions|lakhs?))\b", text, re.IGNORECASE):
        words = " ".join(filter(None, inside)).split("/")[0].strip()
        found = _SCALE.fullmatch(words)
        if found and words.lower() not in ("m", "l"):  # which may be months, or a level
            return next(amount for amount in _SCALES if found[f"s{amount}"])
    return None


def period_of_header(text: str) -> Period | None:
    """The period in a header: ``RSU/4yr``, ``Options (4-year vest)``, ``Annual Bonus``, ``Total Comp (Yr 1)``."""
    if re.search(r"\b(?:year|yr)[\s-]?1\b|\bfirst[\s-]year\b", text, re.IGNORECASE):
        return "year"
    return period_of(text)


def place_name(text: str) -> tuple[str, tuple[str, ...]]:
    """A region or level without flags, short codes and currencies in parentheses, and the currencies that it names."""
    name = re.sub(r":[a-z0-9_+-]+:", " ", text)
    name = "".join(char for char in name if not _is_pictograph(char))
    currencies: tuple[str, ...] = ()
    for _ in range(3):
        tail = re.search(r"\s*[(\[]([^()\[\]]*)[)\]]\s*$", name)
        if tail is None or not only_currencies(tail[1]):
            break
        currencies += mentioned(tail[1])
        name = name[: tail.start()]
    behind = re.search(r"\s([A-Z]{3}|[A-Z]{0,2}[^\w\s()])$", name)
    if behind and only_currencies(behind[1]):
        currencies += mentioned(behind[1])
    return " ".join(name.split()).strip("*†‡ "), currencies


def split_place(text: str) -> tuple[str, str]:
    """Region and level of a label that names both, whichever comes first: ``L4 — London``, ``London (L4)``.

    What stands in parentheses is not taken apart: in ``Senior (5+ years), Berlin`` the comma parts them.
    """
    whole = text.strip()
    halves = _HALVES.fullmatch(whole) if _is_closed(whole) else None
    if halves is None:
        return ("", text) if looks_like_level(whole) else (text, "")
    first, second = halves["first"].strip(), (halves["second"] or halves["inside"]).strip()
    level, other = (first, second) if looks_like_level(first) else (second, first)
    if looks_like_level(first) == looks_like_level(second):
        return text, ""
    return ("", text) if _TIME.search(other) else (other, level)


def _is_closed(text: str) -> bool:
    """Whether every parenthesis of a label is closed."""
    return not re.search(r"[()]", _PARENTHESES.sub("", text))


def _is_pictograph(char: str) -> bool:
    code = ord(char)
    return (
        0x1F000 <= code <= 0x1FAFF or 0x2600 <= code <= 0x27BF or code in (0xFE0F, 0x200D) or 0xE0020 <= code <= 0xE007F
    )
