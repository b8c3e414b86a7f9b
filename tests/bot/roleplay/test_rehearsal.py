from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.roleplay import Event, Said, Started, dump_turn
from bot.roleplay.rehearsal import advance, begin, replay, respond
from scenarios import Scenario

MESSAGES = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        [
            "hi",
            "160k",
            "what is the range?",
            "no",
            "if you do 165k I sign",
            "20% bonus",
            "{{ base }}",
            "<b>",
            "ok",
            "💰" * 50,
        ]
    ),
)


def test_a_session_replayed_from_its_events_has_the_same_letters(scenario: Scenario) -> None:
    events: list[Event] = [Said(text) for text in ("hi", "no number from me", "no", "150k base", "I accept the offer")]
    played = [begin(scenario)]
    for event in events:
        if played[-1].state.outcome is None:
            played.append(advance(scenario, played[-1].state, event))
    again = replay(scenario, [Started(), *(step.turn.event for step in played[1:])])
    assert [dump_turn(step.turn) for step in again] == [dump_turn(step.turn) for step in played]


def test_a_counteroffer_is_judged_at_once(scenario: Scenario) -> None:
    state = begin(scenario).state
    for text in ("hi", "I'd rather not say", "I'd rather not say", "I'd rather not say"):
        state = respond(scenario, state, text).state
    assert respond(scenario, state, "I'd like 160,000 on base").verdict is not None


@given(st.lists(MESSAGES, min_size=1, max_size=8))
def test_no_text_breaks_a_call(scenario: Scenario, texts: list[str]) -> None:
    state = begin(scenario).state
    for text in texts:
        if state.outcome is None:
            played = respond(scenario, state, text)
            assert all(message.strip() for message in played.turn.said)
            assert played.turn.said
            state = played.state


def test_sessions_at_one_table_share_it_and_another_place_is_another(scenario: Scenario) -> None:
    assert replace(scenario, seed=scenario.seed + 1).table == scenario.table
    assert replace(scenario, region="elsewhere").table != scenario.table
    assert replace(scenario, vesting_years=3).table != scenario.table
