"""Says what an amount is measured from: itself, a percentage of base, or something on top of what there is."""

from __future__ import annotations

import re

from bot.roleplay.understanding.amounts import Amount
from bot.roleplay.understanding.lexicon import increases as words
from bot.roleplay.understanding.message import Basis
from bot.roleplay.understanding.reading import STOPS, Reading

HIGHEST_RATE = 200
MOST_ON_TOP = 60_000
"""More than this, or than half of what is on the table, is hardly an increase."""
TOO_SMALL = 0.15
"""Less than this share of what was named is no salary, but something on top of one."""
MOST_BONUS_PERCENT = 30
"""A bare bonus up to this is a percentage where the recruiter states the bonus as one."""


def said_basis(reading: Reading, i: int) -> Basis | None:
    """What the words beside an amount say it is measured from; None where they say nothing."""
    amount, at = reading.amounts[i], reading.at[i]
    if amount.kind == "multiple":
        return "increase_percent"
    percent = amount.kind == "percent"
    if percent and reading.item(at + 1) == "of" and reading.item(at + 2) in _OF_BASE:
        return "percent_of_base"
    if percent and reading.items[at + 1 : at + 5] == ["on", "top", "as", "bonus"]:
        return "percent_of_base"
    if _follows(reading, at) or _precedes(reading, at, amount) or (amount.signed and _adds(reading, at)):
        return "increase_percent" if percent else "increase_amount"
    return None


_OF_BASE = frozenset("base salary my the fixed basic".split())


def _follows(reading: Reading, at: int) -> bool:
    """Whether what follows makes it an increase: "5k more", "10 over your offer", "3k short of market"."""
    after, second = reading.item(at + 1), reading.item(at + 2)
    if after == "more" and second == "than" and reading.item(at + 3) in ("you", "yours", "your", "u"):
        return True
    if after == "up" and reading.item(at - 1) == "from":
        return False  # "anything from 58 up"
    if after in words.AFTER:
        other = after in ("more", "up") and second in words.NOT_MORE
        return not other and not (after in words.TO and second == "to")
    if after == "on":
        return second == "top" or second in words.AFTER
    if after in words.OVER:
        years = any(reading.item(at + 1 + step) in words.YEARS for step in range(1, 4))
        return second in words.OVER_WHAT and not years
    if after in words.LESS:
        return second in words.LESS_WHAT or reading.item(at - 1) in ("about", "still")
    return after in words.BETWEEN and second in words.AFTER and (second, reading.item(at + 3)) != ("up", "front")


def _precedes(reading: Reading, at: int, amount: Amount) -> bool:
    """Whether what stands before makes it an increase: "another 5k", "a bump of about 10", "raise base 6"."""
    before, earlier = reading.item(at - 1), reading.item(at - 2)
    if before == "another" and before in words.BEFORE:
        return True
    if before in ("add", "adding") and _onto_base(reading, at):
        return True
    if not (amount.kind == "percent" or small(reading, amount)):
        return False
    if before == "up" and earlier in ("give", "giving", "gave", "gives"):
        return False
    if before in words.BEFORE or _moved(reading, at):
        return True
    third = reading.item(at - 3) in ("by", "another", "extra") and before in ("least", "a", "only", "just")
    return before in words.HEDGES and (earlier in words.NOUNS or third)


def _onto_base(reading: Reading, at: int) -> bool:
    """Whether an amount goes to a salary: "add 10k to base"."""
    behind = [reading.item(at + step) for step in range(1, 4)]
    return behind[0] in ("to", "onto", "on") and bool({"base", "salary"} & set(behind[1:]))


def _adds(reading: Reading, at: int) -> bool:
    """Whether the plus sign before an amount adds to what is on offer, rather than lists one part after another."""
    before = [place for place in range(max(0, at - 3), at) if reading.items[place] == "#"]
    if not before:
        return True
    first = reading.amounts[reading.at.index(before[-1])]
    return first.signed and reading.item(at - 1) not in ("#", ")")


def small(reading: Reading, amount: Amount) -> bool:
    """Whether an amount is more likely something on top than a whole salary."""
    if amount.currency in ("INR", "JPY", "KRW"):
        return amount.low < 1e6
    return amount.thousands <= min(MOST_ON_TOP, 0.5 * max(reading.last.stated, default=1e9))


def _moved(reading: Reading, at: int) -> bool:
    """ "raise base 6", "put 4k on salary", "add 5k to the base": a verb of more before, with no "to" between."""
    for step in range(1, 5):
        word = reading.item(at - step)
        if word in _ENDING or word in STOPS:
            return False
        if word in words.MOVERS:
            return True
        if word in words.PUTTERS:
            behind = [reading.item(at + k) for k in range(1, 5)]
            return behind[0] in ("on", "onto", "in", "to", "into") and not words.ONCE & set(behind)
    return False


_ENDING = frozenset("to at from # @ of for is signing ,".split()) | {""}


def settled_basis(reading: Reading, i: int, said: Basis | None, component: str, before: Basis | None) -> Basis:
    """The basis of an amount once its component is known.

    Args:
        reading: the message.
        i: which of its amounts.
        said: what the words beside it say.
        component: what it is about.
        before: the basis of the amount before it.
    """
    amount = reading.amounts[i]
    if said is not None:
        once = component in ("signing", "relocation") and not (amount.signed or _on_top(reading, reading.at[i]))
        return "absolute" if said == "increase_amount" and once else said
    if amount.kind == "percent":
        return "percent_of_base" if component in ("bonus", "signing", "unknown") else "increase_percent"
    if component == "bonus" and _bare_percent(reading, i):
        return "percent_of_base"
    if component in ("base", "total") and _too_small(reading, amount) and not _lost(reading, reading.at[i]):
        return "increase_amount"
    if before == "increase_amount" and small(reading, amount) and _continues(reading, reading.at[i]):
        return "increase_amount"
    return "absolute"


def _lost(reading: Reading, at: int) -> bool:
    """Whether an amount is what somebody gives up: "I'd forfeit 17.5k"."""
    return bool(_LOSING & set(reading.items[max(0, at - 3) : at]))


_LOSING = frozenset("forfeit forfeiting forfeited lose losing lost forgo unvested".split())


def _too_small(reading: Reading, amount: Amount) -> bool:
    """Whether an amount cannot be a whole salary: a fraction of what the recruiter has just named."""
    if amount.per in ("hour", "day", "week", "month") or not reading.last.stated or max(reading.last.stated) < 1000:
        return False
    return amount.thousands * _beside_scale(reading, amount) <= TOO_SMALL * max(
        value for value in reading.last.stated if value >= 1000
    )


def _beside_scale(reading: Reading, amount: Amount) -> float:
    """How many thousands a bare number means beside one in lakh or crore; 1 where none is said."""
    if not amount.plain or amount.low >= 100 or amount.currency not in (None, "INR"):
        return 1.0
    said = next((other.scale for other in reading.amounts if other.scale in (1e5, 1e7) and other.kind == "money"), None)
    if said is None and (not _LAKH.isdisjoint(reading.items) or _in_lakh(reading)):
        said = 1e5
    return (said or 1000.0) / 1000


_LAKH = frozenset("lpa lakh lakhs lac lacs".split())


def _in_lakh(reading: Reading) -> bool:
    """Whether some bare number is of the size of an amount in lakh that the recruiter has just named."""
    large = [value for value in reading.last.stated if value >= 1e6]
    return any(amount.plain and 0.4 < amount.low * 1e5 / value < 2.5 for value in large for amount in reading.amounts)


def _on_top(reading: Reading, at: int) -> bool:
    near = {reading.item(at + step) for step in (-2, -1, 1, 2)}
    return bool(near & {"another", "more", "extra", "additional", "higher", "by", "up"})


def _bare_percent(reading: Reading, i: int) -> bool:
    """Whether a bare bonus is a percentage: the recruiter states it as one, and it is no part of a sum in money."""
    amount, at = reading.amounts[i], reading.at[i]
    summed = "+" in (reading.item(at - 1), reading.item(at + 1)) and bool(words.SUMMING & set(reading.items))
    return (
        amount.plain
        and amount.per is None
        and amount.high <= MOST_BONUS_PERCENT
        and "%" in reading.last.text
        and not summed
    )


def _continues(reading: Reading, at: int) -> bool:
    """ "7 up on salary and 9 on the grant": the second goes on as the first began."""
    place = at - 1
    while at - place < 5 and reading.item(place) in words.BETWEEN | {"the", "my", "your"}:
        place -= 1
    if place < at - 1 and reading.item(place) in ("and", ",", "&"):
        return True
    return reading.item(at - 1) in ("and", ",", "&", "plus", "or") and reading.item(at + 1) in (
        "on", "in", "to", "for", "of", "",
    )  # fmt: skip


def scale(reading: Reading, i: int, basis: Basis) -> float:
    """What an amount as said is multiplied with: 1,000 where it is bare, or the lakh or crore said beside it."""
    amount = reading.amounts[i]
    if amount.kind != "money" or basis == "percent_of_base" or not reading.pay[i]:
        return 1.0
    if amount.scale != 1 or amount.per in ("hour", "day", "week", "month") or amount.low >= 1000:
        return 1.0
    beside = _beside_scale(reading, amount)
    if beside > 1:
        return beside * 1000
    if amount.plain and amount.low < HIGHEST_RATE and (_to_the_cent(reading, i) or _by_the_hour(reading)):
        return 1.0
    rates = [
        a.low
        for j, a in enumerate(reading.amounts)
        if a.per in ("hour", "day") or (a.low % 1 and a.plain and a.low < HIGHEST_RATE and _to_the_cent(reading, j))
    ]
    return 1.0 if any(0.4 < amount.low / max(rate, 1) < 2.5 for rate in (*rates, *reading.last.rates)) else 1000.0


def _by_the_hour(reading: Reading) -> bool:
    """Whether pay by the hour is talked of, and no other: "my hourly is 45", "What rate do you want?"."""
    spoken = "hourly" in reading.items or reading.last.asks_a_rate
    return spoken and all(value < 1000 for value in reading.last.stated)


def _to_the_cent(reading: Reading, i: int) -> bool:
    """Whether a bare number is told to the cent, as rates by the hour are: "19.40"."""
    amount = reading.amounts[i]
    if not _CENTS.search(reading.tokens[amount.first].text):
        return False
    return not any(0.4 < amount.low * 1000 / value < 2.5 for value in reading.last.stated if value >= 1000)


_CENTS = re.compile(r"\d[.,]\d\d$")
