"""A pay table at work: what its headers stand for, which of its rows and columns are places."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from scenarios.guide import Component, Note
from scenarios.reader.amounts import AMOUNT
from scenarios.reader.currencies import mentioned
from scenarios.reader.document import Row, Table
from scenarios.reader.ends import RANGE, with_ends_joined
from scenarios.reader.headers import Axis, Heading, heading_of, place_name, split_place
from scenarios.reader.paytable import Cell, PayTable, Place
from scenarios.reader.places import is_known_place, looks_like_level
from scenarios.reader.units import with_units_spread

_MOMENTS = re.compile(
    r"(?:(?:your|the|our|initial|current|first|final|counter|offers?|target|stretch|start|open(?:ing)?|accept|floor|"
    r"ask|at|walk|away|low|high|min(?:imum)?|max(?:imum)?|median|average|range|amount|value|typical|p\d\d|\d\dth|"
    r"percentile|year \d|(?:19|20)\d\d|notes?|details?|negotiab\w+)[\s/-]*)+",
    re.IGNORECASE,
)
"""Headers of columns that are moments of a negotiation, or points of one band, rather than places."""
PLACES = (Axis.REGION, Axis.LEVEL, Axis.TITLE, Axis.BOTH)
"""What the headers of places are."""
_PACKAGE = re.compile(r"(?:pay |salary |annual )?package", re.IGNORECASE)
_SIGN = re.compile(r"[$€£¥₹₩₪]")
_ALL_STEPS = re.compile(r"steps?\b.*\|\s*1\s*[-–—]\s*\d+\s*", re.IGNORECASE)
_DITTO = re.compile(r"[\"“”″〃^']*")


@dataclass
class Sheet:
    """A table at work: its headers read, its rows as long as the header, the notes on what was left out."""

    table: Table
    heading: str
    headings: list[Heading]
    rows: list[Row]
    notes: list[Note] = field(default_factory=list)

    @property
    def currencies(self) -> tuple[str, ...]:
        """The one that the heading above the table names; several could be anybody's."""
        named = mentioned(self.heading)
        return named if len(named) == 1 else ()

    def columns(self, *axes: Axis) -> list[int]:
        """The columns whose headers are of one of these axes."""
        return [number for number, head in enumerate(self.headings) if head.axis in axes]

    def header(self, column: int) -> str:
        """The header of a column, as written."""
        return self.table.header[column]

    def has_money(self, column: int) -> bool:
        """Whether any cell of a column holds an amount that is plainly one, or any at all in a column of ranges."""
        plainly = AMOUNT.search if self.is_range(column) else _is_money
        return any(plainly(row.cells[column]) for row in self.rows)

    def is_range(self, column: int) -> bool:
        """Whether the header of a column says no more than that its figures are ranges."""
        return bool(RANGE.fullmatch(re.sub(r"\([^()]*\)", "", self.header(column)).strip()))

    def pay(self, cells: list[Cell], *, plain: bool = True) -> PayTable:
        """The table taken apart into these cells."""
        return PayTable(self.table, tuple(cells), tuple(self.notes), self.heading, plain)


def sheet_of(table: Table, heading: str) -> Sheet:
    """A table with its headers read; a header that its cells belie counts as none, rows that are too long are left
    out with a note."""
    table, heading = with_units_spread(with_ends_joined(table), heading)
    width = len(table.header)
    sheet = Sheet(table, heading, [heading_of(text) for text in table.header], [])
    for row in table.rows:
        if len(row.cells) > width:
            text = f"The row has {len(row.cells)} cells, the header {width}. It was left out: which cell belongs where?"
            sheet.notes.append(Note(line=row.line, text=text))
        else:
            sheet.rows.append(Row(row.line, row.cells + ("",) * (width - len(row.cells))))
    labelled = any(head.axis is Axis.COMPONENT and head.component is None for head in sheet.headings)
    for number in sheet.columns(Axis.COMPONENT):
        if labelled and sheet.is_range(number):
            sheet.headings[number] = Heading(Axis.UNKNOWN)  # "Pay range" beside "Component" is of each part
        elif number and _PACKAGE.fullmatch(sheet.header(number).strip()) and sheet.has_money(number):
            sheet.headings[number] = Heading(Axis.COMPONENT, Component.TOTAL)  # beside its parts, the package is all
    for number in sheet.columns(*PLACES):
        if [row.cells[number] for row in sheet.rows] == [str(count) for count in range(1, len(sheet.rows) + 1)]:
            sheet.headings[number] = Heading(Axis.ASIDE)  # "Rank" that only counts
        elif all(_ALL_STEPS.fullmatch(f"{sheet.header(number)}|{row.cells[number]}") for row in sheet.rows):
            sheet.headings[number] = Heading(Axis.ASIDE)  # "Step" that says 1–12 names all of them, so none
        elif sheet.is_range(number) and mentioned(sheet.header(number)):
            sheet.headings[number] = Heading(Axis.UNKNOWN)  # "Band (€K)" is no level
        elif sum(_is_money(row.cells[number]) for row in sheet.rows) * 2 > len(sheet.rows):
            sheet.headings[number] = Heading(Axis.UNKNOWN)  # "Band" over figures names no levels
    return sheet


def place_columns(sheet: Sheet) -> tuple[int | None, int | None]:
    """The columns of region and level: by their headers, or else the first column is the region.

    One column may name both. Where one of them repeats itself from row to row, a column of words beside it that makes
    the rows differ is the other.
    """
    region = next(iter(sheet.columns(Axis.REGION, Axis.BOTH)), None)
    level = next(iter(sheet.columns(Axis.LEVEL, Axis.BOTH) or sheet.columns(Axis.TITLE)), None)
    if region is None and level is None:
        return (None, 0) if levels_across([place_name(row.cells[0]) for row in sheet.rows]) else (0, None)
    if region is None or level is None:
        known = region if region is not None else level or 0
        for number in sheet.columns(Axis.UNKNOWN):
            if not sheet.has_money(number) and _tells_apart(sheet, known, number):
                return (number, known) if region is None else (known, number)
    return region, level


def placed(sheet: Sheet, region: int | None, level: int | None, skip: int | None = None) -> list[tuple[Row, Place]]:
    """The rows with their places. A row of one label only heads those below it; an empty label repeats the one above
    where the rest of the row's place is told. Rows are only grouped so where the first one heads others."""
    found: list[tuple[Row, Place]] = []
    group = ""
    grouped = bool(sheet.rows) and _is_group(sheet.rows[0])
    above: dict[int, str] = {}
    labels = [number for number in (region, level, skip) if number is not None]
    for row in sheet.rows:
        if grouped and _is_group(row):
            group = row.cells[0]
            continue
        texts = dict(enumerate(row.cells))
        for number in labels:
            if len(labels) > 1 and number == min(labels) and number != skip and _DITTO.fullmatch(texts[number].strip()):
                texts[number] = above.get(number, "")
            above[number] = texts[number]
        place = _grouped(_place(texts, region, level), group)
        if place.region and is_moment(place.region):
            sheet.notes.append(Note(line=row.line, text=f"“{place.region}” is no place. The row was left out."))
        elif place.name:
            found.append((row, place))
    return found


def _is_group(row: Row) -> bool:
    """Whether a row is nothing but a label."""
    return len(row.cells) > 2 and bool(row.cells[0]) and not any(row.cells[1:])


def _place(texts: dict[int, str], region: int | None, level: int | None) -> Place:
    if region is not None and region == level:
        where, what = split_place(texts[region])
        name, currencies = place_name(where)
        return Place(name or None, what or None, currencies)
    where, where_currencies = place_name(texts[region]) if region is not None else ("", ())
    what, what_currencies = place_name(texts[level]) if level is not None else ("", ())
    return Place(where or None, what or None, where_currencies or what_currencies)


def _grouped(place: Place, group: str) -> Place:
    """The place of a row below a row that names a level or, where rows are levels, a region for it."""
    name, currencies = place_name(group)
    if name and place.level is None and looks_like_level(name) and not is_known_place(name):
        return Place(place.region, name, place.currencies or currencies)
    if name and place.region is None and place.level is not None and not looks_like_level(name):
        return Place(name, place.level, place.currencies or currencies)
    return place


def is_place(label: tuple[str, tuple[str, ...]]) -> bool:
    """Whether a header is a region or a level as far as one can tell from it alone."""
    name, currencies = label
    return bool(currencies) or is_known_place(name) or looks_like_level(name)


def are_places(sheet: Sheet) -> bool:
    """Whether rows under a header that does not say so are places: known ones, levels, or paid in several
    currencies."""
    labels = [place_name(row.cells[0]) for row in sheet.rows]
    money = {currency for row in sheet.rows for currency in mentioned(" ".join(row.cells))}
    header = place_name(sheet.header(0))[0]
    return sum(map(is_place, labels)) * 2 >= len(labels) or len(money) > 1 or not header


def levels_across(labels: list[tuple[str, tuple[str, ...]]]) -> bool:
    """Whether most labels are levels."""
    return bool(labels) and sum(looks_like_level(name) for name, _ in labels) * 2 >= len(labels)


def are_across(sheet: Sheet, columns: list[int]) -> bool:
    """Whether columns are places: known ones, levels, or with figures in several currencies side by side."""
    known = sum(is_place(place_name(sheet.header(number))) for number in columns)
    rows = ([row.cells[number] for number in columns] for row in sheet.rows)
    differ = any(len({_money(cell) for cell in cells} - {()}) > 1 for cells in rows)
    return known * 2 >= len(columns) or differ


def _money(cell: str) -> tuple[str, ...]:
    """The currencies of a cell, by code or by sign."""
    return mentioned(cell) or tuple(_SIGN.findall(cell)[:1])


def _tells_apart(sheet: Sheet, known: int, other: int) -> bool:
    """Whether rows that one column leaves the same differ by another one."""
    pairs = [(row.cells[known], row.cells[other]) for row in sheet.rows]
    return len({first for first, _ in pairs}) < len(pairs) == len(set(pairs))


def is_moment(header: str) -> bool:
    """Whether a header names a moment of a negotiation or a point of a band: "Opening ask", "P50"."""
    return bool(_MOMENTS.fullmatch(re.sub(r"\([^()]*\)", "", header).strip()))


def _is_money(cell: str) -> bool:
    """Whether a cell holds an amount that is plainly one: with a currency, a scale or a per cent sign."""
    return any(
        amount["mark"] or amount["after"] or amount["scale"] or amount["percent"] for amount in AMOUNT.finditer(cell)
    )
