"""/help: everything that one can say."""

from __future__ import annotations

from bot.telegram import features
from bot.telegram.commands import Answers, Command
from bot.telegram.request import Request
from bot.views import help_page


async def show(request: Request) -> Answers:
    return [help_page([(each.name, each.description) for each in features.HANDLERS if isinstance(each, Command)])]


HANDLERS = (Command("help", "What you can say to me", show),)
