"""The scenario: all that a session needs to be played again."""

from __future__ import annotations

from dataclasses import dataclass

from scenarios.guide import Band, Component, Guide
from scenarios.persona import Persona
from scenarios.script import Script


@dataclass(frozen=True)
class Scenario:
    """Guide × region × persona × script × seed. ``level`` where the guide's bands have levels.

    ``vesting_years`` is over how many years a grant vests; guides of this family speak of four.
    """

    guide: Guide
    region: str | None
    persona: Persona
    script: Script
    seed: int
    level: str | None = None
    vesting_years: int = 4

    def __repr__(self) -> str:
        played = f"{self.guide.role} at {self.guide.company}, {self.region}, {self.persona.key}"
        return f"<Scenario {played}, seed {self.seed}>"


def level_of(guide: Guide, region: str | None) -> str | None:
    """The level to play where a guide's bands have levels: the role's own, or else the first one with a base."""
    levels = [band.level for band in guide.bands if band.region == region and _is_base(band)]
    own = next((level for level in levels if level is not None and level.casefold() == guide.role.casefold()), None)
    return own or next(iter(levels), None)


def playable(guide: Guide, region: str | None) -> bool:
    """Whether there is a base in money to negotiate about."""
    return any(band.region == region and _is_base(band) for band in guide.bands)


def _is_base(band: Band) -> bool:
    return band.component is Component.BASE and band.unit == "absolute" and (band.low or band.high) is not None
