"""One cell of a pay table: the figure that it gives, or why it cannot be read."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from scenarios.guide import Number, Period, Unit
from scenarios.reader.currencies import MARK, MARK_AFTER

DASH = r"(?:-{1,3}|[‐‑‒–—―−~〜])"
SEPARATOR = re.compile(rf"\s*(?:{DASH}|\bto\b)\s*[~≈]?\s*", re.IGNORECASE)

_SCALES: dict[str, int] = {
    "k": 10**3, "thousand": 10**3, "m": 10**6, "mm": 10**6, "mn": 10**6, "mio": 10**6, "million": 10**6,
    "b": 10**9, "bn": 10**9, "billion": 10**9, "l": 10**5, "lakh": 10**5, "lakhs": 10**5, "lac": 10**5, "lacs": 10**5,
    "lpa": 10**5, "cr": 10**7, "万": 10**4, "crore": 10**7, "crores": 10**7,
}  # fmt: skip
_SCALE = "|".join(sorted(_SCALES, key=len, reverse=True))
_NUMBER = r"\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)|\d+(?:[.,'’]\d+)*"
_YEARS = r"y(?:ea)?r|annum|jahr|an(?:n[eé]e)?|a[nñ]o|anno|jaar|rok|år"
_MONTHS = r"mo(?:nth)?|monat|mois|m[eê]s|mese|maand|miesi[aą]c|mies|m[aå]nad|måned"
_PERIOD = (
    rf"\s*(?:/|\bper\b|\ba\b|p\.)\s*(?:4[\s-]?y(?:ea)?rs?|four years|{_YEARS}|a\b\.?|{_MONTHS}|"
    r"h(?:(?:ou)?r)?|day|w(?:ee)?k|fortnight|q(?:uarte|t)r)\b"
)
AMOUNT = re.compile(
    rf"(?:(?P<mark>{MARK})\s?)?(?P<number>{_NUMBER})"
    rf"(?:\s?(?P<scale>(?i:{_SCALE}))(?![^\W\d_円元원]))?(?P<percent>\s?%)?"
    rf"(?:\s?(?P<after>{MARK_AFTER})(?![^\W\d_]))?(?P<open>\+(?!\s*(?:{MARK})?\s?\d))?(?P<period>(?i:{_PERIOD}))?(?P<open2>\+(?!\s*(?:{MARK})?\s?\d))?"
)
"""An amount with its currency, scale, per cent sign, period and the plus of an open end."""

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
_FOUR_YEARS = re.compile(r"(?:4|four)[\s-]?y(?:ea)?rs?", re.IGNORECASE)
_MONTH = re.compile(rf"(?:/|\bper\s|\ba\s)\s?(?:{_MONTHS})\b|\bmonthly\b|[/每]月", re.IGNORECASE)
_YEAR = re.compile(
    rf"(?:/|\bper\s|\ba\s)\s?(?:{_YEARS})\b|[/每]年|\bp\.\s?a\b|\bannual(?:ly|ized)?\b|\byearly\b", re.IGNORECASE
)
SHORT_PERIOD = re.compile(
    r"(?:/|\b(?:per|a|an)\s)\s*(?:h(?:(?:ou)?r)?|day|w(?:ee)?k|fortnight|q(?:uarte|t)r)\b|"
    r"\b(?:hourly|daily|weekly|quarterly|(?:hour|day)[\s-]rate)\b",
    re.IGNORECASE,
)
"""Pay over less than a month, which is not played."""
_PARENTHESISED_PERCENT = re.compile(r"^[A-Za-z][A-Za-z /,-]*\((?P<inside>[^()]*%[^()]*)\)$")


_OVER = re.compile(r"\s*/\s*[^\W\d_]+")
_GOES_ON = re.compile(
    rf"\s*(?:{DASH}|±|\+/-|\bto\b|[,;&]|\bor\b|\band\b)?\s*(?:[~≈]|\b(?:up to|max(?:imum)?\.?|at most|to)\b)?\s*"
    rf"(?:{MARK})?\s?\d"
)
_TARGET_AND_MOST = re.compile(
    r"^(\d+(?:[.,]\d+)?\s?%)\s*(?:at\s)?target\s*[/,;–-]?\s*\(?(?:(?:max(?:imum)?\.?|up to)\s*(\d+(?:[.,]\d+)?\s?%)|"
    r"(\d+(?:[.,]\d+)?\s?%)\s*max(?:imum)?\b\.?)\)?",
    re.IGNORECASE,
)
"""``10% target / 15% max``: both ends of one range."""
_BETWEEN = re.compile(r"^between\s+([^,;()]{1,25}?)\s+and\s+", re.IGNORECASE)

LONGEST_CELL = 300
"""Characters; what is longer is no cell of a pay table."""


BARE_MOST = 10_000
"""The most that a bare number may be for its label's scale to hold: 250,000 under "($K)" is no 250 million."""


class Unreadable(ValueError):  # noqa: N818 - it names what happened, as it reads in an except clause
    """A cell holds figures, and they cannot be told for certain; the message says why."""


@dataclass(frozen=True, slots=True)
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


def period_of(text: str) -> Period | None:
    """The period that words such as ``/yr``, ``4yr vest`` or ``monthly`` name; None when silent or at odds."""
    if _MONTH.search(text):
        return "month"
    yearly, four = bool(_YEAR.search(text)), bool(_FOUR_YEARS.search(text))
    if yearly:
        return "year"
    return "4yr" if four else None


def figure_of(cell: str, *, share: bool = False, scale: int | None = None) -> Figure | None:
    """The figure of a cell, None where it holds words or a dash only, or a share of something that is no pay; where
    ``share`` is set, that is a figure, too ("2% of desk PnL"). ``scale`` is what bare numbers count in where a label
    says so: 1,000 under "Base ($K)".

    Raises:
        Unreadable: it holds figures that do not make one range.
    """
    if len(cell) > LONGEST_CELL:
        raise Unreadable(f"“{_brief(cell)}” has {len(cell):,} characters; a cell holds one range")
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
        raise Unreadable(f"“{_brief(cell)}” mixes money and per cent in one range")
    rest = text[end:]
    if not share and _RELATIVE.match(rest) and (first["percent"] or (second and second["percent"])):
        return None
    _check_rest(cell, text[:end], first, rest)
    figure = _figure(cell, first, second, up_to, rest.strip(), scale)
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


def _check_rest(cell: str, figure: str, first: re.Match[str], rest: str) -> None:
    """What follows a figure may explain it or give it in another currency; it must not go on with the range."""
    outside = re.sub(r"\([^()]*\)", " ", rest)
    goes_on = _GOES_ON.match(outside)
    over = _OVER.match(rest)
    if over and not period_of(rest):
        raise Unreadable(
            f"“{_brief(cell)}”: it cannot be told what “{over.group().strip()}” means; is it a year or a month?"
        )
    torn = re.match(r"[\w.,'’]", rest) and not re.match(r"[.,]?(?:\s|$)", rest)
    again = re.match(r"\s*/\s*", outside)
    other = AMOUNT.match(outside, again.end()) if again else None
    same = other is not None and other["mark"] == first["mark"] and bool(other["percent"]) == bool(first["percent"])
    if goes_on or torn or same:
        raise Unreadable(f"“{_brief(cell)}” cannot be read past “{figure.strip()}”")


def _figure(
    cell: str, first: re.Match[str], second: re.Match[str] | None, up_to: bool, rest: str, scale: int | None
) -> Figure:
    last = second or first
    percent = bool(first["percent"] or last["percent"])
    marks = _marks(cell, first, last)
    if percent and any(marks):
        raise Unreadable(f"“{_brief(cell)}” mixes money and per cent in one range")
    low, high = (_number(cell, amount, money=any(marks)) for amount in (first, last))
    scales = _scales(first, last, low, high)
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
        raise Unreadable(f"“{_brief(cell)}” is pay by the hour, day, week or quarter; give it per year")
    if second is None and open_end:
        return Figure(low, None, unit, marks, period, rest)
    if second is None and up_to:
        return Figure(None, high, unit, marks, period, rest)
    return Figure(low, high, unit, marks, period, rest)


def _marks(cell: str, first: re.Match[str], last: re.Match[str]) -> tuple[str | None, str | None]:
    """The currencies of both ends, None where an end is silent."""
    for amount in (first, last):
        if amount["mark"] and amount["after"] and amount["mark"] != "$" and amount["mark"][:3] != amount["after"]:
            raise Unreadable(
                f"“{_brief(cell)}” gives one amount two currencies, {amount['mark']} and {amount['after']}"
            )
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
        raise Unreadable(f"“{_brief(cell)}” has two currencies in one range, {spelt.pop()} and a bare $")
    return marks


def _scales(first: re.Match[str], last: re.Match[str], low: float, high: float) -> tuple[int, int]:
    """What the two ends count in; of "150–185K" both in thousands."""
    one, other = (_SCALES[amount["scale"].casefold()] if amount["scale"] else None for amount in (first, last))
    if one is None and other and low < 1000:
        one = other
    elif other is None and one and high < 1000:
        other = one
    return one or 1, other or 1


def _remark(rest: str) -> str:
    """What is said of the figure itself: not another figure behind a slash or in parentheses."""
    words = re.sub(
        r"\([^()]*\)", lambda inside: "" if AMOUNT.search(_FOUR_YEARS.sub("", inside[0])) else inside[0], rest
    )
    return re.split(r"(?<!\S)/(?!\S)", words)[0]


def _check_range(cell: str, low: Number, high: Number, unit: Unit | None) -> None:
    if low > high:
        raise Unreadable(f"“{_brief(cell)}” is upside down: {low:,} is more than {high:,}")
    if unit == "percent" and high > 1000:
        raise Unreadable(f"“{_brief(cell)}” is no percentage of pay")
    if unit == "absolute" and 0 < high < 1000:
        raise Unreadable(f"“{_brief(cell)}” is too little for pay; is a K missing?")
    if unit == "absolute" and low and high > 100 * low:
        raise Unreadable(f"“{_brief(cell)}” has ends a hundred times apart")


def _number(cell: str, amount: re.Match[str], *, money: bool) -> float:
    """The number before its scale: grouped the western, the Indian or the continental way, or with decimals."""
    digits = re.sub(r"[ \u00a0\u2009\u202f'’]", "", amount["number"])
    if len(digits) > 24:
        raise Unreadable(f"“{digits[:24]}…” is no amount of pay")
    scaled = bool(amount["scale"])
    if "," in digits and "." in digits:
        if digits.rindex(".") > digits.rindex(","):
            digits = _grouped(cell, digits[: digits.rindex(".")], ",") + digits[digits.rindex(".") :]
        else:
            digits = _grouped(cell, digits[: digits.rindex(",")], ".") + "." + digits[digits.rindex(",") + 1 :]
    elif "," in digits:
        decimals = scaled or amount["percent"]
        if decimals and re.fullmatch(r"\d+,\d{1,2}", digits):
            digits = digits.replace(",", ".")
        else:
            digits = _grouped(cell, digits, ",")
    elif digits.count(".") > 1:
        digits = _grouped(cell, digits, ".")
    elif re.fullmatch(r"\d+\.\d{3}", digits):
        if (amount["scale"] or "").casefold() == "k":
            raise Unreadable(
                f"“{amount.group().strip()}” has three decimals before K: {digits.replace('.', ',')}K or {digits}M?"
            )
        if money and not scaled:
            digits = digits.replace(".", "")
    return float(digits)


def _grouped(cell: str, digits: str, comma: str) -> str:
    mark = re.escape(comma)
    if not re.fullmatch(rf"\d{{1,3}}(?:{mark}\d{{3}})+|\d{{1,2}}(?:{mark}\d{{2}})*{mark}\d{{3}}", digits):
        raise Unreadable(f"“{_brief(cell)}”: {digits} is grouped neither in thousands nor in lakhs")
    return digits.replace(comma, "")


def _brief(cell: str) -> str:
    return cell if len(cell) <= 60 else cell[:59] + "…"


def _whole(value: float) -> Number:
    rounded = round(value, 6)
    return int(rounded) if rounded == int(rounded) else rounded
