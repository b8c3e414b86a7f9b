"""/settings, and /coach as the short way to the setting that matters most."""

from __future__ import annotations

from typing import Literal, cast

from bot.telegram.commands import Answers, Command, Press
from bot.telegram.request import Refused, Request
from bot.views import notice, settings, toast

Coach = Literal["each", "end"]


async def show(request: Request) -> Answers:
    return [request.in_place(settings(request.user.coach))]


async def coach(request: Request) -> Answers:
    """After every turn or only at the end: the other way round, or the one that is named."""
    named = request.words.lower().split()
    wanted: Coach = "end" if request.user.coach == "each" else "each"
    if named and named[0] in ("each", "end"):
        wanted = cast(Coach, named[0])
    await request.work.users.change(request.user.id, coach=wanted)
    current = await request.work.sessions.current(request.user.id)
    return [notice("coach_end" if wanted == "end" else "coach_each", current.id if current else None)]


async def change(request: Request) -> Answers:
    """A pressed setting: the page changes in place."""
    match request.arguments:
        case ("coach", ("each" | "end") as wanted):
            await request.work.users.change(request.user.id, coach=wanted)
            return [request.in_place(settings(wanted)), toast("coach_end" if wanted == "end" else "coach_each")]
        case _:
            raise Refused("old_button")


HANDLERS = (
    Command("coach", "Coach after every turn, or only at the end", coach),
    Command("settings", "What you can set", show),
    Press("settings", show),
    Press("set", change),
)
