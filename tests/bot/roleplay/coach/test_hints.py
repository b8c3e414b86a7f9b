import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.roleplay import Said, State, context, open_call, recruiter, step
from bot.roleplay.coach.hints import hint, next_move
from bot.roleplay.coach.phrases import units
from bot.roleplay.coach.proposal import COPY_LIMIT, Hint
from bot.roleplay.recruiter import Demand, Move, Position
from bot.roleplay.recruiter.mandate import derive
from bot.roleplay.rehearsal import advance
from bot.roleplay.search.regret import costs
from bot.roleplay.understanding import Act, Context, Mention, understand
from scenarios import Scenario
from tests.bot.roleplay.candidates import MOVES


def at_offer(scenario: Scenario, **position: object) -> State:
    opening = recruiter.make_offer(recruiter.opening(derive(scenario), scenario.persona))
    return State(place="offer", position=replace(opening, **position))  # type: ignore[arg-type]


def before_offer(scenario: Scenario, **state: object) -> State:
    opening = recruiter.opening(derive(scenario), scenario.persona)
    return replace(State(place="small_talk", position=opening), **state)  # type: ignore[arg-type]


def test_before_the_offer_the_range_is_asked_for(scenario: Scenario) -> None:
    proposed = next_move(scenario, before_offer(scenario))
    assert proposed.move == "ask_range"
    assert proposed.grade == "disputed"


def test_a_question_about_current_pay_is_declined(scenario: Scenario) -> None:
    proposed = next_move(scenario, before_offer(scenario, pressed="current_pay"))
    assert proposed.move == "decline_pay"
    assert "Check what holds where you are" in proposed.why
    assert proposed.tactic == "What do you earn now?"


def test_pressed_again_for_a_number_a_range_starts_at_the_target(scenario: Scenario) -> None:
    asked = before_offer(scenario, pressed="need_number", tactics_used=("expectation", "need_number"))
    assert "$252K–$272K" in next_move(scenario, asked).wording


def test_with_the_offer_on_the_table_the_first_move_is_a_question(scenario: Scenario) -> None:
    assert next_move(scenario, at_offer(scenario)).move == "ask_how_built"


def test_then_the_argument_that_is_worth_most_a_year(scenario: Scenario) -> None:
    proposed = next_move(scenario, at_offer(scenario, questions=1))
    assert proposed.move == "lever_1"
    assert "$174,500" in proposed.short
    assert [basis.kind for basis in proposed.rests_on] == ["lever"]


def test_elsewhere_the_figure_is_that_of_the_region_and_said_to_be_derived(scenario: Scenario) -> None:
    new_york = replace(scenario, region="New York")
    proposed = next_move(new_york, at_offer(new_york, questions=1))
    assert "$206,500" in proposed.wording
    assert "derived" in proposed.why


def test_a_percentage_that_would_pay_less_than_what_stands_waits_for_the_base(scenario: Scenario) -> None:
    early = at_offer(scenario, questions=1, levers=(1, 2), asked=(("base", 174_500), ("equity", 51_500)))
    later = replace(early, position=replace(early.position, offer=early.position.offer.having("base", 172_000)))
    assert next_move(scenario, early).move != "lever_4"
    assert next_move(scenario, later).move == "lever_4"
    assert "20% of base" in next_move(scenario, later).wording


def test_another_offer_is_mentioned_only_once_it_was_stated(scenario: Scenario) -> None:
    lever = next(lever for lever in scenario.guide.levers if lever.competing)
    used = tuple(other.number for other in scenario.guide.levers if other.number != lever.number)
    asked = (("base", 1), ("equity", 1), ("bonus", 1))
    premiums = tuple((number, "base") for number in range(1, 5))
    silent = at_offer(scenario, questions=1, levers=used, asked=asked, premiums=premiums)
    stated = replace(silent, position=replace(silent.position, competing=(Demand("total", 258_000),)))
    assert next_move(scenario, silent).move == f"lever_{lever.number}"
    assert "260" not in next_move(scenario, silent).wording
    assert "my other offer comes to $258,000 in total" in next_move(scenario, stated).wording


@pytest.mark.parametrize(
    ("tactic", "move"),
    [("exploding_deadline", "time"), ("needs_approval", "case_to_carry"), ("sign_today", "name_the_package")],
)
def test_what_puts_pressure_on_is_answered_first(scenario: Scenario, tactic: str, move: str) -> None:
    pressed = replace(at_offer(scenario, rounds=2), pressed=tactic)
    proposed = next_move(scenario, pressed)
    assert proposed.move == move
    assert proposed.response == scenario.script.tactics[tactic].good


def test_a_final_offer_under_the_target_is_slept_on_and_one_inside_it_accepted(scenario: Scenario) -> None:
    low = at_offer(scenario, final=True)
    high = replace(low, position=replace(low.position, offer=low.position.offer.having("base", 190_000)))
    assert next_move(scenario, low).move == "sleep_on_it"
    assert next_move(scenario, high).move == "accept"
    assert "in writing" in next_move(scenario, high).wording


def test_there_is_no_hint_once_the_session_is_over(scenario: Scenario) -> None:
    assert hint(scenario, replace(at_offer(scenario), outcome="accepted")) is None


def _sound(scenario: Scenario, proposed: Hint) -> None:
    assert 1 <= units(proposed.short) <= COPY_LIMIT
    for text in (proposed.title, proposed.why, proposed.wording, proposed.short):
        assert "[" not in text
        assert "{" not in text
    assert proposed.grade
    assert proposed.source
    if re.search(r"\d", proposed.title):
        assert proposed.rests_on


@given(moves=st.lists(MOVES, max_size=6), made=st.booleans(), place=st.integers(0, 8))
def test_wherever_the_call_stands_a_hint_can_be_said_as_it_is(
    scenarios: tuple[Scenario, ...], moves: list[Move], made: bool, place: int
) -> None:
    scenario = scenarios[place]
    limits = derive(scenario)
    position: Position = recruiter.opening(limits, scenario.persona)
    if made:
        position = recruiter.make_offer(position)
    for move in moves:
        position, _ = recruiter.answer(limits, scenario.persona, position, move)
        _sound(scenario, next_move(scenario, State(place="x", position=position)))


def test_what_a_hint_proposes_is_understood_as_what_it_proposes(scenarios: tuple[Scenario, ...]) -> None:
    for scenario in scenarios:
        state = at_offer(scenario, questions=1)
        for ask, of in ((172_000, "base"), (50_000, "equity")):
            proposed = next_move(scenario, state)
            found = understand(proposed.short, Context(topic="base"), scenario.guide)
            figures = [figure for figure in found.figures if figure.role == "ask"]
            assert Act.COUNTEROFFER in found.acts
            assert [figure.component for figure in figures] == [of]
            assert figures[0].low >= ask
            number = proposed.rests_on[0].number or 0
            used = (*state.position.levers, number)
            asked = (*state.position.asked, (figures[0].component, round(figures[0].low)))
            state = replace(state, position=replace(state.position, levers=used, asked=asked))  # type: ignore[arg-type]


def test_following_every_hint_ends_the_call_with_a_signature_inside_the_target(scenarios: tuple[Scenario, ...]) -> None:
    for scenario in scenarios:
        state, _ = open_call(scenario)
        said = 0
        while (proposed := hint(scenario, state)) is not None and said < 30:
            found = understand(proposed.short, context(scenario, state), scenario.guide)
            heard = {
                kind: tuple(Mention(basis.number or 0, "") for basis in proposed.rests_on if basis.kind == kind)
                for kind in ("lever", "premium")
            }
            found = replace(found, levers=heard["lever"], premiums=heard["premium"])
            state, _ = step(scenario, state, Said(proposed.short), found)
            said += 1
        target = scenario.guide.target(scenario.region)
        assert state.outcome == "accepted", (scenario.region, scenario.persona.key)
        assert target is not None
        assert state.position.offer.total("whole_grant", 4) >= target.low, (scenario.region, scenario.persona.key)


def test_whoever_copies_every_hint_reaches_an_end(scenarios: tuple[Scenario, ...]) -> None:
    for scenario in scenarios:
        state, turn = open_call(scenario)
        turns = [turn]
        while (proposed := hint(scenario, state)) is not None and len(turns) < 30:
            played = advance(scenario, state, Said(proposed.short))
            state, turns = played.state, [*turns, played.turn]
        assert state.outcome == "accepted", (scenario.region, scenario.persona.key)
        # The review agrees with the coach's "accept".
        assert costs(scenario, turns)[-1].mark in ("best", "good"), (scenario.region, scenario.persona.key)


def test_another_offer_is_told_with_the_part_that_it_was_stated_for(scenario: Scenario) -> None:
    state = at_offer(scenario, questions=1, levers=(1,), asked=(("base", 174_000),))
    state = replace(state, position=replace(state.position, competing=(Demand("equity", 60_000),)))
    assert "my other offer has an equity grant of $60,000" in next_move(scenario, state).wording
