"""What the guide says to a question that the recruiter went to find out about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.roleplay.grounds import PART_NAMES
from bot.roleplay.package import PARTS
from bot.roleplay.recruiter.mandate import offer_scale
from scenarios import Component, Guide, Scenario, format_range
from scenarios.remembered import remembered
from scenarios.script import Found
from scenarios.value import value

ENOUGH = 0.5
"""Which share of a question's words a passage must have to be an answer."""

_WORD = re.compile(r"[^\W_]+")
_SENTENCE = re.compile(r"(?:[^.!?]|[.!?](?=\S))+[.!?]")
_PLACEHOLDER = re.compile(r"\[[^\]]*\]")
_MORE = re.compile(r"\b(?:premium|extra|more|bonus points|worth|pays? off|rewarded?|valued?)\b", re.IGNORECASE)
_SOURCE = re.compile(
    r"\b(?:come from|comes from|based on|sources?|survey|data|where did you get|benchmark(?:ed|s)?|according to)\b",
    re.IGNORECASE,
)
_PAY = re.compile(r"\b(?:pay|salar|compens|wage|comp\b)", re.IGNORECASE)
_USUAL = re.compile(
    r"\b(?:usual(?:ly)?|typical(?:ly)?|on average|average|normally|generally|end(?:ed)? up|land(?:ed|s)? at"
    r"|others get)\b",
    re.IGNORECASE,
)
_GROWS = re.compile(r"\b(?:go(?:es)? up|rais\w*|increas\w*|grow\w*|rises?|adjust\w*|review\w*)\b", re.IGNORECASE)
"""What asks how pay goes up in time, not what it is: "how much does it usually go up?"."""
_HOW_MANY = re.compile(r"\bhow (?:many|much)\s+(?:[^\W_]+\s+){0,2}?([^\W\d_]{4,})", re.IGNORECASE)
_COMMON = frozenset(
    "about after also anything been before being between both could does done each from give have here into"
    " just know like make many more most much need only other over role some something such tell than that"
    " their them then there these they thing think this those time very want what when where which while will"
    " with would your yours kind work working company person people please question good pay paid offer years"
    " year come comes figure figures number numbers".split()
)


@value
class Finding:
    """What was found: of which kind, the answer itself, and what it is about."""

    kind: Found
    found: str
    about: str = ""


def looked_up(scenario: Scenario, question: str) -> Finding | None:
    """What the guide has as an answer to a question in the candidate's words, or None where it has none."""
    if scenario.guide.own is not None:
        return None
    return next((finding for look in _PLACES for finding in look(scenario, question)), None)


def elsewhere(scenario: Scenario, question: str) -> str | None:
    """Another region of the guide that a question names."""
    said = question.casefold()
    named = (region for region, city in _cities(scenario.guide) if region != scenario.region and city.search(said))
    return next(named, None)


@remembered(lambda guide: (id(guide),))
def _cities(guide: Guide) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The regions of a guide, each with what names it in small letters."""
    cities = ((region, re.split(r"[,(]", region)[0].strip().casefold()) for region in guide.regions)
    return tuple((region, re.compile(rf"\b{re.escape(city)}\b")) for region, city in cities)


def _band(scenario: Scenario, question: str) -> Iterator[Finding]:
    """The band of another region, of the base unless the question is about another part."""
    region = elsewhere(scenario, question)
    if region is None:
        return
    named = [part for part in (*PARTS, "total") if part in question.casefold()]
    for part in (*named, "base", "total"):
        band = scenario.guide.band(region, Component(part), scenario.level)
        if band is not None:
            text = format_range(band.low, band.high, band.unit, band.currency)
            yield Finding("band", text, f"the {PART_NAMES[part]} in {region}")


def _target(scenario: Scenario, question: str) -> Iterator[Finding]:
    """Where offers end up here, by what the strategy aims for."""
    target = scenario.target
    if target is not None and target.unit == "absolute" and _USUAL.search(question) and not _GROWS.search(question):
        scale = offer_scale(scenario, "total")
        yield Finding("strategy", format_range(target.low * scale, target.high * scale, "absolute", target.currency))


def _source(scenario: Scenario, question: str) -> Iterator[Finding]:
    """Where the figures come from: the source that the question is about, else the first about pay."""
    if _SOURCE.search(question):
        nearest = sorted(
            scenario.guide.sources, key=lambda source: (-_shared(question, source.text), not _PAY.search(source.text))
        )
        for source in nearest:
            yield Finding("source", re.split(r"\s[—–]\s|[,(]", source.text)[0].strip())


def _premium(scenario: Scenario, question: str) -> Iterator[Finding]:
    """A premium that the question is about."""
    if not _MORE.search(question):
        return
    for premium in scenario.guide.premiums:
        if _shared(question, f"{premium.title} {premium.text}") >= ENOUGH and premium.unit == "absolute":
            title = re.split(r"\s[—–]\s|:\s", premium.title)[0].strip()
            yield Finding("premium", format_range(premium.low, premium.high, premium.unit, premium.currency), title)


def _level(scenario: Scenario, question: str) -> Iterator[Finding]:
    """What a rung that the question names is called elsewhere."""
    said = question.casefold()
    for level in sorted(scenario.guide.levels, key=lambda level: -len(level.name)):
        peers = [f"{title} at {company}" for company, title in level.peers.items()]
        if level.name.casefold() in said and peers:
            yield Finding("level", " and ".join(peers[:2]), level.name)


def _count(scenario: Scenario, question: str) -> Iterator[Finding]:
    """A number that the guide gives for what was asked how many there are of."""
    asked = _HOW_MANY.search(question)
    if asked is None:
        return
    number = rf"\$?\d[\d.,]*\w?\+?(?: (?:million|billion|thousand))?(?: [\w-]+)? {_stem(asked[1].casefold())}\w*"
    for text in _prose(scenario):
        found = re.search(rf"(?<![\w$.]){number}", text, re.IGNORECASE)
        if found:
            yield Finding("count", found[0])


def _passage(scenario: Scenario, question: str) -> Iterator[Finding]:
    """The sentence of the guide's background that has most of the question's words."""
    sentences = [sentence.strip() for p in scenario.guide.background for sentence in _SENTENCE.findall(p.text)]
    plain = [text for text in sentences if 30 <= len(text) <= 240 and not _PLACEHOLDER.search(text)]
    if _HOW_MANY.search(question) or not plain:
        return
    nearest = max(plain, key=lambda text: _shared(question, text))
    if _shared(question, nearest) >= ENOUGH and len(_words(question) & _words(nearest)) >= 2:
        yield Finding("passage", nearest)


_PLACES = (_band, _target, _source, _premium, _level, _count, _passage)


def _prose(scenario: Scenario) -> Iterator[str]:
    guide = scenario.guide
    yield from (paragraph.text for paragraph in guide.background)
    yield from (premium.text for premium in guide.premiums)
    yield from (lever.argument for lever in guide.levers)


def _shared(question: str, text: str) -> float:
    """The share of a question's words that a text has."""
    asked = _words(question)
    return len(asked & _words(text)) / len(asked) if asked else 0.0


def _words(text: str) -> frozenset[str]:
    return frozenset(_stem(word) for word in _WORD.findall(text.casefold()) if len(word) > 3 and word not in _COMMON)


def _stem(word: str) -> str:
    return re.sub(r"(?:ies|ing|ed|es|s|y)$", "", word) if len(word) > 4 else word
