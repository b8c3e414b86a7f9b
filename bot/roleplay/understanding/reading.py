"""A message as it is looked at: its words and amounts in one row, with what was asked before."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.roleplay.understanding.amounts import Amount, amounts
from bot.roleplay.understanding.beside import ALIKE
from bot.roleplay.understanding.counts import is_pay
from bot.roleplay.understanding.lexicon.counts import PAY
from bot.roleplay.understanding.message import Context
from bot.roleplay.understanding.payments import at_rate
from bot.roleplay.understanding.share_prices import prices_shares
from bot.roleplay.understanding.spelling import corrected
from bot.roleplay.understanding.tokens import Token, tokens
from bot.roleplay.understanding.vocabulary import spoken_marks

if TYPE_CHECKING:
    from bot.roleplay.understanding.last_line import LastLine

STOPS = frozenset(".!?;\n")
BREAKS = STOPS | {",", ":", "(", ")", "/", "+", "&", "=", "-"}


@dataclass(frozen=True, slots=True)
class Reading:
    """One message in items: a word, a mark, or "#" for an amount that may be pay and "@" for one that is not.

    ``spans`` gives for each item its tokens (first, end); ``at`` for each amount the place of its item.
    """

    text: str
    context: Context
    last: LastLine
    tokens: Sequence[Token]
    amounts: Sequence[Amount]
    pay: Sequence[bool]
    items: Sequence[str]
    spans: Sequence[tuple[int, int]]
    at: Sequence[int]
    clause: Sequence[int]
    """For each item the number of its clause: clauses end at stops, commas and before "but", "while" and the like."""
    sentence: Sequence[int]
    """For each item where its sentence begins."""
    days: frozenset[int] = frozenset()
    """Items of bare numbers that go on counting the days of a number before them."""
    labels: frozenset[int] = frozenset()
    """Items that only say what an amount before them is about: "in stock" in "50k in stock is fine"."""

    def words(self, first: int, end: int) -> str:
        """The original words of items ``first`` up to ``end``."""
        if first >= end:
            return ""
        return self.text[self.tokens[self.spans[first][0]].start : self.tokens[self.spans[end - 1][1] - 1].end]

    def is_asked(self, place: int) -> bool:
        """Whether the sentence of an item ends in a question mark."""
        return next((item for item in self.items[place:] if item in STOPS), "") == "?"

    def item(self, place: int) -> str:
        """The item at a place, or nothing outside the message."""
        return self.items[place] if 0 <= place < len(self.items) else ""


_PARTING = STOPS | {","}
IN_MILLIONS = 20e6
"""A base from which on a bare number is so many millions: "600" beside 560,000,000."""


def _in_millions(amount: Amount, stands: float) -> Amount:
    bare = amount.plain and amount.scale == 1 and amount.per is None and amount.currency is None
    if not (bare and amount.low * 1e6 <= 3 * stands):
        return amount
    return amount._replace(low=amount.low * 1e6, high=amount.high * 1e6, scale=1e6)


_TURNS = frozenset("but while whereas although though however because since yet unless".split())


def read(text: str, context: Context, last: LastLine) -> Reading:
    """Cuts a message into items."""
    cut = tokens(text)
    found = [at_rate(amount, context.rate) for amount in amounts(cut, last)]
    shares = bool(found) and prices_shares(cut)
    pay = [is_pay(cut, amount, context, last.stated, shares=shares) for amount in found]
    for i in range(1, len(found)):  # "4% or 6%": what the first is not, the second is not
        if pay[i] and not pay[i - 1] and _continues(cut, found[i - 1], found[i]):
            pay[i] = False
    days = [i for i in _days(cut, found) if found[i].low * 1000 not in last.stated and not _raises(found[i], context)]
    for i in days:
        pay[i] = False
    if context.stands >= IN_MILLIONS:
        found = [_in_millions(amount, context.stands) if pay[i] else amount for i, amount in enumerate(found)]
    items: list[str] = []
    spans: list[tuple[int, int]] = []
    at: list[int] = []
    place = 0
    for amount in (*found, None):
        first = len(cut) if amount is None else amount.first
        items += [corrected(token.text) if token.kind == "word" else _mark(token.text) for token in cut[place:first]]
        spans += pairwise(range(place, first + 1))
        if amount is not None:
            at.append(len(items))
            items.append("#" if pay[len(at) - 1] else "@")
            spans.append((first, amount.end))
            place = max(amount.end, place + 1)
    clause, sentence = _clauses(items)
    counting = frozenset(at[i] for i in days)
    return Reading(text, context, last, cut, found, pay, items, spans, at, clause, sentence, counting)


def _clauses(items: Sequence[str]) -> tuple[list[int], list[int]]:
    """For each item the number of its clause, and where its sentence begins."""
    clause: list[int] = []
    sentence: list[int] = []
    number = begins = 0
    for end, item in enumerate(items, 1):
        number += item in _TURNS
        clause.append(number)
        sentence.append(begins)
        if item in _PARTING:
            number += 1
            begins = begins if item == "," else end
    return clause, sentence


@lru_cache(maxsize=1024)
def _mark(text: str) -> str:
    """A mark as it parts a message: a picture ends a sentence, unless it says something itself ("👍")."""
    return "." if unicodedata.category(text[0]) in ("So", "Sk") and text not in spoken_marks() else text


def labelled(reading: Reading, named: Sequence[tuple[int, int]]) -> Reading:
    """The reading with the names of components (first, end) that directly follow an amount marked as labels."""
    if not (named and reading.amounts):
        return reading
    labels: set[int] = set()
    behind = {at + 1 for at, pay in zip(reading.at, reading.pay, strict=True) if pay}
    for first, end in named:
        start = first
        while (
            start > 0
            and start not in behind
            and reading.items[start - 1] in ("in", "of", "on", "the", "a", "as", "for")
        ):
            start -= 1
        if start in behind:
            labels.update(range(start, end))
    return replace(reading, labels=frozenset(labels)) if labels else reading


_SPANS = frozenset("day days week weeks hour hours".split())
_SIGNING = frozenset(("sign", "offer"))
MOST_DAYS = 60


def _days(cut: Sequence[Token], found: Sequence[Amount]) -> Iterator[int]:
    """Places of bare numbers that go on counting the days of the number before: "20 days is thin. Could you do 25?"."""
    counted: list[Amount] = []
    for i, amount in enumerate(found):
        bare = amount.plain and amount.per is None and amount.high <= MOST_DAYS
        beside = {token.text for token in cut[max(amount.first - 4, 0) : amount.end + 4]}
        if bare and _SPANS & {token.text for token in cut[amount.end : amount.end + 3]}:
            counted.append(amount)
        elif bare and any(_near(amount, other.low) for other in counted) and not (PAY - _SIGNING) & beside:
            yield i
        else:
            counted.clear()


def _raises(amount: Amount, context: Context) -> bool:
    """Whether a number, or its thousands, is somewhat more than the pay that stands: "I'm free in 30 days. 45?"."""
    stands = (context.stands, context.rate[1] if context.rate else 0.0)
    return any(pay < size < ALIKE[1] * pay for pay in stands for size in (amount.low, amount.thousands))


def _near(amount: Amount, other: float) -> bool:
    """Whether a number is of the size of another: less than twice as much, more than half."""
    return other < 2 * amount.low and amount.low < 2 * other


_JOINS = (("or",), ("not",), ("instead", "of"), ("rather", "than"), ("that", "be"), ("it", "be"), ("them", "be"))
"""Words behind which a number is another value of what the one before it counts."""
WIDEST = 5
"""Two numbers of the same thing differ by no more than so many times."""


def _continues(cut: Sequence[Token], a: Amount, b: Amount) -> bool:
    """Whether a number speaks of what the one before it does: "25 days of leave or 30?", "a mortgage of 480k at 7%"."""
    between = [token.text for token in cut[a.end : b.first]]
    if a.kind == "money" and b.kind == "percent":
        return between == ["at"]
    joined = between == ["to"] or any(tuple(between[-len(words) :]) == words for words in _JOINS)
    alike = a.kind == b.kind and (b.plain or b.kind == "percent") and b.low < WIDEST * max(a.low, 1)
    return alike and joined and len(between) <= 6 and not PAY & set(between)
