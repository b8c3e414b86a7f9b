"""Reads at start what can be rehearsed, and joins it with the features."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from bot.telegram.house import House, dice
from bot.telegram.limits import UNLIMITED, Limits, Turnstile
from bot.telegram.pump import Features
from bot.telegram.router import COMMANDS, respond
from bot.views import Reply, Toast, notice
from scenarios import Guide, Refused, load_personas, load_script
from scenarios.catalogue import guide_files, load_guide
from scenarios.script import SCRIPT

if TYPE_CHECKING:
    from bot.telegram.call import Call
    from db import Work

log = logging.getLogger(__name__)


class NothingToRehearse(Exception):  # noqa: N818 - sentences for whoever runs the bot
    """There is no guide, or the script does not hold together; the text says where."""


def furnish(guides: Path, seed: Callable[[], int] = dice, limits: Limits = UNLIMITED) -> Callable[[str], Features]:
    """What the bot can do with the guides of a folder, once its user name is known. A guide that is refused is logged
    and left out. ``seed`` rolls the dice of each session; ``limits`` are those of each person.

    Raises:
        NothingToRehearse: None is left, or the script and its personas do not hold together.
    """
    found = dict(_guides(guides))
    if not found:
        raise NothingToRehearse(f"There is no guide that can be read in {guides}: set GUIDES_DIR to a folder with one.")
    try:
        script = load_script(SCRIPT)
        personas = load_personas(script)
    except Refused as refused:
        raise NothingToRehearse(str(refused)) from None

    def features(bot_name: str) -> Features:
        house = House(found, personas, {SCRIPT.stem: script}, bot_name, seed=seed, limits=limits)
        turnstile = Turnstile(limits.messages_a_minute)

        async def answer(call: Call, work: Work) -> Sequence[Reply | Toast]:
            refused = turnstile.refuse(call)
            return await respond(call, work, house) if refused is None else refused

        return Features(answer, notice("failed"), {name: command.description for name, command in COMMANDS.items()})

    return features


def _guides(folder: Path) -> list[tuple[str, Guide]]:
    found: list[tuple[str, Guide]] = []
    for path in guide_files(folder):
        key = path.relative_to(folder).with_suffix("").as_posix()
        try:
            found.append((key, load_guide(path)))
        except Refused as refused:
            log.warning("a guide is left out:\n%s", refused)
        except OSError as error:
            log.warning("a guide is left out: cannot read %s (%s)", path, error.strerror)
    return found
