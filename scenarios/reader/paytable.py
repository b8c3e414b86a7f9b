"""A pay table taken apart: each cell with its place and its part of pay."""

from __future__ import annotations

from scenarios.guide import Component, Note, Period
from scenarios.reader.amounts import AMOUNT
from scenarios.reader.document import Table
from scenarios.value import value

UNNAMED = "total"
"""The label of figures for which nothing says which part of pay they are: all of it."""


@value
class Place:
    """Where a band holds: region, level or both, and the currencies that its label names."""

    region: str | None
    level: str | None
    currencies: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """For sentences about the place."""
        return ", ".join(filter(None, (self.region, self.level)))


@value
class Cell:
    """A cell of a pay table with all that its row, its column and the table say about it."""

    line: int
    text: str
    place: Place
    component: Component
    label: str
    period: Period | None
    currencies: tuple[str, ...]


@value
class PayTable:
    """A table whose labels say that it holds pay, cell by cell, with what was left out of it.

    ``heading`` is what it stands under; ``plain`` tells that its labels say outright what its rows or columns are,
    regions or levels, rather than leaving it to be taken for granted.
    """

    table: Table
    cells: tuple[Cell, ...]
    notes: tuple[Note, ...]
    heading: str = ""
    plain: bool = True

    @property
    def marked(self) -> bool:
        """Whether base and total have their currency beside the number in every cell."""
        amounts = [
            AMOUNT.search(cell.text) for cell in self.cells if cell.component in (Component.BASE, Component.TOTAL)
        ]
        found = [amount for amount in amounts if amount]
        return bool(found) and all(amount["mark"] or amount["after"] for amount in found)

    @property
    def share_read(self) -> float:
        """How many of the cells hold figures, from 0 to 1."""
        return sum(1 for cell in self.cells if AMOUNT.search(cell.text)) / len(self.cells) if self.cells else 0.0
