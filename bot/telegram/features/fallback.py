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
from bot.views import Button, Notice, notice, toast, unknown_command

MEDIA: dict[str, Notice] = {
    "sticker": "sticker",
    "photo": "photo",
    "voice": "voice",
    "document": "document",
}


async def media(request: Request) -> Answers:
    """Only text is understood; what else was sent is named."""
    raise Refused(MEDIA.get(request.call.media or "", "media"))


def nearest_command(name: str, known: Collection[str]) -> Answers:
    """Names the nearest command there is. A running session goes on."""
    near = get_close_matches(name, known, n=1)
    return [unknown_command(*near)]


async def nobody_to_hear(request: Request) -> Answers:
    """A text while no session runs."""
    understood = understand(request.words, Context())
    raise Refused("no_session_counter" if Act.COUNTEROFFER in understood.acts else "no_session")


def in_group(call: Call, house: House) -> Answers:
    """In a group one line and a button to the private chat, and only where the bot was addressed."""
    if call.kind == "press":
        return [toast("group")]
    addressed = call.command is not None or (house.bot_name and f"@{house.bot_name}" in call.text)
    if call.kind != "text" or not addressed:
        return []
    answer = notice("group")
    if not house.bot_name:
        return [answer]
    return [replace(answer, keyboard=((Button("Write to me in private", url=f"https://t.me/{house.bot_name}"),),))]
