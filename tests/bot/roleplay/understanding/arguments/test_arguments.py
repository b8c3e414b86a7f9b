"""What of a guide a message leans on, said in words of its own."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.roleplay.understanding import Context, Mention, Understood, understand
from bot.roleplay.understanding.arguments import Arguments, arguments
from scenarios.catalogue import load_guide, standard_guide
from tests.bot.roleplay.understanding.arguments.guides import FERRY

STANDARD = load_guide(standard_guide())


def levers(text: str) -> list[int]:
    return [mention.number for mention in arguments(text, FERRY).levers]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("somebody could die if i get a weld wrong", 1),
        ("i know how to satisfy the inspectors and their rules", 2),
        ("another shipyard offered me more", 3),
        ("i'd lose what hasn't vested at my old employer", 4),
    ],
)
def test_a_lever_needs_none_of_its_own_words(text: str, number: int) -> None:
    assert levers(text) == [number]


def test_one_message_may_make_two_arguments() -> None:
    said = "A fault would hurt passengers, it's a matter of life and death. And I know how to get past any auditor."

    assert sorted(levers(said)) == [1, 2]


@pytest.mark.parametrize(
    "text",
    [
        "could you do a little better on the base",
        "i have ten years of experience",
        "the cost of living is high here",
        "how many vacation days do i get",
        "thanks for the offer",
        "hello there",
        "to be fair i expected more",
    ],
)
def test_talk_about_the_offer_is_no_argument(text: str) -> None:
    assert arguments(text, STANDARD).levers == ()


def test_an_offer_that_was_understood_by_other_means_is_the_lever_that_quotes_one() -> None:
    assert levers("i can get 140 there") == []
    assert [m.number for m in arguments("i can get 140 there", FERRY, competing=True).levers] == [3]


@pytest.mark.parametrize(
    "text",
    [
        "I want 155 now, because the reasons",
        "158... no wait make that 160",
        "Friday works for me, want me to call you?",
        "deal. send the paperwork",
        "could you do 50,000 over the four years",
        "Chase pays me 190, match it",
        "did you drop a digit?",
        "so you came back at 122",
        "that is low for such responsibility",
    ],
)
def test_nobody_is_credited_with_an_argument_on_one_word_or_on_another_offer_alone(text: str) -> None:
    assert understand(text, Context("offer", "base"), STANDARD).credited().levers == ()


def test_an_argument_in_several_words_is_credited() -> None:
    said = "at your bank no paper and no counter can rescue a case that the app drops, so the design has to hold"

    assert [mention.number for mention in understand(said, Context(), STANDARD).credited().levers] == [1]


def test_of_two_arguments_on_the_same_words_the_surer_counts_in_whatever_order() -> None:
    words = "i ran the migration to the new platform"
    sure, guessed = Mention(2, words, 0.9), Mention(1, words, 0.6)
    for found in ((sure, guessed), (guessed, sure)):
        assert Understood(levers=found).credited().levers == (sure,)


def test_a_mere_question_has_to_say_more() -> None:
    said = "does an auditor come by"

    assert arguments(said, FERRY).levers
    assert not arguments(said, FERRY, asking=True).levers


def test_premiums_are_recognised_like_levers() -> None:
    assert [m.number for m in arguments("in january i work at night in the ice", FERRY).premiums] == [1]
    assert [m.number for m in arguments("auditors have certified me for years", FERRY).premiums] == [2]


def test_a_mention_rests_on_words_of_the_message() -> None:
    said = "Well, a mistake here KILLS people."
    [mention] = arguments(said, FERRY).levers

    assert mention.words in said
    assert "KILLS" in mention.words
    assert 0 < mention.certainty < 1


def test_there_is_nothing_to_lean_on_without_a_guide() -> None:
    assert arguments("no branches", None) == Arguments()


@given(st.text(max_size=600))
@example("")
@example("\ud800\x00\u200b")
@example("½" * 50 + "ﷺ" * 50)
@example("J.P." * 1000)
def test_any_text_is_read_and_quoted_from(text: str) -> None:
    found = arguments(text, STANDARD, competing=True)

    assert found == arguments(text, STANDARD, competing=True)
    for mention in (*found.levers, *found.premiums, *found.sources):
        assert mention.words in text
        assert 0 < mention.certainty <= 1
