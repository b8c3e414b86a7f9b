"""Days as people write them: tomorrow, Friday, 24 November, Nov 24 2026, 2026-11-24."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import pairwise

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip

_NUMBERS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10}
_ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
_DAY_MONTH = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?([a-z]{3,9})\b\.?,?(?:\s+(\d{4}))?")
_MONTH_DAY = re.compile(r"\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\b,?(?:\s+(\d{4}))?")


def date_in(text: str, today: date) -> date | None:
    """The first day that a text names, None where it names none. A day without a year is the next such day, today
    included; one that is written in figures only is read as year-month-day."""
    text = text.lower()
    if found := re.search(rf"\bin ({'|'.join(_NUMBERS)}|[0-9]{{1,2}}) (day|week)s?\b", text):
        amount = _NUMBERS.get(found[1]) or int(found[1])
        return today + timedelta(days=amount * (7 if found[2] == "week" else 1))
    a_week = timedelta(days=7 * bool(re.search(r"\ba week (from|on)\b", text)))
    if "today" in text:
        return today + a_week
    if "tomorrow" in text:
        return today + timedelta(days=2 if "after tomorrow" in text else 1) + a_week
    if found := _ISO.search(text):
        return _date(int(found[1]), int(found[2]), int(found[3]))
    for pattern, day, month in ((_DAY_MONTH, 1, 2), (_MONTH_DAY, 2, 1)):
        for found in pattern.finditer(text):
            number = _place(found[month], MONTHS)
            if number is not None:
                return _next(int(found[day]), number + 1, found[3], today)
    return _weekday(re.findall(r"[a-z]+", text), today)


def _weekday(words: list[str], today: date) -> date | None:
    """The day of the week that words name: the coming one, today included; with "next" before it, never today, and
    with "next week" the one of the week that begins on the next Monday. "A week on Friday" adds seven days.
    """
    for at, word in enumerate(words):
        weekday = _place(word, DAYS)
        if weekday is None:
            continue
        coming = today + timedelta(days=(weekday - today.weekday()) % 7)
        pairs = set(pairwise(words))
        if ("next", "week") in pairs:
            return today + timedelta(days=7 - today.weekday() + weekday)
        if ("a", "week") in pairs or words[at + 1 : at + 2] == ["week"]:
            return coming + timedelta(days=7)
        if words[at - 1 : at] == ["next"] and coming == today:
            return coming + timedelta(days=7)
        return coming
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
