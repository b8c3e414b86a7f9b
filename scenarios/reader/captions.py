"""The place that a heading names for the table below it."""

from __future__ import annotations

import re

from scenarios.reader.headers import place_name
from scenarios.reader.places import is_known_place, looks_like_level
from scenarios.reader.topics import DIFFERENCES, is_of_pay

_PAY_WORDS = re.compile(
    r"\b(?:(?:total|annual|global|regional|target|market|current|full)\s+)*"
    r"(?:compensation|comp|pay|salar(?:y|ies)|packages?)?\s*\b"
    r"(?:compensation|comp|pay|salar(?:y|ies)|packages?|bands?|ranges?|benchmarks?|overview|tables?|data|figures|model)\b"
    r"(?:\s+by\s+\w+)?|\((?:19|20)\d\d(?:\s*[-–/]\s*\d+)?\)|\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
_EDGES = re.compile(
    r"^(?:[\s:|—–·,-]|\b(?:for|in|at|of|the|by|and)\b)+|(?:[\s:|—–·,-]|\b(?:for|in|at|of|the|by|and)\b)+$"
)

_OTHERS = re.compile(
    r"\b(?:peers?|rivals?|market|offers?|compet\w*|last year|previous|former|current|your|walk[\s-]away|asks?|asking|"
    r"goals?|budgets?|expect\w*|elsewhere|industry|average|median|glassdoor|old|friends?|interns?)\b|(?-i:\bat [A-Z])",
    re.IGNORECASE,
)


def named_in(heading: str) -> tuple[str, tuple[str, ...]]:
    """What a heading says besides that there is pay below it: "L5 — Compensation by Region" is L5."""
    rest = _PAY_WORDS.sub(" ", heading)
    name, currencies = place_name(re.sub(r"\(\s*\)", " ", rest))
    return _EDGES.sub("", name).strip(), currencies


def names_a_region(heading: str) -> bool:
    """Whether a heading names a region as far as one can tell from it alone."""
    name, currencies = named_in(heading)
    return (
        bool(name)
        and is_of_pay(heading)
        and (is_known_place(name) or (bool(currencies) and not looks_like_level(name)))
    )


def speaks_of_others(heading: str) -> bool:
    """Whether a heading is over what others pay, or paid before, or over what is no pay: "Peers — Boston"."""
    return bool(_OTHERS.search(heading) or DIFFERENCES.search(heading))
