"""What a message lacked, with the line that mends it: what the coach says to do next, and how to say it."""

from __future__ import annotations

from bot.roleplay import grounds
from bot.roleplay.coach.counters import THUMB, with_lever
from bot.roleplay.coach.phrases import case, short_case, shortened
from bot.roleplay.coach.proposal import COPY_LIMIT, Hint, asking, joined, proposed
from bot.roleplay.coach.verdict import Placement
from bot.roleplay.grounds import PART_NAMES, GuideAsk
from bot.roleplay.recruiter import Move
from bot.roleplay.session import State, Turn
from scenarios.asks import round_significant
from scenarios.scenario import Scenario


def mended(scenario: Scenario, after: State, turn: Turn, placements: tuple[Placement, ...]) -> Hint | None:
    """The next step where something was wrong with this message, None where the next move of the guide is due.

    ``after`` is the state after the turn, as far as the candidate can know it.
    """
    move = turn.move or Move("hold")
    reasons = {because.reason for because in turn.answer.because} if turn.answer else set()
    if move.insult:
        return proposed(
            "warmth",
            "Go back to being courteous first: anger drives talks apart, and the arguments stand without it.",
            "Nobody spends their own standing upstairs on somebody who was rude to them.",
            "I'm sorry, that came out wrong. I'd like to find terms that work for both of us.",
            move="courteous",
        )
    if placements and "absurd" in reasons:
        return _defensible(scenario, after, placements)
    asks_more = tuple(place for place in placements if place.moves)
    return next(filter(None, (_lacking(scenario, after, place, turn) for place in asks_more or placements)), None)


def _defensible(scenario: Scenario, after: State, placements: tuple[Placement, ...]) -> Hint:
    over = next((place for place in placements if place.where == "above"), placements[0])
    if over.guide_ask is None and over.band is None and over.standing:
        return _nearer(scenario, over, over.standing)
    top = over.guide_ask.high if over.guide_ask else over.band[1] if over.band else over.high
    title = f"Come back to what you can defend: {PART_NAMES[over.of]} {grounds.amounts(scenario, top)} or less."
    if over.guide_ask:
        return with_lever(scenario, after, over.guide_ask, title)
    return proposed(
        "ambitious",
        title,
        "What lies far outside any range is not taken up.",
        asking(scenario, over.of, grounds.exactly(scenario, top, over.of)),
        rests_on=(over.band_basis,) if over.band_basis else (),
        move="defensible",
    )


def _nearer(scenario: Scenario, over: Placement, stands: float) -> Hint:
    """Where nothing is known but what stands: a figure by the rule of thumb for a counter."""
    amount = round_significant(stands * THUMB, 3)
    name = PART_NAMES[over.of]
    return proposed(
        "counter_size",
        f"Come back nearer to the {grounds.amounts(scenario, stands)} that stands: "
        f"{name} {grounds.amounts(scenario, amount)}, with its reason.",
        "No band is known for it. By the rule of thumb a counter stands 10–20% above the offer.",
        asking(scenario, over.of, grounds.exactly(scenario, amount, over.of)),
        move="defensible",
    )


def _lacking(scenario: Scenario, after: State, place: Placement, turn: Turn) -> Hint | None:
    """What this ask lacks, where it lacks something: an amount above what stands, or the argument that fits it."""
    name, ask = PART_NAMES[place.of], place.guide_ask
    granted = turn.offer is not None and grounds.standing(scenario, turn.offer, place.of) >= place.low
    if not place.moves and ask and place.standing is not None and ask.high > place.standing:
        aim = f"your target for the {name}" if grounds.own(scenario) else f"the guide's {name} ask here"
        title = f"Ask for more than what stands: {aim} is {_wanted(scenario, ask)}."
        return with_lever(scenario, after, ask, title)
    if place.where == "above" and ask and not granted:
        wanted = _wanted(scenario, ask)
        aim = f"your target is {wanted}; argue" if grounds.own(scenario) else f"the guide asks {wanted} with"
        return with_lever(scenario, after, ask, f"Come back into the band: {aim} “{ask.basis.label}”.")
    if place.unused and not place.backed_by and not granted and place.moves:
        whose = {"guide": "the guide’s", "yours": "your", "general": "the general"}[place.unused.origin]
        title = f"Say why: give {whose} argument “{place.unused.label}” with the {name} ask."
        return _saying_why(scenario, place, title)
    return None


def _saying_why(scenario: Scenario, place: Placement, title: str) -> Hint | None:
    """The candidate's own figure with the argument that it lacked."""
    lever = scenario.guide.lever(place.unused.number) if place.unused else None
    if lever is None or place.unused is None:
        return None
    said = case(scenario.guide, lever)
    amount = min(place.low, place.band[1]) if place.band else place.low
    ending = asking(scenario, place.of, grounds.exactly(scenario, amount, place.of))
    return proposed(
        "reasons",
        title,
        "The figure stays yours; the argument gives them something to take upstairs.",
        joined(*said, ending),
        short=shortened(said, ending, COPY_LIMIT, short_case(scenario.guide, lever)),
        rests_on=(place.unused,),
        move=f"lever_{lever.number}",
    )


def _wanted(scenario: Scenario, ask: GuideAsk) -> str:
    return grounds.amounts_of(scenario, ask.of, ask.low, ask.high)
