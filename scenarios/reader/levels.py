"""The level map: what peer companies call the guide's levels, as a table, as ``A = B = C`` or in a sentence."""

from __future__ import annotations

import re

from scenarios.guide import Level
from scenarios.reader.document import Document, Line, Section, Table

_HEADING = re.compile(r"\blevel (?:mapping|map|equivalen)|\blevels?\b.{0,20}\b(?:mapping|equivalen)", re.IGNORECASE)
_NOT_A_PEER = re.compile(
    r"\b(?:yoe|years?|experience|scope|notes?|comp|comp parity|salary|tc|focus|responsibilit\w+|typical|description)\b",
    re.IGNORECASE,
)
_EQUIVALENT = re.compile(
    r"\s*\b(?:equivalents?|equiv\b\.?|internal|title|level|levels|parity)\b\.?\s*|\s*@\s*", re.IGNORECASE
)
_TITLE_WORD = re.compile(
    r"^(?:[A-Z]{0,4}\d|senior|sr\.?|staff|principal|lead|software|engineer\w*|data|product|security|machine|ml|ai|research\w*|"
    r"solutions?|enterprise|swe|sde|tpm|pm|em|technical|program|director|manager|vp|vice|executive|associate|analyst|consultant|"
    r"developer|designer|platform|infrastructure|member|distinguished|fellow|head|group|level|band|applied|devops|sre|mid|junior|"
    r"ic|mts|professional|specialist|architect|quantitative|full|backend|frontend|growth|payments?|identity|cloud|design|ux)\b",
    re.IGNORECASE,
)
_MAPS_TO = re.compile(r"\s+(?:maps? to|is equivalent to|corresponds? to|equivalent to|≈|equals)\s+", re.IGNORECASE)
_TITLE_AT = re.compile(
    r"^(?P<title>.+?)\s+(?:at|@)\s+(?P<company>[A-Z][\w.&'-]*(?: [A-Z&][\w.&'-]*){0,3})(?:\s*\([^()]*\))?$"
)


def levels_of(document: Document) -> tuple[Level, ...]:
    """The rungs that the guide maps to those of peers; none where it has no section for it."""
    for section in document.sections:
        if _HEADING.search(section.title):
            for table in section.tables:
                levels = _from_table(table)
                if levels:
                    return levels
            levels = _from_lines(section)
            if levels:
                return levels
    return ()


def _from_table(table: Table) -> tuple[Level, ...]:
    peers = {
        number: _EQUIVALENT.sub(" ", text).strip(" :")
        for number, text in enumerate(table.header)
        if number and not _NOT_A_PEER.search(text)
    }
    levels: list[Level] = []
    for row in table.rows:
        if row.cells[0] and not _NOT_A_PEER.search(row.cells[0]):
            titles = {company: row.cells[number] for number, company in peers.items() if number < len(row.cells)}
            levels.append(
                Level(
                    line=row.line, name=row.cells[0], peers={who: what for who, what in titles.items() if who and what}
                )
            )
    return tuple(levels)


def _from_lines(section: Section) -> tuple[Level, ...]:
    levels = [level for line in section.lines if not line.rank for level in [_from_line(line)] if level]
    return tuple(levels)


def _from_line(line: Line) -> Level | None:
    text = re.split(r"(?<=[^.\s]{2})(?<!\bSr)(?<!\bJr)\.\s|;\s", line.text, maxsplit=1)[0].rstrip(".")
    parts = [part.strip() for part in re.split(r"\s+=\s+|\s+≈\s+", text)]
    listed = len(parts) == 2
    if len(parts) < 2:
        parts, listed = [part.strip() for part in _MAPS_TO.split(text, maxsplit=1)], True
    if len(parts) < 2:
        return None
    peers: dict[str, str] = {}
    for part in parts[1:]:
        for piece in re.split(r",\s+(?:and\s+)?|\s+/\s+|\s+(?:and|or)\s+(?=[A-Z])", part) if listed else [part]:
            company, title = _peer(piece.strip())
            if company and title:
                peers.setdefault(company, title)
    return Level(line=line.line, name=parts[0], peers=peers) if peers else None


def _peer(piece: str) -> tuple[str, str]:
    """ "L4-L5 at Google" or "Palo Alto Networks Staff Engineer" as company and title."""
    at = _TITLE_AT.match(piece)
    if at and not at["title"][0].islower():
        return at["company"].strip(), at["title"].strip()
    if not piece[:1].isupper() or re.match(r"[A-Z]{0,4}\d|(?:Senior|Staff|Principal)\b", piece):
        return "", ""
    words = piece.split()
    for place, word in enumerate(words):
        if place and _TITLE_WORD.match(word.lstrip("(")):
            return " ".join(words[:place]), " ".join(words[place:])
    return "", ""
