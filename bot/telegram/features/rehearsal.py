"""The rehearsal itself: a message, its edit, an undo, time that passes, and what a finished one comes to."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.roleplay import rehearsal as roleplay
from bot.roleplay.codec import (
    dump_event,
    dump_state,
    dump_turn,
    dump_verdict,
    load_card,
    load_event,
    load_state,
    load_turn,
)
from bot.roleplay.conversation.reading import Reading
from bot.roleplay.conversation.replies import withdraws
from bot.roleplay.rehearsal import Played
from bot.roleplay.review.comparison import Comparison, comparable, compare
from bot.roleplay.review.review import Review, review
from bot.roleplay.session import DeadlinePassed, Event, ManagerAnswered, Pending, Said, Started, State, Turn
from bot.telegram import trail
from bot.telegram.commands import Answers, Command, Press
from bot.telegram.features.fallback import nobody_to_hear
from bot.telegram.request import Refused, Request
from bot.views import debrief, doubted, played, settled, undone
from bot.views import resumed as resumed_view
from db import UNFINISHED, NewTurn, Session
from scenarios.scenario import Scenario
from scenarios.value import value

SUSPENDED = "suspended"
RESUMABLE = (UNFINISHED, SUSPENDED)
TIME: dict[str, tuple[Event, str]] = {
    DeadlinePassed().kind: (DeadlinePassed(), "deadline"),
    ManagerAnswered().kind: (ManagerAnswered(), "manager"),
}
"""What a button lets happen, and what the recruiter has to be waiting for."""


@value
class Rehearsal:
    """A stored session with its scenario and where it stands."""

    session: Session
    scenario: Scenario
    state: State


async def loaded(request: Request, session: Session) -> Rehearsal:
    """The session, ready to be played or shown.

    Raises:
        Refused: Its guide, recruiter or script is no longer there.
        Unreadable: Another version of the bot has stored it.
    """
    scenario = await request.house.scenario(session, request.work)
    if scenario is None:
        raise Refused("unknown_guide")
    return Rehearsal(session, scenario, load_state(session.state))


async def turns_of(request: Request, session: Session) -> list[Turn]:
    """The turns of a session, without those taken back."""
    return [load_turn(stored.turn) for stored in await request.work.sessions.turns(session.id)]


async def reviewed(request: Request, rehearsal: Rehearsal) -> Review:
    """The review of a session, which searches the whole game: ask for it before anything is written."""
    session = rehearsal.session
    return await asyncio.to_thread(
        review, rehearsal.scenario, await turns_of(request, session), load_card(session.prep)
    )


async def compared(request: Request, session: Session, second: Review) -> Comparison | None:
    """A retry or a second round beside the session that it comes from; None for another one, where that is gone, or
    where one of the two ended before an offer."""
    if session.parent_id is None:
        return None
    first = await request.work.sessions.get(session.parent_id, request.user.id)
    if first is None:
        return None
    before = await reviewed(request, await loaded(request, first))
    return compare(before, second, session.branched_at) if comparable(before, second) else None


async def said(request: Request, running: Session | None) -> Answers:
    """The candidate wrote to the recruiter. A call that was put off goes on with it."""
    session = running or await _newest(request)
    if session is None or session.outcome not in (None, SUSPENDED):
        if session is not None and session.outcome != UNFINISHED and withdraws(request.words):
            raise Refused("taken_back_late")
        return await nobody_to_hear(request)
    return await _hear(request, session)


async def edited(request: Request) -> Answers:
    """The last message in other words takes the place of its turn, or of the question about it; an older one stays as
    it was said."""
    session = await latest(request)
    if session and session.outcome == UNFINISHED:
        raise Refused("session_over")
    pending = (await loaded(request, session)).state.pending if session else None
    if session and pending:
        if pending.message_id != request.call.message_id:
            raise Refused("edited")
        return [] if pending.text == request.words else await _hear(request, session)
    turns = await request.work.sessions.turns(session.id) if session else []
    if session is None or not turns or turns[-1].message_id != request.call.message_id:
        raise Refused("edited")
    before = load_event(turns[-1].event)
    if isinstance(before, Said) and before.text == request.words:
        return []
    return await _hear(request, session, instead=True)


async def meant(request: Request) -> Answers:
    """The candidate says what a message means that the coach has asked about: now it is played."""
    session = await request.running()
    here = await loaded(request, session)
    pending = here.state.pending
    place = request.number(1)
    if pending is None or request.argument(0) != str(pending.message_id) or place >= len(pending.doubt.options):
        raise Refused("old_button")
    chosen = pending.doubt.options[place]
    answers = await _play(request, here, Said(pending.text, meant=chosen), pending.message_id)
    return [settled(pending.doubt, chosen, request.call.message_id), *answers]


async def undo(request: Request) -> Answers:
    """Take the last message back, or the stop; a session that has just ended runs again."""
    session = await latest(request)
    if session is None:
        raise Refused("no_session")
    if request.press and request.press.session != session.id:
        raise Refused("old_button")
    if session.outcome == UNFINISHED:
        return await resumed(request, session)
    if (await loaded(request, session)).state.pending and session.outcome is None:
        return await _unasked(request, session)
    before = await request.work.sessions.undo(session)
    if before is None:
        raise Refused("nothing_to_undo")
    rehearsal = await loaded(request, before)
    return [undone(before.id, rehearsal.scenario, rehearsal.state)]


async def let_pass(request: Request) -> Answers:
    """The deadline runs out, or the manager answers, because the candidate does not want to wait for it."""
    session = await request.session()
    if session.outcome not in (None, SUSPENDED):
        raise Refused("session_over")
    rehearsal = await loaded(request, session)
    event, awaited = TIME.get(request.argument(0), (None, ""))
    if event is None or awaited not in rehearsal.state.waiting:
        raise Refused("old_button")
    return await _play(request, rehearsal, event)


async def resumed(request: Request, session: Session) -> Answers:
    """Go on with a session that was stopped or put off, or that runs; the recruiter picks up a call that was put
    off."""
    if session.outcome == SUSPENDED:
        return await _play(request, await loaded(request, session), Started())
    running = await _open(request, session)
    rehearsal = await loaded(request, running)
    return [resumed_view(running.id, rehearsal.scenario, rehearsal.state)]


async def latest(request: Request) -> Session | None:
    """The running session, or else the last one."""
    return await request.work.sessions.current(request.user.id) or await _newest(request)


async def _newest(request: Request) -> Session | None:
    newest, _ = await request.work.sessions.page(request.user.id, 0, 1)
    return next(iter(newest), None)


async def _open(request: Request, session: Session) -> Session:
    return session if session.outcome is None else await request.work.sessions.resume(session)


async def _unasked(request: Request, session: Session) -> Answers:
    """The message that the coach has asked about is taken back."""
    here = await loaded(request, session)
    state = replace(here.state, pending=None)
    await request.work.sessions.pause(session, dump_state(state))
    return [undone(session.id, here.scenario, state)]


async def _hear(request: Request, session: Session, *, instead: bool = False) -> Answers:
    """A message is played, ``instead`` of the last turn or after it; one that could mean two things waits until the
    candidate has said which, and costs nothing meanwhile."""
    here = await loaded(request, session)
    state = here.state
    if instead:
        state = load_state((await request.work.sessions.turns(session.id))[session.turns - 2].state)
    reading = roleplay.heard(here.scenario, state, Said(request.words))
    running = session.outcome is None
    doubt = roleplay.unsure(here.scenario, state, request.words, reading) if running else None
    message_id = request.call.message_id
    if doubt is None or message_id is None:
        return await _play(request, here, Said(request.words), message_id, instead=instead, reading=reading)
    before = await request.work.sessions.undo(session) if instead else session
    if before is None:
        raise Refused("edited")
    waiting = replace(state, pending=Pending(request.words, doubt, message_id))
    await request.work.sessions.pause(before, dump_state(waiting))
    return [doubted(session.id, doubt, message_id)]


async def _play(
    request: Request,
    here: Rehearsal,
    event: Event,
    message_id: int | None = None,
    *,
    instead: bool = False,
    reading: Reading | None = None,
) -> Answers:
    """One event: understood, answered, judged and stored, ``instead`` of the last turn or after it; with the review
    when it was the last. All thinking is done before the first write, which holds up everybody else's."""
    session = here.session
    earlier = (await request.work.sessions.turns(session.id))[: session.turns - 1] if instead else None
    step = roleplay.advance(here.scenario, load_state(earlier[-1].state) if earlier else here.state, event, reading)
    outcome = step.turn.outcome
    final: Review | None = None
    against: Comparison | None = None
    if outcome is not None and outcome != SUSPENDED:
        turns = [load_turn(stored.turn) for stored in earlier] if earlier else await turns_of(request, session)
        final = await asyncio.to_thread(review, here.scenario, [*turns, step.turn], load_card(session.prep))
        against = await compared(request, session, final)
    before = await (request.work.sessions.undo(session) if instead else _open(request, session))
    if before is None:
        raise Refused("edited")
    trail.note(session=session.id, turn=before.turns + 1)
    stored = as_stored(step, message_id)
    await request.work.sessions.append(
        before,
        stored,
        state=stored.state,
        outcome=outcome,
        won=final.won if final else None,
        **_due(before, step),
    )
    verdict = step.verdict if request.user.coach == "each" else None
    replies = played(session.id, here.scenario, step.turn, step.state, verdict)
    return (*replies, *debrief(session.id, here.scenario, final, against)) if final else replies


def _due(session: Session, step: Played) -> dict[str, datetime | None]:
    """When the recruiter comes back by itself: as the turn says, else as before while they still wait for it."""
    waiting = step.state.waiting
    due = {one.awaited: datetime.now(UTC) + timedelta(hours=one.hours) for one in step.turn.due}
    return {
        "deadline_at": due.get("deadline", session.deadline_at) if "deadline" in waiting else None,
        "manager_at": due.get("manager", session.manager_at) if "manager" in waiting else None,
    }


def as_stored(step: Played, message_id: int | None = None) -> NewTurn:
    """What an event led to, as the store takes it; ``message_id`` is the candidate's message in the chat."""
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
    Press("meant", meant),
    Press("event", let_pass),
)
