from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.roleplay.recruiter import (
    Answer,
    Because,
    Demand,
    Given,
    Move,
    Position,
    answer,
    best,
    make_offer,
    opening,
    reach,
)
from bot.roleplay.recruiter.mandate import Mandate, derive
from scenarios import Component, Scenario, asks_for
from tests.bot.roleplay.candidates import MOVES


def started(scenario: Scenario) -> tuple[Mandate, Position]:
    mandate = derive(scenario)
    return mandate, make_offer(opening(mandate, scenario.persona))


def ask(of: str, amount: int, **details: object) -> Move:
    return Move("counter", asks=(Demand(of, amount),), **details)  # type: ignore[arg-type]


def replies(scenario: Scenario, *moves: Move) -> list[Answer]:
    mandate, position = started(scenario)
    found = []
    for move in moves:
        position, said = answer(mandate, scenario.persona, position, move)
        found.append(said)
    return found


def reasons(said: Answer) -> set[str]:
    return {because.reason for because in said.because}


def test_a_bare_ask_moves_less_than_one_with_the_argument_of_the_guide(scenario: Scenario) -> None:
    (bare,) = replies(scenario, ask("base", 172_000))
    (argued,) = replies(scenario, ask("base", 172_000, levers=(1,), reasoned=True))
    assert argued.after.base > bare.after.base > bare.before.base
    assert "no_argument" in reasons(bare)
    assert "lever" in reasons(argued)


def test_an_argument_said_a_message_before_the_ask_counts_as_much(scenario: Scenario) -> None:
    (together,) = replies(scenario, ask("base", 172_000, levers=(1,)))
    *_, apart = replies(scenario, Move("argue", levers=(1,), reasoned=True), ask("base", 172_000))
    assert apart.after.base == together.after.base


def test_the_same_ask_again_moves_less_each_time(scenario: Scenario) -> None:
    moved = replies(scenario, *[ask("base", 172_000)] * 3)
    steps = [said.after.base - said.before.base for said in moved]
    assert steps[0] > steps[1] > steps[2] >= 0


def test_without_an_argument_the_standard_limit_holds(scenario: Scenario) -> None:
    mandate, _ = started(scenario)
    *_, last = replies(scenario, *[ask("base", 175_000, conditional=True)] * 4)
    limit = mandate.limit("base")
    assert limit is not None
    assert last.after.base <= limit.standard


def test_an_ask_that_nobody_can_defend_moves_nothing(scenario: Scenario) -> None:
    for absurd in (ask("base", 400_000), ask("total", 900_000), ask("signing", 500_000)):
        (said,) = replies(scenario, absurd)
        assert said.after == said.before
        assert "absurd" in reasons(said)


def test_an_insult_before_the_offer_costs_patience_too(scenario: Scenario) -> None:
    limits = derive(scenario)
    start = opening(limits, scenario.persona)
    after, said = answer(limits, scenario.persona, start, Move("chat", insult=True))
    assert after.patience == start.patience - 2
    assert Because("insult") in said.because


def test_an_insult_moves_nothing(scenario: Scenario) -> None:
    (said,) = replies(scenario, ask("base", 160_000, levers=(1,), insult=True))
    assert said.after == said.before


def test_asking_for_what_is_there_already_moves_nothing(scenario: Scenario) -> None:
    (said,) = replies(scenario, ask("base", 100_000))
    assert said.after == said.before
    assert reasons(said) == {"below_offer"}


def test_a_competing_offer_counts_only_above_what_stands(scenario: Scenario) -> None:
    (low,) = replies(scenario, ask("base", 160_000, competing=(Demand("base", 120_000),)))
    (high,) = replies(scenario, ask("base", 160_000, competing=(Demand("base", 158_000),)))
    assert "competing_offer" not in reasons(low)
    assert high.after.base > low.after.base


def test_telling_current_pay_makes_concessions_smaller(scenario: Scenario) -> None:
    (kept,) = replies(scenario, ask("base", 160_000))
    (told,) = replies(scenario, ask("base", 160_000, current_pay=True))
    assert told.after.base < kept.after.base


@pytest.mark.parametrize(
    "move",
    [
        Move("argue", current_pay=True),
        ask("base", 150_000),
        ask("base", 400_000),
        Move("chat", insult=True),
        ask("base", 160_000, levers=(1,), ultimatum=True),
    ],
)
def test_what_weakens_a_candidate_lowers_what_the_recruiter_will_go_to(move: Move, scenario: Scenario) -> None:
    mandate, position = started(scenario)
    argued = replace(position, levers=(1, 2, 3, 4))
    after, _ = answer(mandate, scenario.persona, argued, move)
    assert reach(mandate, after).base < reach(mandate, argued).base


def test_what_is_said_well_lowers_nothing(scenario: Scenario) -> None:
    mandate, position = started(scenario)
    for move in (
        Move("question"),
        Move("hold"),
        Move("chat"),
        Move("argue", levers=(2,)),
        ask("base", 172_000, levers=(1,)),
    ):
        position, _ = answer(mandate, scenario.persona, position, move)
    assert position.lost == 0


def test_a_trade_is_worth_the_same_per_year_and_is_no_concession(scenario: Scenario) -> None:
    (said,) = replies(scenario, ask("base", 141_500, gives=(Given("equity", 0),)))
    assert said.result == "granted"
    assert (said.after.base, said.after.equity) == (141_500, 29_000)
    assert said.after.yearly(4) == said.before.yearly(4)
    assert (said.moved, said.lowered) == (("base",), ("equity",))
    assert Because("trade", "base") in said.because


def test_a_trade_takes_no_more_than_it_pays_for(scenario: Scenario) -> None:
    *_, said = replies(
        scenario,
        ask("signing", 7_000, conditional=True),
        ask("base", 141_500, gives=(Given("signing", 0),)),
    )
    assert (said.after.base, said.after.signing) == (141_500, 3_000)


def test_a_trade_stops_at_the_bottom_of_the_band_and_says_so(scenario: Scenario) -> None:
    mandate, _ = started(scenario)
    (said,) = replies(scenario, ask("base", 150_000, gives=(Given("bonus", 0),)))
    bonus = mandate.limit("bonus")
    assert bonus is not None
    assert said.after.bonus == bonus.low
    assert Because("band_floor", "bonus") in said.because


def test_a_trade_stops_at_the_limit_of_the_part_asked_for(scenario: Scenario) -> None:
    mandate, position = started(scenario)
    rich = replace(position, offer=replace(position.offer, base=153_000, bonus=36_500))
    _, said = answer(mandate, scenario.persona, rich, ask("base", 170_000, gives=(Given("bonus", 0),)))
    assert (said.after.base, said.after.bonus) == (153_500, 36_000)
    assert "needs_lever" in reasons(said)


def test_a_trade_never_goes_over_the_cap(scenario: Scenario) -> None:
    mandate, position = started(scenario)
    full = replace(position, offer=replace(position.offer, base=174_000, equity=49_500, bonus=40_500), levers=(1, 2))
    assert full.offer.total(mandate.convention, 4) == mandate.cap
    _, said = answer(mandate, scenario.persona, full, ask("equity", 52_000, gives=(Given("bonus", 0),)))
    assert said.after == said.before


def test_after_a_final_offer_parts_may_still_be_traded_but_nothing_is_added(scenario: Scenario) -> None:
    mandate, position = started(scenario)
    final = replace(position, final=True)
    _, said = answer(mandate, scenario.persona, final, ask("base", 145_000, gives=(Given("equity", 0),)))
    assert said.after.base > said.before.base
    assert said.after.yearly(4) == said.before.yearly(4)


def test_lowering_an_ask_before_they_moved_on_it_loses_ground(scenario: Scenario) -> None:
    mandate, position = started(scenario)
    held, _ = answer(mandate, scenario.persona, replace(position, final=True), ask("base", 172_000))
    lowered, said = answer(mandate, scenario.persona, held, ask("base", 168_000))
    again, _ = answer(mandate, scenario.persona, held, ask("base", 172_000))
    assert Because("self_bidding", "base") in said.because
    assert lowered.lost > again.lost


@pytest.mark.parametrize(
    "move",
    [
        ask("base", 168_000, conditional=True),
        ask("base", 168_000, gives=(Given("bonus", 31_000),)),
        Move("counter", asks=(Demand("base", 168_000), Demand("signing", 6_000))),
    ],
)
def test_lowering_an_ask_for_something_in_return_is_no_bidding_against_oneself(move: Move, scenario: Scenario) -> None:
    *_, said = replies(scenario, ask("equity", 45_000), ask("base", 172_000, insult=True), move)
    assert "self_bidding" not in reasons(said)


def test_a_yes_to_less_than_what_stands_is_bidding_against_oneself(scenario: Scenario) -> None:
    less = derive(scenario).opening.base - 2_000
    *_, said = replies(scenario, ask("base", 172_000, insult=True), ask("base", less, conditional=True))
    assert "self_bidding" in reasons(said)


def test_coming_down_after_they_moved_or_from_what_nobody_can_defend_is_no_bidding_against_oneself(
    scenario: Scenario,
) -> None:
    *_, answered = replies(scenario, ask("base", 172_000), ask("base", 168_000))
    *_, absurd = replies(scenario, ask("base", 400_000), ask("base", 172_000))
    assert "self_bidding" not in reasons(answered) | reasons(absurd)


def test_lowering_a_figure_named_before_the_offer_loses_ground(scenario: Scenario) -> None:
    mandate = derive(scenario)
    start = opening(mandate, scenario.persona)
    high, _ = answer(mandate, scenario.persona, start, Move("expectation", asks=(Demand("base", 172_000),)))
    low, said = answer(mandate, scenario.persona, high, Move("expectation", asks=(Demand("base", 160_000),)))
    assert Because("self_bidding", "base") in said.because
    assert low.lost > high.lost


def test_climbing_in_small_steps_wears_the_patience_out(scenario: Scenario) -> None:
    mandate, position = started(scenario)
    for _ in range(12):
        position, _ = answer(mandate, scenario.persona, position, ask("base", position.offer.base + mandate.step))
    assert position.final


def test_a_low_figure_before_the_offer_becomes_the_offer(scenario: Scenario) -> None:
    mandate = derive(scenario)
    start = opening(mandate, scenario.persona)
    low, _ = answer(mandate, scenario.persona, start, Move("expectation", asks=(Demand("base", 135_000),)))
    high, _ = answer(mandate, scenario.persona, start, Move("expectation", asks=(Demand("base", 172_000),)))
    assert low.offer.base == 135_000
    assert high.offer.base > start.offer.base


@given(place=st.integers(0, 8), moves=st.lists(MOVES, min_size=1, max_size=12))
def test_the_offer_never_falls_and_stays_inside_mandate_bands_and_the_best_package(
    scenarios: tuple[Scenario, ...], place: int, moves: list[Move]
) -> None:
    scenario = scenarios[place]
    mandate, position = started(scenario)
    most = best(mandate, scenario.persona)
    for move in moves:
        before = position.offer
        position, said = answer(mandate, scenario.persona, position, move)
        assert (said.before, said.after) == (before, position.offer)
        given = {demand.of for demand in move.gives}
        for limit in mandate.limits:
            least = limit.low if limit.part in given else before.amount(limit.part)
            assert least <= position.offer.amount(limit.part) <= limit.high
        assert before.signing <= position.offer.signing or "signing" in given
        assert position.offer.signing <= mandate.signing_share * position.offer.base
        assert position.offer.yearly(4) >= before.yearly(4)
        assert position.offer.total(mandate.convention, 4) <= mandate.cap_with_lever
        assert position.offer.yearly(4) <= most.yearly(4)
        assert 0 <= position.patience <= scenario.persona.patience


def won(scenario: Scenario, *moves: Move) -> tuple[float, Position]:
    """The share of the room above the opening that these moves win."""
    mandate, position = started(scenario)
    for move in moves:
        position, _ = answer(mandate, scenario.persona, position, move)
    first, most = mandate.opening.yearly(4), best(mandate, scenario.persona).yearly(4)
    return (position.offer.yearly(4) - first) / (most - first), position


def test_one_argument_and_one_counter_win_a_part_of_the_room(scenarios: tuple[Scenario, ...]) -> None:
    for scenario in scenarios:
        base = next(ask for ask in asks_for(scenario.guide, scenario.region) if ask.component is Component.BASE)
        wanted = int(base.low)
        share, _ = won(scenario, ask("base", wanted, levers=(base.lever,), reasoned=True), ask("base", wanted - 2_000))
        assert 0.25 <= share <= 0.60


def test_all_arguments_precise_asks_and_a_conditional_close_win_nearly_everything(
    scenarios: tuple[Scenario, ...],
) -> None:
    within = 0
    for scenario in scenarios:
        share, position = won(scenario, *expert(scenario))
        mandate, target = derive(scenario), scenario.guide.target(scenario.region)
        assert target is not None
        assert share >= 0.85
        within += target.low <= position.offer.total(mandate.convention, 4) <= target.high
    assert within >= 8


def expert(scenario: Scenario) -> list[Move]:
    """Everything the guide offers, one argument after another, and nothing that it does not say."""
    mandate = derive(scenario)
    manner = {"reasoned": True, "precise": True, "evidence": True, "warm": True}
    moves = [Move("question", warm=True)]
    for found in asks_for(scenario.guide, scenario.region):
        amount = found.high if found.unit == "absolute" else found.high * mandate.opening.base * 1.2 / 100
        moves.append(ask(str(found.component), int(amount), levers=(found.lever,), **manner))
    tops = {limit.part: limit.high for limit in mandate.limits}
    moves.append(ask("bonus", tops["bonus"], premiums=(1, 2), **manner))
    moves.append(ask("signing", int(mandate.opening.base * 0.06), **manner))
    return [*moves, *(ask(part, tops[part], conditional=True, **manner) for part in ("base", "bonus"))]


def test_a_figure_named_before_the_offer_never_lowers_it_below_the_band(scenario: Scenario) -> None:
    uneven = replace(derive(scenario).limits[0], opening=132_150, low=132_150)
    limits = replace(derive(scenario), limits=(uneven, *derive(scenario).limits[1:]))
    position = opening(limits, scenario.persona)
    after, _ = answer(limits, scenario.persona, position, Move("expectation", asks=(Demand("base", 132_200),)))
    assert after.offer.base >= 132_150
