"""A rehearsal, event by event: understand what was said, let the recruiter answer, let the coach judge."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.roleplay.coach import Verdict, judge
from bot.roleplay.doubt import Doubt, doubt
from bot.roleplay.machine import context, moving, open_call, step
from bot.roleplay.mandate import derive
from bot.roleplay.recruiter import Move
from bot.roleplay.session import Event, Said, State, Turn
from bot.roleplay.understanding import Meant, Understood, understand
from scenarios import Scenario


@dataclass(frozen=True, slots=True)
class Played:
    """What an event led to: the state afterwards, the recruiter's turn, the coach's verdict where there is one."""

    state: State
    turn: Turn
    verdict: Verdict | None


def begin(scenario: Scenario) -> Played:
    """The call begins; the recruiter speaks first."""
    state, turn = open_call(scenario)
    return Played(state, turn, None)


def advance(scenario: Scenario, state: State, event: Event) -> Played:
    """What an event leads to.

    Raises:
        CallOver: when the call has ended.
    """
    if not isinstance(event, Said):
        return Played(*step(scenario, state, event, Understood()), None)
    understood = understand(event.text, context(scenario, state), scenario.guide, event.meant)
    after, turn = step(scenario, state, event, understood)
    return Played(after, turn, judge(scenario, state, turn))


def unsure(scenario: Scenario, state: State, text: str) -> Doubt | None:
    """What to ask the candidate before a message is played; None for nearly all of them."""
    here = context(scenario, state)
    understood = understand(text, here, scenario.guide)

    def move(meant: Meant | None) -> Move:
        return moving(scenario, state, Said(text, meant=meant), understand(text, here, scenario.guide, meant))[1]

    plain = moving(scenario, state, Said(text), understood)[0]
    return doubt(text, plain, derive(scenario), move)


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
