"""Which currency a mark such as ``$``, ``A$`` or ``SEK`` means."""

from __future__ import annotations

import re

CODES = frozenset(
    "AED ARS AUD BDT BGN BHD BMD BRL CAD CHF CLP CNY COP CRC CZK DKK DOP DZD EGP ETB EUR GBP GEL GHS HKD HUF IDR "
    "ILS INR ISK JOD JPY KES KRW KWD KZT LKR MDL MUR MXN MYR NGN NOK NPR NZD OMR PEN PHP PKR PLN QAR RON RSD RUB RWF "
    "SAR SEK SGD THB TND TRY TWD TZS UAH UGX USD UYU UZS VND XOF ZAR ZMW".split()
)

MARKS: dict[str, str] = {
    "€": "EUR", "£": "GBP", "₹": "INR", "₩": "KRW", "₪": "ILS", "₺": "TRY", "₱": "PHP", "฿": "THB", "₫": "VND",
    "円": "JPY", "元": "CNY", "원": "KRW",
    "₴": "UAH", "₦": "NGN", "₽": "RUB", "zł": "PLN", "Kč": "CZK",
    "US$": "USD", "US $": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "S$": "SGD", "SG$": "SGD",
    "HK$": "HKD", "NT$": "TWD", "NZ$": "NZD", "MX$": "MXN", "R$": "BRL", "CN¥": "CNY", "JP¥": "JPY", "RMB": "CNY",
    "KSh": "KES", "GH₵": "GHS", "S/": "PEN", "₸": "KZT", "₾": "GEL", "৳": "BDT",
    "NIS": "ILS", "R": "ZAR", "RM": "MYR", "Rp": "IDR", "SFr.": "CHF", "Fr.": "CHF",
}  # fmt: skip

SHARED: dict[str, tuple[str, ...]] = {
    "$": ("USD", "CAD", "AUD", "SGD", "HKD", "NZD", "TWD", "MXN", "ARS", "CLP", "COP", "UYU"),
    "¥": ("JPY", "CNY"),
    "￥": ("JPY", "CNY"),
    "kr": ("SEK", "NOK", "DKK", "ISK"),
    "lei": ("RON", "MDL"),
    "kr.": ("SEK", "NOK", "DKK", "ISK"),
    "Rs": ("INR", "PKR", "LKR", "NPR", "MUR"),
    "Rs.": ("INR", "PKR", "LKR", "NPR", "MUR"),
}
"""Marks that several currencies use: only what stands beside them tells which."""
_ALONE = {"$": "USD", "Rs": "INR", "Rs.": "INR"}
"""What a shared mark means where nothing beside it tells."""
LOCAL_DOLLARS = frozenset({"CAD", "AUD", "SGD", "HKD", "NZD"})
"""Those that are written with a bare ``$`` at home: beside one that is spelt out, it may be that or the American."""

_PLACES: dict[str, str] = {
    "JPY": r"japan|tokyo|osaka|kyoto|hiroshima|kobe|sapporo|yokohama|nagoya|fukuoka",
    "CNY": r"china|beijing|shanghai|shenzhen|hangzhou|guangzhou|chengdu|nanjing|suzhou|wuhan|xi'?an",
    "SEK": r"sweden|stockholm|gothenburg|göteborg|malmö|malmo|lund|uppsala|linköping",
    "NOK": r"norway|oslo|bergen|trondheim|stavanger",
    "DKK": r"denmark|copenhagen|københavn|aarhus|odense|aalborg",
    "ISK": r"iceland|reykjav",
    "RON": r"romania|bucharest|bucure|cluj|ia[sș]i|timi[sș]oara|bra[sș]ov|sibiu|oradea|craiova",
    "MDL": r"moldova|chi[sș]in",
    "PKR": r"pakistan|karachi|lahore|islamabad|rawalpindi|faisalabad|peshawar",
    "LKR": r"sri lanka|colombo|kandy",
    "NPR": r"nepal|kathmandu|pokhara",
    "MUR": r"mauritius|port louis|eb[eè]ne",
}

_ISO = "|".join(sorted(CODES))
MARK = rf"(?:{_ISO})(?:\s?(?:[A-Z]{{0,2}}\$|[€£¥₹₩₪]))?|" + "|".join(
    re.escape(mark) for mark in sorted((*MARKS, *SHARED), key=len, reverse=True)
)
"""Pattern of a currency before an amount, longest first."""
MARK_AFTER = rf"(?:{_ISO})|[円元원€£₪₩₹₽₫]|kr\.?|zł|lei|Kč|RMB|NIS|\$(?!\s?\d)"
"""Pattern of a currency behind an amount."""

_MENTION = re.compile(rf"(?<![A-Za-z])(?:{MARK})(?![A-Za-z])")


def mentioned(text: str) -> tuple[str, ...]:
    """The currencies that a text names, by code or by a mark that only one currency has ("R" may be R&D)."""
    codes = (_code(found.group()) for found in _MENTION.finditer(text) if found.group() != "R")
    return tuple(dict.fromkeys(code for code in codes if code))


def only_currencies(text: str) -> bool:
    """Whether a text holds nothing but currencies, as the parentheses of ``London (GBP/USD)`` do."""
    return bool(_MENTION.search(text)) and not re.search(r"\w", _MENTION.sub("", text))


def currency_of(mark: str | None, hints: tuple[str, ...], place: str) -> str | None:
    """The ISO 4217 code that a mark means where the table hints at these currencies; None when it cannot be told.

    A figure without a mark is in the first one. A bare ``$`` is the US dollar unless the hints name another dollar;
    "CAD/USD" leaves it open. ``¥`` and ``kr`` are told by the hints, or else by the place, and so is ``Rs``, which
    is the Indian rupee where neither tells.
    """
    if mark is None:
        return hints[0] if hints else None
    code = _code(mark)
    if code:
        return code
    candidates = SHARED[mark.strip()]
    hinted = [hint for hint in hints if hint in candidates]
    if len(hinted) == 1 or hinted[:1] == ["USD"]:
        return hinted[0]
    if hinted:
        return None
    named = [code for code in candidates if code in _PLACES and re.search(_PLACES[code], place, re.IGNORECASE)]
    return named[0] if len(named) == 1 else None if named else _ALONE.get(mark.strip())


def code_of(mark: str) -> str | None:
    """The only currency that a mark can mean; None for one that several share."""
    return _code(mark)


def _code(mark: str) -> str | None:
    iso = mark[:3]
    return iso if iso in CODES else MARKS.get(mark)
