"""The evidence that a guide rests on: a bulleted or numbered list, ``[1] …`` lines, or plain lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scenarios.guide import Source
from scenarios.reader.document import Block, Document, Line, Rule, Section, is_named_section

_HEADING = re.compile(r"\b(?:sources|evidence|references|citations|bibliography|quellen|fuentes)\b", re.IGNORECASE)
_BRACKETED = re.compile(r"^(?:\[\d+\]:?|•)\s*")
_LISTED = re.compile(r"\s*;\s+|\s+[|·]\s+")


def sources_of(document: Document) -> tuple[Source, ...]:
    """The sources of the last section that is called so: one for each item of its list, and of those below it."""
    found = [section for section in document.sections if _HEADING.search(section.title)]
    outer: list[Section] = []
    for section in found:
        if not outer or not outer[-1].blocks or section.line > outer[-1].blocks[-1].line:
            outer.append(section)
    for section in reversed(outer):
        sources = _items(section.blocks)
        if sources:
            return sources
    for section in reversed(outer):
        for table in section.tables:
            return tuple(Source(line=row.line, text=" · ".join(filter(None, row.cells))) for row in table.rows)
    # Headings of its own rank or above may divide the list.
    return _items(tuple(_until_another_part(document.blocks[outer[-1].start :]))) if outer else ()


def _until_another_part(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Line) and block.rank and is_named_section(block.text):
            return
        yield block


def _items(blocks: tuple[Block, ...]) -> tuple[Source, ...]:
    lines: list[Line] = []
    for block in blocks:
        if isinstance(block, Rule) and lines:
            break
        if isinstance(block, Line) and not block.rank:
            lines.append(block)
    items = [line for line in lines if line.starts_item and line.depth == 1]
    bracketed = [line for line in lines if _BRACKETED.match(line.text) and not line.depth]
    chosen = items or bracketed or [line for line in lines if not re.fullmatch(r"[*_].*[*_]", line.markup)]
    if len(chosen) == 1 and not items and _LISTED.search(chosen[0].text):
        return tuple(Source(line=chosen[0].line, text=part.strip()) for part in _LISTED.split(chosen[0].text) if part)
    return tuple(Source(line=line.line, text=_clean(line.text)) for line in chosen if line.text)


def _clean(text: str) -> str:
    text = _BRACKETED.sub("", text)
    if text.startswith("[") and text.endswith("]") and "[" not in text[1:]:
        return text[1:-1].strip()
    return re.sub(r"\s*\[\d+\]$", "", text)
