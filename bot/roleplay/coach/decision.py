"""The end of a call: one ask tied to a signature, then to sign, to sleep on it or to leave."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.roleplay import grounds
from bot.roleplay.coach.counters import ENOUGH, proposable, worth
from bot.roleplay.coach.proposal import YES, Hint, package_said, precise, proposed, whose
from bot.roleplay.grounds import PART_NAMES, GuideAsk
from bot.roleplay.package import Package
from bot.roleplay.prep import Card, under_walk_away
from bot.roleplay.session import State
from scenarios.scenario import Scenario

CLOSING = ("accept", "decline", "sleep_on_it")
"""The moves of a candidate who takes it that no more can be had."""

NO = "Thank you for going as far as you could, I appreciate it. At these terms I have to decline."
"""Without the figure that would change it: that is heard as a counteroffer, and the call goes on."""


def by_walk_away(scenario: Scenario, state: State, card: Card, move: Hint) -> Hint:
    """Before signing, the offer beside the candidate's own walk-away: below it, decline kindly."""
    if move.move != "accept" or not state.position.made:
        return move
    short = under_walk_away(scenario, card, state.position.offer)
    if short is None:
        return replace(move, why=f"{move.why} It is no less than your walk-away.")
    part = PART_NAMES[short.of]
    planned, got = (grounds.exactly(scenario, amount) for amount in (short.planned, short.got))
    declined = proposed(
        "walk_away",
        "Below your walk-away: decline kindly, and leave the door open",
        f"Your card says {part} {planned}; {got} stands. You decided that with a cool head.",
        f"{NO} Should {part} {planned} become possible, I'd be glad to talk again.",
        short=NO,
        move="decline",
    )
    return replace(declined, tactic=move.tactic, response=move.response)


def close(scenario: Scenario, state: State) -> Hint:
    """Everything is argued: one ask tied to a signature, then the decision."""
    position = state.position
    asks = [
        ask
        for ask in proposable(scenario, position.offer.base)
        if ask.of != "total" and ask.percent is None and ask.high > grounds.standing(scenario, position.offer, ask.of)
    ]
    tired = max(dict(position.concessions).values(), default=0) > ENOUGH
    if not asks or tired:
        return decide(scenario, state)
    ask = max(asks, key=lambda ask: worth(scenario, state, ask))
    amount = ask.low if ask.low > grounds.standing(scenario, position.offer, ask.of) else precise(scenario, ask)
    said = grounds.exactly(scenario, amount, ask.of)
    return proposed(
        "trade",
        f"Tie it to your signature: {PART_NAMES[ask.of]} {grounds.amounts(scenario, amount)}, and you sign",
        "A yes in return is worth something to them. Say it only if you would sign.",
        f"If you can bring the {PART_NAMES[ask.of]} to {said} and leave the rest as it stands, I'll sign today.",
        rests_on=(ask.basis,),
        move="condition",
    )


def decide(scenario: Scenario, state: State) -> Hint:
    """Sign what reaches the guide's target, in writing; below it, take time with a date, then weigh it."""
    offer, aimed = state.position.offer, grounds.target(scenario)
    floors = () if grounds.own(scenario) else grounds.accept_at(scenario)
    if floors:
        return _by_floor(scenario, state, floors)
    stands = grounds.standing(scenario, offer, "total")
    total = f"{grounds.amounts(scenario, stands)} in total"
    under = aimed is not None and stands < aimed.low
    if aimed and under and "deadline" not in state.waiting:
        return _more_time(
            f"{total} is under {whose(scenario)} {grounds.amounts(scenario, aimed.low, aimed.high)}.", aimed
        )
    if aimed and under:
        aim = grounds.amounts(scenario, aimed.low, aimed.high)
        why = (
            f"{total} is under {whose(scenario)} {aim}. "
            "Below your own walk-away say: “Thank you, but I have to decline.”"
        )
    elif aimed:
        why = f"{total} reaches what {'you aim' if grounds.own(scenario) else 'the guide aims'} for here."
    elif grounds.own(scenario):
        why = f"Every argument is said. {_beside_walk_away(scenario, offer)}"
    else:
        why = "The guide has no more arguments; weigh it against your own walk-away."
    return proposed(
        "writing",
        "Sign only if this beats your walk-away" if under else "Accept, and have every figure put in writing",
        why,
        _yes(scenario, offer),
        short=YES,
        rests_on=(aimed.basis,) if aimed else (),
        move="accept",
    )


def _by_floor(scenario: Scenario, state: State, floors: Sequence[GuideAsk]) -> Hint:
    """Where the guide says what to accept at least: sign what reaches it, else take time and then leave."""
    offer = state.position.offer
    short = next((floor for floor in floors if grounds.standing(scenario, offer, floor.of) < floor.low), None)
    if short is None:
        least = " and ".join(f"{PART_NAMES[floor.of]} {grounds.amounts(scenario, floor.low)}" for floor in floors)
        return proposed(
            "writing",
            "Accept, and have every figure put in writing",
            f"The guide accepts from {least}, and that is reached.",
            _yes(scenario, offer),
            short=YES,
            rests_on=[floor.basis for floor in floors],
            move="accept",
        )
    stands, least = (
        grounds.amounts(scenario, amount) for amount in (grounds.standing(scenario, offer, short.of), short.low)
    )
    why = f"{PART_NAMES[short.of].capitalize()} {stands} is under the {least} that the guide would accept."
    if "deadline" not in state.waiting:
        return _more_time(why, short)
    return proposed(
        "walk_away",
        "Decline kindly, and leave the door open, unless your own walk-away is lower",
        why,
        f"{NO} Should the {PART_NAMES[short.of]} come to {least}, I'd be glad to talk again.",
        rests_on=(short.basis,),
        short=NO,
        move="decline",
    )


def _more_time(why: str, under: GuideAsk) -> Hint:
    return proposed(
        "time",
        "Take time, with a date, and decide against your walk-away",
        f"{why} A night costs nothing.",
        "Thank you for going as far as you can. I'd like to think it over "
        "and will give you my answer by Monday at noon.",
        rests_on=(under.basis,),
        move="sleep_on_it",
    )


def _yes(scenario: Scenario, offer: Package) -> str:
    return f"{YES.removesuffix('.')}: {package_said(scenario, offer)}."


def _beside_walk_away(scenario: Scenario, offer: Package) -> str:
    """How the offer stands to what the candidate said that they would leave for."""
    for of in grounds.EVERYTHING:
        floor = grounds.walk_away(scenario, of)
        if floor is None:
            continue
        stands = grounds.standing(scenario, offer, of)
        where = "under" if stands < floor else "no less than"
        stated, least = grounds.amounts(scenario, stands), grounds.amounts(scenario, floor)
        return f"The {PART_NAMES[of]} stands at {stated}, {where} your walk-away of {least}."
    return "Weigh it against your own walk-away."
