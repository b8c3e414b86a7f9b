"""When a recruiter comes back by itself: a deadline that passes, a manager who answers."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

COLUMNS = ("deadline_at", "manager_at")


def upgrade() -> None:
    for column in COLUMNS:
        known = sa.text(f"{column} IS NOT NULL")
        op.add_column("sessions", sa.Column(column, sa.DateTime(timezone=True), nullable=True))
        op.create_index(f"ix_sessions_{column}", "sessions", [column], sqlite_where=known, postgresql_where=known)
