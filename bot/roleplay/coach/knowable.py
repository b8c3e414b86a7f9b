"""A move with the figures that a candidate can know: the guide's asks and round steps, never the recruiter's limits."""

from __future__ import annotations

from dataclasses import replace

from bot.roleplay import grounds
from bot.roleplay.coach.counters import proposable
from bot.roleplay.recruiter import Asked, Demand, Given, Move, Position
from bot.roleplay.recruiter.steps import down, up
from scenarios.scenario import Scenario


def knowable(scenario: Scenario, position: Position, move: Move) -> Move:
    """The move with each ask at the lowest figure of the guide that is no less, else at the next round one, inside the
    band; what is given comes down to a round one."""
    return replace(
        move,
        asks=tuple(Demand(ask.of, _up(scenario, position, ask.of, ask.amount)) for ask in move.asks),
        gives=tuple(Given(given.of, down(given.amount, _step(given.amount))) for given in move.gives),
    )


def _up(scenario: Scenario, position: Position, of: Asked, amount: int) -> int:
    asks = [ask for ask in proposable(scenario, position.offer.base) if ask.of == of and ask.percent is None]
    known = [end for ask in asks for end in (ask.low, ask.high) if end >= amount]
    here, step = grounds.band(scenario, of), _step(amount)
    rounded = up(amount, step)
    if here is not None and amount <= here[1]:
        rounded = min(rounded, here[1])
    return min(known) if known else rounded


def _step(amount: int) -> int:
    """Five of the third figure that counts: 5,000 of 171,000, 500 of 17,100."""
    return max(1, 5 * 10 ** (len(str(amount)) - 3)) if amount >= 1_000 else 100
