"""Rehearsals and their turns in the store."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, func, insert, select, update

from db.problem import Stale
from db.session import SUSPENDED, UNFINISHED, Awaited, Due, NewTurn, Session, StoredTurn
from db.tables import fields, now, sessions, turns

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from db.transaction import Transaction

_ROW = fields(sessions, Session)
_MINE = sessions.c.user_id == bindparam("user")
_CURRENT = select(*_ROW).where(_MINE, sessions.c.outcome.is_(None))
_ONE = select(*_ROW).where(_MINE, sessions.c.id == bindparam("session"))
_COUNT = select(func.count()).select_from(sessions).where(_MINE)
_PAGE = select(*_ROW).where(_MINE).order_by(sessions.c.id.desc()).offset(bindparam("first")).limit(bindparam("most"))
_TURNS = (
    select(*fields(turns, StoredTurn))
    .where(turns.c.session_id == bindparam("session"), turns.c.undone.is_(None))
    .order_by(turns.c.number)
)
_ADD_TURN = insert(turns)
_CHANGE = update(sessions).where(sessions.c.id == bindparam("session"), sessions.c.revision == bindparam("loaded"))
"""Sets the columns that it is given, if the session is still the one loaded."""
_OVER = {
    awaited: select(sessions.c.id, sessions.c.user_id, sessions.c.revision).where(
        when.is_not(None),
        when <= bindparam("now"),
        sessions.c.outcome.is_(None) | (sessions.c.outcome == SUSPENDED),
    )
    for awaited, when in (("deadline", sessions.c.deadline_at), ("manager", sessions.c.manager_at))
}


class Sessions:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def start(  # noqa: PLR0913 - all that a scenario needs
        self,
        user_id: int,
        *,
        guide: str,
        region: str | None,
        level: str | None,
        persona: str,
        script: str,
        seed: int,
        state: str,
        turn: NewTurn,
        then: Sequence[NewTurn] = (),
        parent_id: int | None = None,
        branched_at: int | None = None,
        prep: str | None = None,
        guide_version: str | None = None,
        played_id: int | None = None,
    ) -> Session:
        """Begin a rehearsal with its opening turn, and ``then`` what it takes over of the one that it branches off. One
        that was still open is left as unfinished."""
        await self._leave_open(user_id)
        moment = now()
        rows = await self._transaction.returning(
            insert(sessions)
            .values(
                user_id=user_id,
                guide=guide,
                region=region,
                level=level,
                persona=persona,
                script=script,
                seed=seed,
                state=state,
                revision=1,
                started=moment,
                changed=moment,
                turns=1 + len(then),
                parent_id=parent_id,
                branched_at=branched_at,
                prep=prep,
                guide_version=guide_version,
                played_id=played_id,
            )
            .returning(*_ROW)
        )
        session = Session._make(rows[0])
        for number, stored in enumerate((turn, *then), 1):
            await self._store(session.id, number, stored, moment)
        return session

    async def current(self, user_id: int) -> Session | None:
        """The rehearsal that runs; None when the last one ended, was stopped or was put off."""
        rows = await self._transaction.read(_CURRENT, {"user": user_id})
        return Session._make(rows[0]) if rows else None

    async def get(self, session_id: int, user_id: int) -> Session | None:
        """A session of this person; None for anybody else's."""
        rows = await self._transaction.read(_ONE, {"user": user_id, "session": session_id})
        return Session._make(rows[0]) if rows else None

    async def page(self, user_id: int, offset: int, limit: int) -> tuple[list[Session], int]:
        """Sessions of a person, newest first, and how many there are in all."""
        ((total,),) = await self._transaction.read(_COUNT, {"user": user_id})
        rows = await self._transaction.read(_PAGE, {"user": user_id, "first": offset, "most": limit})
        return [Session._make(row) for row in rows], total

    async def begun_lately(self, user_id: int) -> int:
        """How many sessions a person has begun in the last 24 hours."""
        day = now() - timedelta(days=1)
        begun = select(func.count()).where(sessions.c.user_id == user_id, sessions.c.started > day)
        ((count,),) = await self._transaction.read(begun)
        return int(count)

    async def forget(self, age: timedelta) -> int:
        """Delete the sessions, with their turns, that were begun and last changed longer ago than that.

        Returns:
            How many there were.
        """
        before = now() - age
        self._transaction.scrub()
        return await self._transaction.write(
            delete(sessions).where(sessions.c.started < before, sessions.c.changed < before)
        )

    async def recent_guides(self, user_id: int, limit: int = 5) -> list[str]:
        """The guides that a person has rehearsed with, the one used last first."""
        last = func.max(sessions.c.id)
        rows = await self._transaction.read(
            select(sessions.c.guide)
            .where(sessions.c.user_id == user_id)
            .group_by(sessions.c.guide)
            .order_by(last.desc())
            .limit(limit)
        )
        return [guide for (guide,) in rows]

    async def turns(self, session_id: int) -> list[StoredTurn]:
        """The turns of a session in order, without those that were taken back."""
        return [StoredTurn._make(row) for row in await self._transaction.read(_TURNS, {"session": session_id})]

    async def append(
        self,
        session: Session,
        turn: NewTurn,
        *,
        state: str,
        outcome: str | None = None,
        won: float | None = None,
        deadline_at: datetime | None = None,
        manager_at: datetime | None = None,
    ) -> Session:
        """Store a turn and where the session stands after it, with when the recruiter comes back by itself.

        Raises:
            Stale: The session went on since it was loaded.
        """
        changed = await self._change(
            session,
            state=state,
            outcome=outcome,
            won=won,
            turns=session.turns + 1,
            deadline_at=deadline_at,
            manager_at=manager_at,
        )
        await self._store(session.id, changed.turns, turn, changed.changed)
        return changed

    async def due(self) -> list[Due]:
        """What sessions that run or were put off have waited for until now."""
        kinds: tuple[Awaited, ...] = ("manager", "deadline")
        return [
            Due(session_id, user_id, revision, awaited)
            for awaited in kinds
            for session_id, user_id, revision in await self._transaction.read(_OVER[awaited], {"now": now()})
        ]

    async def take(self, due: Sequence[Due]) -> None:
        """What was due is done with: nobody gets it a second time. A session that went on since waits for something
        else."""
        for one in due:
            await self._transaction.write(
                update(sessions)
                .where(sessions.c.id == one.session_id, sessions.c.revision == one.revision)
                .values({f"{one.awaited}_at": None})
            )

    async def undo(self, session: Session) -> Session | None:
        """Take the last turn back: the session runs again from where it stood before. The turn is kept, marked.

        Returns:
            None when there is only the opening, which cannot be taken back.

        Raises:
            Stale: The session went on since it was loaded.
        """
        if session.turns < 2:
            return None
        live = (turns.c.session_id == session.id, turns.c.undone.is_(None))
        before = await self._transaction.read(select(turns.c.state).where(*live, turns.c.number == session.turns - 1))
        if not before:
            raise Stale
        if session.outcome is not None:
            await self._leave_open(session.user_id)
        changed = await self._change(
            session,
            state=before[0][0],
            outcome=None,
            won=None,
            turns=session.turns - 1,
            deadline_at=None,
            manager_at=None,
        )
        await self._transaction.write(
            update(turns).where(*live, turns.c.number == session.turns).values(undone=changed.changed)
        )
        return changed

    async def prepare(self, session: Session, prep: str) -> Session:
        """Keep the prep card of a rehearsal.

        Raises:
            Stale: The session went on since it was loaded.
        """
        return await self._change(session, prep=prep)

    async def pause(self, session: Session, state: str) -> Session:
        """Keep where a rehearsal stands without a turn: a message waits for the candidate to say what it means.

        Raises:
            Stale: The session went on since it was loaded.
        """
        return await self._change(session, state=state)

    async def end(self, session: Session, outcome: str) -> Session:
        """End a rehearsal without a further turn (``"unfinished"`` when the candidate stops it).

        Raises:
            Stale: The session went on since it was loaded.
        """
        return await self._change(session, outcome=outcome)

    async def resume(self, session: Session) -> Session:
        """Let a rehearsal run again that was put off or stopped: what it waited for happens no more by itself. Another
        one still open is left as unfinished.

        Raises:
            Stale: The session went on since it was loaded.
        """
        await self._leave_open(session.user_id)
        return await self._change(session, outcome=None, deadline_at=None, manager_at=None)

    async def _leave_open(self, user_id: int) -> None:
        await self._transaction.write(
            update(sessions)
            .where(sessions.c.user_id == user_id, sessions.c.outcome.is_(None))
            .values(outcome=UNFINISHED, revision=sessions.c.revision + 1, changed=now())
        )

    async def _change(self, session: Session, **values: Any) -> Session:
        # What stays as it was loaded is left out: an index that a column has a part in would be written anew.
        values = {name: value for name, value in values.items() if value != getattr(session, name)}
        values |= {"revision": session.revision + 1, "changed": now()}
        which = {"session": session.id, "loaded": session.revision}
        if not await self._transaction.write(_CHANGE, which | values):
            raise Stale(f"session {session.id} is no longer at revision {session.revision}")
        return session._replace(**values)

    async def _store(self, session_id: int, number: int, turn: NewTurn, moment: datetime) -> None:
        await self._transaction.write(
            _ADD_TURN,
            {
                "session_id": session_id,
                "number": number,
                "event": turn.event,
                "turn": turn.turn,
                "verdict": turn.verdict,
                "state": turn.state,
                "message_id": turn.message_id,
                "created": moment,
            },
        )
