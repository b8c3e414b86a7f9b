from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.roleplay.mandate import Mandate, derive
from bot.roleplay.recruiter import Answer, Demand, Move, Position, answer, best, make_offer, opening, reach
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
        for limit in mandate.limits:
            assert before.amount(limit.part) <= position.offer.amount(limit.part) <= limit.high
        assert before.signing <= position.offer.signing <= mandate.signing_share * position.offer.base
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
