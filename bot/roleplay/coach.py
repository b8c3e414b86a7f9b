"""The verdict on a counteroffer: where each number stands, what backs it, and one next step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from bot.roleplay import grounds
from bot.roleplay.grounds import PART_NAMES, Basis, GuideAsk, Sum, added
from bot.roleplay.hints import as_known, next_move
from bot.roleplay.law import pay_history_law
from bot.roleplay.package import Package
from bot.roleplay.recruiter import Asked, Demand, Move, Position
from bot.roleplay.session import State, Turn
from bot.roleplay.understanding import Figure, Understood
from scenarios import format_range
from scenarios.scenario import Scenario

Where = Literal["below", "within", "top", "above", "no_band"]

TOP = 0.9
"""From this range penetration on an ask stands at the top of its band."""


@dataclass(frozen=True, slots=True)
class Placement:
    """One figure that was asked for, and where it stands; money in whole units (a grant as a whole).

    ``penetration`` runs from 0 at the bottom of the band to 1 at its top; of a range, the lower end counts.
    ``standing`` is what the offer holds of it now (None before the first offer). ``backed_by`` are the arguments of the
    guide in the same message, ``unused`` the lever that fits and has not been used so far.
    """

    of: Asked
    low: int
    high: int
    where: Where
    penetration: float | None = None
    band: tuple[int, int] | None = None
    band_basis: Basis | None = None
    percent: tuple[float, float] | None = None
    standing: int | None = None
    guide_ask: GuideAsk | None = None
    backed_by: tuple[Basis, ...] = ()
    unused: Basis | None = None

    @property
    def moves(self) -> bool:
        """Whether more is asked for than stands."""
        return self.standing is None or self.high > self.standing

    @property
    def over_standing(self) -> int | None:
        """How far the ask lies above what stands, None before the first offer."""
        return None if self.standing is None else self.low - self.standing

    @property
    def over_guide(self) -> int | None:
        """How far the ask lies over (or, negative, under) the guide's ask, 0 within it, None where there is none."""
        if self.guide_ask is None:
            return None
        if self.high < self.guide_ask.low:
            return self.high - self.guide_ask.low
        return max(0, self.low - self.guide_ask.high)


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that the coach says, with the line of the guide that it rests on where it is about the guide."""

    text: str
    basis: Basis | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the coach says about one message.

    ``placements`` holds what was asked for, part by part (none where only a remark is due); ``asked`` is the standing
    package with the asks applied, ``target`` what the guide's strategy aims for in the region; ``next_step`` exactly
    one thing to do next.
    """

    turn: int
    placements: tuple[Placement, ...]
    next_step: Remark
    standing: Sum | None = None
    asked: Sum | None = None
    target: GuideAsk | None = None
    remarks: tuple[Remark, ...] = ()


def judge(scenario: Scenario, before: State, turn: Turn) -> Verdict | None:
    """The verdict on a turn, or None where there is nothing to judge.

    There is after every counteroffer, after a figure named before the first offer, when current pay was asked for or
    told, and when another offer was brought up. ``before`` is the state that the turn was played from.
    """
    move = turn.move
    named = move is not None and move.kind in ("counter", "expectation")
    told = move is not None and (move.current_pay or bool(move.competing))
    if turn.outcome is not None or not (named or told or "pay_history_asked" in turn.flags):
        return None
    move = move or Move("hold")
    understood = turn.understood or Understood()
    before = as_known(before)
    position = before.position
    offer = position.offer if position.made else None
    placements = tuple(_placed(scenario, position, move, understood, ask) for ask in move.asks) if named else ()
    return Verdict(
        turn=turn.number,
        placements=placements,
        next_step=_next_step(scenario, before, turn, placements),
        standing=added(scenario, offer) if offer else None,
        asked=_asked(scenario, offer, placements) if offer and placements else None,
        target=grounds.target(scenario),
        remarks=tuple(_remarks(scenario, position, turn, understood, placements)),
    )


def position_after(before: State, turn: Turn) -> Position:
    """Where the bargaining stands after a turn, as far as the candidate can know."""
    move = turn.move or Move("hold")
    position = as_known(before).position
    known = {number for number, _ in position.premiums}
    return replace(
        position,
        made=turn.offer is not None,
        offer=turn.offer or position.offer,
        levers=tuple(dict.fromkeys((*position.levers, *move.levers))),
        premiums=(*position.premiums, *((number, "base") for number in move.premiums if number not in known)),
        competing=tuple(dict.fromkeys((*position.competing, *move.competing))),
        questions=position.questions + (move.kind == "question"),
        rounds=position.rounds + (move.kind == "counter"),
        asked=tuple((dict(position.asked) | {ask.of: ask.amount for ask in move.asks}).items()),
        final=position.final or bool(turn.answer and turn.answer.final),
    )


def _placed(scenario: Scenario, position: Position, move: Move, understood: Understood, ask: Demand) -> Placement:
    base = _base_under_discussion(scenario, position, move)
    low, high, percent = _range_asked(position, understood, ask, base)
    here = grounds.band(scenario, ask.of, base)
    penetration = (low - here[0]) / (here[1] - here[0]) if here and here[1] > here[0] else None
    asks = grounds.guide_asks(scenario, ask.of, base)
    levers = [lever.number for lever in grounds.fitting(scenario, ask.of)]
    unused = [number for number in levers if number not in (*position.levers, *move.levers)]
    return Placement(
        of=ask.of,
        low=low,
        high=high,
        where=_where(low, here),
        penetration=None if penetration is None else round(penetration, 4),
        band=here[:2] if here else None,
        band_basis=here[2] if here else None,
        percent=percent,
        standing=_standing(scenario, position, ask.of),
        guide_ask=next((found for found in asks if found.basis.number in move.levers), asks[0] if asks else None),
        backed_by=_backing(scenario, move, understood, levers),
        unused=grounds.lever_basis(scenario.guide, unused[0]) if unused else None,
    )


def _standing(scenario: Scenario, position: Position, of: Asked) -> int | None:
    return grounds.standing(scenario, position.offer, of) if position.made else None


def _base_under_discussion(scenario: Scenario, position: Position, move: Move) -> float | None:
    """What a percentage counts of: the base asked for in the same message, else the one offered, else the band's."""
    asked = next((ask.amount for ask in move.asks if ask.of == "base"), None)
    return asked or (position.offer.base if position.made else None) or grounds.middle_of_base(scenario)


def _range_asked(
    position: Position, understood: Understood, ask: Demand, base: float | None
) -> tuple[int, int, tuple[float, float] | None]:
    """The ends of what was asked, as the message had them: a move knows only one amount of a range."""
    for figure in understood.figures:
        if figure.role in ("ask", "floor") and figure.component in (ask.of, "unknown"):
            low, high = (_in_money(position, ask.of, figure, end, base) for end in (figure.low, figure.high))
            if low - 1 <= ask.amount <= high + 1:
                percent = (figure.low, figure.high) if figure.basis == "percent_of_base" else None
                return round(low), round(high), percent
    return ask.amount, ask.amount, None


def _in_money(position: Position, of: Asked, figure: Figure, end: float, base: float | None) -> float:
    standing = 0 if of == "total" or not position.made else position.offer.amount(of)
    if figure.basis == "percent_of_base":
        return end * (base or 0) / 100
    if figure.basis == "increase_amount":
        return standing + end
    if figure.basis == "increase_percent":
        return standing * (1 + end / 100)
    return end


def _where(low: int, here: tuple[int, int, Basis] | None) -> Where:
    if here is None:
        return "no_band"
    bottom, top, _ = here
    if low < bottom:
        return "below"
    if low > top:
        return "above"
    return "top" if low >= bottom + TOP * (top - bottom) else "within"


def _backing(scenario: Scenario, move: Move, understood: Understood, levers: list[int]) -> tuple[Basis, ...]:
    guide = scenario.guide
    return grounds.bases(
        (
            *(grounds.lever_basis(guide, number) for number in move.levers if number in levers),
            *(grounds.premium_basis(guide, number) for number in move.premiums),
            *(grounds.source_basis(guide, mention.number) for mention in understood.sources),
        )
    )


def _asked(scenario: Scenario, offer: Package, placements: tuple[Placement, ...]) -> Sum:
    parts = [(place.of, place.low) for place in placements if place.of != "total"]
    result = added(scenario, grounds.with_asks(offer, parts))
    total = next((place.low for place in placements if place.of == "total"), None)
    if total is None or total <= result.by_guide:
        return result
    more = total - result.by_guide
    in_grant = more / scenario.vesting_years if scenario.guide.total_convention == "whole_grant" else more
    return Sum(total, result.yearly + more, result.yearly + round(in_grant))


def _remarks(
    scenario: Scenario, position: Position, turn: Turn, understood: Understood, placements: tuple[Placement, ...]
) -> Iterator[Remark]:
    move = turn.move or Move("hold")
    for place in placements:
        yield from _about(scenario, place)
    backed = any(place.backed_by for place in placements)
    for number in move.levers:
        asks = [ask for ask in grounds.guide_asks(scenario) if ask.basis.number == number]
        if placements and asks and not backed and not grounds.own(scenario):
            yield Remark(
                f"That argument is the guide's for the {PART_NAMES[asks[0].of]}: ask for that too.", asks[0].basis
            )
    yield from _about_other_offers(scenario, position, move, understood)
    if "pay_history_asked" in turn.flags:
        yield Remark(f"You need not say what you earn. {pay_history_law(scenario.place)}")
    tactic = scenario.script.tactics.get(turn.tactic) if turn.tactic else None
    if tactic and "pay_history_asked" not in turn.flags:
        yield Remark(f"Their tactic: “{tactic.title}”. {tactic.good}")
    if move.current_pay:
        yield Remark(f"Your current pay anchors the talk at it: leave it out. {pay_history_law(scenario.place)}")


def _about(scenario: Scenario, place: Placement) -> Iterator[Remark]:
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
    elif not place.moves and place.standing is not None:
        yield Remark(
            f"The {name} stands at {grounds.amounts(scenario, place.standing)} already: this ask moves nothing.",
            place.band_basis,
        )
    if place.where == "no_band":
        if grounds.own(scenario):
            yield Remark(f"No band is known for the {name}: I judge by {grounds.measured_by(scenario, place.of)}.")
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


def _about_other_offers(scenario: Scenario, position: Position, move: Move, understood: Understood) -> Iterator[Remark]:
    if not position.made:
        return
    for other in move.competing:
        standing = _standing(scenario, position, other.of) or 0
        amount, stands = grounds.amounts(scenario, other.amount), grounds.amounts(scenario, standing)
        if other.amount > standing:
            yield Remark(
                f"Your other offer of {amount} is above the {stands} here: state it as a fact, be ready to show it."
            )
        else:
            yield Remark(f"An offer of {amount} is no more than the {stands} that stands here: it moves nothing.")
    if understood.relative in ("match_competing", "beat_competing") and not (move.competing or position.competing):
        yield Remark("You point at another offer without saying what it is: it counts only with its number.")


def _next_step(scenario: Scenario, before: State, turn: Turn, placements: tuple[Placement, ...]) -> Remark:
    """Exactly one thing to do next: mend what was wrong with this message, else the next move that the guide backs."""
    move = turn.move or Move("hold")
    reasons = {because.reason for because in turn.answer.because} if turn.answer else set()
    if move.insult:
        return Remark("Go back to being courteous first: anger drives talks apart, and the arguments stand without it.")
    if "pay_history_asked" in turn.flags:
        return Remark("Decline kindly and come back to the role: ask which range is set for it.")
    if placements and "absurd" in reasons:
        over = next((place for place in placements if place.where == "above"), placements[0])
        top = over.guide_ask.high if over.guide_ask else over.band[1] if over.band else over.high
        return Remark(
            f"Come back to what you can defend: {PART_NAMES[over.of]} {grounds.amounts(scenario, top)} or less.",
            over.guide_ask.basis if over.guide_ask else over.band_basis,
        )
    for place in placements:
        mended = _mended(scenario, place, turn)
        if mended:
            return mended
    proposed = next_move(
        scenario, replace(before, position=position_after(before, turn), shown=None, pressed=turn.tactic)
    )
    return Remark(proposed.title, proposed.rests_on[0] if proposed.rests_on else None)


def _mended(scenario: Scenario, place: Placement, turn: Turn) -> Remark | None:
    """What this ask lacks, where it lacks something: an amount above what stands, or the argument that fits it."""
    name, ask = PART_NAMES[place.of], place.guide_ask
    granted = turn.offer is not None and grounds.standing(scenario, turn.offer, place.of) >= place.low
    if not place.moves and ask and place.standing is not None and ask.high > place.standing:
        wanted = grounds.amounts(scenario, ask.low, ask.high)
        aim = f"your target for the {name}" if grounds.own(scenario) else f"the guide's {name} ask here"
        return Remark(f"Ask for more than what stands: {aim} is {wanted}.", ask.basis)
    if place.where == "above" and ask and not granted:
        wanted = grounds.amounts(scenario, ask.low, ask.high)
        aim = f"your target is {wanted}; argue" if grounds.own(scenario) else f"the guide asks {wanted} with"
        return Remark(f"Come back into the band: {aim} “{ask.basis.label}”.", ask.basis)
    if place.unused and not place.backed_by and not granted and place.moves:
        whose = {"guide": "the guide’s", "yours": "your", "general": "the general"}[place.unused.origin]
        return Remark(f"Say why: give {whose} argument “{place.unused.label}” with the {name} ask.", place.unused)
    return None
