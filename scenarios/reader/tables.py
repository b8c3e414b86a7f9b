"""The guide's pay table: found among its tables, and taken apart cell by cell whatever its shape."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scenarios.guide import Component, Note, Period
from scenarios.reader.cells import AMOUNT
from scenarios.reader.currencies import mentioned
from scenarios.reader.document import Document, Line, Table
from scenarios.reader.headers import Axis, Heading, component_of, heading_of, period_of_header, place_name


@dataclass(frozen=True, slots=True)
class Place:
    """Where a band holds: region, level or both, and the currencies that its label names."""

    region: str | None
    level: str | None
    currencies: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """For sentences about the place."""
        return ", ".join(filter(None, (self.region, self.level)))


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a pay table with all that its row, its column and the table say about it."""

    line: int
    text: str
    place: Place
    component: Component
    label: str
    period: Period | None
    currencies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PayTable:
    """A table whose labels say that it holds pay, cell by cell, with what was left out of it."""

    table: Table
    cells: tuple[Cell, ...]
    notes: tuple[Note, ...]

    @property
    def share_read(self) -> float:
        """How many of the cells hold figures, from 0 to 1."""
        return sum(1 for cell in self.cells if AMOUNT.search(cell.text)) / len(self.cells) if self.cells else 0.0


_WANTED = (
    "a guide needs one with a row for each region and a column for each part of pay: "
    "| Region | Base Salary | Stock (RSU/4yr) | Bonus | Total Comp |"
)
_ASIDE = re.compile(
    r"\blevers?\b|level mapping|internal titles|negotiate[ -]up|strateg|\bsources\b|evidence|alternative|"
    r"competing|competitor|comparison|\bversus\b|\bvs\b|scenario|example|counter|script|tactic|vesting|refresh",
    re.IGNORECASE,
)
"""Headings under which a table holds something else than the guide's own bands,"""
_PAY = re.compile(r"\bcompensation\b|\bsalar\w+|\bpay\b|\bcomp\b|\bbands?\b|\bbenchmarks\b|\branges\b", re.IGNORECASE)
"""unless they say that it is about pay,"""
_NEVER = re.compile(r"strateg|alternative|compet|scenario|example|counter|script|tactic", re.IGNORECASE)
"""and these hold none even then."""
_MOMENTS = re.compile(
    r"(?:(?:your|the|our|initial|current|first|final|counter|offers?|target|stretch|start|open(?:ing)?|accept|floor|"
    r"ask|at|walk|away|low|high|min(?:imum)?|max(?:imum)?|median|average|range|amount|value|typical|p\d\d|\d\dth|"
    r"percentile|year \d|notes?|details?|negotiab\w+)[\s/-]*)+",
    re.IGNORECASE,
)
"""Headers of columns that are moments of a negotiation, or points of one band, rather than places."""
_GUIDE_TITLE = re.compile(r"\bnegotiation guide\b", re.IGNORECASE)
_RIVALS = re.compile(r"\b(?:company|companies|competitor|employer|firm|peer)s?\b", re.IGNORECASE)


def pay_tables(document: Document) -> list[PayTable]:
    """The tables that hold the guide's own bands, those of levers, strategy, peers and rivals left aside."""
    return [
        pay
        for table, heading in _with_headings(document)
        if not _is_aside(heading) and (pay := pay_table(table, heading)) and pay.share_read > 0
    ]


def why_none(document: Document) -> tuple[int, str]:
    """Where a guide without a readable pay table should have one, and what is wrong there."""
    for text in document.lines:
        if text.markup.startswith("|") and text.markup.count("|") > 2:
            return (
                text.line,
                "this looks like a table, but the rule below its header has not as many cells as the header",
            )
    for table in document.tables:
        labels = (*table.header, *(row.cells[0] for row in table.rows))
        if sum(component_of(label) is not None for label in labels) > 1:
            return table.line, f"this table does not say which region or level each figure belongs to; {_WANTED}"
    line = document.tables[0].line if document.tables else 1
    return line, f"no pay table was found; {_WANTED}"


def pay_table(table: Table, heading: str = "") -> PayTable | None:
    """The table cell by cell, None where its labels do not say that it holds pay of regions or levels."""
    headings = [heading_of(text) for text in table.header]
    currencies = mentioned(heading)
    if _RIVALS.search(table.header[0]):
        return None
    columns = [number for number, head in enumerate(headings) if head.axis is Axis.COMPONENT and head.component]
    if columns and _is_label(headings, 0):
        return _components_across(table, headings, columns, currencies)
    labels = [component_of(row.cells[0]) for row in table.rows]
    if sum(label is not None for label in labels) >= max(1, len(labels) / 2) and not columns:
        return _components_down(table, headings, labels, currencies)
    if headings[0].axis in (Axis.LEVEL, Axis.TITLE, Axis.REGION) and not columns:
        return _levels_by_region(table, headings, heading, currencies)
    return None


def _with_headings(document: Document) -> Iterator[tuple[Table, str]]:
    """Every table with the heading that it stands under."""
    heading = ""
    for block in document.blocks:
        if isinstance(block, Line) and block.rank:
            heading = "" if _GUIDE_TITLE.search(block.text) else block.text
        elif isinstance(block, Table):
            yield block, heading


def _is_aside(heading: str) -> bool:
    return bool(_NEVER.search(heading) or (_ASIDE.search(heading) and not _PAY.search(heading)))


def _is_label(headings: list[Heading], column: int) -> bool:
    return headings[column].axis in (Axis.REGION, Axis.LEVEL, Axis.TITLE, Axis.UNKNOWN, Axis.ASIDE)


def _components_across(
    table: Table, headings: list[Heading], columns: list[int], currencies: tuple[str, ...]
) -> PayTable | None:
    if not {headings[number].component for number in columns} & {Component.BASE, Component.TOTAL}:
        return None
    region, level = _place_columns(headings)
    money = next((number for number, head in enumerate(headings) if head.axis is Axis.CURRENCY), None)
    notes = [
        Note(
            line=table.line, text=f"The column “{table.header[number]}” is not known as a part of pay. It was left out."
        )
        for number, head in enumerate(headings)
        if head.axis is Axis.UNKNOWN and number not in (region, level) and _has_money(table, number)
    ]
    cells: list[Cell] = []
    for row in table.rows:
        if len(row.cells) > len(table.header):
            notes.append(Note(line=row.line, text=_too_many(table, len(row.cells))))
            continue
        texts = row.cells + ("",) * (len(table.header) - len(row.cells))
        place = _place(texts, region, level, mentioned(texts[money]) if money is not None else ())
        if not place.name:
            continue
        cells += (
            Cell(
                row.line, texts[number], place, component, table.header[number], headings[number].period,
                place.currencies or headings[number].currencies or currencies,
            )
            for number in columns
            if (component := headings[number].component)
        )  # fmt: skip
    return PayTable(table, tuple(cells), tuple(notes))


def _place_columns(headings: list[Heading]) -> tuple[int | None, int | None]:
    """The columns of region and level: by their headers, or else the first column is the region."""
    axes = [head.axis for head in headings]
    region = axes.index(Axis.REGION) if Axis.REGION in axes else None
    level = axes.index(Axis.LEVEL) if Axis.LEVEL in axes else None
    if level is None and Axis.TITLE in axes:
        level = axes.index(Axis.TITLE)
    if region is None and level is None:
        region = 0
    return region, level


def _place(texts: tuple[str, ...], region: int | None, level: int | None, currencies: tuple[str, ...]) -> Place:
    where, where_currencies = place_name(texts[region]) if region is not None else ("", ())
    what, what_currencies = place_name(texts[level]) if level is not None else ("", ())
    return Place(where or None, what or None, currencies or where_currencies or what_currencies)


def _components_down(
    table: Table, headings: list[Heading], labels: list[Component | None], currencies: tuple[str, ...]
) -> PayTable | None:
    columns = [number for number in range(1, len(table.header)) if headings[number].axis is not Axis.ASIDE]
    if not set(labels) & {Component.BASE, Component.TOTAL}:
        return None
    if not columns or any(_is_moment(table.header[number]) for number in columns):
        return None
    levels = headings[0].axis is Axis.LEVEL or all(
        _looks_like_level(place_name(table.header[number])[0]) for number in columns
    )
    notes = []
    cells: list[Cell] = []
    for row, component in zip(table.rows, labels, strict=True):
        if len(row.cells) > len(table.header):
            notes.append(Note(line=row.line, text=_too_many(table, len(row.cells))))
        elif component is not None:
            texts = row.cells + ("",) * (len(table.header) - len(row.cells))
            for number in columns:
                name, own = place_name(table.header[number])
                place = Place(None, name, own) if levels else Place(name, None, own)
                hints = own or mentioned(row.cells[0]) or currencies
                cells.append(
                    Cell(row.line, texts[number], place, component, row.cells[0], period_of_header(row.cells[0]), hints)
                )
        elif AMOUNT.search(" ".join(row.cells[1:])):
            label = row.cells[0]
            notes.append(Note(line=row.line, text=f"The row “{label}” is not known as a part of pay. It was left out."))
    return PayTable(table, tuple(cells), tuple(notes))


def _levels_by_region(
    table: Table, headings: list[Heading], heading: str, currencies: tuple[str, ...]
) -> PayTable | None:
    columns = [number for number in range(1, len(table.header)) if headings[number].axis is Axis.UNKNOWN]
    if not columns or any(_is_moment(table.header[number]) for number in columns):
        return None
    regions_down = headings[0].axis is Axis.REGION
    component = component_of(heading)
    if component not in (Component.BASE, Component.TOTAL):
        component = Component.TOTAL
    notes = []
    cells: list[Cell] = []
    for row in table.rows:
        if len(row.cells) > len(table.header):
            notes.append(Note(line=row.line, text=_too_many(table, len(row.cells))))
            continue
        texts = row.cells + ("",) * (len(table.header) - len(row.cells))
        down, down_currencies = place_name(texts[0])
        for number in columns:
            across, own = place_name(table.header[number])
            place = Place(down, across, own) if regions_down else Place(across, down, own)
            cells.append(
                Cell(
                    row.line,
                    texts[number],
                    place,
                    component,
                    component.value,
                    None,
                    own or down_currencies or currencies,
                )
            )
    pay = PayTable(table, tuple(cells), tuple(notes))
    return pay if pay.share_read >= 0.5 else None


def _is_moment(header: str) -> bool:
    return bool(_MOMENTS.fullmatch(re.sub(r"\([^()]*\)", "", header).strip()))


def _looks_like_level(header: str) -> bool:
    return bool(
        re.match(
            r"(?:[A-Z]{0,3}\d+\b|junior|mid\b|senior|staff|principal|lead|entry|associate|analyst|director|vp\b)",
            header,
            re.IGNORECASE,
        )
    )


def _has_money(table: Table, number: int) -> bool:
    return any(len(row.cells) > number and AMOUNT.search(row.cells[number]) for row in table.rows)


def _too_many(table: Table, count: int) -> str:
    return f"The row has {count} cells, the header {len(table.header)}. It was left out: which cell belongs where?"
