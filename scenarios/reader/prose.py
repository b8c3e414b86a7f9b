"""Figures in sentences: what each is of, and whether it is asked for, offered elsewhere, expected or the least to take."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from scenarios.guide import Component, Number
from scenarios.reader.cells import AMOUNT, SEPARATOR, Figure, Unreadable, figure_of
from scenarios.reader.headers import components_in

Cue = Literal["ask", "offer", "floor", "counter", "premium"]
"""What a figure is there for: an ask, somebody else's pay, the least to accept, the counter to expect, a premium."""

_CUES: tuple[tuple[Cue, str], ...] = (
    ("floor", r"\baccept[\s-]?(?:at|if|above|no lower|nothing)\b|\bI'd (?:like to )?accept\b|\baccept\b(?! on the spot)|\bfloors?\b|"
              r"\bwalk[\s-]?away\b|\bno lower\b|\bnever below\b|\bminimum\b|\bbelow\b"),
    ("counter", r"\b(?:will|may|might|likely|typically|usually) (?:\w+ )?(?:counter|respond|come back|open|offer|start)\b|"
                r"\bcounters? (?:at|below|around)\b|\bif (?:the|their|they|your)?\b.{0,30}\b(?:initial )?(?:offers?|opens?|counters?|lands?)\b|"
                r"\binitial offer\b|\bif countered\b"),
    ("offer", r"\bcompeting\b|\boffers?\b(?= (?:from|at|of|in|as|include|with))|\boffering me\b|\bholding\b|\bI hold\b|\bbenchmark\w*|"
              r"\breferenc\w+|\bearn(?:s|ing|ed)?\b|\bcurrent(?:ly)?\b|\bunvested\b|\bforfeit\w*|\bpays?\b|\bmedian\b|\bpast\b|"
              r"\branges? from\b|\bvaluation\b|\bvalued at\b|\brevenue\b|\bassets\b|\bmarket cap\b|\bAUM\b|\bcommands?\b|\bversus\b|\bvs\b|\bfees?\b"),
    ("premium", r"\bby (?:stacking|combining|layering|adding)\b|\bstack(?:ing)?\b|\bpremium\b|\buplift\b|\blift\b"),
    ("ask", r"\bI(?:'d| would)(?: \w+)? (?:like|love|want|need|prefer|propose|ask|expect|value)\b|\bI (?:want|need|propose|ask|request|expect)\b|"
            r"\bI(?:'m| am) (?:targeting|requesting|asking|seeking|looking|aiming|proposing)\b|\bmy ask\b|\brequest(?:ing)?\b|\bshould (?:be|reach|sit|start)\b|"
            r"\bpush(?:ing)?\b|\btarget(?:ing|s)?\b|\baim(?:ing)?\b|\bnegotiat\w+\b|\b(?:could|can) (?:we|you)\b|\blet's\b|\bset the\b|"
            r"\bask(?:ing)? for\b|\bdiscuss\b|\banchor(?:ing)?\b|\bopen at\b|\bstart (?:at|your)\b|\bcounter (?:with|firmly|at)\b|\bdemand\b|\bwould reflect\b|"
            r"\bto reflect\b|\bto match\b|\bto join\b|\bbring\w*\b"),
)  # fmt: skip
_CUE = re.compile("|".join(f"(?P<{cue}>{pattern})" for cue, pattern in _CUES), re.IGNORECASE)
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"”*)]*\s+(?=[A-Z“\"\[*(])")
_ABBREVIATION = re.compile(r"\b(?:Sr|Jr|vs|etc|e\.g|i\.e|approx|Inc|St|No)\.$")
_PLACEHOLDER = re.compile(r"\[[^\[\]]*\]")


@dataclass(frozen=True, slots=True)
class Mention:
    """A figure in a sentence: what it is of, if that is said, and what it is there for, if that is plain."""

    start: int
    end: int
    figure: Figure
    component: Component | None
    cue: Cue | None

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
    text = _PLACEHOLDER.sub(lambda inside: " " * len(inside[0]), sentence)
    found = list(_figures(text))
    named = components_in(text)
    cues = [(match.start(), cue) for match in _CUE.finditer(text) if (cue := _cue_of(match))]
    return [
        Mention(start, end, figure, _component(text, found, named, index), _cue(start, end, text, cues))
        for index, (start, end, figure) in enumerate(found)
    ]


def _figures(text: str) -> Iterator[tuple[int, int, Figure]]:
    position = 0
    while first := AMOUNT.search(text, position):
        position = first.end()
        if re.search(r"[\w$.]$", text[: first.start()]) or re.search(r"\[\s*$", text[: first.start()]):
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
        if figure is not None:
            yield first.start(), last.end(), figure


def _cue_of(match: re.Match[str]) -> Cue | None:
    return next((cue for cue, _ in _CUES if match[cue]), None)


def _cue(start: int, end: int, text: str, cues: list[tuple[int, Cue]]) -> Cue | None:
    """The last cue before the figure; where none is, one right behind it."""
    if re.match(r"\s*(?:\w+\s){0,2}(?:premium|uplift|lift)\b", text[end:], re.IGNORECASE):
        return "premium"
    before = [cue for position, cue in cues if position < start]
    if before:
        return before[-1]
    return next((cue for position, cue in cues if position >= end), None)


def _component(
    text: str, found: list[tuple[int, int, Figure]], named: list[tuple[int, int, Component]], index: int
) -> Component | None:
    """The part of pay right behind the figure ("$195K base"), or else the last one before it ("RSUs at $50K")."""
    start, end, _ = found[index]
    following = found[index + 1][0] if index + 1 < len(found) else len(text)
    preceding = found[index - 1][1] if index else 0
    for at, _, component in named:
        if end <= at < following and _CLOSE.fullmatch(text[end:at]):
            return component
    before = [component for at, to, component in named if preceding <= at and to <= start]
    return before[-1] if before else None


_CLOSE = re.compile(
    r"\s*\+?\s*(?:(?:in|of|worth|as|annual|annually|a|an|the|guaranteed|target|first-year|year|one|1|yearly|cash|new-hire|initial|"
    r"effective|additional|retention|pre-ipo|phantom|all-in|/\s?ye?a?r|per|over|\d(?:-year|yr)|4yr|[A-Z]{2,5})[\s-]*){0,4}"
)
