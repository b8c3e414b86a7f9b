from __future__ import annotations

import time
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.roleplay import DeadlinePassed, Event, Said, Turn, open_call, step
from bot.roleplay.coach.better_line import worded
from bot.roleplay.coach.phrases import units
from bot.roleplay.coach.proposal import COPY_LIMIT
from bot.roleplay.recruiter import Demand, Move
from bot.roleplay.search.regret import Cost, costs, positions
from bot.roleplay.search.repertoire import repertoire
from bot.roleplay.understanding import Understood
from scenarios import Scenario
from tests.bot.roleplay.candidates import EVENTS, OPEN_ENDED, asks, figure, says

NO_NUMBER = says("refuse_to_disclose")
YES = says("accept")


def session(scenario: Scenario, *steps: Understood | Event) -> list[Turn]:
    """A call up to its offer without a number, then with these steps; up to its end."""
    state, turn = open_call(scenario)
    turns = [turn]
    for said in (*[NO_NUMBER] * 8, *steps):
        if state.outcome is not None:
            break
        if said is NO_NUMBER and state.offer:
            continue
        event, understood = (Said("…"), said) if isinstance(said, Understood) else (said, Understood())
        state, turn = step(scenario, state, event, understood)
        turns.append(turn)
    return turns


def last(scenario: Scenario, *steps: Understood | Event) -> Cost:
    return costs(scenario, session(scenario, *steps))[-1]


def test_taking_the_first_offer_costs_the_whole_room(scenario: Scenario) -> None:
    cost = last(scenario, YES)
    assert cost.mark == "blunder"
    assert cost.share == 1
    assert cost.yearly == cost.before.yearly - cost.after.yearly > 0
    assert cost.after.package == repertoire(scenario).mandate.opening


def test_leaving_without_a_deal_counts_as_the_first_offer(scenario: Scenario) -> None:
    left = last(scenario, asks("base", 174_000, levers=(1,)), says("walk_away"))
    assert left.after.package == repertoire(scenario).mandate.opening
    assert left.mark == "blunder"


def test_the_argument_that_fits_costs_nothing_and_is_the_best_move(scenario: Scenario) -> None:
    cost = last(scenario, asks("base", 174_000, levers=(1,)))
    assert (cost.yearly, cost.mark) == (0, "best")


def test_small_talk_costs_nothing(scenario: Scenario) -> None:
    cost = last(scenario, says("small_talk"))
    assert (cost.yearly, cost.mark) == (0, "passing")


@pytest.mark.parametrize(
    "slip",
    [
        asks("base", 160_000),
        asks("base", 400_000),
        says("disclose_current_pay", figures=(figure("base", 120_000, role="current_pay"),)),
        says("reject", tone=("insult",)),
    ],
)
def test_a_slip_has_a_price_long_before_the_patience_is_gone(slip: Understood, scenario: Scenario) -> None:
    cost = last(scenario, slip)
    assert 0.005 < cost.share < 0.15
    assert cost.mark in ("good", "inaccuracy", "mistake")
    assert cost.before.yearly - cost.after.yearly == cost.yearly > 300


def test_the_ask_that_makes_the_offer_final_costs_all_that_was_left(scenario: Scenario) -> None:
    insult = says("counteroffer", figures=(figure("base", 400_000),), tone=("insult",))
    turns = session(scenario, *[insult] * 6)
    final = next(cost for cost in costs(scenario, turns) if turns[cost.turn].answer and turns[cost.turn].answer.final)  # type: ignore[union-attr]
    assert final.mark == "blunder"
    assert final.after.package == turns[-1].offer


def test_a_grant_that_uses_up_the_cap_costs_nothing_for_it_can_be_traded_back(scenario: Scenario) -> None:
    cost = last(scenario, asks("equity", 52_000, levers=(2,), conditional=True))
    assert cost.yearly == 0
    assert cost.after.total <= cost.before.total


def test_a_deadline_that_ends_the_call_costs_all_that_could_still_be_had(
    scenarios: tuple[Scenario, ...],
) -> None:
    hardball = next(scenario for scenario in scenarios if scenario.persona.key == "hardball")
    steps = [asks(part, 60_000, levers=(4,)) for part in ("base", "bonus", "equity") for _ in range(3)]
    found = [
        (turns, cost)
        for seed in range(8)
        for turns in [session(replace(hardball, seed=seed), says("stall"), *steps[:3], *[DeadlinePassed()] * 2)]
        for cost in costs(hardball, turns)[-1:]
        if turns[-1].outcome == "expired"
    ]
    assert found
    assert all(cost.turn == turns[-1].number and cost.mark == "blunder" for turns, cost in found)


@given(steps=st.lists(st.one_of(OPEN_ENDED, EVENTS), max_size=12))
def test_no_turn_costs_less_than_nothing_and_the_costs_add_up_to_what_was_left(
    scenario: Scenario, steps: list[Understood | Event]
) -> None:
    known = repertoire(scenario)
    first = known.mandate.opening.yearly(known.mandate.vesting_years)
    found = costs(scenario, session(scenario, *steps))
    for cost in found:
        assert cost.yearly >= 0
        assert 0 <= cost.share <= 1
        assert first - 1 <= cost.before.yearly <= cost.before.at_most <= cost.before.yearly * 1.02
    assert all(earlier.after == later.before for earlier, later in pairwise(found))
    assert sum(cost.yearly for cost in found) == pytest.approx(found[0].before.yearly - found[-1].after.yearly, abs=20)


@given(steps=st.lists(st.one_of(OPEN_ENDED, EVENTS), max_size=12))
def test_the_position_is_followed_with_the_raises_that_were_not_announced_yet(
    scenario: Scenario, steps: list[Understood | Event]
) -> None:
    state, turn = open_call(scenario)
    turns, true = [turn], [state.position]
    for said in steps:
        if state.outcome not in (None, "suspended"):
            break
        event, understood = (Said("…"), said) if isinstance(said, Understood) else (said, Understood())
        state, turn = step(scenario, state, event, understood)
        turns.append(turn)
        true.append(state.position)
    assert [after for _, _, after in positions(scenario, turns)] == true


def test_a_session_keeps_its_offers_where_the_recruiter_of_today_would_have_made_others(
    scenarios: tuple[Scenario, ...],
) -> None:
    kind, hard = (next(one for one in scenarios if one.persona.key == key) for key in ("supportive", "hardball"))
    stored = session(kind, asks("base", 174_000, levers=(1,)), asks("equity", 50_000), YES, YES)
    assert stored[-1].outcome == "accepted"
    followed = list(positions(hard, stored))
    assert followed[-1][2].offer == stored[-1].offer
    assert [after.offer for turn, _, after in followed if turn.answer and turn.offer] == [
        turn.answer.after for turn in stored if turn.answer and turn.offer
    ]
    for cost in costs(hard, stored):
        assert cost.yearly >= 0
        assert 0 <= cost.share <= 1


def test_a_better_line_fits_a_copy_button_and_holds_no_placeholder(scenarios: tuple[Scenario, ...]) -> None:
    for scenario in scenarios:
        known = repertoire(scenario)
        position = list(positions(scenario, session(scenario)))[-1][2]
        moves = [
            known.counter({"base": 174_000}, argument, conditional=tied)
            for argument in known.arguments
            for tied in (False, True)
        ]
        for move in (*moves, known.counter({"base": 1_000_000, "equity": 50_000, "bonus": 40_000, "signing": 8_000}),
                     known.total(269_000), Move("question"), Move("argue", levers=(1,)), None):  # fmt: skip
            line = worded(scenario, position, move)
            assert 0 < units(line.short) <= COPY_LIMIT
            assert not set("[]{}") & set(line.wording + line.short)
        assert worded(scenario, position, moves[0]).rests_on


def test_a_better_line_says_the_figures_of_its_move(scenario: Scenario) -> None:
    position = list(positions(scenario, session(scenario)))[-1][2]
    move = Move("counter", asks=(Demand("base", 174_500), Demand("equity", 49_000)), levers=(3,), conditional=True)
    line = worded(scenario, position, move)
    for text in (line.wording, line.short):
        assert "$174,500" in text
        assert "$49,000 over four years" in text
        assert "sign" in text


def test_a_session_of_twenty_turns_is_searched_within_a_second(scenarios: tuple[Scenario, ...]) -> None:
    for scenario in scenarios[:3]:
        steps = [
            asks(part, amount + 500 * number, levers=(1 + number % 4,))
            for number in range(6)
            for part, amount in (("base", 150_000), ("equity", 38_000), ("bonus", 33_000))
        ]
        turns = session(scenario, *steps)
        began = time.perf_counter()
        costs(scenario, turns)
        assert time.perf_counter() - began < 1


def test_an_insult_is_never_a_good_turn(scenario: Scenario) -> None:
    rude = says("reject", tone=("insult",))
    marks = [cost.mark for cost in costs(scenario, session(scenario, rude, rude))[-2:]]
    assert not {"best", "good"} & set(marks)


def test_a_turn_is_best_only_where_it_got_more_or_took_what_was_left(scenario: Scenario) -> None:
    turns = session(scenario, says("small_talk"), asks("base", 174_000, levers=(1,)))
    *_, chat, ask = costs(scenario, turns)
    assert (chat.mark, ask.mark) == ("passing", "best")


def test_a_yes_after_bargaining_leaves_room_on_the_table_and_is_no_blunder(scenario: Scenario) -> None:
    turns = session(scenario, asks("base", 160_000), YES)
    found = costs(scenario, turns)
    assert turns[-1].outcome == "accepted"
    assert found[-1].mark == "left"
    assert found[-1].yearly == found[-1].before.yearly - found[-1].after.yearly > 0


def test_room_lost_earlier_is_not_counted_again_with_the_yes(scenario: Scenario) -> None:
    rude = says("reject", tone=("insult",))
    plain = costs(scenario, session(scenario, asks("base", 160_000), YES))
    spoiled = costs(scenario, session(scenario, rude, asks("base", 160_000), YES))
    assert spoiled[-1].before.yearly < plain[-1].before.yearly
    assert spoiled[-1].before.yearly == spoiled[-2].after.yearly


def test_the_turn_that_uses_up_their_patience_says_that_the_offer_became_final(scenario: Scenario) -> None:
    insult = says("counteroffer", figures=(figure("base", 400_000),), tone=("insult",))
    turns = session(scenario, *[insult] * 6)
    final = [cost.turn for cost in costs(scenario, turns) if cost.final]
    assert len(final) == 1
    assert turns[final[0]].answer.final  # type: ignore[union-attr]
