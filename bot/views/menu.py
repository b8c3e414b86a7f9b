"""What is not the rehearsal: the way into one, settings, privacy, help."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from bot.views.callback import callback
from bot.views.guidebook import component_name
from bot.views.reply import Button, Keyboard, Reply
from bot.views.template import render
from scenarios import Band, Component, Guide, format_range
from scenarios.persona import Persona
from scenarios.value import value

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
LABEL = 60
"""The most characters of a guide's name on a button; a phone shows about forty in two lines."""
WORDS_BYTES = 45
"""What is left of a button's 64 bytes for the words of a search."""


@value
class Choice:
    """A guide that can be chosen; ``key`` is what buttons name it by; ``own`` marks one that the person has sent."""

    key: str
    company: str
    role: str
    own: bool = False


@value
class Page:
    """Guides to choose from: those from ``offset`` on of ``total``; ``words`` are those that were looked for. ``near``
    says that the first does not fit all of them."""

    choices: Sequence[Choice]
    offset: int
    total: int
    words: str = ""
    near: bool = False


def welcome(first_name: str, choices: Sequence[Choice], running: int | None = None) -> Reply:
    """The answer to /start: what this is, one button to begin. ``running`` is a session that waits to go on."""
    html = render("welcome", first_name=first_name, choices=choices, running=running is not None)
    rows: list[tuple[Button, ...]] = [(Button("🎙 Start a rehearsal", callback("practice")),)]
    if choices:
        read = callback("guide", 0, choices[0].key, "overview") if len(choices) == 1 else callback("guides", 0, 0)
        rows.append((Button("📖 Read the guide" if len(choices) == 1 else "📖 Read a guide", read),))
    rows.append((Button("📝 I hold an offer of my own", callback("told", 0, 0, "begin")),))
    if running is not None:
        rows.insert(0, (Button("▶️ Go on where you were", callback("resume", running)),))
    return Reply(html, tuple(rows))


def fitting(words: str) -> str:
    """As many of the words as a button of a list carries."""
    kept = ""
    for word in words.split():
        longer = f"{kept} {word}".strip()
        if len(longer.encode()) > WORDS_BYTES:
            break
        kept = longer
    return kept or words.encode()[:WORDS_BYTES].decode(errors="ignore")


def practice_guides(page: Page, running: int | None = None) -> Reply:
    """The guides that can be rehearsed."""
    more = page.total > len(page.choices)
    html = render("practice_guides", command="/practice", page=page, pages=more, running=running is not None)
    return Reply(html, _listed(page, "practice", lambda choice: callback("pick", 0, choice.key)))


def practice_regions(
    choice: Choice,
    guide: Guide,
    places: Sequence[int] | None = None,
    running: int | None = None,
    last: tuple[int, Persona] | None = None,
) -> Reply:
    """The regions of a guide with their pay; ``places`` are those that can be rehearsed, all unless named. ``running``
    is a session that a new one would end; ``last`` where and with whom the last one was, for a single tap."""
    places = range(len(guide.regions)) if places is None else places
    missing = [region for place, region in enumerate(guide.regions) if place not in places]
    html = render("practice_regions", choice=choice, missing=missing, running=running is not None)
    rows = tuple(
        (Button(_with_pay(guide, guide.regions[place], None), callback("region", 0, choice.key, place)),)
        for place in places
    )
    if last is not None:
        place, persona = last
        label = f"🔁 As last time: {guide.regions[place]}, {persona.name}"
        rows = ((Button(label, callback("begin", 0, choice.key, place, persona.key)),), *rows)
    return Reply(html, rows)


def practice_levels(choice: Choice, guide: Guide, place: int, region: str | None, levels: Sequence[str]) -> Reply:
    """The levels of a guide in one of its regions, with their pay."""
    html = render("practice_levels", choice=choice, region=region)
    rows = tuple(
        (Button(_with_pay(guide, region, level), callback("level", 0, choice.key, place, number)),)
        for number, level in enumerate(levels)
    )
    return Reply(html, rows)


def practice_recruiters(
    choice: Choice,
    personas: Sequence[Persona],
    place: tuple[int, int] = (0, 0),
    where: str = "",
    *,
    only_total: bool = False,
    abroad: Sequence[Band] = (),
) -> Reply:
    """The recruiters to choose from; a press begins the session. ``place`` is the region's place in the guide and the
    level's in that region; ``only_total`` says that the guide has no base there, ``abroad`` what it has in another
    currency."""
    left_out = " and ".join(dict.fromkeys(component_name(band.component) for band in abroad))
    html = render(
        "practice_recruiters", choice=choice, where=where, personas=personas, only_total=only_total, abroad=left_out
    )
    region, level = place
    rows = tuple(
        (
            Button(
                f"{persona.name} · {persona.title}",
                callback("begin", 0, choice.key, region, persona.key, *([level] if level else [])),
            ),
        )
        for persona in personas
    )
    return Reply(html, rows)


def guides(page: Page) -> Reply:
    """The guides to read."""
    html = render("guides", command="/guide", page=page, pages=page.total > len(page.choices))
    return Reply(html, _listed(page, "guides", lambda choice: callback("guide", 0, choice.key, "overview")))


def settings(coach: Literal["each", "end"]) -> Reply:
    """The settings, each with its buttons: whether the coach speaks after every turn or only at the end."""
    labels = {"each": "After every message", "end": "Only at the end"}
    row = tuple(
        Button(f"{'● ' if value == coach else '○ '}{label}", callback("set", 0, "coach", value))
        for value, label in labels.items()
    )
    return Reply(render("settings", coach=coach), (row,))


def privacy(keep_days: int, *, local: bool = False) -> Reply:
    """What is stored, where, who can read it, how long, and how to remove it; ``local`` where the chat is a page of the
    bot's own machine, and no Telegram comes in."""
    return Reply(render("privacy", keep_days=keep_days, local=local))


def delete_question(sessions: int) -> Reply:
    """Asks before everything about a person is deleted."""
    rows: Keyboard = (
        (Button("🗑 Delete everything", callback("delete", 0, "yes")), Button("Keep it", callback("delete", 0, "no"))),
    )
    return Reply(render("delete_question", sessions=sessions), rows)


def deleted(sessions: int, *, local: bool = False) -> Reply:
    """Everything is gone, but for what backups and the chat itself hold; ``local`` as above."""
    return Reply(render("deleted", sessions=sessions, local=local))


def help_page(commands: Sequence[tuple[str, str]]) -> Reply:
    """What one can say: the commands with their descriptions, and how to talk to the recruiter."""
    return Reply(render("help", commands=commands), ((Button("🎙 Start a rehearsal", callback("practice")),),))


def label(choice: Choice) -> str:
    """A guide on a button."""
    text = " · ".join(part for part in (choice.company, choice.role) if part)
    text = text if len(text) <= LABEL else f"{text[: LABEL - 1].rstrip()}…"
    return f"📄 {text}" if choice.own else text


def _listed(page: Page, verb: str, data: Callable[[Choice], str]) -> Keyboard:
    rows: list[tuple[Button, ...]] = [(Button(label(choice), data(choice)),) for choice in page.choices]
    words = [page.words] if page.words else []
    turned = []
    if page.offset > 0:
        turned.append(Button("◀ Back", callback(verb, 0, max(0, page.offset - PAGE), *words)))
    if page.offset + PAGE < page.total:
        turned.append(Button("More ▶", callback(verb, 0, page.offset + PAGE, *words)))
    if turned:
        rows.append(tuple(turned))
    if page.words and (page.near or not page.choices):
        rows.append(
            (Button("📚 All guides", callback(verb, 0, 0)), Button("📝 My own offer", callback("told", 0, 0, "begin")))
        )
    return tuple(rows)


def _with_pay(guide: Guide, region: str | None, level: str | None) -> str:
    """A region, or a level in it, with what the guide says is paid there: over all levels where none is named."""
    name = level or region or guide.role
    for component, word in ((Component.TOTAL, "TC"), (Component.BASE, "base")):
        bands = [
            band
            for band in guide.bands
            if (band.region, band.component, band.unit) == (region, component, "absolute")
            and level in (None, band.level)
        ]
        lows = [band.low for band in bands if band.low is not None]
        highs = [band.high for band in bands if band.high is not None]
        if bands and len({(band.currency, band.period) for band in bands}) == 1 and (lows or highs):
            high = max(highs) if len(highs) == len(bands) else None
            low = min(lows) if len(lows) == len(bands) else None
            month = " a month" if bands[0].period == "month" else ""
            return f"{name} · {word} {format_range(low, high, 'absolute', bands[0].currency)}{month}"
    return name
