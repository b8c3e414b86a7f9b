"""The shapes that pay tables have, and how each is taken apart cell by cell."""

from __future__ import annotations

import re

from scenarios.guide import Component, Note
from scenarios.reader.amounts import AMOUNT
from scenarios.reader.captions import speaks_of_others
from scenarios.reader.components import component_of, component_of_label
from scenarios.reader.currencies import mentioned
from scenarios.reader.document import Row, Table
from scenarios.reader.headers import Axis, period_of_header, place_name
from scenarios.reader.parts import parts_of
from scenarios.reader.paytable import UNNAMED, Cell, PayTable, Place
from scenarios.reader.places import is_known_place, looks_like_level
from scenarios.reader.sheet import (
    PLACES,
    Sheet,
    are_across,
    are_places,
    is_moment,
    is_place,
    levels_across,
    place_columns,
    placed,
    sheet_of,
)
from scenarios.reader.topics import DIFFERENCES, is_of_pay

_RIVALS = re.compile(
    r"\b(?:compan(?:y|ies)|competitors?|comparators?|comparables?|employers?|firms?|peers?|rivals?|organi[sz]ations?|"
    r"banks?|vendors?|benchmark)\b",
    re.IGNORECASE,
)


_IN_PARENTHESES = re.compile(r"\([^()]*\)")


def pay_table(table: Table, heading: str = "") -> PayTable | None:
    """The table cell by cell, None where its labels do not say that it holds pay of regions or levels."""
    if _RIVALS.search(table.header[0]):
        return None
    sheet = sheet_of(table, heading)
    headings = sheet.headings
    parts = [number for number in sheet.columns(Axis.COMPONENT) if headings[number].component]
    labelled = [number for number in sheet.columns(Axis.COMPONENT) if not headings[number].component]
    if parts and headings[0].axis in (*PLACES, Axis.UNKNOWN, Axis.ASIDE):
        return _components_across(sheet, parts)
    if len(labelled) == 1 and sheet.columns(*PLACES):
        return _components_in_a_column(sheet, labelled[0])
    labels = [component_of_label(row.cells[0]) for row in sheet.rows]
    if sum(label is not None for label in labels) >= max(1, len(labels) / 2) and not parts:
        return _components_down(sheet, labels)
    if headings[0].axis in PLACES and not parts:
        return _one_part(sheet) or _levels_by_region(sheet)
    return None


def is_silent_on_pay(table: Table) -> bool:
    """Whether a table has regions or levels and figures, but names no part of pay: ``| Region | Range |``."""
    sheet = sheet_of(table, "")
    return _is_silent(sheet)


def _is_silent(sheet: Sheet) -> bool:
    named = [component_of_label(text) for text in (*sheet.table.header, *(row.cells[0] for row in sheet.rows))]
    figures = [number for number in sheet.columns(Axis.UNKNOWN) if sheet.has_money(number)]
    return bool(sheet.columns(*PLACES)) and len(figures) == 1 and not any(named)


def _components_across(sheet: Sheet, parts: list[int]) -> PayTable | None:
    """A column for each part of pay, a row for each place."""
    headings = sheet.headings
    if not {headings[number].component for number in parts} & {Component.BASE, Component.TOTAL}:
        return None
    region, level = place_columns(sheet)
    plain = bool(sheet.columns(*PLACES))
    if not (plain or are_places(sheet)):
        return None
    sheet.notes += [
        _unknown(sheet.table.line, "column", sheet.header(number))
        for number in sheet.columns(Axis.UNKNOWN)
        if number not in (region, level) and sheet.has_money(number)
    ]  # fmt: skip
    known = [(number, sheet.header(number), told) for number in parts if (told := headings[number].component)]
    named, left_out = parts_of(known)
    sheet.notes += [Note(line=sheet.table.line, text=text) for text in left_out]
    cells: list[Cell] = []
    for row, place in placed(sheet, region, level):
        own = _currency(sheet, row)
        for part in named:
            head = headings[part.numbers[0]]
            here = Place(place.region, part.level, place.currencies) if part.level and not place.level else place
            hints = own or place.currencies or head.currencies or sheet.currencies
            text = part.text(tuple(row.cells[number] for number in part.numbers))
            cells.append(Cell(row.line, text, here, part.component, part.label, head.period, hints))
    return sheet.pay(cells, plain=plain)


def _one_part(sheet: Sheet) -> PayTable | None:
    """One column of ranges, and a heading that says of what: ``| Level | Min | Max |`` under "Base salary"."""
    component = component_of(sheet.heading)
    if component not in (Component.BASE, Component.TOTAL) or not _is_silent(sheet) or not is_of_pay(sheet.heading):
        return None
    column = next(number for number in sheet.columns(Axis.UNKNOWN) if sheet.has_money(number))
    if not sheet.is_range(column):
        return None
    region, level = place_columns(sheet)
    label = f"{sheet.heading}: {sheet.header(column)}"
    period = period_of_header(label)
    cells = []
    for row, place in placed(sheet, region, level):
        hints = _currency(sheet, row) or place.currencies or mentioned(sheet.header(column)) or sheet.currencies
        cells.append(Cell(row.line, row.cells[column], place, component, label, period, hints))
    return sheet.pay(cells)


def _currency(sheet: Sheet, row: Row) -> tuple[str, ...]:
    """What the column of currencies says, where there is one."""
    return next((mentioned(row.cells[number]) for number in sheet.columns(Axis.CURRENCY)), ())


def _components_in_a_column(sheet: Sheet, column: int) -> PayTable | None:
    """A row for each place and part of pay: ``| Level | Component | London | New York |``, and the
    like."""
    values = [number for number in sheet.columns(Axis.UNKNOWN) if sheet.has_money(number)]
    labels = [component_of_label(row.cells[column]) for row in sheet.rows]
    if not values or not set(labels) & {Component.BASE, Component.TOTAL}:
        return None
    region, level = place_columns(sheet)
    across = [place_name(sheet.header(number)) for number in values]
    single = len(values) == 1 and not is_place(across[0])
    if not single and (any(is_moment(name) for name, _ in across) or not are_across(sheet, values)):
        return None
    cells: list[Cell] = []
    unit = " ".join(_IN_PARENTHESES.findall(sheet.header(values[0]))) if single else ""
    for row, place in placed(sheet, region, level, skip=column):
        label = f"{row.cells[column]} {unit}".strip()
        component = component_of_label(label)
        if component is None:
            if AMOUNT.search(" ".join(row.cells[number] for number in values)):
                sheet.notes.append(_unknown(row.line, "row", label))
            continue
        for number, (name, own) in zip(values, across, strict=True):
            here = place if single else _crossed(place, name, own)
            told = _currency(sheet, row) or here.currencies or mentioned(label)
            hints = told or mentioned(sheet.header(number)) or sheet.currencies
            cells.append(Cell(row.line, row.cells[number], here, component, label, period_of_header(label), hints))
    return sheet.pay(cells)


def _components_down(sheet: Sheet, labels: list[Component | None]) -> PayTable | None:
    """A row for each part of pay, a column for each region or level."""
    columns = [number for number in range(1, len(sheet.headings)) if sheet.headings[number].axis is not Axis.ASIDE]
    if not columns or not set(labels) & {Component.BASE, Component.TOTAL}:
        return None
    only_ranges = len(columns) == 1 and sheet.is_range(columns[0])
    if only_ranges and speaks_of_others(sheet.heading):
        return None
    if not only_ranges and any(is_moment(sheet.header(number)) for number in columns):
        return None
    across = [place_name(sheet.header(number)) for number in columns]
    if only_ranges:
        across = [("", mentioned(sheet.header(columns[0])))]
    levels = sheet.headings[0].axis is Axis.LEVEL or all(looks_like_level(name) for name, _ in across)
    cells: list[Cell] = []
    known = [(number, sheet.rows[number].cells[0], told) for number, told in enumerate(labels) if told]
    named, left_out = parts_of(known)
    sheet.notes += [Note(line=sheet.table.line, text=text) for text in left_out]
    for part in named:
        rows = [sheet.rows[number] for number in part.numbers]
        for number, (name, own) in zip(columns, across, strict=True):
            place = Place(part.level, name or None, own) if levels else Place(name or None, part.level, own)
            hints = own or mentioned(part.label) or sheet.currencies
            text, period = part.text(tuple(row.cells[number] for row in rows)), period_of_header(part.label)
            cells.append(Cell(rows[0].line, text, place, part.component, part.label, period, hints))
    for row, component in zip(sheet.rows, labels, strict=True):
        label = row.cells[0]
        if component is None and AMOUNT.search(" ".join(row.cells[1:])):
            sheet.notes.append(_unknown(row.line, "row", label))
    return sheet.pay(cells, plain=not only_ranges and (levels or are_across(sheet, columns)))


def _levels_by_region(sheet: Sheet) -> PayTable | None:
    """One figure for each level and region: the total, unless the heading says base."""
    columns = sheet.columns(Axis.UNKNOWN)
    if DIFFERENCES.search(sheet.heading) or not columns or any(is_moment(sheet.header(number)) for number in columns):
        return None
    across = [place_name(sheet.header(number)) for number in columns]
    regions_down = sheet.headings[0].axis is Axis.REGION
    if sheet.headings[0].axis is Axis.BOTH:  # "Grade \ Region": which of them is down is told by what is across
        regions_down = levels_across(across) and not any(is_known_place(name) or own for name, own in across)
    if not (levels_across(across) if regions_down else are_across(sheet, columns)):
        return None
    named = component_of(sheet.heading)
    component = named if named in (Component.BASE, Component.TOTAL) else Component.TOTAL
    label = sheet.heading if component is named else UNNAMED
    cells: list[Cell] = []
    for row in sheet.rows:
        down, down_currencies = place_name(row.cells[0])
        for number, (name, own) in zip(columns, across, strict=True):
            place = Place(down, name, own) if regions_down else Place(name, down, own)
            hints = own or down_currencies or sheet.currencies
            cells.append(Cell(row.line, row.cells[number], place, component, label, period_of_header(label), hints))
    pay = sheet.pay(cells)
    return pay if pay.share_read >= 0.5 else None


def _crossed(place: Place, name: str, currencies: tuple[str, ...]) -> Place:
    """The place of a cell whose row names one half and whose column the other."""
    if place.region is None:
        return Place(name, place.level, currencies or place.currencies)
    return Place(place.region, place.level or name, currencies or place.currencies)


def _unknown(line: int, what: str, label: str) -> Note:
    return Note(line=line, text=f"The {what} “{label}” is not known as a part of pay. It was left out.")
