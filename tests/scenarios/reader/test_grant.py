import pytest

from scenarios import read_guide
from tests.scenarios.reader.guide_text import guide_text

YEARLY = "| Region | Base | RSU (per year) | TC |\n|---|---|---|---|\n| Reno | $100K–$140K | $20K–$40K | $120K–$180K |"


@pytest.mark.parametrize(
    "prose",
    [
        "All figures represent annual total compensation.",
        "The figures are annual, before tax.",
    ],
)
def test_a_grant_over_four_years_that_the_text_takes_for_a_years_is_said_to_be_unclear(prose: str) -> None:
    (note,) = (note for note in read_guide(guide_text(prose), "a/b.md").notes if note.about == "grant")
    assert "unclear" in note.text
    assert "line 7" in note.text


@pytest.mark.parametrize("prose", ["RSUs vest over four years.", "Ask for annual refreshers of €20K.", "Annual bonus."])
def test_a_guide_that_does_not_contradict_itself_is_left_alone(prose: str) -> None:
    assert not any(note.about for note in read_guide(guide_text(prose), "a/b.md").notes)


def test_a_table_that_counts_by_the_year_is_clear() -> None:
    guide = read_guide(guide_text("All figures represent annual pay.", table=YEARLY), "a/b.md")
    assert not any(note.about for note in guide.notes)
