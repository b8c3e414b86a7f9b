"""Days as people write them: tomorrow, Friday, 24 November, Nov 24 2026, 2026-11-24."""

from __future__ import annotations

import re
from datetime import date, timedelta

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip

_ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
_DAY_MONTH = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?([a-z]{3,9})\b\.?,?(?:\s+(\d{4}))?")
_MONTH_DAY = re.compile(r"\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\b,?(?:\s+(\d{4}))?")


def date_in(text: str, today: date) -> date | None:
    """The first day that a text names, None where it names none. A day without a year is the next such day, today
    included; one that is written in figures only is read as year-month-day."""
    text = text.lower()
    if "today" in text:
        return today
    if "tomorrow" in text:
        return today + timedelta(days=1)
    if found := _ISO.search(text):
        return _date(int(found[1]), int(found[2]), int(found[3]))
    for pattern, day, month in ((_DAY_MONTH, 1, 2), (_MONTH_DAY, 2, 1)):
        for found in pattern.finditer(text):
            number = _place(found[month], MONTHS)
            if number is not None:
                return _next(int(found[day]), number + 1, found[3], today)
    for word in re.findall(r"[a-z]+", text):
        weekday = _place(word, DAYS)
        if weekday is not None:
            return today + timedelta(days=(weekday - today.weekday()) % 7)
    return None


def _place(word: str, names: tuple[str, ...]) -> int | None:
    """Which of the names a word is, or begins with at least three letters."""
    fitting = [number for number, name in enumerate(names) if len(word) >= 3 and name.startswith(word)]
    return fitting[0] if len(fitting) == 1 else None


def _next(day: int, month: int, year: str | None, today: date) -> date | None:
    if year:
        return _date(int(year), month, day)
    years = (_date(today.year + more, month, day) for more in range(9))
    return next((found for found in years if found is not None and found >= today), None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
