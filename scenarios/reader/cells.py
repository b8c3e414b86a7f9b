"""One cell of a pay table: the figure that it gives, or why it cannot be read."""

from __future__ import annotations

import re
from dataclasses import replace

from scenarios.guide import Number, Period, Unit
from scenarios.reader.amounts import (
    AMOUNT,
    DASH,
    FOUR_YEARS,
    SEPARATOR,
    SHORT_PERIOD,
    Unreadable,
    brief,
    number_of,
    period_of,
    scales_of,
)
from scenarios.reader.currencies import MARK
from scenarios.value import value

_LEAD = re.compile(
    r"^(?:[A-Za-z][A-Za-z /-]{0,20}:(?=\s)|~|≈|about|approx(?:imately|\.)?|est(?:imated|\.)?|around|"
    r"typically|usually|avg\.?|average|target(?:ing)?|range|(?P<from>>|≥|from|starting at|at least|min(?:imum)?\.?)|"
    r"(?P<upto>up to|max(?:imum)?\.?|at most|≤|<))[\s:]*",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"^\s*(?:\w+\s){0,2}?(?:options?|shares?|RSUs?|PSUs?|PPUs?|units?|tokens?|ISOs?|NSOs?)\b", re.IGNORECASE
)
_RELATIVE = re.compile(
    r"^\s*(?:of\b(?!\s+(?:the\s+|your\s+|annual\s+|fixed\s+|gross\s+|eligible\s+)*(?:base|salary|fixed|pay|target|earnings))|"
    r"vs\b|versus\b|above\b|below\b|over\b|more\b|less\b|higher\b|lower\b|premium\b|uplift\b|discount\b|effective\b)",
    re.IGNORECASE,
)
_OF_MANY = re.compile(
    r"\W*(?:(?:total|overall|together|in all)\s+)?(?:for|across|among|between)\s+(?:(?:a|the|all|some|our|about)\s+)*"
    r"(?:team of\s+)?(?:\d[\d,.]*|\w+)\s+(?:people|persons?|employees|staff|heads|headcount|engineers|colleagues|"
    r"workers|hires|fte\w*|positions|roles|seats)\b|\W*for (?:the|a) (?:whole |entire )?team\b",
    re.IGNORECASE,
)
"""What makes a figure that of many: "€4.5M for 60 people"."""
_PARENTHESISED_PERCENT = re.compile(r"^[A-Za-z][A-Za-z /,-]*\((?P<inside>[^()]*%[^()]*)\)$")
_OVER = re.compile(r"\s*/\s*[^\W\d_]+")
_GOES_ON = re.compile(
    rf"\s*(?:{DASH}|±|\+/-|\bto\b|[,;&]|\bor\b|\band\b)?\s*(?:[~≈]|\b(?:up to|max(?:imum)?\.?|at most|to)\b)?\s*"
    rf"(?:{MARK})?\s?\d"
)
_UPPER_END = re.compile(rf"\s*(?:[^\W\d_]+\.?\s?){{1,2}}\s*(?:{DASH}|\bto\b)\s*", re.IGNORECASE)
"""Words between the ends of a range: "€52,000 gross – €61,000 gross"."""
_TARGET_AND_MOST = re.compile(
    r"^(\d+(?:[.,]\d+)?\s?%)\s*(?:at\s)?target\s*[/,;–-]?\s*\(?(?:(?:max(?:imum)?\.?|up to)\s*(\d+(?:[.,]\d+)?\s?%)|"
    r"(\d+(?:[.,]\d+)?\s?%)\s*max(?:imum)?\b\.?)\)?",
    re.IGNORECASE,
)
"""``10% target / 15% max``: both ends of one range."""
_BETWEEN = re.compile(r"^between\s+([^,;()]{1,25}?)\s+and\s+", re.IGNORECASE)

_THREE_DECIMALS = re.compile(r"\d{1,3}\.\d{3}")

LONGEST_CELL = 300
"""Characters; what is longer is no cell of a pay table."""
BARE_MOST = 10_000
"""The most that a bare number may be for its label's scale to hold: 250,000 under "($K)" is no 250 million."""


@value
class Figure:
    """What a cell gives: its first range, whatever stands beside it as written.

    ``marks`` are the currencies as the two ends have them, None where an end is silent.
    """

    low: Number | None
    high: Number | None
    unit: Unit | None
    marks: tuple[str | None, str | None]
    period: Period | None
    beside: str


def figure_of(cell: str, *, share: bool = False, scale: int | None = None, whole: bool = False) -> Figure | None:
    """The figure of a cell, None where it holds words or a dash only, or a share of something that is no pay; where
    ``share`` is set, that is a figure, too ("2% of desk PnL"). ``scale`` is what bare numbers count in where a label
    says so: 1,000 under "Base ($K)"; ``whole`` tells that bare numbers are pay, so that "36.500" has no decimals.

    Raises:
        Unreadable: it holds figures that do not make one range.
    """
    if len(cell) > LONGEST_CELL:
        raise Unreadable(f"“{brief(cell)}” has {len(cell):,} characters; a cell holds one range")
    text = cell.strip().strip("*†‡§¹²³⁴ ").strip()
    percent_only = _PARENTHESISED_PERCENT.match(text)
    if percent_only:
        text = percent_only["inside"].strip()
    up_to = least = False
    while lead := _LEAD.match(text):
        up_to, least = up_to or bool(lead["upto"]), least or bool(lead["from"])
        text = text[lead.end() :]
    text = _BETWEEN.sub(r"\1–", text)
    text = _TARGET_AND_MOST.sub(lambda ends: f"{ends[1]}–{ends[2] or ends[3]}", text)
    first = AMOUNT.match(text)
    if first is None:
        return None
    second, end = _second(text, first)
    if second is not None and second.re is AMOUNT and second["percent"] and not first["percent"] and first["mark"]:
        raise Unreadable(f"“{brief(cell)}” mixes money and per cent in one range")
    rest = text[end:]
    if not share and _RELATIVE.match(rest) and (first["percent"] or (second and second["percent"])):
        return None
    _check_rest(cell, text[:end], first, rest, alone=second is None)
    if scale and any(_THREE_DECIMALS.fullmatch(end["number"]) and not end["scale"] for end in (first, second or first)):
        raise Unreadable(f"“{brief(cell)}” has a point before three digits: are they thousands or decimals?")
    figure = _figure(cell, first, second, up_to, rest.strip(), scale, whole)
    return replace(figure, high=None) if least and second is None else figure


def _second(text: str, first: re.Match[str]) -> tuple[re.Match[str] | None, int]:
    """The upper end of the range that begins with this amount, and where the range ends."""
    pair = _interleaved(text, first)
    if pair:
        return pair
    separator = SEPARATOR.match(text, first.end())
    if separator:
        second = AMOUNT.match(text, separator.end())
        if second:
            return second, second.end()
    return None, first.end()


def _interleaved(text: str, first: re.Match[str]) -> tuple[re.Match[str], int] | None:
    """``£152K / $195K - £210K / $269K``, or the same with parentheses: a range in two currencies, end by end."""
    for before, after in ((r"\s*/\s*", ""), (r"\s*\(\s*[~≈]?\s*", r"\s*\)")):
        gap, close = re.compile(before), re.compile(after)
        aside, end = _aside(text, first.end(), gap, close)
        separator = SEPARATOR.match(text, end) if aside else None
        second = AMOUNT.match(text, separator.end()) if separator else None
        if aside is None or second is None:
            continue
        other, end = _aside(text, second.end(), gap, close)
        if other is None:
            continue
        ours, theirs = first["mark"], aside["mark"]
        if ours and theirs and ours != theirs and second["mark"] == ours and other["mark"] == theirs:
            return second, end
    return None


def _aside(text: str, start: int, gap: re.Pattern[str], close: re.Pattern[str]) -> tuple[re.Match[str] | None, int]:
    """The amount that repeats one end of a range in another currency, and where it ends."""
    opened = gap.match(text, start)
    amount = AMOUNT.match(text, opened.end()) if opened else None
    closed = close.match(text, amount.end()) if amount else None
    return (amount, closed.end()) if closed else (None, start)


def _check_rest(cell: str, figure: str, first: re.Match[str], rest: str, *, alone: bool) -> None:
    """What follows a figure may explain it or give it in another currency; it must not go on with the range."""
    outside = re.sub(r"\([^()]*\)", " ", rest)
    goes_on = _GOES_ON.match(outside)
    over = _OVER.match(rest)
    if over and not period_of(rest):
        raise Unreadable(
            f"“{brief(cell)}”: it cannot be told what “{over.group().strip()}” means; is it a year or a month?"
        )
    torn = re.match(r"[\w.,'’]", rest) and not re.match(r"[.,]?(?:\s|$)", rest)
    again = re.match(r"\s*/\s*", outside)
    other = AMOUNT.match(outside, again.end()) if again else None
    same = other is not None and other["mark"] == first["mark"] and bool(other["percent"]) == bool(first["percent"])
    upper = _UPPER_END.match(outside) if alone else None
    top = AMOUNT.match(outside, upper.end()) if upper else None
    apart = top is not None and top["mark"] == first["mark"] and (top["mark"] or top["scale"] or len(top["number"]) > 3)
    if _OF_MANY.match(rest):
        raise Unreadable(f"“{brief(cell)}” is for many people; a band is what one is paid")
    if goes_on or torn or same or apart:
        raise Unreadable(f"“{brief(cell)}” cannot be read past “{figure.strip()}”")


def _figure(
    cell: str,
    first: re.Match[str],
    second: re.Match[str] | None,
    up_to: bool,
    rest: str,
    scale: int | None,
    whole: bool,
) -> Figure:
    last = second or first
    percent = bool(first["percent"] or last["percent"])
    marks = _marks(cell, first, last)
    if percent and any(marks):
        raise Unreadable(f"“{brief(cell)}” mixes money and per cent in one range")
    low, high = (number_of(cell, amount, money=any(marks) or (whole and not percent)) for amount in (first, last))
    scales = scales_of(first, last, low, high)
    if scale and scales == (1, 1) and not percent and max(low, high) < BARE_MOST:
        scales = scale, scale
    low, high = _whole(low * scales[0]), _whole(high * scales[1])
    unit: Unit | None = (
        "percent" if percent else "absolute" if any(marks) else "count" if _COUNTED.match(rest) else None
    )
    _check_range(cell, low, high, unit)
    open_end = bool(last["open"] or last["open2"])
    period = period_of("".join(filter(None, (first["period"], last["period"])))) or period_of(_remark(rest))
    if SHORT_PERIOD.search(last["period"] or ""):
        raise Unreadable(f"“{brief(cell)}” is pay by the hour, day, week or quarter; give it per year")
    if second is None and open_end:
        return Figure(low, None, unit, marks, period, rest)
    if second is None and up_to:
        return Figure(None, high, unit, marks, period, rest)
    return Figure(low, high, unit, marks, period, rest)


def _marks(cell: str, first: re.Match[str], last: re.Match[str]) -> tuple[str | None, str | None]:
    """The currencies of both ends, None where an end is silent."""
    for amount in (first, last):
        if amount["mark"] and amount["after"] and amount["mark"] != "$" and amount["mark"][:3] != amount["after"]:
            raise Unreadable(f"“{brief(cell)}” gives one amount two currencies, {amount['mark']} and {amount['after']}")
    behind = next((amount["after"] for amount in (last, first) if amount["mark"] == "$" and amount["after"]), None)
    if behind:
        return behind, behind
    marks = (first["mark"] or first["after"], last["mark"] or last["after"])
    if not any(marks) and "lpa" in ((first["scale"] or "") + (last["scale"] or "")).casefold():
        return "INR", "INR"
    if marks[1] == "$" and marks[0] and re.fullmatch(r"[A-Z]{3} ?\$", marks[0]):
        return marks[0], marks[0]  # "CAD $118K–$152K": the code is said once for both
    spelt = {mark for mark in marks if mark and mark != "$"}
    if "$" in marks and spelt - {"US$", "US $", "USD", "USD$", "USD $"}:
        raise Unreadable(f"“{brief(cell)}” has two currencies in one range, {spelt.pop()} and a bare $")
    return marks


def _remark(rest: str) -> str:
    """What is said of the figure itself: not another figure behind a slash or in parentheses."""
    words = re.sub(
        r"\([^()]*\)", lambda inside: "" if AMOUNT.search(FOUR_YEARS.sub("", inside[0])) else inside[0], rest
    )
    return re.split(r"(?<!\S)/(?!\S)", words)[0]


def _check_range(cell: str, low: Number, high: Number, unit: Unit | None) -> None:
    if low > high:
        raise Unreadable(f"“{brief(cell)}” is upside down: {low:,} is more than {high:,}")
    if unit == "percent" and high > 1000:
        raise Unreadable(f"“{brief(cell)}” is no percentage of pay")
    if unit == "absolute" and 0 < high < 1000:
        raise Unreadable(f"“{brief(cell)}” is too little for pay; is a K missing?")
    if unit == "absolute" and low and high > 100 * low:
        raise Unreadable(f"“{brief(cell)}” has ends a hundred times apart")


def _whole(value: float) -> Number:
    rounded = round(value, 6)
    return int(rounded) if rounded == int(rounded) else rounded
