"""The bands that a pay table gives: a figure in its place, or a note on what was left out and why."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from scenarios.guide import Band, Component, Note, Period
from scenarios.reader.allowances import is_allowance
from scenarios.reader.amounts import AMOUNT, SHORT_PERIOD, Unreadable
from scenarios.reader.cells import Figure, figure_of
from scenarios.reader.currencies import LOCAL_DOLLARS, SHARED, code_of, currency_of
from scenarios.reader.headers import scale_of
from scenarios.reader.paytable import UNNAMED, Cell, PayTable, Place

_SIGN_ON = re.compile(r"\W*(?:[a-z]+\s+){0,2}sign(?:ing)?\b", re.IGNORECASE)
_PERCENT = re.compile(r"%|\bper ?cent\b", re.IGNORECASE)
MOST_PERCENT = 400
"""The most that a bare number under a per cent sign may be."""
_SIGN = re.compile(r"(?<![A-Za-z])[A-Z]{0,3}[$€£₹₩₪¥]")
_COUNT = re.compile(r"\bcount\b|\bnumber of\b|#|\bno\. of\b", re.IGNORECASE)
_COUNTABLE = re.compile(r"\boptions?\b|\bshares?\b|\bunits?\b|\bgrant\b", re.IGNORECASE)
_COMPARED = re.compile(r"(?:above|below|over|more|less|higher|lower|than|vs)\b", re.IGNORECASE)
_DASHED = re.compile(r"^\W*$|^(?:n/?a|none|no|nil|tbd|varies|variable|discretionary)\b\W*$", re.IGNORECASE)


def bands_of(pay: PayTable) -> tuple[list[Band], list[Note]]:
    """The bands of a pay table, and a note for every cell that holds figures and gives none."""
    bands: list[Band] = []
    notes = list(pay.notes)
    for cell in _told_apart(pay.cells):
        try:
            figure = figure_of(
                cell.text,
                share=cell.component is Component.OTHER,
                scale=scale_of(cell.label),
                whole=bool(cell.currencies) or _is_count(cell, pay),
            )
            if figure and not any(figure.marks) and figure.unit is None:
                figure = _as_labelled(figure, cell, pay)
            band = None if figure is None else _band(cell, figure)
        except Unreadable as why:
            notes.append(Note(line=cell.line, text=f"{cell.place.name}, {cell.label}: {why}. It was left out."))
            continue
        if band is not None:
            bands.append(band)
            if cell.period and band.period and cell.period != band.period:
                notes.append(_period_note(cell, band))
        elif not _DASHED.match(cell.text):
            notes.append(
                Note(line=cell.line, text=f"{cell.place.name}, {cell.label}: “{cell.text}” is words, not a range.")
            )
    return _of_one_period(bands, notes), notes


def _of_one_period(bands: list[Band], notes: list[Note]) -> list[Band]:
    """The bands without a month's total that only a year's can be; there is a note for each."""
    bases = {
        (band.region, band.level): band.high or band.low or 0
        for band in bands
        if band.component is Component.BASE and band.period == "month"
    }
    kept = []
    for band in bands:
        base = bases.get((band.region, band.level))
        if base and band.component is Component.TOTAL and band.period == "month" and (band.low or 0) > 4 * base:
            where = ", ".join(filter(None, (band.region, band.level)))
            text = f"{where}: a total of {band.low:,} is too much for a month beside the base; is it a year’s?"
            text += " It was left out."
            notes.append(Note(line=band.line, text=text))
        else:
            kept.append(band)
    return kept


def _band(cell: Cell, figure: Figure) -> Band | None:
    """The band that a figure makes in its place.

    Raises:
        Unreadable: its currency cannot be told, or a percentage stands where only money can.
    """
    component = cell.component
    if component is Component.BONUS and figure.unit != "percent" and _SIGN_ON.match(figure.beside):
        component = Component.SIGNING
    if SHORT_PERIOD.search(cell.label) and figure.unit != "percent":
        raise Unreadable(
            f"“{cell.text}” under “{cell.label}” is pay by the hour, day, week or quarter; give it per year"
        )
    period = figure.period or cell.period
    if period == "month" and cell.label == UNNAMED:
        raise Unreadable(f"“{cell.text}” is pay by the month: say in the heading above whether it is base or total")
    if figure.unit == "percent":
        if component in (Component.BASE, Component.TOTAL, Component.TOTAL_WITH_PREMIUM):
            raise Unreadable(f"“{cell.text}” is a percentage where money is expected")
        if component is Component.OTHER and is_allowance(cell.label):
            raise Unreadable(f"it cannot be told what “{cell.text}” is a percentage of; give it in money")
        return _made(cell, component, figure, None, period)
    if figure.unit == "count":
        return _made(cell, component, figure, None, period)
    if component is Component.OTHER and is_allowance(cell.label) and _COMPARED.match(figure.beside):
        raise Unreadable(f"“{cell.text}” is a difference")
    low, high = (currency_of(mark, cell.currencies, cell.place.name) for mark in _both(figure.marks))
    if low is None or high is None:
        raise Unreadable(f"the currency of “{cell.text}” cannot be told; write it as a code, such as “SEK 500K”")
    if low != high:
        raise Unreadable(f"“{cell.text}” has two currencies in one range, {low} and {high}")
    least = figure.low if component in (Component.BASE, Component.TOTAL) and period != "month" else figure.high
    if 0 < (least or figure.high or figure.low or 0) < 1000:
        raise Unreadable(f"“{cell.text}” is too little for pay; is a K missing?")
    return _made(cell, component, figure, low, period)


def _told_apart(cells: tuple[Cell, ...]) -> Iterator[Cell]:
    """The cells of each place; where some have its own dollar spelt out, a bare ``$`` beside them is the US dollar
    (beside "MXN") or left open (beside "A$")."""
    spelt: dict[Place, set[str]] = defaultdict(set)
    for cell in cells:
        marks = (amount["mark"] or amount["after"] for amount in AMOUNT.finditer(cell.text))
        spelt[cell.place] |= {code for mark in marks if mark and (code := code_of(mark))}
    for cell in cells:
        first = AMOUNT.search(cell.text)
        mixed = first and first["mark"] == "$" and set(cell.currencies) & spelt[cell.place] & set(SHARED["$"])
        if not mixed:
            yield cell
        elif mixed & LOCAL_DOLLARS:
            yield replace(cell, currencies=(*sorted(mixed), "USD"))
        else:
            yield replace(cell, currencies=("USD",))


def _as_labelled(figure: Figure, cell: Cell, pay: PayTable) -> Figure:
    """A bare number with what its label says that it is: per cent, a count, or money with this sign."""
    if _PERCENT.search(cell.label) and (figure.high or figure.low or 0) <= MOST_PERCENT:
        return replace(figure, unit="percent")
    if _is_count(cell, pay):
        return replace(figure, unit="count")
    sign = _SIGN.search(cell.label)
    return replace(figure, marks=(sign[0], sign[0])) if sign and not cell.currencies else figure


def _is_count(cell: Cell, pay: PayTable) -> bool:
    """Whether a bare number is one of shares: the label says so, or all money of the table has its currency beside it
    and this has none."""
    if cell.component is not Component.EQUITY:
        return False
    return bool(_COUNT.search(cell.label)) or bool(pay.marked and _COUNTABLE.search(cell.label))


def _both(marks: tuple[str | None, str | None]) -> tuple[str | None, str | None]:
    """A mark on one end of a range holds for both."""
    return marks[0] or marks[1], marks[1] or marks[0]


def _made(cell: Cell, component: Component, figure: Figure, currency: str | None, period: Period | None) -> Band:
    return Band(
        line=cell.line,
        region=cell.place.region,
        level=cell.place.level,
        component=component,
        low=figure.low,
        high=figure.high,
        currency=currency,
        unit=figure.unit or "absolute",
        period=period,
        beside=figure.beside or None,
    )


def _period_note(cell: Cell, band: Band) -> Note:
    names = {"year": "a year", "4yr": "four years", "month": "a month"}
    label, own = names[cell.period or "year"], names[band.period or "year"]
    text = f"{cell.place.name}, {cell.label}: the label says {label}, the cell “{cell.text}” {own}. The cell was taken."
    return Note(line=cell.line, text=text)
