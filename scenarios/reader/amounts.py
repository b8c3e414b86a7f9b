"""An amount of pay as guides write it: its currency, number, scale and period."""

from __future__ import annotations

import re

from scenarios.guide import Period
from scenarios.reader.currencies import MARK, MARK_AFTER

DASH = r"(?:-{1,3}|[‐‑‒–—―−~〜])"
SEPARATOR = re.compile(rf"\s*(?:{DASH}|\bto\b)\s*[~≈]?\s*", re.IGNORECASE)
"""What stands between the ends of a range."""

_SCALES: dict[str, int] = {
    "k": 10**3, "thousand": 10**3, "m": 10**6, "mm": 10**6, "mn": 10**6, "mio": 10**6, "million": 10**6,
    "b": 10**9, "bn": 10**9, "billion": 10**9, "l": 10**5, "lakh": 10**5, "lakhs": 10**5, "lac": 10**5, "lacs": 10**5,
    "lpa": 10**5, "cr": 10**7, "万": 10**4, "crore": 10**7, "crores": 10**7,
    "juta": 10**6, "jt": 10**6, "ribu": 10**3, "mln": 10**6, "tsd": 10**3, "tsd.": 10**3,
}  # fmt: skip
_SCALE = "|".join(map(re.escape, sorted(_SCALES, key=len, reverse=True)))
_NUMBER = r"\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)|\d+(?:[.,'’]\d+)*"
YEARS = r"y(?:ea)?r|annum|jahr|an(?:n[eé]e)?|a[nñ]o|anno|jaar|rok|år|tahun"
MONTHS = r"mo(?:nth)?|monat|mois|m[eê]s|mese|maand|miesi[aą]c|mies|m[aå]nad|måned|bulan"
"""How a year and a month are called behind "per" or a slash."""
_PERIOD = (
    rf"\s*(?:/|\bper\b|\ba\b|p\.)\s*(?:4[\s-]?y(?:ea)?rs?|four years|{YEARS}|a\b\.?|{MONTHS}|"
    r"h(?:(?:ou)?r)?|day|w(?:ee)?k|fortnight|q(?:uarte|t)r)\b"
)
AMOUNT = re.compile(
    rf"(?:(?P<mark>{MARK})\s?)?(?P<number>{_NUMBER})"
    rf"(?:\s?(?P<scale>(?i:{_SCALE}))(?![^\W\d_円元원]))?(?P<percent>\s?%)?"
    rf"(?:\s?(?P<after>{MARK_AFTER})(?![^\W\d_]))?(?P<open>\+(?!\s*(?:{MARK})?\s?\d))?(?P<period>(?i:{_PERIOD}))?(?P<open2>\+(?!\s*(?:{MARK})?\s?\d))?"
)
"""An amount with its currency, scale, per cent sign, period and the plus of an open end."""

FOUR_YEARS = re.compile(r"(?:4|four)[\s-]?y(?:ea)?rs?|\b(?:4|vier) jahren?\b|\b(?:4|cuatro) años\b", re.IGNORECASE)
_MONTH = re.compile(
    rf"(?:/|\bper\s|\ba\s)\s?(?:{MONTHS})\b|\bmonthly\b|[/每]月|"
    rf"\bmonatlich\b|\bmonatsgehalt\b|\bmensual(?:es)?\b|\b(?:pro|im|al|por)\s(?:{MONTHS})\b",
    re.IGNORECASE,
)
_YEAR = re.compile(
    rf"(?:/|\bper\s|\ba\s)\s?(?:{YEARS})\b|[/每]年|\bp\.\s?a\b|\bannual(?:ly|ized)?\b|\byearly\b|"
    rf"\bjährlich\b|\bjahres\w*gehalt\b|\banual(?:es)?\b|\b(?:pro|im|al|por)\s(?:{YEARS})\b",
    re.IGNORECASE,
)
SHORT_PERIOD = re.compile(
    r"(?:/|\b(?:per|a|an)\s)\s*(?:h(?:(?:ou)?r)?|day|w(?:ee)?k|fortnight|q(?:uarte|t)r)\b|"
    r"\b(?:hourly|daily|weekly|quarterly|(?:hour|day)[\s-]rate)\b",
    re.IGNORECASE,
)
"""Pay over less than a month, which is not played."""


class Unreadable(ValueError):  # noqa: N818 - it names what happened, as it reads in an except clause
    """A cell holds figures, and they cannot be told for certain; the message says why."""


def period_of(text: str) -> Period | None:
    """The period that words such as ``/yr``, ``4yr vest`` or ``monthly`` name; None when silent or at odds."""
    if _MONTH.search(text):
        return "month"
    yearly, four = bool(_YEAR.search(text)), bool(FOUR_YEARS.search(text))
    if yearly:
        return "year"
    return "4yr" if four else None


def scales_of(first: re.Match[str], last: re.Match[str], low: float, high: float) -> tuple[int, int]:
    """What the two ends count in; of "150–185K" both in thousands."""
    one, other = (_SCALES[amount["scale"].casefold()] if amount["scale"] else None for amount in (first, last))
    if one is None and other and low < 1000:
        one = other
    elif other is None and one and high < 1000:
        other = one
    return one or 1, other or 1


def number_of(cell: str, amount: re.Match[str], *, money: bool) -> float:
    """The number before its scale: grouped the western, the Indian or the continental way, or with decimals.

    Raises:
        Unreadable: it is too long, or its groups and decimals could be read in two ways; ``cell`` is quoted.
    """
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
        raise Unreadable(f"“{brief(cell)}”: {digits} is grouped neither in thousands nor in lakhs")
    return digits.replace(comma, "")


def brief(cell: str) -> str:
    """A cell as a message quotes it."""
    return cell if len(cell) <= 60 else cell[:59] + "…"
