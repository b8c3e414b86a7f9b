"""/stop: the session ends here, and is reviewed; the pages of a review."""

from __future__ import annotations

from typing import cast

from bot.telegram.commands import Answers, Command, Press
from bot.telegram.features.rehearsal import loaded, reviewed
from bot.telegram.request import Request
from bot.views import REVIEW_PAGES, ReviewPage, debrief, review_page
from db import UNFINISHED


async def stop(request: Request) -> Answers:
    rehearsal = loaded(request, await request.running())
    await request.work.sessions.end(rehearsal.session, UNFINISHED)
    return debrief(rehearsal.session.id, rehearsal.scenario, await reviewed(request, rehearsal))


async def turn_page(request: Request) -> Answers:
    rehearsal = loaded(request, await request.session())
    page = cast(ReviewPage, request.argument(0)) if request.argument(0) in REVIEW_PAGES else REVIEW_PAGES[0]
    review = await reviewed(request, rehearsal)
    return [request.in_place(review_page(rehearsal.session.id, rehearsal.scenario, review, page))]


HANDLERS = (
    Command("stop", "End the session and review it", stop),
    Press("stop", stop),
    Press("review", turn_page),
)
