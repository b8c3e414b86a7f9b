"""/stop: the session ends here, and is reviewed; the pages of a review."""

from __future__ import annotations

from typing import cast

from bot.telegram.commands import Answers, Command, Press
from bot.telegram.features.rehearsal import compared, loaded, reviewed
from bot.telegram.request import Refused, Request
from bot.views import REVIEW_PAGES, ReviewPage, debrief, notice, review_page
from db import UNFINISHED


async def stop(request: Request) -> Answers:
    """Where nothing was said yet there is nothing to review, and the recruiter's limits stay hidden."""
    rehearsal = await loaded(request, await request.running())
    session = rehearsal.session
    if session.turns == 1:
        await request.work.sessions.end(session, UNFINISHED)
        return [notice("stopped")]
    review = await reviewed(request, rehearsal)
    against = await compared(request, session, review)
    await request.work.sessions.end(session, UNFINISHED)
    return debrief(session.id, rehearsal.scenario, review, against)


async def turn_page(request: Request) -> Answers:
    """One page of a review. While the session runs (again) it stays closed: it tells the recruiter's limits."""
    rehearsal = await loaded(request, await request.session())
    if rehearsal.session.outcome is None:
        raise Refused("old_button")
    page = cast(ReviewPage, request.argument(0)) if request.argument(0) in REVIEW_PAGES else REVIEW_PAGES[0]
    review = await reviewed(request, rehearsal)
    against = await compared(request, rehearsal.session, review) if page == REVIEW_PAGES[0] else None
    return [request.in_place(review_page(rehearsal.session.id, rehearsal.scenario, review, page, against))]


HANDLERS = (
    Command("stop", "End the session and review it", stop),
    Press("stop", stop),
    Press("review", turn_page),
)
