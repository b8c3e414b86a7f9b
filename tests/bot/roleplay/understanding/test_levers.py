"""Arguments of guides, recognised in words that share few with them."""

import pytest

from bot.roleplay.understanding import Context, understand
from scenarios.catalogue import load_guide, standard_guide
from scenarios.guide import Guide, Lever

ALLY = load_guide(standard_guide())


def guide(*levers: tuple[str, str]) -> Guide:
    rows = tuple(Lever(line=n, number=n, title=title, argument=text) for n, (title, text) in enumerate(levers, start=1))
    return Guide(file="made-up.md", company="Northwind", role="Baker", bands=(), levers=rows)


BAKERY = guide(
    ("Night Shift Lever", "The ovens run from midnight, and few people want those hours for long."),
    ("Allergen Safety Lever", "One wrong label can harm a customer; I have run audits of food safety rules for years."),
    ("Competing Offer", "Another bakery has put an offer on the table."),
)


def levers(text: str, of: Guide) -> list[int]:
    return [mention.number for mention in understand(text, Context(), of).levers]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("there is no back office to catch what the system drops", 1),
        ("nobody can go to a branch if the app fails", 1),
        ("i know how to keep machine learning models from discriminating", 2),
        ("eleven million customers is a huge scale", 3),
        ("elsewhere a vice president would set this roadmap", 4),
    ],
)
def test_a_lever_is_known_by_its_meaning(text: str, number: int) -> None:
    assert number in levers(text, ALLY)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("hardly anybody is willing to work after midnight", 1),
        ("i have passed every audit on food safety regulation", 2),
        ("the bakery next door wants me too and pays more", 3),
    ],
)
def test_a_guide_never_seen_needs_no_words_of_its_own(text: str, number: int) -> None:
    assert levers(text, BAKERY) == [number]


@pytest.mark.parametrize(
    "text", ["", "hello", "can i have until friday", "155 base please", "thanks for the offer", "no"]
)
def test_talk_about_terms_is_no_argument(text: str) -> None:
    assert levers(text, ALLY) == []


def test_a_mention_gives_the_words_that_it_rests_on() -> None:
    [mention] = understand("your fairness rules must be auditable", Context(), ALLY).levers

    assert "fairness" in mention.words
    assert 0 < mention.certainty <= 1


def test_a_guide_without_levers_has_no_arguments() -> None:
    assert levers("fairness at scale", guide()) == []
