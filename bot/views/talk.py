"""The rehearsal itself in the chat: the recruiter's bubble, the coach's, the standing offer, a hint."""

from __future__ import annotations

from functools import partial

from bot.roleplay import grounds
from bot.roleplay.coach.proposal import Hint
from bot.roleplay.coach.verdict import Verdict, Where
from bot.roleplay.conversation.values import deadline
from bot.roleplay.grounds import GuideAsk
from bot.roleplay.package import PARTS, Part
from bot.roleplay.recruiter import Asked
from bot.roleplay.recruiter.mandate import derive
from bot.roleplay.session import State, Turn
from bot.views.callback import callback
from bot.views.reply import Button, Keyboard, Reply
from bot.views.template import render
from scenarios import format_range
from scenarios.scenario import Scenario
from scenarios.value import value

SHOWN_REMARKS = 2
"""How many remarks stand in the open; the others are in the quotation behind."""

WHERE: dict[Where, str] = {
    "below": "below the band",
    "within": "within the band",
    "top": "top of the band",
    "above": "over the band",
    "no_band": "no band in the guide",
}
_FRACTIONS = {1: "all", 2: "half", 3: "a third", 4: "a quarter", 5: "a fifth"}
_WAITING = {
    "deadline": ("", "deadline_passed"),
    "manager": ("The manager has answered", "manager_answered"),
}


def played(
    session: int, scenario: Scenario, turn: Turn, state: State, shown: Verdict | None = None
) -> tuple[Reply, ...]:
    """What goes out after a turn: the recruiter's bubble and, where there is a verdict to show, the coach's.

    ``state`` is the one after the turn; what the recruiter waits for becomes a button. Before the first turn of a
    session a line says whom one is talking to, and that nobody real is.
    """
    replies = []
    if turn.number == 0:
        replies.append(opening(session, scenario))
    if turn.said:
        replies.append(Reply(_recruiter(scenario, turn), keyboard(session, state)))
    if shown is not None:
        replies.append(verdict(session, scenario, shown))
    return tuple(replies)


def opening(session: int, scenario: Scenario) -> Reply:
    """What is said before the first word: whom one is talking to, and that nobody real is."""
    html = render(
        "opening",
        name=scenario.persona.name,
        role=scenario.guide.role,
        company=scenario.guide.company,
        region=scenario.place,
        unclear=[note for note in scenario.guide.notes if note.about],
        assumptions=scenario.guide.own.assumptions if scenario.guide.own else (),
    )
    return Reply(html, ((Button("🗒 Prep card first", callback("prep", session)),),))


def verdict(session: int, scenario: Scenario, shown: Verdict) -> Reply:
    """The coach's bubble for one message."""
    # With several parts there is no room for more than one remark on a phone's screen.
    in_the_open = SHOWN_REMARKS if len(shown.placements) < 2 else 1
    html = render(
        "verdict",
        verdict=shown,
        granted=derive(scenario).limit("equity") is not None,
        remarks=shown.remarks[:in_the_open],
        more=shown.remarks[in_the_open:],
        where=WHERE | {"no_band": "no band known"} if grounds.own(scenario) else WHERE,
        own=grounds.own(scenario),
        asked=partial(_asked, scenario),
        difference=partial(_difference, scenario),
        share_of_base=lambda ends: format_range(ends[0], ends[1], "percent"),
        money=partial(grounds.amounts, scenario),
        each_time=partial(grounds.each_time, scenario),
        yearly=partial(yearly, scenario),
        grant_share=grant_share(scenario),
    )
    return Reply(html, ((Button("💡 How would I say it?", callback("hint", session)),),))


def hint(session: int, proposed: Hint) -> Reply:
    """The proposed move with its wording and a button that copies the short form."""
    html = render("hint", hint=proposed)
    label = "📋 Copy" if proposed.short == proposed.wording else "📋 Copy the short form"
    rows: Keyboard = ((Button(label, copy=proposed.short), Button("📋 Offer", callback("offer", session))),)
    return Reply(html, rows)


def offer(session: int, scenario: Scenario, state: State) -> Reply:
    """What is on the table: each part in its band, and the total both ways; or that there is no offer yet."""
    rows: Keyboard = ((Button("💡 Hint", callback("hint", session)),),)
    common = {
        "region": scenario.place,
        "own": grounds.own(scenario),
        "money": partial(grounds.amounts, scenario),
        "each_time": partial(grounds.each_time, scenario),
        "yearly": partial(yearly, scenario),
    }
    package = state.offer
    if package is None:
        bands = [row for of in grounds.EVERYTHING if (row := _band(scenario, of)) is not None]
        return Reply(render("no_offer", recruiter=scenario.persona.name, bands=bands, **common), rows)
    html = render(
        "offer",
        rows=[_row(scenario, part, package.amount(part), package.base) for part in PARTS if package.amount(part)],
        sum=grounds.added(scenario, package),
        target=grounds.target(scenario),
        goals=grounds.goals(scenario),
        granted=package.equity > 0,
        years=scenario.vesting_years,
        grant_share=grant_share(scenario),
        **common,
    )
    return Reply(html, rows)


def undone(session: int, scenario: Scenario, state: State) -> Reply:
    """The last message is taken back; ``state`` is the one before it."""
    html = render("undone", recruiter=scenario.persona.name, last=state.last)
    return Reply(html, keyboard(session, state))


def resumed(session: int, scenario: Scenario, state: State) -> Reply:
    """The session goes on where it was left."""
    html = render("resumed", recruiter=scenario.persona.name, last=state.last)
    return Reply(html, (*keyboard(session, state), (Button("📋 What is on the table?", callback("offer", session)),)))


def yearly(scenario: Scenario, low: int, high: int | None = None) -> str:
    """Money per year, rounded: a share of a grant has more figures than anybody wants to read."""
    return grounds.roughly(scenario, low, high)


def grant_share(scenario: Scenario) -> str:
    """Which share of the grant a year holds, in words."""
    return _FRACTIONS.get(scenario.vesting_years, f"1/{scenario.vesting_years}")


@value
class _Row:
    part: Part
    amount: int
    band: tuple[int, int] | None
    penetration: float


@value
class _Band:
    of: Asked
    low: int
    high: int
    line: int


def _recruiter(scenario: Scenario, turn: Turn) -> str:
    persona = scenario.persona
    return render("recruiter", name=persona.name, title=persona.title if turn.number == 0 else "", messages=turn.said)


def keyboard(session: int, state: State) -> Keyboard:
    """What the recruiter waits for, and a call that was put off, as buttons."""
    put_off = state.outcome == "suspended"
    if state.outcome and not put_off:
        return ()
    day = deadline(dict(state.facts))
    waiting = tuple(
        (Button(f"⏳ {label or f'{day[:1].upper()}{day[1:]} has come'}", callback("event", session, event)),)
        for awaited, (label, event) in _WAITING.items()
        if awaited in state.waiting
    )
    return ((Button("▶️ Go on", callback("resume", session)),), *waiting) if put_off else waiting


def _row(scenario: Scenario, part: Part, amount: int, base: int) -> _Row:
    found = grounds.band(scenario, part, base)
    if found is None:
        return _Row(part, amount, None, 0.0)
    low, high, _ = found
    return _Row(part, amount, (low, high), (amount - low) / (high - low) if high > low else 1.0)


def _band(scenario: Scenario, of: Asked) -> _Band | None:
    found = grounds.band(scenario, of)
    return _Band(of, found[0], found[1], found[2].line) if found else None


def _asked(scenario: Scenario, ask: GuideAsk) -> str:
    money = grounds.amounts(scenario, ask.low, ask.high)
    each = grounds.each_time(scenario, ask.of, ask.low, ask.high)
    return f"{format_range(*ask.percent, 'percent')} of base ({money})" if ask.percent else money + each


def _difference(scenario: Scenario, amount: int) -> str:
    return f"+{grounds.amounts(scenario, amount)}" if amount >= 0 else grounds.amounts(scenario, amount)
