"""The rules that do not bend, in scenarios made at random and whatever is typed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.roleplay import (
    MAX_TURNS,
    DeadlinePassed,
    Event,
    ManagerAnswered,
    Package,
    Said,
    dump_state,
    dump_turn,
    load_state,
    recruiter,
)
from bot.roleplay.package import PARTS
from bot.roleplay.recruiter import Answer, Move, answer
from bot.roleplay.recruiter.mandate import Mandate, derive
from bot.roleplay.rehearsal import Played, advance, begin
from bot.roleplay.search.regret import costs
from bot.roleplay.search.repertoire import repertoire
from bot.roleplay.search.search import Search
from scenarios import Persona, Scenario, Script
from tests.bot.roleplay import worlds
from tests.bot.roleplay.candidates import MOVES

EVENTS = st.one_of(
    *[worlds.MESSAGES.map(Said)] * 8,
    st.just(DeadlinePassed()),
    st.just(ManagerAnswered()),
)


def inside(mandate: Mandate, offer: Package) -> None:
    """No part beyond its band, no more one-off money than the mandate has, the whole inside the cap."""
    years = mandate.vesting_years
    for limit in mandate.limits:
        low = 0 if limit.part == "signing" else limit.low
        assert low <= offer.amount(limit.part) <= limit.high
    if mandate.limit("signing") is None:
        assert offer.signing <= mandate.signing_share * offer.base
    total = offer.total(mandate.convention, years)
    assert total <= max(mandate.cap_with_lever, mandate.opening.total(mandate.convention, years))


def falls_only_in_a_trade(mandate: Mandate, move: Move | None, before: Package, after: Package) -> None:
    """The yearly value never falls, and no part that was not offered for another."""
    given_up = {one.of for one in move.gives} if move else set()
    assert after.yearly(mandate.vesting_years) >= before.yearly(mandate.vesting_years)
    assert all(after.amount(part) >= before.amount(part) for part in PARTS if part not in given_up)


@given(data=st.data())
def test_no_move_breaks_a_mandate_of_any_scenario(
    data: st.DataObject, script: Script, personas: dict[str, Persona]
) -> None:
    scenario = data.draw(worlds.scenarios(script, list(personas.values())))
    mandate, persona = derive(scenario), scenario.persona
    position = recruiter.make_offer(recruiter.opening(mandate, persona))
    most = recruiter.best(mandate, persona).yearly(mandate.vesting_years) + mandate.step
    for move in data.draw(st.lists(MOVES, max_size=10)):
        position, said = answer(mandate, persona, position, move)
        inside(mandate, said.after)
        falls_only_in_a_trade(mandate, move, said.before, said.after)
        assert said.after.yearly(mandate.vesting_years) <= most


@given(data=st.data())
def test_whatever_is_typed_in_any_scenario_the_rules_hold(
    data: st.DataObject, script: Script, personas: dict[str, Persona]
) -> None:
    scenario = data.draw(worlds.scenarios(script, list(personas.values())))
    mandate = derive(scenario)
    played = [begin(scenario)]
    events: list[Event] = data.draw(st.lists(EVENTS, max_size=12))
    for event in events:
        state, shown = played[-1].state, played[-1].turn.offer
        if state.outcome not in (None, "suspended"):
            break
        played.append(advance(scenario, state, event))
        turn = played[-1].turn
        assert turn.said
        assert all(message.strip() for message in turn.said)
        if turn.offer is not None:
            inside(mandate, turn.offer)
        if turn.offer is not None and shown is not None:
            falls_only_in_a_trade(mandate, turn.move, shown, turn.offer)
    assert [letters(one) for one in again(scenario, [one.turn.event for one in played[1:]])] == [
        letters(one) for one in played
    ]
    priced = costs(scenario, [one.turn for one in played])
    assert all(cost.yearly >= 0 for cost in priced)


def letters(played: Played) -> tuple[str, str]:
    return dump_state(played.state), dump_turn(played.turn)


def again(scenario: Scenario, events: list[Event]) -> list[Played]:
    """The same session, saved and loaded between its turns."""
    played = [begin(scenario)]
    for event in events:
        played.append(advance(scenario, load_state(dump_state(played[-1].state)), event))
    return played


@given(data=st.data())
def test_a_call_in_any_scenario_ends_whatever_is_typed(
    data: st.DataObject, script: Script, personas: dict[str, Persona]
) -> None:
    scenario = data.draw(worlds.scenarios(script, list(personas.values())))
    texts = data.draw(st.lists(worlds.MESSAGES, min_size=1, max_size=4))
    state = begin(scenario).state
    for number in range(MAX_TURNS + 1):
        if state.outcome not in (None, "suspended"):
            break
        state = advance(scenario, state, Said(texts[number % len(texts)])).state
    assert state.outcome not in (None, "suspended")


@given(data=st.data())
def test_in_any_scenario_the_search_stays_under_its_bound_and_within_two_per_cent_of_it(
    data: st.DataObject, script: Script, personas: dict[str, Persona]
) -> None:
    scenario = data.draw(worlds.scenarios(script, list(personas.values())))
    known = repertoire(scenario)
    position = recruiter.make_offer(recruiter.opening(known.mandate, scenario.persona))
    said: Answer | None = None
    for move in data.draw(st.lists(MOVES, max_size=3)):
        position, said = answer(known.mandate, scenario.persona, position, move)
    line = Search(known).best(position, data.draw(st.sampled_from([1, 3, 20])))
    assert line.value <= line.bound + 1e-6
    assert line.bound <= line.value * 1.02 + known.mandate.step, said
