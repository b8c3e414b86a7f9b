"""The ends of a band that stand in cells of their own: low and high, perhaps with the middle between them."""

from __future__ import annotations

import re
from dataclasses import replace

from scenarios.reader.amounts import AMOUNT, Unreadable
from scenarios.reader.cells import figure_of
from scenarios.reader.document import Row, Table

LOW = r"low(?:er)?|min(?:imum)?|mínimo|floor|from|bottom"
MIDDLE = r"mid(?:dle|point)?|median|target|typical|average|avg|mean"
HIGH = r"high(?:er)?|max(?:imum)?|máximo|ceiling|to|top|upper"
_END = re.compile(
    rf"(?:pay |salary )?(?:(?P<low>{LOW})|(?P<middle>{MIDDLE})|(?P<high>{HIGH}))\.?(?: end)?\s*(?P<more>\([^()]*\))?",
    re.IGNORECASE,
)
RANGE = re.compile(r"(?:(?:pay|salary|comp(?:ensation)?|annual) )?(?:range|band)s?", re.IGNORECASE)
"""A header of figures that says no more than that they are ranges."""


def with_ends_joined(table: Table) -> Table:
    """The table with one column of ranges where it has columns for their ends: "Min", "Median" and "Max"."""
    ends: dict[str, list[int]] = {"low": [], "middle": [], "high": []}
    more = set()
    for number, text in enumerate(table.header):
        if (found := _END.fullmatch(text.strip())) and found.lastgroup:
            which = next(end for end in ends if found[end])
            ends[which].append(number)
            more.add(found["more"] or "")
    lows, middles, highs = ends["low"], ends["middle"], ends["high"]
    if not (len(lows) == len(highs) == 1 and len(middles) < 2 and len(more) == 1):
        return table
    gone = {*middles, *highs}
    header = list(table.header)
    header[lows[0]] = f"Range {more.pop()}".strip()
    rows = []
    for row in table.rows:
        cells = list(row.cells)
        if len(cells) == len(header):
            middle = cells[middles[0]] if middles else ""
            cells[lows[0]] = joined(cells[lows[0]], cells[highs[0]], middle)
            cells = [cell for number, cell in enumerate(cells) if number not in gone]
        rows.append(Row(row.line, tuple(cells)))
    kept = tuple(text for number, text in enumerate(header) if number not in gone)
    return replace(table, header=kept, rows=tuple(rows))


def joined(low: str, high: str, middle: str = "") -> str:
    """Both ends as one range. A middle that lies outside stays between them, so that nobody takes them for a range."""
    low, high = (end if AMOUNT.search(end) else "" for end in (low, high))
    if low and high:
        return (
            f"{low} – {middle} – {high}" if AMOUNT.match(middle) and _outside(low, middle, high) else f"{low} – {high}"
        )
    return f"from {low}" if low else f"up to {high}" if high else ""


def _outside(low: str, middle: str, high: str) -> bool:
    try:
        figure_of(f"{low} – {middle}")
        figure_of(f"{middle} – {high}")
    except Unreadable:
        return True
    return False
