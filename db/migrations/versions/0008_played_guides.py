"""Each rehearsal keeps the guide that it began with, whatever becomes of that guide later."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "played_guides",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.LargeBinary(), nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("created", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_played_guides_user_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_played_guides")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_played_guides_user_id", "played_guides", ["user_id"], unique=False)
    op.add_column("sessions", sa.Column("guide_version", sa.LargeBinary(), nullable=True))
    op.add_column("sessions", sa.Column("played_id", sa.BigInteger(), nullable=True))
    op.create_index("ix_sessions_played_id", "sessions", ["played_id"], unique=False)
