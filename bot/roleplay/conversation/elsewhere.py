"""What candidates have elsewhere: another offer keeps its part, an own ask is none, and lost stock is a reason."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from bot.roleplay.grounds.titles import of_an_offer
from bot.roleplay.recruiter import Asked, Demand, Move, Position
from bot.roleplay.recruiter.mandate import Mandate
from bot.roleplay.recruiter.terms import standing
from bot.roleplay.understanding import Act, Figure, Understood
from scenarios import Guide

SAME = 0.1
"""Another amount this close, as a share, speaks of an offer that was told of before."""

LOST = re.compile(
    r"\b(?:forfeit\w*|unvested|not (?:yet )?vested|los(?:e|ing)|giv(?:e|ing) up|walk(?:ing)? away from"
    r"|leav(?:e|ing)\b.{0,40}\b(?:behind|on the table))\b",
    re.IGNORECASE,
)
"""What one loses by leaving."""
_ELSEWHERE = re.compile(
    r"\b(?:offer(?:s|ed|ing)?|compet\w+|elsewhere|rivals?|letter|alternatives?"
    r"|(?:an)?other (?:compan|employer|firm|place|side|process|team|one)\w*)\b",
    re.IGNORECASE,
)
_CLAUSES = re.compile(r"[.;!?\n]|,(?!\d)|\b(?:and|but)\b")


def as_told(understood: Understood, position: Position) -> Understood:
    """The message with what it says of another offer as that was told before: of the same part, where only the amount
    is repeated; and with the candidate's own ask as one, where nobody is named who offers it."""
    figures = tuple(_as_told(figure, understood, position) for figure in understood.figures)
    return understood if figures == understood.figures else replace(understood, figures=figures)


def argued(move: Move, position: Position, mandate: Mandate, guide: Guide) -> Move:
    """The move with the guide's argument of another offer, where it states one that is better than what stands: whoever
    says "Hexa offers me 160" has made it."""
    better = any(offer.amount > standing(mandate, position.offer, offer.of) for offer in move.competing)
    if not better or move.kind == "accept":
        return move
    made = (lever.number for lever in guide.levers if of_an_offer(lever.title))
    return replace(move, levers=tuple(dict.fromkeys((*move.levers, *made))))


def without_claims(understood: Understood, text: str, guide: Guide) -> Understood:
    """The message without the guide's argument of another offer, where it speaks of none: words such as "scale" and
    "orders" in that argument are not what it rests on."""
    claimed = any(figure.role == "competing_offer" for figure in understood.figures)
    if not understood.levers or claimed or understood.rivals or _ELSEWHERE.search(text):
        return understood
    offers = {lever.number for lever in guide.levers if of_an_offer(lever.title)}
    levers = tuple(mention for mention in understood.levers if mention.number not in offers)
    return understood if levers == understood.levers else replace(understood, levers=levers)


def loses(text: str, understood: Understood) -> bool:
    """Whether all that a message tells of current pay is what the candidate would lose by leaving: no figure of what
    they earn, and a reason to make up for it."""
    figures = [figure for figure in understood.figures if figure.role == "current_pay"]
    if not figures:
        return bool(LOST.search(text)) and Act.DISCLOSE_CURRENT_PAY in understood.acts
    ends = [0, *(cut.end() for cut in _CLAUSES.finditer(text)), len(text)]
    clauses = [(begin, end) for begin, end in pairwise(ends) if LOST.search(text[begin:end])]
    return all(any(begin <= figure.start < end for begin, end in clauses) for figure in figures)


def _as_told(figure: Figure, understood: Understood, position: Position) -> Figure:
    if figure.role != "competing_offer" or figure.basis != "absolute":
        return figure
    told = position.competing
    if not understood.rivals and not any(offer.amount == round(figure.low) for offer in told):
        asked = next((of for of, amount in position.asked if amount == round(figure.low)), None)
        if asked is not None:
            return replace(figure, component=asked, role="ask")
    same = _same(figure, told, position)
    return figure if same is None else replace(figure, component=same)


def _same(figure: Figure, told: tuple[Demand, ...], position: Position) -> Asked | None:
    """The part that an amount about as high was told of, the last one first, where it is far from what stands of the
    part that it was taken for."""
    stands = (
        position.offer.amount(figure.component) if figure.component in ("base", "equity", "bonus", "signing") else 0
    )
    if stands and abs(figure.low - stands) <= SAME * stands:
        return None
    near = (offer for offer in reversed(told) if abs(figure.low - offer.amount) <= SAME * offer.amount)
    return next((offer.of for offer in near), None)
