"""The bargaining core: what a recruiter with a mandate does about a move, without a word of text.

Pure functions over frozen values, so that the review can search the whole game. A recruiter never offers less than
before, never more than the mandate, and never leaves a band.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import product
from typing import Literal

from bot.roleplay.mandate import MONEY_PARTS, Mandate
from bot.roleplay.package import PARTS, Package, Part
from scenarios import Persona

Asked = Literal["base", "equity", "bonus", "signing", "total"]
MoveKind = Literal[
    "counter",  # asks for different terms
    "argue",  # brings an argument without asking for anything
    "question",
    "hold",  # takes time, waits, refuses to name a number
    "expectation",  # names a figure before the first offer
    "reject",
    "accept",
    "walk_away",
    "chat",  # greeting, small talk
    "unclear",
]
Reason = Literal[
    "lever",  # an argument of the guide was heard for the first time
    "premium",
    "evidence",
    "reasoned",
    "precise",
    "condition",
    "prepared",  # questions were asked before the counter
    "warm",
    "competing_offer",
    "no_argument",
    "repeated",  # the same part again with nothing new
    "at_limit",  # the mandate ends here
    "needs_lever",  # the standard limit is reached; only an argument moves it further
    "at_cap",  # the whole package is at its cap
    "below_offer",  # asked for no more than what stands
    "absurd",  # far outside any range that can be defended
    "insult",
    "ultimatum",
    "current_pay",  # disclosed what they earn
    "final",  # the recruiter had said that this was final
]
Result = Literal["granted", "conceded", "held", "none"]

FAR_OUTSIDE = 1.25
"""An ask above this multiple of the band's top is beyond what anybody can defend (impasses: Petrowsky 2025)."""

GROUND = 0.04
"""The share of the way from the first offer to the limit that each point of lost ground takes off the limit."""

EXPOSED = 2
"""Points of ground lost by telling one's current pay, or by naming a figure below what would have been offered."""

SIGNING_TOP = 0.2
"""What stands for the band's top where the guide has none for one-off money, as a share of the base."""

FAR_BELOW = 0.2
"""A figure below this share of the band's top is a slip of the keyboard, or an hour's pay for a year's."""


@dataclass(frozen=True, slots=True)
class Demand:
    """What is asked for in one part or in the total, in whole currency units (the grant as a whole)."""

    of: Asked
    amount: int


@dataclass(frozen=True, slots=True)
class Move:
    """What the candidate does, without the words: what is asked, what it rests on, how it is put."""

    kind: MoveKind
    asks: tuple[Demand, ...] = ()
    levers: tuple[int, ...] = ()
    premiums: tuple[int, ...] = ()
    evidence: bool = False
    reasoned: bool = False
    precise: bool = False
    conditional: bool = False
    competing: tuple[Demand, ...] = ()
    current_pay: bool = False
    warm: bool = False
    insult: bool = False
    ultimatum: bool = False


@dataclass(frozen=True, slots=True)
class Position:
    """Where the bargaining stands. ``concessions`` counts, per part, those since its last new argument.

    ``lost`` is the ground lost for good, in points: each point of patience spent, and what weakened the candidate.
    """

    offer: Package
    patience: int
    made: bool = False
    levers: tuple[int, ...] = ()
    premiums: tuple[tuple[int, Part], ...] = ()
    concessions: tuple[tuple[Part, int], ...] = ()
    asked: tuple[tuple[Asked, int], ...] = ()
    competing: tuple[Demand, ...] = ()
    questions: int = 0
    rounds: int = 0
    current_pay: bool = False
    final: bool = False
    lost: int = 0


@dataclass(frozen=True, slots=True)
class Because:
    """Why the recruiter moved or did not: the reason, the part it is about, the number of the lever or premium."""

    reason: Reason
    part: Asked | None = None
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What the recruiter does about a move: granted in full, moved part of the way, held, or nothing to answer."""

    result: Result
    before: Package
    after: Package
    because: tuple[Because, ...] = ()
    final: bool = False

    @property
    def moved(self) -> tuple[Part, ...]:
        """The parts that went up."""
        return tuple(part for part in PARTS if self.after.amount(part) > self.before.amount(part))


def opening(mandate: Mandate, persona: Persona) -> Position:
    """The position before the first word."""
    return Position(offer=mandate.opening, patience=persona.patience)


def reach(mandate: Mandate, position: Position) -> Package:
    """The most that each part may stand at with what has been argued so far, the package's cap aside."""
    return Package(**{part: _reach(mandate, position, part) for part in PARTS})


def cap(mandate: Mandate, position: Position) -> float:
    """The most that the guide's total comp may come to with what has been argued so far."""
    return mandate.cap_with_lever if set(position.levers) & set(mandate.cap_levers) else mandate.cap


def best(mandate: Mandate, persona: Persona) -> Package:
    """The package of the highest yearly value in this mandate: every lever argued, each premium for the part where it
    brings most, no part beyond its reach, the whole inside the cap.

    Under the cap base and bonus come before the grant, of which a year counts only a share.
    """
    start = opening(mandate, persona).offer
    every = {number for limit in mandate.limits for number in limit.levers} | set(mandate.cap_levers)
    argued = Position(offer=start, patience=persona.patience, levers=tuple(sorted(every)))
    ways = [_filled(mandate, argued, premiums) for premiums in _attributions(mandate)]
    return max(ways, key=lambda offer: (offer.yearly(mandate.vesting_years), offer.base))


def _attributions(mandate: Mandate) -> list[tuple[tuple[int, Part], ...]]:
    """The ways to argue the premiums, all for one part or each for any; beyond six premiums only the former."""
    numbers = [number for number, worth in enumerate(mandate.premiums, 1) if worth]
    parts = [part for part in MONEY_PARTS if mandate.limit(part)] or list(MONEY_PARTS)
    if len(numbers) > 6:
        return [tuple((number, part) for number in numbers) for part in parts]
    return [tuple(zip(numbers, chosen, strict=True)) for chosen in product(parts, repeat=len(numbers))]


def _filled(mandate: Mandate, position: Position, premiums: tuple[tuple[int, Part], ...]) -> Package:
    """The offer with every part raised to its reach as far as the cap lets it, base first."""
    position = replace(position, premiums=premiums)
    for part in ("base", "bonus", "equity", "signing"):
        raised = position.offer.having(part, _reach(mandate, position, part))
        position = replace(position, offer=_capped(mandate, position, position.offer, raised))
    return position.offer


def answer(mandate: Mandate, persona: Persona, position: Position, move: Move) -> tuple[Position, Answer]:
    """What the recruiter does about a move, and where the bargaining stands afterwards."""
    heard, news = _heard(mandate, position, move)
    if not position.made:
        return _anchored(mandate, heard, move), Answer("none", position.offer, position.offer, news)
    if move.kind != "counter" or not move.asks:
        cost = 2 * (move.insult + move.ultimatum)
        return _tired(heard, cost), Answer("none", position.offer, position.offer, news + _manners(move))
    return _countered(mandate, persona, heard, move, news)


def make_offer(position: Position) -> Position:
    """The first offer is on the table."""
    return replace(position, made=True)


def _heard(mandate: Mandate, position: Position, move: Move) -> tuple[Position, tuple[Because, ...]]:
    """The position with the move's arguments in it, and which of them were new."""
    first: Part = next((ask.of for ask in move.asks if ask.of != "total"), "base")
    levers = tuple(number for number in move.levers if number not in position.levers)
    known = {number for number, _ in position.premiums}
    premiums = tuple(
        (number, first) for number in move.premiums if number not in known and number <= len(mandate.premiums)
    )
    standing = position.offer
    competing = tuple(
        offer
        for offer in move.competing
        if offer.amount > _standing(mandate, standing, offer.of) and offer not in position.competing
    )
    news = (
        *(Because("lever", _part_of(mandate, number), number) for number in levers),
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


def _anchored(mandate: Mandate, position: Position, move: Move) -> Position:
    """Before the first offer a figure anchors it: one below the opening is taken, one above pulls it a tenth."""
    if move.kind != "expectation":
        return position
    if mandate.in_hand:
        return replace(position, asked=_noted(position, move))
    offer = position.offer
    for ask in move.asks:
        limit = mandate.limit(ask.of) if ask.of != "total" else None
        if limit is None or not FAR_BELOW * limit.high <= ask.amount <= FAR_OUTSIDE * limit.high:
            continue
        pulled = limit.opening + max(0, min(ask.amount, limit.standard) - limit.opening) / 10
        amount = max(limit.low, ask.amount) if ask.amount < limit.opening else _down(pulled, mandate.step)
        offer = offer.having(limit.part, min(amount, limit.standard))
    low = offer.yearly(mandate.vesting_years) < position.offer.yearly(mandate.vesting_years)
    return replace(position, offer=offer, asked=_noted(position, move), lost=position.lost + EXPOSED * low)


def _countered(
    mandate: Mandate, persona: Persona, position: Position, move: Move, news: tuple[Because, ...]
) -> tuple[Position, Answer]:
    before = position.offer
    because = [*news, *_manners(move)]
    wanted, absurd = _wanted(mandate, position, move)
    if absurd:
        because += [Because("absurd", part) for part in absurd]
    if not wanted and not absurd:
        because.append(Because("below_offer", move.asks[0].of))
    if position.final or move.insult:
        because += [Because("final")] if position.final else []
        after = before
    else:
        after = _conceded(mandate, persona, position, move, wanted, because)
    met = all(after.amount(part) >= amount for part, amount in wanted.items()) and not absurd
    moved = after != before
    result: Result = "none" if not wanted and not absurd else "granted" if met else "conceded" if moved else "held"
    spent = (not news) + bool(absurd) + 2 * move.insult + move.ultimatum
    concessions = dict(position.concessions)
    for part in wanted:
        concessions[part] = concessions.get(part, 0) + 1
    done = replace(
        position,
        offer=after,
        concessions=tuple(concessions.items()),
        asked=_noted(position, move),
        rounds=position.rounds + 1,
    )
    # What is granted at once costs nothing; asked for again and again in small steps it does.
    again = any(count > 1 for part, count in concessions.items() if part in wanted)
    done = _tired(done, spent if result != "granted" or again else 0)
    return done, Answer(result, before, after, tuple(dict.fromkeys(because)), done.final and not position.final)


def _wanted(mandate: Mandate, position: Position, move: Move) -> tuple[dict[Part, int], list[Asked]]:
    """What is asked above the standing offer, by part, and the parts whose ask nobody could defend."""
    wanted: dict[Part, int] = {}
    absurd: list[Asked] = []
    tops = Package(**{limit.part: limit.high for limit in mandate.limits})
    for ask in move.asks:
        if ask.of == "total" and ask.amount > FAR_OUTSIDE * tops.total(mandate.convention, mandate.vesting_years):
            absurd.append("total")
        elif ask.of == "total":
            wanted |= _spread(mandate, position, ask.amount)
        elif ask.amount > position.offer.amount(ask.of):
            limit = mandate.limit(ask.of)
            top = limit.high if limit else position.offer.base * SIGNING_TOP * bool(mandate.signing_share)
            if top and ask.amount > FAR_OUTSIDE * top:
                absurd.append(ask.of)
            elif top:
                wanted[ask.of] = ask.amount
    return wanted, absurd


def _spread(mandate: Mandate, position: Position, total: int) -> dict[Part, int]:
    """A total is met in proportion to the room that each part has left."""
    standing = position.offer.total(mandate.convention, mandate.vesting_years)
    if total <= standing:
        return {}
    most = reach(mandate, position)
    room = {part: most.amount(part) - position.offer.amount(part) for part in MONEY_PARTS}
    whole = most.total(mandate.convention, mandate.vesting_years) - standing
    share = (total - standing) / whole if whole > 0 else 0.0
    tops = {limit.part: limit.high for limit in mandate.limits}
    spread = {
        part: min(tops[part], _down(position.offer.amount(part) + share * left + mandate.step / 2, mandate.step))
        for part, left in room.items()
        if left > 0
    }
    return spread or {part: tops[part] for part in MONEY_PARTS if tops.get(part, 0) > position.offer.amount(part)}


def _conceded(
    mandate: Mandate,
    persona: Persona,
    position: Position,
    move: Move,
    wanted: dict[Part, int],
    because: list[Because],
) -> Package:
    offer = position.offer
    for part, amount in wanted.items():
        most = _reach(mandate, replace(position, offer=offer), part)
        standing = offer.amount(part)
        goal = min(amount, most)
        if goal <= standing:
            because.append(Because(_blocked(mandate, position, part), part))
            continue
        share = _share(mandate, persona, position, move, part, because)
        step = standing + share * (goal - standing)
        given = goal if goal - step < 2 * mandate.step or (move.conditional and amount <= most) else step
        offer = offer.having(part, min(goal, max(standing, _up(given, mandate.step))))
    capped = _capped(mandate, position, position.offer, offer)
    if capped != offer:
        because.append(Because("at_cap", "total"))
    return capped


def _argued_before(mandate: Mandate, position: Position, part: Part) -> bool:
    """Whether an argument for the part was heard in an earlier message, and not yet followed by a concession."""
    limit = mandate.limit(part)
    levers = {*mandate.cap_levers, *(limit.levers if limit else ())}
    return bool(levers & set(position.levers)) or any(of == part for _, of in position.premiums)


def _share(
    mandate: Mandate, persona: Persona, position: Position, move: Move, part: Part, because: list[Because]
) -> float:
    """Which share of the gap to the ask this move closes: a plain ask the persona's generosity, halved with every
    concession on the same argument (concessions shrink: Tey 2021); arguments add to it."""
    repeats = dict(position.concessions).get(part, 0)
    share = persona.generosity * 0.5**repeats
    new = any(reason.reason in ("lever", "premium") and reason.part in (part, "total") for reason in because)
    argued = new or (not repeats and _argued_before(mandate, position, part))
    if argued:
        share += 0.45
    elif repeats:
        because.append(Because("repeated", part))
    elif not move.reasoned:
        because.append(Because("no_argument", part))
    for here, reason, worth in (
        (move.evidence, "evidence", 0.10),
        (bool(position.competing), "competing_offer", 0.10),
        (move.reasoned and not argued, "reasoned", 0.05),
        (move.precise and (move.reasoned or argued), "precise", 0.05),
        (move.conditional, "condition", 0.15),
        (position.questions > 0, "prepared", 0.05),
        (move.warm, "warm", 0.05),
    ):
        if here:
            share += worth
            because.append(Because(reason, part))  # type: ignore[arg-type]
    if position.current_pay:
        share *= 0.8
        because.append(Because("current_pay", part))
    return min(1.0, share)


def _blocked(mandate: Mandate, position: Position, part: Part) -> Reason:
    limit = mandate.limit(part)
    if limit and limit.levers and not set(limit.levers) & set(position.levers):
        return "needs_lever"
    return "at_limit"


def _capped(mandate: Mandate, position: Position, before: Package, offer: Package) -> Package:
    """The offer with its increases cut back, the cheapest to trade first, until the package's cap holds."""
    ceiling = max(cap(mandate, position), before.total(mandate.convention, mandate.vesting_years))
    for part in ("bonus", "equity", "base"):
        over = offer.total(mandate.convention, mandate.vesting_years) - ceiling
        if over <= 0:
            break
        weight = mandate.vesting_years if part == "equity" and mandate.convention != "whole_grant" else 1
        cut = _down(offer.amount(part) - over * weight, mandate.step)
        offer = offer.having(part, max(before.amount(part), cut))
    return offer


def _reach(mandate: Mandate, position: Position, part: Part) -> int:
    if part == "signing" and mandate.limit("signing") is None:
        most = _kept(position) * mandate.signing_share * position.offer.base
        return max(position.offer.signing, _down(most, mandate.step))
    limit = mandate.limit(part)
    if limit is None:
        return position.offer.amount(part)
    argued = bool(set(limit.levers) & set(position.levers))
    lever = limit.with_lever
    if limit.lever_percent is not None:
        lever = max(lever, _down(limit.lever_percent * position.offer.base / 100, mandate.step))
    most = lever if argued else limit.standard
    if set(mandate.cap_levers) & set(position.levers):
        most = max(most, (limit.standard + lever) // 2, (lever + limit.high) // 2 if argued else 0)
    stacked = sum(mandate.premiums[number - 1] for number, of in position.premiums if of == part)
    most = max(most, limit.standard + stacked)
    most = min(limit.high, _down(most, mandate.step) or most)
    if position.lost:
        most = limit.opening + _down(_kept(position) * (most - limit.opening), mandate.step)
    return max(position.offer.amount(part), most)


def _kept(position: Position) -> float:
    """The share of the way to a limit that is left to a candidate who has lost ground."""
    return max(0.0, 1 - GROUND * position.lost)


def _standing(mandate: Mandate, offer: Package, of: Asked) -> float:
    return offer.total(mandate.convention, mandate.vesting_years) if of == "total" else offer.amount(of)


def _part_of(mandate: Mandate, lever: int) -> Asked | None:
    if lever in mandate.cap_levers:
        return "total"
    return next((limit.part for limit in mandate.limits if lever in limit.levers), None)


def _noted(position: Position, move: Move) -> tuple[tuple[Asked, int], ...]:
    return tuple((dict(position.asked) | {ask.of: ask.amount for ask in move.asks}).items())


def _manners(move: Move) -> tuple[Because, ...]:
    return tuple(Because(reason) for here, reason in ((move.insult, "insult"), (move.ultimatum, "ultimatum")) if here)  # type: ignore[arg-type]


def _tired(position: Position, cost: int) -> Position:
    patience = max(0, position.patience - cost)
    return replace(
        position,
        patience=patience,
        lost=position.lost + cost,
        final=position.final or (position.made and patience == 0),
    )


def _down(amount: float, step: int) -> int:
    return int(amount // step) * step


def _up(amount: float, step: int) -> int:
    return -int(-amount // step) * step
