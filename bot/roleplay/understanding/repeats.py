"""Finds amounts that the recruiter has just named."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import get_args

from bot.roleplay.understanding.amounts import Amount
from bot.roleplay.understanding.last_line import LastLine
from bot.roleplay.understanding.message import FigureComponent
from bot.roleplay.understanding.reading import Reading

_ANY = frozenset(get_args(FigureComponent)) | {"relocation"}


def repeats(reading: Reading, values: Sequence[float], components: Sequence[str]) -> list[bool]:
    """For each amount whether it is one of the last line's, or follows from them, and is about the same."""
    last = reading.last
    stated = [value for value in (*last.meant, *last.derived) if value not in last.yours]
    return [
        reading.pay[i]
        and any(
            _same(value, other, amount) and (amount.kind != "money" or components[i] in _of(last, other))
            for other in stated
        )
        for i, (value, amount) in enumerate(zip(values, reading.amounts, strict=True))
    ]


def _same(value: float, other: float, amount: Amount) -> bool:
    """Whether an amount is one that was named, perhaps without its hundreds: "146" for 146,500; or without the time for
    which it is paid: "36 an hour" for 36."""
    short = other > 1000 and other % 1000 > 0 and value == other - other % 1000
    return abs(value - other) < 0.5 or short or (amount.per is not None and value * 1000 == other)


def _of(last: LastLine, amount: float) -> Collection[str]:
    """What a repeated amount may be about: the same part of the offer, or nothing that is known."""
    component = {value: component for component, value in last.offer}.get(amount)
    return _ANY if component in (None, "unknown", "total") else (component, "unknown", "total")
