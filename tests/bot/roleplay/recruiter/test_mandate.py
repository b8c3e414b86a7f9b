from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.roleplay import Said, recruiter
from bot.roleplay.coach.hints import next_move
from bot.roleplay.recruiter import Demand, Move, best
from bot.roleplay.recruiter.mandate import derive
from bot.roleplay.rehearsal import advance
from bot.roleplay.search.regret import costs
from bot.roleplay.session import State
from scenarios import Persona, Scenario, Script
from scenarios.catalogue import load_guide
from scenarios.reader import read_guide
from tests.bot.roleplay.candidates import asks, says
from tests.bot.roleplay.search.test_regret import session
from tests.scenarios.reader.guide_text import guide_text

STRATEGY = (
    "> **Negotiate Up Strategy:** In Lisbon, target €170K–€190K TC and €132K base. Reef will counter at €110K–€120K "
    "base. Accept at €126K+ base. Walk-away floor: €185K TC (Lisbon)."
)


def test_the_ally_numbers_by_the_book(scenario: Scenario) -> None:
    mandate = derive(scenario)
    base, equity, bonus = mandate.limits
    assert (base.opening, base.standard, base.with_lever) == (140_500, 153_500, 174_000)
    assert (equity.opening, equity.standard, equity.with_lever) == (33_000, 40_000, 51_500)
    assert (bonus.opening, bonus.lever_percent) == (31_500, 20)
    assert (base.levers, equity.levers, bonus.levers, mandate.cap_levers) == ((1,), (2,), (4,), (3,))


def test_every_limit_stands_in_its_band_and_the_opening_leaves_room(scenarios: tuple[Scenario, ...]) -> None:
    for scenario in scenarios:
        for limit in derive(scenario).limits:
            assert limit.low <= limit.opening < limit.standard <= limit.with_lever <= limit.high


def test_the_caps_lie_inside_the_target_of_the_region(scenarios: tuple[Scenario, ...]) -> None:
    for scenario in scenarios:
        mandate, target = derive(scenario), scenario.guide.target(scenario.region)
        assert target is not None
        assert target.low <= mandate.cap <= mandate.cap_with_lever <= target.high


def test_the_best_package_ends_in_the_target_of_the_region(scenarios: tuple[Scenario, ...]) -> None:
    for scenario in scenarios:
        mandate, target = derive(scenario), scenario.guide.target(scenario.region)
        most = best(mandate, scenario.persona)
        assert target is not None
        assert target.low <= most.total(mandate.convention, mandate.vesting_years) <= target.high


@pytest.mark.parametrize(("kinder", "harder"), [("supportive", "by-the-book"), ("by-the-book", "hardball")])
def test_a_kinder_recruiter_opens_higher_and_goes_further(
    scenarios: tuple[Scenario, ...], kinder: str, harder: str
) -> None:
    by_persona = {scenario.persona.key: derive(scenario) for scenario in scenarios[:3]}
    for kind, hard in zip(by_persona[kinder].limits, by_persona[harder].limits, strict=True):
        assert kind.opening > hard.opening
        assert kind.with_lever >= hard.with_lever


def told(script: Script, persona: Persona, strategy: str = STRATEGY) -> Scenario:
    guide = read_guide(guide_text(strategy), "guide.md")
    return Scenario(guide, "Lisbon (HQ)", persona, script, seed=1)


def test_without_an_argument_the_recruiter_goes_as_far_as_the_guide_expects_them_to_counter(
    script: Script, personas: dict[str, Persona]
) -> None:
    for persona in personas.values():
        base = derive(told(script, persona, STRATEGY.split(" Accept at", maxsplit=1)[0])).limit("base")
        assert base is not None
        assert 110_000 <= base.standard <= 120_000


def test_what_the_guide_tells_to_accept_can_be_reached(script: Script, personas: dict[str, Persona]) -> None:
    for persona in personas.values():
        scenario = told(script, persona)
        mandate = derive(scenario)
        most = best(mandate, persona)
        assert most.base >= 126_000
        assert most.total(mandate.convention, mandate.vesting_years) >= 185_000


def test_the_hint_signs_what_the_guide_accepts_and_nothing_less(script: Script, personas: dict[str, Persona]) -> None:
    scenario = told(script, personas["by-the-book"])
    mandate = derive(scenario)
    made = recruiter.make_offer(recruiter.opening(mandate, scenario.persona))
    opened = replace(made, final=True)
    assert next_move(scenario, State("x", opened)).move == "sleep_on_it"
    assert next_move(scenario, State("x", opened, waiting=("deadline",))).move == "decline"
    reached = replace(opened, offer=best(mandate, scenario.persona))
    assert next_move(scenario, State("x", reached)).move == "accept"


def test_leaving_is_no_slip_where_not_even_the_best_left_is_what_the_guide_accepts(
    script: Script, personas: dict[str, Persona]
) -> None:
    scenario = told(script, personas["by-the-book"])
    rude = says("reject", tone=("insult",))
    ask = asks("base", 125_000)
    spoiled = costs(scenario, session(scenario, ask, *[rude] * 4, says("walk_away")))[-1]
    early = costs(scenario, session(scenario, says("walk_away")))[-1]
    assert (spoiled.mark, early.mark) == ("left", "blunder")
    assert spoiled.yearly > 0


def test_the_copied_no_ends_the_call(script: Script, personas: dict[str, Persona]) -> None:
    for persona in personas.values():
        scenario = told(script, persona)
        made = replace(recruiter.make_offer(recruiter.opening(derive(scenario), persona)), final=True)
        state = State("last_word", made, waiting=("deadline",))
        declining = next_move(scenario, state)
        assert declining.move == "decline"
        for _ in range(3):
            state = state if state.outcome else advance(scenario, state, Said(declining.short)).state
        assert state.outcome in ("declined", "walked_away")


PORTER = """# Porter | Nowhere Negotiation Guide

| Region | Base Salary | Bonus |
|---|---|---|
| Port Nowhere | $100K - $140K | $10K - $20K |

**Global Levers**

1. **Night Work:** "I have run the night desk of three harbours, and nobody else here has."
2. **Six Languages:** "I speak six of the languages that are heard on the quay, so no ship waits for a translator."
"""


def ported(folder: Path, script: Script, personas: dict[str, Persona], text: str) -> Scenario:
    file = folder / "porter.md"
    file.write_text(text, encoding="utf-8")
    guide = load_guide(file)
    return Scenario(guide, guide.regions[0], personas["by-the-book"], script, seed=1)


def test_an_argument_to_which_the_guide_gives_no_figure_opens_each_part(
    tmp_path: Path, script: Script, personas: dict[str, Persona]
) -> None:
    scenario = ported(tmp_path, script, personas, PORTER)
    for limit in derive(scenario).limits:
        assert limit.levers == (1, 2)
        assert limit.standard < limit.with_lever <= limit.high
    start = replace(recruiter.opening(derive(scenario), scenario.persona), made=True)

    def offered(*levers: int) -> int:
        move = replace(Move("counter", asks=(Demand("base", 138_000),)), levers=levers)
        return recruiter.answer(derive(scenario), scenario.persona, start, move)[1].after.base

    assert offered(2) > offered()


def test_a_new_argument_that_opens_several_parts_is_news_for_each(
    tmp_path: Path, script: Script, personas: dict[str, Persona]
) -> None:
    scenario = ported(tmp_path, script, personas, PORTER)
    mandate = derive(scenario)
    start = replace(recruiter.opening(mandate, scenario.persona), made=True)
    for limit in mandate.limits:
        bare = Move("counter", asks=(Demand(limit.part, limit.high),))
        refused, _ = recruiter.answer(mandate, scenario.persona, start, bare)
        after, said = recruiter.answer(mandate, scenario.persona, refused, replace(bare, levers=(2,), reasoned=True))
        told = {(because.reason, because.part) for because in said.because}
        assert ("lever", limit.part) in told
        assert ("repeated", limit.part) not in told
        assert dict(after.concessions)[limit.part] == 1


@pytest.mark.parametrize("asked", ["I ask for stock of $30K–$40K.", "I ask for a signing bonus of $20K."])
def test_an_argument_for_another_part_opens_none_that_it_does_not_ask_for(
    asked: str, tmp_path: Path, script: Script, personas: dict[str, Persona]
) -> None:
    third = f'3. **Tides:** "I know every tide of this coast. {asked}"\n'
    scenario = ported(tmp_path, script, personas, PORTER + third)
    assert scenario.guide.levers[2].asks
    assert {limit.levers for limit in derive(scenario).limits} == {(1, 2)}


def test_a_part_that_an_argument_asks_an_amount_for_is_opened_by_that_one_alone(scenario: Scenario) -> None:
    fewer = scenario.guide.levers[0].model_copy(update={"number": 9, "asks": (), "title": "Night Work"})
    guide = scenario.guide.model_copy(update={"levers": (*scenario.guide.levers, fewer)})
    assert [limit.levers for limit in derive(replace(scenario, guide=guide)).limits] == [(1,), (2,), (4,)]
