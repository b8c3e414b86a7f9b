"""An item of a list that holds parts of pay: each with its label and its figure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scenarios.reader.amounts import AMOUNT, SEPARATOR
from scenarios.reader.components import component_of_label
from scenarios.reader.document import Line
from scenarios.reader.parts import adds

_LABEL = re.compile(r"[^\W\d_][\w\s()/&.,'’+-]{0,50}")
_SENTENCE = re.compile(
    r"\b(?:I|we|you|your|they|is|are|was|can|may|will|should|would|ask|push|counter|accept|aim|open|below|above|over|"
    r"than|last|former|current|another|other|their|extra|more|additional)\b",
    re.IGNORECASE,
)
"""Words that a label of a part of pay has no use for; where one stands before a figure, it is told of, not listed."""
_COMPARED = re.compile(r"\b(?:higher|lower|more|less|above|below|extra|on top|than|versus|vs)\b", re.IGNORECASE)
"""What tells that a figure is a difference."""
_OPENING = r"(?:up to|from|about|around|approx\.?|between|at least|at most|min\.?|max\.?|[~≈<>≥≤])"
_LEAD = re.compile(rf"(?:\s|^){_OPENING}\s*$", re.IGNORECASE)
_OPENS = re.compile(rf"^(?:{_OPENING}\s*)+", re.IGNORECASE)
_APART = re.compile(r"\s*(?:;|·|\s\|\s)\s*|,\s+(?=[^\W\d])|\s+(?:\+|plus|and)\s+(?=[^\W\d])")
_PARENTHESES = re.compile(r"\([^()]*\)")


def parts_of_line(line: Line) -> list[tuple[int, str, str]]:
    """The parts of pay of a line, each as its label and its cell: "base €50K; bonus 5%", "Base: €50K"."""
    found = map(_label_and_cell, _pieces(line.text))
    return [(line.line, label, cell) for label, cell in found if label and not _says_more(cell)]


def _pieces(text: str) -> Iterator[str]:
    """A line cut at its semicolons, and where another part of pay begins."""
    start = 0
    for cut in _APART.finditer(text):
        label, _ = _label_and_cell(text[cut.end() :])
        if ";" in cut.group() or (label and component_of_label(label) is not None):
            yield text[start : cut.start()]
            start = cut.end()
    yield text[start:]


def _label_and_cell(text: str) -> tuple[str, str]:
    """A label and the figure behind it; both empty where the words before the figure are no label.

    Without a colon between them the figure has its currency or a per cent sign: in "base Lt 50,000" it has neither.
    """
    outside = _PARENTHESES.sub(lambda inside: " " * len(inside[0]), text)
    first, colon = AMOUNT.search(outside), outside.find(":")
    if 0 <= colon <= (first.start() if first else len(text)):
        label, cell = text[:colon], text[colon + 1 :]
    elif first and _says_what_it_is(outside, first):
        label = without_lead(text[: first.start()])
        last = label.split()[-1] if label.split() else ""
        if component_of_label(last) is None and adds(last):  # "base grew from €20K" tells of it
            return "", ""
        cell = text[len(label) :] if text.startswith(label) else text[first.start() :]
    else:
        return "", ""
    label = label.strip(" :—–-*")
    told = not _LABEL.fullmatch(label) or _SENTENCE.search(label) or _COMPARED.search(cell)
    return ("", "") if told else (label, cell.strip(" —–-:"))


def _says_what_it_is(text: str, first: re.Match[str]) -> bool:
    """Whether a figure has a currency or a per cent sign at one of its ends."""
    dash = SEPARATOR.match(text, first.end())
    last = (AMOUNT.match(text, dash.end()) if dash else None) or first
    return any(end["mark"] or end["after"] or end["percent"] for end in (first, last))


def _says_more(cell: str) -> bool:
    """Whether another figure follows the first range, other than in parentheses or in another currency behind a
    slash: "NOK 700K for juniors, NOK 900K for seniors"."""
    text = _PARENTHESES.sub(" ", cell)
    first = AMOUNT.search(text)
    if first is None:
        return False
    dash = SEPARATOR.match(text, first.end())
    last = (AMOUNT.match(text, dash.end()) if dash else None) or first
    rest = text[last.end() :]
    others = (each["mark"] or each["scale"] or each["percent"] for each in AMOUNT.finditer(rest))
    return any(others) and not re.match(r"\s*/", rest)


def without_lead(text: str, *, at_start: bool = False) -> str:
    """Words without those that open a range behind or before them: "bonus up to" is "bonus"."""
    return _OPENS.sub("", text) if at_start else _LEAD.sub("", text).rstrip(" :—–-(~")
