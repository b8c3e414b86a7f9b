"""Everything that stays the same between updates: what can be rehearsed, and the dice."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2s

from bot.telegram.limits import UNLIMITED, Limits
from bot.views import Choice
from db import Session
from scenarios.guide import Guide
from scenarios.persona import Persona
from scenarios.scenario import Scenario
from scenarios.script import Script


def dice() -> int:
    """A seed that nobody can foresee."""
    return secrets.randbits(31)


def handle(key: str) -> str:
    """What buttons name a guide by: eight letters and digits, since its path may be longer than a button carries."""
    return blake2s(key.encode(), digest_size=4).hexdigest()


@dataclass(frozen=True)
class House:
    """Made once at start. Guides, personas and scripts are by their keys, in the order in which they are offered; new
    sessions use the first script. ``bot_name`` is the bot's user name on Telegram, for links to the private chat."""

    guides: Mapping[str, Guide]
    personas: Mapping[str, Persona]
    scripts: Mapping[str, Script]
    bot_name: str = ""
    seed: Callable[[], int] = dice
    limits: Limits = UNLIMITED

    @cached_property
    def choices(self) -> tuple[Choice, ...]:
        """The guides as menus offer them."""
        return tuple(Choice(handle(key), guide.company, guide.role) for key, guide in self.guides.items())

    @cached_property
    def keys(self) -> Mapping[str, str]:
        """The key of a guide by what buttons name it by."""
        return {handle(key): key for key in self.guides}

    def linked(self, name: str) -> str | None:
        """What buttons name the guide by that a deep link means, None where there is none such. Links hold letters,
        digits, ``_`` and ``-`` only: ``acme_engineer`` means ``acme/engineer``."""
        wanted = re.sub(r"[^a-z0-9]+", "-", name.lower())
        keys = (key for key in self.guides if re.sub(r"[^a-z0-9]+", "-", key.lower()) == wanted)
        return next((handle(key) for key in keys), None)

    def scenario(self, session: Session) -> Scenario | None:
        """What a stored session plays; None when a guide, persona or script of it is no longer there."""
        guide, persona, script = (
            self.guides.get(session.guide),
            self.personas.get(session.persona),
            self.scripts.get(session.script),
        )
        if guide is None or persona is None or script is None:
            return None
        return Scenario(guide, session.region, persona, script, session.seed, session.level)
