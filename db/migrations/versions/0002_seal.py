"""What people wrote is sealed: what earlier versions stored in the clear, and how to know the right key."""

import sqlalchemy as sa
from alembic import op

from db.sealed import keys_of

revision = "0002"
down_revision = "0001"

COLUMNS = {
    "users": ["coach"],
    "sessions": ["state"],
    "turns": ["event", "turn", "verdict", "state"],
    "updates": ["raw"],
    "outbox": ["payload"],
}
BATCH = 500


def upgrade() -> None:
    with op.batch_alter_table("users") as users:
        users.alter_column(
            "coach",
            existing_type=sa.String(length=8),
            existing_nullable=False,
            type_=sa.LargeBinary(),
            postgresql_using="convert_to(coach, 'UTF8')",
        )
    op.create_index("ix_sessions_started", "sessions", ["started"], unique=False)
    op.create_table(
        "seal",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("word", sa.LargeBinary(), nullable=False),
        sa.Column("scrubbed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seal")),
    )
    connection = op.get_bind()
    keys = keys_of(connection.dialect)
    sealed = sum(seal_column(connection, table, column) for table, columns in COLUMNS.items() for column in columns)
    word = sa.table("seal", sa.column("id"), sa.column("word"), sa.column("scrubbed", sa.Boolean))
    connection.execute(word.insert().values(id=1, word=keys.seal("counteroffer", "seal.word"), scrubbed=sealed == 0))


def seal_column(connection: sa.Connection, table_name: str, column_name: str) -> int:
    """Seal a column; returns how many values it held."""
    keys = keys_of(connection.dialect)
    place = f"{table_name}.{column_name}"
    table = sa.table(table_name, sa.column("id"), sa.column(column_name))
    column = table.c[column_name]
    last, count = None, 0
    while True:
        rows = sa.select(table.c.id, column).where(column.is_not(None)).order_by(table.c.id).limit(BATCH)
        found = connection.execute(rows if last is None else rows.where(table.c.id > last)).all()
        if not found:
            return count
        for row_id, value in found:
            text = value if isinstance(value, str) else bytes(value).decode()
            connection.execute(table.update().where(table.c.id == row_id).values({column_name: keys.seal(text, place)}))
        last, count = found[-1][0], count + len(found)
