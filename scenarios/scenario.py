"""The scenario: all that a session needs to be played again."""

from __future__ import annotations

from dataclasses import dataclass

from scenarios.guide import Guide
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
