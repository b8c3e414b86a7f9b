from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.roleplay import (
    DeadlinePassed,
    Event,
    ManagerAnswered,
    Said,
    Started,
    Unreadable,
    dump_event,
    dump_state,
    load_event,
    load_state,
    load_turn,
    open_call,
)
from bot.roleplay.rehearsal import respond
from scenarios import Scenario


@pytest.mark.parametrize(
    "event", [Started(), Said("zero \u0000, half a \u200d emoji 🏳️, <b>"), DeadlinePassed(), ManagerAnswered()]
)
def test_every_event_comes_back_as_it_was(event: Event) -> None:
    assert load_event(dump_event(event)) == event


def test_a_state_of_another_version_is_refused_with_both_versions(scenario: Scenario) -> None:
    stored = json.loads(dump_state(open_call(scenario)[0])) | {"version": 99}
    with pytest.raises(Unreadable, match="has version 99; this bot reads version 1"):
        load_state(json.dumps(stored))


@pytest.mark.parametrize("text", ["", "[]", "{}", "null", "nonsense"])
def test_what_is_no_state_is_refused(text: str) -> None:
    with pytest.raises(Unreadable, match="must be JSON with a 'version'"):
        load_state(text)


def test_a_damaged_turn_is_refused_with_the_place() -> None:
    with pytest.raises(Unreadable, match="turn cannot be read at number"):
        load_turn('{"number": "three"}')


def test_what_the_first_version_stored_is_read_and_goes_on(scenario: Scenario) -> None:
    stored = json.loads((Path(__file__).parent / "stored" / "first-version.json").read_text())
    state, turn = load_state(json.dumps(stored["state"])), load_turn(json.dumps(stored["turn"]))
    assert state.turns == turn.number + 1
    played = respond(scenario, state, "I'd give up 4k of equity for 1k more base.")
    assert played.turn.answer is not None
    assert played.turn.answer.lowered == ("equity",)
