"""Finds amounts that are taken back for others: "162, typo, 152", "171 not 117"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.roleplay.understanding.reading import BREAKS, Reading

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


_FORGET = frozenset("forget scratch scrap ignore disregard strike delete cancel".split())
_IT = frozenset(("that", "it", "this"))
_KEPT = frozenset("or dont not cant wont".split())
"""Behind one of these an amount is kept: "165 or forget it", "don't forget that"."""
_OVER = BREAKS | {""} | frozenset("# number figure amount please actually sorry for then make lets".split())
"""What may follow words that take an amount back: "forget that clause" and "take it back to finance" do not."""
_WITHIN = 12
"""Items between an amount and the words that take it back."""


def withdrawn(reading: Reading) -> Iterator[int]:
    """Amounts that are taken back for none: "170k. Actually, scratch that, what is the range?"."""
    if (_FORGET | {"back", "mind", "nevermind"}).isdisjoint(reading.items):
        return
    for place in range(len(reading.items)):
        end = _forgets(reading, place)
        if not end or reading.item(end) not in _OVER or _KEPT & {reading.item(place - 1), reading.item(place - 2)}:
            continue
        named = [i for i, at in enumerate(reading.at) if place - _WITHIN <= at < place]
        if named and reading.pay[named[-1]]:
            yield named[-1]


def _forgets(reading: Reading, place: int) -> int:
    """Where words end that take back what was said before them; 0 where none begin at a place."""
    word, then, third = (reading.item(place + step) for step in range(3))
    if word in ("take", "taking") and then in _IT and third == "back":
        return place + 3
    if (word, then) == ("never", "mind"):
        return place + 2 + (third in _IT)
    if word == "nevermind":
        return place + 1 + (then in _IT)
    # "it would let me forget that" is no order.
    return place + 2 if word in _FORGET and then in _IT and reading.item(place - 1) not in ("me", "us") else 0


def _mended(reading: Reading, first: int, second: int, between: Sequence[str]) -> bool:
    after = reading.item(reading.at[second] + 1)
    if after in _AFTER and set(between) <= {".", ",", "-", "no"}:
        return True
    if after in ("yes", "ok", "yep", "works") or not _FILLERS.issuperset(between) or not _SURE & set(between):
        return False
    return "not" not in reading.items[max(0, reading.at[first] - 3) : reading.at[first]]
