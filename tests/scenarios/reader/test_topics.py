"""What stands under a heading about something else than the job's pay is no band, and its line is said."""

import pytest

from scenarios import Guide, Refused, read_guide

LIST = "- Bergen (NOK): NOK 720K–NOK 860K\n- Zermatt (CHF): CHF 92K–CHF 112K\n"
LEVELS = "| Level | Min | Max |\n|---|---|---|\n| L4 | $112K | $134K |\n| L5 | $135K | $158K |\n"
PARTS = "| Component | Range |\n|---|---|\n| Base | £85K–£98K |\n| Bonus | 10–15% |\n"
GRID = "| Level | London | Berlin |\n|---|---|---|\n| L4 | £85K–£98K | €64K–€76K |\n| L5 | £99K–£120K | €77K–€90K |\n"
OWN = "#### Regional Compensation\n\n| Region | Base |\n|---|---|\n| Reno | $90K–$99K |\n"


def read(text: str) -> Guide:
    return read_guide(f"### Diver | Kelp Works Negotiation Guide\n\n{text}\n", "kelp/diver.md")


@pytest.mark.parametrize(
    "heading",
    [
        "Salary increases", "Salary sacrifice", "Salary tax", "Gap in base salary", "What rivals pay: base salary",
        "Glassdoor base salary", "Industry base salary bands", "Base salary at Skerry", "Base salary elsewhere",
        "Base salary in 2019", "Salary costs", "Base salary I earn", "Base salary of my sister", "Median base salary",
        "Base salary top-up", "Base Salary Increases (EUR)", "Base salary before", "Net salary",
        "Base salary at QX", "Base salary (QX)",
    ],
)  # fmt: skip
def test_a_list_under_a_heading_about_something_else_is_no_pay(heading: str) -> None:
    with pytest.raises(Refused) as refused:
        read(f"#### {heading}\n\n{LIST}")
    assert read(f"#### {heading}\n\n{LIST}\n{OWN}").regions == ("Reno",)
    message = str(refused.value)
    assert "no pay table" in message or (":3:6: " in message and f"“{heading}” may be about something else" in message)


@pytest.mark.parametrize(
    "heading",
    [
        "Base salary bands (2026)", "Base pay by town", "Base salary per year", "Base salary: ranges by location",
        "Kelp Works base salary", "What each office pays: base", "Base salary of a Diver",
        "Our base salary bands, 2026",
        "Base salaries (gross, annual)", "Base salary by region and level",
    ],
)  # fmt: skip
def test_a_list_under_words_of_pay_places_levels_and_the_guides_title_is_read(heading: str) -> None:
    assert read(f"#### {heading}\n\n{LIST}").regions == ("Bergen", "Zermatt")


def test_a_list_about_something_else_is_noted_beside_the_one_that_is_read() -> None:
    guide = read(f"#### Base salary bands\n\n{LIST}\n#### Pay elsewhere\n\n- Bergen (NOK): base NOK 500K–NOK 600K\n"
                 "\n#### Pay for sailors\n\n- Bergen (NOK): base NOK 300K\n")  # fmt: skip
    assert [band.low for band in guide.bands] == [720_000, 92_000]
    assert [note.line for note in guide.notes if "something else" in note.text] == [8, 12]


@pytest.mark.parametrize(
    "heading",
    [
        "Base salary raise by level",
        "Base salary increases by level",
        "Salary advance by level",
        "Base salary at Skerry",
    ],
)
def test_a_table_of_ranges_under_a_heading_about_something_else_is_no_pay(heading: str) -> None:
    with pytest.raises(Refused, match=f":5: “{heading}” may be about something else"):
        read(f"#### {heading}\n\n{LEVELS}")
    guide = read(f"#### {heading}\n\n{LEVELS}\n{OWN}")
    assert guide.regions == ("Reno",)
    assert [note.line for note in guide.notes if "may be about something else" in note.text] == [5]
    assert len(read(f"#### Base salary by level\n\n{LEVELS}").bands) == 2


@pytest.mark.parametrize(
    "heading",
    [
        "London — Skerry", "Skerry, London", "London — old job", "London in 2019", "London — my friend",
        "London — average", "London, QX", "London — Skerry (GBP)", "Salary increases: London",
    ],
)  # fmt: skip
def test_a_table_of_parts_is_no_places_whose_heading_says_more_than_the_place(heading: str) -> None:
    with pytest.raises(Refused, match=r":5: this table does not say which region|:1: no pay table"):
        read(f"#### {heading}\n\n{PARTS}")
    for place in ("London", "Pay in London (GBP)", "Compensation — London, UK", "Reno, NV", "Skerry (GBP)"):
        assert len(read(f"#### {place}\n\n{PARTS}").bands) == 2


def test_a_grid_of_increases_is_no_pay() -> None:
    with pytest.raises(Refused):
        read(f"#### Salary increases by level and city\n\n{GRID}")
    assert len(read(f"#### Compensation by level and city\n\n{GRID}").bands) == 4
