"""A lever's argument as the candidate may say it: no placeholders, no other region's figures, no invented offers."""

from __future__ import annotations

import re
from collections.abc import Iterable

from scenarios import Lever, Premium

_SENTENCE = re.compile(r"(?<=[.!?])[\"”']?\s+(?=[\"“']?[A-Z\[0-9])")
_ABBREVIATION = re.compile(r"(?:\b[A-Z]|\b(?:Mr|Ms|Dr|St|vs|Inc|Corp|Ltd|Co|No|e\.g|i\.e|U\.S|approx))\.$")
_NUMBER = re.compile(r"(\d[\d,]*(?:\.\d+)?)\s?(K|M|B|k|m|%|L|Cr)?")
_SCALE = {"K": 10**3, "M": 10**6, "B": 10**9, "L": 10**5, "CR": 10**7}
_CLAUSE = re.compile(r"\s*[;:—–]\s+|,\s+(?:and|so|which|because|but|where)\s+")


def argument(lever: Lever) -> tuple[str, ...]:
    """The sentences of a lever's argument that hold everywhere and for everybody.

    Left out are those with a placeholder (``[current company]``) and those that quote the ask or a competing offer:
    the ask is said anew with this region's figure, and another offer only the candidate can state.
    """
    quoted = {float(end) for ask in (*lever.asks, *lever.competing) for end in (ask.low, ask.high)}
    return tuple(
        sentence
        for sentence in sentences(lever.argument)
        if "[" not in sentence and not quoted & set(_numbers(sentence))
    )


def premium_argument(premium: Premium) -> tuple[str, ...]:
    """The sentences of a premium that say why, without its price: the recruiter hears the reason, then our figure."""
    return tuple(
        sentence
        for sentence in sentences(premium.text)
        if "[" not in sentence and not {float(premium.low), float(premium.high)} & set(_numbers(sentence))
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


def _numbers(sentence: str) -> list[float]:
    found = []
    for digits, suffix in _NUMBER.findall(sentence):
        found.append(float(digits.replace(",", "")) * _SCALE.get(suffix.upper(), 1))
    return found
