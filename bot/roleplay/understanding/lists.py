"""Lists of amounts, which share a role: "171 base, 25k sign-on and 200k in stock"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.roleplay.understanding.lexicon.classes import CLASSES
from bot.roleplay.understanding.reading import STOPS, Reading

PLAIN = 2.0
"""Evidence from which on an amount has a role of its own and takes none from its neighbours."""


def share_roles(
    reading: Reading,
    scores: list[dict[str, float]],
    retracted: set[int],
    components: Sequence[str],
    increases: Sequence[bool],
) -> None:
    """Amounts of one list share a role: what is plain for one goes over to those beside it that have none."""
    plain = [max(score.values(), default=0.0) >= PLAIN for score in scores]
    for order in (range(len(scores)), range(len(scores) - 1, -1, -1)):
        known: int | None = None
        for i in order:
            if not reading.pay[i] or i in retracted:
                continue
            if plain[i]:
                known = i
            elif known is not None and listed(reading, known, i) and not _alternatives(reading, known, i, components):
                role, weight = max(scores[known].items(), key=lambda item: item[1])
                if not (increases[i] and role == "employer_offer"):
                    scores[i][role] += 0.6 * weight
                known = i if order.step > 0 else known


def _alternatives(reading: Reading, a: int, b: int, components: Sequence[str]) -> bool:
    """Whether two amounts are two values of the same thing, and not joined by "and" or "or": "180, 168 is plenty"."""
    low, high = sorted((reading.at[a], reading.at[b]))
    between = reading.items[low + 1 : high]
    return components[a] == components[b] and not _JOINED & set(between)


_JOINED = frozenset("and or plus & + other another second third".split())


def list_around(reading: Reading, i: int) -> list[int]:
    """The other amounts of the list in which an amount stands."""
    first = last = i
    while first > 0 and reading.pay[first - 1] and listed(reading, first - 1, first):
        first -= 1
    while last + 1 < len(reading.pay) and reading.pay[last + 1] and listed(reading, last, last + 1):
        last += 1
    return [j for j in range(first, last + 1) if j != i]


def listed(reading: Reading, a: int, b: int) -> bool:
    """Whether two amounts belong to one list: no stop, no turn of thought and few words between them."""
    low, high = sorted((reading.at[a], reading.at[b]))
    between = reading.items[low + 1 : high]
    if reading.items[high + 1 : high + 3] in (["of", "it"], ["of", "that"], ["of", "which"], ["of", "them"]):
        return len(between) <= 8 and STOPS.isdisjoint(between) and "least" not in between  # "102 today, 92 of it base"
    others = {word for i, word in enumerate(between) if word not in _LISTING and low + 1 + i not in reading.labels}
    named = not _PARTS.isdisjoint(between) and between[0] in _AND and _ANY_VERB.isdisjoint(others)
    return len(between) <= 8 and len(others) <= (2 if named and all(map(str.isalpha, others)) else 0)


_PARTS = frozenset("base salary bonus stock equity rsus rsu signing grant options shares allowance commission".split())
_AND = frozenset("and plus , + with &".split())
_ANY_VERB = frozenset(
    """
    i im id ill ive we you youre your they their he she it its that this is was are be been would will can could
    should want need make made get got give gave put bring bump raise move go come take pay pays paid offer so but yet
    aiming hoping looking asking thinking if when because since only just not no dont please lets need maybe how what
    my instead where while leave keep then add throw ok okay fine yes still more extra less another from
    """.split()
) | {word for name in ("give", "raise") for word in CLASSES[name].split("|")}
"""With one of these between them two amounts are in no list, though a part of the package is named there."""


_LISTING = frozenset(
    """
    , and plus & + / with in of on a the year per in annual yearly over across @ years rsus rsu stock bonus base
    total tc equity signing which including incl sign - bonuses salary grant variable fixed all target at : ( )
    then as or another other one first second third the ote basic commission overtime wage guaranteed guarantee
    discretionary cash performance retention joining
    """.split()
)
