"""A lever's argument as the candidate may say it: no placeholders, no other region's figures, no invented offers."""

from __future__ import annotations

import re
from collections.abc import Iterable

from scenarios import Lever, Premium
from scenarios.remembered import remembered

_SENTENCE = re.compile(r"(?<=[.!?])[\"”']?\s+(?=[\"“']?[A-Z\[0-9])")
_ABBREVIATION = re.compile(r"(?:\b[A-Z]|\b(?:Mr|Ms|Dr|St|vs|Inc|Corp|Ltd|Co|No|e\.g|i\.e|U\.S|approx))\.$")
_NUMBER = re.compile(r"(\d[\d,]*(?:\.\d+)?)\s?(K|M|B|k|m|%|L|Cr)?")
_MONEY = re.compile(r"(?:[$€£¥₹₩₪₺₱₫฿]|\b[A-Z]{3})\s?" + _NUMBER.pattern)
_OWN = re.compile(
    r"\bmy (?:current|present|existing|competing|other|counter)\b|\bcompeting offer|\bI currently\b", re.IGNORECASE
)
_SCALE = {"K": 10**3, "M": 10**6, "B": 10**9, "L": 10**5, "CR": 10**7}
_CLAUSE = re.compile(r"\s*[;:—–]\s+|,\s+(?:and|so|which|because|but|where)\s+")


PAY_FROM, PAY_TO = 1_000, 5_000_000
"""Between these, money in an argument is somebody's pay; beyond them it is the company's (assets, revenue)."""


@remembered(lambda lever: (id(lever),))
def argument(lever: Lever) -> tuple[str, ...]:
    """The sentences of a lever's argument that hold everywhere and for everybody.

    Left out are those with a placeholder (``[current company]``), with an amount of pay, and those about the
    candidate's own job or another offer: the ask is said anew with this region's figure, and the rest only the
    candidate can state. What candidates have written themselves stays as it is.
    """
    if lever.origin == "yours":
        return sentences(lever.argument)
    quoted = {float(end) for ask in (*lever.asks, *lever.competing) for end in (ask.low, ask.high)}
    return tuple(
        sentence for sentence in sentences(lever.argument) if _holds(sentence) and not quoted & set(_numbers(sentence))
    )


@remembered(lambda premium: (id(premium),))
def premium_argument(premium: Premium) -> tuple[str, ...]:
    """The sentences of a premium that say why, without its price: the recruiter hears the reason, then our figure."""
    price = {float(premium.low), float(premium.high)}
    return tuple(
        sentence for sentence in sentences(premium.text) if _holds(sentence) and not price & set(_numbers(sentence))
    )


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a paragraph, without Markdown and the quotation marks around it."""
    text = re.sub(r"[*_`]{1,3}", "", " ".join(text.split())).strip('"“” ')
    found: list[str] = []
    for piece in _SENTENCE.split(text):
        if found and _ABBREVIATION.search(found[-1]):
            found[-1] += f" {piece}"
        else:
            found.append(piece)
    return tuple(piece.strip() for piece in found if piece.strip())


def shortened(said: Iterable[str], ending: str, limit: int, fallback: str) -> str:
    """As much of an argument as fits before the ending: whole sentences, else one up to a clause, else the fallback.

    ``fallback`` is a short way to name the argument; the ending alone where not even that fits.
    """
    room = limit - units(ending) - 1
    taken = ""
    for sentence in said:
        longer = f"{taken} {sentence}".strip()
        if units(longer) > room:
            break
        taken = longer
    for sentence in () if taken else said:
        clause = _up_to_clause(sentence, room)
        if clause:
            taken = clause
            break
    if not taken and units(fallback) <= room:
        taken = fallback
    return f"{taken} {ending}".strip()


def units(text: str) -> int:
    """The length of a text in UTF-16 units, as Telegram counts."""
    return len(text.encode("utf-16-le")) // 2


def _up_to_clause(sentence: str, room: int) -> str:
    ends = [match.start() for match in _CLAUSE.finditer(sentence)]
    cuts = [sentence[:end] for end in ends if end >= 40 and units(sentence[:end]) < room]
    return f"{cuts[-1].rstrip(' ,')}." if cuts else ""


def _holds(sentence: str) -> bool:
    """Whether anybody may say this: no placeholder, nothing about the candidate's own job or offers, no pay."""
    if "[" in sentence or _OWN.search(sentence):
        return False
    paid = (_amount(digits, suffix) for digits, suffix in _MONEY.findall(sentence))
    return not any(PAY_FROM <= amount <= PAY_TO for amount in paid)


def _numbers(sentence: str) -> list[float]:
    return [_amount(digits, suffix) for digits, suffix in _NUMBER.findall(sentence)]


def _amount(digits: str, suffix: str) -> float:
    return float(digits.replace(",", "")) * _SCALE.get(suffix.upper(), 1)
