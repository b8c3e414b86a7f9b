"""/offer: what is on the table."""

from __future__ import annotations

from bot.telegram.commands import Answers, Command, Press
from bot.telegram.features.rehearsal import loaded
from bot.telegram.request import Request
from bot.views import offer


async def show(request: Request) -> Answers:
    rehearsal = await loaded(request, await request.running())
    return [offer(rehearsal.session.id, rehearsal.scenario, rehearsal.state)]


HANDLERS = (
    Command("offer", "What is on the table now", show),
    Press("offer", show),
)
