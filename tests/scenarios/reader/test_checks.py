import pytest

from scenarios import read_guide
from tests.scenarios.reader.guide_text import guide_text


@pytest.mark.parametrize(
    ("row", "convention"),
    [
        ("$100K–$140K | $80K–$160K | $10K–$20K | $190K–$320K", "whole_grant"),
        ("$100K–$140K | $80K–$160K | $10K–$20K | $130K–$200K", "yearly_grant"),
        ("$100K–$140K | $80K–$160K | 10–15% | $130K–$201K", "yearly_grant"),
        ("$100K–$140K | $80K–$160K/yr | $10K–$20K | $190K–$320K", "yearly_grant"),
        ("$100K–$140K | $80K–$160K | $10K–$20K | $150K–$260K", "neither"),
        ("$100K–$140K | None | $10K–$20K | $110K–$160K", "unknown"),
    ],
)
def test_the_convention_of_totals_is_found_out_by_arithmetic(row: str, convention: str) -> None:
    table = f"| Region | Base | Stock (RSU/4yr) | Bonus | TC |\n|---|---|---|---|---|\n| Reno | {row} |"
    assert read_guide(guide_text(table=table), "a/b.md").total_convention == convention


def test_the_sum_that_shows_the_convention_is_noted_at_its_row() -> None:
    table = "| Region | Base | RSU (4yr) | TC |\n|---|---|---|---|\n| Reno | $100K–$140K | $80K–$160K | $180K–$300K |"
    note = read_guide(guide_text(table=table), "a/b.md").notes[0]
    assert note.line == 7
    assert "$100K + $80K = $180K" in note.text


def test_asks_outside_the_band_are_noted_with_both_lines() -> None:
    levers = '#### Global Levers\n\n1. **One**\n> "I\'d like a base of €150K."\n\n2. **Two**\n> "Nothing."'
    note = next(note for note in read_guide(guide_text(levers), "a/b.md").notes if "Lever 1" in note.text)
    assert note.line == 14
    assert "above the band of Lisbon (HQ), €100K–€140K (line 7)" in note.text
