"""/start, with what a deep link brings, and /help."""

from __future__ import annotations

from dataclasses import replace

from bot.telegram import features
from bot.telegram.commands import Answers, Command
from bot.telegram.features import practice
from bot.telegram.request import Request
from bot.telegram.shelf import choice_of
from bot.views import help_page, welcome


async def start(request: Request) -> Answers:
    """What this is, with a button to begin. A link that ends in ``?start=practice`` or ``?start=`` and a guide's name
    leads on from there."""
    if request.words == "practice":
        return await practice.practice(replace(request, words=""))
    linked = request.house.guides.linked(request.words)
    if linked is not None:
        return await practice.regions(request, choice_of(linked).key)
    current = await request.work.sessions.current(request.user.id)
    choices = [choice_of(entry) for entry in request.house.guides.listed()[:2]]
    return [welcome(request.call.first_name, choices, current.id if current else None)]


async def show_help(_request: Request) -> Answers:
    return [help_page([(each.name, each.description) for each in features.HANDLERS if isinstance(each, Command)])]


HANDLERS = (
    Command("start", "What this is, and the way in", start),
    Command("help", "What you can say to me", show_help),
)
