"""/guide: a guide in pages, turned by buttons."""

from __future__ import annotations

from bot.telegram.commands import Answers, Command, Press
from bot.telegram.features import myoffer
from bot.telegram.features.practice import chosen, listing
from bot.telegram.request import Request
from bot.telegram.shelf import choice_of
from bot.views import GUIDE_PAGES, guide_page, guides


async def show(request: Request) -> Answers:
    """The guide of the running session, or the only one that fits the words or that there is; else the list."""
    current = await request.work.sessions.current(request.user.id)
    entry = request.house.guides.entry(current.guide) if current and not request.words else None
    if entry:
        return await _page(request, choice_of(entry).key)
    return await choose(request)


async def choose(request: Request) -> Answers:
    page = await listing(request)
    if page.total == 1 and not page.near and not request.press:
        return await _page(request, page.choices[0].key)
    return [request.in_place(guides(page))]


async def turn_page(request: Request) -> Answers:
    return await _page(request, request.argument(0), request.argument(1))


async def _page(request: Request, name: str, page: str = "") -> Answers:
    picked = chosen(request, name)
    if picked.guide.own is not None:
        return await myoffer.read(request, picked.key)
    shown = page if page in GUIDE_PAGES else GUIDE_PAGES[0]
    return [request.in_place(guide_page(picked.choice.key, picked.guide, shown))]


HANDLERS = (
    Command("guide", "Pay bands, arguments and sources", show),
    Press("guides", choose),
    Press("guide", turn_page),
)
