"""Finds the words that name parts of the package, and which amount each of them is about."""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from bot.roleplay.understanding.phrases import Hit
from bot.roleplay.understanding.reading import Reading
from bot.roleplay.understanding.vocabulary import components
from scenarios.value import value

FAR = 9.0
"""A word that is further from an amount than this, in items and breaks, does not name its component."""

LEADS = 4
"""Items behind a name within which its amount may follow: "a bonus that comes to 5"."""
HINT = 0.3
"""A word of no more weight lets a component be guessed, and names none."""
MOST_ONCE = 60_000
"""More than this is not paid once "to sign": it is what brings the signature."""
NEXT = 0.8
"""What it speaks for a name that it stands right behind an amount: "the package: 155,000 base"."""


@value
class Part:
    """A component as it was named: items ``start`` up to ``end``; ``weight`` how surely the word names it."""

    component: str
    start: int
    end: int
    weight: float
    left_out: bool = False
    """The amounts are meant without it."""


class Assigned(NamedTuple):
    """The component of an amount, and how sure that is (0 to 1)."""

    component: str
    certainty: float


def parts(reading: Reading) -> list[Part]:
    """The components named in a message, longest wording first where wordings overlap."""
    hits = sorted(components().find(reading.items), key=lambda h: (h.start - h.end, -h.weight, h.start))
    taken: set[int] = set()
    found: list[Part] = []
    for hit in hits:
        if _verb(reading, hit) or _said_again(reading, hit):
            continue
        places = set(range(hit.start, hit.end))
        if places & taken:
            continue
        taken |= places
        before = reading.items[max(0, hit.start - 2) : hit.start]
        without = before[:1] == ["without"] and before[1] in _ARTICLES
        gone = tuple(reading.items[hit.end : hit.end + 4]) in _GONE
        verb = before[0] if before[-1:] and before[-1] in _MY else before[-1] if before else ""
        kept = not _KEPT.isdisjoint(reading.items[max(0, hit.start - 4) : hit.start])
        forgotten = verb in _FORGET and not kept and reading.item(hit.end) not in _VALUED
        left_out = without or gone or forgotten or before[-1:] in (["without"], ["no"], ["same"])
        found.append(Part(hit.label, hit.start, hit.end, hit.weight, left_out))
    return sorted(found, key=lambda part: part.start)


_ARTICLES = frozenset("a an any the".split())
_MY = frozenset("the my that your any".split())
_FORGET = frozenset("forget mind skip ditch scrap scratch".split())
_KEPT = frozenset("dont not cant wont shouldnt mustnt".split())
"""With one of these nothing is left out: "don't forget the stock"."""
_VALUED = frozenset("# of at to".split())
_GONE = frozenset((verb, "off", "the", "table") for verb in ("is", "was"))


def _said_again(reading: Reading, hit: Hit) -> bool:
    """Whether the amount behind it has a name of its own: "a one-time 20k signing"."""
    once = hit.label == "signing" and reading.item(hit.end) == "#"
    return once and reading.item(hit.end + 1) in ("signing", "sign", "joining")


def _verb(reading: Reading, hit: Hit) -> bool:
    """ "signing" that signs, "sign on" that joins, "total" that adds up to something else."""
    word, before, after = reading.item(hit.start), reading.item(hit.start - 1), reading.item(hit.end)
    if hit.end - hit.start == 1:
        if word == "signing":
            if before == "of" and reading.item(hit.start - 2) == "#":
                return False
            return (
                before in ("im", "am", "not", "be", "for", "of", "before", "by", "from", "about")
                and after not in ("of", "at", "#")
            ) or (
                after in ("today", "tonight", "now", "it", "this", "the", "anything", "elsewhere", "tomorrow", "with")
            )
        if word == "options":
            if before == "of":
                return reading.item(hit.start - 2) != "#"
            return before in ("other", "my", "your", "the", "better", "two", "three", "@", "any", "have", "more")
        if word == "package" and before in ("severance", "relocation", "relo", "benefits"):
            return True
        if word in ("fixed", "variable") and before in ("is", "budget", "was", "a", "get", "be", "has"):
            return (
                word == "fixed"
                and before in ("is", "budget", "get", "be", "a")
                and after not in ("of", "#", "at", "pay")
            )
        if word == "pay":
            return before in (
                "to",
                "they",
                "you",
                "will",
                "would",
                "can",
                "could",
                "i",
                "we",
                "not",
                "companies",
                "banks",
                "dont",
                "that",
            )
        if word in ("gross", "combined", "overall", "total"):
            return after in ("experience", "scope", "years", "ownership", "commitment")
    if reading.item(hit.start + 1).startswith(("sign", "move")) and word in ("to", "upon", "for", "on", "at"):
        at = hit.start - 1
        return before != "#" or reading.amounts[reading.at.index(at)].thousands > MOST_ONCE
    if reading.item(hit.start) == "sign" and reading.item(hit.start + 1) == "on":
        return (
            before in ("to", "ill", "i", "id", "will", "would", "can", "could", "happily", "and", "gladly")
            and after
            not in (
                "bonus",
                "of",
                "#",
            )
            and hit.end - hit.start == 2
        )
    return False


def assign(reading: Reading, named: list[Part]) -> list[Assigned | None]:
    """The component that words of the message give each amount; None where they give none.

    Every pair of an amount and a name has a cost, smaller the closer they stand and the more plainly they are joined
    ("5k on the base"); the cheapest pairs are taken first, and a name serves one amount as long as others want one.
    """
    wanted = [i for i, pay in enumerate(reading.pay) if pay]
    if not named or not wanted:
        return [None] * len(reading.amounts)
    after = _names_follow(reading, named, wanted)
    asides = [aside(reading, part) for part in named]
    pairs = sorted(
        (cost, i, j)
        for i in wanted
        for j, part in enumerate(named)
        if abs(part.start - reading.at[i]) < 14 and not part.left_out and not asides[j]
        for cost in (_cost(reading, reading.at[i], part, after=after),)
        if cost < FAR
    )
    given: list[Assigned | None] = [None] * len(reading.amounts)
    used: set[int] = set()
    for cost, i, j in pairs:
        if given[i] is None and j not in used:
            given[i] = Assigned(named[j].component, max(0.3, min(1.0, 1 - cost / (FAR + 3))))
            used.add(j)
    return given


def aside(reading: Reading, part: Part) -> bool:
    """Whether a name is another thing beside the amount before it, so that it is about none before that either."""
    before = bisect_left(reading.at, part.start) - 1
    while before >= 0 and not reading.pay[before]:
        before -= 1
    return before >= 0 and _beside(reading, reading.at[before], part) and not _leads_on(reading, part)


def _leads_on(reading: Reading, part: Part) -> bool:
    """Whether the amount of a name follows it: "and a signing of 12k"."""
    behind = itertools.takewhile(lambda item: item not in _PARTING, reading.items[part.end : part.end + LEADS])
    return "#" in behind


def _names_follow(reading: Reading, named: list[Part], wanted: list[int]) -> bool:
    """Whether the message says "168 base, 50 stock" (True) or "base 168, stock 50"."""
    return reading.at[wanted[0]] < named[0].start


_JOIN_AFTER = frozenset("in of on for as worth to into towards".split())
_JOIN_BEFORE = frozenset("→ at to of is was be by with = : from for around about near".split())
_COST = {
    **dict.fromkeys(
        "the my your a an more extra of in up worth total is at to - some about around ~ was be please".split(), 0.3
    ),
    **dict.fromkeys("and plus but or with & + / then without so".split(), 2.2),
    **dict.fromkeys([",", "(", ")"], 2.5),
    **dict.fromkeys([".", "!", "?", ";", "\n"], 4.0),
    ":": 0.5,
    "→": 0.5,
    "#": 5.0,
}
"""What a word between an amount and a name costs; any other costs 1."""


def _cost(reading: Reading, at: int, part: Part, *, after: bool) -> float:
    """How far a name is from an amount, in words and breaks, less for what plainly joins them."""
    behind = part.start > at
    between = reading.items[at + 1 : part.start] if behind else reading.items[part.end : at]
    cost = sum(_COST.get(word, 1.0) for word in between)
    if not between:
        cost -= 0.6 + NEXT * behind
    elif behind and between[0] in _JOIN_AFTER:
        cost -= 1.2
    elif not behind and between[-1] in _JOIN_BEFORE:
        cost -= 1.0
    if between[:1] == ["of"] and reading.amounts[reading.at.index(at)].kind == "percent" and part.component == "base":
        return FAR  # what it is a percentage of
    once = part.component == "relocation" and part.weight <= 1
    large = once and reading.amounts[reading.at.index(at)].thousands > MOST_ONCE
    if large or (behind and own_clause(between)) or apart(reading, at, part):
        cost += FAR
    cost += 0.7 * (behind != after) + 1.5 * (part.weight < 0.5)
    return cost if behind and not between else max(cost, 0.0)


def apart(reading: Reading, at: int, part: Part) -> bool:
    """Whether what a name stands for is not what an amount is about, but another thing."""
    told = part.start > at and _tells_of(reading, part)
    return told or _beside(reading, at, part) or _told_before(reading, at, part)


def _tells_of(reading: Reading, part: Part) -> bool:
    """Whether a name begins a clause that tells of it: "155 is fine and the stock is a lottery ticket"."""
    before = reading.item(part.start - 1)
    begins = reading.item(part.start - 2) if before in _ARTICLES else before
    return begins in _PARTING and reading.item(part.end) in ("is", "was", "isnt", "wasnt")


def _told_before(reading: Reading, at: int, part: Part) -> bool:
    """Whether a name belongs to an earlier sentence that has amounts of its own."""
    begins = reading.sentence[part.start]
    ends = reading.sentence[at]
    return part.end <= ends and "#" in reading.items[begins : part.end]


def _beside(reading: Reading, at: int, part: Part) -> bool:
    """Whether a name is another thing beside an amount, rather than what it is about: "152 plus bonus"."""
    between = reading.items[at + 1 : part.start]
    if between[:2] in ([",", "plus"], [",", "with"]):
        between = between[1:]
    if between in (["with", "the"], ["with", "my"], ["with", "a"]) and reading.item(part.end) in _BESIDES:
        return True
    if between[:1] == ["with"] and len(between) <= 4 and reading.item(part.end) != "#" and between[1:2] == ["a"]:
        return True
    if part.start > at and ["top", "of"] in (reading.items[at - 3 : at - 1], reading.items[at - 2 : at]):
        return True
    if between and between[0] in _SETTING_APART and len(between) <= 3:
        return True
    if part.component == "relocation" and {"include", "includes", "including"} & set(between[:2]):
        return True
    if between == [","] and reading.item(part.end) in _BESIDES:
        return True
    if not (_ON_IT.isdisjoint(between) and _ON_IT.isdisjoint(reading.items[max(0, part.start - 5) : part.start])):
        return True
    if not _IN_PART.isdisjoint(between):
        return True
    if len(between) == 2 and between[0] == "but":
        return between[1] in ("with", "without", "no", "plus")
    if not between or between[0] not in ("plus", "+", "and", "&", "with") or not _KINDS.issuperset(between[1:]):
        return False
    return reading.item(part.end) != "#" or between[0] in ("+", "plus")


_ON_IT = frozenset("depending depends dependent".split())
_IN_PART = frozenset("mostly mainly partly largely half".split())
_SETTING_APART = frozenset("before after excluding without".split())
_BESIDES = frozenset("on excluded extra additional separate separately besides apart not excluding".split())
_KINDS = frozenset("some a an the my any small little modest good decent nice usual annual yearly quarterly".split())
"""What tells no more of a part of the package than that there is one."""
_PARTING = frozenset((",", "and", "but", ";", ".", "?", "!"))
_SUBJECTS = frozenset("i im ill id ive we you it they its what how".split())


def own_clause(between: Sequence[str]) -> bool:
    """Whether a name behind an amount stands in a clause of its own: "156, and I am flexible on stock"."""
    parted = False
    for word in between:
        if word in ("if", "when", "because", "since", "unless"):
            return True
        parted = parted or word in _PARTING
        if parted and word in _SUBJECTS:
            return True
    return False
