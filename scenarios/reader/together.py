"""Several pay tables in one guide: one a level, one a market, or side by side, as long as they do not contradict."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from functools import lru_cache

from scenarios.guide import Band, Component, Note
from scenarios.money import format_range
from scenarios.reader.captions import named_in, names_a_region, speaks_of_others
from scenarios.reader.currencies import mentioned
from scenarios.reader.paytable import Cell, PayTable, Place
from scenarios.reader.places import is_known_place, looks_like_level
from scenarios.reader.topics import is_of_pay
from scenarios.remembered import forgettable


def fitting(tables: list[PayTable]) -> tuple[list[PayTable], list[Note]]:
    """The tables that belong together, each cell with the level or region that its table's heading adds.

    A table whose labels leave open what its rows are is left out, with a note, where another one says it outright.
    """
    plain = [pay for pay in tables if pay.plain] or tables
    fit = [pay for pay in _by_heading(plain) if all(cell.place.name for cell in pay.cells)]
    kept = {pay.table.line for pay in fit}
    left_out = [
        Note(
            line=pay.table.line,
            text="This table does not say which region or level each figure belongs to. It was left out, since the "
            f"table on line {fit[0].table.line} does.",
        )
        for pay in tables
        if fit and pay.table.line not in kept
    ]
    return fit, left_out


def contradiction(bands: list[list[Band]]) -> tuple[int, str] | None:
    """The first band that has another figure elsewhere in the guide's tables: its line, and what is wrong."""
    before: dict[tuple[str, str, Component], list[Band]] = defaultdict(list)
    for table in bands:
        here: dict[tuple[str | None, str | None, Component], Band] = {}
        for band in table:
            same_table = here.setdefault((band.region, band.level, band.component), band)
            # A place may have several kinds of other pay in one table: a housing and a car allowance.
            held = before[_key(band)] or [band if band.component is Component.OTHER else same_table]
            if any(_figures(each) == _figures(band) for each in held):
                continue
            other = held[0]
            where = ", ".join(filter(None, (band.region, band.level)))
            figures = (
                f"{band.component.value} for {where} is {_range(band)} here and {_range(other)} on line {other.line}; "
                "keep the one that holds, or say"
            )
            if other is same_table:
                return band.line, f"{figures} of which level or region each row is"
            message = f"this is a second pay table, and {figures} under a heading of its own of which level or region "
            return band.line, message + "each table is"
        for band in table:
            before[_key(band)].append(band)
    return None


def once(bands: list[list[Band]]) -> list[Band]:
    """All bands, those that a later table only repeats left out."""
    kept: list[Band] = []
    seen: set[tuple[str, str, Component]] = set()
    for table in bands:
        kept += [band for band in table if _key(band) not in seen]
        seen.update(map(_key, table))
    return kept


def _by_heading(tables: list[PayTable]) -> list[PayTable]:
    names = [named_in(pay.heading) for pay in tables]
    labels = [name for name, _ in names]
    if not all(labels) or len(set(labels)) < len(labels) or (len(tables) == 1 and any(map(_has_place, tables))):
        return tables
    places = [cell.place for pay in tables for cell in pay.cells]
    if any(speaks_of_others(pay.heading) for pay in tables):
        return tables
    if len(tables) > 1 and all(map(looks_like_level, labels)) and not any(place.level for place in places):
        return [_with(pay, level=name) for pay, (name, _) in zip(tables, names, strict=True)]
    if all(names_a_region(pay.heading) for pay in tables) and _overlap(tables) and not any(map(_is_region, places)):
        tables = [_as_levels(pay) for pay in tables]
        places = [cell.place for pay in tables for cell in pay.cells]
    alone = len(tables) == 1 and names_a_region(tables[0].heading)
    told = all(is_of_pay(pay.heading) for pay in tables)
    if (
        not any(place.region for place in places)
        and told
        and (alone or all(map(is_known_place, labels)) or (_overlap(tables) and _currencies_differ(tables, names)))
    ):
        return [_with(pay, region=name, currencies=own) for pay, (name, own) in zip(tables, names, strict=True)]
    return tables


def _with(
    pay: PayTable, *, level: str | None = None, region: str | None = None, currencies: tuple[str, ...] = ()
) -> PayTable:
    def placed(cell: Cell) -> Cell:
        place = Place(region or cell.place.region, level or cell.place.level, cell.place.currencies or currencies)
        return replace(cell, place=place, currencies=cell.currencies or currencies)

    return replace(pay, cells=tuple(map(placed, pay.cells)))


def _as_levels(pay: PayTable) -> PayTable:
    """A table whose places were taken for regions, which the headings name."""
    cells = (replace(cell, place=replace(cell.place, region=None, level=cell.place.name or None)) for cell in pay.cells)
    return replace(pay, cells=tuple(cells))


def _is_region(place: Place) -> bool:
    """Whether a place is surely a region: known as one, with a currency of its own, or with a level beside it."""
    return is_known_place(place.region) or bool(place.currencies) or bool(place.region and place.level)


def _has_place(pay: PayTable) -> bool:
    return any(cell.place.name for cell in pay.cells)


def _overlap(tables: list[PayTable]) -> bool:
    sets = [{(cell.place.name.casefold(), cell.component) for cell in pay.cells} for pay in tables]
    return any(one & other for number, one in enumerate(sets) for other in sets[number + 1 :])


def _currencies_differ(tables: list[PayTable], names: list[tuple[str, tuple[str, ...]]]) -> bool:
    """Whether each table names a currency of its own."""
    named = [
        own or next((found for cell in pay.cells if (found := cell.currencies or mentioned(cell.text))), ())
        for pay, (_, own) in zip(tables, names, strict=True)
    ]
    return all(named) and len(set(named)) == len(named)


def _key(band: Band) -> tuple[str, str, Component]:
    return _plain(band.region), _plain(band.level), band.component


def _figures(band: Band) -> tuple[object, ...]:
    return band.low, band.high, band.unit, band.currency


@forgettable
@lru_cache(maxsize=4096)
def _plain(name: str | None) -> str:
    return "".join(char for char in (name or "").casefold() if char.isalnum())


def _range(band: Band) -> str:
    return format_range(band.low, band.high, band.unit, band.currency)
