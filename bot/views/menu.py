"""What is not the rehearsal: the way into one, settings, privacy, help."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.views.callback import callback
from bot.views.reply import Button, Keyboard, Reply
from bot.views.template import render
from scenarios import Band, Component, Guide, format_range
from scenarios.persona import Persona

DESCRIPTION = (
    "A sparring partner for your job offer.\n\n"
    "Write to a scripted recruiter as you would to a real one. A coach shows where each number of yours stands in the "
    "pay band, and in the end you see what was to be had.\n\n"
    "Nobody real answers you, and no employer has a hand in this."
)
"""What an empty chat says before the first message; Telegram takes 512 characters."""
ABOUT = "Rehearse a job offer negotiation with a scripted recruiter and a coach."
"""What the bot's profile says; Telegram takes 120 characters."""
PAGE = 8
"""How many guides a page of a menu holds."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A guide that can be chosen; ``key`` is what buttons name it by."""

    key: str
    company: str
    role: str


def welcome(first_name: str, choices: Sequence[Choice], running: int | None = None) -> Reply:
    """The answer to /start: what this is, one button to begin. ``running`` is a session that waits to go on."""
    html = render("welcome", first_name=first_name, choices=choices, running=running is not None)
    rows: list[tuple[Button, ...]] = [(Button("🎙 Start a rehearsal", callback("practice")),)]
    if choices:
        read = callback("guide", 0, choices[0].key, "overview") if len(choices) == 1 else callback("guides", 0, 0)
        rows.append((Button("📖 Read the guide" if len(choices) == 1 else "📖 Read a guide", read),))
    if running is not None:
        rows.insert(0, (Button("▶️ Go on where you were", callback("resume", running)),))
    return Reply(html, tuple(rows))


def practice_guides(choices: Sequence[Choice], offset: int = 0, running: int | None = None) -> Reply:
    """The guides that can be rehearsed; ``choices`` are all of them, shown in pages."""
    html = render("practice_guides", choices=choices, running=running is not None)
    return Reply(html, _listed(choices, offset, "practice", lambda choice: callback("pick", 0, choice.key)))


def practice_regions(
    choice: Choice, guide: Guide, running: int | None = None, last: tuple[str, Persona] | None = None
) -> Reply:
    """The regions of a guide with their total comp. ``running`` is a session that a new one would end; ``last`` where
    and with whom the last one was, for a single tap."""
    html = render("practice_regions", choice=choice, running=running is not None)
    rows = tuple(
        (Button(_region(guide, region), callback("region", 0, choice.key, place)),)
        for place, region in enumerate(guide.regions)
    )
    if last is not None and last[0] in guide.regions:
        region, persona = last
        again = callback("begin", 0, choice.key, guide.regions.index(region), persona.key)
        rows = ((Button(f"🔁 As last time: {region}, {persona.name}", again),), *rows)
    return Reply(html, rows)


def practice_recruiters(choice: Choice, guide: Guide, region: str | None, personas: Sequence[Persona]) -> Reply:
    """The recruiters to choose from; a press begins the session."""
    place = guide.regions.index(region) if region in guide.regions else 0
    html = render("practice_recruiters", choice=choice, region=region, personas=personas)
    rows = tuple(
        (Button(f"{persona.name} · {persona.title}", callback("begin", 0, choice.key, place, persona.key)),)
        for persona in personas
    )
    return Reply(html, rows)


def guides(choices: Sequence[Choice], offset: int = 0) -> Reply:
    """The guides to read."""
    html = render("guides", choices=choices)
    return Reply(html, _listed(choices, offset, "guides", lambda choice: callback("guide", 0, choice.key, "overview")))


def settings(coach: Literal["each", "end"]) -> Reply:
    """The settings, each with its buttons: whether the coach speaks after every turn or only at the end."""
    labels = {"each": "After every message", "end": "Only at the end"}
    row = tuple(
        Button(f"{'● ' if value == coach else '○ '}{label}", callback("set", 0, "coach", value))
        for value, label in labels.items()
    )
    return Reply(render("settings", coach=coach), (row,))


def privacy(keep_days: int) -> Reply:
    """What is stored, where, who can read it, how long, and how to remove it."""
    return Reply(render("privacy", keep_days=keep_days))


def delete_question(sessions: int) -> Reply:
    """Asks before everything about a person is deleted."""
    rows: Keyboard = (
        (Button("🗑 Delete everything", callback("delete", 0, "yes")), Button("Keep it", callback("delete", 0, "no"))),
    )
    return Reply(render("delete_question", sessions=sessions), rows)


def deleted(sessions: int) -> Reply:
    """Everything is gone."""
    return Reply(render("deleted", sessions=sessions))


def help_page(commands: Sequence[tuple[str, str]]) -> Reply:
    """What one can say: the commands with their descriptions, and how to talk to the recruiter."""
    return Reply(render("help", commands=commands), ((Button("🎙 Start a rehearsal", callback("practice")),),))


def _listed(choices: Sequence[Choice], offset: int, verb: str, data: Callable[[Choice], str]) -> Keyboard:
    offset = max(0, min(offset, max(0, len(choices) - 1)))
    rows: list[tuple[Button, ...]] = [
        (Button(f"{choice.company} · {choice.role}", data(choice)),) for choice in choices[offset : offset + PAGE]
    ]
    turned = []
    if offset > 0:
        turned.append(Button("◀ Back", callback(verb, 0, max(0, offset - PAGE))))
    if offset + PAGE < len(choices):
        turned.append(Button("More ▶", callback(verb, 0, offset + PAGE)))
    return (*rows, *((tuple(turned),) if turned else ()))


def _region(guide: Guide, region: str) -> str:
    band: Band | None = guide.band(region, Component.TOTAL) or guide.band(region, Component.BASE)
    if band is None:
        return region
    name = "TC" if band.component == Component.TOTAL else "base"
    return f"{region} · {name} {format_range(band.low, band.high, band.unit, band.currency)}"
