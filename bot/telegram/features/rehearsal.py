"""The rehearsal itself: a message, its edit, an undo, time that passes, and what a finished one comes to."""

from __future__ import annotations

from dataclasses import dataclass

from bot.roleplay import rehearsal as roleplay
from bot.roleplay.codec import (
    dump_event,
    dump_state,
    dump_turn,
    dump_verdict,
    load_event,
    load_state,
    load_turn,
)
from bot.roleplay.rehearsal import Played
from bot.roleplay.review import Review, review
from bot.roleplay.session import DeadlinePassed, Event, ManagerAnswered, Said, Started, State, Turn
from bot.telegram import trail
from bot.telegram.commands import Answers, Command, Press
from bot.telegram.features.fallback import nobody_to_hear
from bot.telegram.request import Refused, Request
from bot.views import debrief, played, undone
from bot.views import resumed as resumed_view
from db import UNFINISHED, NewTurn, Session
from scenarios.scenario import Scenario

SUSPENDED = "suspended"
RESUMABLE = (UNFINISHED, SUSPENDED)

TIME: dict[str, tuple[Event, str]] = {
    DeadlinePassed().kind: (DeadlinePassed(), "deadline"),
    ManagerAnswered().kind: (ManagerAnswered(), "manager"),
}
"""What a button lets happen, and what the recruiter has to be waiting for."""


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A stored session with its scenario and where it stands."""

    session: Session
    scenario: Scenario
    state: State


def loaded(request: Request, session: Session) -> Rehearsal:
    """The session, ready to be played or shown.

    Raises:
        Refused: Its guide, recruiter or script is no longer there.
        Unreadable: Another version of the bot has stored it.
    """
    scenario = request.house.scenario(session)
    if scenario is None:
        raise Refused("unknown_guide")
    return Rehearsal(session, scenario, load_state(session.state))


async def turns_of(request: Request, session: Session) -> list[Turn]:
    """The turns of a session, without those taken back."""
    return [load_turn(stored.turn) for stored in await request.work.sessions.turns(session.id)]


async def reviewed(request: Request, rehearsal: Rehearsal) -> Review:
    return review(rehearsal.scenario, await turns_of(request, rehearsal.session))


async def said(request: Request) -> Answers:
    """The candidate wrote to the recruiter. A call that was put off goes on with it."""
    session = await latest(request)
    if session is None or session.outcome not in (None, SUSPENDED):
        return await nobody_to_hear(request)
    return await _play(request, await _open(request, session), Said(request.words), request.call.message_id)


async def edited(request: Request) -> Answers:
    """The last message in other words takes the place of its turn; an older one stays as it was said."""
    session = await latest(request)
    if session and session.outcome == UNFINISHED:
        raise Refused("session_over")
    turns = await request.work.sessions.turns(session.id) if session else []
    if session is None or not turns or turns[-1].message_id != request.call.message_id:
        raise Refused("edited")
    if load_event(turns[-1].event) == Said(request.words):
        return []
    before = await request.work.sessions.undo(session)
    if before is None:
        raise Refused("edited")
    return await _play(request, before, Said(request.words), request.call.message_id)


async def undo(request: Request) -> Answers:
    """Take the last message back, or the stop; a session that has just ended runs again."""
    session = await latest(request)
    if session is None:
        raise Refused("no_session")
    if request.press and request.press.session != session.id:
        raise Refused("old_button")
    if session.outcome == UNFINISHED:
        return await resumed(request, session)
    before = await request.work.sessions.undo(session)
    if before is None:
        raise Refused("nothing_to_undo")
    rehearsal = loaded(request, before)
    return [undone(before.id, rehearsal.scenario, rehearsal.state)]


async def let_pass(request: Request) -> Answers:
    """The deadline runs out, or the manager answers, because the candidate does not want to wait for it."""
    rehearsal = loaded(request, await request.running())
    event, awaited = TIME.get(request.argument(0), (None, ""))
    if event is None or awaited not in rehearsal.state.waiting:
        raise Refused("old_button")
    return await _play(request, rehearsal.session, event)


async def opened(request: Request, guide: str, region: str | None, persona: str) -> Answers:
    """A new session with the recruiter's first words.

    Raises:
        Refused: The person has begun enough of them for one day.
    """
    house = request.house
    if house.sessions_a_day and await request.work.sessions.begun_lately(request.user.id) >= house.sessions_a_day:
        raise Refused("too_many_sessions")
    script = next(iter(house.scripts))
    scenario = Scenario(house.guides[guide], region, house.personas[persona], house.scripts[script], house.seed())
    first = roleplay.begin(scenario)
    session = await request.work.sessions.start(
        request.user.id,
        guide=guide,
        region=region,
        level=scenario.level,
        persona=persona,
        script=script,
        seed=scenario.seed,
        state=dump_state(first.state),
        turn=_stored(first),
    )
    return played(session.id, scenario, first.turn, first.state)


async def resumed(request: Request, session: Session) -> Answers:
    """Go on with a session that was stopped or put off, or that runs; the recruiter picks up a call that was put
    off."""
    running = await _open(request, session)
    if session.outcome == SUSPENDED:
        return await _play(request, running, Started())
    rehearsal = loaded(request, running)
    return [resumed_view(running.id, rehearsal.scenario, rehearsal.state)]


async def latest(request: Request) -> Session | None:
    """The running session, or else the last one."""
    newest, _ = await request.work.sessions.page(request.user.id, 0, 1)
    return await request.work.sessions.current(request.user.id) or next(iter(newest), None)


async def _open(request: Request, session: Session) -> Session:
    return session if session.outcome is None else await request.work.sessions.resume(session)


async def _play(request: Request, session: Session, event: Event, message_id: int | None = None) -> Answers:
    """One event: understood, answered, judged and stored; with the review when it was the last."""
    here = loaded(request, session)
    step = roleplay.advance(here.scenario, here.state, event)
    outcome = step.turn.outcome
    final: Review | None = None
    if outcome is not None and outcome != SUSPENDED:
        final = review(here.scenario, [*await turns_of(request, session), step.turn])
    trail.note(session=session.id, turn=session.turns + 1)
    await request.work.sessions.append(
        session,
        _stored(step, message_id),
        state=dump_state(step.state),
        outcome=outcome,
        won=final.won if final else None,
    )
    verdict = step.verdict if request.user.coach == "each" else None
    replies = played(session.id, here.scenario, step.turn, step.state, verdict)
    return (*replies, *debrief(session.id, here.scenario, final)) if final else replies


def _stored(step: Played, message_id: int | None = None) -> NewTurn:
    return NewTurn(
        event=dump_event(step.turn.event),
        turn=dump_turn(step.turn),
        verdict=dump_verdict(step.verdict) if step.verdict else None,
        state=dump_state(step.state),
        message_id=message_id,
    )


HANDLERS = (
    Command("undo", "Take my last message back", undo),
    Press("undo", undo),
    Press("event", let_pass),
)
