"""The review after a session: what was won of what was there, which rules were kept, what to say better."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.roleplay import grounds, recruiter
from bot.roleplay.coach.coach import position_after
from bot.roleplay.conversation.wishes import agreed
from bot.roleplay.grounds import Basis, GuideAsk, Sum, added
from bot.roleplay.package import PARTS, Package, Part
from bot.roleplay.prep import Card, Measured, measured
from bot.roleplay.recruiter import Answer, Demand, mandate
from bot.roleplay.review.better import CHEAP, Better, better
from bot.roleplay.review.habits import NO_CARD, Message, findings, record
from bot.roleplay.review.practise import practise_next
from bot.roleplay.review.revealed import Revealed, cap_why, revealed, targets
from bot.roleplay.rules import Finding, Rule
from bot.roleplay.search.regret import Cost, costs
from bot.roleplay.session import State, Turn
from scenarios.scenario import Scenario
from scenarios.script import Outcome
from scenarios.value import value


@value
class Change:
    """One part of the package from the first offer to the last, and in the best package of the mandate."""

    part: Part
    opening: int
    final: int
    best: int


@value
class Review:
    """What a finished (or stopped) session comes to; money in whole units of the region's currency."""

    outcome: Outcome | None
    turns: int
    counters: int
    changes: tuple[Change, ...]
    won: float | None
    """The share, 0 to 1, of the room above the opening that was on the table in the end, in yearly value; None where no
    offer was made or there was no room."""
    won_yearly: int
    """The same in money per year."""
    room_yearly: int
    """The whole room above the opening, in money per year."""
    opening: Sum | None
    final: Sum | None
    best: Sum
    used: tuple[Basis, ...]
    """The guide's levers that were argued."""
    unused: tuple[Basis, ...]
    findings: tuple[Finding, ...]
    better: tuple[Better, ...]
    mandate: tuple[Revealed, ...]
    signing: int
    """The one-off money that could have been had where the guide has no band for it, else 0."""
    cap: int
    cap_with_lever: int
    cap_why: str
    targets: tuple[GuideAsk, ...]
    """All totals that the guide aims for in the region, each with its origin."""
    practise: str
    """What to work on next."""
    costs: tuple[Cost, ...] = ()
    """What every turn cost."""
    words: tuple[str, ...] = ()
    """What was said in each of them, empty where a deadline passed."""
    answers: tuple[Answer | None, ...] = ()
    """What the recruiter did about each of them, and why."""
    practise_rule: Rule | None = None
    """The rule behind what to work on next, with its evidence."""
    letter: tuple[str, ...] = ()
    """What is agreed on beside the money: a start, days at home, days off."""
    card: tuple[Measured, ...] = ()
    """The prep card beside what came of it."""

    @property
    def pulled(self) -> dict[Part, int]:
        """The first offer in the parts where it was another than the recruiter's opening: a number that the candidate
        named before it pulled it there."""
        openings = {limit.part: limit.opening for limit in self.mandate}
        return {
            change.part: change.opening
            for change in self.changes
            if openings.get(change.part, change.opening) != change.opening
        }

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
    before = {turn.number: state for state, turn in states(scenario, turns)}
    lines = tuple(better(scenario, before, transcript.messages, priced))
    shown = tuple(revealed(scenario, limits, limit, best) for limit in limits.limits)
    reached = recruiter.total_of(limits, Package(**{limit.part: limit.alone for limit in shown}))
    practise, practise_rule = practise_next(scenario, turns, found, final or limits.opening)
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
        better=lines,
        mandate=shown,
        signing=best.signing if limits.limit("signing") is None else 0,
        cap=round(min(limits.cap, reached)),
        cap_with_lever=round(min(limits.cap_with_lever, reached)),
        cap_why=cap_why(scenario, limits),
        targets=targets(scenario),
        practise=practise,
        costs=priced,
        words=tuple(said.get(cost.turn, "") for cost in priced),
        answers=tuple(answered.get(cost.turn) for cost in priced),
        practise_rule=practise_rule,
        letter=agreed(scenario.script, (turn.understood for turn in turns if turn.understood is not None)),
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
