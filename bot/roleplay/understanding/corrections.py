"""Finds amounts that are taken back for others: "162, typo, 152", "171 not 117"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.roleplay.understanding.reading import Reading

_FILLERS = frozenset(
    """
    or no lol haha hehe wait sorry oops hm uhm ah just kidding joking jk ? i mean meant make that it typo , - . ... !
    ; ( ) : *
    the a should be say to was is of let me correct base hmm actually rather scratch strike correction my bad uh
    er um hold on lets k at better fat fingers finger
    """.split()
)
"""All that stands between an amount and the one that it is corrected to."""
_SURE = frozenset(
    """
    kidding joking jk typo oops whoops meant mean scratch correction wait strike sorry * bad actually nope no er
    err uh rather apologies
    """.split()
)
"""One of these must be among them."""
_AFTER = frozenset("actually rather sorry typo oops".split())
"""These mend when they follow: "170 ... 168 actually"."""


def corrections(reading: Reading) -> list[tuple[int, int]]:
    """Pairs of amounts of which the first was taken back for the second: "162, typo, 152", "171 not 117"."""
    found: list[tuple[int, int]] = []
    for first, second in pairwise(i for i, is_pay in enumerate(reading.pay) if is_pay):
        between = reading.items[reading.at[first] + 1 : reading.at[second]]
        if [word for word in between if word != ","] == ["not"]:
            found.append((second, first))
        elif between and len(between) <= 8 and _mended(reading, first, second, between):
            found.append((first, second))
    return found


_FORGET = frozenset("forget scratch scrap ignore disregard strike delete cancel nevermind".split())
_IT = frozenset(("that", "it", "this"))
_WITHIN = 12
"""Items between an amount and the words that take it back."""


def withdrawn(reading: Reading) -> Iterator[int]:
    """Amounts that are taken back for none: "170k. Actually, scratch that, what is the range?"."""
    if _FORGET.isdisjoint(reading.items) and "back" not in reading.items and "mind" not in reading.items:
        return
    items = reading.items
    for place, (word, then) in enumerate(pairwise((*items, ""))):
        forgets = word in _FORGET and (then in _IT or word == "nevermind")
        minds = (word, then) == ("never", "mind") and reading.item(place + 2) in ("", ",", ".", "that", "it", "!", "?")
        takes = word in ("take", "taking") and then in _IT and reading.item(place + 2) == "back"
        before = {reading.item(place - 1), reading.item(place - 2)}
        if not (forgets or minds or takes) or before & {"or", "dont", "not"}:
            continue
        named = [i for i, at in enumerate(reading.at) if place - _WITHIN <= at < place]
        if named and reading.pay[named[-1]]:
            yield named[-1]


def _mended(reading: Reading, first: int, second: int, between: Sequence[str]) -> bool:
    after = reading.item(reading.at[second] + 1)
    if after in _AFTER and set(between) <= {".", ",", "-", "no"}:
        return True
    if after in ("yes", "ok", "yep", "works") or not _FILLERS.issuperset(between) or not _SURE & set(between):
        return False
    return "not" not in reading.items[max(0, reading.at[first] - 3) : reading.at[first]]
