"""Guides that are not quite Markdown: bullets of other kinds, underlined headings, pictures before titles."""

import pytest

from scenarios import read_guide
from scenarios.reader.habits import as_markdown

BANDS = "| Region | Base |\n|---|---|\n| Ghent | €40K–€50K |"


@pytest.mark.parametrize("mark", ["•", "▪", "➜", "✅", "–", "🍺", "1️⃣", "☕️"])
def test_levers_behind_any_bullet_are_levers(mark: str) -> None:
    levers = "\n".join(
        f'{mark.replace("1", str(number))} **{title}.** "I have done this for nine years, and would bring it along."'
        for number, title in enumerate(("Lambic", "Export", "Yeast"), 1)
    )
    guide = read_guide(f"### Brewer | Hop & Co\n\n{BANDS}\n\n#### Global Levers\n\n{levers}\n", "hop/brewer.md")
    assert [lever.title for lever in guide.levers] == ["Lambic", "Export", "Yeast"]
    assert [lever.line for lever in guide.levers] == [9, 10, 11]


def test_underlined_lines_are_headings() -> None:
    text = (
        f"Brewer | Hop & Co Negotiation Guide\n===\n\nPay bands\n---------\n\n{BANDS}\n\nLevers\n------\n\n"
        + "\n".join(f"+ **{title}.** “I know it.”" for title in ("Lambic", "Export", "Yeast"))
    )
    guide = read_guide(text, "hop/brewer.md")
    assert (guide.role, guide.company, len(guide.levers)) == ("Brewer", "Hop & Co", 3)
    assert guide.bands[0].line == 9


def test_a_list_under_an_underlined_heading_is_pay() -> None:
    text = "Hop & Co\n===\n\nBase salary by town\n---\n\n• Senior, Ghent: €40K–€50K\n• Lead, Ghent: €50K–€60K\n"
    assert [(band.line, band.region, band.level, band.low) for band in read_guide(text, "hop/brewer.md").bands] == [
        (7, "Ghent", "Senior", 40_000),
        (8, "Ghent", "Lead", 50_000),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "1. **Lambic.** I know it\n---\n2. **Export.** Too\n", "A sentence that ends here.\n---\n",
        "Two lines\nof a paragraph\n---\n", "| Region | Base |\n|---|---|\n", "**Title**\n---\n", "- item\n---\n",
        "“Nobody does,”\n---\n", "— Jane Doe, brewer\n", "🍺 **Global Levers**\n", "🍺 a picture\n", "5 • 3\n",
        "---\nfront: matter\n---\n", "Region | Base\n--- | ---\nGhent | €40K\n",
    ],
)  # fmt: skip
def test_what_is_markdown_already_stays_as_it_is(text: str) -> None:
    assert as_markdown(text) == text


def test_every_line_keeps_its_number() -> None:
    text = "Title\n=====\n\nPart\n---\n\n• one\n\n🍺 **Two** — three\n"
    assert as_markdown(text).count("\n") == text.count("\n")
