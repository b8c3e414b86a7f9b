"""Reads at start what can be rehearsed, and joins it with the features."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import scenarios
from bot.telegram.house import House
from bot.telegram.pump import Features
from bot.telegram.router import COMMANDS, respond
from bot.views import Reply, Toast, notice
from scenarios import Guide, Refused, load_persona, load_script
from scenarios.catalogue import guide_files, load_guide

if TYPE_CHECKING:
    from bot.telegram.call import Call
    from db import Work

log = logging.getLogger(__name__)

_HOME = Path(scenarios.__file__).parent


class NothingToRehearse(Exception):  # noqa: N818 - sentences for whoever runs the bot
    """There is no guide, or no script to play it by; the text says where one was looked for."""


def furnish(guides: Path) -> Callable[[str], Features]:
    """What the bot can do with the guides of a folder, once its user name is known. A guide that is refused is logged
    and left out.

    Raises:
        NothingToRehearse: None is left, or scripts and personas do not hold together.
    """
    found = dict(_guides(guides))
    if not found:
        raise NothingToRehearse(f"There is no guide that can be read in {guides}: set GUIDES_DIR to a folder with one.")
    try:
        scripts = {path.stem: load_script(path) for path in sorted((_HOME / "scripts").glob("*.yaml"))}
        personas = {
            path.stem: load_persona(path, script)
            for script in list(scripts.values())[:1]
            for path in sorted((_HOME / "personas").glob("*.yaml"))
        }
    except Refused as refused:
        raise NothingToRehearse(str(refused)) from None
    if not personas:
        raise NothingToRehearse(f"There is no script with its personas in {_HOME}.")

    def features(bot_name: str) -> Features:
        house = House(found, personas, scripts, bot_name)

        async def answer(call: Call, work: Work) -> Sequence[Reply | Toast]:
            return await respond(call, work, house)

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
