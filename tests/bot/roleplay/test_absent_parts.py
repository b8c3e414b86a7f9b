"""What is said of a part of the pay that the recruiter has nothing of, because the guide has no band for it."""

from __future__ import annotations

import pytest

from bot.roleplay import State, Turn
from bot.roleplay.rehearsal import begin, respond
from scenarios import Persona, Scenario, Script, read_guide
from tests.bot.roleplay.talking import OFFERED, said
from tests.scenarios.guides import guide_text

TABLE = "| Region | Base Salary |\n|---|---|\n| Leeds | £60K–£80K |"


def bargained(script: Script, persona: Persona, seed: int, text: str) -> tuple[State, Turn]:
    """The turn that answers a message after the first offer."""
    guide = read_guide(guide_text(table=TABLE), "guide.md")
    scenario = Scenario(guide, guide.regions[0], persona, script, seed=seed)
    played = begin(scenario)
    for before in OFFERED:
        if not played.state.position.made:
            played = respond(scenario, played.state, before)
    played = respond(scenario, played.state, text)
    return played.state, played.turn


@pytest.mark.parametrize("seed", range(1, 5))
@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("what about a bonus?", "no_bonus"),
        ("I'd like a bonus too", "no_bonus"),
        ("can you add some stock?", "no_stock"),
    ],
)
def test_no_amount_is_asked_of_a_part_that_there_is_nothing_of(
    script: Script, personas: dict[str, Persona], seed: int, text: str, answer: str
) -> None:
    state, _ = bargained(script, personas["by-the-book"], seed, text)
    assert f"answers.{answer}" in dict(state.said)
    assert "how_much" not in dict(state.said)
    assert state.asks != "number"


def test_an_amount_is_still_asked_of_a_part_that_there_is_something_of(
    script: Script, personas: dict[str, Persona]
) -> None:
    state, _ = bargained(script, personas["by-the-book"], 1, "I want a higher base")
    assert state.asks == "number"


@pytest.mark.parametrize("text", ["can you improve the base and the bonus?", "more stock and a higher base please"])
def test_an_amount_is_asked_of_the_part_that_there_is_something_of(
    script: Script, personas: dict[str, Persona], text: str
) -> None:
    state, turn = bargained(script, personas["by-the-book"], 1, text)
    assert (state.asks, state.topic) == ("number", "base")
    assert "base" in said(turn)


def test_parts_that_there_is_nothing_of_are_listed_with_or(script: Script, personas: dict[str, Persona]) -> None:
    for seed in range(1, 5):
        _, turn = bargained(script, personas["by-the-book"], seed, "a bonus of 8k and 20k of stock please")
        assert "stock or bonus" in said(turn).lower()
