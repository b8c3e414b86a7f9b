"""The prep card: what is on it, the line that is asked for, and how to pass over it."""

from __future__ import annotations

from functools import partial

from bot.roleplay import grounds
from bot.roleplay.prep import LINES, Card, Line, odd
from bot.roleplay.session import State
from bot.views.callback import callback
from bot.views.reply import Button, Keyboard, Reply
from bot.views.template import render
from scenarios.scenario import Scenario

CARD_LINES: dict[Line, str] = {
    "walk_away": "Walk-away",
    "target": "Target",
    "opening": "Opening",
    "alternatives": "Alternatives",
}


def prep_card(session: int, scenario: Scenario, state: State, card: Card, unclear: str = "") -> Reply:
    """The card of a session, asking for a line or complete; ``unclear`` is an answer in which no amount was found."""
    html = render(
        "prep_card",
        card=card,
        lines=CARD_LINES,
        odd=odd(card),
        unclear=unclear,
        money=partial(grounds.amounts, scenario),
        each_time=partial(grounds.each_time, scenario),
        example=_example(scenario),
        recruiter=scenario.persona.name,
        last=state.last,
    )
    rows: list[tuple[Button, ...]] = []
    if card.asking:
        rows.append(
            (
                Button("Skip this line", callback("prep", session, "skip")),
                Button("Done", callback("prep", session, "close")),
            )
        )
    else:
        changed = [Button(f"✏️ {CARD_LINES[line]}", callback("prep", session, line)) for line in LINES]
        rows += [tuple(changed[:2]), tuple(changed[2:])]
    keyboard: Keyboard = tuple(rows)
    return Reply(html, keyboard)


def _example(scenario: Scenario) -> str:
    """An amount as one may write it: the middle of the base's band, in the region's own currency."""
    band = grounds.band(scenario, "base")
    return f"{grounds.amounts(scenario, (band[0] + band[1]) // 2)} base" if band else "the base, or the total"
