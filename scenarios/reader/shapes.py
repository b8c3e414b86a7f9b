"""The shapes that pay tables have, and how each is taken apart cell by cell."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from scenarios.guide import Component, Note
from scenarios.reader.cells import AMOUNT
from scenarios.reader.currencies import mentioned
from scenarios.reader.document import Row, Table
from scenarios.reader.headers import Axis, Heading, component_of, heading_of, period_of_header, place_name, split_place
from scenarios.reader.parts import parts_of
from scenarios.reader.paytable import Cell, PayTable, Place
from scenarios.reader.places import is_known_place, looks_like_level

_MOMENTS = re.compile(
    r"(?:(?:your|the|our|initial|current|first|final|counter|offers?|target|stretch|start|open(?:ing)?|accept|floor|"
    r"ask|at|walk|away|low|high|min(?:imum)?|max(?:imum)?|median|average|range|amount|value|typical|p\d\d|\d\dth|"
    r"percentile|year \d|(?:19|20)\d\d|notes?|details?|negotiab\w+)[\s/-]*)+",
    re.IGNORECASE,
)
"""Headers of columns that are moments of a negotiation, or points of one band, rather than places."""
_RIVALS = re.compile(
    r"\b(?:compan(?:y|ies)|competitors?|comparators?|comparables?|employers?|firms?|peers?|rivals?|organi[sz]ations?|"
    r"banks?|vendors?|benchmark)\b",
    re.IGNORECASE,
)
_PLACES = (Axis.REGION, Axis.LEVEL, Axis.TITLE, Axis.BOTH)
_SIGN = re.compile(r"[$€£¥₹₩₪]")
_ALL_STEPS = re.compile(r"steps?\b.*\|\s*1\s*[-–—]\s*\d+\s*", re.IGNORECASE)
_DITTO = re.compile(r"[\"“”″〃^']*")


@dataclass
class _Sheet:
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
        return self.table.header[column]

    def has_money(self, column: int) -> bool:
        return any(_is_money(row.cells[column]) for row in self.rows)

    def pay(self, cells: list[Cell], *, plain: bool = True) -> PayTable:
        return PayTable(self.table, tuple(cells), tuple(self.notes), self.heading, plain)


def pay_table(table: Table, heading: str = "") -> PayTable | None:
    """The table cell by cell, None where its labels do not say that it holds pay of regions or levels."""
    if _RIVALS.search(table.header[0]):
        return None
    sheet = _sheet(table, heading)
    headings = sheet.headings
    parts = [number for number in sheet.columns(Axis.COMPONENT) if headings[number].component]
    labelled = [number for number in sheet.columns(Axis.COMPONENT) if not headings[number].component]
    if parts and headings[0].axis in (*_PLACES, Axis.UNKNOWN, Axis.ASIDE):
        return _components_across(sheet, parts)
    if len(labelled) == 1 and sheet.columns(*_PLACES):
        return _components_in_a_column(sheet, labelled[0])
    labels = [component_of(row.cells[0]) for row in sheet.rows]
    if sum(label is not None for label in labels) >= max(1, len(labels) / 2) and not parts:
        return _components_down(sheet, labels)
    if headings[0].axis in (Axis.LEVEL, Axis.TITLE, Axis.REGION) and not parts:
        return _levels_by_region(sheet)
    return None


def is_silent_on_pay(table: Table) -> bool:
    """Whether a table has regions or levels and figures, but names no part of pay: ``| Region | Range |``."""
    sheet = _sheet(table, "")
    named = [component_of(text) for text in (*table.header, *(row.cells[0] for row in sheet.rows))]
    figures = [number for number in sheet.columns(Axis.UNKNOWN) if sheet.has_money(number)]
    return bool(sheet.columns(*_PLACES)) and len(figures) == 1 and not any(named)


def _sheet(table: Table, heading: str) -> _Sheet:
    width = len(table.header)
    sheet = _Sheet(table, heading, [heading_of(text) for text in table.header], [])
    for row in table.rows:
        if len(row.cells) > width:
            text = f"The row has {len(row.cells)} cells, the header {width}. It was left out: which cell belongs where?"
            sheet.notes.append(Note(line=row.line, text=text))
        else:
            sheet.rows.append(Row(row.line, row.cells + ("",) * (width - len(row.cells))))
    for number in sheet.columns(*_PLACES):
        if [row.cells[number] for row in sheet.rows] == [str(count) for count in range(1, len(sheet.rows) + 1)]:
            sheet.headings[number] = Heading(Axis.ASIDE)  # "Rank" that only counts
        elif all(_ALL_STEPS.fullmatch(f"{sheet.header(number)}|{row.cells[number]}") for row in sheet.rows):
            sheet.headings[number] = Heading(Axis.ASIDE)  # "Step" that says 1–12 names all of them, so none
        elif sum(_is_money(row.cells[number]) for row in sheet.rows) * 2 > len(sheet.rows):
            sheet.headings[number] = Heading(Axis.UNKNOWN)  # "Band" over figures names no levels
    return sheet


def _components_across(sheet: _Sheet, parts: list[int]) -> PayTable | None:
    """A column for each part of pay, a row for each place."""
    headings = sheet.headings
    if not {headings[number].component for number in parts} & {Component.BASE, Component.TOTAL}:
        return None
    region, level = _place_columns(sheet)
    plain = bool(sheet.columns(*_PLACES))
    if not (plain or _are_places(sheet)):
        return None
    money = next(iter(sheet.columns(Axis.CURRENCY)), None)
    sheet.notes += [
        _unknown(sheet.table.line, "column", sheet.header(number))
        for number in sheet.columns(Axis.UNKNOWN)
        if number not in (region, level) and sheet.has_money(number)
    ]  # fmt: skip
    known = [(number, sheet.header(number), told) for number in parts if (told := headings[number].component)]
    named, left_out = parts_of(known)
    sheet.notes += [Note(line=sheet.table.line, text=text) for text in left_out]
    cells: list[Cell] = []
    for row, place in _placed(sheet, region, level):
        own = mentioned(row.cells[money]) if money is not None else ()
        for part in named:
            head = headings[part.numbers[0]]
            here = Place(place.region, part.level, place.currencies) if part.level and not place.level else place
            hints = own or place.currencies or head.currencies or sheet.currencies
            text = part.text(tuple(row.cells[number] for number in part.numbers))
            cells.append(Cell(row.line, text, here, part.component, part.label, head.period, hints))
    return sheet.pay(cells, plain=plain)


def _components_in_a_column(sheet: _Sheet, column: int) -> PayTable | None:
    """A row for each place and part of pay: ``| Level | Component | London | New York |``, and the
    like."""
    values = [number for number in sheet.columns(Axis.UNKNOWN) if sheet.has_money(number)]
    labels = [component_of(row.cells[column]) for row in sheet.rows]
    if not values or not set(labels) & {Component.BASE, Component.TOTAL}:
        return None
    region, level = _place_columns(sheet)
    across = [place_name(sheet.header(number)) for number in values]
    single = len(values) == 1 and not _is_place(across[0])
    if not single and (any(_is_moment(name) for name, _ in across) or not _are_across(sheet, values)):
        return None
    cells: list[Cell] = []
    for row, place in _placed(sheet, region, level, skip=column):
        label = row.cells[column]
        component = component_of(label)
        if component is None:
            if AMOUNT.search(" ".join(row.cells[number] for number in values)):
                sheet.notes.append(_unknown(row.line, "row", label))
            continue
        for number, (name, own) in zip(values, across, strict=True):
            here = place if single else _crossed(place, name, own)
            hints = here.currencies or mentioned(label) or sheet.currencies
            cells.append(Cell(row.line, row.cells[number], here, component, label, period_of_header(label), hints))
    return sheet.pay(cells)


def _components_down(sheet: _Sheet, labels: list[Component | None]) -> PayTable | None:
    """A row for each part of pay, a column for each region or level."""
    columns = [number for number in range(1, len(sheet.headings)) if sheet.headings[number].axis is not Axis.ASIDE]
    if not set(labels) & {Component.BASE, Component.TOTAL}:
        return None
    if not columns or any(_is_moment(sheet.header(number)) for number in columns):
        return None
    across = [place_name(sheet.header(number)) for number in columns]
    levels = sheet.headings[0].axis is Axis.LEVEL or all(looks_like_level(name) for name, _ in across)
    cells: list[Cell] = []
    known = [(number, sheet.rows[number].cells[0], told) for number, told in enumerate(labels) if told]
    named, left_out = parts_of(known)
    sheet.notes += [Note(line=sheet.table.line, text=text) for text in left_out]
    for part in named:
        rows = [sheet.rows[number] for number in part.numbers]
        for number, (name, own) in zip(columns, across, strict=True):
            place = Place(part.level, name, own) if levels else Place(name, part.level, own)
            hints = own or mentioned(part.label) or sheet.currencies
            text, period = part.text(tuple(row.cells[number] for row in rows)), period_of_header(part.label)
            cells.append(Cell(rows[0].line, text, place, part.component, part.label, period, hints))
    for row, component in zip(sheet.rows, labels, strict=True):
        label = row.cells[0]
        if component is None and AMOUNT.search(" ".join(row.cells[1:])):
            sheet.notes.append(_unknown(row.line, "row", label))
    return sheet.pay(cells, plain=levels or _are_across(sheet, columns))


def _levels_by_region(sheet: _Sheet) -> PayTable | None:
    """One figure for each level and region: the total, unless the heading says base."""
    columns = sheet.columns(Axis.UNKNOWN)
    if not columns or any(_is_moment(sheet.header(number)) for number in columns):
        return None
    across = [place_name(sheet.header(number)) for number in columns]
    regions_down = sheet.headings[0].axis is Axis.REGION
    if not (_levels_across(across) if regions_down else _are_across(sheet, columns)):
        return None
    component = component_of(sheet.heading)
    if component not in (Component.BASE, Component.TOTAL):
        component = Component.TOTAL
    cells: list[Cell] = []
    for row in sheet.rows:
        down, down_currencies = place_name(row.cells[0])
        for number, (name, own) in zip(columns, across, strict=True):
            place = Place(down, name, own) if regions_down else Place(name, down, own)
            hints = own or down_currencies or sheet.currencies
            cells.append(Cell(row.line, row.cells[number], place, component, component.value, None, hints))
    pay = sheet.pay(cells)
    return pay if pay.share_read >= 0.5 else None


def _place_columns(sheet: _Sheet) -> tuple[int | None, int | None]:
    """The columns of region and level: by their headers, or else the first column is the region.

    One column may name both. Where one of them repeats itself from row to row, a column of words beside it that makes
    the rows differ is the other.
    """
    region = next(iter(sheet.columns(Axis.REGION, Axis.BOTH)), None)
    level = next(iter(sheet.columns(Axis.LEVEL, Axis.BOTH) or sheet.columns(Axis.TITLE)), None)
    if region is None and level is None:
        return (None, 0) if _levels_across([place_name(row.cells[0]) for row in sheet.rows]) else (0, None)
    if region is None or level is None:
        known = region if region is not None else level or 0
        for number in sheet.columns(Axis.UNKNOWN):
            if not sheet.has_money(number) and _tells_apart(sheet, known, number):
                return (number, known) if region is None else (known, number)
    return region, level


def _placed(sheet: _Sheet, region: int | None, level: int | None, skip: int | None = None) -> list[tuple[Row, Place]]:
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
        if place.region and _is_moment(place.region):
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


def _crossed(place: Place, name: str, currencies: tuple[str, ...]) -> Place:
    """The place of a cell whose row names one half and whose column the other."""
    if place.region is None:
        return Place(name, place.level, currencies or place.currencies)
    return Place(place.region, place.level or name, currencies or place.currencies)


def _is_place(label: tuple[str, tuple[str, ...]]) -> bool:
    """Whether a header is a region or a level as far as one can tell from it alone."""
    name, currencies = label
    return bool(currencies) or is_known_place(name) or looks_like_level(name)


def _are_places(sheet: _Sheet) -> bool:
    """Whether rows under a header that does not say so are places: known ones, levels, or paid in several
    currencies."""
    labels = [place_name(row.cells[0]) for row in sheet.rows]
    money = {currency for row in sheet.rows for currency in mentioned(" ".join(row.cells))}
    header = place_name(sheet.header(0))[0]
    return sum(map(_is_place, labels)) * 2 >= len(labels) or len(money) > 1 or not header


def _levels_across(labels: list[tuple[str, tuple[str, ...]]]) -> bool:
    """Whether most labels are levels."""
    return bool(labels) and sum(looks_like_level(name) for name, _ in labels) * 2 >= len(labels)


def _are_across(sheet: _Sheet, columns: list[int]) -> bool:
    """Whether columns are places: known ones, levels, or with figures in several currencies side by side."""
    known = sum(_is_place(place_name(sheet.header(number))) for number in columns)
    rows = ([row.cells[number] for number in columns] for row in sheet.rows)
    differ = any(len({_money(cell) for cell in cells} - {()}) > 1 for cells in rows)
    return known * 2 >= len(columns) or differ


def _money(cell: str) -> tuple[str, ...]:
    """The currencies of a cell, by code or by sign."""
    return mentioned(cell) or tuple(_SIGN.findall(cell)[:1])


def _tells_apart(sheet: _Sheet, known: int, other: int) -> bool:
    """Whether rows that one column leaves the same differ by another one."""
    pairs = [(row.cells[known], row.cells[other]) for row in sheet.rows]
    return len({first for first, _ in pairs}) < len(pairs) == len(set(pairs))


def _is_moment(header: str) -> bool:
    return bool(_MOMENTS.fullmatch(re.sub(r"\([^()]*\)", "", header).strip()))


def _is_money(cell: str) -> bool:
    """Whether a cell holds an amount that is plainly one: with a currency, a scale or a per cent sign."""
    return any(
        amount["mark"] or amount["after"] or amount["scale"] or amount["percent"] for amount in AMOUNT.finditer(cell)
    )


def _unknown(line: int, what: str, label: str) -> Note:
    return Note(line=line, text=f"The {what} “{label}” is not known as a part of pay. It was left out.")
