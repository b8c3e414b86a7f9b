"""Bands whose ends stand in columns of their own: low and high, with or without the middle."""

import pytest

from scenarios import Guide, Refused, read_guide
from tests.scenarios.reader.guide_text import guide_text

Found = tuple[str | None, str | None, str, float | None, float | None, str | None]


def read(*rows: str, heading: str = "Compensation") -> Guide:
    header, *others = rows
    table = "\n".join([f"#### {heading}", "", header, "|---" * (header.count("|") - 1) + "|", *others])
    return read_guide(guide_text(table=table), "reef/keeper.md")


def found(guide: Guide) -> list[Found]:
    return [
        (band.region, band.level, band.component.value, band.low, band.high, band.currency or band.unit)
        for band in guide.bands
    ]


@pytest.mark.parametrize("ends", [("Min", "Median", "Max"), ("Floor", "Target", "Ceiling"), ("Low", "Mid", "High")])
def test_a_row_for_each_part_may_have_a_column_for_each_end(ends: tuple[str, str, str]) -> None:
    guide = read(
        f"| Region | Component | {' | '.join(ends)} |",
        "| Oulu | Base | €61K | €70K | €79K |",
        "| | Bonus | 3% | 4% | 5% |",
        "| Nuuk (DKK) | Base | 480,000 | 530,000 | 590,000 |",
        "| | Total | DKK 500,000 | | — |",
    )
    assert found(guide) == [
        ("Oulu", None, "base", 61_000, 79_000, "EUR"),
        ("Oulu", None, "bonus", 3, 5, "percent"),
        ("Nuuk", None, "base", 480_000, 590_000, "DKK"),
        ("Nuuk", None, "total", 500_000, None, "DKK"),
    ]


def test_the_currency_and_the_part_may_stand_behind_the_figures() -> None:
    guide = read(
        "| Location | Low | High | Currency | Component |",
        "| Cork | 48,000 | 63,000 | EUR | Base |",
        "| Cork | 2,000 | 5,000 | EUR | Bonus |",
        "| Bath | 41,000 | 54,000 | GBP | Base |",
    )
    assert found(guide) == [
        ("Cork", None, "base", 48_000, 63_000, "EUR"),
        ("Cork", None, "bonus", 2000, 5000, "EUR"),
        ("Bath", None, "base", 41_000, 54_000, "GBP"),
    ]


@pytest.mark.parametrize(("heading", "part"), [("Base salary by level", "base"), ("Total comp", "total")])
def test_a_table_of_ends_alone_is_of_the_part_that_its_heading_names(heading: str, part: str) -> None:
    guide = read("| Level | Minimum (€K) | Midpoint (€K) | Maximum (€K) |", "| L3 | 60 | 66 | 72.5 |", heading=heading)
    assert found(guide) == [(None, "L3", part, 60_000, 72_500, "EUR")]


def test_a_part_may_have_low_middle_and_high() -> None:
    guide = read("| Region | Base Low | Base Mid | Base High | Bonus |", "| Reno | $88K | $98K | $108K | 5–9% |")
    assert found(guide) == [("Reno", None, "base", 88_000, 108_000, "USD"), ("Reno", None, "bonus", 5, 9, "percent")]


@pytest.mark.parametrize(
    "row",
    [
        "A$120K | A$180K | A$150K", "A$150K | A$140K | A$120K", "A$100–120K | A$130K | A$150K", "A$120K | — | US$150K",
        "A$120 | A$130 | A$150K/day", "120K | 130K | 150K%",
    ],
)  # fmt: skip
def test_ends_that_do_not_fit_are_left_out(row: str) -> None:
    guide = read("| Region | Component | Low | Mid | High |", f"| Perth | Base | {row} |", "| Perth | TC | A$1M | | |")
    assert found(guide) == [("Perth", None, "total", 1_000_000, None, "AUD")]
    assert len(guide.notes) == 1


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("Region | Component | Walk-away | Target | Stretch", "Perth | Base | A$120K | A$130K | A$150K"),
        ("Region | Low | High | Low 2024 | High 2024 | Component", "Perth | A$12K | A$13K | A$11K | A$12K | Base"),
        ("Region | Low | Mid | High", "Perth | A$120K | A$130K | A$150K"),
        ("Region | Component | P25 | P75", "Perth | Base | A$120K | A$150K"),
        ("Region | Component | Low (2025) | High (2026)", "Perth | Base | A$120K | A$150K"),
    ],
)
def test_columns_that_may_be_something_else_are_not_taken_for_ends(header: str, row: str) -> None:
    with pytest.raises(Refused, match=r":7: "):
        read(f"| {header} |", f"| {row} |")


@pytest.mark.parametrize(("one", "other"), [("Base Old", "Base New"), ("Base Low", "Base Mid")])
def test_of_two_columns_for_one_part_none_is_taken_that_says_more(one: str, other: str) -> None:
    guide = read(f"| Region | {one} | {other} | TC |", "| Reno | $90K | $99K | $130K |")
    assert found(guide) == [("Reno", None, "total", 130_000, 130_000, "USD")]
