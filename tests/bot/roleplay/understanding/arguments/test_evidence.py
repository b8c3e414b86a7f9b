"""A source counts as cited where it is named, not where a word of its title is what is talked of."""

import pytest

from bot.roleplay.understanding import Context, understand
from scenarios import Guide, read_guide
from tests.scenarios.guides import guide_text

LEVERS = """
#### Global Levers

1. **Baltic Terminals**
> "I keep the Baltic platform and its harbour-first routing running."

2. **Night Shifts**
> "I work at night."
"""
SOURCES = """
#### Sources

- Porter & Wells — "Baltic-Nordic Terminal Outlook 2026"
- QuayPay.io — Acme Engineer pay data
- Acme Careers — Refresh Policy & Grade Discussions
- Harbour-first Research Group — terminal study
"""


@pytest.fixture(scope="module")
def harbour() -> Guide:
    return read_guide(guide_text(levers=LEVERS, after=SOURCES), "guide.md")


@pytest.mark.parametrize(
    "text",
    [
        "I'd run your Baltic platform.",
        "Is the refresh of 80% in writing?",
        "My routing is harbour-first, that is why.",
        "The outlook for terminals is good.",
    ],
)
def test_a_word_of_the_matter_cites_nobody(harbour: Guide, text: str) -> None:
    assert understand(text, Context(), harbour).sources == ()


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Porter & Wells put it at 90k.", 1),
        ("By the Porter report it is 90k.", 1),
        ("QuayPay shows 90k for this.", 2),
        ("quaypay.io has 90k.", 2),
    ],
)
def test_its_own_name_or_the_usual_short_form_does(harbour: Guide, text: str, number: int) -> None:
    assert [mention.number for mention in understand(text, Context(), harbour).sources] == [number]
