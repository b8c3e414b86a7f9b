"""All that can be rehearsed, and a rehearsal that is saved and loaded between turns, or is not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.roleplay import State, Turn, dump_state, dump_turn, load_state, load_turn
from scenarios import Guide, Persona, Scenario, Script
from tests.bot.roleplay import walked

walked.record()

Keep = Callable[[State, Turn], tuple[State, Turn]]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    missing = walked.WALKED.missing()
    if walked.WALKED.states:
        share = walked.WALKED.share()
        told = f", all but {'; '.join(missing)}" if 0 < len(missing) <= 10 else ""
        terminalreporter.write_line(f"Script: {share:.1%} of its states and transitions were walked{told}.")


@pytest.fixture(scope="session")
def scenarios(guide: Guide, script: Script, personas: dict[str, Persona]) -> tuple[Scenario, ...]:
    """Every persona in every region."""
    return tuple(
        Scenario(guide, region, persona, script, seed=7) for region in guide.regions for persona in personas.values()
    )


@pytest.fixture(scope="session", params=["kept", "reloaded"])
def keep(request: pytest.FixtureRequest) -> Keep:
    """What happens to state and turn between two turns: nothing, or they are saved and loaded."""

    def reloaded(state: State, turn: Turn) -> tuple[State, Turn]:
        return load_state(dump_state(state)), load_turn(dump_turn(turn))

    return reloaded if request.param == "reloaded" else lambda state, turn: (state, turn)
