"""Whether a heading is about nothing but the pay of the guide's own job, so that what is below it may be bands."""

from __future__ import annotations

import re
from functools import lru_cache

from scenarios.guide import Component
from scenarios.reader.components import component_of_label
from scenarios.reader.currencies import mentioned
from scenarios.reader.places import is_place_name, looks_like_level
from scenarios.remembered import forgettable

PAY = re.compile(
    r"\bcompensation\b|\bsalar\w+|\bpay\b|\bcomp\b|\bbands?\b|\bbenchmarks\b|\branges\b|\bearns?\b|\bpays\b|\bpaid\b|\bremuneration\b|"
    r"\bwages?\b|\bpackages?\b|\b\w*(?:gehalt|gehälter|vergütung)\b|\bsueldos?\b|\bsalarios?\b|\bremuneración\b|"
    r"\bcompensación\b|\bbandas\b",
    re.IGNORECASE,
)
"""What a heading over pay says."""
DIFFERENCES = re.compile(
    r"\b(?:raises?|increases?|increments?|rises?|(?:salary|pay|base|compensation) growth|top[\s-]?ups?|"
    r"advances?|adjustments?|gaps?|differen\w+|changes?|cuts?|uplifts?|tax(?:es)?|sacrifices?|deductions?|contributions?|costs?|savings?|loans?|"
    r"erhöhung\w*|aumentos?)\b",
    re.IGNORECASE,
)
"""What is no pay but is taken from it, or comes on top."""
_KNOWN = frozenset(
    """
    a an and are at by each every for from how in of on or our per the to us we what where with
    compensation comp pay pays paid salary salaries salaried package packages remuneration wage wages earn earns
    earnings base basic fixed full total gross annual annually yearly year years month monthly months p.a pa
    local regional global band bands bandings benchmark benchmarks range ranges figures amounts data table tables
    list overview summary guide structure model scale scales scheme grid ladder framework
    matrix breakdown glance part parts component components
    currency currencies thousand thousands million millions k m mn lakh lakhs lpa
    region regions location locations city cities country countries office offices hub hubs site sites place places
    area areas metro hq headquarters remote greater north south east west northern southern eastern western
    central harbour harbours port ports depot depots plant plants mill mills studio studios lab labs campus
    branch branches town towns
    level levels grade grades step steps tier tiers rung rungs rank ranks seniority role roles position positions job
    title titles section chapter
    nach pro je und der die das für im am jahr monat brutto standort standorte ort orte stufe stufen
    gehaltsband gehaltsbänder gehaltsspannen gehaltsspanne spannen bänder gehälter grundgehälter übersicht
    por y de del la las el los en al año mes bruto banda bandas rango rangos salarial salariales sueldos salarios
    nivel niveles región regiones ciudad ciudades sede sedes compensación remuneración
    """.split()
)
"""Words of pay, places and levels, and those that say nothing."""
_STATES = frozenset(
    """
    AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ
    NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AB BC MB NB NL NS ON PE QC SK NSW VIC QLD
    """.split()
)
"""States and provinces as they stand behind a city: "Reno, NV"."""
_YEAR = re.compile(r"(?<!\bin )(?<!\bof )(?<!\bfrom )(?<!\bsince )\b20\d\d(?:\s*[-–/]\s*(?:20)?\d\d)?\b", re.IGNORECASE)
_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_](?:[\w&]|[.'’-](?=\w))*")
_APART = re.compile(r"\s+[—–-]\s+|\s*[—–:|]\s*")
_CURRENCY = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]\s*$")
_NO_LEVEL = re.compile(r"I|(?:intern|graduate|fellow|partner)s?", re.IGNORECASE)
_LONGEST_NAME = 4
"""Words of a place: "Salt Lake City"."""


@forgettable
@lru_cache(maxsize=4096)
def is_of_pay(heading: str, own: str = "") -> bool:
    """Whether a heading has only words of pay, of places and of levels; ``own`` is the guide's title, the words of
    which say nothing else either.

    A name that is not known is a place where it has a currency behind it and no place that is known beside it:
    "Pay — Horta (EUR)", not "London — Horta (GBP)".
    """
    if DIFFERENCES.search(heading):
        return False
    ours = {word.casefold() for word in _WORD.findall(own)}
    text = _YEAR.sub(" ", heading) if PAY.search(heading) else heading
    text = re.sub(r"^\W*\d{1,2}(?:\.\d+)*[.)]?\s+", "", text)
    strange = False
    places = 0
    for part in _APART.split(text):
        unknown, known = _strangers(_WORD.findall(part), ours)
        places += known
        if unknown:
            tail = _CURRENCY.search(part)
            named = tail and mentioned(tail[1]) and not known and not PAY.search(part)
            if not named or strange:
                return False
            strange = True
    return not (strange and places)


def why_not(heading: str) -> str:
    """What is said of a list or table whose heading may be about something else."""
    return (
        f"“{heading}” may be about something else than the pay of this job; over bands a heading has only words of "
        "pay, places and levels, such as “Base salary by region” or “Horta (EUR)”"
    )


def _strangers(words: list[str], ours: set[str]) -> tuple[list[str], int]:
    """The words that are not known, and how many places are named among them."""
    unknown, places, number = [], 0, 0
    while number < len(words):
        name = next(
            (size for size in range(_LONGEST_NAME, 0, -1) if is_place_name(" ".join(words[number : number + size]))), 0
        )
        if name and (words[number][:1].isupper() or name > 1):
            places += 1
            number += name
            continue
        word = words[number]
        if not (word.casefold() in _KNOWN | ours or _says_pay_or_level(word)):
            unknown.append(word)
        number += 1
    return unknown, places


def _says_pay_or_level(word: str) -> bool:
    if word.isdigit() and len(word) < 3:
        return True
    if word in _STATES:
        return True
    level = looks_like_level(word) and not _NO_LEVEL.fullmatch(word)
    return level or bool(mentioned(word)) or component_of_label(word) in (Component.BASE, Component.TOTAL)
