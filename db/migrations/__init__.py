"""Brings a database to the newest tables when it is opened. `versions/` holds the steps, numbered in order."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Column, MetaData, PrimaryKeyConstraint, String, Table, insert, inspect, text

from db.problem import StoreProblem
from db.tables import metadata, seal

if TYPE_CHECKING:
    from sqlalchemy import Connection

_FOLDER = Path(__file__).parent

WORD = "counteroffer"
"""What is sealed to know the right key by."""

# As Alembic has it.
_VERSION = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)


def newest() -> str:
    """The number of the newest step: the start of the name of the last file."""
    return max(file.name.split("_")[0] for file in (_FOLDER / "versions").glob("[0-9]*_*.py"))


def upgrade(connection: Connection) -> None:
    """Make the tables in an empty database, or else take the steps that are missing, all or none.

    Raises:
        StoreProblem: The database was written by a newer version of this program, or its rows do not fit together.
    """
    on_sqlite = connection.dialect.name == "sqlite"
    step = stands_at(connection)
    if step == newest():
        return
    if on_sqlite:
        # A table that is made anew is dropped first, which would take along all rows that refer to it. Ignored inside
        # a transaction, hence before it.
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    if inspect(connection).get_table_names():
        _take_steps(connection, step)
    else:
        _make(connection)
    if on_sqlite and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        connection.rollback()
        raise StoreProblem("rows of the database do not fit together; restore it from a backup")
    connection.commit()
    if on_sqlite:
        connection.exec_driver_sql("PRAGMA foreign_keys=ON")


def stands_at(connection: Connection) -> str | None:
    """The number of the last step that a database has taken; None for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()


def _make(connection: Connection) -> None:
    """What all steps come to; a test holds the two together. Alembic takes half of a first start to load."""
    metadata.create_all(connection)
    _VERSION.create(connection)
    connection.execute(insert(_VERSION).values(version_num=newest()))
    connection.execute(insert(seal).values(id=1, word=WORD, scrubbed=True))


def _take_steps(connection: Connection, step: str | None) -> None:
    # Imported here: at the newest step, which is the rule, nobody waits for it.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    if step is not None and step > newest():
        raise StoreProblem(
            f"the database is at step {step} and this version of the bot knows only {newest()}; "
            "start the newer version, or restore an older backup"
        )
    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
