"""Several labels that name the same part of pay: two ends of a range, one a level, or which of them holds."""

import pytest

from scenarios import Guide, read_guide
from tests.scenarios.reader.guide_text import guide_text


def read(header: str, *rows: str) -> Guide:
    columns = header.count("|") - 1
    return read_guide(guide_text(table="\n".join([header, "|---" * columns + "|", *rows])), "reef/keeper.md")


def found(guide: Guide) -> list[tuple[str | None, str, float | None, float | None]]:
    return [(band.level, band.component.value, band.low, band.high) for band in guide.bands]


@pytest.mark.parametrize(
    ("low", "high"), [("Base Low", "Base High"), ("Min Base", "Max Base"), ("Salary (from)", "Salary (to)")]
)
def test_two_columns_may_be_the_ends_of_a_range(low: str, high: str) -> None:
    guide = read(
        f"| Region | Currency | {low} | {high} |", "| Oslo | NOK | 900,000 | 1,100,000 |", "| Bath | GBP | 60K | |"
    )
    assert found(guide) == [(None, "base", 900_000, 1_100_000), (None, "base", 60_000, None)]
    assert [band.line for band in guide.bands] == [7, 8]


@pytest.mark.parametrize("labels", [("L4 Base", "L5 Base"), ("Base (L4)", "Base (L5)")])
def test_each_column_may_be_of_a_level(labels: tuple[str, str]) -> None:
    guide = read(f"| Region | {labels[0]} | {labels[1]} |", "| Reno | $90K–$99K | $110K–$120K |")
    assert found(guide) == [("L4", "base", 90_000, 99_000), ("L5", "base", 110_000, 120_000)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Base Salary", "Base Last Year"),
        ("Base (Local)", "Base (USD)"),
        ("Base Range", "Median Base"),
        ("Base", "Target Base"),
    ],
)
def test_of_two_columns_the_one_holds_that_says_nothing_more(one: str, other: str) -> None:
    guide = read(f"| Region | {one} | {other} | Total Cash | Total Comp |", "| Reno | $90K | $70K | $95K | $130K |")
    assert found(guide) == [(None, "base", 90_000, 90_000), (None, "total", 130_000, 130_000)]


@pytest.mark.parametrize(
    ("one", "other"), [("Base 2025", "Base 2026"), ("Initial Base", "Target Base"), ("P25 Base", "P75 Base")]
)
def test_where_both_say_more_neither_holds(one: str, other: str) -> None:
    guide = read(f"| Region | {one} | {other} | Total Comp |", "| Reno | $90K | $70K | $130K |")
    assert found(guide) == [(None, "total", 130_000, 130_000)]
    assert any(f"“{one}”, “{other}” are all base" in note.text for note in guide.notes)


def test_the_same_holds_for_rows() -> None:
    rows = (
        "| Base (min) | €60K | £50K |",
        "| Base (max) | €70K | £65K |",
        "| Total 2025 | €80K | £75K |",
        "| Total | €85K | £79K |",
    )
    guide = read("| Component | Cork | Bath |", *rows)
    assert found(guide) == [
        (None, "base", 60_000, 70_000),
        (None, "base", 50_000, 65_000),
        (None, "total", 85_000, 85_000),
        (None, "total", 79_000, 79_000),
    ]


def test_an_average_is_no_place() -> None:
    guide = read("| Region | Base | TC |", "| Reno | $90K | $99K |", "| Average | $80K | $89K |")
    assert guide.regions == ("Reno",)
    assert any("“Average” is no place" in note.text for note in guide.notes)
