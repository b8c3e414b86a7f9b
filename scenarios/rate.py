"""Pay by the hour, day, week or month, and what it comes to in a year."""

from __future__ import annotations

from scenarios.guide import Every, Number, Rate
from scenarios.money import EN_DASH, format_to_the_cent

PER_YEAR: dict[Every, int] = {"hour": 2080, "day": 260, "week": 52, "month": 12}
"""How often each comes in a year where nothing else is said: 40 hours and 5 days a week, 12 salaries."""


def each_time(rate: Rate, currency: str | None, *yearly: Number) -> str:
    """What a yearly amount is each time, or a range by its ends, to the cent: "$43.50 an hour", "$41–$52 an hour"."""
    article = "an" if rate.per == "hour" else "a"
    ends = dict.fromkeys(format_to_the_cent(end / rate.times, currency) for end in yearly)
    return f"{EN_DASH.join(ends)} {article} {rate.per}"


def counted(rate: Rate) -> str:
    """How often it is taken to come, in words: "36 hours a week, 52 weeks a year", "13 salaries a year"."""
    if rate.per == "hour":
        return f"{_plain(rate.times / PER_YEAR['week'])} hours a week, 52 weeks a year"
    return f"{_plain(rate.times)} {'salaries' if rate.per == 'month' else f'{rate.per}s'} a year"


def _plain(number: Number) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")
