"""What answers when nothing else does: unknown commands, media, groups, and words that nobody is there to hear."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from difflib import get_close_matches

from bot.roleplay.understanding import Act, Context, understand
from bot.telegram.call import Call
from bot.telegram.commands import Answers
from bot.telegram.house import House
from bot.telegram.request import Refused, Request
from bot.telegram.shelf import choice_of
from bot.views import PAGE, Button, Notice, Page, notice, practice_guides, toast, unknown_command
from bot.views.menu import fitting
from scenarios.catalogue import words_of

MEDIA: dict[str, Notice] = {
    "sticker": "sticker",
    "photo": "photo",
    "voice": "voice",
    "document": "document",
}


SHORTEST_NAME, LONGEST_NAME = 3, 6
"""Letters, and words, of what may be a company or a role that somebody looks for."""


async def media(request: Request) -> Answers:
    """Only text is understood; what else was sent is named."""
    raise Refused(MEDIA.get(request.call.media or "", "media"))


def nearest_command(name: str, known: Collection[str]) -> Answers:
    """Names the nearest command there is. A running session goes on."""
    near = get_close_matches(name, known, n=1)
    return [unknown_command(*near)]


async def nobody_to_hear(request: Request) -> Answers:
    """A text while no session runs: the guides that it names, as one would look for them, where it names any."""
    found = _named(request)
    if found is not None:
        return [practice_guides(found)]
    understood = understand(request.words, Context())
    raise Refused("no_session_counter" if Act.COUNTEROFFER in understood.acts else "no_session")


def _named(request: Request) -> Page | None:
    """The guides that fit every word of a short message; None where it says more, or there are none."""
    words = " ".join(words_of(request.words))
    if not words or len(words.split()) > LONGEST_NAME or len(words) < SHORTEST_NAME or fitting(words) != words:
        return None
    guides = request.house.guides
    found = [entry for entry in guides.listed(words) if guides.fits(words, entry.key)]
    shown = tuple(choice_of(entry) for entry in found[:PAGE])
    return Page(shown, 0, len(found), words) if found else None


def addressed(call: Call, house: House, known: Collection[str]) -> bool:
    """Whether something in a group is meant for the bot: a button of its own, its name, or a command of its own that
    is for no other bot by name."""
    if call.kind != "text":
        return call.kind == "press"
    if house.bot_name and call.names(house.bot_name):
        return True
    return call.command is not None and call.addressee is None and call.command[0] in known


def in_group(call: Call, house: House) -> Answers:
    """In a group one line and a button to the private chat."""
    if call.kind == "press":
        return [toast("group")]
    answer = replace(notice("group"), topic=call.topic)
    if not house.bot_name:
        return [answer]
    return [replace(answer, keyboard=((Button("Write to me in private", url=f"https://t.me/{house.bot_name}"),),))]
