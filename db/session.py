"""A rehearsal and its turns as they are stored. States, events, turns and verdicts are JSON that is made and read
elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime

SUSPENDED = "suspended"
"""The outcome of a session that was put off and goes on with the next message, or when its time is over."""
UNFINISHED = "unfinished"
"""The outcome of a session that its candidate stopped, or left for another one."""


class Session(NamedTuple):
    """One rehearsal. ``guide`` to ``seed`` are the scenario; ``state`` is where it stands, as JSON, and ``revision``
    counts its changes; ``outcome`` is None while it runs; ``won`` is the share of the room that was won, 0 to 1;
    ``turns`` counts those that were not taken back. ``parent_id`` is the session that it is compared with: the one that
    it branched off, before the turn ``branched_at`` (from 0, the opening), or the first round where that is None.
    ``prep`` is the prep card as JSON; ``guide_version`` and ``played_id`` are content and number of the `PlayedGuide`
    that it began with, None for one stored before there were any. ``deadline_at`` and ``manager_at`` are when the
    recruiter comes back by itself.
    """

    id: int
    user_id: int
    guide: str
    region: str | None
    level: str | None
    persona: str
    script: str
    seed: int
    state: str
    revision: int
    outcome: str | None
    won: float | None
    started: datetime
    changed: datetime
    turns: int
    parent_id: int | None = None
    branched_at: int | None = None
    prep: str | None = None
    deadline_at: datetime | None = None
    manager_at: datetime | None = None
    guide_version: str | None = None
    played_id: int | None = None


Awaited = Literal["deadline", "manager"]


class Due(NamedTuple):
    """What a running session waits for, and its time is over: a ``deadline`` or a ``manager``'s answer."""

    session_id: int
    user_id: int
    revision: int
    awaited: Awaited


class NewTurn(NamedTuple):
    """A turn to be stored. ``event``, ``turn``, ``verdict`` and ``state`` (after the turn) are JSON; ``message_id`` is
    the candidate's message in the chat, where there is one.
    """

    event: str
    turn: str
    verdict: str | None
    state: str
    message_id: int | None = None


class StoredTurn(NamedTuple):
    """A turn as it was stored; ``number`` counts from 1, which is the recruiter's opening."""

    number: int
    event: str
    turn: str
    verdict: str | None
    state: str
    message_id: int | None
    created: datetime
