"""What is agreed on beside the money: a review, a start, days at home, and the day by which an answer is wanted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from bot.roleplay.understanding import Matter, Understood
from scenarios import Persona, Script
from scenarios.wording import filled

Terms = tuple[tuple[str, str], ...]
"""For each matter what stands in the letter about it."""

_SAYS = {
    "extension": "day",
    "start_named": "start",
    "remote_days": "weekday",
    "office_days": "office_day",
    "vacation_more": "days_off",
    "review": "after",
}
SPOKEN = frozenset(_SAYS.values())
"""The names that lines have for what is `spoken`."""
_UNSAID = {"after": "with a fixed date", "days_off": "a few extra days"}
"""What stands for a time or a number that was never named."""
_WILLING = re.compile(
    r"\b(i('ll| will| would|'d| can| could)? (happily |gladly )?(take|accept|sign|say yes)"
    r"|(a|its?|it's|my|then|final) yes"
    r"|you have my yes|i'?m in\b|agreed|deal|yes[, ]+(if|provided|but|with|when|and))",
    re.IGNORECASE,
)


def named(understood: Understood) -> dict[str, str]:
    """The days that a message names, as lines say them back."""
    return {_SAYS[matter.topic]: matter.says for matter in understood.matters if matter.topic in _SAYS and matter.says}


def spoken(facts: Mapping[str, str], understood: Understood) -> dict[str, str]:
    """The days that a message names or that were named before; a review of which no time was named has a fixed date."""
    before = {name: facts[name] for name in _SAYS.values() if name in facts}
    return _UNSAID | before | named(understood)


def with_wishes(script: Script, terms: Terms, facts: Mapping[str, str], understood: Understood) -> Terms:
    """The terms with those that a message adds."""
    if not wished(script, understood):
        return terms
    values = spoken(facts, understood)
    added = {
        matter.topic: filled(script.terms[matter.topic], values, inside=True)
        for matter in understood.matters
        if matter.topic in script.terms
    }
    return tuple((dict(terms) | added).items())


def agreed(script: Script, messages: Iterable[Understood]) -> tuple[str, ...]:
    """What the letter holds beside the money after the messages of a call, in their order."""
    terms: Terms = ()
    facts: dict[str, str] = {}
    for understood in messages:
        terms = with_wishes(script, terms, facts, understood)
        facts |= named(understood)
    return tuple(said for _, said in terms)


def wished(script: Script, understood: Understood) -> bool:
    """Whether a message names terms that are no money."""
    return any(matter.topic in script.terms for matter in understood.matters)


def willing(text: str) -> bool:
    """Whether a message says yes to something, be it under a condition."""
    return bool(_WILLING.search(text.replace("’", "'")))


def extension(persona: Persona, matter: Matter) -> str:
    """The answer to who wants to decide by another day: it is in time, granted or refused."""
    if matter.late <= 0:
        return "extension_in_time"
    return "extension_granted" if matter.late <= persona.extension else "extension_refused"


def day_agreed(answered: Sequence[str], understood: Understood) -> Matter | None:
    """The day by which the candidate will answer, where this turn agrees to one."""
    if not {"extension_in_time", "extension_granted"} & set(answered):
        return None
    return next((matter for matter in understood.matters if matter.topic == "extension" and not matter.span), None)
