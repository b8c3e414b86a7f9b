"""Answers of a word or two: they answer what the recruiter asked last, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.roleplay import State, Turn
from bot.roleplay.conversation.replies import reply
from bot.roleplay.rehearsal import Played, begin, respond
from scenarios import load_script
from scenarios.vocabulary import ASKS
from tests.bot.roleplay.talking import scenario_of


def talk(persona: str, seed: int, *texts: str) -> tuple[State, list[Turn]]:
    """A call until it ends; every text is a message."""
    played = begin(scenario_of(persona, seed))
    turns = [played.turn]
    for text in texts:
        if played.state.outcome not in (None, "suspended"):
            break
        played = respond(scenario_of(persona, seed), played.state, text)
        turns.append(played.turn)
    return played.state, turns


def after_the_offer(persona: str, seed: int) -> State:
    played: Played = begin(scenario_of(persona, seed))
    while played.turn.offer is None:
        played = respond(scenario_of(persona, seed), played.state, "i'd rather not say")
    return played.state


@pytest.mark.parametrize("text", ["yes", "Yes please!", "ok", "ok, thank you", "yes sir", "👍", "yeah sure"])
def test_a_bare_yes_is_one(text: str) -> None:
    assert reply(text) == "yes"


@pytest.mark.parametrize("text", ["no", "No, thank you.", "not really", "not yet", "nope", "no madam"])
def test_a_bare_no_is_one(text: str) -> None:
    assert reply(text) == "no"


@pytest.mark.parametrize(
    "text", ["yes?", "yes, I accept", "yes but 160", "ok deal", "no, 160", "no idea", "yes for the bonus", "", "thanks"]
)
def test_what_says_more_is_no_bare_answer(text: str) -> None:
    assert reply(text) is None


@pytest.mark.parametrize("kind", [kind for kind in ASKS if kind != "accept"])
@pytest.mark.parametrize("persona", ["by-the-book", "hardball", "supportive"])
@pytest.mark.parametrize("text", ["yes", "ok", "yes please"])
def test_a_bare_yes_signs_only_where_acceptance_was_asked_for(kind: str, persona: str, text: str) -> None:
    state = replace(after_the_offer(persona, 4), asks=kind)
    answered = respond(scenario_of(persona, 4), state, text)
    assert answered.state.outcome == ("declined" if kind == "decline" else None)
    assert answered.turn.said


@pytest.mark.parametrize("persona", ["by-the-book", "hardball", "supportive"])
def test_a_bare_yes_to_the_first_offer_is_asked_back_with_the_whole_package_and_then_signs(persona: str) -> None:
    summed = respond(scenario_of(persona, 4), after_the_offer(persona, 4), "yes")
    assert summed.state.outcome is None
    assert summed.state.offer is not None
    assert all(f"{amount:,}" in summed.turn.said[-1] for amount in (summed.state.offer.base, summed.state.offer.equity))
    assert respond(scenario_of(persona, 4), summed.state, "yes").state.outcome == "accepted"


@pytest.mark.parametrize("persona", ["by-the-book", "hardball", "supportive"])
@pytest.mark.parametrize("text", ["I accept the offer", "ok, I'll take it", "yes deal"])
def test_an_explicit_acceptance_closes_at_once(persona: str, text: str) -> None:
    assert respond(scenario_of(persona, 4), after_the_offer(persona, 4), text).state.outcome == "accepted"


def test_whatever_asks_for_acceptance_in_a_bare_yes_stands_beside_the_package() -> None:
    script = load_script()
    for pool in ("confirm", "last_confirm", "no_reason", "final"):
        assert pool in script.asks["accept"]
        assert all("{{ package }}" in wording for wording in script.lines[pool])


def test_change_asks_what_and_no_asks_what_is_missing() -> None:
    state = after_the_offer("by-the-book", 4)
    changed = respond(scenario_of("by-the-book", 4), state, "change")
    assert changed.state.asks == "change"
    refused = respond(scenario_of("by-the-book", 4), state, "no")
    assert (refused.state.place, refused.state.outcome) == ("turned_down", None)
    again = respond(scenario_of("by-the-book", 4), refused.state, "no")
    assert (again.state.asks, again.state.outcome) == ("decline", None)
    assert respond(scenario_of("by-the-book", 4), again.state, "yes").state.outcome == "declined"
    assert respond(scenario_of("by-the-book", 4), again.state, "no").state.place == "deciding"


def test_a_no_to_the_question_for_pay_or_a_number_keeps_it() -> None:
    _, turns = talk("by-the-book", 42, "hm", "no", "no")
    assert [turn.move.kind for turn in turns[1:] if turn.move][-1] == "hold"


@pytest.mark.parametrize(
    "text", ["ok, bye!", "I'll show my wife and call you Friday morning", "thanks, talk to you later"]
)
def test_a_goodbye_puts_the_call_off_and_asks_nothing(text: str) -> None:
    state = after_the_offer("supportive", 4)
    parted = respond(scenario_of("supportive", 4), state, text)
    assert parted.state.outcome == "suspended"
    assert not parted.turn.said[-1].endswith("?")
    assert "deadline" in parted.state.waiting
    assert (
        respond(scenario_of("supportive", 4), parted.state, "hi, it's me again. I accept").state.outcome == "accepted"
    )


@pytest.mark.parametrize("text", ["?", "??", "sorry, what?", "I don't understand"])
def test_who_asks_what_was_meant_gets_it_explained(text: str) -> None:
    state = after_the_offer("by-the-book", 4)
    assert state.offer is not None
    explained = respond(scenario_of("by-the-book", 4), state, text)
    assert f"{state.offer.base:,}" in explained.turn.said[-1]


def test_the_first_clarification_never_says_still() -> None:
    script = load_script()
    first = ("yes_or_no", "unclear_number", "unclear_question", "explain", "no_rush", "first_view_again")
    assert not [line for pool in first for line in script.lines[pool] if "still" in line.lower()]


def test_how_far_off_friday_is_gets_told_once() -> None:
    _, turns = talk("by-the-book", 2, *["i'd rather not say"] * 3, "let me think about it", "give me more time please")
    told = [message for turn in turns for message in turn.said if "days from now" in message]
    assert len(told) == 1
