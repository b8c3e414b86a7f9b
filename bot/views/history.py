"""Earlier sessions: the list, one of them, its messages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from bot.roleplay import grounds
from bot.roleplay.review.review import Review
from bot.roleplay.session import Said, Turn
from bot.views.callback import callback
from bot.views.debrief import OUTCOMES
from bot.views.reply import Button, Keyboard, Reply
from bot.views.talk import yearly
from bot.views.template import render
from scenarios.scenario import Scenario
from scenarios.value import value

PAGE = 5
"""How many sessions a page of the history holds."""
TURNS = 12
"""How many turns a page of a transcript holds."""

_EVENTS = {
    "deadline_passed": "The deadline has come.",
    "manager_answered": "The manager has answered.",
}


@value
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
    html = render("history", entries=entries, offset=offset, total=total, outcome=_outcome, day=day)
    opened: Keyboard = tuple(
        (Button(f"{offset + place}. {day(entry.started)} · {_short_place(entry)}", callback("session", entry.session)),)
        for place, entry in enumerate(entries, 1)
    )
    turned = []
    if offset > 0:
        turned.append(Button("◀ Newer", callback("history", 0, max(0, offset - PAGE))))
    if offset + len(entries) < total:
        turned.append(Button("Older ▶", callback("history", 0, offset + PAGE)))
    return Reply(
        html, (*opened, *((tuple(turned),) if turned else ())) or ((Button("🎙 Rehearse", callback("practice")),),)
    )


def session_page(entry: Entry, scenario: Scenario, review: Review) -> Reply:
    """One session: what came of it, with buttons to its review and its messages."""
    html = render(
        "session", entry=entry, review=review, outcome=_outcome(entry.outcome), day=day(entry.started),
        own=grounds.own(scenario),
        money=partial(grounds.roughly, scenario),
        yearly=partial(yearly, scenario),
    )  # fmt: skip
    rows: list[tuple[Button, ...]] = [(Button("📜 Messages", callback("transcript", entry.session, 0)),)]
    if entry.outcome in (None, "suspended", "unfinished"):
        rows.append((Button("▶️ Go on", callback("resume", entry.session)),))
    if entry.outcome is not None:
        rows[0] = (*rows[0], Button("🏁 Review", callback("review", entry.session, "summary")))
    return Reply(html, (*rows, (Button("◀ All sessions", callback("history", 0, 0)),)))


def transcript(entry: Entry, scenario: Scenario, turns: Sequence[Turn], page: int = 0) -> Reply:
    """The messages of a session, a dozen turns a page."""
    pages = max(1, -(-len(turns) // TURNS))
    page = max(0, min(page, pages - 1))
    html = render(
        "transcript",
        entry=entry,
        day=day(entry.started),
        recruiter=scenario.persona.name,
        exchanges=[(_said(turn), turn.said) for turn in turns[page * TURNS : (page + 1) * TURNS]],
        page=page,
        pages=pages,
    )
    turned = []
    if page > 0:
        turned.append(Button("◀ Earlier", callback("transcript", entry.session, page - 1)))
    if page + 1 < pages:
        turned.append(Button("Later ▶", callback("transcript", entry.session, page + 1)))
    back = (Button("◀ Back", callback("session", entry.session)),)
    return Reply(html, (*((tuple(turned),) if turned else ()), back))


def day(moment: datetime) -> str:
    """A date as it is said: 22 Nov 2026."""
    return f"{moment.day} {moment:%b %Y}"


def _outcome(outcome: str | None) -> str:
    return "Running" if outcome is None else OUTCOMES.get(outcome, outcome)


def _short_place(entry: Entry) -> str:
    return entry.region or entry.company


def _said(turn: Turn) -> tuple[str, str]:
    """Who said what moved the turn on: the candidate's words, or what happened."""
    if isinstance(turn.event, Said):
        return "you", turn.event.text
    return "event", _EVENTS.get(turn.event.kind, "")
