"""Which part of the pay an argument speaks for where the guide gives it no figure, and what to ask for with it."""

from __future__ import annotations

import re

from bot.roleplay import grounds
from bot.roleplay.coach.speech import sentences
from bot.roleplay.grounds import titles
from bot.roleplay.package import Part
from bot.roleplay.recruiter import Asked
from bot.roleplay.recruiter.mandate import offer_scale
from scenarios import Component, Lever, Premium, at_penetration
from scenarios.asks import round_significant
from scenarios.remembered import remembered
from scenarios.scenario import Scenario

HIGH = 0.9
"""Where in the band an ask stands to which the guide gives no figure: high, and still inside (Petrowsky 2025)."""

_ASKED = re.compile(
    r"\b(?:like|want|need|requesting|asking|targeting|increase[d]?|raise[d]?|adjust(?:ed|ment)?|discuss|warrants?"
    r"|justif\w+|push(?: for)?|maximi[sz]e)\b[^.?!]*",
    re.IGNORECASE,
)
_SHOULD = re.compile(r"\b(?:my|the|your|'s|’s)\s[^.?!,;]{0,40}?\b(?:should|must|needs? to|has to)\b", re.IGNORECASE)
_NAMES: tuple[tuple[Part, re.Pattern[str]], ...] = (
    ("signing", re.compile(r"\bsign(?:ing)?[- ]?ons?\b|\bsigning bonus", re.IGNORECASE)),
    ("equity", re.compile(r"\b(?:RSUs?|PPUs?|stock|equity|options?|grants?)\b", re.IGNORECASE)),
    ("bonus", re.compile(r"\bbonus(?:es)?\b", re.IGNORECASE)),
    ("base", re.compile(r"\bbase\b|\bsalary\b", re.IGNORECASE)),
)


@remembered(lambda lever: (id(lever),))
def part_of(lever: Lever | Premium) -> Part | None:
    """The part that an argument is for: the one that its title names, else the first that it asks for, else the base
    that any reason supports; None where it is about terms beside the pay."""
    found = titles.about(lever.title)
    return None if found == "terms" else _named(lever) or "base"


def speaks_for(lever: Lever, of: Asked) -> bool:
    """Whether an argument can be given for a part: one that names another, or terms beside the pay, cannot."""
    return titles.about(lever.title) != "terms" and _named(lever) in (None, of)


def _named(lever: Lever | Premium) -> Part | None:
    """The part that the title of an argument names, else the first that it asks for."""
    found = titles.about(lever.title)
    if found in ("base", "equity", "bonus", "signing"):
        return found
    if isinstance(lever, Premium):
        return None
    asked = (
        match[0]
        for sentence in sentences(lever.argument)
        for said in (_ASKED, _SHOULD)
        for match in said.finditer(sentence)
    )
    named = (_first_named(text) for text in asked)
    return next((part for part in named if part), None)


def figure(scenario: Scenario, part: Part) -> int | None:
    """What to ask of a part to which the guide gives no figure: what its strategy aims for, else high in the band."""
    here = grounds.band(scenario, part)
    if here is None:
        return None
    low, high, _ = here
    aimed = scenario.line(scenario.guide.strategy, Component(part))
    if aimed is not None and aimed.unit == "absolute":
        return min(high, round(aimed.high * offer_scale(scenario, part)))
    return min(high, round_significant(at_penetration(HIGH, low, high)))


def _first_named(text: str) -> Part | None:
    found = [(match.start(), part) for part, said in _NAMES if (match := said.search(text))]
    return min(found)[1] if found else None
