"""What people say instead of the title of an argument."""

import pytest

from bot.roleplay.grounds.titles import about, of_an_offer, reason, subject
from scenarios import Guide, read_guide
from tests.scenarios.guides import guide_text

LEVERS = """
#### Global Levers

1. **Yard Automation**
> "The Harbour Board trusts us. I keep automation of the yard running."

2. **Night Shifts**
> "I work at night."
"""


@pytest.fixture(scope="module")
def yard() -> Guide:
    return read_guide(guide_text(levers=LEVERS), "guide.md")


@pytest.mark.parametrize(
    ("title", "named", "said"),
    [
        ("Yard Automation Lever", "the yard automation", "What counts here is the yard automation."),
        ("Harbour Board Trust", "the Harbour Board trust", "What counts here is the Harbour Board trust."),
        ("Crane Software Expertise", "the crane software expertise", "I bring crane software expertise."),
        ("Safety Track Record", "the safety track record", "I bring a safety track record."),
        ("Fleet Modeling", "the fleet modeling", "I bring experience with fleet modeling."),
        ("Night Shift Talent Scarcity", "how rare night shift skills are", "Night shift skills are hard to find."),
        ('The "Deep Water" Premium', "the deep water", "What counts here is the deep water."),
        ("30% Port Premium — Busy Quays", "busy quays", "What counts here is busy quays."),
        ("Pilots Are the Scarcest Trade", "pilots", "Pilots are the scarcest trade."),
        ("Cranes & Ships", "cranes and ships", "What counts here is cranes and ships."),
        ("80M+ Boxes", "80M+ boxes", "What counts here is 80M+ boxes."),
        ("Base Salary", "the base", "The scope of the role speaks for it."),
        ("Signing Bonus for Transition", "the signing bonus", "Changing jobs costs me something in the first year."),
        (
            "Pre-IPO Equity",
            "the stock",
            "I want to share in what I help to build, so the pre-IPO equity matters to me.",
        ),
        ("Competing Offer", "what others pay", "I look at what this work pays elsewhere, too."),
        ("Refresher Grants", "refresher grants", "Beside the figures, refresher grants matter to me."),
    ],
)
def test_a_title_is_put_into_words(yard: Guide, title: str, named: str, said: str) -> None:
    assert (subject(title, yard), reason(title, yard)) == (named, said)


def test_a_title_that_denies_a_part_is_not_about_it() -> None:
    assert about("No-Equity Base Push") == "base"
    assert about("No Bonus = All Weight on Stock") == "equity"


def test_an_argument_rests_on_an_offer_only_where_its_title_says_so() -> None:
    assert of_an_offer("Competing Offers from Two Ports")
    assert not of_an_offer("Big Port Parity")
    assert not of_an_offer("Scope")


def test_days_off_are_terms_beside_the_pay() -> None:
    assert [about(title) for title in ("More Vacation", "Paid Leave", "Extra Days Off")] == ["terms"] * 3
