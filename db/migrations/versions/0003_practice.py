"""What learning needs: retries and second rounds know where they come from; prep cards; the last drill."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column("sessions", sa.Column("parent_id", sa.BigInteger(), nullable=True))
    op.add_column("sessions", sa.Column("branched_at", sa.Integer(), nullable=True))
    op.add_column("sessions", sa.Column("prep", sa.LargeBinary(), nullable=True))
    op.add_column("users", sa.Column("drill", sa.LargeBinary(), nullable=True))
