"""Reads a negotiation guide in Markdown: every value with its line, or a refusal with the place and the mend.

What cannot be told for certain is left out and noted, and a guide without bands is refused; no figure is guessed and
none is derived from another.
"""

from __future__ import annotations

import re
from dataclasses import replace

from scenarios.guide import Band, Guide, Note
from scenarios.problem import Problem, Refused
from scenarios.reader.arguments import lever_of
from scenarios.reader.bands import bands_of
from scenarios.reader.checks import checked
from scenarios.reader.document import Document, parse
from scenarios.reader.grant import grant_period_note
from scenarios.reader.head import background_of, tags_of, title_of
from scenarios.reader.levels import levels_of
from scenarios.reader.levers import lever_texts, unread_levers
from scenarios.reader.measure import Measure
from scenarios.reader.premiums import premiums_of
from scenarios.reader.sources import sources_of
from scenarios.reader.strategy import strategy_of
from scenarios.reader.tables import off_topic, pay_tables, why_none
from scenarios.reader.together import contradiction, fitting, once
from scenarios.reader.totals import convention_of

MAX_BYTES = 256 * 1024
"""The largest guide that is read; the longest known one has 26 KB."""
MAX_LINES = 5000
MAX_ROWS = 200
MAX_COLUMNS = 60
MAX_LINE = 16_000
"""The most characters of a line; the longest known one has 1,700."""

__all__ = ["MAX_BYTES", "MAX_LINES", "read_guide"]


def read_guide(source: bytes | str, file: str) -> Guide:
    """The guide that a Markdown document holds.

    Args:
        source: the document, as the bytes of a file or as text.
        file: its path, for messages, and for the names of company and role where the document has none.

    Raises:
        Refused: it is no text, too long, or has no pay table that can be read.
    """
    text = _text(source, file)
    document = parse(text)
    try:
        bands, notes = _bands(document, file)
    except Refused as refused:
        lines = text.split("\n")
        raise Refused(tuple(_pointed(problem, lines[problem.line - 1]) for problem in refused.problems)) from None
    role, company = title_of(document, file)
    measure = Measure(bands)
    levers = tuple(lever_of(text, measure) for text in lever_texts(document))
    premiums = premiums_of(document, levers, measure)
    strategy = strategy_of(document, measure, premiums, company)
    convention, note = convention_of(bands)
    guide = Guide(
        file=file, company=company, role=role, tags=tags_of(document), bands=bands,
        background=background_of(document), levels=levels_of(document), premiums=premiums,
        levers=levers, strategy=strategy.targets,
        floors=strategy.floors, expected_counters=strategy.counters, opening=strategy.opening,
        sources=sources_of(document), total_convention=convention,
    )  # fmt: skip
    unread = unread_levers(document)
    unclear = grant_period_note(document, bands)
    found = (*notes, *(each for each in (note, unread, unclear) if each), *checked(guide))
    return guide.model_copy(update={"notes": tuple(sorted(found, key=lambda note: note.line))})


def _text(source: bytes | str, file: str) -> str:
    """The document as text with plain line ends, without a byte order mark."""
    if len(source) > MAX_BYTES:
        raise _refused(file, 1, f"the file is larger than the {MAX_BYTES // 1024} KB that a guide may have")
    text = source if isinstance(source, str) else _decoded(source, file)
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        raise _refused(file, line, "there is a NUL character; a guide is a text file in Markdown")
    lines = text.count("\n") + 1
    if lines > MAX_LINES:
        raise _refused(file, MAX_LINES, f"the file has {lines:,} lines; a guide may have {MAX_LINES:,}")
    for number, written in enumerate(text.split("\n"), 1):
        if len(written) > MAX_LINE:
            raise _refused(file, number, f"the line has {len(written):,} characters; a line may have {MAX_LINE:,}")
        if written.count("|") > 2 * MAX_COLUMNS:
            raise _refused(
                file, number, f"the line has {written.count('|'):,} bars; a table may have {MAX_COLUMNS} columns"
            )
    return text


def _decoded(source: bytes, file: str) -> str:
    if source.startswith(b"PK\x03\x04"):
        raise _refused(file, 1, "this is a zip archive; a guide is a text file in Markdown")
    try:
        return source.decode("utf-8")
    except UnicodeDecodeError as error:
        line = source[: error.start].count(b"\n") + 1
        message = f"the byte 0x{source[error.start]:02X} is no UTF-8; save the file as UTF-8"
        raise _refused(file, line, message) from error


def _pointed(problem: Problem, line: str) -> Problem:
    """A problem with the column of what it quotes, where the line has it so."""
    quoted = re.search(r"“([^”…]+)", problem.message)
    return replace(problem, column=line.find(quoted[1]) + 1) if quoted else problem


def _refused(file: str, line: int, message: str) -> Refused:
    return Refused((Problem(file, line, message),))


def _bands(document: Document, file: str) -> tuple[tuple[Band, ...], list[Note]]:
    """The bands of all pay tables.

    Raises:
        Refused: there is no such table, it is too large, holds no figures, or contradicts another one.
    """
    for table in document.tables:
        if len(table.header) > MAX_COLUMNS:
            message = f"the table has {len(table.header):,} columns; it may have {MAX_COLUMNS}"
            raise _refused(file, table.line, message)
    tables, notes = fitting(pay_tables(document))
    if not tables:
        raise _refused(file, *why_none(document))
    notes += [Note(line=line, text=f"{why}. The table was left out.") for line, why in off_topic(document)]
    rows = sum(len(pay.table.rows) for pay in tables)
    if rows > MAX_ROWS:
        raise _refused(file, tables[0].table.line, f"the pay table has {rows:,} rows; it may have {MAX_ROWS}")
    found = [bands_of(pay) for pay in tables]
    bands = [bands for bands, _ in found]
    notes += [note for _, each in found for note in each]
    if not any(bands):
        problems = [Problem(file, note.line, note.text.removesuffix(" It was left out.")) for note in notes]
        raise Refused(tuple(problems) or (Problem(file, tables[0].table.line, "the pay table holds no figures"),))
    if wrong := contradiction(bands):
        raise _refused(file, *wrong)
    return tuple(once(bands)), notes
