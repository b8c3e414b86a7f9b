"""What the header of a pay table's column (or the label of its row) stands for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

from scenarios.guide import Component, Period
from scenarios.reader.cells import period_of
from scenarios.reader.currencies import mentioned, only_currencies


class Axis(Enum):
    """What the labels of a column or row are."""

    REGION = auto()
    LEVEL = auto()
    TITLE = auto()
    COMPONENT = auto()
    CURRENCY = auto()
    ASIDE = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Heading:
    """A header read: its axis and, for a component, which one, over what period, in what currencies."""

    axis: Axis
    component: Component | None = None
    period: Period | None = None
    currencies: tuple[str, ...] = ()


_REGION = re.compile(
    r"^(?:(?:region|location|office|market|city|cities|country|hub|geo|geography|site|metro|area|place)s?|"
    r"(?:region|location|city|country|market|office|hub|geo|metro)\b.{0,25}|"
    r".{0,20}\b(?:region|location|office|hub|city|market))$",
    re.IGNORECASE,
)
_LOCATION = re.compile(r"^(?:\w+\s)?(?:region|location|office|city|country|hub)s?(?:\s*[/&].*)?$", re.IGNORECASE)
_LEVEL = re.compile(
    r"^(?:.{0,30}\b)?(?:level|grade|band|seniority|rank|tier|ladder|job code)s?(?:\s.{0,20})?$", re.IGNORECASE
)
_TITLE = re.compile(r"^(?:.{0,20}\b)?(?:title|role|position|track)s?$", re.IGNORECASE)
_COMPONENT_AXIS = re.compile(
    r"^(?:(?:comp(?:ensation)?|pay|package|salary)\s*)?(?:component|element|item|part|metric|category|type|breakdown)s?$|"
    r"^(?:comp(?:ensation)?|pay|package)$",
    re.IGNORECASE,
)
_CURRENCY = re.compile(r"^currency$", re.IGNORECASE)
_ASIDE = re.compile(
    r"\b(?:notes?|comments?|yoe|experience|years? of|vesting schedule|vest schedule|percentile|cost of living|index|"
    r"refresh(?:er)?s?|benefits?|perks|source|scope|description|negotiab\w+|headcount|team size|equivalent)\b",
    re.IGNORECASE,
)

_COMPONENTS: dict[Component, str] = {
    Component.CARRY_BONUS: r"\bcarry\b.{0,3}[/+&].{0,3}bonus|\bbonus.{0,3}[/+&].{0,3}carry\b|\bcarry bonus\b",
    Component.EQUITY_RETENTION: r"\bretention\b.{0,20}\b(?:rsus?|grants?|equity|stock|awards?)\b",
    Component.SIGNING: r"\bsign(?:ing)?[\s-]?on\b|\bsign(?:ing)?\b|\bjoining\b|\bwelcome bonus\b",
    Component.OTHER: (
        r"\bprofit[\s-]?shar\w+|\bpnl\b|\bp\s?&\s?l\b|\bsecondary\b|\bcarry\b|\bcarried interest\b|\bco-?invest\w*"
    ),
    Component.TOTAL: (
        r"\btotal\b|\btc\b|\bote\b|\bon[\s-]target earnings\b|\ball[\s-]in\b|\b(?:comp(?:ensation)?|pay) range\b|"
        r"\b(?:first[\s-]year|year[\s-]1|yr[\s-]1|annual) comp\w*"
    ),
    Component.BASE: r"\bbase\b|\bsalary\b|\bfixed\b",
    Component.EQUITY: (
        r"\bequity\b|\bstocks?\b|\b[rpmg]sus?\b|\bppus?\b|\boptions?\b|\bisos?\b|\bshares?\b|\btokens?\b|\blti[ps]?\b|"
        r"\blong[\s-]term incentives?\b|\besop\b|\bvsop\b|\bunits\b|\bstock appreciation\b|\bphantom\b|\bbspce\b"
    ),
    Component.BONUS: r"\bbonus(?:es)?\b|\bvariable\b|\bincentives?\b|\bcommissions?\b|\bsti\b|\bperformance pay\b",
}
_PATTERNS = tuple((component, re.compile(pattern, re.IGNORECASE)) for component, pattern in _COMPONENTS.items())
_PARENTHESES = re.compile(r"\([^()]*\)")
_PREMIUM = re.compile(r"\bpremium\b", re.IGNORECASE)


def heading_of(text: str) -> Heading:
    """The axis and component that a header names."""
    main = _PARENTHESES.sub(" ", text).strip(" :*") or text
    if _CURRENCY.match(main):
        return Heading(Axis.CURRENCY)
    if _LOCATION.match(main):
        return Heading(Axis.REGION)
    component = component_of(text)
    if component is not None:
        return Heading(Axis.COMPONENT, component, period_of_header(text), mentioned(text))
    for axis, pattern in (
        (Axis.COMPONENT, _COMPONENT_AXIS),
        (Axis.REGION, _REGION),
        (Axis.LEVEL, _LEVEL),
        (Axis.TITLE, _TITLE),
    ):
        if pattern.match(main):
            return Heading(axis)
    if _ASIDE.search(main):
        return Heading(Axis.ASIDE)
    return Heading(Axis.UNKNOWN, currencies=mentioned(text))


def component_of(text: str) -> Component | None:
    """The part of pay that a header or row label names: the first one named outside parentheses, or else inside.

    Sign-on, carry, retention and a total "with premium" are what the whole label says, wherever they stand in it.
    """
    if _ASIDE.search(_PARENTHESES.sub(" ", text)):
        return None
    if _PREMIUM.search(text) and _first_named(_PARENTHESES.sub(" ", text)) is Component.TOTAL:
        return Component.TOTAL_WITH_PREMIUM
    for part in (_PARENTHESES.sub(" ", text), text):
        found = _first_named(part)
        if found is not None:
            return found
    return None


def _first_named(text: str) -> Component | None:
    hits = [
        (match.start(), order, component)
        for order, (component, pattern) in enumerate(_PATTERNS)
        if (match := pattern.search(text))
    ]
    if _PREMIUM.search(text):
        named = {component for _, _, component in hits}
        with_premium = re.search(r"\bw/|\bwith\b|\bincl", text, re.IGNORECASE)
        return Component.TOTAL_WITH_PREMIUM if with_premium or Component.TOTAL in named else None
    if not hits:
        return None
    named = {component for _, _, component in hits}
    for whole in (Component.CARRY_BONUS, Component.EQUITY_RETENTION):
        if whole in named:
            return whole
    if Component.SIGNING in named and named <= {Component.SIGNING, Component.BONUS}:
        return Component.SIGNING if min(hits)[2] is Component.SIGNING else Component.BONUS
    if len(named) > 1 and re.search(r"\s(?:\+|&|and|plus)\s", text):
        return None
    if Component.TOTAL in named and len(named) > 1:
        return _total_of(named - {Component.TOTAL}, text)
    return min(hits)[2]


def components_in(text: str) -> list[tuple[int, int, Component]]:
    """Every part of pay that a sentence names, with where it starts and ends; "signing bonus" is one of them."""
    found = sorted(
        (
            (match.start(), match.end(), component)
            for component, pattern in _PATTERNS
            for match in pattern.finditer(text)
        ),
        key=lambda hit: (hit[0], -hit[1]),
    )
    kept: list[tuple[int, int, Component]] = []
    for start, end, component in found:
        if kept and component is Component.BONUS and kept[-1][2] is Component.SIGNING and start - kept[-1][1] <= 1:
            kept[-1] = (kept[-1][0], end, Component.SIGNING)
        elif not kept or start >= kept[-1][1]:
            kept.append((start, end, component))
    return kept


def _total_of(others: set[Component], text: str) -> Component | None:
    """ "Total Equity" is equity; "Total (base + bonus)" and "Base/Total" are nobody's."""
    return next(iter(others)) if len(others) == 1 and re.match(r"\s*total\b", text, re.IGNORECASE) else None


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


def _is_pictograph(char: str) -> bool:
    code = ord(char)
    return (
        0x1F000 <= code <= 0x1FAFF or 0x2600 <= code <= 0x27BF or code in (0xFE0F, 0x200D) or 0xE0020 <= code <= 0xE007F
    )
