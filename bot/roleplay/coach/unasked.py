"""What can still be had when the guide's arguments are spent: whether to sign is told as the review will judge it."""

from __future__ import annotations

from dataclasses import replace

from bot.roleplay import grounds
from bot.roleplay.coach.aims import figure
from bot.roleplay.coach.better_line import worded
from bot.roleplay.coach.counters import proposable
from bot.roleplay.coach.knowable import knowable
from bot.roleplay.coach.proposal import Hint, proposed, whose
from bot.roleplay.conversation.conditions import MAX_TURNS
from bot.roleplay.grounds import PART_NAMES, Basis
from bot.roleplay.recruiter import Demand, Move, Position
from bot.roleplay.search.regret import MARKS
from bot.roleplay.search.repertoire import repertoire
from bot.roleplay.search.search import Search
from scenarios.asks import round_significant
from scenarios.scenario import Scenario
from scenarios.wording import listed

SIGNING = 0.1
"""A signing bonus without a figure of the guide is asked for at this share of the base, rounded: more than any
recruiter here gives, so that it tells no limit."""


def unasked(scenario: Scenario, position: Position, played: int) -> Hint | None:
    """The ask to make before signing or leaving, None where the search finds nothing more that is worth it.

    ``position`` is the true one after ``played`` turns. Of what the search knows, only that something is left and in
    which part is told: the figures are the guide's, so that no limit of the recruiter shows in them.
    """
    if not position.made or position.final:
        return None
    known = repertoire(scenario)
    line = Search(known).best(position, MAX_TURNS - played)
    years = scenario.vesting_years
    room = line.value - known.mandate.opening.yearly(years)
    left = line.value - position.offer.yearly(years)
    if not line.moves or room <= 0 or left <= MARKS[0][0] * room:
        return None
    first = line.moves[0]
    found = [(ask.of, *_figure(scenario, position, first, ask)) for ask in first.asks]
    move = replace(
        knowable(scenario, position, first), asks=tuple(Demand(of, amount) for of, amount, _ in found), precise=True
    )
    said = worded(scenario, position, move)
    names = listed(
        [
            f"{PART_NAMES[of]} {grounds.amounts_of(scenario, of, amount)}" if basis else f"a {PART_NAMES[of]}"
            for of, amount, basis in found
        ]
    )
    bases = grounds.bases(basis for _, _, basis in found)
    again = bool(found) and all(dict(position.asked).get(of) == amount for of, amount, _ in found)
    ask = "Hold to it once more" if again else "Ask once more"
    return proposed(
        "ambitious",
        f"{ask} before you decide: {names}" if names else "Bring one more argument before you decide",
        f"There is still something to ask for. The figures are {whose(scenario)} or round ones, and say nothing of how "
        "far they can go.",
        said.wording,
        short=said.short,
        rests_on=grounds.bases((*said.rests_on, *bases)),
        move="unasked",
    )


def _figure(scenario: Scenario, position: Position, move: Move, ask: Demand) -> tuple[int, Basis | None]:
    """What to ask of a part: the most that the guide asks with the argument brought, else with any, else high in its
    band; a signing bonus as a share of the base."""
    stands = grounds.standing(scenario, position.offer, ask.of)
    asks = [
        found
        for found in proposable(scenario, position.offer.base)
        if found.of == ask.of and found.percent is None and found.high > stands
    ]
    chosen = max(asks, key=lambda found: (found.basis.number in move.levers, found.high), default=None)
    if chosen is not None:
        return chosen.high, chosen.basis
    here = grounds.band(scenario, ask.of, position.offer.base)
    if here is not None and here[1] > stands:
        high = figure(scenario, ask.of) if ask.of != "total" else None
        return (high if high and high > stands else here[1]), here[2]
    if ask.of == "signing":
        return max(round_significant(position.offer.base * SIGNING, 1), round_significant(stands * 1.5, 2)), None
    return next(found.amount for found in knowable(scenario, position, Move("counter", asks=(ask,))).asks), None
