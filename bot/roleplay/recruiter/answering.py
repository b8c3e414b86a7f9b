"""The recruiter's answer to a move, without a word of text."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.roleplay.package import PARTS, Package, Part
from bot.roleplay.recruiter.answer import Answer, Because, Result
from bot.roleplay.recruiter.concession import conceded
from bot.roleplay.recruiter.mandate import Mandate
from bot.roleplay.recruiter.move import Asked, Demand, Move
from bot.roleplay.recruiter.position import Position
from bot.roleplay.recruiter.room import capped, total_of
from bot.roleplay.recruiter.steps import down
from bot.roleplay.recruiter.trade import traded
from bot.roleplay.recruiter.wanted import FAR_OUTSIDE, wanted
from scenarios import Persona

EXPOSED = 2
"""Points of ground lost by telling one's current pay, or by naming a figure below what would have been offered."""

BID_DOWN = 1
"""Points of ground lost by lowering an ask that the recruiter had not answered with a move."""

FAR_BELOW = 0.2
"""A figure below this share of the band's top is a slip of the keyboard, or an hour's pay for a year's."""


def answer(mandate: Mandate, persona: Persona, position: Position, move: Move) -> tuple[Position, Answer]:
    """What the recruiter does about a move, and where the bargaining stands afterwards."""
    heard, news = _heard(mandate, position, move)
    if not position.made:
        named, answered = _named(mandate, heard, move, news + _manners(move))
        return _tired(named, _rudeness(move)), answered
    if move.kind != "counter" or not move.asks:
        return _tired(heard, _rudeness(move)), Answer("none", position.offer, position.offer, news + _manners(move))
    return _countered(mandate, persona, heard, move, news)


def _heard(mandate: Mandate, position: Position, move: Move) -> tuple[Position, tuple[Because, ...]]:
    """The position with the move's arguments in it, and which of them were new."""
    first: Part = next((ask.of for ask in move.asks if ask.of != "total"), "base")
    levers = tuple(number for number in move.levers if number not in position.levers)
    known = {number for number, _ in position.premiums}
    premiums = tuple(
        (number, first) for number in move.premiums if number not in known and number <= len(mandate.premiums)
    )
    competing = tuple(
        offer
        for offer in move.competing
        if offer.amount > _standing(mandate, position, offer.of) and offer not in position.competing
    )
    if not (levers or premiums or competing or move.kind == "question" or move.current_pay):
        return position, ()
    news = (
        *(Because("lever", part, number) for number in levers for part in _parts_of(mandate, number)),
        *(Because("premium", part, number) for number, part in premiums),
        *(Because("competing_offer", offer.of) for offer in competing),
    )
    fresh = {because.part for because in news}
    forgotten = "total" in fresh or bool(competing)
    return (
        replace(
            position,
            levers=position.levers + levers,
            premiums=position.premiums + premiums,
            competing=position.competing + competing,
            concessions=()
            if forgotten
            else tuple((part, count) for part, count in position.concessions if part not in fresh),
            questions=position.questions + (move.kind == "question"),
            current_pay=position.current_pay or move.current_pay,
            lost=position.lost + EXPOSED * (move.current_pay and not position.current_pay),
        ),
        news,
    )


def _named(mandate: Mandate, position: Position, move: Move, news: tuple[Because, ...]) -> tuple[Position, Answer]:
    """A figure named before the first offer anchors it. Who lowers it bids against themselves here, too."""
    offer = position.offer
    if move.kind != "expectation":
        return position, Answer("none", offer, offer, news)
    lowered = _bids_down(mandate, position, move)
    answer = Answer("none", offer, offer, (*news, *(Because("self_bidding", part) for part in lowered)))
    anchored = offer if mandate.in_hand else _anchored(mandate, position, move)
    low = anchored.yearly(mandate.vesting_years) < offer.yearly(mandate.vesting_years)
    named = {ask.of: ask.amount for ask in move.asks if _meant(mandate, ask)}
    return replace(
        position,
        offer=anchored,
        asked=_noted(position, move),
        unanswered=tuple((dict(position.unanswered) | named).items()),
        lost=position.lost + EXPOSED * low + BID_DOWN * bool(lowered),
    ), answer


def _anchored(mandate: Mandate, position: Position, move: Move) -> Package:
    """The first offer after a figure: one below the opening is taken, one above pulls it a tenth, inside the cap."""
    before = offer = position.offer
    for ask in move.asks:
        limit = mandate.limit(ask.of) if ask.of != "total" else None
        if limit is None or not _meant(mandate, ask):
            continue
        pulled = limit.opening + max(0, min(ask.amount, limit.standard) - limit.opening) / 10
        raised = max(limit.opening, down(pulled, mandate.step))
        amount = max(limit.low, ask.amount) if ask.amount < limit.opening else raised
        offer = offer.having(limit.part, min(amount, limit.standard))
    least = Package(**{part: min(before.amount(part), offer.amount(part)) for part in PARTS})
    return capped(mandate, position, least, offer)


def _meant(mandate: Mandate, ask: Demand) -> bool:
    """Whether anybody could mean a figure for the part it is of."""
    limit = mandate.limit(ask.of) if ask.of != "total" else None
    return limit is None or FAR_BELOW * limit.high <= ask.amount <= FAR_OUTSIDE * limit.high


def _countered(
    mandate: Mandate, persona: Persona, position: Position, move: Move, news: tuple[Because, ...]
) -> tuple[Position, Answer]:
    before = position.offer
    because = [*news, *_manners(move)]
    asked, absurd, missing = wanted(mandate, position, move)
    because += [Because("absurd", part) for part in absurd]
    because += [Because("not_offered", part) for part in missing]
    nothing = not asked and not absurd and not missing
    if nothing:
        because.append(Because("below_offer", move.asks[0].of))
    lowered = _bids_down(mandate, position, move)
    because += [Because("self_bidding", part) for part in lowered]
    if lowered:
        position = replace(position, lost=position.lost + BID_DOWN)
    if move.gives and not move.insult:
        offer, exchanged = traded(mandate, position, move.gives, asked)
        position = replace(position, offer=offer)
        because += exchanged
    left = {part: amount for part, amount in asked.items() if amount > position.offer.amount(part)}
    if position.final:
        because.append(Because("final"))
    after = position.offer
    if not position.final and not move.insult:
        after = conceded(mandate, persona, position, move, left, because, before)
    met = all(after.amount(part) >= amount for part, amount in asked.items()) and not absurd and not missing
    moved = after != before
    result: Result = "none" if nothing else "granted" if met else "conceded" if moved else "held"
    concessions = dict(position.concessions)
    for part in left:
        concessions[part] = concessions.get(part, 0) + 1
    # What is granted at once costs nothing; asked for again and again in small steps it does.
    again = any(count > 1 for part, count in concessions.items() if part in left)
    spent = (not news and position.offer == before) + bool(absurd) + 2 * move.insult + move.ultimatum
    answer = Answer(result, before, after, tuple(dict.fromkeys(because)))
    done = _tired(
        position,
        spent if result != "granted" or again else 0,
        offer=after,
        concessions=tuple(concessions.items()),
        asked=_noted(position, move),
        unanswered=_unanswered(position, move, answer),
        rounds=position.rounds + 1,
    )
    return done, replace(answer, final=True) if done.final and not position.final else answer


def _bids_down(mandate: Mandate, position: Position, move: Move) -> tuple[Asked, ...]:
    """The parts whose unanswered ask a move lowers, where it only gives: nothing else is asked for more, and nothing is
    wanted in return; a yes buys no less than what stands."""
    before = dict(position.unanswered)
    if move.gives or any(ask.amount > before.get(ask.of, 0) for ask in move.asks):
        return ()
    lowered = [ask for ask in move.asks if ask.amount < before[ask.of]]
    if move.conditional:
        lowered = [ask for ask in lowered if position.made and ask.amount < _standing(mandate, position, ask.of)]
    return tuple(ask.of for ask in lowered)


def _unanswered(position: Position, move: Move, answer: Answer) -> tuple[tuple[Asked, int], ...]:
    """The asks that wait for a move of the recruiter. One that nobody could defend is better taken back."""
    absurd = {because.part for because in answer.because if because.reason == "absurd"}
    moved = {*answer.moved, *(("total",) if answer.moved else ())}
    asked = {ask.of: ask.amount for ask in move.asks if ask.of not in absurd}
    return tuple((of, amount) for of, amount in {**dict(position.unanswered), **asked}.items() if of not in moved)


def _parts_of(mandate: Mandate, lever: int) -> tuple[Asked | None, ...]:
    """The parts that an argument opens; a lone None where it opens none."""
    if lever in mandate.cap_levers:
        return ("total",)
    return tuple(limit.part for limit in mandate.limits if lever in limit.levers) or (None,)


def _standing(mandate: Mandate, position: Position, of: Asked) -> float:
    return total_of(mandate, position.offer) if of == "total" else position.offer.amount(of)


def _noted(position: Position, move: Move) -> tuple[tuple[Asked, int], ...]:
    return tuple((dict(position.asked) | {ask.of: ask.amount for ask in move.asks}).items())


def _manners(move: Move) -> tuple[Because, ...]:
    return tuple(Because(reason) for here, reason in ((move.insult, "insult"), (move.ultimatum, "ultimatum")) if here)  # type: ignore[arg-type]


def _rudeness(move: Move) -> int:
    """The patience that an insult costs, or an ultimatum without anything asked for."""
    return 2 * (move.insult + move.ultimatum)


def _tired(position: Position, cost: int, **changed: Any) -> Position:
    patience = max(0, position.patience - cost)
    if patience and not cost and not changed:
        return position
    return replace(
        position,
        patience=patience,
        lost=position.lost + cost,
        final=position.final or (position.made and patience == 0),
        **changed,
    )
