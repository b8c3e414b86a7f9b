"""Brings a database to the newest tables when it is opened. `versions/` holds the steps, numbered in order."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import inspect, text

from db.problem import StoreProblem

if TYPE_CHECKING:
    from sqlalchemy import Connection

_FOLDER = Path(__file__).parent


def newest() -> str:
    """The number of the newest step: the start of the name of the last file."""
    return max(file.name.split("_")[0] for file in (_FOLDER / "versions").glob("[0-9]*_*.py"))


def upgrade(connection: Connection) -> None:
    """Take the steps that are missing, all or none.

    Raises:
        StoreProblem: The database was written by a newer version of this program, or its rows do not fit together.
    """
    on_sqlite = connection.dialect.name == "sqlite"
    if _stands_at(connection) == newest():
        return
    if on_sqlite:
        # A table that is made anew is dropped first, which would take along all rows that refer to it. Ignored inside
        # a transaction, hence before it.
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    _take_steps(connection)
    if on_sqlite and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        connection.rollback()
        raise StoreProblem("rows of the database do not fit together; restore it from a backup")
    connection.commit()
    if on_sqlite:
        connection.exec_driver_sql("PRAGMA foreign_keys=ON")


def _stands_at(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()


def _take_steps(connection: Connection) -> None:
    # Imported here: at the newest step, which is the rule, nobody waits for it.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    stands_at = _stands_at(connection)
    if stands_at is not None and stands_at > newest():
        raise StoreProblem(
            f"the database is at step {stands_at} and this version of the bot knows only {newest()}; "
            "start the newer version, or restore an older backup"
        )
    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
