"""/hint: the next move that the guide supports, with its wording."""

from __future__ import annotations

from bot.roleplay.codec import load_card
from bot.roleplay.hints import hint
from bot.telegram.commands import Answers, Command, Press
from bot.telegram.features.rehearsal import loaded
from bot.telegram.request import Refused, Request
from bot.views import hint as hint_view


async def show(request: Request) -> Answers:
    rehearsal = await loaded(request, await request.running())
    proposed = hint(rehearsal.scenario, rehearsal.state, load_card(rehearsal.session.prep))
    if proposed is None:
        raise Refused("session_over")
    return [hint_view(rehearsal.session.id, rehearsal.scenario, proposed)]


HANDLERS = (
    Command("hint", "Propose my next move", show),
    Press("hint", show),
)
