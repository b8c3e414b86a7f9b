"""Which states and transitions of the script the tests have walked: recorded as they run, printed at their end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from bot.roleplay.conversation import machine
from bot.roleplay.conversation.scene import Scene
from bot.roleplay.session import State, Turn
from scenarios import Script, load_script
from scenarios.script import Transition

Way = tuple[str, int]
"""A transition: the section or state that it stands in, and its number there."""


@dataclass
class Walked:
    """What has been walked of the script that comes with the project."""

    states: set[str] = field(default_factory=set)
    ways: set[Way] = field(default_factory=set)

    def note(self, scene: Scene, transition: Transition, place: str) -> None:
        script = scene.scenario.script
        if script.states.keys() != standard().states.keys():
            return
        self.states.add(place)
        for way, known in ways_of(script, scene.state.place):
            if known is transition:
                self.ways.add(way)

    def missing(self) -> list[str]:
        """States and transitions that no test has walked, as an author finds them."""
        script = standard()
        states = [f"state {name}" for name in script.states if name not in self.states]
        every = {way: known for place in script.states for way, known in ways_of(script, place)}
        left = [(way, known) for way, known in every.items() if way not in self.ways]
        return [*states, *(f"{place}, {number + 1}: {', '.join(known.when)}" for (place, number), known in left)]

    def share(self) -> float:
        """The share of states and transitions that were walked, from 0 to 1."""
        script = standard()
        every = {way for place in script.states for way, _ in ways_of(script, place)}
        return (len(self.states) + len(self.ways)) / (len(script.states) + len(every))


@cache
def standard() -> Script:
    return load_script()


def ways_of(script: Script, place: str) -> Iterator[tuple[Way, Transition]]:
    """The transitions that are tried in a state, by where they stand."""
    own = script.states[place].on if place else ()
    for section, group in (("first", script.first), (place, own), ("otherwise", script.otherwise)):
        for number, transition in enumerate(group):
            yield (section, number), transition


WALKED = Walked()


def record() -> None:
    """Notes every transition that the machine takes from now on."""
    played = machine._played

    def noted(scene: Scene, transition: Transition, tactic: str | None) -> tuple[State, Turn]:
        state, turn = played(scene, transition, tactic)
        WALKED.note(scene, transition, state.place)
        return state, turn

    machine._played = noted
