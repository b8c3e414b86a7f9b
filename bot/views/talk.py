"""The rehearsal itself in the chat: the recruiter's bubble, the coach's, the standing offer, a hint."""

from __future__ import annotations

from bot.roleplay.coach import Verdict
from bot.roleplay.hints import Hint
from bot.roleplay.session import State, Turn
from bot.views.reply import Reply
from scenarios.scenario import Scenario


def played(
    session: int, scenario: Scenario, turn: Turn, state: State, shown: Verdict | None = None
) -> tuple[Reply, ...]:
    """What goes out after a turn: the recruiter's bubble and, where there is a verdict to show, the coach's.

    ``state`` is the one after the turn; what the recruiter waits for becomes a button. Before the first turn of a
    session a line says whom one is talking to, and that nobody real is.
    """
    raise NotImplementedError


def verdict(session: int, scenario: Scenario, shown: Verdict) -> Reply:
    """The coach's bubble for one message."""
    raise NotImplementedError


def hint(session: int, scenario: Scenario, proposed: Hint) -> Reply:
    """The proposed move with its wording and a button that copies the short form."""
    raise NotImplementedError


def offer(session: int, scenario: Scenario, state: State) -> Reply:
    """What is on the table: each part in its band, and the total both ways; or that there is no offer yet."""
    raise NotImplementedError


def undone(session: int, scenario: Scenario, state: State) -> Reply:
    """The last message is taken back; ``state`` is the one before it."""
    raise NotImplementedError
