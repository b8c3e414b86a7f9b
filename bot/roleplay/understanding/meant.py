"""What a candidate said a message means, where it could mean two things."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, cast

from bot.roleplay.understanding.message import Act, Figure, FigureComponent, Role


@dataclass(frozen=True, slots=True)
class Meant:
    """One reading of a message: the ``role`` or ``component`` of the figure that begins at ``start``, or whether an
    ``act`` is done ("yes") or not ("no")."""

    what: Literal["role", "component", "accept", "walk_away"]
    value: str
    start: int = 0


def with_meaning(found: Sequence[Figure], meant: Meant | None) -> tuple[Figure, ...]:
    """The figures of a message as the candidate said they are meant."""
    if meant is None or meant.what not in ("role", "component"):
        return tuple(found)
    return tuple(_sure(figure, meant) if figure.start == meant.start else figure for figure in found)


def acts_meant(acts: tuple[Act, ...], meant: Meant | None, *, offered: bool) -> tuple[Act, ...]:
    """The acts of a message as the candidate said they are meant; ``offered`` that an offer is on the table.

    A yes that is none only puts the answer off; a goodbye that is none turns the offer down.
    """
    if meant is None or meant.what in ("role", "component"):
        return acts
    act = Act(meant.what)
    others = tuple(other for other in acts if other is not act)
    if meant.value == "yes":
        # Nothing that would take it back again: whether there is an "if" in it is what was asked.
        return (act, *(other for other in others if other not in (Act.STALL, Act.REJECT, Act.COUNTEROFFER)))
    instead = Act.STALL if act is Act.ACCEPT or not offered else Act.REJECT
    return others or (instead,)


def _sure(figure: Figure, meant: Meant) -> Figure:
    if meant.what == "role":
        return replace(figure, role=cast(Role, meant.value), other_role=None, certainty=1.0)
    return replace(figure, component=cast(FigureComponent, meant.value), period=None, certainty=1.0)
