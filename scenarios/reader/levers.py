"""The guide's levers: numbered items of a section, a heading each, or bold titles, with the words to say."""

from __future__ import annotations

import re

from scenarios.guide import Note
from scenarios.reader.document import (
    BOLD_LEAD,
    BOLD_LINE,
    NUMBERED_LINE,
    Block,
    Document,
    Line,
    Section,
    is_named_section,
    plain,
)
from scenarios.value import value

_LEVERS = re.compile(r"\blevers\b", re.IGNORECASE)
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight")
_LEVER = re.compile(
    r"\W*(?:global\s+)?lever\s*#?\s*(?P<number>\d+|one|two|three|four|five|six|seven|eight)\b\s*[:.)|—–-]*\s*",
    re.IGNORECASE,
)
_ITEM = re.compile(r"#?(?P<number>\d{1,2})\s*[.):]\s+")
_QUOTED = re.compile(r"[\"“]([^\"“”]+)[\"”]")
MOST = 20
"""Guides have three to eight levers; what follows a twentieth is a list of something else."""
MOST_LINES = 200
"""A lever has up to a dozen; what follows is no longer read as one."""
SENTENCE = 40
"""How long a quotation is that is meant to be said; a shorter one is a name."""
_OPENING = re.compile(r"\s*[:—–.-]*\s*\*?[>\"“].*$|\s*:$", re.DOTALL)


@value
class LeverText:
    """A lever as the guide writes it: where its title stands, and the lines that belong to it."""

    line: int
    number: int
    title: str
    lines: tuple[tuple[int, str], ...]
    quoted: tuple[str, ...]

    @property
    def argument(self) -> str:
        """What a candidate can say: the quotation where there is one, or else the text."""
        said = " ".join(self.quoted) or " ".join(text for _, text in self.lines)
        spoken = [part for part in _QUOTED.findall(said) if len(part) >= SENTENCE]
        return (" ".join(spoken) or said).strip(' "“”>*')


def lever_texts(document: Document) -> list[LeverText]:
    """The levers in the order of the guide, counted from 1."""
    starts = _starts(document)[:MOST]
    if not starts:
        return _tabled(document)[:MOST]
    return [
        _lever(document.blocks, start, starts[place + 1] if place + 1 < len(starts) else None, place + 1)
        for place, start in enumerate(starts)
    ]


def _tabled(document: Document) -> list[LeverText]:
    """The levers of a table in a section of that name: a row each, with the title in the first column of words."""
    for section in document.sections:
        for table in section.tables if _LEVERS.search(section.title) else ():
            title = next(
                (n for n, text in enumerate(table.header) if re.search(r"\blever|argument", text, re.IGNORECASE)), None
            )
            if title is not None:
                rows = [row for row in table.rows if len(row.cells) == len(table.header) and row.cells[title]]
                return [
                    LeverText(row.line, number, row.cells[title], ((row.line, " ".join(row.cells[title + 1 :])),), ())
                    for number, row in enumerate(rows, 1)
                ]
    return []


def _starts(document: Document) -> list[int]:
    """Where the levers begin: first looked for in the section of that name, then anywhere, then where one may hide."""
    named = [section for section in document.sections if _LEVERS.search(section.title)]
    for section in sorted(named, key=lambda section: not re.search(r"\bglobal\b", section.title, re.IGNORECASE)):
        first, inside = section.start, section.blocks
        starts = [first + at for at in _named(inside)] or _numbered(section) or _titled(section)
        starts = starts or [first + at for at in _named(inside, quoted=True)]
        if starts:
            return starts
    if anywhere := _named(document.blocks) or _named(document.blocks, quoted=True):
        return anywhere
    for word in (r"\blever\b", r"\bleverage\b|\barguments\b|\btalking points\b", r"\bpremium\b"):
        for section in document.sections:
            if re.search(word, section.title, re.IGNORECASE) and (starts := _numbered(section)):
                return starts
    return next((starts for section in named if (starts := _few(section))), [])


def unread_levers(document: Document) -> Note | None:
    """Says that a section of levers holds none that can be read; None where there is none of that."""
    section = next((found for found in document.sections if _LEVERS.search(found.title)), None)
    if section is None or not any(line.text for line in section.lines) or lever_texts(document):
        return None
    return Note(
        line=section.line,
        text=f"No argument can be read in “{section.title.strip()}”: number them, each with a title in bold and the "
        "words to say behind it.",
    )


def _few(section: Section) -> list[int]:
    """The one item of a section of levers, or two without numbers: too few to be told from other text elsewhere."""
    first = section.start
    inside = [(first + at, block) for at, block in enumerate(section.blocks) if isinstance(block, Line)]
    numbered = [at for at, line in inside if _number(line) == 1]
    named = [at for at, line in inside if not line.quoted and _LEVER.match(line.text)]
    titled = [at for at, line in inside if not line.quoted and (line.rank or BOLD_LEAD.match(line.markup))]
    return next((starts[:2] for starts in (numbered[:1], named[:1], titled) if starts), [])


def _named(blocks: tuple[Block, ...], *, quoted: bool = False) -> list[int]:
    """Where "Lever 1", "Lever 2", … begin, in quotations or outside: the longest such run that counts up from 1."""
    runs: list[list[int]] = []
    for index, block in enumerate(blocks):
        match = _LEVER.match(block.text) if isinstance(block, Line) and block.quoted is quoted else None
        if match is None:
            continue
        number = _count(match["number"])
        if runs and number == len(runs[-1]) + 1:
            runs[-1].append(index)
        elif number == 1:
            runs.append([index])
    best = max(runs, key=len, default=[])
    return best if len(best) > 1 else []


def _count(number: str) -> int:
    return int(number) if number.isdigit() else _NUMBERS.index(number.casefold()) + 1


def _numbered(section: Section) -> list[int]:
    """Where the numbered items of a section begin: a list, or titles in bold with a number."""
    first = section.start
    counted = [
        (first + at, number)
        for at, line in enumerate(section.blocks)
        if isinstance(line, Line) and (number := _number(line)) is not None
    ]
    run = _run(counted)
    return run if len(run) > 1 else []


def _titled(section: Section) -> list[int]:
    """Where the items of a section without numbers begin: bold bullets, smaller headings, or titled paragraphs."""
    first = section.start
    inside = [(first + at, block) for at, block in enumerate(section.blocks) if isinstance(block, Line)]
    for starts in (
        [at for at, line in inside if line.starts_item and line.depth == 1 and BOLD_LEAD.match(line.markup)],
        [at for at, line in inside if line.rank and (line.rank != BOLD_LINE or section.rank == BOLD_LINE)],
        [
            at
            for at, line in inside
            if not line.depth and not line.quoted and (line.rank or BOLD_LEAD.match(line.markup))
        ],
        [at for at, line in inside if line.quoted and BOLD_LEAD.match(line.markup)],
        [at for at, line in inside if line.starts_item and line.depth == 1],
    ):
        if 2 < len(starts) < 10:
            return starts
    return []


def _number(line: Line) -> int | None:
    if line.quoted:
        return None
    if line.starts_item and line.depth == 1 and line.number is not None:
        return line.number
    match = _ITEM.match(line.text)
    if match and not line.depth and (line.rank or BOLD_LEAD.match(line.markup)):
        return int(match["number"])
    return None


def _run(counted: list[tuple[int, int]]) -> list[int]:
    """The items that count up from 1; a list of nothing but ones counts too."""
    if len(counted) > 1 and all(number == 1 for _, number in counted):
        return [at for at, _ in counted]
    run: list[int] = []
    for at, number in counted:
        if number == len(run) + 1:
            run.append(at)
    return run


def _lever(blocks: tuple[Block, ...], start: int, following: int | None, number: int) -> LeverText:
    head = blocks[start]
    if not isinstance(head, Line):
        raise TypeError("a lever begins with a line of text")
    title, rest = _title(head)
    lines = [(head.line, rest)] if rest else []
    quoted: list[str] = []
    for block in blocks[start + 1 : following]:
        if isinstance(block, Line):
            if following is None and _ends(head, block):
                break
            if block.rank:
                continue
            if len(lines) == MOST_LINES:
                break
            lines.append((block.line, block.text))
            if block.quoted:
                quoted.append(block.text)
    return LeverText(head.line, number, title, tuple(lines), tuple(quoted))


def _ends(head: Line, block: Line) -> bool:
    return 0 < block.rank <= (head.rank or BOLD_LINE) or (block.rank == BOLD_LINE and is_named_section(block.text))


def _title(line: Line) -> tuple[str, str]:
    """The title of a lever, without its number, and what follows it on the same line."""
    lead = BOLD_LEAD.match(line.markup)
    text = plain(lead["title"]) if lead else line.text
    rest = plain(lead["rest"]).lstrip(" :—–>-") if lead else ""
    for number in (_ITEM, _LEVER):
        text = text[match.end() :] if (match := number.match(text)) else text
    if not lead and line.rank != NUMBERED_LINE:
        opening = _OPENING.search(text)
        if opening and opening.start():
            text, rest = text[: opening.start()], text[opening.start() :].lstrip(" :—–>-")
    return text.strip(" :.—–-*") or line.text.strip(" :*"), rest
