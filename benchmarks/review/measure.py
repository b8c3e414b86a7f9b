"""How long the search of a session takes and how much its bound leaves open: python benchmarks/review/measure.py."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from random import Random
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[2]))

from bot.roleplay.candidates import CANDIDATES, play
from bot.roleplay.rehearsal import begin, respond
from bot.roleplay.search.regret import costs
from bot.roleplay.session import Turn
from scenarios import Scenario, load_personas, load_script
from scenarios.catalogue import load_guide, standard_guide

TURNS = 20
SEEDS = 5
TEXTS = (
    "could you do {base} on base?", "I'd like a bonus of {bonus}", "what about {equity} in stock over four years?",
    "I have another offer at {base} base", "what's the bonus like?", "ok", "I'd like {base}, the market pays it",
)  # fmt: skip


def rambling(scenario: Scenario) -> list[Turn]:
    """A session of twenty turns without a plan."""
    dice = Random(scenario.seed)
    played = [begin(scenario)]
    while played[-1].state.outcome is None and len(played) <= TURNS:
        amounts = {"base": dice.randrange(130, 210), "bonus": dice.randrange(28, 55), "equity": dice.randrange(28, 62)}
        text = dice.choice(TEXTS).format(**{part: f"${amount},500" for part, amount in amounts.items()})
        played.append(respond(scenario, played[-1].state, text))
    return [each.turn for each in played]


def main() -> None:
    script, guide = load_script(), load_guide(standard_guide())
    times: list[float] = []
    gaps: list[float] = []
    longest = 0
    for region in guide.regions:
        for persona in load_personas(script).values():
            for seed in range(SEEDS):
                scenario = Scenario(guide, region, persona, script, seed)
                sessions = [[each.turn for each in play(scenario, who)] for who in CANDIDATES.values()]
                for turns in (*sessions, rambling(scenario)):
                    began = time.perf_counter()
                    found = costs(scenario, turns)
                    times.append(time.perf_counter() - began)
                    gaps += [cost.before.at_most / cost.before.yearly - 1 for cost in found]
                    longest = max(longest, len(turns))
    print(f"{len(times)} sessions, up to {longest} turns, {len(gaps)} positions")
    print(f"a session: median {median(times) * 1e3:.0f} ms, slowest {max(times) * 1e3:.0f} ms")
    print(f"bound above what was found: median {median(gaps):.2%}, widest {max(gaps):.2%}")


if __name__ == "__main__":
    main()
