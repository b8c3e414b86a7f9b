"""The review of a session: the summary in two phone screens, everything else a button away."""

from __future__ import annotations

from functools import partial
from typing import Literal, get_args

from bot.roleplay import grounds
from bot.roleplay.review import Review
from bot.views.callback import callback
from bot.views.reply import Button, Keyboard, Reply
from bot.views.talk import grant_share, yearly
from bot.views.template import render
from scenarios.scenario import Scenario

ReviewPage = Literal["summary", "rules", "lines", "recruiter"]
REVIEW_PAGES: tuple[ReviewPage, ...] = get_args(ReviewPage)

OUTCOMES: dict[str | None, str] = {
    "accepted": "You signed",
    "declined": "You declined",
    "walked_away": "You walked away",
    "expired": "The offer ran out",
    "suspended": "Put off to another day",
    "unfinished": "Stopped",
    None: "Stopped",
}
SHOWN_RULES = 3
"""How many broken rules the summary names; all of them stand on their own page."""
QUOTE = 160
"""How much of a message is quoted, in characters."""

_LABELS: dict[ReviewPage, str] = {
    "summary": "🏁 Summary",
    "rules": "📏 Rules",
    "lines": "✍️ Better lines",
    "recruiter": "🔓 Their limits",
}


def debrief(session: int, scenario: Scenario, review: Review) -> tuple[Reply, ...]:
    """What is sent when a session has ended: outcome, what was won, what to say better, what to practise."""
    return (review_page(session, scenario, review),)


def review_page(session: int, scenario: Scenario, review: Review, page: ReviewPage = "summary") -> Reply:
    """One page of the review: the summary, the rules kept and broken, better lines, or the recruiter's limits."""
    html = render(
        f"review_{page}",
        review=review,
        title=OUTCOMES[review.outcome],
        broken=[finding for finding in review.findings if not finding.kept],
        kept=[finding for finding in review.findings if finding.kept],
        shown_rules=SHOWN_RULES,
        recruiter=scenario.persona.name,
        table=_table(scenario, review),
        quoted=quoted,
        money=partial(grounds.amounts, scenario),
        yearly=partial(yearly, scenario),
        gain=lambda amount: grounds.amounts(scenario, _rounded(amount, review.room_yearly)),
        grant_share=grant_share(scenario),
    )
    copies: Keyboard = ()
    if page == "lines":
        copies = tuple(
            (Button(f"📋 Copy line {place}", copy=better.short),) for place, better in enumerate(review.better, 1)
        )
    return Reply(html, (*copies, *_pages(session, page)))


def quoted(text: str) -> str:
    """A message's words, cut where they run on."""
    words = " ".join(text.split())
    return words if len(words) <= QUOTE else f"{words[:QUOTE].rsplit(' ', 1)[0]} …"


def _rounded(amount: int, whole: int) -> int:
    """An amount to the third figure of what it is a share of: 6,375 of 54,120 is 6,400 of 54,100."""
    step = int(10 ** max(0, len(str(whole)) - 3))
    return round(amount / step) * step


def _pages(session: int, page: ReviewPage) -> Keyboard:
    others = [Button(label, callback("review", session, name)) for name, label in _LABELS.items() if name != page]
    return (
        tuple(others[:2]),
        (*others[2:], Button("📜 Messages", callback("transcript", session, 0))),
        (
            Button("🔁 Once more", callback("again", session)),
            Button("👥 Another recruiter", callback("another", session)),
        ),
    )


def _table(scenario: Scenario, review: Review) -> str:
    """From the opening to the final offer by part, and the best there was, in columns."""
    money = partial(grounds.amounts, scenario)

    def cell(amount: int) -> str:
        return money(amount) if amount else "–"

    names = {"base": "Base", "equity": "Grant", "bonus": "Bonus", "signing": "Signing"}
    rows: list[tuple[str, ...]] = [("", "first", "final", "best")]
    rows += [
        (names[change.part], cell(change.opening), cell(change.final), cell(change.best)) for change in review.changes
    ]
    if review.opening and review.final:
        sums = (review.opening, review.final, review.best)
        rows.append(("TC", *(money(total.by_guide) for total in sums)))
        rows.append(("A year", *(yearly(scenario, total.yearly) for total in sums)))
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    return "\n".join(
        " ".join([row[0].ljust(widths[0]), *(row[column].rjust(widths[column]) for column in (1, 2, 3))]).rstrip()
        for row in rows
    )
