"""Sources, employers and levels that a message names, however they are written."""

import pytest

from bot.roleplay.understanding.arguments import arguments
from tests.bot.roleplay.understanding.arguments.guides import FERRY


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Levels.fyi says 150", 1),
        ("levels fyi has it higher", 1),
        ("on levels it's 150", 1),
        ("the BLS puts it at 120", 2),
        ("according to the Bureau of Labor Statistics", 2),
        ("your annual report brags about the fleet", 3),
        ("I read the 10-K", 3),
        ("people on Blind get more", 4),
    ],
)
def test_a_source_is_cited_by_publisher_or_kind(text: str, number: int) -> None:
    assert [mention.number for mention in arguments(text, FERRY).sources] == [number]


@pytest.mark.parametrize("text", ["add 10k to the base", "these levels are low", "a blind guess", "i made a report"])
def test_ordinary_words_cite_nothing(text: str) -> None:
    assert arguments(text, FERRY).sources == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("BLUEWATER offered me 130", ("Bluewater",)),
        ("bluewater's number is 130", ("Bluewater",)),
        ("blue water would pay 130", ("Bluewater",)),
        ("anchor offered 130", ("Anchor",)),
        ("I also talked with Anchor", ("Anchor",)),
        ("bluewater and anchor", ("Bluewater", "Anchor")),
        ("the SPA hires engineers too", ("State Port Authority",)),
        ("drop the anchor", ()),
        ("northwind is great", ()),
    ],
)
def test_an_employer_is_known_in_any_spelling_but_not_in_an_ordinary_word(text: str, names: tuple[str, ...]) -> None:
    assert arguments(text, FERRY).rivals == names


def test_a_title_at_a_peer_is_the_level_beside_it() -> None:
    found = arguments("that's Port Architect at Bluewater", FERRY)

    assert found.peers == (("Chief Engineer (L6)", "Bluewater"),)
    assert found.levels == ()


def test_abbreviated_titles_are_the_same() -> None:
    assert arguments("at anchor i would be a senior engineer", FERRY).peers == (("Chief Engineer (L6)", "Anchor"),)


@pytest.mark.parametrize("text", ["i work as a chief engineer already", "that is L6 work"])
def test_a_level_of_the_guide_is_known_by_title_and_code(text: str) -> None:
    assert arguments(text, FERRY).levels == ("Chief Engineer (L6)",)


def test_the_role_itself_claims_no_level() -> None:
    assert arguments("as a harbour engineer i know the tides", FERRY).levels == ()
