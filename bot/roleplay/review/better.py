"""The turns of a session that cost something, and what to say instead."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from bot.roleplay import grounds
from bot.roleplay.coach.better_line import worded
from bot.roleplay.coach.counters import proposable, with_lever
from bot.roleplay.coach.hints import decline_pay, next_move
from bot.roleplay.coach.knowable import knowable
from bot.roleplay.coach.proposal import Hint
from bot.roleplay.grounds import Basis, GuideAsk
from bot.roleplay.package import PARTS
from bot.roleplay.recruiter import Demand
from bot.roleplay.recruiter.mandate import derive
from bot.roleplay.recruiter.moves import move_of
from bot.roleplay.review.habits import Message
from bot.roleplay.rules import RULES, Grade
from bot.roleplay.search.regret import Cost, Mark, raised
from bot.roleplay.session import State
from bot.roleplay.understanding import Context, understand
from scenarios.scenario import Scenario
from scenarios.value import value

MOST_BETTER = 3
"""How many better lines a review proposes: the rest would not be read."""
WORTH_IT = 0.5
"""A line that a rule proposes comes first where it gets this share of what the best one gets at once."""
CHEAP: tuple[Mark, ...] = ("best", "good", "passing")
"""The marks of turns that nobody needs to play again."""


@value
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


def better(
    scenario: Scenario, before: Mapping[int, State], messages: Sequence[Message], priced: Sequence[Cost]
) -> Iterator[Better]:
    """The most costly turns with a better line; then messages that cost little and broke a rule, as far as there is
    room. ``before`` holds the state before each turn, by its number."""
    said = {message.turn.number: message for message in messages}
    mended = {turn: _mended(scenario, before[turn], message) for turn, message in said.items()}
    proposed: dict[int, Hint] = {}
    for cost in sorted(priced, key=lambda cost: (-cost.yearly, cost.turn)):
        if cost.mark in CHEAP or len(proposed) == MOST_BETTER:
            continue
        by_rule = mended[cost.turn][1] if cost.turn in mended else None
        searched = _searched(scenario, _on_subject(scenario, cost, said.get(cost.turn)))
        told = [hint.rests_on or hint.short for hint in proposed.values()]
        both = (by_rule, searched) if by_rule and _is_worth_it(scenario, cost, by_rule) else (searched, by_rule)
        new = (hint for hint in both if hint and (hint.rests_on or hint.short) not in told)
        proposed[cost.turn] = next(new, both[0])
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
    move = None if cost.better is None else knowable(scenario, cost.at, cost.better)
    line, rule = worded(scenario, cost.at, move), RULES["questions" if move and not move.asks else "reasons"]
    return Hint(
        move=f"searched_{cost.turn}",
        title="The best move there",
        why=_gained(scenario, cost, raised(scenario, cost.at, move)) or f"{rule.title}.",
        wording=line.wording,
        short=line.short,
        grade=rule.grade,
        source=rule.source,
        rests_on=line.rests_on,
    )


def _on_subject(scenario: Scenario, cost: Cost, message: Message | None) -> Cost:
    """The cost with a best move about what the message asked for, where more of that could still be had: its line
    answers the message that it stands beside."""
    parts = {ask.of for ask in message.move.asks} if message and message.counters else set()
    move = cost.better
    if move is None or not move.asks or parts & {ask.of for ask in move.asks} or not cost.at.made:
        return cost
    asks = tuple(
        Demand(part, cost.before.package.amount(part))
        for part in PARTS
        if part in parts and cost.before.package.amount(part) > cost.at.offer.amount(part)
    )
    fitting = {lever.number for ask in asks for lever in grounds.fitting(scenario, ask.of)}
    about = replace(move, asks=asks, gives=(), levers=tuple(number for number in move.levers if number in fitting))
    gain = raised(scenario, cost.at, about) if asks else 0
    return replace(cost, better=about, gain=gain) if gain > 0 else cost


def _is_worth_it(scenario: Scenario, cost: Cost, hint: Hint) -> bool:
    """Whether a line, taken as the recruiter would understand it, gets about as much as the best one there."""
    found = understand(hint.short, Context(), scenario.guide)
    move = move_of(found, cost.at, derive(scenario), None)
    return not move.asks or raised(scenario, cost.at, move) >= WORTH_IT * cost.gain


def _gained(scenario: Scenario, cost: Cost, gain: int) -> str:
    """What the line would have raised at once, and what of the turn's cost needs more than this line."""
    if gain <= 0:
        return ""
    at_once = f"It would have raised the offer by {grounds.amounts(scenario, gain)} a year at once"
    if cost.yearly <= gain:
        return f"{at_once}."
    return f"{at_once}; the rest of the {grounds.amounts(scenario, cost.yearly)} takes the asks after it."


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
    asks = proposable(scenario, position.offer.base)
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
