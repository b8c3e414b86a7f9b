"""Premiums: extra pay that the guide puts a price on, in money or as a percentage."""

from __future__ import annotations

import re

from scenarios.guide import Component, Lever, Premium
from scenarios.reader.cells import Figure
from scenarios.reader.document import BOLD_LEAD, Document, Line, plain
from scenarios.reader.measure import Measure
from scenarios.reader.prose import mentions, sentences

_HEADING = re.compile(r"\bpremium\b|\bdividend\b|\blever\b(?!s)", re.IGNORECASE)
_PRICED = re.compile(
    r"\bpremiums?\b|\buplift\b|\babove\b|\bcommands?\b|\bjustif\w+|\bworth\b|\bprice[sd]?\b|\badds?\b|\bsupports?\b|"
    r"\bargument for\b|\bnegotiate\b|\bbonus(?:es)? of\b|\badditional\b|\bover standard\b",
    re.IGNORECASE,
)
MOST = 50
"""Guides have up to a dozen; what follows a fiftieth is a list of something else."""
_WHOLE = (Component.BASE, Component.TOTAL)
_ADVICE = re.compile(r"\b(?:tc|total comp|offers? from|competing|initial|counter|anchor)\b", re.IGNORECASE)


def premiums_of(document: Document, levers: tuple[Lever, ...], measure: Measure) -> tuple[Premium, ...]:
    """One for each point of the premium section that names a price: the first range that is said to be one."""
    seen = {lever.line for lever in levers}
    found: list[Premium] = []
    for section in document.sections:
        if _HEADING.search(section.title):
            for line in section.lines:
                if line.rank or line.line in seen:
                    continue
                seen.add(line.line)
                premium = _premium(line, measure)
                if premium:
                    found.append(premium)
                if len(found) == MOST:
                    return tuple(found)
    return tuple(found)


def _premium(line: Line, measure: Measure) -> Premium | None:
    lead = BOLD_LEAD.match(line.markup)
    if lead is None or not line.starts_item:
        return None
    title, text = plain(lead["title"]).strip(" :"), plain(lead["rest"]).lstrip(" :—–-")
    for sentence in sentences(text):
        if not _PRICED.search(sentence):
            continue
        for mention in mentions(sentence):
            low, high = mention.range
            money = mention.figure.unit == "absolute"
            currency = measure.currency_of(mention.figure, None) if money else None
            pay = money and any(measure.plausible(whole, low, high, currency) for whole in _WHOLE)
            if _is_price(mention.figure, sentence[mention.end :]) and low > 0 and not pay:
                return Premium(
                    line=line.line, title=title, text=text, low=low, high=high,
                    unit="absolute" if money else "percent", currency=currency,
                )  # fmt: skip
    return None


def _is_price(figure: Figure, after: str) -> bool:
    if figure.unit == "percent":
        return bool(re.match(r"\s*(?:\w+\s){0,3}(?:premium|uplift|above|over|more)\b", after, re.IGNORECASE))
    return not _ADVICE.match(after.lstrip(" /")) and (figure.high or figure.low or 0) < 10**7
