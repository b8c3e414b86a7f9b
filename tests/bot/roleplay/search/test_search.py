from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.roleplay import recruiter
from bot.roleplay.package import PARTS
from bot.roleplay.recruiter import Demand, Move, Position
from bot.roleplay.recruiter.mandate import Limit, Mandate
from bot.roleplay.search import ceiling
from bot.roleplay.search.repertoire import Argument, Repertoire, repertoire
from bot.roleplay.search.search import Search, relevant, signs
from scenarios import Persona, Scenario
from tests.bot.roleplay.candidates import MOVES

STEP = 500


@st.composite
def limits(draw: st.DrawFn, part: recruiter.Asked, lever: int, unit: int) -> Limit:
    opening, standard, most, high = sorted(draw(st.lists(st.integers(2, 60), min_size=4, max_size=4)))
    assert part != "total"
    return Limit(part, opening * unit, standard * unit, most * unit, unit, high * unit, (lever,))


@st.composite
def small(draw: st.DrawFn, persona: Persona) -> Repertoire:
    """A mandate of two parts with few arguments: small enough to try everything."""
    parts = (draw(limits("base", 1, 2 * STEP)), draw(limits(draw(st.sampled_from(["equity", "bonus"])), 2, STEP)))
    opening = sum(limit.opening for limit in parts)
    cap = opening + draw(st.integers(0, 80)) * STEP
    mandate = Mandate(
        limits=parts,
        cap=cap,
        cap_with_lever=cap + draw(st.integers(0, 20)) * STEP,
        cap_levers=(3,),
        premiums=(draw(st.integers(1, 20)) * STEP,),
        signing_share=0.0,
        convention=draw(st.sampled_from(["whole_grant", "yearly"])),
        vesting_years=4,
        step=STEP,
    )
    arguments = [Argument(lever=1), Argument(lever=2), Argument(lever=3), Argument(premium=1)]
    said = draw(st.lists(st.sampled_from(arguments), min_size=1, max_size=2, unique=True))
    patience = draw(st.integers(1, 3))
    return Repertoire(
        mandate, persona.model_copy(update={"patience": patience}), tuple(said), sources=draw(st.booleans())
    )


def by_brute_force(known: Repertoire, search: Search, position: Position, messages: int) -> float:
    """The best yearly value by trying every move of the repertoire, and every one after it."""
    most = position.offer.yearly(known.mandate.vesting_years)
    if position.final or not messages:
        return most
    for move in known.moves(position, search.aim(position)):
        reached, answer = recruiter.answer(known.mandate, known.persona, position, move)
        left = 0 if signs(move, answer) else messages - 1
        most = max(most, by_brute_force(known, search, reached, left))
    return most


def start(known: Repertoire) -> Position:
    return recruiter.make_offer(recruiter.opening(known.mandate, known.persona))


@given(data=st.data())
def test_two_messages_of_a_small_mandate_are_worth_what_trying_everything_finds(
    data: st.DataObject, scenario: Scenario
) -> None:
    known = data.draw(small(scenario.persona))
    search = Search(known, tolerance=0, nodes=100_000)
    found = search.best(start(known), 2)
    assert found.value == pytest.approx(by_brute_force(known, search, start(known), 2))
    assert found.bound == pytest.approx(found.value)


@settings(max_examples=5)
@given(data=st.data())
def test_three_messages_of_a_small_mandate_are_worth_what_trying_everything_finds(
    data: st.DataObject, scenario: Scenario
) -> None:
    known = data.draw(small(scenario.persona))
    known = replace(known, arguments=known.arguments[:1])
    search = Search(known, tolerance=0, nodes=100_000)
    assert search.best(start(known), 3).value == pytest.approx(by_brute_force(known, search, start(known), 3))


@given(data=st.data())
def test_the_moves_of_a_line_lead_where_it_says(data: st.DataObject, scenario: Scenario) -> None:
    known = data.draw(small(scenario.persona))
    position = start(known)
    line = Search(known).best(position, data.draw(st.integers(0, 6)))
    for move in line.moves:
        position, _ = recruiter.answer(known.mandate, known.persona, position, move)
    assert position.offer == line.package
    assert line.package.yearly(known.mandate.vesting_years) == line.value <= line.bound


@given(data=st.data())
def test_no_moves_pass_the_bound(data: st.DataObject, scenario: Scenario) -> None:
    known = repertoire(scenario)
    position = start(known)
    for move in data.draw(st.lists(MOVES, max_size=3)):
        position, _ = recruiter.answer(known.mandate, known.persona, position, replace(move, kind="counter"))
    unheard = known.unheard(position)
    levers = [number for argument in unheard for number in argument.levers]
    premiums = [number for argument in unheard for number in argument.premiums]
    bound = ceiling.bound(known.mandate, position, levers, ceiling.everywhere(known.mandate, premiums))
    closer = max(
        ceiling.bound(known.mandate, position, levers, way) for way in recruiter.attributions(known.mandate, premiums)
    )
    assert closer <= bound
    for move in data.draw(st.lists(MOVES, max_size=8)):
        position, _ = recruiter.answer(known.mandate, known.persona, position, move)
    assert position.offer.yearly(known.mandate.vesting_years) <= closer + 1e-6


@given(data=st.data())
def test_what_the_search_leaves_out_of_a_position_changes_no_answer(data: st.DataObject, scenario: Scenario) -> None:
    known = repertoire(scenario)
    position = start(known)
    for move in data.draw(st.lists(MOVES, max_size=4)):
        position, _ = recruiter.answer(known.mandate, known.persona, position, move)
    short = relevant(position)
    for move in data.draw(st.lists(MOVES.map(lambda move: replace(move, competing=())), max_size=3)):
        position, full = recruiter.answer(known.mandate, known.persona, position, move)
        short, brief = recruiter.answer(known.mandate, known.persona, short, move)
        assert (full.result, full.after, full.final) == (brief.result, brief.after, brief.final)


@given(data=st.data())
def test_more_arguments_heard_and_more_patience_never_reach_less(data: st.DataObject, scenario: Scenario) -> None:
    known = repertoire(scenario)
    position = start(known)
    for move in data.draw(st.lists(MOVES, max_size=3)):
        position, _ = recruiter.answer(known.mandate, known.persona, position, replace(move, premiums=()))
    lever = data.draw(st.sampled_from([argument.lever for argument in known.arguments if argument.lever]))
    more = replace(
        position,
        patience=position.patience + data.draw(st.integers(0, 2)),
        levers=tuple(dict.fromkeys((*position.levers, lever))),
    )
    mandate = known.mandate
    assert recruiter.cap(mandate, more) >= recruiter.cap(mandate, position)
    for part in PARTS:
        assert recruiter.reach(mandate, more).amount(part) >= recruiter.reach(mandate, position).amount(part)
    assert Search(known).best(more, 40).bound >= Search(known).best(position, 40).value


def test_every_mandate_is_searched_to_within_two_per_cent_of_what_it_proves(scenarios: tuple[Scenario, ...]) -> None:
    for scenario in scenarios:
        known = repertoire(scenario)
        for messages in (1, 2, 4, 8, 39):
            line = Search(known).best(start(known), messages)
            assert line.bound <= line.value * 1.02, (scenario.region, scenario.persona.key, messages)


def test_with_time_enough_the_best_package_of_the_mandate_can_be_reached(scenarios: tuple[Scenario, ...]) -> None:
    for scenario in scenarios:
        known = repertoire(scenario)
        best = recruiter.best(known.mandate, scenario.persona).yearly(4)
        assert Search(known).best(start(known), 39).value == pytest.approx(best, rel=0.002)


def test_after_a_final_offer_nothing_more_can_be_reached(scenario: Scenario) -> None:
    known = repertoire(scenario)
    line = Search(known).best(replace(start(known), final=True), 39)
    assert (line.moves, line.package, line.value) == ((), known.mandate.opening, line.bound)


def test_a_grant_that_used_up_the_cap_is_traded_back_for_yearly_pay(scenario: Scenario) -> None:
    known = repertoire(scenario)
    before = start(known)
    most = next(limit.high for limit in known.mandate.limits if limit.part == "equity")
    move = Move("counter", asks=(Demand("equity", most),), levers=(2,), conditional=True, reasoned=True)
    after, _ = recruiter.answer(known.mandate, known.persona, before, move)
    line = Search(known).best(after, 38)
    assert line.package.equity < after.offer.equity
    assert any(given.of == "equity" for move in line.moves for given in move.gives)
    assert line.value == Search(known).best(before, 39).value
