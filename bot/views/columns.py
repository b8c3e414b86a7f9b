"""Figures of a review side by side, in columns of a fixed width."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from bot.roleplay import grounds
from bot.roleplay.review.comparison import Comparison
from bot.roleplay.review.review import Review
from bot.views.template import percent
from scenarios.money import format_to_the_cent
from scenarios.scenario import Scenario


def tries_beside(scenario: Scenario, against: Comparison) -> str:
    """The first try and this one in columns."""
    money = partial(grounds.roughly, scenario)
    tries = (against.first, against.second)
    shares = (against.first_won, against.second_won)
    costs = (against.then, against.now)
    rows: list[tuple[str, ...]] = [
        ("", "first", "now"),
        ("TC", *(money(got.by_guide) if got else "–" for got in tries)),
        ("A year", *(money(got.yearly) if got else "–" for got in tries)),
        ("Room won", *("–" if won is None else percent(won) for won in shares)),
    ]
    if against.branched_at is not None:
        name = f"Turn {against.branched_at} cost"
        rows.append((name, *(money(cost.yearly) if cost else "–" for cost in costs)))
    return _in_columns(rows)


def parts_table(scenario: Scenario, review: Review) -> str:
    """From the opening to the final offer by part, and the best there was, in columns."""
    money = partial(grounds.roughly, scenario)

    def cell(amount: int) -> str:
        return money(amount) if amount else "–"

    def each(base: int) -> str:
        return format_to_the_cent(base / scenario.rate.times, scenario.currency) if scenario.rate else "–"

    names = {"base": "Base", "equity": "Grant", "bonus": "Bonus", "signing": "Signing"}
    rows: list[tuple[str, ...]] = [("", "first", "final", "best")]
    rows += [
        (names[change.part], cell(change.opening), cell(change.final), cell(change.best)) for change in review.changes
    ]
    if scenario.rate:
        rows += [
            (f"a {scenario.rate.per}".replace("a h", "an h"), *(each(end) for end in (of.opening, of.final, of.best)))
            for of in review.changes
            if of.part == "base"
        ]
    if review.opening and review.final:
        sums = (review.opening, review.final, review.best)
        rows.append(("TC", *(money(total.by_guide) for total in sums)))
        rows.append(("A year", *(money(total.yearly) for total in sums)))
    return _in_columns(rows)


def _in_columns(rows: Sequence[Sequence[str]]) -> str:
    """Rows below each other: the names flush left, the figures flush right."""
    first, *others = (max(map(len, column)) for column in zip(*rows, strict=True))
    return "\n".join(
        " ".join([name.ljust(first), *(cell.rjust(width) for cell, width in zip(cells, others, strict=True))])
        for name, *cells in rows
    )
