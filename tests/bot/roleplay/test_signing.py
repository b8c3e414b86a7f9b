"""A yes signs and a no ends the call only where they are meant to."""

from __future__ import annotations

import pytest

from tests.bot.roleplay.talking import after_the_offer, said, talk


@pytest.mark.parametrize("persona", ["by-the-book", "hardball", "supportive"])
@pytest.mark.parametrize(
    "text",
    [
        "deal. no wait. what exactly is the whole offer now?",
        "ok deal, but is the bonus guaranteed?",
        "Yes, I accept. Hang on, how does the stock vest?",
    ],
)
def test_a_yes_with_a_question_or_taken_back_does_not_sign(persona: str, text: str) -> None:
    state, _ = after_the_offer(persona, 3, text)
    assert state.outcome is None
    state, _ = after_the_offer(persona, 3, text, "yes", "yes")
    assert state.outcome == "accepted"


@pytest.mark.parametrize("text", ["I accept your offer gladly.", "I accept! When does the letter come?"])
def test_an_explicit_yes_signs_at_once(text: str) -> None:
    assert after_the_offer("by-the-book", 3, text)[0].outcome == "accepted"


def test_what_is_nearly_a_yes_is_asked_back() -> None:
    state, _ = after_the_offer("by-the-book", 3, "I think I'd take that")
    assert state.outcome is None
    assert after_the_offer("by-the-book", 3, "I think I'd take that", "yes")[0].outcome == "accepted"


def test_a_no_to_the_amount_turns_nothing_down() -> None:
    no = "No, that's not enough for me"
    assert after_the_offer("by-the-book", 3, no, no, no)[0].outcome is None
    assert after_the_offer("by-the-book", 3, no, "no, I don't want it")[0].outcome is None
    assert after_the_offer("by-the-book", 3, "no", "I decline the offer")[0].outcome in ("declined", "walked_away")


def test_behind_the_last_word_a_bare_no_is_asked_back_and_not_what_it_would_take() -> None:
    asks = ("I need 175k and 60k stock",) * 5
    state, _ = after_the_offer("hardball", 7, *asks, "no")
    assert state.outcome is None
    assert state.asks == "decline"
    assert after_the_offer("hardball", 7, *asks, "no", "yes")[0].outcome == "declined"


def test_a_start_that_was_named_stands_in_the_letter() -> None:
    _, turns = after_the_offer("supportive", 3, "could i start 1st march?", "what's the offer now?")
    assert "in the letter a start on March 1" in said(turns[-1])


@pytest.mark.parametrize("seed", range(1, 6))
def test_a_signature_offered_for_more_than_there_is_gets_an_answer_to_just_that(seed: int) -> None:
    texts = ["160k base?", "165k base?", "If you can do 175k on base I sign today."]
    _, turns = after_the_offer("supportive", seed, *texts)
    assert turns[-1].tactic not in ("perks_instead", "review_later", "internal_equity")


def test_a_late_change_can_be_refused_and_what_was_agreed_stays() -> None:
    texts = ["150k base", "152k base", "151k base", "ok, I accept"]
    state, turns = after_the_offer("hardball", 8, *texts)
    assert turns[-1].tactic == "late_change"
    assert state.outcome is None
    agreed = turns[-1].offer
    state, turns = after_the_offer("hardball", 8, *texts, "no, that's not what we agreed", "yes")
    assert state.outcome == "accepted"
    assert state.offer == agreed


def test_good_to_talk_again_is_no_goodbye() -> None:
    state, _ = talk("by-the-book", 3, "Hi Maya, good to talk again. I've been looking forward to this.")
    assert state.outcome is None
    state, _ = talk("by-the-book", 3, "Nice to speak to you again, but I have to run. Talk later!")
    assert state.outcome == "suspended"


def test_not_interested_is_asked_back_before_the_call_ends() -> None:
    state, turns = talk("by-the-book", 4, "hello", "not interested")
    assert state.outcome is None
    assert state.asks == "decline"
    assert talk("by-the-book", 4, "hello", "not interested", "not interested")[0].outcome == "declined"
    state, turns = talk("by-the-book", 4, "hello", "not interested", "no, i'd like to see it")
    assert turns[-1].offer is not None
    assert after_the_offer("by-the-book", 4, "not interested")[0].outcome is None
    assert after_the_offer("by-the-book", 4, "not interested", "not interested")[0].outcome == "declined"
