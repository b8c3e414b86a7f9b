"""Amounts as people write them on a phone: $172K, £98K, ₹24L, CHF 140K, SEK 55K."""

from __future__ import annotations

import re

from scenarios.guide import Number, Unit

_SYMBOLS: dict[str, str] = {
    "USD": "$", "EUR": "€", "GBP": "£", "INR": "₹", "JPY": "¥", "CNY": "CN¥", "KRW": "₩", "ILS": "₪", "BRL": "R$",
    "AUD": "A$", "CAD": "C$", "SGD": "S$", "HKD": "HK$", "TWD": "NT$", "NZD": "NZ$", "MXN": "MX$", "TRY": "₺",
    "PHP": "₱", "VND": "₫", "THB": "฿",
}  # fmt: skip
_SCALES = ((10**9, "B"), (10**6, "M"), (10**3, "K"))
_INDIAN_SCALES = ((10**7, "Cr"), (10**5, "L"), (10**3, "K"))
EN_DASH = "–"


def format_money(amount: Number, currency: str | None, *, exact: bool = False) -> str:
    """An amount in whole units of its ISO 4217 currency: short to three decimals of its scale, or to the unit.

    Currencies without a symbol of their own go by their code ("CHF 140K"); rupees are counted in lakh and crore and
    grouped the Indian way. A currency of None gives the bare number.
    """
    sign, size = ("−", -amount) if amount < 0 else ("", amount)
    number = _grouped(size, indian=currency == "INR") if exact else _short(size, indian=currency == "INR")
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
    first, last = (format_amount(end, unit, currency, exact=exact) for end in (low, high))
    if first == last:
        return first
    if unit == "percent":
        return first.removesuffix("%") + EN_DASH + last
    if currency and currency not in _SYMBOLS and unit == "absolute":
        return first + EN_DASH + last.removeprefix(f"{currency} ")
    return first + EN_DASH + last


def _short(size: Number, *, indian: bool) -> str:
    for scale, letter in _INDIAN_SCALES if indian else _SCALES:
        if size >= scale:
            return _digits(size / scale, 3) + letter
    return _digits(size, 2)


def _digits(value: Number, decimals: int) -> str:
    text = f"{value:.{decimals}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _grouped(size: Number, *, indian: bool) -> str:
    whole, _, decimals = _digits(size, 2).partition(".")
    if indian and len(whole) > 3:
        head, tail = whole[:-3], whole[-3:]
        pairs = [head[max(end - 2, 0) : end] for end in range(len(head), 0, -2)]
        grouped = ",".join((*reversed(pairs), tail))
    else:
        grouped = f"{int(whole):,}"
    return f"{grouped}.{decimals}" if decimals else grouped
