"""A store for each back end that can be had here: SQLite always, PostgreSQL where TEST_POSTGRES_URL names a server."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db import NewTurn, Session, Store, Work

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite+aiosqlite:///{tmp_path / 'data' / 'store.sqlite'}"


@pytest.fixture
async def store(url: str) -> AsyncIterator[Store]:
    store = await Store.open(url)
    yield store
    await store.close()


def turn(number: int) -> NewTurn:
    return NewTurn(
        event=f'{{"said": {number}}}', turn=f'{{"turn": {number}}}', verdict=None, state=state(number), message_id=number
    )


def state(number: int) -> str:
    return f'{{"state": {number}}}'


async def rehearse(work: Work, user_id: int = 7, turns: int = 1) -> Session:
    """A rehearsal of a person with so many turns."""
    await work.users.ensure(user_id, user_id)
    session = await work.sessions.start(
        user_id,
        guide="some-company/some-role",
        region="north",
        level=None,
        persona="by-the-book",
        script="phone-call",
        seed=2**40,
        state=state(1),
        turn=turn(1),
    )
    for number in range(2, turns + 1):
        session = await work.sessions.append(session, turn(number), state=state(number))
    return session
