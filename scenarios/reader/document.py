"""A guide's Markdown as a flat run of lines and tables, each of which knows where it stands.

CommonMark decides what is a table, a list or a quote; what the guides use as headings besides real ones (a line in
bold, ``**Level Mapping:** …``) is told apart here, so that the readers of the parts see sections only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from html import unescape
from typing import TYPE_CHECKING

from scenarios.reader.habits import as_markdown
from scenarios.remembered import cached_property
from scenarios.value import value

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

BOLD_LINE = 7
"""Rank of a line in bold that serves as a heading: below every real one."""
NUMBERED_LINE = 8
"""Rank of a numbered line in bold ("**Lever 2 — …**"): it heads one item, not a section."""

NAMED_SECTION = re.compile(
    r"(?P<dna>negotiat\w+ dna)|(?P<levels>level mapping)|(?P<levers>(?:\d+ )?(?:global )?(?:negotiation )?levers\b)|"
    r"(?P<strategy>negotiate[ -]up strategy)|(?P<sources>(?:evidence|sources)\b)",
    re.IGNORECASE,
)
NUMBERED = re.compile(r"(?:global\s+)?(?:lever\s*#?\s*)?\(?\d+\b|(?:global\s+)?lever\s+#?\d", re.IGNORECASE)
BOLD_LEAD = re.compile(r"^(?:\*\*|__)(?P<title>.+?)(?:\*\*|__)(?P<rest>.*)$")

_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*\)")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_FOOTNOTE = re.compile(r"(?:\s*\[\^?\d+\]|[¹²³⁰⁴-⁹]+|(?<=\S)[*†‡§]+)(?=\s|$)|[¹²³⁰⁴-⁹]")
_MARKS = re.compile(r"\*+|__|(?<![\w_])_(?=\S)|(?<=\S)_(?![\w_])|`|~~|\\(?=[\\`*_{}\[\]()#+.!|$~<>-])")


@value
class Line:
    """One line of text outside a table.

    ``markup`` is what the guide has, without list and quote marks; ``rank`` a heading's level, 0 for all else;
    ``number`` that of a numbered list item. ``starts_item`` marks the first line of a list item, ``depth`` counts the
    lists around it.
    """

    line: int
    markup: str
    rank: int = 0
    number: int | None = None
    starts_item: bool = False
    depth: int = 0
    quoted: bool = False

    @property
    def text(self) -> str:
        """The line as a person reads it."""
        return plain(self.markup)


@value
class Row:
    """A row of a table with its cells as plain text."""

    line: int
    cells: tuple[str, ...]


@value
class Table:
    """A table: its header, and the rows below the rule."""

    line: int
    header: tuple[str, ...]
    rows: tuple[Row, ...]


@value
class Rule:
    """A line across the page."""

    line: int


Block = Line | Table | Rule


@value
class Section:
    """A heading with everything up to the next heading of its rank or above, smaller sections included; ``start`` is
    the place of its first block in the document."""

    line: int
    start: int
    title: str
    rank: int
    blocks: tuple[Block, ...]

    @property
    def lines(self) -> tuple[Line, ...]:
        """Its lines of text, tables left out."""
        return tuple(block for block in self.blocks if isinstance(block, Line))

    @property
    def tables(self) -> tuple[Table, ...]:
        """Its tables."""
        return tuple(block for block in self.blocks if isinstance(block, Table))


@dataclass(frozen=True)
class Document:
    """A whole guide, in the order of the file."""

    blocks: tuple[Block, ...]

    @property
    def tables(self) -> tuple[Table, ...]:
        """All its tables."""
        return tuple(block for block in self.blocks if isinstance(block, Table))

    @property
    def lines(self) -> tuple[Line, ...]:
        """All its lines of text."""
        return tuple(block for block in self.blocks if isinstance(block, Line))

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """Every section, outer before inner."""
        return tuple(
            Section(
                block.line,
                start + 1,
                block.text.rstrip(" :"),
                block.rank,
                self.blocks[start + 1 : self._end(start, block)],
            )
            for start, block in enumerate(self.blocks)
            if isinstance(block, Line) and block.rank
        )

    def _end(self, start: int, heading: Line) -> int:
        """Where the section of the heading at ``start`` ends."""
        following = range(start + 1, len(self.blocks))
        ends = (at for at in following if isinstance(other := self.blocks[at], Line) and _closes(other, heading))
        return next(ends, len(self.blocks))


def is_named_section(title: str) -> bool:
    """Whether a title is that of a part which every guide of this family has."""
    return bool(NAMED_SECTION.match(title))


def _closes(other: Line, section: Line) -> bool:
    """A heading ends the sections of its rank and below; a named part in bold ends whatever is open, and one with any
    heading ends another named part.

    It does not end at a line in bold that names no part: that is a title within it.
    """
    if other.rank == BOLD_LINE and is_named_section(other.text):
        return True
    if other.rank and section.rank > 0 and _differ(other.text, section.text):
        return True
    if section.rank == BOLD_LINE and is_named_section(section.text):
        return 0 < other.rank < BOLD_LINE
    return 0 < other.rank <= section.rank


def _differ(one: str, other: str) -> bool:
    """Whether both titles are those of named parts, and not of the same."""
    kinds = [match.lastgroup for title in (one, other) if (match := NAMED_SECTION.match(title))]
    return len(set(kinds)) == 2


def plain(markup: str) -> str:
    """Text without emphasis, links, code marks and line breaks."""
    text = _MARKS.sub("", _BREAK.sub(" ", _LINK.sub(r"\1", markup)))
    return " ".join((unescape(text) if "&" in text else text).replace("\u200b", "").split())


@cache
def _parser() -> MarkdownIt:
    # Imported here: a bot that has read its guides before starts without it.
    from markdown_it import MarkdownIt  # noqa: PLC0415

    parser = MarkdownIt("commonmark").enable("table").disable(["code", "lheading", "reference"])
    parser.core.ruler.disable(["inline"])
    return parser


def parse(source: str) -> Document:
    """The document that a guide's Markdown makes."""
    source = as_markdown(source)
    return Document(tuple(_blocks(_parser().parse(source), source.split("\n"))))


def _blocks(tokens: list[Token], source: list[str]) -> Iterator[Block]:
    quotes, items = 0, 0
    number: int | None = None
    fresh_item, rank = False, 0
    position = 0
    while position < len(tokens):
        token = tokens[position]
        match token.type:
            case "blockquote_open":
                quotes += 1
            case "blockquote_close":
                quotes -= 1
            case "list_item_open":
                items += 1
                fresh_item, number = True, int(token.info) if token.info.isdigit() else None
            case "list_item_close":
                items -= 1
                fresh_item = False
            case "heading_open":
                rank = int(token.tag[1])
            case "heading_close":
                rank = 0
            case "hr":
                yield Rule(_first_line(token))
            case "table_open":
                yield _table(token, source)
                position = _skip_table(tokens, position)
            case "inline":
                for offset, markup in enumerate(token.content.split("\n")):
                    yield from _lines(
                        Line(
                            line=_first_line(token) + offset,
                            markup=markup.strip(),
                            rank=rank,
                            number=number if fresh_item else None,
                            starts_item=fresh_item,
                            depth=items,
                            quoted=quotes > 0,
                        )
                    )
                    fresh_item = False
            case _:
                pass
        position += 1


def _lines(line: Line) -> Iterator[Line]:
    """The line itself, or a heading and what follows it on the same line."""
    lead = BOLD_LEAD.match(line.markup)
    if line.rank or line.depth or lead is None:
        yield line
        return
    title, rest = lead["title"].strip(), lead["rest"].strip(" :—–-")
    if NAMED_SECTION.match(plain(title)):
        yield Line(line.line, title, rank=BOLD_LINE)
        if rest:
            yield Line(line.line, rest, quoted=line.quoted)
    elif not rest and not line.quoted:
        yield Line(line.line, title, rank=NUMBERED_LINE if NUMBERED.match(plain(title)) else BOLD_LINE)
    else:
        yield line


def _first_line(token: Token) -> int:
    return token.map[0] + 1 if token.map else 0


def _skip_table(tokens: list[Token], position: int) -> int:
    while tokens[position].type != "table_close":
        position += 1
    return position


def _table(token: Token, source: list[str]) -> Table:
    start, end = token.map or (0, 0)
    rows = [Row(number + 1, _cells(source[number])) for number in range(start, end)]
    return Table(start + 1, rows[0].cells, tuple(rows[2:]))


def _cells(row: str) -> tuple[str, ...]:
    """The cells of a row as it stands in the file: a parser would drop the ones that the header has no column for."""
    inner = row.strip().lstrip(">").strip()
    inner = inner.removeprefix("|")
    if inner.endswith("|") and not inner.endswith("\\|"):
        inner = inner[:-1]
    return tuple(_FOOTNOTE.sub("", plain(cell)).strip() for cell in re.split(r"(?<!\\)\|", inner))
