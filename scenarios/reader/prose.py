"""Figures in sentences: what each is of, and whether it is asked for, offered elsewhere, expected or the floor."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from scenarios.guide import Component, Number, Period
from scenarios.reader.amounts import AMOUNT, SEPARATOR, Unreadable, period_of
from scenarios.reader.cells import Figure, figure_of
from scenarios.reader.components import components_in
from scenarios.value import value

Cue = Literal["ask", "weak ask", "offer", "floor", "counter", "aside"]
"""What a figure is there for: an ask, somebody else's pay, the least to accept, the counter to expect, or none."""

_CUES: dict[Cue, tuple[str, ...]] = {
    "aside": (
        r"\bcounters? (?:below|under|any)\b|\bcountered\b|\bopens? below\b|\boffers? below\b|\bbelow\b|\bby an?\b",
        r"\b(?:by|and) (?:stacking|combining|layering|adding)\b|\bstack(?:ing)?\b|\bpremiums?\b|\buplift\b|\blift\b",
        r"\b(?:at which point|after promotion|next level|in year [2-9])\b|\btrajectory\b|\bup from\b|\binstead of\b",
    ),
    "floor": (
        r"\baccept[\s-]?(?:at|if|above|no lower|nothing|anything)\b|\bI'd (?:like to )?accept\b|\baccept\b|\bfloors?\b",
        r"\bwalk[\s-]?away\b|\bno (?:lower|less) than\b|\b(?:never|not|don't)(?: accept)? below\b|\bminimum\b",
    ),
    "counter": (
        r"\b(?:will|may|might|likely|typically|usually) (?:\w+ )?(?:counter|respond|come back|open|offer|start)\b",
        r"\bcounters? (?:at|around|with)\b(?= .{0,40}\b(?:push|accept|then)\b)|\binitial offers?\b",
    ),
    "offer": (
        r"\bcompeting\b|\boffers?\b(?= (?:from|at|of|in|as|includes?|with))|\boffering me\b|\bholding\b|\bI hold\b",
        r"\bbenchmark\w*|\breferenc\w+|\bearn(?:s|ing|ed)?\b|\bcurrent(?:ly)?\b|\bunvested\b|\bforfeit\w*|\bpays?\b",
        r"\bmedian\b|\branges? from\b|\bvaluation\b|\bvalued at\b|\brevenue\b|\bassets\b|\bmarket cap\b|\bAUM\b",
        r"\bversus\b|\bvs\b|\bfees?\b|\bI'm seeing\b|\bcompete for\b|\bevaluating\b|\bpackages\b",
    ),
    "ask": (
        r"\bI(?:'d| would)(?: \w+)? (?:like|love|want|need|prefer|propose|ask|expect|value)\b",
        r"\bI (?:want|need|propose|ask|request|expect)\b|\bmy ask\b|\brequest(?:ing)?\b|\bset the\b|\blet's\b",
        r"\bI(?:'m| am) (?:targeting|requesting|asking|seeking|looking|aiming|proposing)\b|\bask(?:ing)? for\b",
        r"\bpush(?:ing)?\b|\btarget(?:ing|s)?\b|\baim(?:ing)?\b|\bnegotiat\w+\b|\b(?:could|can) (?:we|you)\b",
        r"\bdiscuss\b|\banchor(?:ing)?\b|\bopen at\b|\bstart (?:at|your)\b|\bcounter (?:with|firmly|at)\b|\bdemand\b",
    ),
    "weak ask": (
        r"\bshould (?:be|reach|sit|start)\b|\bwould reflect\b|\bto reflect\b|\bto match\b|\bto join\b|\bbring\w*\b",
        r"\bjustif\w+\b",
    ),
}
_ORDER: tuple[Cue, ...] = ("floor", "counter", "aside", "offer", "ask", "weak ask")
_CUE = re.compile("|".join(f"(?P<{cue.replace(' ', '_')}>{'|'.join(_CUES[cue])})" for cue in _ORDER), re.IGNORECASE)
LONGEST_SENTENCE = 1200
"""Characters; what is longer is no sentence, and no figures are looked for in it."""
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"”*)]*\s+(?=[A-Z“\"\[*(])")
_ABBREVIATION = re.compile(r"\b(?:Sr|Jr|vs|etc|e\.g|i\.e|approx|Inc|St|No)\.$")
_PLACEHOLDER = re.compile(r"\[[^\[\]]*\]")
_WORDS_IN_PARENTHESES = re.compile(r"\([^()$€£¥₹]*\)")
_BESIDE = re.compile(r"\s*(?:[a-z]+\s*)?/\s*")
_OTHER_CLAUSE = re.compile(r"[,;—–]\s+(?:I|we|but|so|and I)\b")
_CLOSE = re.compile(
    r"\s*(?:(?:(?i:in|of|worth|as|annual|annually|annualized|an?|the|guaranteed|target|first-year|year|one|1|yearly|cash|"
    r"new-hire|initial|effective|additional|retention|pre-ipo|phantom|all-in|/\s?ye?a?r|per|over|\d(?:-year|yr))|"
    r"[A-Z][\w'’]+)[\s-]*){0,4}"
)
_YEARLY = re.compile(
    r"\s*\+?\s*(?:/\s?ye?a?r\b|per year\b|a year\b|annual|yearly)|"
    r"\s*(?:[A-Z]{2,5}\s)?(?:rsus?|options?|equity|stock)(?:\s?/\s?ye?a?r\b| annually\b| per year\b| annualized\b)",
    re.IGNORECASE,
)


@value
class Mention:
    """A figure in a sentence: what it is of, if that is said, and what it is there for, if that is plain.

    ``beside`` tells that it repeats the figure before it in another currency or for another place.
    """

    start: int
    end: int
    figure: Figure
    component: Component | None
    cue: Cue | None
    period: Period | None
    beside: bool = False

    @property
    def range(self) -> tuple[Number, Number]:
        """Its two ends; an open end repeats the other one."""
        low = self.figure.low if self.figure.low is not None else self.figure.high
        high = self.figure.high if self.figure.high is not None else self.figure.low
        return low or 0, high or 0


def sentences(text: str) -> list[str]:
    """The sentences of a line."""
    parts: list[str] = []
    start = 0
    for end in _SENTENCE_END.finditer(text):
        if not _ABBREVIATION.search(text[start : end.start()]):
            parts.append(text[start : end.start()].strip())
            start = end.end()
    return [part for part in (*parts, text[start:].strip()) if part]


def mentions(sentence: str) -> list[Mention]:
    """The figures of pay in a sentence; what stands in placeholders (``[$350K]``) is none of the guide's."""
    if len(sentence) > LONGEST_SENTENCE:
        return []
    text = _PLACEHOLDER.sub(lambda inside: " " * len(inside[0]), sentence)
    text = _WORDS_IN_PARENTHESES.sub(lambda inside: " " * len(inside[0]), text)
    found = list(_figures(text))
    named = components_in(text)
    components = _components(text, found, named)
    cues = [(match.start(), _cue_of(match)) for match in _CUE.finditer(text)]
    return [
        Mention(
            start, end, figure, components[index], _cue(start, end, text, cues),
            figure.period or ("year" if _YEARLY.match(text, end) else period_of(text[end : end + 12].split(",")[0])),
            bool(index) and _is_beside(text, found[index - 1], found[index]),
        )
        for index, (start, end, figure) in enumerate(found)
    ]  # fmt: skip


def _figures(text: str) -> Iterator[tuple[int, int, Figure]]:
    position = 0
    money: Figure | None = None
    while first := AMOUNT.search(text, position):
        position = first.end()
        if re.search(r"[\w$.]$", text[: first.start()]):
            continue
        separator = SEPARATOR.match(text, first.end())
        second = AMOUNT.match(text, separator.end()) if separator else None
        last = second or first
        if not any(amount[part] for amount in (first, last) for part in ("mark", "after", "percent")):
            continue
        position = last.end()
        try:
            figure = figure_of(text[first.start() : last.end()])
        except Unreadable:
            continue
        if figure is not None and not (money and _converts(text, first.start(), last.end(), money, figure)):
            money = figure if figure.unit == "absolute" else money
            yield first.start(), last.end(), figure


def _converts(text: str, start: int, end: int, before: Figure, figure: Figure) -> bool:
    """Whether a figure stands alone in parentheses, to give the one before it in another currency."""
    alone = text[:start].endswith("(") and text[end:].startswith(")")
    return alone and figure.unit == "absolute" and figure.marks[0] != before.marks[0]


def _is_beside(text: str, before: tuple[int, int, Figure], after: tuple[int, int, Figure]) -> bool:
    return bool(_BESIDE.fullmatch(text[before[1] : after[0]]))


def _cue_of(match: re.Match[str]) -> Cue:
    return next(cue for cue in _ORDER if match[cue.replace(" ", "_")])


def _cue(start: int, end: int, text: str, cues: list[tuple[int, Cue]]) -> Cue | None:
    """The last cue before the figure, or else one behind it; "should be" asks only where nothing else is said."""
    if re.match(
        r"\s*(?:[\w-]+\s){0,2}(?:premium|uplift|lift|fund|valuation|budget|stipend)\b", text[end:], re.IGNORECASE
    ):
        return "aside"
    before = [cue for position, cue in cues if position < start]
    strong = [cue for cue in before if cue != "weak ask"]
    if strong:
        return strong[-1]
    behind = [cue for position, cue in cues if position >= end]
    if before:
        return "ask"
    return ("ask" if behind[0] == "weak ask" else behind[0]) if behind else None


def _components(
    text: str, found: list[tuple[int, int, Figure]], named: list[tuple[int, int, Component]]
) -> list[Component | None]:
    """The part of pay right behind each figure ("$195K base"), or else the last one before it ("RSUs at $50K").

    Figures side by side ("£98K / $120K base") share theirs.
    """
    components: list[Component | None] = [None] * len(found)
    taken: set[int] = set()
    for index, (_, end, _figure) in enumerate(found):
        following = found[index + 1][0] if index + 1 < len(found) else len(text)
        for at, _, component in named:
            if end <= at < following and _CLOSE.fullmatch(text[end:at]):
                components[index] = component
                taken.add(at)
                break
    for index in reversed(range(len(found) - 1)):
        if components[index] is None and _is_beside(text, found[index], found[index + 1]):
            components[index] = components[index + 1]
    for index, (start, _, _figure) in enumerate(found):
        preceding = found[index - 1][1] if index else 0
        if components[index] is None and index and _is_beside(text, found[index - 1], found[index]):
            components[index] = components[index - 1]
        if components[index] is None:
            before = [
                (to, component) for at, to, component in named if preceding <= at and to <= start and at not in taken
            ]
            if before and not _OTHER_CLAUSE.search(text[before[-1][0] : start]):
                components[index] = before[-1][1]
    return components
