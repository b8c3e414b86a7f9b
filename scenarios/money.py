"""Amounts as people write them on a phone: $172K, £98K, ₹24L, CHF 140K, SEK 55K."""

from __future__ import annotations

import re
from functools import lru_cache

from scenarios.guide import Number, Unit
from scenarios.remembered import forgettable

_SYMBOLS: dict[str, str] = {
    "USD": "$", "EUR": "€", "GBP": "£", "INR": "₹", "JPY": "¥", "CNY": "CN¥", "KRW": "₩", "ILS": "₪", "BRL": "R$",
    "AUD": "A$", "CAD": "C$", "SGD": "S$", "HKD": "HK$", "TWD": "NT$", "NZD": "NZ$", "MXN": "MX$", "TRY": "₺",
    "PHP": "₱", "VND": "₫", "THB": "฿",
}  # fmt: skip
_SCALES = ((10**9, "B", 3), (10**6, "M", 3), (10**3, "K", 1))
_INDIAN_SCALES = ((10**7, "Cr", 2), (10**5, "L", 2), (10**3, "K", 1))
"""From which amount on a letter stands for how much, with so many decimals as people write behind it."""
EN_DASH = "–"


@forgettable
@lru_cache(maxsize=4096)
def format_money(amount: Number, currency: str | None, *, exact: bool = False) -> str:
    """An amount in whole units of its ISO 4217 currency: short where that loses nothing ($173.5K), else to the unit
    ($2,875). :func:`rough` rounds what may be lost.

    Currencies without a symbol of their own go by their code ("CHF 140K"); rupees are counted in lakh and crore and
    grouped the Indian way. A currency of None gives the bare number.
    """
    sign, size = ("−", -amount) if amount < 0 else ("", amount)
    short = None if exact else _short(size, indian=currency == "INR")
    number = short or _grouped(size, indian=currency == "INR")
    if currency is None:
        return sign + number
    symbol = _SYMBOLS.get(currency)
    return sign + symbol + number if symbol else f"{sign}{currency} {number}"


def format_to_the_cent(amount: Number, currency: str | None) -> str:
    """An amount as a rate is written: $43.50, CHF 9,800; with both cents or with none."""
    text = format_money(round(amount, 2), currency, exact=True)
    return f"{text}0" if re.search(r"\.\d$", text) else text


def format_percent(value: Number) -> str:
    """A percentage: 20%, 12.5%."""
    return f"{_digits(value, 2)}%"


def format_amount(amount: Number, unit: Unit, currency: str | None, *, exact: bool = False) -> str:
    """An amount by its unit: money, a percentage or a count of shares."""
    if unit == "percent":
        return format_percent(amount)
    return format_money(amount, currency if unit == "absolute" else None, exact=exact or unit == "count")


def format_range(
    low: Number | None,
    high: Number | None,
    unit: Unit = "absolute",
    currency: str | None = None,
    *,
    exact: bool = False,
) -> str:
    """A range: $172K–$175K, 10–15%, CHF 140K–160K; one figure where its ends are the same, "from" where it is open."""
    if low is None and high is None:
        return "not stated"
    if high is None or low is None:
        word, end = ("from", low) if high is None else ("up to", high)
        return f"{word} {format_amount(end or 0, unit, currency, exact=exact)}"
    first = format_amount(low, unit, currency, exact=exact)
    last = first if high == low else format_amount(high, unit, currency, exact=exact)
    if first == last:
        return first
    if unit == "percent":
        return first.removesuffix("%") + EN_DASH + last
    if currency and currency not in _SYMBOLS and unit == "absolute":
        return first + EN_DASH + last.removeprefix(f"{currency} ")
    return first + EN_DASH + last


def rough(amount: Number, currency: str | None) -> Number:
    """An amount rounded to what its short form holds: 125,750 to 125,800; below 10,000 to three figures."""
    size = abs(amount)
    for scale, _, decimals in _INDIAN_SCALES if currency == "INR" else _SCALES:
        if size >= max(scale, 10**4):
            step: int = scale // (10 if decimals == 1 else 100)
            return round(amount / step) * step
    return round(amount, -1) if size >= 10**3 else round(amount)


def _short(size: Number, *, indian: bool) -> str | None:
    """The short form of an amount, None where it would lose something."""
    for scale, letter, decimals in _INDIAN_SCALES if indian else _SCALES:
        if size >= scale:
            exact = (size * 10**decimals / scale).is_integer()
            return _digits(size / scale, decimals) + letter if exact else None
    return _digits(size, 2)


def _digits(value: Number, decimals: int) -> str:
    text = f"{value:.{decimals}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _grouped(size: Number, *, indian: bool) -> str:
    if not indian and size == int(size):
        return f"{int(size):,}"
    whole, _, decimals = _digits(size, 2).partition(".")
    if indian and len(whole) > 3:
        head, tail = whole[:-3], whole[-3:]
        pairs = [head[max(end - 2, 0) : end] for end in range(len(head), 0, -2)]
        grouped = ",".join((*reversed(pairs), tail))
    else:
        grouped = f"{int(whole):,}"
    return f"{grouped}.{decimals}" if decimals else grouped
