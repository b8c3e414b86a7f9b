"""Whose row is whose: what an export shows and a deletion removes. A test holds it to every table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import or_, select

from db.tables import outbox, own_guides, own_offers, played_guides, sessions, turns, updates, users

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Table


def rows_of(user_id: int) -> dict[Table, ColumnElement[bool]]:
    """The rows of a person in each table, those that refer to others first."""
    chats = select(users.c.chat_id).where(users.c.id == user_id)
    mine = select(sessions.c.id).where(sessions.c.user_id == user_id)
    return {
        outbox: or_(outbox.c.chat_id == user_id, outbox.c.chat_id.in_(chats)),
        updates: updates.c.user_id == user_id,
        turns: turns.c.session_id.in_(mine),
        sessions: sessions.c.user_id == user_id,
        played_guides: played_guides.c.user_id == user_id,
        own_guides: own_guides.c.user_id == user_id,
        own_offers: own_offers.c.user_id == user_id,
        users: users.c.id == user_id,
    }
