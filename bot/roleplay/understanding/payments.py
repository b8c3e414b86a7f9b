"""How often a year pay comes that is told by the hour, day, week or month: "36 hours a week", "x 13"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.roleplay.understanding.lexicon.money import PERIODS
from bot.roleplay.understanding.quantities import Amount
from bot.roleplay.understanding.tokens import Token, is_number, text_at
from scenarios.rate import PER_YEAR

SALARIES = range(12, 17)
"""How many monthly salaries a year may have."""
MONTHLY = (300, 40_000)
"""Between these an amount is a month's pay where a message speaks of thirteen salaries."""
ALIKE = (0.4, 2.5)
"""Shares of what stands between which a bare amount is told as that is."""

HOURS = 24 * 366
"""Nothing comes more often in a year."""

_OFTEN: dict[str, int] = {str(every): times for every, times in PER_YEAR.items()}
_UNITS = PERIODS | {f"{unit}s": unit for unit in ("hour", "day", "week", "month")} | {"hrs": "hour", "wks": "week"}
_A = frozenset("a an per / each every".split())
_TIMES = frozenset("x * times".split())
_PAID = frozenset("salaries payments paychecks pays instalments installments salary pay monatslohn".split())
_MONTHLY = frozenset("monthly month month's months payments".split())


def regular(tokens: Sequence[Token], found: Sequence[Amount]) -> list[Amount]:
    """The amounts of a message with how often they come in a year; what only says that is no amount any more."""
    if len(found) < 2:
        return list(found)
    amounts = _multiplied(tokens, found)
    times = {unit: (amount, value) for amount in amounts for unit, value in _said(tokens, amount)}
    if "month" in times:
        amounts = [_by_month(amount) if amount is not times["month"][0] else amount for amount in amounts]
    told = {amount.per for amount in amounts}
    spent = [amount for unit, (amount, _) in times.items() if unit in told]
    return [
        amount._replace(times=times[amount.per][1]) if amount.per in times and amount.times is None else amount
        for amount in amounts
        if amount not in spent
    ]


def at_rate(amount: Amount, rate: tuple[str, float] | None) -> Amount:
    """The amount told as pay is told here, where it is bare and of that size: "48" beside 43.50 an hour."""
    bare = amount.kind == "money" and amount.scale == 1 and amount.per is None and not amount.signed
    if rate is None or not bare or not ALIKE[0] * rate[1] < amount.low < ALIKE[1] * rate[1]:
        return amount
    return amount._replace(per=rate[0])


def _multiplied(tokens: Sequence[Token], found: Sequence[Amount]) -> list[Amount]:
    """ "9'800 x 13" and "13 x 9'800" as one amount each, a month's."""
    amounts: list[Amount] = []
    for amount in found:
        before = amounts[-1] if amounts else None
        if before is not None and _is_count(tokens, amount) and _times_between(tokens, before, amount):
            amounts[-1] = _by_month(before)._replace(end=amount.end, times=amount.low)
        elif before is not None and (count := _factor(tokens, before)) and before.end == amount.first:
            month = _by_month(amount)
            amounts[-1] = month._replace(first=before.first, times=count) if month.per == "month" else before
            amounts += [] if month.per == "month" else [amount]
        else:
            amounts.append(amount)
    return amounts


def _times_between(tokens: Sequence[Token], month: Amount, count: Amount) -> bool:
    between = [token.text for token in tokens[month.end : count.first]]
    return len(between) == 1 and between[0] in _TIMES and _by_month(month).per == "month"


def _factor(tokens: Sequence[Token], amount: Amount) -> float | None:
    """The salaries that "13 x" before an amount counts."""
    if amount.kind != "multiple" or text_at(tokens, amount.end - 1) not in _TIMES:
        return None
    count = amount.low / 100 + 1
    return count if count in SALARIES else None


def _is_count(tokens: Sequence[Token], amount: Amount) -> bool:
    return amount.plain and amount.low in SALARIES and is_number(tokens, amount.first)


def _by_month(amount: Amount) -> Amount:
    """The amount as a month's pay, where it can be that and nothing else was said."""
    money = amount.kind == "money" and amount.per is None
    monthly = MONTHLY[0] <= amount.low <= amount.high <= MONTHLY[1] or (amount.scale == 1e5 and amount.low < 1e6)
    return amount._replace(per="month") if money and monthly else amount


def _said(tokens: Sequence[Token], amount: Amount) -> list[tuple[str, float]]:
    """What a count says of how often pay comes in a year, by what comes: ("hour", 1872.0) for "36 hours a week"."""
    if amount.kind != "money" or amount.scale != 1 or amount.currency or not amount.low == amount.high > 0:
        return []
    place = amount.end + (text_at(tokens, amount.end) == "-")
    unit, after = _UNITS.get(text_at(tokens, place), ""), place + 1
    after += text_at(tokens, after) in _A or text_at(tokens, after) == "-"
    whole = _UNITS.get(text_at(tokens, after), "")
    if unit in _OFTEN and whole and unit != whole and (unit != "month" or amount.low in SALARIES):
        times = amount.low * _OFTEN.get(whole, 1)
        return [(unit, times)] if times <= HOURS else []
    if amount.low in SALARIES and _salaries(tokens, amount):
        return [("month", amount.low)]
    return []


def _salaries(tokens: Sequence[Token], amount: Amount) -> bool:
    """ "13 salaries", "13 monthly payments", "a 13th month", "the 13th salary"."""
    first, second = text_at(tokens, amount.end), text_at(tokens, amount.end + 1)
    if amount.ordinal:
        return first in _PAID or (first in _MONTHLY and second not in _MONTHLY)
    return first in _PAID or (first in _MONTHLY and second in _PAID) or (first in _TIMES and second in ("a", "per"))
