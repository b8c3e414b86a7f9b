"""How to say a move: the guide's argument and the figures, short enough for a button that copies, and in full."""

from __future__ import annotations

from bot.roleplay import grounds
from bot.roleplay.coach.phrases import case, premium_case, premium_short_case, short_case, shortened
from bot.roleplay.coach.proposal import COPY_LIMIT, YES, asking, of_wanted, over_years
from bot.roleplay.grounds import PART_NAMES, Basis
from bot.roleplay.recruiter import Demand, Given, Move, Position
from scenarios import Scenario
from scenarios.value import value
from scenarios.wording import listed


@value
class BetterLine:
    """A move in words: ``wording`` in full, ``short`` in at most 256 characters, ``rests_on`` what to lean on."""

    move: Move
    wording: str
    short: str
    rests_on: tuple[Basis, ...] = ()


def worded(scenario: Scenario, position: Position, move: Move | None) -> BetterLine:
    """What to say to make a move from a position; None means taking what stands.

    Only the guide's arguments are used, without their placeholders, and no other offer than the one that was stated.
    """
    said, rests_on, shortest = _case(scenario, move or Move("accept"))
    ending = _ending(scenario, position, move)
    opening = "Thank you for the offer." if position.made and not position.rounds and move else ""
    return BetterLine(
        move=move or Move("accept"),
        wording=" ".join(piece for piece in (opening, *said, ending) if piece),
        short=shortened(said, ending, COPY_LIMIT, shortest),
        rests_on=rests_on,
    )


def argued(scenario: Scenario, move: Move) -> str:
    """The argument of a move in words, without what is asked for; empty where there is none."""
    return " ".join(_case(scenario, move)[0])


def _case(scenario: Scenario, move: Move) -> tuple[tuple[str, ...], tuple[Basis, ...], str]:
    """The argument of a move: its sentences, the guide's lines behind it, and one short sentence for it."""
    guide = scenario.guide
    levers = [lever for lever in guide.levers if lever.number in move.levers]
    premiums = [guide.premiums[number - 1] for number in move.premiums if 1 <= number <= len(guide.premiums)]
    said = [sentence for lever in levers for sentence in case(guide, lever)]
    said += [sentence for premium in premiums for sentence in premium_case(guide, premium)]
    shortest = [short_case(guide, lever) for lever in levers]
    shortest += [premium_short_case(guide, premium) for premium in premiums]
    rests_on = grounds.bases(
        (
            *(grounds.lever_basis(guide, lever.number) for lever in levers),
            *(grounds.premium_basis(guide, number) for number in move.premiums),
        )
    )
    return tuple(said), rests_on, next(iter(shortest), "")


def _ending(scenario: Scenario, position: Position, move: Move | None) -> str:
    if move is None or move.kind == "accept":
        return YES
    if move.asks:
        return _asking(scenario, move)
    if move.levers or move.premiums:
        return "That is what I would bring; where do you see room for it?"
    if not position.made:
        return "I'd like to be sure of the fit first. Which range have you set for this role?"
    return "How did you arrive at these figures, and which parts have some room?"


def _asking(scenario: Scenario, move: Move) -> str:
    if len(move.asks) == 1 and move.asks[0].of == "total":
        return asking(scenario, "total", grounds.exactly(scenario, move.asks[0].amount))
    asked = listed([_amount(scenario, ask) for ask in move.asks])
    given = "".join(f" {_giving(scenario, given)}" for given in move.gives)
    if move.conditional:
        return f"If you can make it {asked}, I'll sign today.{given}"
    return f"I'd like {asked}.{given}"


def _giving(scenario: Scenario, given: Given) -> str:
    if not given.amount:
        return f"For that I can do without the {PART_NAMES[given.of]}."
    return f"For that the {PART_NAMES[given.of]} can come down to {grounds.exactly(scenario, given.amount)}."


def _amount(scenario: Scenario, ask: Demand) -> str:
    over = over_years(scenario) if ask.of == "equity" else ""
    return of_wanted(ask.of, grounds.exactly(scenario, ask.amount, ask.of)) + over
