"""/hint: the next move that the guide supports, with its wording."""

from __future__ import annotations

import asyncio

from bot.roleplay.coach.coach import advice
from bot.roleplay.coach.hints import hint
from bot.roleplay.codec import load_card
from bot.roleplay.review.review import states
from bot.telegram.commands import Answers, Command, Press
from bot.telegram.features.rehearsal import loaded, turns_of
from bot.telegram.request import Refused, Request
from bot.views import hint as hint_view


async def show(request: Request) -> Answers:
    rehearsal = await loaded(request, await request.running())
    scenario, state = rehearsal.scenario, rehearsal.state
    turns = await turns_of(request, rehearsal.session)
    *_, (before, last) = states(scenario, turns)
    # The button stands under the coach's next step: both are the same move.
    asked = "pay_history_asked" in last.flags
    mending = None if state.outcome or asked else await asyncio.to_thread(advice, scenario, before, last)
    proposed = mending or await asyncio.to_thread(hint, scenario, state, load_card(rehearsal.session.prep))
    if proposed is None:
        raise Refused("session_over")
    return [hint_view(rehearsal.session.id, proposed)]


HANDLERS = (
    Command("hint", "Propose my next move", show),
    Press("hint", show),
)
