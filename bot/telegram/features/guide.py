"""/guide: the guide in pages, turned by buttons."""

from __future__ import annotations

from bot.telegram.commands import Answers, Command, Press
from bot.telegram.features.practice import chosen
from bot.telegram.house import handle
from bot.telegram.request import Request
from bot.views import GUIDE_PAGES, guide_page, guides


async def show(request: Request) -> Answers:
    """The guide of the running session, or the only one there is; else the list."""
    current = await request.work.sessions.current(request.user.id)
    if current and current.guide in request.house.guides:
        return _page(request, handle(current.guide))
    if len(request.house.choices) == 1:
        return _page(request, request.house.choices[0].key)
    return await choose(request)


async def choose(request: Request) -> Answers:
    return [request.in_place(guides(request.house.choices, request.number()))]


async def turn_page(request: Request) -> Answers:
    return _page(request, request.argument(0), request.argument(1))


def _page(request: Request, key: str, page: str = "") -> Answers:
    choice, guide = chosen(request, key)
    shown = page if page in GUIDE_PAGES else GUIDE_PAGES[0]
    return [request.in_place(guide_page(choice.key, guide, shown))]


HANDLERS = (
    Command("guide", "Pay bands, arguments and sources", show),
    Press("guides", choose),
    Press("guide", turn_page),
)
