"""Earlier sessions: the list, one of them, its messages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.roleplay.review import Review
from bot.roleplay.session import Turn
from bot.views.reply import Reply
from scenarios.scenario import Scenario

PAGE = 5
"""How many sessions a page of the history holds."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One session as the history shows it.

    ``outcome`` is one of the session's, "unfinished" or None while it runs; ``won`` the share of the room, 0 to 1.
    """

    session: int
    company: str
    role: str
    region: str | None
    recruiter: str
    started: datetime
    turns: int
    outcome: str | None = None
    won: float | None = None


def history(entries: Sequence[Entry], offset: int, total: int) -> Reply:
    """A page of the history, newest first: ``entries`` are those from ``offset`` on, at most ``PAGE`` of them."""
    raise NotImplementedError


def session_page(entry: Entry, scenario: Scenario, review: Review) -> Reply:
    """One session: what came of it, with buttons to its review and its messages."""
    raise NotImplementedError


def transcript(entry: Entry, scenario: Scenario, turns: Sequence[Turn], page: int = 0) -> Reply:
    """The messages of a session, a dozen turns a page."""
    raise NotImplementedError
