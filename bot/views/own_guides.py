"""Guides that a person has sent: what was read, what is wrong, the list, and how to write one."""

from __future__ import annotations

from collections.abc import Sequence

from bot.views.callback import callback
from bot.views.menu import Choice, label
from bot.views.reply import Button, Keyboard, Reply
from bot.views.template import render
from scenarios.guide import Guide, Note
from scenarios.problem import Problem

SHOWN = 10
"""How many problems or notes one message names."""
LONGEST = 300
"""Characters of a problem or note that are shown: it may quote a line of the file."""


def own_guide_kept(choice: Choice, guide: Guide, *, replaced: bool) -> Reply:
    """A guide was read and kept; ``replaced`` says that it took the place of one sent before."""
    return _one("own_guide_kept", choice, guide, replaced=replaced)


def own_guide(choice: Choice, guide: Guide) -> Reply:
    """One of the guides that a person has sent."""
    return _one("own_guide", choice, guide)


def own_guide_refused(name: str, problems: Sequence[Problem]) -> Reply:
    """A file is no guide, line by line."""
    html = render("own_guide_refused", name=_cut(name), problems=_lines(problems), more=len(problems) - SHOWN)
    return Reply(html, ((Button("How is a guide written?", callback("mine", 0, "how")),),))


def own_guides(choices: Sequence[Choice], most: int) -> Reply:
    """The guides that a person has sent, at most ``most``, and how to send one."""
    rows: Keyboard = tuple((Button(label(choice), callback("sent", 0, choice.key)),) for choice in choices)
    how = (Button("How is a guide written?", callback("mine", 0, "how")),)
    return Reply(render("own_guides", choices=choices, most=most), (*rows, how))


def own_guides_how() -> Reply:
    """What a guide looks like."""
    return Reply(render("own_guides_how"), ((Button("◀ My guides", callback("mine")),),))


def own_guide_removal(choice: Choice) -> Reply:
    """Asks before a guide is removed."""
    rows: Keyboard = (
        (
            Button("🗑 Remove it", callback("forget", 0, choice.key, "yes")),
            Button("Keep it", callback("sent", 0, choice.key)),
        ),
    )
    return Reply(render("own_guide_removal", choice=choice), rows)


def _one(template: str, choice: Choice, guide: Guide, **values: object) -> Reply:
    places = len({(band.region, band.level) for band in guide.bands})
    html = render(
        template, choice=choice, guide=guide, places=places, notes=_lines(guide.notes),
        more=len(guide.notes) - SHOWN, **values,
    )  # fmt: skip
    rows: Keyboard = (
        (Button("🎙 Rehearse", callback("pick", 0, choice.key)),),
        (
            Button("📖 Read it", callback("guide", 0, choice.key, "overview")),
            Button("🗑 Remove it", callback("forget", 0, choice.key)),
        ),
    )
    return Reply(html, rows)


def _lines(found: Sequence[Problem] | Sequence[Note]) -> list[tuple[int, str]]:
    """The first of them, each with its line."""
    return [(each.line, _cut(each.message if isinstance(each, Problem) else each.text)) for each in found[:SHOWN]]


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
