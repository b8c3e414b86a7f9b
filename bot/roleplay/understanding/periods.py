"""Says for what period an amount is paid: a year, an hour, once, or over the years that a grant vests."""

from __future__ import annotations

from bot.roleplay.understanding.reading import STOPS, Reading

_SPREAD = frozenset("over across vesting vested vest for in spread /".split())


def period(reading: Reading, i: int, component: str) -> str | None:
    """The period of an amount: as said; else a year for base, bonus and total, once for signing, None for equity."""
    amount = reading.amounts[i]
    if component in ("signing", "relocation"):
        return "one_off"
    years = _years(reading, i)
    spread = f"over_{years}_years" if years else None
    if component == "equity":
        return spread or amount.per
    return amount.per or ("year" if component in ("base", "bonus", "total") else spread)


def _years(reading: Reading, i: int) -> int | None:
    """Over how many years an amount is paid out: "over 4 yrs", "across the four", "4 year vest"."""
    at = reading.at[i]
    linked = False
    for place in range(at + 1, min(at + 8, len(reading.items))):
        item = reading.items[place]
        if item in STOPS or item == "#":
            return None
        linked = linked or item in _SPREAD
        if item == "@":
            count = next((a.low for a, where in zip(reading.amounts, reading.at, strict=True) if where == place), 0)
            if count in (2, 3, 4, 5) and (linked or reading.item(place + 1) in ("year", "yr", "years", "yrs")):
                return int(count)
    return None


def says_years(reading: Reading, i: int) -> bool:
    """Whether a number only says over how many years the amount before it is paid ("180k over 4 years")."""
    if reading.pay[i] or i == 0 or not reading.pay[i - 1]:
        return False
    return _years(reading, i - 1) == reading.amounts[i].low
