"""What figures count in where the label of a place or a heading says so: "Berlin (k EUR)", "Malmö (SEK/month)"."""

from __future__ import annotations

import re
from dataclasses import replace

from scenarios.guide import Component
from scenarios.reader.amounts import MONTHS, SHORT_PERIOD, YEARS, period_of
from scenarios.reader.components import component_of_label
from scenarios.reader.currencies import MARK, MARK_AFTER, SHARED
from scenarios.reader.document import Row, Table
from scenarios.value import value

_SCALES = {
    "K": r"k|t|tsd\.?|thousands?|['’]?000s?",
    "M": r"m|mn|mm|mio\.?|millions?",
    "lakh": r"l|lakhs?|lacs?|lpa",
    "crore": r"cr|crores?",
}
_SCALE = "|".join(f"(?P<{name}>{words})" for name, words in _SCALES.items())
_PERIOD = (
    rf"(?:/|\b(?:per|a|pro|im|al|por)\b)\s*(?:{YEARS}|{MONTHS}|h(?:ou)?r|day|w(?:ee)?k|quarter)\b|\bp\.\s?a\.?|"
    r"\b(?:annual(?:ly)?|yearly|monthly|hourly|daily|weekly|jährlich|monatlich|anual|mensual)\b"
)
_UNIT = re.compile(
    rf"(?i:in\s+)?(?:(?P<before>k|T)\s?)?(?P<mark>{MARK})?\s?(?:(?i:{_SCALE}))?"
    rf"(?P<rest>(?i:[\s,;·]*(?:{_PERIOD}|gross|before tax|brutto|bruto))*)"
)
_TAIL = re.compile(r"\s*\((?P<unit>[^()]*)\)\s*$")
_NUMBER = r"\d[\d.,'’ \u00a0\u202f]*"
_DASH = r"\s*(?:[-‐‑‒–—−]|to)\s*"
_BARE = re.compile(rf"[~≈<>≥≤]?\s*{_NUMBER}(?:{_DASH}{_NUMBER})?\+?")
_AMOUNT = rf"(?:(?:{MARK})\s?)?{_NUMBER}(?:[KkMmL]\b)?(?:\s?(?:{MARK_AFTER}))?"
_MARKED = re.compile(rf"[~≈<>≥≤]?\s*{_AMOUNT}(?:{_DASH}{_AMOUNT})?\+?")
_COUNTED = re.compile(r"\b(?:count|number)\b|#|%", re.IGNORECASE)
_COUNTABLE = re.compile(r"\b(?:options|shares|units)\b", re.IGNORECASE)
_VALUE = re.compile(r"\bvalue\b", re.IGNORECASE)
_MOST = 10_000
"""The most that a bare number may be for a scale to hold, as in a label of a part of pay."""


@value
class Unit:
    """What stands in parentheses behind a place: the currency as written, the scale and the period, as a cell would
    have them beside its number; each may be empty."""

    mark: str
    scale: str
    period: str

    def beside(self, cell: str, label: str) -> str:
        """A figure with this unit, unless it has one of its own or ``label``, its part of pay, does not count in it."""
        figure = cell.strip()
        if not _MARKED.fullmatch(figure) or _COUNTED.search(label):
            return cell
        if self.scale and _BARE.fullmatch(figure) and _COUNTABLE.search(label) and not _VALUE.search(label):
            return f"{figure} or {figure}{self.scale}"  # shares or money: both are said, so that neither is taken
        bare, component = bool(_BARE.fullmatch(figure)), component_of_label(label)
        scale = self.scale if bare and not _is_whole(figure) else ""
        mark = self.mark if bare and self.mark in SHARED else ""
        yearly = self.period == "/month" and component not in (None, Component.BASE, Component.TOTAL, Component.OTHER)
        period = "" if yearly or period_of(label) else self.period
        number, more = figure.rstrip("+ "), "+" * figure.endswith("+")
        return f"{mark}{number}{' ' * (len(scale) > 1)}{scale}{more}{period}"


def unit_of(label: str) -> tuple[str, Unit] | None:
    """A label with nothing but a currency behind it, and its unit; None where it has none that says more than that."""
    tail = _TAIL.search(label)
    found = _UNIT.fullmatch(tail["unit"].strip()) if tail else None
    if tail is None or found is None:
        return None
    mark = (found["mark"] or "").strip()
    scale = next((name for name in _SCALES if found[name]), "K" if found["before"] else "")
    rest = found["rest"]
    if (scale == "lakh" and mark not in ("₹", "INR", "Rs", "Rs.", "")) or (not mark and scale == "M"):
        return None
    period = (
        "/hour" if SHORT_PERIOD.search(rest) else {"month": "/month", "year": "/year"}.get(period_of(rest) or "", "")
    )
    if not scale and not period:
        return None
    name = label[: tail.start()]
    return (name if not mark or mark in SHARED else f"{name} ({mark})"), Unit(mark, scale, period)


def with_units_spread(table: Table, heading: str) -> tuple[Table, str]:
    """The table with the units of its places, and of the heading above it, beside the numbers that they hold for; and
    the heading without."""
    title, above = unit_of(heading) or (heading, None)
    across = [_unit(text) for text in table.header]
    down = [[_unit(cell) for cell in row.cells] for row in table.rows]
    if not (above or any(across) or any(map(any, down))):
        return table, heading
    rows = []
    for row, units in zip(table.rows, down, strict=True):
        own = next((found[1] for found in units if found), above)
        cells = []
        for number, (cell, found) in enumerate(zip(row.cells, units, strict=True)):
            column = across[number] if number < len(across) else None
            unit = column[1] if column else own
            cells.append(found[0] if found else unit.beside(cell, _label(table, row, number)) if unit else cell)
        rows.append(Row(row.line, tuple(cells)))
    header = tuple(found[0] if found else text for text, found in zip(table.header, across, strict=True))
    return replace(table, header=header, rows=tuple(rows)), title


def _unit(label: str) -> tuple[str, Unit] | None:
    """The unit of a label that is no part of pay's."""
    found = unit_of(label) if label.endswith(")") else None
    return found if found and component_of_label(label) is None else None


def _label(table: Table, row: Row, number: int) -> str:
    """The label of the part of pay that a cell is of, empty where none is named."""
    header = table.header[number] if number < len(table.header) else ""
    if component_of_label(header) is not None:
        return header
    return next((cell for cell in row.cells if component_of_label(cell) is not None), "")


def _is_whole(figure: str) -> bool:
    """Whether a figure is too large to be counted in thousands: 250,000 under "(k EUR)" is no 250 million."""
    digits = [re.sub(r"\D", "", part) for part in re.split(r"[-‐‑‒–—−]|to", figure)]
    return any(len(part) > 4 and int(part) >= _MOST for part in digits)
