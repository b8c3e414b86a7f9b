"""The review after a session: what was won of what was there, which rules were kept, what to say better."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.roleplay import grounds, mandate, recruiter
from bot.roleplay.better_line import worded
from bot.roleplay.coach import position_after
from bot.roleplay.counters import with_lever
from bot.roleplay.grounds import PART_NAMES, Basis, GuideAsk, Sum, added
from bot.roleplay.habits import NO_CARD, Message, findings, record
from bot.roleplay.hints import Hint, decline_pay, next_move
from bot.roleplay.mandate import Limit, Mandate
from bot.roleplay.package import PARTS, Package, Part
from bot.roleplay.prep import Card, Measured, measured
from bot.roleplay.recruiter import Answer, Demand
from bot.roleplay.regret import Cost, Mark, costs
from bot.roleplay.rules import RULES, Finding, Grade, Rule
from bot.roleplay.session import State, Turn
from scenarios import format_percent
from scenarios.guide import OwnTerms
from scenarios.scenario import Scenario
from scenarios.script import Outcome

MOST_BETTER = 3
"""How many better lines a review proposes: the rest would not be read."""
CHEAP: tuple[Mark, ...] = ("best", "good")
"""The marks of turns that nobody needs to play again."""


@dataclass(frozen=True, slots=True)
class Change:
    """One part of the package from the first offer to the last, and in the best package of the mandate."""

    part: Part
    opening: int
    final: int
    best: int


@dataclass(frozen=True, slots=True)
class Revealed:
    """The recruiter's limits for one part: first offer, limit without and with the lever, and why they lie there.

    ``most`` is what the best package holds of it, with every premium argued for the part where it opens the most.
    """

    part: Part
    opening: int
    standard: int
    with_lever: int
    most: int
    why: str
    rests_on: tuple[Basis, ...] = ()


@dataclass(frozen=True, slots=True)
class Better:
    """A turn that cost something and what would have got more, in full and in at most 256 characters.

    ``said`` is empty where a deadline passed. ``cost`` is what the turn cost per year of what could
    still be reached, ``mark`` its mark as in chess.
    """

    turn: int
    said: str
    instead: str
    short: str
    why: str
    grade: Grade
    rests_on: tuple[Basis, ...] = ()
    cost: int = 0
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """What a finished (or stopped) session comes to; money in whole units of the region's currency.

    ``won`` is the share, 0 to 1, of the room above the opening that was on the table in the end, in yearly value (None
    where no offer was made or there was no room); ``won_yearly`` and ``room_yearly`` are the same in money per year.
    ``signing`` is the one-off money that could have been had where the guide has no band for it, else 0. ``targets``
    are all totals that the guide aims for in the region, each with its origin. ``practise`` says what to work on next.
    ``practise_rule`` is the rule behind that, with its evidence. ``costs`` is what every turn cost; ``words`` what was
    said in each of them (empty where a deadline passed) and ``answers`` what the recruiter did about it and why.
    ``card`` is the prep card beside what came of it.
    """

    outcome: Outcome | None
    turns: int
    counters: int
    changes: tuple[Change, ...]
    won: float | None
    won_yearly: int
    room_yearly: int
    opening: Sum | None
    final: Sum | None
    best: Sum
    used: tuple[Basis, ...]
    unused: tuple[Basis, ...]
    findings: tuple[Finding, ...]
    better: tuple[Better, ...]
    mandate: tuple[Revealed, ...]
    signing: int
    cap: int
    cap_with_lever: int
    cap_why: str
    targets: tuple[GuideAsk, ...]
    practise: str
    costs: tuple[Cost, ...] = ()
    words: tuple[str, ...] = ()
    answers: tuple[Answer | None, ...] = ()
    practise_rule: Rule | None = None
    card: tuple[Measured, ...] = ()

    @property
    def costly(self) -> tuple[Cost, ...]:
        """The turns that cost more than a good one may, the costliest first."""
        found = [cost for cost in self.costs if cost.mark not in CHEAP]
        return tuple(sorted(found, key=lambda cost: (-cost.yearly, cost.turn)))


def review(scenario: Scenario, turns: Sequence[Turn], card: Card = NO_CARD) -> Review:
    """The review of a session from its turns, whatever its outcome; one without an outcome was stopped. ``card`` is
    what the candidate had decided beforehand."""
    limits = mandate.derive(scenario)
    best = recruiter.best(limits, scenario.persona)
    offers = [turn.offer for turn in turns if turn.offer is not None]
    first, final = (offers[0], offers[-1]) if offers else (None, None)
    years = scenario.vesting_years
    room = best.yearly(years) - limits.opening.yearly(years)
    gained = final.yearly(years) - limits.opening.yearly(years) if final else 0.0
    transcript = record(scenario, turns, card)
    found = findings(transcript)
    used, unused = _levers(scenario, transcript.messages)
    priced = costs(scenario, turns)
    better = tuple(_better(scenario, turns, transcript.messages, priced))
    practise, practise_rule = _practise(scenario, limits, found, unused)
    said = {message.turn.number: message.text for message in transcript.messages}
    answered = {turn.number: turn.answer for turn in turns}
    return Review(
        outcome=next((turn.outcome for turn in reversed(turns) if turn.outcome), None),
        turns=len(transcript.messages),
        counters=len(transcript.counters),
        changes=_changes(first, final, best) if first and final else (),
        won=max(0.0, min(1.0, gained / room)) if final and room > 0 else None,
        won_yearly=round(gained),
        room_yearly=round(room),
        opening=added(scenario, first) if first else None,
        final=added(scenario, final) if final else None,
        best=added(scenario, best),
        used=used,
        unused=unused,
        findings=found,
        better=better,
        mandate=tuple(_revealed(scenario, limit, best.amount(limit.part)) for limit in limits.limits),
        signing=best.signing if limits.limit("signing") is None else 0,
        cap=round(limits.cap),
        cap_with_lever=round(limits.cap_with_lever),
        cap_why=_cap_why(scenario, limits),
        targets=_targets(scenario),
        practise=practise,
        costs=priced,
        words=tuple(said.get(cost.turn, "") for cost in priced),
        answers=tuple(answered.get(cost.turn) for cost in priced),
        practise_rule=practise_rule,
        card=measured(scenario, card, _first_asks(transcript.messages), final),
    )


def states(scenario: Scenario, turns: Sequence[Turn]) -> Iterator[tuple[State, Turn]]:
    """Every turn with the state before it, as far as the candidate could know it."""
    limits = mandate.derive(scenario)
    state = State(place="", position=recruiter.opening(limits, scenario.persona))
    for turn in turns:
        yield state, turn
        used = (*state.tactics_used, turn.tactic) if turn.tactic else state.tactics_used
        state = replace(
            state, place=turn.place, position=position_after(state, turn), pressed=turn.tactic, tactics_used=used
        )


def _first_asks(messages: Sequence[Message]) -> list[Demand]:
    """What was asked for first in each part."""
    first: dict[str, Demand] = {}
    for message in messages:
        for ask in message.move.asks:
            first.setdefault(ask.of, ask)
    return list(first.values())


def _changes(first: Package, final: Package, best: Package) -> tuple[Change, ...]:
    return tuple(
        Change(part, first.amount(part), final.amount(part), best.amount(part))
        for part in PARTS
        if first.amount(part) or final.amount(part) or best.amount(part)
    )


def _levers(scenario: Scenario, messages: Sequence[Message]) -> tuple[tuple[Basis, ...], tuple[Basis, ...]]:
    numbers = {number for message in messages for number in message.move.levers}
    every = grounds.bases(grounds.lever_basis(scenario.guide, lever.number) for lever in scenario.guide.levers)
    return (
        tuple(basis for basis in every if basis.number in numbers),
        tuple(basis for basis in every if basis.number not in numbers),
    )


def _better(
    scenario: Scenario, turns: Sequence[Turn], messages: Sequence[Message], priced: Sequence[Cost]
) -> Iterator[Better]:
    """The most costly turns with a better line; then messages that cost little and broke a rule, as far as there is
    room."""
    before = {turn.number: state for state, turn in states(scenario, turns)}
    said = {message.turn.number: message for message in messages}
    mended = {turn: _mended(scenario, before[turn], message) for turn, message in said.items()}
    proposed: dict[int, Hint] = {}
    for cost in sorted(priced, key=lambda cost: (-cost.yearly, cost.turn)):
        if cost.mark in CHEAP or len(proposed) == MOST_BETTER:
            continue
        by_rule = mended[cost.turn][1] if cost.turn in mended else None
        searched = _searched(scenario, cost)
        told = [hint.rests_on or hint.short for hint in proposed.values()]
        new = (hint for hint in (by_rule, searched) if hint and (hint.rests_on or hint.short) not in told)
        proposed[cost.turn] = next(new, by_rule or searched)
    for turn, (_, hint) in sorted(mended.items(), key=lambda entry: (-entry[1][0], entry[0])):
        told_moves = {hint.move for hint in proposed.values()}
        if hint is not None and turn not in proposed and hint.move not in told_moves and len(proposed) < MOST_BETTER:
            proposed[turn] = hint
    by_turn = {cost.turn: cost for cost in priced}
    for turn, hint in proposed.items():
        yield Better(
            turn=turn,
            said=said[turn].text if turn in said else "",
            instead=hint.wording,
            short=hint.short,
            why=hint.why,
            grade=hint.grade,
            rests_on=hint.rests_on,
            cost=by_turn[turn].yearly,
            mark=by_turn[turn].mark,
        )


def _searched(scenario: Scenario, cost: Cost) -> Hint:
    """The best move in a turn's place, as the search of the whole call found it."""
    line, rule = worded(scenario, cost.at, cost.better), RULES["reasons"]
    raised = grounds.amounts(scenario, cost.gain)
    return Hint(
        move=f"searched_{cost.turn}",
        title="The best move there",
        why=f"It would have raised the offer by {raised} a year at once." if cost.gain else rule.title + ".",
        wording=line.wording,
        short=line.short,
        grade=rule.grade,
        source=rule.source,
        rests_on=line.rests_on,
    )


def _mended(scenario: Scenario, before: State, message: Message) -> tuple[int, Hint | None]:
    """How much a message gave away by the rules, in ranks and not in money, and what to say instead."""
    move, position = message.move, before.position
    if message.turn.outcome in ("accepted", "declined", "walked_away") and position.made:
        proposed = next_move(scenario, before)
        return (6 if not position.rounds else 3), proposed if proposed.move != "accept" else None
    if move.current_pay:
        return 5, decline_pay(scenario)
    if move.kind == "expectation" and not position.questions:
        return 4, next_move(scenario, replace(before, pressed=None))
    if move.kind != "counter":
        return 0, None
    ask = _fitting_ask(scenario, before, message)
    if ask is None:
        return 0, None
    falls_short = all(demand.amount < ask.low for demand in move.asks if demand.of == ask.of)
    if not move.asks or falls_short:
        return 3, with_lever(scenario, before, ask)
    return 2, None if set(move.levers) & {ask.basis.number} else with_lever(scenario, before, ask)


def _fitting_ask(scenario: Scenario, before: State, message: Message) -> GuideAsk | None:
    """The guide's ask for what the message asked, or the first one unused where it named nothing."""
    position = before.position
    asks = grounds.guide_asks(scenario, base=position.offer.base)
    parts = [demand.of for demand in message.move.asks]
    return next(
        (
            ask
            for ask in asks
            if (ask.of in parts or not parts)
            and ask.basis.number not in position.levers
            and ask.high > grounds.standing(scenario, position.offer, ask.of)
        ),
        None,
    )


def _revealed(scenario: Scenario, limit: Limit, most: int) -> Revealed:
    band = grounds.band(scenario, limit.part)
    levers = grounds.bases(grounds.lever_basis(scenario.guide, number) for number in limit.levers)
    persona = scenario.persona
    if scenario.guide.own is not None:
        return replace(_in_room(scenario, limit, scenario.guide.own, most), rests_on=levers)
    why = (
        f"{persona.name} opens {round(persona.opening * 100)}% up the band and goes to "
        f"{round(persona.standard * 100)}% without an argument of the guide."
    )
    if limit.lever_percent is not None:
        why += f" With the lever it follows the base: up to {format_percent(limit.lever_percent)} of it."
    elif limit.with_lever > limit.standard and levers:
        why += " The lever opens the rest."
    return Revealed(
        part=limit.part,
        opening=limit.opening,
        standard=limit.standard,
        with_lever=limit.with_lever,
        most=most,
        why=why,
        rests_on=(*((band[2],) if band else ()), *levers),
    )


def _in_room(scenario: Scenario, limit: Limit, own: OwnTerms, most: int) -> Revealed:
    """A limit of an own offer, with what was assumed for it."""
    persona, room = scenario.persona, next(room for room in own.rooms if room.component == limit.part)
    top = grounds.amounts(scenario, room.high)
    rest = "an assumption of mine, for no band is known" if room.assumed else "the top of the band that you gave"
    start = "opens with the offer that you hold" if room.opening is not None else "opens low in that band"
    why = (
        f"{persona.name} {start}. The room reaches to {top}: {rest}. Without an argument {persona.name} goes "
        f"{round(persona.standard * 100)}% of the way, with one {round(persona.lever * 100)}% of what is left."
    )
    return Revealed(limit.part, limit.opening, limit.standard, limit.with_lever, most, why)


def _cap_why(scenario: Scenario, limits: Mandate) -> str:
    aimed = grounds.target(scenario)
    if scenario.guide.own is not None:
        return " ".join(scenario.guide.own.assumptions)
    if aimed is None:
        return "The guide aims for no total here, so the package is bounded by its bands."
    aim = grounds.amounts(scenario, aimed.low, aimed.high)
    inside = f"inside the guide’s target for {scenario.region or 'this role'}, {aim}"
    if limits.cap_with_lever > limits.cap:
        numbers = " or ".join(str(number) for number in limits.cap_levers)
        return f"The cap lies {inside}; lever {numbers} raises it."
    return f"The cap lies {inside}."


def _targets(scenario: Scenario) -> tuple[GuideAsk, ...]:
    aimed = grounds.target(scenario)
    return (*((aimed,) if aimed else ()), *grounds.guide_asks(scenario, "total"))


def _practise(
    scenario: Scenario, limits: Mandate, found: Sequence[Finding], unused: Sequence[Basis]
) -> tuple[str, Rule | None]:
    """The unused argument that would have opened the most, else the first broken rule, else a harder recruiter."""
    heard = {lever.number for lever in scenario.guide.levers} - {basis.number for basis in unused}
    opened = [
        ((limit.with_lever - limit.standard) / (scenario.vesting_years if limit.part == "equity" else 1), limit, basis)
        for limit in limits.limits
        for basis in unused
        if basis.number in limit.levers and heard.isdisjoint(limit.levers)
    ]
    gain, limit, basis = max(opened, key=lambda entry: entry[0], default=(0.0, None, None))
    if limit and basis and gain > 0:
        standard, most = grounds.amounts(scenario, limit.standard), grounds.amounts(scenario, limit.with_lever)
        named, part = basis.label, PART_NAMES[limit.part]
        return f"Argue “{named}”: with it the {part} can go to {most}, without only to {standard}.", RULES["reasons"]
    broken = next((finding for finding in found if not finding.kept), None)
    if broken:
        return f"{broken.rule.title}.", broken.rule
    return "Take a harder recruiter: you used the arguments and kept the rules that came up.", None
