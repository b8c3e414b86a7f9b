"""/stop: the session ends here, and is reviewed; the pages of a review."""

from __future__ import annotations

from typing import cast

from bot.telegram.commands import Answers, Command, Press
from bot.telegram.features.rehearsal import loaded, reviewed
from bot.telegram.request import Refused, Request
from bot.views import REVIEW_PAGES, ReviewPage, debrief, notice, review_page
from db import UNFINISHED


async def stop(request: Request) -> Answers:
    """Where nothing was said yet there is nothing to review, and the recruiter's limits stay hidden."""
    rehearsal = loaded(request, await request.running())
    await request.work.sessions.end(rehearsal.session, UNFINISHED)
    if rehearsal.session.turns == 1:
        return [notice("stopped")]
    return debrief(rehearsal.session.id, rehearsal.scenario, await reviewed(request, rehearsal))


async def turn_page(request: Request) -> Answers:
    """One page of a review. While the session runs (again) it stays closed: it tells the recruiter's limits."""
    rehearsal = loaded(request, await request.session())
    if rehearsal.session.outcome is None:
        raise Refused("old_button")
    page = cast(ReviewPage, request.argument(0)) if request.argument(0) in REVIEW_PAGES else REVIEW_PAGES[0]
    review = await reviewed(request, rehearsal)
    return [request.in_place(review_page(rehearsal.session.id, rehearsal.scenario, review, page))]


HANDLERS = (
    Command("stop", "End the session and review it", stop),
    Press("stop", stop),
    Press("review", turn_page),
)
