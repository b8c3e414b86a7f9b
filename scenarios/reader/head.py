"""What stands at the top of a guide: role, company, tags, and the background that follows."""

from __future__ import annotations

import re
from itertools import takewhile
from pathlib import PurePath

from scenarios.guide import Paragraph
from scenarios.reader.document import Document, Line

_TITLE = re.compile(
    r"^(?P<role>.+?)\s*(?:\||—|–|:|\s-\s)\s*(?P<company>[^|—–]+?)\s+(?:(?:global|salary|compensation|offer|job)\s+)?negotiation\b.*$",
    re.IGNORECASE,
)
_DNA = re.compile(r"negotiat\w+ dna\b", re.IGNORECASE)
_BACKGROUND = re.compile(
    r"negotiat\w+ dna\b|role overview|\bwhat makes\b|\bwhy this\b|role definition|about the role", re.IGNORECASE
)
_CODE = re.compile(r"`([^`]+)`")


def title_of(document: Document, file: str) -> tuple[str, str]:
    """Role and company: from the heading "Role | Company … Negotiation Guide", or else from the file's path."""
    for line in document.lines:
        if line.rank:
            match = _TITLE.match(line.text)
            if match:
                return match["role"].strip(), match["company"].strip()
    path = PurePath(file)
    return path.stem.replace("-", " ").title(), path.parent.name.replace("-", " ").title()


def tags_of(document: Document) -> tuple[str, ...]:
    """The tags of the first "Negotiation DNA" line: in code marks, or parted by bars."""
    line = _dna_line(document)
    if line is None:
        return ()
    codes = _CODE.findall(line.markup)
    if codes:
        return tuple(code.strip() for code in codes)
    parts = [part.strip() for part in line.text.split("|")]
    return tuple(parts) if len(parts) > 1 else ()


def background_of(document: Document) -> tuple[Paragraph, ...]:
    """The prose on the role and the company."""
    tags = _dna_line(document) if tags_of(document) else None
    lines = {
        line.line: line.text
        for section in document.sections
        if _BACKGROUND.search(section.title)
        for line in takewhile(lambda line: not line.rank, section.lines)
        if not line.quoted and line.text and (tags is None or line.line != tags.line)
    }
    return tuple(Paragraph(line=line, text=text) for line, text in sorted(lines.items()))


def _dna_line(document: Document) -> Line | None:
    for section in document.sections:
        if _DNA.match(section.title):
            return next((line for line in section.lines if line.line == section.line), None)
    return None
