"""/drill: one tactic of the recruiter, three answers of one's own, each judged at once."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from bot.roleplay.codec import dump_drill, load_drill, load_turn
from bot.roleplay.drills.drills import Drill, judged, pick, scene, scored
from bot.roleplay.session import Turn
from bot.telegram.commands import Answers, Command, Press
from bot.telegram.features.rehearsal import latest, loaded
from bot.telegram.request import Refused, Request
from bot.views import drill_begun, drill_judged, notice
from db import Session
from scenarios.scenario import Scenario

LATELY = 5
"""How many sessions back it is looked for what is weak."""


async def begin(request: Request) -> Answers:
    """A drill on what the last sessions show as weak, with the newest one's recruiter and offer."""
    last = load_drill(request.user.drill)
    if request.argument(0) == "end":
        if last is None or not last.open:
            raise Refused("old_button")
        await _keep(request, replace(last, ended=True))
        running = await request.work.sessions.current(request.user.id)
        return [notice("drill_over", running.id if running else None)]
    session = await latest(request)
    if session is None:
        raise Refused("no_drill")
    scenario = _varied((await loaded(request, session)).scenario, last)
    drill = await asyncio.to_thread(pick, scenario, session.id, await _talks(request), last)
    await _keep(request, drill)
    return [drill_begun(scenario, drill, scene(scenario, drill))]


async def heard(request: Request) -> Answers | None:
    """An answer to the drill that is open; None where none is."""
    drill = load_drill(request.user.drill)
    if drill is None or not drill.open:
        return None
    session = await request.work.sessions.get(drill.session, request.user.id)
    scenario = await request.house.scenario(session, request.work) if session else None
    if scenario is None or drill.tactic not in scenario.script.tactics:
        await _keep(request, replace(drill, ended=True))
        raise Refused("no_drill")
    scenario = _varied(scenario, drill)
    answer = judged(scenario, drill, request.words)
    drill = scored(drill, answer.score)
    await _keep(request, drill)
    following = scene(scenario, drill) if drill.open else None
    running = await request.work.sessions.current(request.user.id)
    waiting = (await loaded(request, running)).state.last if running and not drill.open else None
    return [drill_judged(scenario, drill, answer, following, waiting)]


async def leave(request: Request) -> None:
    """What comes next is meant for somebody else: an open drill ends. Nothing is kept of a person who is deleted."""
    drill = load_drill(request.user.drill)
    if drill is not None and drill.open and await request.work.users.get(request.user.id) is not None:
        await _keep(request, replace(drill, ended=True))


async def _talks(request: Request) -> list[tuple[Scenario, list[Turn]]]:
    """The last sessions, those that can still be read; of a retry only what was played anew, beside its first try."""
    sessions, _ = await request.work.sessions.page(request.user.id, 0, LATELY)
    known = {session.id for session in sessions}
    return [
        (found, (await _turns(request, session))[_shared(session) if session.parent_id in known else 0 :])
        for session in sessions
        if (found := await request.house.scenario(session, request.work))
    ]


def _shared(session: Session) -> int:
    """How many turns a retry has from its first try, less the one that its first message answers."""
    return max(0, (session.branched_at or 0) - 1)


async def _turns(request: Request, session: Session) -> list[Turn]:
    return [load_turn(stored.turn) for stored in await request.work.sessions.turns(session.id)]


def _varied(scenario: Scenario, drill: Drill | None) -> Scenario:
    """Other words each time, and the same ones throughout one drill."""
    return replace(scenario, seed=scenario.seed + len(drill.mastered)) if drill else scenario


async def _keep(request: Request, drill: Drill) -> None:
    await request.work.users.change(request.user.id, drill=dump_drill(drill))


HANDLERS = (
    Command("drill", "Practise one tactic in three answers", begin),
    Press("drill", begin),
)
