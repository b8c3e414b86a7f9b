"""The next move that the guide supports, with its wording. Knows the guide, never the hidden mandate."""

from __future__ import annotations

from dataclasses import dataclass

from bot.roleplay.coach import Basis
from bot.roleplay.rules import Grade
from bot.roleplay.session import State
from scenarios.scenario import Scenario

COPY_LIMIT = 256
"""How many characters a button of Telegram can copy."""


@dataclass(frozen=True, slots=True)
class Hint:
    """A proposed move: what to do, why, how to say it in full and in at most 256 characters (UTF-16 units too)."""

    move: str
    title: str
    why: str
    wording: str
    short: str
    grade: Grade
    source: str
    rests_on: tuple[Basis, ...] = ()


def hint(scenario: Scenario, state: State) -> Hint | None:
    """The next move for a candidate who knows the guide, or None where the session is over."""
    raise NotImplementedError
