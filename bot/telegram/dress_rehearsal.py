"""A rehearsal that nobody sees, played at start: what it makes, the first people who write need not wait for."""

from __future__ import annotations

from collections.abc import Iterable

from bot.roleplay.candidates import CANDIDATES, play
from bot.views import played
from scenarios.guide import Guide
from scenarios.persona import Persona
from scenarios.scenario import Scenario, level_of, playable
from scenarios.script import Script


def dress_rehearsal(guides: Iterable[Guide | None], persona: Persona, script: Script) -> None:
    """Plays and shows a call of the first of some guides that can be played."""
    places = ((guide, region) for guide in guides if guide is not None for region in guide.regions or (None,))
    guide, region = next(((guide, region) for guide, region in places if playable(guide, region)), (None, None))
    if guide is None:
        return
    scenario = Scenario(guide, region, persona, script, 1, level_of(guide, region))
    for step in play(scenario, CANDIDATES["expert"]):
        played(0, scenario, step.turn, step.state, step.verdict)
