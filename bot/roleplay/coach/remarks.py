"""What there is to say about a message beside where its numbers stand."""

from __future__ import annotations

from collections.abc import Iterator

from bot.roleplay import grounds
from bot.roleplay.coach.law import pay_history_law
from bot.roleplay.coach.placement import standing
from bot.roleplay.coach.verdict import Placement, Remark
from bot.roleplay.grounds import PART_NAMES
from bot.roleplay.package import Package
from bot.roleplay.recruiter import Answer, Asked, Move, Position
from bot.roleplay.session import State, Turn
from bot.roleplay.understanding import Understood
from scenarios import format_range
from scenarios.scenario import Scenario
from scenarios.wording import listed

LOW = 0.4
"""Below this range penetration a figure named first is one that many recruiters would have offered anyway."""
RECITED = 0.98
"""From this share of what stands on, a figure that is no more than it says it over."""


def remarks(
    scenario: Scenario, before: State, turn: Turn, understood: Understood, placements: tuple[Placement, ...]
) -> Iterator[Remark]:
    """All that there is to remark on a turn, in the order in which it is shown; ``before`` is the state before it."""
    position, told = before.position, "rival_amount" in dict(before.facts)
    move = turn.move or Move("hold")
    asks_more = any(place.moves for place in placements)
    recited = bool(placements) and all(map(_recited, placements))
    if recited:
        yield Remark(
            "These are the figures that stand: if that is your yes, say that you accept."
            if all(place.low == place.standing or place.high != place.low for place in placements)
            else "A little more than that stands already: if that is your yes, say that you accept."
        )
    for place in placements:
        yield from _about(scenario, place, restated=recited or (asks_more and not place.moves))
    backed = any(place.backed_by for place in placements)
    for number in move.levers:
        asks = [ask for ask in grounds.guide_asks(scenario) if ask.basis.number == number]
        if placements and asks and not backed and not grounds.own(scenario):
            yield Remark(
                f"That argument is the guide's for the {PART_NAMES[asks[0].of]}: ask for that too.", asks[0].basis
            )
    if turn.answer is not None:
        yield from _about_answer(scenario, turn.answer)
    yield from _about_other_offers(scenario, position, move, understood, told=told)
    if "pay_history_asked" in turn.flags:
        yield Remark(f"You need not say what you earn. {pay_history_law(scenario.place)}")
    tactic = scenario.script.tactics.get(turn.tactic) if turn.tactic else None
    if tactic and "pay_history_asked" not in turn.flags:
        yield Remark(f"Their tactic: “{tactic.title}”. {tactic.good}")
    if move.ultimatum and not move.insult:
        yield Remark("A threat puts them under pressure and costs their patience: say what would get your yes instead.")
    if move.kind == "argue" and not move.levers and move.reasoned and not move.competing:
        yield Remark(
            "A reason of your own counts a little; a number and one of the arguments below make it count more."
        )
    if move.current_pay:
        yield Remark(f"Your current pay anchors the talk at it: leave it out. {pay_history_law(scenario.place)}")


def _recited(place: Placement) -> bool:
    """Whether what was asked for is what stands, or its rounded figure."""
    stands = place.standing
    return stands is not None and not place.percent and not place.moves and place.low >= RECITED * stands


def _about(scenario: Scenario, place: Placement, *, restated: bool) -> Iterator[Remark]:
    """``restated`` marks a part that stands as it is beside another one that more is asked of."""
    name = PART_NAMES[place.of]
    floor = grounds.walk_away(scenario, place.of)
    if floor is not None and place.low < floor:
        yield Remark(f"That is under your own walk-away for the {name}, {grounds.amounts(scenario, floor)}.")
    if place.percent and place.standing and not place.moves:
        share = format_range(*place.percent, unit="percent")
        from_base = place.standing / place.percent[1] * 100 if place.percent[1] else 0
        yield Remark(
            f"{share} comes to {grounds.amounts(scenario, place.low, place.high)}, no more than the "
            f"{grounds.amounts(scenario, place.standing)} that stands. It pays only with a base above "
            f"{grounds.amounts(scenario, from_base)}.",
            place.guide_ask.basis if place.guide_ask else place.band_basis,
        )
    elif not place.moves and place.standing is not None and not restated:
        yield Remark(
            f"The {name} stands at {grounds.amounts(scenario, place.standing)} already: this ask moves nothing.",
            place.band_basis,
        )
    if place.standing is None and place.penetration is not None and place.penetration < LOW:
        yield Remark(
            f"Named first, a {name} this low in the band tends to become their offer: hear their range first.",
            place.band_basis,
        )
    if place.where == "no_band":
        if grounds.own(scenario):
            yield Remark(f"No band is known for the {name}: I judge by {_measured_by(scenario, place.of)}.")
        else:
            yield Remark(f"The guide has no band for the {name} here, so I cannot say where that stands.")
    if place.where == "above" and place.band:
        top = grounds.amounts(scenario, place.band[1])
        yield Remark(
            f"Over the band’s top, {top}: it takes another level or an exception.",
            place.band_basis,
        )
    elif place.band and place.high > place.band[1]:
        yield Remark(
            f"The upper end of your range is over the band's {grounds.amounts(scenario, place.band[1])}.",
            place.band_basis,
        )


def _measured_by(scenario: Scenario, of: Asked) -> str:
    """What an ask is judged against where no band is known: "the offer in hand and your target $150K"."""
    against = ["the offer in hand"]
    against += [
        f"your target {grounds.amounts(scenario, ask.low, ask.high)}" for ask in grounds.guide_asks(scenario, of)[:1]
    ]
    floor = grounds.walk_away(scenario, of)
    if floor is not None:
        against.append(f"your walk-away {grounds.amounts(scenario, floor)}")
    return listed(against)


def _about_answer(scenario: Scenario, answer: Answer) -> Iterator[Remark]:
    """What a trade comes to per year, and that an own ask was undercut."""
    years = scenario.vesting_years
    for part in answer.lowered:
        less = answer.before.amount(part) - answer.after.amount(part)
        yearly = grounds.exactly(scenario, Package().having(part, less).yearly(years))
        raised = " and ".join(PART_NAMES[part] for part in answer.moved)
        yield Remark(f"A trade: {yearly} a year of the {PART_NAMES[part]} went into the {raised}, at its yearly value.")
    for because in answer.because:
        if because.reason == "self_bidding" and because.part is not None:
            name = PART_NAMES[because.part]
            yield Remark(f"You went below your own {name} ask before they had moved on it: that costs ground for good.")


def _about_other_offers(
    scenario: Scenario, position: Position, move: Move, understood: Understood, *, told: bool
) -> Iterator[Remark]:
    if not position.made:
        return
    for other in move.competing:
        stood = standing(scenario, position, other.of) or 0
        amount, stands = grounds.amounts(scenario, other.amount), grounds.amounts(scenario, stood)
        if other.amount > stood:
            yield Remark(
                f"Your other offer of {amount} is above the {stands} here: state it as a fact, be ready to show it."
            )
        else:
            yield Remark(f"An offer of {amount} is no more than the {stands} that stands here: it moves nothing.")
    if understood.relative in ("match_competing", "beat_competing") and not (move.competing or position.competing):
        yield Remark(
            "The other offer that you told of is no more than what stands: to match it moves nothing."
            if told
            else "You point at another offer without saying what it is: it counts only with its number."
        )
