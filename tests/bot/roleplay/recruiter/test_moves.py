from __future__ import annotations

from typing import Any

import pytest

from bot.roleplay.recruiter import Demand, Move, Position, make_offer, opening
from bot.roleplay.recruiter.mandate import Mandate, derive
from bot.roleplay.recruiter.moves import move_of, unsure_yes
from bot.roleplay.understanding import Figure, Understood
from scenarios import Scenario
from tests.bot.roleplay.candidates import figure, says


@pytest.fixture
def mandate(scenario: Scenario) -> Mandate:
    return derive(scenario)


@pytest.fixture
def position(scenario: Scenario, mandate: Mandate) -> Position:
    """The offer stands at 140,500 base, a grant of 33,000 and a bonus of 31,500."""
    return make_offer(opening(mandate, scenario.persona))


def counter(*figures: Figure, **details: Any) -> Understood:
    return says("counteroffer", figures=figures, **details)


@pytest.mark.parametrize(
    ("asked", "demand"),
    [
        (figure("base", 165_000), Demand("base", 165_000)),
        (figure("base", 160_000, high=170_000), Demand("base", 160_000)),
        (figure("base", 160_000, role="floor"), Demand("base", 160_000)),
        (figure("base", 80, period="hour"), Demand("base", 166_400)),
        (figure("base", 13_000, period="month"), Demand("base", 156_000)),
        (figure("base", 10_000, basis="increase_amount"), Demand("base", 150_500)),
        (figure("base", 10, basis="increase_percent"), Demand("base", 154_550)),
        (figure("equity", 50_000), Demand("equity", 50_000)),
        (figure("equity", 12_000, period="year"), Demand("equity", 48_000)),
        (figure("equity", 48_000, period="over_4_years"), Demand("equity", 48_000)),
        (figure("equity", 36_000, period="over_3_years"), Demand("equity", 48_000)),
        (figure("bonus", 25, basis="percent_of_base"), Demand("bonus", 35_125)),
        (figure("unknown", 8_000, period="one_off"), Demand("signing", 8_000)),
        (figure("unknown", 150_000), Demand("base", 150_000)),
        (figure("total", 270_000), Demand("total", 270_000)),
    ],
)
def test_what_is_asked_for_becomes_a_demand_in_the_terms_of_the_offer(
    position: Position, mandate: Mandate, asked: Figure, demand: Demand
) -> None:
    move = move_of(counter(asked), position, mandate, topic="base")
    assert (move.kind, move.asks) == ("counter", (demand,))


@pytest.mark.parametrize("role", ["current_pay", "competing_offer", "employer_offer", "reference", "other"])
def test_a_figure_that_is_no_ask_never_becomes_one(position: Position, mandate: Mandate, role: str) -> None:
    assert move_of(counter(figure("base", 190_000, role=role)), position, mandate, "base").asks == ()


def test_a_bare_amount_is_of_what_was_under_discussion(position: Position, mandate: Mandate) -> None:
    assert move_of(counter(figure("unknown", 45_000)), position, mandate, "equity").asks == (Demand("equity", 45_000),)


def test_the_lowest_of_two_asks_for_the_same_part_is_what_must_be_met(position: Position, mandate: Mandate) -> None:
    either = counter(figure("base", 164_000), figure("equity", 50_000), figure("base", 171_000))
    assert move_of(either, position, mandate, None).asks == (Demand("base", 164_000), Demand("equity", 50_000))


def test_the_sum_of_parts_said_aloud_is_no_further_ask(position: Position, mandate: Mandate) -> None:
    summed = counter(figure("base", 160_000), figure("bonus", 35_000), figure("total", 195_000))
    assert [ask.of for ask in move_of(summed, position, mandate, None).asks] == ["base", "bonus"]


def test_halfway_is_between_the_offer_and_the_last_ask(
    scenario: Scenario, position: Position, mandate: Mandate
) -> None:
    asked = Position(offer=position.offer, patience=5, made=True, asked=(("base", 160_500),))
    assert move_of(counter(relative="midpoint"), asked, mandate, "base").asks == (Demand("base", 150_500),)


def test_match_them_asks_for_what_the_other_company_offers(position: Position, mandate: Mandate) -> None:
    message = counter(figure("base", 165_000, role="competing_offer"), relative="match_competing")
    move = move_of(message, position, mandate, "base")
    assert move.asks == move.competing == (Demand("base", 165_000),)


def test_match_them_remembers_an_offer_told_before(position: Position, mandate: Mandate) -> None:
    told = Position(offer=position.offer, patience=5, made=True, competing=(Demand("base", 165_000),))
    assert move_of(counter(relative="match_competing"), told, mandate, "base").asks == (Demand("base", 165_000),)


def test_more_without_an_amount_is_a_counter_without_a_demand(position: Position, mandate: Mandate) -> None:
    move = move_of(counter(relative="more"), position, mandate, "base")
    assert (move.kind, move.asks) == ("counter", ())


def test_before_the_offer_a_figure_is_an_expectation(scenario: Scenario, mandate: Mandate) -> None:
    before = opening(mandate, scenario.persona)
    message = says("disclose_expectation_first", figures=(figure("base", 160_000),))
    assert move_of(message, before, mandate, "base").kind == "expectation"


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        (says("accept"), "accept"),
        (says("accept", figures=(figure("base", 140_500),)), "accept"),
        (says("accept", figures=(figure("base", 150_000),)), "counter"),
        (says("accept", "counteroffer", figures=(figure("base", 150_000),)), "counter"),
        (says("accept", "walk_away"), "walk_away"),
    ],
)
def test_a_yes_is_one_only_to_what_stands(position: Position, mandate: Mandate, message: Understood, kind: str) -> None:
    assert move_of(message, position, mandate, "base").kind == kind


@pytest.mark.parametrize(
    "message",
    [
        says("accept", "stall"),
        says("accept", "reject"),
        says("accept", conditional=True),
        says("accept", figures=(figure("base", 130_000),)),
    ],
)
def test_a_yes_that_cannot_be_taken_as_one_is_asked_back(
    position: Position, mandate: Mandate, message: Understood
) -> None:
    assert unsure_yes(message, move_of(message, position, mandate, "base"))


@pytest.mark.parametrize("amount", [float("nan"), float("inf"), -5.0, 0.0])
def test_what_is_no_amount_is_no_demand(position: Position, mandate: Mandate, amount: float) -> None:
    assert move_of(counter(figure("base", amount)), position, mandate, "base").asks == ()


@pytest.mark.parametrize(("amount", "precise"), [(170_000, False), (173_500, True), (172_000, True), (44_000, False)])
def test_a_precise_figure_has_three_digits_that_count(
    position: Position, mandate: Mandate, amount: int, precise: bool
) -> None:
    move: Move = move_of(counter(figure("base", amount)), position, mandate, "base")
    assert move.precise is precise


def test_what_a_percentage_comes_to_is_no_precise_figure(position: Position, mandate: Mandate) -> None:
    message = counter(figure("bonus", 23, basis="percent_of_base"))
    assert not move_of(message, position, mandate, None).precise


def test_of_two_offers_elsewhere_the_better_one_counts(position: Position, mandate: Mandate) -> None:
    theirs = tuple(figure("base", amount, role="competing_offer") for amount in (150_000, 160_000))
    assert move_of(says(figures=theirs), position, mandate, None).competing == (Demand("base", 160_000),)


def test_who_keeps_their_number_and_asks_for_the_range_has_asked(position: Position, mandate: Mandate) -> None:
    assert move_of(says("refuse_to_disclose", "ask_question"), position, mandate, None).kind == "question"
