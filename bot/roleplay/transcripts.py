"""Calls written down in a document, played again: what the candidate says is kept, the recruiter's lines renewed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from bot.roleplay.rehearsal import advance, begin
from bot.roleplay.session import DeadlinePassed, Event, ManagerAnswered, Said
from scenarios import Scenario

YOU = "You"
EVENTS: dict[str, Event] = {"Friday has come": DeadlinePassed(), "Later": ManagerAnswered()}
"""What happens by itself, as it stands in a document: ``*Later*``."""

_CALL = re.compile(r"^`--persona (?P<persona>\S+) --region (?P<region>\S+) --seed (?P<seed>\d+)`$")
_SAID = re.compile(rf"^\*\*{YOU}:\*\* (?P<text>.+)$")
_EVENT = re.compile(r"^\*(?P<event>[^*]+)\*$")

Find = Callable[[str, str, int], Scenario]
"""The scenario of a persona's key, a region's beginning and a seed."""


def renewed(text: str, find: Find) -> str:
    """A document with its calls played again.

    A call begins with the line of its options, "`--persona hardball --region Detroit --seed 3`", and goes on to the
    next heading; everything else in the document stays.
    """
    lines = text.splitlines()
    done: list[str] = []
    while lines:
        line = lines.pop(0)
        done.append(line)
        call = _CALL.fullmatch(line)
        if call is None:
            continue
        ends = next((number for number, other in enumerate(lines) if other.startswith("#")), len(lines))
        events = list(_events(lines[:ends]))
        del lines[:ends]
        done += ["", *_played(find(call["persona"], call["region"], int(call["seed"])), events), ""]
    return "\n".join(done).rstrip() + "\n"


def _events(lines: list[str]) -> Iterator[Event]:
    for line in lines:
        said, happened = _SAID.fullmatch(line), _EVENT.fullmatch(line)
        if said:
            yield Said(said["text"])
        elif happened and happened["event"] in EVENTS:
            yield EVENTS[happened["event"]]


def _played(scenario: Scenario, events: list[Event]) -> Iterator[str]:
    step = begin(scenario)
    yield from _paragraphs(scenario, step.turn.said)
    for event in events:
        if step.state.outcome not in (None, "suspended"):
            return
        yield ""
        yield _written(event)
        yield ""
        step = advance(scenario, step.state, event)
        yield from _paragraphs(scenario, step.turn.said)


def _written(event: Event) -> str:
    if isinstance(event, Said):
        return f"**{YOU}:** {event.text}"
    return next(f"*{name}*" for name, known in EVENTS.items() if known == event)


def _paragraphs(scenario: Scenario, said: tuple[str, ...]) -> Iterator[str]:
    for number, message in enumerate(said):
        if number:
            yield ""
        yield f"**{scenario.persona.name}:** {message}"
