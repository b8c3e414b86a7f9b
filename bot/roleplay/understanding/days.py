"""Days and dates in a message, as the recruiter says them back."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

WITHIN_THE_WEEK = frozenset({"today", "tonight", "tomorrow", "thursday", "friday"})
"""Days that come before the recruiter's Friday, or are it."""

_DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_SHORT = {name[:3]: name for name in _MONTHS.split("|")} | {"sept": "september"}
_MONTH = rf"(?P<month>{_MONTHS}|{'|'.join(_SHORT)})"
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
).split()
_NUMBER = rf"(?P<number>\d{{1,2}}|{'|'.join(_ORDINALS)})(?:st|nd|rd|th)?"
_COUNTS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "a couple of": 2, "a few": 3} | {
    "ten": 10,
    "twenty": 20,
    "thirty": 30,
}
_COUNT = rf"(?P<count>\d{{1,2}}|{'|'.join(sorted(_COUNTS, key=len, reverse=True))})"

_DATE = (
    re.compile(rf"\b{_NUMBER}(?: of)? {_MONTH}\b"),
    re.compile(rf"\b{_MONTH} (?:the )?{_NUMBER}\b"),
)
_IN_MONTH = re.compile(rf"\b(?P<part>early|mid|late|end of|beginning of|start of)?[ -]?(?P<month>{_MONTHS})\b")
_WEEKDAY = re.compile(rf"\b(?P<before>next |this |on )?(?P<day>{_DAYS})(?P<plural>s)?(?P<week> week\b| next week\b)?")
_SPAN = re.compile(rf"\b(?P<in>in )?{_COUNT} (?:more )?(?P<unit>day|week|month)s?\b")
_NEXT = re.compile(r"\b(?P<words>next week|next month|tomorrow|tonight|the weekend|end of the (?:week|month))\b")
_AFTER = re.compile(
    r"\b(?P<count>\d{1,2}|three|six|nine|twelve)[- ]?months?\b|\b(?P<half>half a year|half[- ]year)\b", re.IGNORECASE
)
_UNTIL = re.compile(r"\b(?:until|till|til)\b")
_AT_HOME = re.compile(
    rf"\b(?:on )?(?P<day>{_DAYS})s?\b"
    rf"|\b{_COUNT} (?:remote |home |office |wfh )?days?\b"
    r"(?! off\b| of (?!the week|each week|every week|work)| vacation| leave| pto)"
)
_OF_A_WEEK = 5
"""More days than these are none of a working week's."""
_HERE = re.compile(r"\b(?P<home>home|remote(?:ly)?|wfh)\b|\b(?:on\W*site|office|hq)\b")
_MOVED = re.compile(r"\b(?:a|one|two|three|four|five|six|\d+|a few) (?:day|week|month)s? (?:earlier|later|sooner)\b")
_NO_EARLIER = re.compile(r"\b(?:before|earlier than|prior to|until|till|earliest|from|available)\b")
_DAYS_OFF = re.compile(
    rf"(?<!day )(?<!days )\b{_COUNT}(?P<more> more| extra| additional)?(?: vacation| holiday| paid| leave| annual)? "
    r"(?P<unit>day|week)s?(?! (?:a|per|each) week)\b"
)
_OFF = re.compile(r" (?:off|of (?:vacation|holiday|leave|pto)|vacation|holiday|leave|pto)\b")
_UNIT_DAYS = {"day": 1, "week": 7, "month": 30}
_BEYOND = 14
"""Days after the recruiter's Friday that a date is taken for, whose distance nobody knows."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day or a date: as it is said, with its "on" or "in", how many days it lies behind the recruiter's Friday,
    and whether it is a span of days."""

    words: str
    on: Literal["on", "in", ""]
    late: int = 0
    span: bool = False

    @property
    def phrase(self) -> str:
        """The day as it stands behind a verb: "on October 1", "in October", "next week"."""
        return f"{self.on} {self.words}".strip()


def day(text: str) -> Day | None:
    """The first day that a text names."""
    text = text.lower()
    for pattern in _DATE:
        match = pattern.search(text)
        if match:
            return Day(f"{_month(match['month'])} {_number(match['number'])}", "on", _BEYOND)
    return _weekday(text) or _span(text) or _in_month(text)


def until(text: str) -> Day | None:
    """The day until which a text asks for time: "until Friday week", "a few days to think"."""
    parts = _UNTIL.split(text.lower())
    return day(parts[-1]) if len(parts) > 1 else _weekday(text.lower()) or _span(text.lower())


def earliest(text: str) -> Day | None:
    """The day that a text names as a start, where it is the earliest: "not before March 1"."""
    found = day(text)
    if found is None or not _NO_EARLIER.search(text.lower()):
        return None
    return replace(found, words=f"no earlier than {found.words}", on="")


def moved(text: str) -> str | None:
    """By how much a start should be earlier or later than planned: "two weeks earlier"."""
    match = _MOVED.search(text.lower())
    return match[0] if match else None


def at_home(text: str) -> tuple[str, bool] | None:
    """The days of a week that a text names, "Fridays" or "two days a week", and whether they are meant to be worked at
    home rather than in the office: what is said behind them decides, else what is said before."""
    text = text.lower()
    match = next((found for found in _AT_HOME.finditer(text) if _in_a_week(found)), None)
    if match is None:
        return None
    before = list(_HERE.finditer(text, 0, match.start()))
    place = _HERE.search(text, match.start()) or (before[-1] if before else None)
    return _of_week(match), place is None or bool(place["home"]) or text[: place.end()].endswith("home office")


def off(text: str) -> str | None:
    """The days off that a text names: "30 days", "two more weeks"."""
    found = list(_DAYS_OFF.finditer(text.lower()))
    if not found:
        return None
    match = next((one for one in found if _OFF.match(text.lower(), one.end())), found[0])
    number = _COUNTS.get(match["count"]) or int(match["count"])
    return f"{match['count']}{match['more'] or ''} {match['unit']}{'' if number == 1 else 's'}"


def _in_a_week(match: re.Match[str]) -> bool:
    count = match["count"]
    return count is None or (_COUNTS.get(count) or int(count)) <= _OF_A_WEEK


def _of_week(match: re.Match[str]) -> str:
    if match["day"]:
        return f"{match['day'].capitalize()}s"
    count = match["count"]
    return f"{count} {'day' if _COUNTS.get(count, 0) == 1 or count == '1' else 'days'} a week"


def after(text: str) -> str | None:
    """After how long something is to happen: "after six months"."""
    match = _AFTER.search(text)
    if match is None:
        return None
    words = {"3": "three", "6": "six", "9": "nine", "12": "twelve"}
    return "after half a year" if match["half"] else f"after {words.get(match['count'], match['count'].lower())} months"


def _weekday(text: str) -> Day | None:
    match = _WEEKDAY.search(text)
    if match is None:
        match = _NEXT.search(text)
        if match is None:
            return None
        words = match["words"]
        late = 0 if words in WITHIN_THE_WEEK or words == "end of the week" else 2 if "weekend" in words else 7
        return Day(words if late != 2 else "the weekend", "", late if "month" not in words else _BEYOND)
    name = match["day"].capitalize()
    week = match["week"] or ""
    before = (match["before"] or "").strip()
    if week or before == "next":
        words = f"{name} week" if week == " week" else f"next {name}"
        return Day(words, "", 7)
    return Day(name, "on", 0 if match["day"] in WITHIN_THE_WEEK else 4)


def _span(text: str) -> Day | None:
    match = _SPAN.search(text)
    if match is None:
        return None
    count = match["count"]
    number = _COUNTS.get(count) or int(count)
    unit = match["unit"] if number == 1 else f"{match['unit']}s"
    return Day(f"{count} {unit}", "in", max(0, number * _UNIT_DAYS[match["unit"]] - 3), span=True)


def _in_month(text: str) -> Day | None:
    for match in _IN_MONTH.finditer(text):
        plain = match["month"] not in ("may", "march") or re.search(rf"\b(in|until|by|of) {match['month']}\b", text)
        if plain:
            part = f"{match['part']} " if match["part"] else ""
            return Day(
                f"{part}{_month(match['month'])}", "in" if not part.startswith(("end", "start", "beg")) else "", 14
            )
    return None


def _month(name: str) -> str:
    return _SHORT.get(name, name).capitalize()


def _number(text: str) -> int:
    return _ORDINALS.index(text) + 1 if text in _ORDINALS else int(text)
