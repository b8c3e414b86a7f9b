"""Regions and levels are sealed, too: those of an own guide are as much somebody's own as the guide."""

import sqlalchemy as sa
from alembic import op

from db.sealed import keys_of

revision = "0006"
down_revision = "0005"

COLUMNS = (("users", "region"), ("sessions", "region"), ("sessions", "level"))


def upgrade() -> None:
    connection = op.get_bind()
    # Renamed and dropped, since changing a type would have SQLite write the whole table anew.
    if sum(seal_column(connection, table, column) for table, column in COLUMNS):
        connection.execute(sa.text("UPDATE seal SET scrubbed = :no"), {"no": False})


def seal_column(connection: sa.Connection, table_name: str, column_name: str) -> int:
    """Put a sealed column in the place of one in the clear; returns how many values it held."""
    clear = f"{column_name}_in_the_clear"
    op.execute(f"ALTER TABLE {table_name} RENAME COLUMN {column_name} TO {clear}")
    op.add_column(table_name, sa.Column(column_name, sa.LargeBinary(), nullable=True))
    keys, place, count = keys_of(connection.dialect), f"{table_name}.{column_name}", 0
    table = sa.table(table_name, sa.column("id"), sa.column(column_name), sa.column(clear))
    rows = sa.select(table.c.id, table.c[clear]).where(table.c[clear].is_not(None))
    for row_id, value in connection.execute(rows).all():
        sealed = {column_name: keys.seal(value, place)}
        connection.execute(table.update().where(table.c.id == row_id).values(sealed))
        count += 1
    op.execute(f"ALTER TABLE {table_name} DROP COLUMN {clear}")
    return count
