"""The tables, for SQLite and PostgreSQL alike. Migrations make them; a test holds the two together."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    TypeDecorator,
    UniqueConstraint,
    text,
)

from db.sealed import Sealed


class Instant(TypeDecorator[datetime]):
    """A moment: aware going in, aware and in UTC coming out (SQLite forgets the zone)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Any:
        return _written if dialect.name == "sqlite" else super().bind_processor(dialect)

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        return _read if dialect.name == "sqlite" else super().result_processor(dialect, coltype)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else _in_utc(value)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC)


def _in_utc(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError(f"{moment!r} has no time zone; the store takes aware moments only")
    return moment if moment.tzinfo is UTC else moment.astimezone(UTC)


@lru_cache(maxsize=8)
def _written(moment: datetime | None) -> str | None:
    """A moment as SQLAlchemy writes it into SQLite, which takes longer about it. A transaction writes few of them, but
    in many places."""
    return None if moment is None else _in_utc(moment).isoformat(" ", "microseconds")[: -len("+00:00")]


def _read(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(f"{text}+00:00")


def now() -> datetime:
    return datetime.now(UTC)


def fields(table: Table, kind: type[NamedTuple]) -> list[Column[Any]]:
    """The columns that make a named tuple, in the order of its fields."""
    return [table.c[name] for name in kind._fields]


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# SQLite counts rows up only in a column that is called INTEGER, which holds 64 bits there.
# Where ids are held outside of the database (on buttons, by a call in flight), none is given away twice: autoincrement.
RowId = BigInteger().with_variant(Integer, "sqlite")

users = Table(
    "users",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("coach", Sealed("users.coach"), nullable=False),
    Column("region", Sealed("users.region")),
    Column("persona", String(64)),
    Column("created", Instant, nullable=False),
    Column("blocked", Boolean, nullable=False),
    Column("drill", Sealed("users.drill")),
)

_OPEN = text("outcome IS NULL")
_DEADLINE, _MANAGER = text("deadline_at IS NOT NULL"), text("manager_at IS NOT NULL")
sessions = Table(
    "sessions",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("user_id", ForeignKey("users.id", ondelete="CASCADE"), nullable=False),
    Column("guide", String(200), nullable=False),
    Column("region", Sealed("sessions.region")),
    Column("level", Sealed("sessions.level")),
    Column("persona", String(64), nullable=False),
    Column("script", String(64), nullable=False),
    Column("seed", BigInteger, nullable=False),
    Column("state", Sealed("sessions.state"), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("outcome", String(16)),
    Column("won", Float),
    Column("started", Instant, nullable=False),
    Column("changed", Instant, nullable=False),
    Column("turns", Integer, nullable=False),
    # The session that this one is compared with; no foreign key, since old sessions are let go one by one.
    Column("parent_id", BigInteger),
    Column("branched_at", Integer),
    Column("prep", Sealed("sessions.prep")),
    # The guide that it began with; no foreign key, as above.
    Column("guide_version", Sealed("sessions.guide_version")),
    Column("played_id", BigInteger),
    # When the recruiter comes back by itself.
    Column("deadline_at", Instant),
    Column("manager_at", Instant),
    Index("ix_sessions_deadline_at", "deadline_at", sqlite_where=_DEADLINE, postgresql_where=_DEADLINE),
    Index("ix_sessions_manager_at", "manager_at", sqlite_where=_MANAGER, postgresql_where=_MANAGER),
    # For the guides that none is played with any more.
    Index("ix_sessions_played_id", "played_id"),
    # The newest of a person, and page by page.
    Index("ix_sessions_user_id_id", "user_id", "id"),
    # The old ones, which are let go.
    Index("ix_sessions_started", "started"),
    # One rehearsal at a time.
    Index("uq_sessions_open", "user_id", unique=True, sqlite_where=_OPEN, postgresql_where=_OPEN),
    sqlite_autoincrement=True,
)

_LIVE = text("undone IS NULL")
turns = Table(
    "turns",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("session_id", ForeignKey("sessions.id", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("event", Sealed("turns.event"), nullable=False),
    Column("turn", Sealed("turns.turn"), nullable=False),
    Column("verdict", Sealed("turns.verdict")),
    Column("state", Sealed("turns.state"), nullable=False),
    Column("message_id", BigInteger),
    Column("created", Instant, nullable=False),
    Column("undone", Instant),
    # For the cascade of a deletion.
    Index("ix_turns_session_id", "session_id"),
    # No turn is played twice.
    Index("uq_turns_live", "session_id", "number", unique=True, sqlite_where=_LIVE, postgresql_where=_LIVE),
)

own_offers = Table(
    "own_offers",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("user_id", ForeignKey("users.id", ondelete="CASCADE"), nullable=False),
    Column("form", Sealed("own_offers.form"), nullable=False),
    Column("waiting", Boolean, nullable=False),
    Column("listed", Boolean, nullable=False),
    Column("created", Instant, nullable=False),
    Column("changed", Instant, nullable=False),
    Index("ix_own_offers_user_id", "user_id"),
    sqlite_autoincrement=True,
)

# Of the rows that wait a query must say so in the same words: with a value in place of the word SQLite prepares it anew
# at every run, to see whether the index holds those rows.
WAITING, PENDING = text("status = 'waiting'"), text("status = 'pending'")
updates = Table(
    "updates",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("bot_id", BigInteger, nullable=False),
    Column("update_id", BigInteger, nullable=False),
    Column("chat_id", BigInteger),
    Column("user_id", BigInteger),
    Column("raw", Sealed("updates.raw", queued=True)),
    Column("status", String(8), nullable=False),
    Column("tries", Integer, nullable=False),
    Column("error", String(200)),
    Column("received", Instant, nullable=False),
    UniqueConstraint("bot_id", "update_id"),
    Index("ix_updates_waiting", "bot_id", "chat_id", "id", sqlite_where=WAITING, postgresql_where=WAITING),
    Index("ix_updates_received", "received"),
    sqlite_autoincrement=True,
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("bot_id", BigInteger, nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    # The row of `updates` that is answered here; no foreign key, since updates are forgotten first.
    Column("update_row", BigInteger),
    Column("payload", Sealed("outbox.payload", queued=True)),
    # Does not wait for what was queued before it.
    Column("prompt", Boolean, nullable=False),
    Column("status", String(8), nullable=False),
    Column("tries", Integer, nullable=False),
    Column("doubtful", Boolean, nullable=False),
    Column("error", String(200)),
    Column("due", Instant, nullable=False),
    Column("message_id", BigInteger),
    Column("created", Instant, nullable=False),
    Index("ix_outbox_pending", "bot_id", "chat_id", "prompt", "id", sqlite_where=PENDING, postgresql_where=PENDING),
    Index("ix_outbox_chat_id", "chat_id"),
    Index("ix_outbox_created", "created"),
    sqlite_autoincrement=True,
)

own_guides = Table(
    "own_guides",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("user_id", ForeignKey("users.id", ondelete="CASCADE"), nullable=False),
    Column("name", Sealed("own_guides.name"), nullable=False),
    Column("company", Sealed("own_guides.company"), nullable=False),
    Column("role", Sealed("own_guides.role"), nullable=False),
    Column("text", Sealed("own_guides.text"), nullable=False),
    Column("created", Instant, nullable=False),
    Index("ix_own_guides_user_id", "user_id"),
    sqlite_autoincrement=True,
)

played_guides = Table(
    "played_guides",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("user_id", ForeignKey("users.id", ondelete="CASCADE"), nullable=False),
    Column("version", Sealed("played_guides.version"), nullable=False),
    Column("name", Sealed("played_guides.name"), nullable=False),
    Column("text", Sealed("played_guides.text"), nullable=False),
    Column("created", Instant, nullable=False),
    Index("ix_played_guides_user_id", "user_id"),
    sqlite_autoincrement=True,
)

seal = Table(
    "seal",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    # Opens with the right key only: how a wrong one is known before anything is read or written with it.
    Column("word", Sealed("seal.word"), nullable=False),
    # Whether what an earlier version left in the clear is gone from the file, too.
    Column("scrubbed", Boolean, nullable=False),
)
