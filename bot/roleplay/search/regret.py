"""What each turn of a session cost: the best still reachable before it, less the best still reachable after it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal

from bot.roleplay import grounds, recruiter
from bot.roleplay.conversation.conditions import MAX_TURNS
from bot.roleplay.package import Package
from bot.roleplay.recruiter import Move, Position
from bot.roleplay.search.repertoire import Repertoire, repertoire
from bot.roleplay.search.search import Line, Search
from bot.roleplay.session import Turn
from scenarios import Scenario
from scenarios.script import Outcome
from scenarios.value import value

Mark = Literal["best", "good", "inaccuracy", "mistake", "blunder", "left", "passing"]
"""As in chess. ``passing`` is a greeting, thanks, a sigh: nothing that could be said better or worse. ``left`` is the
room that stayed on the table when a package was signed that had been bargained for: no slip of that one message, for it
closes what the whole call did not ask for. Leaving is none either where the guide would not sign at the most that could
still be had."""

MARKS: tuple[tuple[float, Mark], ...] = ((0.03, "good"), (0.10, "inaccuracy"), (0.25, "mistake"))
"""Up to which share of the room that was still reachable a cost gets which mark; beyond the last it is a blunder."""

NOTHING = 0.002
"""A share of the room that is only rounding: offers move in steps."""

NO_DEAL: tuple[Outcome, ...] = ("declined", "walked_away", "expired")


@value
class Reachable:
    """A package that could still be had; ``yearly`` value and the guide's ``total`` in whole currency units.

    ``at_most`` is the proven bound: no moves reach a higher yearly value.
    """

    package: Package
    yearly: int
    total: int
    at_most: int


@value
class Cost:
    """What one turn cost, in yearly value, and what would have been best there.

    ``turn`` is the turn's number, ``share`` the cost as a share (0 to 1) of the room above the first offer that was
    still reachable. ``better`` is the best move in that place (None where the best was to take what stood), ``gain``
    what the offer would have gone up by at once, per year, and ``at`` the bargaining's position, for its wording.
    ``final`` marks the turn that used up the recruiter's patience: after it the offer moved no more.
    """

    turn: int
    before: Reachable
    after: Reachable
    yearly: int
    share: float
    mark: Mark
    better: Move | None
    gain: int
    at: Position
    final: bool = False


def costs(scenario: Scenario, turns: Sequence[Turn]) -> tuple[Cost, ...]:
    """What every message of a session cost, and a deadline that was let pass; in the order of the turns.

    The costs of a session add up to what it left of the best that its mandate held. No deal counts as the first offer:
    what a candidate goes to instead is not known here.
    """
    known = repertoire(scenario)
    search = Search(known)
    found: list[Cost] = []
    then: Line | None = None
    # From the end: what turned out to be reachable later was so before.
    for turn, before, after in reversed(list(positions(scenario, turns))):
        closed = _closed(known, turn, after)
        then = closed or then or search.best(recruiter.make_offer(after), MAX_TURNS - turn.number - 1)
        line = search.best(recruiter.make_offer(before), MAX_TURNS - turn.number)
        if then.value >= line.value:
            line = Line((turn.move, *then.moves) if turn.move else then.moves, then.package, then.value, then.bound)
        if turn.move is not None or closed:
            cost = _cost(known, turn, before, after, line, then)
            found.append(replace(cost, mark="left") if _left_as_the_guide_says(scenario, turn, cost) else cost)
        then = line
    return tuple(reversed(found))


def positions(scenario: Scenario, turns: Sequence[Turn]) -> Iterator[tuple[Turn, Position, Position]]:
    """Every turn with the bargaining's true position before and after it, hidden raises included.

    The offers are those of the session, whatever a recruiter of today would have made of its messages.
    """
    derived = repertoire(scenario).mandate
    position = recruiter.opening(derived, scenario.persona)
    for turn in turns:
        before = position
        if turn.move is not None:
            position, _ = recruiter.answer(derived, scenario.persona, position, turn.move)
        if turn.offer is not None and not position.made:
            position = replace(recruiter.make_offer(position), offer=turn.offer)
        elif turn.answer is not None and position.made:
            position = replace(position, offer=turn.answer.after)
        yield turn, before, position


def _cost(known: Repertoire, turn: Turn, before: Position, after: Position, line: Line, then: Line) -> Cost:
    cost, years = line.value - then.value, known.mandate.vesting_years
    room = line.value - known.mandate.opening.yearly(years)
    share = min(1.0, cost / room) if room > 0 else 0.0
    better = (line.moves[0] if line.moves else None) if before.made else Move("question", reasoned=True, warm=True)
    return Cost(
        turn=turn.number,
        before=_reachable(known, line),
        after=_reachable(known, then),
        yearly=round(cost),
        share=share,
        mark=_mark(share, turn, years, bargained=before.rounds > 0),
        better=better,
        gain=_gain(known, before, better),
        at=before,
        final=after.final and not before.final and turn.outcome is None,
    )


def _closed(known: Repertoire, turn: Turn, after: Position) -> Line | None:
    """What a turn that ended the call left, None where the call goes on or can be picked up again."""
    if turn.outcome not in ("accepted", *NO_DEAL):
        return None
    left = after.offer if turn.outcome == "accepted" else known.mandate.opening
    value = left.yearly(known.mandate.vesting_years)
    return Line((), left, value, value)


def _mark(share: float, turn: Turn, years: int, *, bargained: bool) -> Mark:
    """A best turn gets more for nothing, or takes the best there is. An insult is never a good one, even where the
    offer can still be got to the same place. A yes after counteroffers only leaves what was not asked for."""
    if turn.move is not None and turn.move.insult and share <= MARKS[0][0]:
        return "inaccuracy"
    if share <= NOTHING and turn.move is not None and turn.move.kind in ("chat", "unclear"):
        return "passing"
    if share <= NOTHING:
        answer = turn.answer
        raised = answer is not None and answer.after.yearly(years) > answer.before.yearly(years)
        return "best" if raised or turn.outcome == "accepted" else "good"
    if bargained and share > MARKS[0][0] and (turn.outcome == "accepted" or _takes(turn)):
        return "left"
    return next((mark for most, mark in MARKS if share <= most), "blunder")


def _left_as_the_guide_says(scenario: Scenario, turn: Turn, cost: Cost) -> bool:
    """Whether a call was ended without a deal where not even the best still reachable is what the guide accepts."""
    if turn.outcome not in ("declined", "walked_away") or not cost.at.made or cost.share <= MARKS[0][0]:
        return False
    return any(grounds.standing(scenario, cost.before.package, of.of) < of.low for of in grounds.accept_at(scenario))


def _takes(turn: Turn) -> bool:
    """Whether a message offers to sign for no more than what stands."""
    because = turn.answer.because if turn.answer else ()
    return turn.move is not None and turn.move.conditional and any(one.reason == "below_offer" for one in because)


def raised(scenario: Scenario, before: Position, move: Move | None) -> int:
    """What a move raises the offer by at once, per year."""
    return _gain(repertoire(scenario), before, move)


def _gain(known: Repertoire, before: Position, move: Move | None) -> int:
    if move is None or not before.made:
        return 0
    _, answer = recruiter.answer(known.mandate, known.persona, before, move)
    years = known.mandate.vesting_years
    return round(answer.after.yearly(years) - answer.before.yearly(years))


def _reachable(known: Repertoire, line: Line) -> Reachable:
    mandate = known.mandate
    return Reachable(
        package=line.package,
        yearly=round(line.value),
        total=round(line.package.total(mandate.convention, mandate.vesting_years)),
        at_most=round(line.bound),
    )
