"""Reads a negotiation guide in Markdown: every value with its line, or a refusal with the place and the mend.

What cannot be told for certain is left out and noted, and a guide without bands is refused; no figure is guessed and
none is derived from another.
"""

from __future__ import annotations

from scenarios.guide import Guide
from scenarios.problem import Problem, Refused
from scenarios.reader.arguments import lever_of
from scenarios.reader.bands import bands_of
from scenarios.reader.checks import checked
from scenarios.reader.document import Document, parse
from scenarios.reader.head import background_of, tags_of, title_of
from scenarios.reader.levels import levels_of
from scenarios.reader.levers import lever_texts
from scenarios.reader.measure import Measure
from scenarios.reader.premiums import premiums_of
from scenarios.reader.sources import sources_of
from scenarios.reader.strategy import strategy_of
from scenarios.reader.tables import PayTable, pay_tables, why_none
from scenarios.reader.totals import convention_of

MAX_BYTES = 256 * 1024
"""The largest guide that is read; the longest known one has 26 KB."""
MAX_LINES = 5000
MAX_ROWS = 200
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
    document = parse(_text(source, file))
    pay = _pay_table(document, file)
    bands, notes = bands_of(pay)
    if not bands:
        problems = [Problem(file, note.line, note.text) for note in notes]
        raise Refused(tuple(problems) or (Problem(file, pay.table.line, "the pay table holds no figures"),))
    role, company = title_of(document, file)
    measure = Measure(tuple(bands))
    levers = tuple(lever_of(text, measure) for text in lever_texts(document))
    premiums = premiums_of(document, levers, measure)
    strategy = strategy_of(document, measure, premiums, company)
    convention, note = convention_of(tuple(bands))
    guide = Guide(
        file=file, company=company, role=role, tags=tags_of(document), bands=tuple(bands),
        background=background_of(document), levels=levels_of(document), premiums=premiums,
        levers=levers, strategy=strategy.targets,
        floors=strategy.floors, expected_counters=strategy.counters, opening=strategy.opening,
        sources=sources_of(document), total_convention=convention,
    )  # fmt: skip
    found = (*notes, *([note] if note else ()), *checked(guide))
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


def _refused(file: str, line: int, message: str) -> Refused:
    return Refused((Problem(file, line, message),))


def _pay_table(document: Document, file: str) -> PayTable:
    found = pay_tables(document)
    if not found:
        raise _refused(file, *why_none(document))
    rows = len(found[0].table.rows)
    if rows > MAX_ROWS:
        raise _refused(file, found[0].table.line, f"the pay table has {rows:,} rows; it may have {MAX_ROWS}")
    if len(found) > 1:
        first, second = found[0].table.line, found[1].table.line
        message = (
            f"this is a second pay table besides the one on line {first}; a guide has one, keep the one that holds"
        )
        raise _refused(file, second, message)
    return found[0]
