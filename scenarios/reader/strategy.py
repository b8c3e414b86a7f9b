"""The guide's strategy: what to aim for in each region, what the company will counter with, and the least to accept."""

from __future__ import annotations

import re
from dataclasses import replace

from scenarios.guide import Component, Premium, Target
from scenarios.reader.currencies import CODES
from scenarios.reader.document import Document
from scenarios.reader.measure import Measure
from scenarios.reader.places import Levels, Regions
from scenarios.reader.prose import Mention, mentions, sentences
from scenarios.value import value

MOST_LINES = 200
"""A strategy has up to a dozen; what follows is no longer read as one."""
_HEADING = re.compile(r"negotiate[ -]up|^(?:overall )?(?:negotiation )?strategy$", re.IGNORECASE)
_NAME = r"(?:[A-Z][\w.&'’-]*(?:\s+(?:of|de)?\s*(?=[A-Z]))?)+"
_NAMES = re.compile(rf"{_NAME}(?:(?:,\s+(?:and\s+|or\s+)?|\s+(?:and|or)\s+|\s*/\s*){_NAME})*")
_POINTS_AT = re.compile(r"\b(?:[Ff]rom|[Aa]gainst|what|that|like|with|[Rr]eference|[Cc]ite|at)\s+(?=[A-Z])")
_RIVALRY = re.compile(
    r"\bcompet\w+|\bbenchmark\w*|\bmeasured\b|\boffers?\b|\bhire\b|\bpoaching\b|\breferenc\w+|\bcite\b|\banchor\w*",
    re.IGNORECASE,
)
_NO_EMPLOYER = CODES | frozenset({"TC", "RSU", "RSUs", "AI", "ML", "HQ", "I", "IC", "VP", "US", "UK", "EU", "The", "A"})


@value
class Strategy:
    """The strategy: targets, floors and expected counters, each with its region and line; the script to open with."""

    targets: tuple[Target, ...] = ()
    floors: tuple[Target, ...] = ()
    counters: tuple[Target, ...] = ()
    opening: str = ""


def strategy_of(document: Document, measure: Measure, premiums: tuple[Premium, ...], company: str) -> Strategy:
    """What the strategy section says, sentence by sentence."""
    regions, levels = Regions(measure.regions), Levels(measure.levels)
    found: dict[str, list[Target]] = {"ask": [], "floor": [], "counter": []}
    opening = ""
    titled = [section for section in document.sections if _HEADING.search(section.title)]
    # A heading may stand over another one, such as a quotation with a title of its own.
    section = next((each for each in titled if any(line.text and not line.rank for line in each.lines)), None)
    written = [line for line in section.lines if not line.rank] if section else []
    for line in written[:MOST_LINES]:
        said = re.search(r"[\"“]([^\"”]{40,})[\"”]", line.text)
        opening = opening or (said[1].strip() if said else "")
        for sentence in sentences(line.text):
            found_here = mentions(sentence)
            stacked = _stacked(found_here, premiums)
            rivals = _rivals(sentence, measure.regions, company)
            for mention in found_here:
                if mention.component is None and mention.cue in ("floor", "counter"):
                    mention = replace(mention, component=found_here[0].component)  # noqa: PLW2901
                target = _target(line.line, sentence, mention, measure, regions)
                if target is not None and mention.cue in found:
                    more = {"premiums": stacked, "rivals": rivals} if mention.cue == "ask" else {}
                    level = levels.near(sentence, mention.start, mention.end)
                    found[mention.cue].append(target.model_copy(update={**more, "level": level}))
    targets, floors, counters = (_first_of_each(found[cue]) for cue in ("ask", "floor", "counter"))
    return Strategy(targets, floors, counters, opening)


def _target(line: int, sentence: str, mention: Mention, measure: Measure, regions: Regions) -> Target | None:
    (low, high), region = mention.range, regions.near(sentence, mention.start, mention.end)
    if mention.component is None:
        return None
    if mention.figure.unit == "percent":
        if mention.component is not Component.BONUS or high > 200:
            return None
        return Target(
            line=line, region=region, component=Component.BONUS, low=low, high=high, unit="percent", text=sentence
        )
    currency = measure.currency_of(mention.figure, region)
    meant = measure.component_meant(mention, mention.component, currency)
    if mention.figure.unit != "absolute" or meant is None or measure.periods_clash(meant, mention.period):
        return None
    if region is None or not measure.pays_in(region, meant, currency):
        region = measure.region_in(meant, currency) if region is None or not mention.beside else None
    if region is None and measure.regions:
        return None
    return Target(line=line, region=region, component=meant, low=low, high=high, currency=currency, text=sentence)


def _first_of_each(targets: list[Target]) -> tuple[Target, ...]:
    first: dict[tuple[str | None, str | None, Component], Target] = {}
    for target in targets:
        first.setdefault((target.region, target.level, target.component), target)
    return tuple(first.values())


def _stacked(mentioned: list[Mention], premiums: tuple[Premium, ...]) -> tuple[int, ...]:
    """The premiums whose amounts a sentence repeats, by their place counted from 1."""
    amounts = [mention.range for mention in mentioned]
    return tuple(
        place
        for place, premium in enumerate(premiums, 1)
        if (premium.low, premium.high) in amounts and premium.low != premium.high
    )


def _rivals(sentence: str, regions: tuple[str, ...], company: str) -> tuple[str, ...]:
    """The employers that a sentence points at: names behind "from", "against", "what" …, one after the other."""
    if not _RIVALRY.search(sentence):
        return ()
    own = " ".join((*regions, company))
    best: tuple[str, ...] = ()
    for point in _POINTS_AT.finditer(sentence):
        names = _NAMES.match(sentence, point.end())
        if names is None:
            continue
        parts = re.split(r",\s+(?:and\s+|or\s+)?|\s+(?:and|or)\s+|\s*/\s*", names.group())
        kept = tuple(
            part.strip(" .") for part in parts if part.strip(" .") not in _NO_EMPLOYER and part.strip() not in own
        )
        best = max(best, kept, key=len)
    return best
