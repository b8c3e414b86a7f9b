"""/practice: guide, region, level, recruiter, each a tap where there is a choice, and the session begins."""

from __future__ import annotations

from bot.telegram.commands import Answers, Command, Press
from bot.telegram.features.opening import opened
from bot.telegram.request import Refused, Request
from bot.telegram.shelf import choice_of
from bot.views import (
    PAGE,
    Choice,
    Page,
    Reply,
    practice_guides,
    practice_levels,
    practice_recruiters,
    practice_regions,
)
from bot.views.menu import fitting
from scenarios.catalogue import words_of
from scenarios.guide import Guide
from scenarios.persona import Persona
from scenarios.scenario import in_another_currency, levels_at, only_total
from scenarios.value import value


@value
class Chosen:
    """A guide that was chosen: its key in sessions, what menus call it, and what it says."""

    key: str
    choice: Choice
    guide: Guide


async def practice(request: Request) -> Answers:
    """The guides to choose from, those that fit where words came along; a single one leads on at once."""
    page = await listing(request)
    if page.total == 1 and not page.near:
        return await regions(request, page.choices[0].key)
    return [request.in_place(practice_guides(page, await _running(request)))]


async def guide_picked(request: Request) -> Answers:
    return await regions(request, request.argument(0))


async def region_picked(request: Request) -> Answers:
    return _levels(request, chosen(request, request.argument(0)), request.number(1))


async def level_picked(request: Request) -> Answers:
    return _recruiters(request, chosen(request, request.argument(0)), request.number(1), request.number(2))


async def begin(request: Request) -> Answers:
    """A new session; one that still runs is left as unfinished. A second press in a row changes nothing."""
    picked = chosen(request, request.argument(0))
    region = region_at(picked.guide, request.number(1))
    level = level_at(picked.guide, region, request.number(3))
    return await _begin(request, picked.key, region, level, request.argument(2))


async def again(request: Request) -> Answers:
    """A new session like the one of the button."""
    session = await request.session()
    return await _begin(request, session.guide, session.region, session.level, session.persona)


async def another(request: Request) -> Answers:
    """The recruiters for the offer of the button's session."""
    session = await request.session()
    entry = request.house.guides.entry(session.guide)
    if entry is None:
        raise Refused("unknown_guide")
    picked = chosen(request, choice_of(entry).key)
    levels = levels_at(picked.guide, session.region)
    if session.level not in levels:
        raise Refused("unknown_guide")
    place = picked.guide.regions.index(session.region) if session.region in picked.guide.regions else 0
    return [recruiters(request, picked, place, levels.index(session.level))]


async def listing(request: Request) -> Page:
    """A page of the guides: of all, or of those that fit what follows the command."""
    typed = ",".join(request.arguments[1:]) if request.press else request.words
    words = fitting(" ".join(words_of(typed))) if typed.strip() else ""
    recent = await request.work.sessions.recent_guides(request.user.id)
    # What has no word in it is like nothing.
    found = request.house.guides.listed(words, recent) if words or not typed.strip() else ()
    offset = max(0, min(request.number(), len(found) - 1))
    shown = tuple(choice_of(entry) for entry in found[offset : offset + PAGE])
    near = bool(words and found) and not request.house.guides.fits(words, found[0].key)
    return Page(shown, offset, len(found), words or typed.strip(), near)


def chosen(request: Request, name: str) -> Chosen:
    """The guide that a button names.

    Raises:
        Refused: It is no longer there.
    """
    entry = request.house.guides.named(name)
    guide = request.house.guides.get(entry.key) if entry else None
    if entry is None or guide is None:
        raise Refused("unknown_guide")
    return Chosen(entry.key, choice_of(entry), guide)


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


def level_at(guide: Guide, region: str | None, place: int) -> str | None:
    """The level at a place among those that can be played in a region, None where there are none.

    Raises:
        Refused: There is no such place, or nothing can be played in the region.
    """
    levels = levels_at(guide, region)
    if place >= len(levels):
        raise Refused("old_button" if levels else "unplayable")
    return levels[place]


async def regions(request: Request, name: str) -> Answers:
    """The regions of a guide, where there is a choice."""
    picked = chosen(request, name)
    places = _playable(picked.guide)
    if not places:
        raise Refused("unplayable")
    if len(places) == 1:
        return _levels(request, picked, places[0])
    last = _last(request, picked.guide)
    return [request.in_place(practice_regions(picked.choice, picked.guide, places, await _running(request), last))]


def recruiters(request: Request, picked: Chosen, place: int, level_place: int) -> Reply:
    """The recruiters to choose from, for a place of the guide."""
    region = region_at(picked.guide, place)
    level = level_at(picked.guide, region, level_place)
    return practice_recruiters(
        picked.choice,
        tuple(request.house.personas.values()),
        (place, level_place),
        " · ".join(part for part in (level, region) if part),
        only_total=only_total(picked.guide, region, level),
        abroad=in_another_currency(picked.guide, region, level),
    )


async def _begin(request: Request, key: str, region: str | None, level: str | None, persona: str) -> Answers:
    if key not in request.house.guides or persona not in request.house.personas:
        raise Refused("unknown_guide")
    current = await request.work.sessions.current(request.user.id)
    wanted = (key, region, level, persona)
    if current and current.turns == 1 and (current.guide, current.region, current.level, current.persona) == wanted:
        return []
    replies = await opened(request, key, region, persona, level=level)
    await request.work.users.change(request.user.id, region=region, persona=persona)
    return replies


def _playable(guide: Guide) -> tuple[int, ...]:
    """The places of the regions in which there is something to negotiate about."""
    return tuple(place for place, region in enumerate(guide.regions or (None,)) if levels_at(guide, region))


def _levels(request: Request, picked: Chosen, place: int) -> Answers:
    region = region_at(picked.guide, place)
    levels = levels_at(picked.guide, region)
    if len(levels) < 2:
        return _recruiters(request, picked, place, 0)
    named = tuple(level or picked.guide.role for level in levels)
    return [request.in_place(practice_levels(picked.choice, picked.guide, place, region, named))]


def _recruiters(request: Request, picked: Chosen, place: int, level_place: int) -> Answers:
    return [request.in_place(recruiters(request, picked, place, level_place))]


def _last(request: Request, guide: Guide) -> tuple[int, Persona] | None:
    """Where and with whom the last session was, for a single tap, where the guide has that place without levels."""
    persona = request.house.personas.get(request.user.persona or "")
    region = request.user.region
    if persona is None or region not in guide.regions or len(levels_at(guide, region)) != 1:
        return None
    return guide.regions.index(region), persona


async def _running(request: Request) -> int | None:
    current = await request.work.sessions.current(request.user.id)
    return current.id if current else None


HANDLERS = (
    Command("practice", "Rehearse: a company, a role or both", practice),
    Press("practice", practice),
    Press("pick", guide_picked),
    Press("region", region_picked),
    Press("level", level_picked),
    Press("begin", begin),
    Press("again", again),
    Press("another", another),
)
