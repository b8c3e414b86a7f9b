"""Whether a guide is at one with itself over how long its equity grant counts."""

from __future__ import annotations

import re

from scenarios.guide import Band, Component, Note
from scenarios.reader.document import Document

_YEARLY = re.compile(
    r"\b(?:all|these|the) (?:\w+ )?figures (?:represent|are|show|reflect) (?:an? )?annual", re.IGNORECASE
)


def grant_period_note(document: Document, bands: tuple[Band, ...]) -> Note | None:
    """Says that the table counts the grant over four years and the text takes the same figures for a year's; None where
    the guide does not contradict itself."""
    band = next((band for band in bands if band.component is Component.EQUITY and band.period == "4yr"), None)
    line = next((line for line in document.lines if _YEARLY.search(line.text)), None)
    if band is None or line is None:
        return None
    return Note(
        line=line.line,
        about="grant",
        text="Whether the equity figures are a year’s or a whole grant’s over four years is unclear: the table "
        f"(line {band.line}) says four years, line {line.line} a year. They count as four years’.",
    )
