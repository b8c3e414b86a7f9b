"""The guide in the chat: its bands, levers, levels, premiums, strategy and sources, each with its line."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal, get_args

from bot.roleplay.coach.phrases import argument
from bot.roleplay.coach.speech import sentences
from bot.roleplay.grounds import PART_NAMES, lever_title
from bot.views.callback import callback
from bot.views.reply import Button, Keyboard, Reply
from bot.views.template import render
from scenarios import Band, Component, Guide, Lever, Number, format_range, regional_asks
from scenarios.reader.totals import without_grant
from scenarios.value import value

GuidePage = Literal["overview", "bands", "levers", "levels", "premiums", "strategy", "sources", "notes"]
GUIDE_PAGES: tuple[GuidePage, ...] = get_args(GuidePage)

_LABELS: dict[GuidePage, str] = {
    "overview": "📖 Overview",
    "bands": "💵 Bands",
    "levers": "🗣 Arguments",
    "levels": "🪜 Levels",
    "premiums": "➕ Premiums",
    "strategy": "🎯 Strategy",
    "sources": "🔎 Sources",
    "notes": "⚠️ Notes",
}
CONVENTIONS = {
    "whole_grant": "The guide’s TC is base + bonus + the whole grant, not a year of it.",
    "yearly_grant": "The guide’s TC is base + bonus + a year of the grant.",
    "neither": "How the guide adds up its TC, its own figures do not show.",
    "unknown": "Whether the guide’s TC holds a year of the grant or all of it, its figures do not show.",
}


def guide_page(key: str, guide: Guide, page: GuidePage = "overview") -> Reply:
    """One page of a guide, with buttons to the others; ``key`` is what buttons name the guide by."""
    html = render(
        f"guide_{page}",
        guide=guide,
        places=_places(guide),
        levers=[_lever(guide, lever) for lever in guide.levers],
        convention=_convention(guide),
        unclear=next((note for note in guide.notes if note.about == "grant"), None),
        part=component_name,
        figures=_figures,
        same_everywhere=_same_everywhere,
        without_markup=lambda text: " ".join(sentences(text)),
        premium_title=lambda number: guide.premiums[number - 1].title,
    )
    return Reply(html, _keyboard(key, guide, page))


def _convention(guide: Guide) -> str:
    """How the guide adds up its totals, in a sentence; nothing where it has none."""
    if not any(band.component is Component.TOTAL for band in guide.bands):
        return ""
    grants = any(band.component is Component.EQUITY and (band.high or band.low) for band in guide.bands)
    if grants:
        return CONVENTIONS[guide.total_convention]
    return "The guide’s TC is base + bonus." if without_grant(guide.bands) else CONVENTIONS["neither"]


def component_name(component: str) -> str:
    """What a component of the guide's table is called."""
    return PART_NAMES.get(component, component.replace("_", " "))


@value
class _Place:
    name: str
    bands: tuple[Band, ...]


@value
class _Ask:
    component: str
    region: str
    figures: str
    derived: bool
    line: int


@value
class _Lever:
    number: int
    title: str
    line: int
    words: str
    asks: tuple[_Ask, ...]
    competing: tuple[str, ...]


def _keyboard(key: str, guide: Guide, page: GuidePage) -> Keyboard:
    filled = {
        "levers": guide.levers,
        "levels": guide.levels,
        "premiums": guide.premiums,
        "strategy": guide.strategy,
        "sources": guide.sources,
        "notes": guide.notes,
    }
    buttons = [
        Button(label, callback("guide", 0, key, name))
        for name, label in _LABELS.items()
        if name != page and filled.get(name, True)
    ]
    rows = tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))
    return (*rows, (Button("🎙 Rehearse this role", callback("pick", 0, key)),))


def _places(guide: Guide) -> tuple[_Place, ...]:
    """The rows of the guide's table: a region, a level, or both."""
    rows: dict[str, list[Band]] = {}
    for band in guide.bands:
        name = " · ".join(part for part in (band.level, band.region) if part) or guide.role
        rows.setdefault(name, []).append(band)
    return tuple(_Place(name, tuple(bands)) for name, bands in rows.items())


def _lever(guide: Guide, lever: Lever) -> _Lever:
    found: dict[tuple[str, str], list[_Ask]] = {}
    for region in guide.regions or (None,):
        for ask in regional_asks(guide, lever, region):
            figures = _figures(ask.low, ask.high, ask.unit, ask.currency)
            name = component_name(ask.component)
            found.setdefault((name, figures), []).append(_Ask(name, region or "", figures, ask.derived, ask.ask.line))
    asks = [
        # A percentage is the same everywhere: said once.
        one
        for same in found.values()
        for one in ([replace(same[0], region="")] if len(same) == len(guide.regions) > 1 else same)
    ]
    competing = tuple(_figures(offer.low, offer.high, offer.unit, offer.currency) for offer in lever.competing)
    return _Lever(lever.number, lever_title(lever), lever.line, " ".join(argument(lever)), tuple(asks), competing)


def _figures(low: Number | None, high: Number | None, unit: str, currency: str | None) -> str:
    return format_range(low, high, unit, currency)  # type: ignore[arg-type]


def _same_everywhere(name: str, peers: dict[str, str]) -> bool:
    return bool(peers) and set(peers.values()) == {name}
