"""Candidates to play against the recruiter: what each writes, from what a candidate can know.

They answer the recruiter in text, and know the guide and what was said to them; never the mandate.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from bot.roleplay import grounds, recruiter
from bot.roleplay.coach.better_line import argued, worded
from bot.roleplay.coach.hints import hint
from bot.roleplay.conversation.lines import ranked
from bot.roleplay.package import Package, Part
from bot.roleplay.recruiter import Demand, Given, Move, Position
from bot.roleplay.rehearsal import Played, advance, begin
from bot.roleplay.search.repertoire import Argument, Repertoire, repertoire
from bot.roleplay.session import ManagerAnswered, Said, State
from scenarios import Scenario

ONE_OFF = 0.05
"""The signing bonus that the expert asks for where the guide has no band for one, as a share of the base."""

CLOSINGS = 4
"""How often the expert asks for the rest as a package."""

Candidate = Callable[[Scenario, State, Sequence[str]], str]
"""What a candidate writes in a state of the call, after these messages of their own."""

_OPEN = (
    "I have no number in mind yet. What would you offer?",
    "I'm open. I'd rather hear what you have in mind.",
    "I'd like to see your offer first.",
)
_YES = ("That sounds great, I accept!", "Perfect, I'll take it.", "Great, I accept the offer.")


def naive(scenario: Scenario, state: State, said: Sequence[str]) -> str:  # noqa: ARG001 - as every candidate
    """Takes the first offer as it is."""
    return _chosen(_YES if state.position.made else _OPEN, scenario, state)


def decent(scenario: Scenario, state: State, said: Sequence[str]) -> str:  # noqa: ARG001 - as every candidate
    """Argues one lever, for the base where there is one, asks for the least that the guide asks with it (the band's top
    where it asks nothing), and signs."""
    if not state.position.made:
        return _chosen(_OPEN, scenario, state)
    asks = [ask for ask in grounds.guide_asks(scenario, base=state.position.offer.base) if ask.basis.number]
    ask = next((ask for ask in asks if ask.of == "base"), asks[0] if asks else None)
    band = grounds.band(scenario, "base")
    if state.position.rounds or not (ask or band):
        return _chosen(_YES, scenario, state)
    wanted = Demand(ask.of, ask.low) if ask else Demand("base", band[1] if band else 0)
    lever = ask.basis.number if ask else next((lever.number for lever in scenario.guide.levers), None)
    move = Move("counter", asks=(wanted,), levers=() if lever is None else (lever,))
    return worded(scenario, state.position, move).wording


def expert(scenario: Scenario, state: State, said: Sequence[str]) -> str:
    """Lets them make the offer, asks how it was built, brings one argument after the other, each with the part that
    has most left to its band's top, then ties the rest of the package to a signature while there is patience, trades
    the grant for pay where it takes up too much of the total, and signs."""
    position = state.position
    if not position.made or "pay_history_asked" in scenario.script.flags(state.pressed):
        proposed = hint(scenario, state)
        return proposed.wording if proposed else ""
    if not (position.questions or position.rounds):
        return worded(scenario, position, Move("question")).wording
    known = repertoire(scenario)
    # Understood or not, nobody gets further by saying the same again.
    fresh = [
        argument
        for argument in known.unheard(position)
        if not any(argued(scenario, known.counter({}, argument)) in text for text in said)
    ]
    closings = sum("I'll sign" in text for text in said)
    move = None if position.final or closings >= CLOSINGS else _next(known, position, fresh, closings)
    return worded(scenario, position, move).wording


def _next(known: Repertoire, position: Position, fresh: Sequence[Argument], closings: int) -> Move | None:
    """The expert's next counteroffer, None to sign: of the recruiter's limits only the guide's bands are used.

    Where the guide's total counts the whole grant, the grant fills it up four times as fast as pay that is worth the
    same a year: once the package was refused as a whole, the grant is offered for pay.
    """
    goals = {limit.part: limit.high for limit in known.mandate.limits}
    years = known.mandate.vesting_years
    gaps = {
        part: Package().having(part, top - position.offer.amount(part)).yearly(years) for part, top in goals.items()
    }
    open_parts = sorted((part for part in gaps if gaps[part] > 0), key=lambda part: -gaps[part])
    for part in open_parts:
        limit = known.mandate.limit(part)
        own = [argument for argument in fresh if limit and argument.lever in limit.levers]
        other = [argument for argument in fresh if argument.premium is not None]
        for argument in (own or other)[:1]:
            return known.counter({part: goals[part]}, argument)
    closing = {part: goals[part] for part in open_parts}
    one_off = round(position.offer.base * ONE_OFF / known.mandate.step) * known.mandate.step
    if "signing" not in goals and one_off > position.offer.signing:
        closing["signing"] = one_off
    floor = recruiter.floor_of(known.mandate, "equity")
    pay: dict[Part, int] = {part: amount for part, amount in closing.items() if part in ("base", "bonus")}
    full = known.mandate.convention == "whole_grant" and position.offer.equity > floor
    if closings == 1 and full and pay:
        return known.counter(pay, gives=(Given("equity", floor),), conditional=True)
    total = [argument for argument in fresh if argument.lever in known.mandate.cap_levers]
    return known.counter(closing, *total[:1], conditional=True) if closing else None


CANDIDATES: Mapping[str, Candidate] = {"naive": naive, "decent": decent, "expert": expert}


def play(scenario: Scenario, candidate: Candidate) -> tuple[Played, ...]:
    """A whole call with a candidate, to its end.

    An answer that the recruiter has to fetch comes back after one more message at the latest.
    """
    played = [begin(scenario)]
    said: list[str] = []
    while played[-1].state.outcome is None:
        state = played[-1].state
        said.append(candidate(scenario, state, tuple(said)))
        played.append(advance(scenario, state, Said(said[-1])))
        after = played[-1].state
        if after.outcome is None and state.waiting == after.waiting and "manager" in after.waiting:
            played.append(advance(scenario, after, ManagerAnswered()))
    return tuple(played)


def _chosen(lines: tuple[str, ...], scenario: Scenario, state: State) -> str:
    return lines[ranked(scenario.seed, "candidate", state.turns) % len(lines)]
