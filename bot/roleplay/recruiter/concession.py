"""How much of an ask the recruiter gives."""

from __future__ import annotations

from dataclasses import replace

from bot.roleplay.package import Package, Part
from bot.roleplay.recruiter.answer import Because, Reason
from bot.roleplay.recruiter.mandate import Mandate
from bot.roleplay.recruiter.move import Move
from bot.roleplay.recruiter.position import Position
from bot.roleplay.recruiter.room import capped, reach_of
from bot.roleplay.recruiter.steps import up
from scenarios import Persona


def conceded(
    mandate: Mandate,
    persona: Persona,
    position: Position,
    move: Move,
    wanted: dict[Part, int],
    because: list[Because],
    stood: Package,
) -> Package:
    """The offer with what is given of the parts wanted; why is added to ``because``. ``stood`` is what was offered
    before the message's trade, which may free room for it."""
    offer = position.offer
    for part, amount in wanted.items():
        at = position if offer == position.offer else replace(position, offer=offer)
        most = reach_of(mandate, at, part)
        standing = offer.amount(part)
        goal = min(amount, most)
        if goal <= standing:
            because.append(Because(_blocked(mandate, position, part), part))
            continue
        share = _share(mandate, persona, position, move, part, because)
        step = standing + share * (goal - standing)
        given = goal if goal - step < 2 * mandate.step or (move.conditional and amount <= most) else step
        offer = offer.having(part, min(goal, max(standing, up(given, mandate.step))))
    inside = capped(mandate, position, position.offer, offer, stood)
    if inside != offer:
        because.append(Because("at_cap", "total"))
    return inside


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
