"""The review of a session: the summary in two phone screens, everything else a button away."""

from __future__ import annotations

from typing import Literal, get_args

from bot.roleplay.review import Review
from bot.views.reply import Reply
from scenarios.scenario import Scenario

ReviewPage = Literal["summary", "rules", "lines", "recruiter"]
REVIEW_PAGES: tuple[ReviewPage, ...] = get_args(ReviewPage)


def debrief(session: int, scenario: Scenario, review: Review) -> tuple[Reply, ...]:
    """What is sent when a session has ended: outcome, what was won, what to say better, what to practise."""
    raise NotImplementedError


def review_page(session: int, scenario: Scenario, review: Review, page: ReviewPage = "summary") -> Reply:
    """One page of the review: the summary, the rules kept and broken, better lines, or the recruiter's limits."""
    raise NotImplementedError
