"""Reads at start what can be rehearsed, and joins it with the features."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from bot.telegram.download import download
from bot.telegram.dress_rehearsal import dress_rehearsal
from bot.telegram.house import House, dice
from bot.telegram.limits import UNLIMITED, Limits, Turnstile
from bot.telegram.pump import Features
from bot.telegram.router import COMMANDS, concerns, respond
from bot.telegram.shelf import Shelf
from bot.views import Reply, Toast, notice
from scenarios import Refused, load_personas, load_script
from scenarios.catalogue import Catalogue
from scenarios.script_file import SCRIPT

if TYPE_CHECKING:
    from telegram import Bot

    from bot.telegram.call import Call
    from db import Work


class Furnished(NamedTuple):
    """What a bot can do once it knows its own name, and how it gets ready for it."""

    features: Callable[[Bot], Features]
    get_ready: Callable[[], None]


class NothingToRehearse(Exception):  # noqa: N818 - sentences for whoever runs the bot
    """There is no guide, or the script does not hold together; the text says where."""


def furnish(
    catalogue: Catalogue, seed: Callable[[], int] = dice, limits: Limits = UNLIMITED, *, local: bool = False
) -> Furnished:
    """What a bot can do with the guides of a catalogue. ``seed`` rolls the dice of each session; ``limits`` are those
    of each person; ``local`` says that they write on a page of this machine.

    Raises:
        NothingToRehearse: None is left, or the script and its personas do not hold together.
    """
    if not catalogue:
        raise NothingToRehearse(
            f"There is no guide that can be read in {catalogue.folder}: set GUIDES_DIR to a folder with one."
        )
    try:
        script = load_script(SCRIPT)
        personas = load_personas(script)
    except Refused as refused:
        raise NothingToRehearse(str(refused)) from None

    def features(bot: Bot) -> Features:
        house = House(
            Shelf(catalogue),
            personas,
            {SCRIPT.stem: script},
            bot.username,
            seed=seed,
            limits=limits,
            download=partial(download, bot),
            local=local,
        )
        turnstile, files = Turnstile(limits.messages_a_minute), Turnstile(limits.files_a_minute)

        async def answer(call: Call, work: Work) -> Sequence[Reply | Toast]:
            refused = turnstile.refuse(call) if concerns(call, house) else ()
            if refused is None and call.file is not None:
                refused = files.refuse(call)
            return await respond(call, work, house) if refused is None else refused

        return Features(answer, notice("failed"), {name: command.description for name, command in COMMANDS.items()})

    def get_ready() -> None:
        dress_rehearsal(map(catalogue.get, catalogue), next(iter(personas.values())), script)

    return Furnished(features, get_ready)
