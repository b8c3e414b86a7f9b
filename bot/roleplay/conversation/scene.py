"""Everything that a turn's conditions and lines look at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from functools import wraps
from typing import TypeVar

from bot.roleplay.conversation.deeds import Deed
from bot.roleplay.conversation.replies import Reply
from bot.roleplay.conversation.wishes import Terms
from bot.roleplay.package import Package
from bot.roleplay.recruiter import Answer, Because, Demand, Move, Position
from bot.roleplay.recruiter.mandate import Mandate
from bot.roleplay.session import Event, Said, State
from bot.roleplay.understanding import Understood
from scenarios import Scenario
from scenarios.value import value

T = TypeVar("T")


@value
class Scene:
    """One event as it is being answered: what was before, what was understood, what the bargaining core says to it.

    ``position`` is the bargaining after the event; ``number`` the turn's; ``came_back`` that a raise which was kept
    back is announced in this turn; ``facts`` what the candidate has told so far, this message included;
    ``terms`` what is agreed on beside the money, ``reply`` the bare answer that the message is, ``deed`` what it tells
    of its writer's work. ``worked_out`` is for `once`.
    """

    scenario: Scenario
    mandate: Mandate
    state: State
    event: Event
    number: int
    understood: Understood
    move: Move | None
    answer: Answer | None
    position: Position
    unclear: int
    aside: int
    facts: dict[str, str]
    terms: Terms = ()
    reply: Reply | None = None
    deed: Deed | None = None
    came_back: bool = False
    picks_up: bool = False
    worked_out: dict[object, object] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def text(self) -> str:
        """What the candidate wrote; empty where they wrote nothing."""
        return self.event.text if isinstance(self.event, Said) else ""

    @property
    def because(self) -> tuple[Because, ...]:
        """Why the recruiter moved or did not."""
        return self.answer.because if self.answer else ()

    @property
    def asks(self) -> tuple[Demand, ...]:
        """What the message asks for."""
        return self.move.asks if self.move else ()

    @property
    def before(self) -> Package:
        """The offer before the event."""
        return self.state.position.offer


def once(function: Callable[[Scene], T]) -> Callable[[Scene], T]:
    """What follows from a scene is worked out when it is first asked for."""

    @wraps(function)
    def known(scene: Scene) -> T:
        found = scene.worked_out
        if function not in found:
            found[function] = function(scene)
        return found[function]  # type: ignore[return-value]

    return known
