"""/guides: the guides that a person has sent, and a guide that arrives as a file."""

from __future__ import annotations

import asyncio
from pathlib import PurePath
from typing import TYPE_CHECKING

from bot.telegram.commands import Answers, Command, Press
from bot.telegram.download import Gone
from bot.telegram.features import practice
from bot.telegram.request import Refused, Request
from bot.telegram.shelf import choice_of, own_key, own_number, read_own
from bot.views import (
    notice,
    own_guide,
    own_guide_kept,
    own_guide_refused,
    own_guide_removal,
    own_guides,
    own_guides_how,
    toast,
)
from scenarios import problem
from scenarios.catalogue import Entry
from scenarios.problem import Problem
from scenarios.reader import MAX_BYTES
from scenarios.scenario import levels_at

if TYPE_CHECKING:
    from scenarios.guide import Guide

ENDINGS = (".md", ".markdown", ".txt")
MOST = 20
"""How many guides one person may keep."""
NAME_LENGTH = 100
"""The most characters of a name that menus show: of a file, a company, a role, a place or a level."""


async def show(request: Request) -> Answers:
    if request.argument(0) == "how":
        return [request.in_place(own_guides_how())]
    entries = (entry for entry in request.house.guides.own.values() if own_number(entry.key) is not None)
    return [request.in_place(own_guides([choice_of(entry) for entry in entries], MOST))]


async def one(request: Request) -> Answers:
    picked = practice.chosen(request, _own(request))
    return [request.in_place(own_guide(picked.choice, picked.guide))]


async def remove(request: Request) -> Answers:
    """Asks first; only the second button removes."""
    entry = request.house.guides.own[_own(request)]
    if request.argument(1) != "yes":
        return [request.in_place(own_guide_removal(choice_of(entry)))]
    await request.work.own_guides.remove(request.user.id, own_number(entry.key) or 0)
    return [request.in_place(notice("guide_removed")), toast("guide_removed")]


async def sent(request: Request) -> Answers:
    """A guide that arrives as a file: read, and kept for its sender, or refused with its lines.

    Raises:
        Refused: It is no file of text by its name, Telegram does not give it, or there are enough of them.
    """
    file = request.call.file
    if file is None or PurePath(file.name).suffix.lower() not in ENDINGS:
        raise Refused("document")
    name = _name(file.name)
    if file.size is not None and file.size > MAX_BYTES:
        return [own_guide_refused(name, [_too_large(name)])]
    # What was written so far would keep everybody waiting for as long as the download takes.
    await request.work.commit()
    try:
        content = await request.house.download(file.id)
        guide = await asyncio.to_thread(read_own, content, name)
        _check(guide, name)
    except Gone:
        raise Refused("file_gone") from None
    except problem.Refused as refused:
        return [own_guide_refused(name, refused.problems)]
    return await _keep(request, guide, name, content.decode("utf-8"))


async def _keep(request: Request, guide: Guide, name: str, text: str) -> Answers:
    kept = await request.work.own_guides.of(request.user.id)
    same = (guide.company.casefold(), guide.role.casefold())
    before = next((own for own in kept if (own.company.casefold(), own.role.casefold()) == same), None)
    if before is None and len(kept) >= MOST:
        raise Refused("too_many_guides")
    stored = await request.work.own_guides.keep(
        request.user.id,
        name=name,
        company=guide.company,
        role=guide.role,
        text=text,
        instead=before.id if before else None,
    )
    choice = choice_of(Entry(own_key(stored.id), guide.company, guide.role))
    return [own_guide_kept(choice, guide, replaced=before is not None)]


def _own(request: Request) -> str:
    """The key of a guide of this person's that a button names.

    Raises:
        Refused: It is gone, or somebody else's.
    """
    key = request.argument(0)
    if own_number(key) is None or key not in request.house.guides.own:
        raise Refused("unknown_guide")
    return key


def _check(guide: Guide, name: str) -> None:
    """Whether it can be rehearsed, and its names can be shown on a button.

    Raises:
        problem.Refused: No.
    """
    named = [(1, "company", guide.company), (1, "role", guide.role)]
    named += [(band.line, "region", band.region or "") for band in guide.bands]
    named += [(band.line, "level", band.level or "") for band in guide.bands]
    long = [
        Problem(name, line, f"the {what} has {len(text)} characters; a name may have {NAME_LENGTH}")
        for line, what, text in dict.fromkeys(named)
        if len(text) > NAME_LENGTH
    ]
    if long:
        raise problem.Refused(tuple(long))
    if not any(levels_at(guide, region) for region in guide.regions or (None,)):
        line = guide.bands[0].line
        message = "the pay table names no base and no total in money, so there is nothing to negotiate about"
        raise problem.Refused((Problem(name, line, message),))


def _name(given: str) -> str:
    """The file's name without anything that is no part of a name."""
    plain = "".join(letter for letter in PurePath(given.replace("\\", "/")).name if letter.isprintable())
    return plain[-NAME_LENGTH:]


def _too_large(name: str) -> Problem:
    return Problem(name, 1, f"the file is larger than the {MAX_BYTES // 1024} KB that a guide may have")


HANDLERS = (
    Command("guides", "My own guides: send one, replace it, remove it", show),
    Press("mine", show),
    Press("sent", one),
    Press("forget", remove),
)
