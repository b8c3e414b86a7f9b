"""The review of a session: the summary in two phone screens, everything else a button away."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Literal, get_args

from bot.roleplay import grounds
from bot.roleplay.review.better import CHEAP, Better
from bot.roleplay.review.comparison import Comparison
from bot.roleplay.review.review import Review
from bot.roleplay.rules import Finding
from bot.roleplay.search.regret import Cost, Mark
from bot.roleplay.session import State
from bot.views.callback import callback
from bot.views.columns import parts_table, tries_beside
from bot.views.prep import CARD_LINES
from bot.views.reasons import why
from bot.views.reply import Button, Keyboard, Reply
from bot.views.talk import grant_share, keyboard, yearly
from bot.views.template import render
from scenarios.scenario import Scenario

ReviewPage = Literal["summary", "moves", "lines", "rules", "recruiter", "rules_2", "rules_3", "rules_4"]
REVIEW_PAGES: tuple[ReviewPage, ...] = get_args(ReviewPage)
RULE_PAGES: tuple[ReviewPage, ...] = ("rules", "rules_2", "rules_3", "rules_4")
FIRST_RULES, MORE_RULES = 3, 5
"""How many rules the first page of them holds, and each further one: two screens of a phone, and never two messages."""

OUTCOMES: dict[str | None, str] = {
    "accepted": "You signed",
    "declined": "You declined",
    "walked_away": "You walked away",
    "expired": "The offer ran out",
    "suspended": "Put off to another day",
    "unfinished": "Stopped",
    None: "Stopped",
}
QUOTE = 160
"""How much of a message is quoted, in characters; on the summary, which has to fit two screens, half of it."""
SHORT_QUOTE, MANY_MOVES = 60, 24
"""How much is quoted on the page of all moves, and from how many moves on only half of that: one message holds them."""

MARKS: dict[Mark, str] = {
    "best": "🟢 best",
    "good": "🟢 good",
    "inaccuracy": "🟡 ?! inaccuracy",
    "mistake": "🟠 ? mistake",
    "blunder": "🔴 ?? blunder",
    "left": "⚪ left on the table",
    "passing": "▫️ in passing",
}
_LABELS: dict[ReviewPage, str] = {
    "summary": "🏁 Summary",
    "moves": "♟ Moves",
    "lines": "✍️ Better lines",
    "rules": "📏 Rules",
    "recruiter": "🔓 Their limits",
}


def debrief(session: int, scenario: Scenario, review: Review, against: Comparison | None = None) -> tuple[Reply, ...]:
    """What is sent when a session has ended: outcome, what was won, the turns that mattered, what to practise.
    A retry or a second round stands ``against`` the first one."""
    return (review_page(session, scenario, review, against=against),)


def review_page(
    session: int,
    scenario: Scenario,
    review: Review,
    page: ReviewPage = "summary",
    against: Comparison | None = None,
) -> Reply:
    """One page of the review: the summary, every move with its cost, better lines, rules, or the recruiter's limits."""
    many = len(review.costs) > MANY_MOVES
    mattered = list(_mattered(review.better))
    lost = sum(cost.yearly for cost in review.costs)
    html = render(
        f"review_{page.partition('_')[0]}",
        review=review,
        title=OUTCOMES[review.outcome],
        mattered=mattered,
        moves=[
            (cost, said, why(answer))
            for cost, said, answer in zip(review.costs, review.words, review.answers, strict=True)
        ],
        lost=lost,
        elsewhere=lost - sum(better.cost for better in mattered),
        marks=MARKS,
        finals=[cost.turn for cost in review.costs if cost.final],
        left=any(cost.mark == "left" for cost in review.costs),
        many_moves=MANY_MOVES,
        findings=_rules(review).get(page, ()),
        first=page == "rules",
        broken=sum(not finding.kept for finding in review.findings),
        kept=sum(finding.kept for finding in review.findings),
        recruiter=scenario.persona.name,
        own=grounds.own(scenario),
        pulled=review.pulled,
        table=parts_table(scenario, review),
        against=against,
        card_lines=CARD_LINES,
        beside=tries_beside(scenario, against) if against else "",
        quoted=quoted,
        short_quote=SHORT_QUOTE // 2 if many else SHORT_QUOTE,
        money=partial(grounds.amounts, scenario),
        yearly=partial(yearly, scenario),
        gain=lambda amount: grounds.amounts(scenario, _rounded(amount, review.room_yearly)),
        grant_share=grant_share(scenario),
    )
    return Reply(html, (*_own_buttons(session, review, page), *_pages(session, review, page)))


def retried(session: int, scenario: Scenario, state: State, cost: Cost, said: str) -> Reply:
    """A retry begins: what was said at that turn and what it cost, and what it answers; ``state`` is the one before."""
    html = render(
        "retried",
        cost=cost,
        costly=cost.mark not in CHEAP,
        mark=MARKS[cost.mark],
        price=yearly(scenario, cost.yearly),
        said=said,
        quoted=quoted,
        recruiter=scenario.persona.name,
        last=state.last,
    )
    help_on = (Button("💡 Hint", callback("hint", session)), Button("📋 Offer", callback("offer", session)))
    return Reply(html, (*keyboard(session, state), help_on))


def quoted(text: str, most: int = QUOTE) -> str:
    """A message's words, cut where they run on."""
    words = " ".join(text.split())
    return words if len(words) <= most else f"{words[:most].rsplit(' ', 1)[0]} …"


def _mattered(found: Sequence[Better]) -> Iterator[Better]:
    """The turns to name: of those that only left something on the table, the costliest says it all."""
    left = [better for better in found if better.mark == "left"]
    for better in found:
        if better.mark not in CHEAP and (better.mark != "left" or better is left[0]):
            yield better


def _own_buttons(session: int, review: Review, page: ReviewPage) -> Keyboard:
    """What one page has and the others have not: the better lines to copy, the costly turns to play again."""
    if page == "lines":
        priced = {cost.turn: cost for cost in review.costs}
        return tuple(
            (Button(f"📋 Copy line {place}", copy=better.short), _retry(session, priced[better.turn]))
            for place, better in enumerate(review.better, 1)
        )
    if page in RULE_PAGES:
        pages = list(_rules(review))
        following = pages[pages.index(page) + 1 :] if page in pages else []
        before = [Button("◀ Rules", callback("review", session, "rules"))] if page != "rules" else []
        more = [Button("More rules ▶", callback("review", session, name)) for name in following[:1]]
        return ((*before, *more),) if before or more else ()
    if page == "moves" and review.costly:
        return (tuple(_retry(session, cost) for cost in sorted(review.costly[:3], key=lambda cost: cost.turn)),)
    return ()


def review_pages(review: Review) -> tuple[ReviewPage, ...]:
    """The pages of a review that hold something."""
    rules = _rules(review)
    return tuple(page for page in REVIEW_PAGES if page not in RULE_PAGES[1:] or page in rules)


def _rules(review: Review) -> dict[ReviewPage, Sequence[Finding]]:
    """The findings of each page of rules: first some of those broken, then the others, the kept ones last."""
    ordered = sorted(review.findings, key=lambda finding: finding.kept)
    starts = range(FIRST_RULES, len(ordered), MORE_RULES)
    pages = [ordered[:FIRST_RULES], *(ordered[start : start + MORE_RULES] for start in starts)]
    return dict(zip(RULE_PAGES, pages, strict=False))


def _retry(session: int, cost: Cost) -> Button:
    return Button(f"↩️ Retry turn {cost.turn}", callback("retry", session, cost.turn))


def _rounded(amount: int, whole: int) -> int:
    """An amount to the third figure of what it is a share of: 6,375 of 54,120 is 6,400 of 54,100."""
    step = int(10 ** max(0, len(str(whole)) - 3))
    return round(amount / step) * step


def _pages(session: int, review: Review, page: ReviewPage) -> Keyboard:
    """The other pages two in a row, then what comes next; the summary begins with the turn to play again."""
    here = "rules" if page in RULE_PAGES else page
    others = [Button(label, callback("review", session, name)) for name, label in _LABELS.items() if name != here]
    if page == "summary" and review.costly:
        others.insert(0, _retry(session, review.costly[0]))
    else:
        others.append(Button("📜 Messages", callback("transcript", session, 0)))
    after = [
        Button("🥊 Second round", callback("round", session)),
        Button("👥 Another recruiter", callback("another", session)),
        Button("🎯 Drill", callback("drill")),
    ]
    buttons = [*others, *after]
    return tuple(tuple(buttons[place : place + 2]) for place in range(0, len(buttons), 2))
