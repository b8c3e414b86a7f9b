"""Which label of a table is which part of pay, where several name the same one."""

from __future__ import annotations

import re
from collections import defaultdict

from scenarios.guide import Component
from scenarios.reader.currencies import CODES
from scenarios.reader.ends import HIGH, LOW, MIDDLE, joined
from scenarios.reader.places import looks_like_level
from scenarios.value import value

_LOW = re.compile(rf"\b(?:{LOW})\b", re.IGNORECASE)
_MIDDLE = re.compile(rf"\b(?:{MIDDLE})\b", re.IGNORECASE)
_HIGH = re.compile(rf"\b(?:{HIGH})\b", re.IGNORECASE)
_CODES = "|".join(sorted(CODES))
_NEUTRAL = re.compile(
    r"\b(?:base|basic|salar(?:y|ies)|fixed|gross|pay|comp(?:ensation)?|total|t?tc|ctc|tdc|ote|package|ranges?|bands?|"
    r"annual(?:ized|ised)?|yearly|values?|grants?|awards?|local|currency|est(?:imated)?|approx|performance|discretionary|variable|incentives?|"
    r"bonus(?:es)?|commissions?|stocks?|equity|rsus?|options?|shares?|units?|plan|sign(?:ing)?|on|one|time|{_CODES})\b|"
    r"(?:year|yr)[\s-]?1|first[\s-]year|\d\s?yrs?|\d-years?|[^\w]+",
    re.IGNORECASE,
)
"""What says nothing of a label but that it is about pay, and in which currency."""


@value
class Part:
    """A part of pay in a table: the columns (or rows) of its figure, several where its ends stand apart (low, perhaps
    the middle, high); its label, and the level that the label adds."""

    numbers: tuple[int, ...]
    component: Component
    label: str
    level: str | None = None

    def text(self, cells: tuple[str, ...]) -> str:
        """The figure in these cells, one for each number: both ends as one range."""
        if len(cells) == 1:
            return cells[0]
        low, *middle, high = cells
        return joined(low, high, *middle)


def parts_of(labels: list[tuple[int, str, Component]]) -> tuple[list[Part], list[str]]:
    """The parts of pay that labels name, and a sentence for each that was left out.

    Of two labels for one part that are its lower and its upper end, both make the range; where labels add levels, each
    stands for its own. Otherwise the one holds that adds nothing ("Base" beside "Base last year"), and none where all
    do ("Base 2025" beside "Base 2026").
    """
    found: dict[Component, list[tuple[int, str]]] = defaultdict(list)
    parts: list[Part] = []
    left_out: list[str] = []
    for number, label, component in labels:
        found[component].append((number, label))
    for component, named in found.items():
        if len(named) == 1 or component is Component.OTHER:
            parts += [Part((number,), component, label) for number, label in named]
        else:
            chosen = _chosen(component, named)
            parts += chosen
            used = {number for part in chosen for number in part.numbers}
            others = [label for number, label in named if number not in used]
            if others and not (chosen and all(adds(label) == "" for label in others)):
                left_out.append(_sentence(component, others, chosen))
    order = {number: place for place, (number, _, _) in enumerate(labels)}
    return sorted(parts, key=lambda part: order[part.numbers[0]]), left_out


def _chosen(component: Component, named: list[tuple[int, str]]) -> list[Part]:
    lows = [entry for entry in named if _LOW.search(entry[1])]
    highs = [entry for entry in named if _HIGH.search(entry[1]) and entry not in lows]
    middles = [entry for entry in named if _MIDDLE.search(entry[1]) and entry not in (*lows, *highs)]
    if len(lows) == len(highs) == 1 and len(middles) == len(named) - 2 < 2:
        return [Part(tuple(number for number, _ in (*lows, *middles, *highs)), component, lows[0][1])]
    added = [adds(label) for _, label in named]
    if all(map(looks_like_level, added)) and len(set(added)) == len(added):
        return [
            Part((number,), component, label, level)
            for (number, label), level in zip(named, added, strict=True)
        ]  # fmt: skip
    plain = [entry for entry, more in zip(named, added, strict=True) if not more]
    return [Part((plain[0][0],), component, plain[0][1])] if plain else []


def adds(label: str) -> str:
    """What a label says besides the part of pay: "L4 Base" adds L4, "Base (USD)" nothing."""
    return " ".join(_NEUTRAL.sub(" ", label).split())


def _sentence(component: Component, others: list[str], chosen: list[Part]) -> str:
    names = ", ".join(f"“{label}”" for label in others)
    if chosen:
        return f"{names} was left out: “{chosen[0].label}” is the {component.value}."
    return f"{names} are all {component.value}; which one holds cannot be told. They were left out."
