"""/export: all that is kept of a person, as files."""

from __future__ import annotations

from bot.telegram.commands import Answers, Command
from bot.telegram.request import Refused, Request
from bot.views import export


async def show(request: Request) -> Answers:
    """Only when nothing is still to be sent, so that nobody can fill the store with copies of itself."""
    if await request.work.outbox.waits(request.call.chat_id):
        raise Refused("busy")
    return export(await request.work.users.everything(request.user.id))


HANDLERS = (Command("export", "All that I keep about you, as a file", show),)
