"""Rehearsals without a recruiter: turn 3 says 3 and leaves state 3."""

from __future__ import annotations

from db import NewTurn, Session, Work


def state(number: int) -> str:
    return f'{{"state": {number}}}'


def turn(number: int) -> NewTurn:
    return NewTurn(f'{{"said": {number}}}', f'{{"turn": {number}}}', None, state(number), message_id=100 + number)


async def start(work: Work, user_id: int = 7, guide: str = "some-company/some-role") -> Session:
    await work.users.ensure(user_id, chat_id=user_id)
    return await work.sessions.start(
        user_id,
        guide=guide,
        region="north",
        level=None,
        persona="by-the-book",
        script="phone-call",
        seed=2**40,
        state=state(1),
        turn=turn(1),
    )


async def play(work: Work, session: Session, outcome: str | None = None) -> Session:
    number = session.turns + 1
    return await work.sessions.append(session, turn(number), state=state(number), outcome=outcome)
