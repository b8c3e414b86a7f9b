"""/prep: walk-away, target, opening and alternatives, written down before the first message and changed whenever."""

from __future__ import annotations

from dataclasses import replace

from bot.roleplay.codec import dump_card, load_card
from bot.roleplay.prep import LINES, Card, asked, written
from bot.telegram.commands import Answers, Command, Press
from bot.telegram.features.rehearsal import Rehearsal, loaded
from bot.telegram.request import Refused, Request
from bot.views import Reply, prep_card
from bot.views.debrief import quoted


async def show(request: Request) -> Answers:
    """The card of the running session, asking for what is still empty; a pressed line is asked for anew."""
    if request.press is None and await request.work.sessions.current(request.user.id) is None:
        raise Refused("no_prep")
    rehearsal = await loaded(request, await request.running())
    card = load_card(rehearsal.session.prep)
    match request.argument(0):
        case "skip":
            card = asked(card, card.asking) if card.asking else card
        case "close":
            card = replace(card, asking=None)
        case line if line in LINES:
            card = replace(card, asking=line)
        case _:
            card = asked(card)
    return [request.in_place(await _kept(request, rehearsal, card))]


async def heard(request: Request) -> Answers | None:
    """A message that the card has asked for: it fills the line, and the next empty one is asked for. The second in a
    row that is no line of it was meant for the recruiter: the card is put away, and None says that it was not heard."""
    rehearsal = await loaded(request, await request.running())
    card = load_card(rehearsal.session.prep)
    filled = written(rehearsal.scenario, card, request.words)
    if filled is not None:
        return [await _kept(request, rehearsal, replace(filled, missed=False))]
    if card.missed:
        await request.work.sessions.prepare(rehearsal.session, dump_card(replace(card, asking=None, missed=False)))
        return None
    return [await _kept(request, rehearsal, replace(card, missed=True), quoted(request.words, 60))]


async def _kept(request: Request, rehearsal: Rehearsal, card: Card, unclear: str = "") -> Reply:
    session = rehearsal.session
    if card != load_card(session.prep):
        await request.work.sessions.prepare(session, dump_card(card))
    return prep_card(session.id, rehearsal.scenario, rehearsal.state, card, unclear)


HANDLERS = (
    Command("prep", "My prep card: walk-away, target, opening", show),
    Press("prep", show),
)
