"""Where a message could mean two things that the recruiter would answer differently: what to ask the candidate."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.roleplay.recruiter import FAR_OUTSIDE, SIGNING_TOP, Move
from bot.roleplay.recruiter.mandate import Mandate
from bot.roleplay.understanding import Act, Figure, FigureComponent, Meant, Understood
from scenarios.value import value

MOST = 3
"""How many answers a question offers at most."""

_NAMED = re.compile(
    r"bas(e|ic)|salar|pay|total|comp|tc|ote|package|bonus|variable|sign|stock|equity|grant|rsu|share|option|relo"
    r"|more|less|another|extra|year|annual|month|hour|[+%]",
    re.IGNORECASE,
)
"""Words by which a message says itself what its amount is about."""


@value
class Doubt:
    """What a message leaves open: the readings that it can have, the most sensible first. ``words`` is the amount it is
    about, empty where it is about a yes or a goodbye."""

    options: tuple[Meant, ...]
    words: str = ""


def doubt(text: str, understood: Understood, mandate: Mandate, move: Callable[[Meant | None], Move]) -> Doubt | None:
    """The one question that a message leaves open, None where it is plain or where the recruiter would do the same.

    Args:
        text: the message.
        understood: what was understood of it.
        mandate: how large each part of the offer can be.
        move: the move that the message makes in a reading; None is the likeliest.
    """
    for found in (_ending(understood), _role(understood), _component(text, understood, mandate)):
        if found is not None and len({move(option) for option in found.options}) > 1:
            return found
    return None


def _ending(understood: Understood) -> Doubt | None:
    for act in understood.weak:
        answers = ("yes", "no") if act in understood.acts else ("no", "yes")
        return Doubt(tuple(Meant("accept" if act is Act.ACCEPT else "walk_away", answer) for answer in answers))
    return None


def _role(understood: Understood) -> Doubt | None:
    for figure in understood.figures:
        if figure.other_role is not None:
            roles = (figure.role, figure.other_role)
            return Doubt(tuple(Meant("role", role, figure.start) for role in roles), figure.span)
    return None


def _component(text: str, understood: Understood, mandate: Mandate) -> Doubt | None:
    """A lone amount that its message does not name, far from any size of what was spoken of last: of what is it?"""
    asked = [figure for figure in understood.figures if figure.role in ("ask", "floor")]
    if len(understood.figures) != 1 or not asked or _NAMED.search(text):
        return None
    figure = asked[0]
    seems: FigureComponent = "base" if figure.component == "unknown" else figure.component
    if figure.basis != "absolute" or figure.period not in (None, "year") or seems == "total":
        return None
    fitting = _fitting(figure, mandate)
    if seems in fitting or not fitting or seems not in {limit.part for limit in mandate.limits}:
        return None
    options = [*fitting, seems][:MOST]
    return Doubt(tuple(Meant("component", part, figure.start) for part in options), figure.span)


def _fitting(figure: Figure, mandate: Mandate) -> list[FigureComponent]:
    """The parts of an offer that can be as large as an amount."""
    fitting: list[FigureComponent] = [
        limit.part for limit in mandate.limits if limit.low / FAR_OUTSIDE <= figure.low <= FAR_OUTSIDE * limit.high
    ]
    base = mandate.limit("base")
    known = {limit.part for limit in mandate.limits}
    if base is not None and "signing" not in known and figure.low <= SIGNING_TOP * base.high:
        fitting.append("signing")
    return fitting
