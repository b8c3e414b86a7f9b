"""The verdict on a counteroffer: where each number stands, what backs it, and one next step.

Of the recruiter's mandate it knows one thing: whether anything is left to ask for before signing (`unasked`)."""

from __future__ import annotations

from dataclasses import replace

from bot.roleplay import grounds, recruiter
from bot.roleplay.coach.decision import CLOSING
from bot.roleplay.coach.hints import next_move
from bot.roleplay.coach.mending import mended
from bot.roleplay.coach.placement import placed
from bot.roleplay.coach.proposal import Hint
from bot.roleplay.coach.remarks import remarks
from bot.roleplay.coach.unasked import unasked
from bot.roleplay.coach.verdict import Placement, Remark, Verdict
from bot.roleplay.conversation.values import parts_of
from bot.roleplay.grounds import Sum
from bot.roleplay.package import Package
from bot.roleplay.recruiter import Given, Move, Position
from bot.roleplay.search.repertoire import repertoire
from bot.roleplay.session import State, Turn
from bot.roleplay.understanding import Understood
from scenarios.scenario import Scenario


def judge(scenario: Scenario, before: State, turn: Turn) -> Verdict | None:
    """The verdict on a turn, or None where there is nothing to judge.

    There is after every counteroffer, after a figure named before the first offer, when current pay was asked for or
    told, when another offer was brought up, after an argument without a figure, and after an insult or an ultimatum.
    ``before`` is the state that the turn was played from.
    """
    move = turn.move
    named = move is not None and move.kind in ("counter", "expectation")
    told = move is not None and (move.current_pay or bool(move.competing))
    argued = move is not None and move.kind == "argue" and turn.offer is not None
    rude = move is not None and (move.insult or move.ultimatum)
    if turn.outcome is not None or not (named or told or argued or rude or "pay_history_asked" in turn.flags):
        return None
    move = move or Move("hold")
    understood = turn.understood or Understood()
    # A raise that was kept back is announced in the very answer that this verdict stands under.
    position = before.position
    offer = position.offer if position.made else None
    placements = tuple(placed(scenario, position, move, understood, ask) for ask in move.asks) if named else ()
    return Verdict(
        turn=turn.number,
        placements=placements,
        next_step=_next_step(scenario, before, turn, placements),
        standing=grounds.added(scenario, offer) if offer else None,
        asked=_asked(scenario, offer, placements, move.gives) if offer and placements else None,
        target=grounds.target(scenario),
        remarks=tuple(remarks(scenario, before, turn, understood, placements)),
    )


def position_after(before: State, turn: Turn) -> Position:
    """Where the bargaining stands after a turn, as far as the candidate can know."""
    move = turn.move or Move("hold")
    position = before.position
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


def _asked(scenario: Scenario, offer: Package, placements: tuple[Placement, ...], gives: tuple[Given, ...] = ()) -> Sum:
    """What the package would come to with what is given and every ask above it granted."""
    for given in gives:
        offer = offer.having(given.of, given.amount)
    for place in placements:
        if place.of != "total":
            offer = offer.having(place.of, max(offer.amount(place.of), place.low))
    result = grounds.added(scenario, offer)
    total = next((place.low for place in placements if place.of == "total"), None)
    if total is None or total <= result.by_guide:
        return result
    more = total - result.by_guide
    in_grant = more / scenario.vesting_years if scenario.guide.total_convention == "whole_grant" else more
    return Sum(total, result.yearly + more, result.yearly + round(in_grant))


def advice(scenario: Scenario, before: State, turn: Turn) -> Hint | None:
    """How to say what the verdict on a turn tells to do next, None where that is the next move as it stands."""
    verdict = judge(scenario, before, turn)
    return mended(scenario, _after(before, turn), turn, verdict.placements) if verdict else None


def _next_step(scenario: Scenario, before: State, turn: Turn, placements: tuple[Placement, ...]) -> Remark:
    """Exactly one thing to do next: mend what was wrong with this message, else the next move that the guide backs."""
    if "pay_history_asked" in turn.flags and not (turn.move and turn.move.insult):
        return Remark("Decline kindly and come back to the role: ask which range is set for it.")
    after = _after(before, turn)
    proposed = mended(scenario, after, turn, placements) or next_move(scenario, after)
    if proposed.move in CLOSING:
        proposed = unasked(scenario, _truly_after(scenario, before, turn), turn.number + 1) or proposed
    return Remark(proposed.title, proposed.rests_on[0] if proposed.rests_on else None)


def _truly_after(scenario: Scenario, before: State, turn: Turn) -> Position:
    """Where the bargaining stands after a turn, raises that are not announced yet included."""
    position = before.position
    if turn.move is not None:
        position, _ = recruiter.answer(repertoire(scenario).mandate, scenario.persona, position, turn.move)
    return recruiter.make_offer(position) if turn.offer is not None and not position.made else position


def _after(before: State, turn: Turn) -> State:
    after = replace(before, position=position_after(before, turn), shown=None, pressed=turn.tactic, asks=None)
    wanted = parts_of(turn.understood) if turn.understood else []
    if turn.move is None or turn.move.kind != "counter" or turn.move.asks or not wanted:
        return after
    # More was wanted of a part: the recruiter wants to know how much.
    return replace(after, topic=wanted[0], asks="number")
