"""A lever's argument as the candidate may say it: no placeholders, no other region's figures, no invented offers."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.roleplay.coach.speech import sentences, spoken
from bot.roleplay.grounds import titles
from scenarios import Guide, Lever, Premium
from scenarios.remembered import remembered

_CLAUSE = re.compile(r"\s*[;:—–]\s+|,\s+(?:and|so|which|because|but|where)\s+")
_FORFEITED = re.compile(r"\bunvested\b|\bforfeit", re.IGNORECASE)


@remembered(lambda lever: (id(lever),))
def argument(lever: Lever) -> tuple[str, ...]:
    """The sentences of a lever's argument that a candidate can say: in the first person, and true everywhere.

    Left out are those with a placeholder (``[current company]``), with an amount of pay, and those about the
    candidate's own job or another offer: the ask is said anew with this region's figure, and the rest only the
    candidate can state. So are instructions to the candidate, and what points back to a sentence that is left out.
    What candidates have written themselves stays as it is.
    """
    if lever.origin == "yours":
        return sentences(lever.argument)
    quoted = {float(end) for ask in (*lever.asks, *lever.competing) for end in (ask.low, ask.high)}
    return spoken(lever.argument, quoted)


@remembered(lambda premium: (id(premium),))
def premium_argument(premium: Premium) -> tuple[str, ...]:
    """The sentences of a premium that say why, without its price: the recruiter hears the reason, then our figure."""
    return spoken(premium.text, {float(premium.low), float(premium.high)})


def case(guide: Guide, lever: Lever) -> tuple[str, ...]:
    """What to say for a lever: its argument, or where nothing of it can be said a sentence that names it."""
    return argument(lever) or tuple(filter(None, [short_case(guide, lever)]))


@remembered(lambda guide, lever: (id(guide), id(lever)))
def short_case(guide: Guide, lever: Lever) -> str:
    """The lever's argument in one short sentence."""
    if lever.origin == "yours":
        return ""
    if titles.about(lever.title) == "signing" and _FORFEITED.search(lever.argument):
        return "I'd leave unvested stock behind by changing."
    return titles.reason(lever.title, guide)


def premium_case(guide: Guide, premium: Premium) -> tuple[str, ...]:
    """What to say for a premium, as for a lever."""
    return premium_argument(premium) or (premium_short_case(guide, premium),)


def premium_short_case(guide: Guide, premium: Premium) -> str:
    """The premium's argument in one short sentence."""
    return titles.reason(premium.title, guide)


def shortened(said: Iterable[str], ending: str, limit: int, fallback: str) -> str:
    """As much of an argument as fits before the ending: whole sentences, else one up to a clause, else the fallback.

    ``fallback`` is a short way to name the argument; the ending alone where not even that fits.
    """
    room = limit - units(ending) - 1
    taken = ""
    for sentence in said:
        longer = f"{taken} {sentence}".strip()
        if units(longer) > room:
            break
        taken = longer
    for sentence in () if taken else said:
        clause = _up_to_clause(sentence, room)
        if clause:
            taken = clause
            break
    if not taken and units(fallback) <= room:
        taken = fallback
    return f"{taken} {ending}".strip()


def units(text: str) -> int:
    """The length of a text in UTF-16 units, as Telegram counts."""
    return len(text.encode("utf-16-le")) // 2


def _up_to_clause(sentence: str, room: int) -> str:
    ends = [match.start() for match in _CLAUSE.finditer(sentence)]
    cuts = [sentence[:end] for end in ends if end >= 40 and units(sentence[:end]) < room]
    return f"{cuts[-1].rstrip(' ,')}." if cuts else ""
