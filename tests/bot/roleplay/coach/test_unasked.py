from __future__ import annotations

from dataclasses import replace

from bot.roleplay import recruiter
from bot.roleplay.coach.decision import CLOSING
from bot.roleplay.coach.hints import hint, next_move
from bot.roleplay.coach.unasked import unasked
from bot.roleplay.package import Part
from bot.roleplay.recruiter import Asked, Position
from bot.roleplay.recruiter.mandate import derive
from bot.roleplay.session import State
from bot.roleplay.understanding import Context, understand
from scenarios import Scenario


def offered(scenario: Scenario) -> Position:
    return recruiter.make_offer(recruiter.opening(derive(scenario), scenario.persona))


def spent(scenario: Scenario) -> State:
    """Every argument said and every part asked for, and the offer still at its opening but for the base."""
    guide, position = scenario.guide, offered(scenario)
    levers = tuple(lever.number for lever in guide.levers)
    premiums: tuple[tuple[int, Part], ...] = tuple((number, "base") for number in range(1, len(guide.premiums) + 1))
    offer = position.offer.having("base", 171_000)
    asked: tuple[tuple[Asked, int], ...] = (
        ("base", 174_000),
        ("equity", 52_000),
        ("bonus", 40_000),
        ("total", 270_000),
        ("signing", 9_000),
    )
    concessions: tuple[tuple[Part, int], ...] = (("base", 3), ("equity", 3), ("bonus", 3), ("signing", 3))
    return State(
        place="offer",
        position=replace(
            position,
            offer=offer,
            levers=levers,
            premiums=premiums,
            asked=asked,
            concessions=concessions,
            questions=1,
            rounds=5,
        ),
        waiting=("deadline",),
    )


def test_with_room_left_nobody_is_told_to_accept(scenario: Scenario) -> None:
    proposed = hint(scenario, spent(scenario))
    assert proposed is not None
    assert proposed.move == "unasked"
    assert proposed.rests_on


def test_a_final_offer_leaves_nothing_to_ask_for(scenario: Scenario) -> None:
    state = spent(scenario)
    assert unasked(scenario, replace(state.position, final=True), 9) is None


def test_nothing_is_left_at_the_best_package(scenario: Scenario) -> None:
    best = recruiter.best(derive(scenario), scenario.persona)
    assert unasked(scenario, replace(spent(scenario).position, offer=best), 9) is None


def test_the_figures_asked_for_are_none_of_the_recruiters_limits(scenarios: tuple[Scenario, ...]) -> None:
    for scenario in scenarios:
        proposed = unasked(scenario, replace(offered(scenario), rounds=1), 3)
        other = replace(scenario, persona=scenario.persona.model_copy(update={"signing": 0.045}))
        again = unasked(other, replace(offered(other), rounds=1), 3)
        assert proposed is not None
        assert again is not None
        assert proposed.title == again.title


def test_nobody_is_told_to_leave_or_to_sleep_on_it_while_more_can_be_had(scenario: Scenario) -> None:
    state = spent(scenario)
    state = replace(state, waiting=(), position=replace(state.position, offer=offered(scenario).offer))
    assert next_move(scenario, state).move in CLOSING
    proposed = hint(scenario, state)
    assert proposed is not None
    assert proposed.move == "unasked"


def test_figures_asked_for_already_are_held_to(scenario: Scenario) -> None:
    state = spent(scenario)
    first = hint(scenario, state)
    assert first is not None
    assert first.title.startswith("Ask once more")
    said = understand(first.short, Context(), scenario.guide)
    asked = tuple((figure.component, round(figure.low)) for figure in said.figures)
    again = hint(scenario, replace(state, position=replace(state.position, asked=asked)))  # type: ignore[arg-type]
    assert again is not None
    assert again.title.startswith("Hold to it once more")
