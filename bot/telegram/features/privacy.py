"""/privacy and /delete: what is kept of a person, and how to be rid of it."""

from __future__ import annotations

from bot.telegram.commands import Answers, Command, Press
from bot.telegram.request import Request
from bot.views import delete_question, deleted, notice, privacy
from scenarios.remembered import forget


async def show(request: Request) -> Answers:
    return [privacy(request.house.limits.keep_days, local=request.house.local)]


async def delete(request: Request) -> Answers:
    """Asks first; only the button deletes."""
    match request.arguments:
        case ("yes",):
            sessions = await _sessions(request)
            await request.work.users.delete(request.user.id)
            forget()
            return [request.in_place(deleted(sessions, local=request.house.local))]
        case ("no",):
            return [request.in_place(notice("kept"))]
        case _:
            return [request.in_place(delete_question(await _sessions(request)))]


async def _sessions(request: Request) -> int:
    _, total = await request.work.sessions.page(request.user.id, 0, 1)
    return total


HANDLERS = (
    Command("privacy", "What I keep, and where", show),
    Command("delete", "Remove everything that I keep about you", delete),
    Press("delete", delete),
)
