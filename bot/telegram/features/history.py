"""/history: earlier sessions in pages; one of them, its messages, and the way back into it."""

from __future__ import annotations

from bot.telegram.commands import Answers, Command, Press
from bot.telegram.features.rehearsal import RESUMABLE, loaded, resumed, reviewed, turns_of
from bot.telegram.house import House
from bot.telegram.request import Refused, Request
from bot.telegram.shelf import OFFER, OWN
from bot.views import Entry, history, session_page, transcript
from bot.views.history import PAGE
from db import Session

REMOVED = "Removed by you"
"""What a rehearsal of an own guide or offer is called that is no longer there."""


async def show(request: Request) -> Answers:
    offset = request.number()
    sessions, total = await request.work.sessions.page(request.user.id, offset, PAGE)
    if not total:
        raise Refused("no_sessions")
    return [request.in_place(history([entry(request.house, session) for session in sessions], offset, total))]


async def open_(request: Request) -> Answers:
    rehearsal = await loaded(request, await request.session())
    review = await reviewed(request, rehearsal)
    return [request.in_place(session_page(entry(request.house, rehearsal.session), rehearsal.scenario, review))]


async def messages(request: Request) -> Answers:
    rehearsal = await loaded(request, await request.session())
    shown = entry(request.house, rehearsal.session)
    turns = await turns_of(request, rehearsal.session)
    return [request.in_place(transcript(shown, rehearsal.scenario, turns, request.number()))]


async def resume(request: Request) -> Answers:
    """Go on with a session that was put off or stopped; another one that runs is left as unfinished."""
    session = await request.session()
    if session.outcome is not None and session.outcome not in RESUMABLE:
        raise Refused("session_over")
    return await resumed(request, session)


def entry(house: House, session: Session) -> Entry:
    """A stored session as the history shows it, whether or not its guide is still there."""
    guide, persona = house.guides.entry(session.guide), house.personas.get(session.persona)
    return Entry(
        session=session.id,
        company=guide.company if guide else REMOVED if session.guide.startswith((OWN, OFFER)) else session.guide,
        role=guide.role if guide else "",
        region=session.region,
        recruiter=persona.name if persona else session.persona,
        started=session.started,
        turns=session.turns,
        outcome=session.outcome,
        won=session.won,
    )


HANDLERS = (
    Command("history", "My earlier sessions", show),
    Press("history", show),
    Press("session", open_),
    Press("transcript", messages),
    Press("resume", resume),
)
