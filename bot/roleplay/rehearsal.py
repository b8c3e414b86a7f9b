"""A rehearsal, event by event: understand what was said, let the recruiter answer, let the coach judge."""

from __future__ import annotations

from collections.abc import Iterable

from bot.roleplay.coach.coach import judge
from bot.roleplay.coach.verdict import Verdict
from bot.roleplay.conversation.machine import answered, open_call
from bot.roleplay.conversation.reading import Reading, context, read
from bot.roleplay.doubt import Doubt, doubt
from bot.roleplay.recruiter import Move
from bot.roleplay.recruiter.mandate import derive
from bot.roleplay.session import Event, Said, State, Turn
from bot.roleplay.understanding import Meant, understand
from scenarios import Scenario
from scenarios.value import value


@value
class Played:
    """What an event led to: the state afterwards, the recruiter's turn, the coach's verdict where there is one."""

    state: State
    turn: Turn
    verdict: Verdict | None


def begin(scenario: Scenario) -> Played:
    """The call begins; the recruiter speaks first."""
    state, turn = open_call(scenario)
    return Played(state, turn, None)


def heard(scenario: Scenario, state: State, said: Said) -> Reading:
    """What a message comes to where the call stands."""
    understood = understand(said.text, context(scenario, state), scenario.guide, said.meant)
    return read(scenario, state, said, understood)


def advance(scenario: Scenario, state: State, event: Event, reading: Reading | None = None) -> Played:
    """What an event leads to; ``reading`` is what was `heard` where that is known already.

    Raises:
        CallOver: when the call has ended.
    """
    if not isinstance(event, Said):
        return Played(*answered(scenario, state, event, None), None)
    after, turn = answered(scenario, state, event, reading or heard(scenario, state, event))
    return Played(after, turn, judge(scenario, state, turn))


def unsure(scenario: Scenario, state: State, text: str, reading: Reading | None = None) -> Doubt | None:
    """What to ask the candidate before a message is played; None for nearly all of them. ``reading`` as above."""

    def move(meant: Meant | None) -> Move:
        return heard(scenario, state, Said(text, meant=meant)).move

    reading = reading or heard(scenario, state, Said(text))
    return doubt(text, reading.understood, derive(scenario), move)


def respond(scenario: Scenario, state: State, text: str) -> Played:
    """What a message leads to.

    Raises:
        CallOver: when the call has ended.
    """
    return advance(scenario, state, Said(text))


def replay(scenario: Scenario, events: Iterable[Event]) -> tuple[Played, ...]:
    """A session played again from its events; the first of them is the opening.

    Raises:
        CallOver: when events come after the call's end.
    """
    played: list[Played] = []
    for event in events:
        played.append(advance(scenario, played[-1].state, event) if played else begin(scenario))
    return tuple(played)
