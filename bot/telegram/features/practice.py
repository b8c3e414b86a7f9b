"""/practice: guide, region, recruiter in three taps, and the session begins."""

from __future__ import annotations

from bot.telegram.commands import Answers, Command, Press
from bot.telegram.features.rehearsal import opened
from bot.telegram.house import handle
from bot.telegram.request import Refused, Request
from bot.views import Choice, practice_guides, practice_recruiters, practice_regions
from scenarios.guide import Guide
from scenarios.persona import Persona


async def practice(request: Request) -> Answers:
    """The guides to choose from; with one guide its regions at once."""
    choices = request.house.choices
    if len(choices) == 1:
        return await regions(request, choices[0].key)
    return [request.in_place(practice_guides(choices, request.number(), await _running(request)))]


async def guide_picked(request: Request) -> Answers:
    return await regions(request, request.argument(0))


async def region_picked(request: Request) -> Answers:
    return _recruiters(request, request.argument(0), request.number(1))


async def begin(request: Request) -> Answers:
    """A new session; one that still runs is left as unfinished. A second press in a row changes nothing."""
    choice, guide = chosen(request, request.argument(0))
    key, region = request.house.keys[choice.key], region_at(guide, request.number(1))
    return await _begin(request, key, region, request.argument(2))


async def again(request: Request) -> Answers:
    """A new session like the one of the button."""
    session = await request.session()
    return await _begin(request, session.guide, session.region, session.persona)


async def another(request: Request) -> Answers:
    """The recruiters for the offer of the button's session."""
    session = await request.session()
    choice, guide = chosen(request, handle(session.guide))
    return [practice_recruiters(choice, guide, session.region, tuple(request.house.personas.values()))]


def chosen(request: Request, name: str) -> tuple[Choice, Guide]:
    """The guide that a button names.

    Raises:
        Refused: It is no longer there.
    """
    choice = next((choice for choice in request.house.choices if choice.key == name), None)
    if choice is None:
        raise Refused("unknown_guide")
    return choice, request.house.guides[request.house.keys[name]]


def region_at(guide: Guide, place: int) -> str | None:
    """The region at a place of the guide, None where the guide names none.

    Raises:
        Refused: It has no such place.
    """
    if not guide.regions:
        return None
    if place >= len(guide.regions):
        raise Refused("old_button")
    return guide.regions[place]


async def regions(request: Request, name: str) -> Answers:
    choice, guide = chosen(request, name)
    if len(guide.regions) < 2:
        return _recruiters(request, name, 0)
    return [request.in_place(practice_regions(choice, guide, await _running(request), _last(request)))]


async def _begin(request: Request, key: str, region: str | None, persona: str) -> Answers:
    if key not in request.house.guides or persona not in request.house.personas:
        raise Refused("unknown_guide")
    current = await request.work.sessions.current(request.user.id)
    if current and current.turns == 1 and (current.guide, current.region, current.persona) == (key, region, persona):
        return []
    await request.work.users.change(request.user.id, region=region, persona=persona)
    return await opened(request, key, region, persona)


def _recruiters(request: Request, name: str, place: int) -> Answers:
    choice, guide = chosen(request, name)
    personas = tuple(request.house.personas.values())
    return [request.in_place(practice_recruiters(choice, guide, region_at(guide, place), personas))]


def _last(request: Request) -> tuple[str, Persona] | None:
    persona = request.house.personas.get(request.user.persona or "")
    return (request.user.region, persona) if request.user.region and persona else None


async def _running(request: Request) -> int | None:
    current = await request.work.sessions.current(request.user.id)
    return current.id if current else None


HANDLERS = (
    Command("practice", "Rehearse a negotiation", practice),
    Press("practice", practice),
    Press("pick", guide_picked),
    Press("region", region_picked),
    Press("begin", begin),
    Press("again", again),
    Press("another", another),
)
