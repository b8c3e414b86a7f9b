"""What candidates say of their own work: a saving, a team, years, something built, taken up in their words."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

from bot.roleplay.conversation.manners import worries
from scenarios.value import value

Kind = Literal["saving", "team", "years", "work", "praise"]

_NUMBER = r"(?P<number>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)"
_SAVING = re.compile(
    rf"(?<![\d.,])(?<!from )(?:(?<!to )|(?<=up to )){_NUMBER}\s?(?:%|percent|procent|per cent)",
    re.IGNORECASE,
)
_GAIN = re.compile(
    r"\b(?P<what>costs?|spend|time|latency|incidents?|outages?|downtime|errors?|churn|load|tickets)\b"
    r"|\b(?:reduc|cut|sav|lower|drop|faster|quicker|improv|grew|grow|increas|down)",
    re.IGNORECASE,
)
_RISE = re.compile(r"\b(?:up|more|grew|grow\w*|increas\w*|rais\w*|doubl\w*|higher|gain\w*)\b", re.IGNORECASE)
_CUTS = re.compile(r"[.,;!?]\s|\band\b")
_PARTS = r"(?:bonus|base|salary|stock|equity|grant|raise|offer)"
_PART_BEFORE = re.compile(rf"\b{_PARTS}(?:\s\w+){{0,2}}\s$", re.IGNORECASE)
_PART_BEHIND = re.compile(rf"\s(?:(?:more|of|on|off|in|the|my|your)\s)*{_PARTS}\b", re.IGNORECASE)
_STOPS = re.compile(r"(?<!\b[a-z])[.!?](?=\s|$)|\n", re.IGNORECASE)
_TEAM = re.compile(
    rf"\b(?:lead|led|manag\w+|leading|head\w*|team|group)\b[^.!?]{{0,20}}?\b{_NUMBER}\b\s*"
    r"(?:people|peoples|persons|engineers?|developers?|devs|architects?|reports|guys)?(?!\s*(?:%|percent|hrs?|hours?|h\b"
    r"|days?|weeks?|months?|years?|yrs?|min|k\b|m\b))",
    re.IGNORECASE,
)
_YEARS = re.compile(
    rf"(?<!within )(?<!next )(?<!every )\b{_NUMBER}\+?\s*(?:years?|yrs?)\b(?!\s*(?:old|grant|schedule|vesting))",
    re.IGNORECASE,
)
_GRANTED = re.compile(
    r"\b(?:grants?|equity|stocks?|shares?|rsus?|options?|vest\w*|sign(?:ing|[ -]on)|bonus)\b|[$€£]|\b\d+k\b"
    r"|\bin\W+\S+ (?:years?|yrs?),? (?:i'?d|i'?ll|we'?ll|will|could|can)\b",
    re.IGNORECASE,
)
"""With one of these the years are those of a grant, or to come: "50k of stock over four years"."""
_WORK = re.compile(
    r"\b(?:i|we)(?:'ve|ve| have| had)? (?:also |just |once |do |did |done )?(?:built|build|ran|run|led|lead|migrat\w+"
    r"|launched|designed|shipped|delivered|introduced|set up|rebuilt|owned|moved|modernis\w+|moderniz\w+|scaled"
    r"|automated|replaced|managed|worked on|wrote|an internship)\b|\bmy (?:last|current|biggest) project\b",
    re.IGNORECASE,
)
_PRAISE = re.compile(
    r"\b(?:i'?m|i am) (?:so |very |really |just |a )?(?:good|great|worth|the best|experienced|smart|hard ?working"
    r"|strong|talented|senior|qualified|expert)\b|\bi deserve\b|\bi work (?:very )?hard\b|\btrust me\b",
    re.IGNORECASE,
)


_WHOLE = frozenset("spend time latency downtime churn load".split())


@value
class Deed:
    """Something that a candidate did, and how the recruiter names it; ``words`` is empty where there is no name."""

    kind: Kind
    words: str = ""


def deed(text: str) -> Deed | None:
    """The plainest thing that a message tells of its writer's work, None where it tells nothing; years told with a
    worry are no merit: "I'm worried about leaving after nine years"."""
    text = text.replace("’", "'")
    small = text.lower()
    said = (tells(text) for words, tells in _TOLD if any(word in small for word in words))
    return next((told for told in said if told and not (told.kind == "years" and worries(text))), None)


def _saving(text: str) -> Deed | None:
    match = next(
        (one for one in _SAVING.finditer(text) if _GAIN.search(_sentence(text, one)) and not _of_pay(text, one)),
        None,
    )
    if match is None:
        return None
    percent = f"{match['number']} percent"
    near = _clause(text, match.start(), match.end())
    what = next((found["what"] for found in _GAIN.finditer(near) if found["what"]), None)
    return Deed("saving", f"{percent} off {_plural(what.lower())}" if what and not _RISE.search(near) else percent)


def _of_pay(text: str, match: re.Match[str]) -> bool:
    """Whether a percentage is of a part of the pay, which is named just before or behind it: "drop the bonus by 5%"."""
    return bool(_PART_BEFORE.search(text, 0, match.start()) or _PART_BEHIND.match(text, match.end()))


def _sentence(text: str, match: re.Match[str]) -> str:
    """The sentence that a match stands in."""
    begin = max((stop.end() for stop in _STOPS.finditer(text, 0, match.start())), default=0)
    stop = _STOPS.search(text, match.end())
    return text[begin : stop.start() if stop else len(text)]


def _clause(text: str, start: int, end: int) -> str:
    """What stands around a place up to the next comma or stop on both sides."""
    begin = max((cut.end() for cut in _CUTS.finditer(text, 0, start)), default=0)
    stop = _CUTS.search(text, end)
    return text[begin : stop.start() if stop else len(text)]


def _plural(noun: str) -> str:
    return noun if noun in _WHOLE else f"{noun.rstrip('s')}s"


def _team(text: str) -> Deed | None:
    match = _TEAM.search(text)
    return Deed("team", f"a team of {match['number'].lower()}") if match else None


def _years(text: str) -> Deed | None:
    match = next((one for one in _YEARS.finditer(text) if not _GRANTED.search(_clause(text, *one.span()))), None)
    if match is None or not re.search(r"\b(i|my|me)\b", text, re.IGNORECASE):
        return None
    number = match["number"].lower()
    return Deed("years", f"{number} year{'' if number in ('1', 'one') else 's'} of it")


def _other(text: str) -> Deed | None:
    if _WORK.search(text):
        return Deed("work")
    return Deed("praise") if _PRAISE.search(text) else None


_TOLD: tuple[tuple[tuple[str, ...], Callable[[str], Deed | None]], ...] = (
    (("%", "cent"), _saving),
    (("lead", "led", "manag", "head", "team", "group"), _team),
    (("year", "yr"), _years),
    (("i", "we", "my", "me"), _other),
)
"""The kinds of deeds, the plainest first, behind the pieces of words of which one has to be there."""
