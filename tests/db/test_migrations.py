from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

import db.migrations
from db import Store, StoreProblem, file_of
from db.tables import metadata
from tests.db.conftest import sqlite
from tests.db.rehearsals import start

FOLDER = Path(db.migrations.__file__).parent
ROOT = FOLDER.parents[1]


@pytest.fixture
def by_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """New databases come about step by step, as old ones have."""
    monkeypatch.setattr("db.migrations._make", lambda connection: db.migrations._take_steps(connection, None))


@pytest.mark.usefixtures("by_steps")
async def test_the_steps_make_the_tables_that_the_code_uses(url: str) -> None:
    def differences(connection: Connection) -> object:
        return compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), metadata)

    async with Store.opened(url) as store:
        assert await store._database.run(differences) == []


async def test_a_new_store_is_what_all_steps_come_to(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    def made(name: str) -> dict[str, list[str]]:
        """Every table and index by name, with its parts in any order: a step can only add columns at the end."""
        with closing(sqlite3.connect(file_of(sqlite(tmp_path / name)))) as connection:
            rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
            seal = connection.execute("SELECT id, scrubbed, length(word) FROM seal").fetchall()
        return {
            name: sorted(part.strip() for part in re.split(r"[,()]", sql.replace('"', ""))) for name, sql in rows
        } | {"": [str(seal)]}

    (tmp_path / "once").mkdir()
    (tmp_path / "steps").mkdir()
    await (await Store.open(sqlite(tmp_path / "once"))).close()
    request.getfixturevalue("by_steps")
    await (await Store.open(sqlite(tmp_path / "steps"))).close()
    assert made("once") == made("steps")


def test_the_newest_step_is_the_one_with_the_highest_number() -> None:
    assert ScriptDirectory(str(FOLDER)).get_heads() == [db.migrations.newest()]


def test_a_new_store_is_made_and_one_at_the_newest_step_opened_without_loading_alembic(tmp_path: Path) -> None:
    program = (
        "import asyncio, sys; from db import Store\n"
        f"async def main(): await (await Store.open({sqlite(tmp_path)!r})).close()\n"
        "asyncio.run(main()); print('alembic' in sys.modules)"
    )
    outputs = [subprocess.check_output([sys.executable, "-c", program], cwd=ROOT, text=True) for _ in range(2)]
    assert outputs == ["False\n"] * 2


async def test_a_store_of_a_newer_version_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    url = sqlite(tmp_path)
    async with Store.opened(url) as store, store.work() as work:
        await start(work)
        await work.commit()
    with sqlite3.connect(file_of(url)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    with pytest.raises(StoreProblem, match=r"step 9999 and this version of the bot knows only \d{4}; start the newer"):
        await Store.open(url)
    with sqlite3.connect(file_of(url)) as connection:
        assert connection.execute("SELECT count(*) FROM turns").fetchone() == (1,)
    connection.close()


@pytest.mark.usefixtures("by_steps")
async def test_a_step_that_fails_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    url = sqlite(tmp_path)
    folder = tmp_path / "migrations"
    (folder / "versions").mkdir(parents=True)
    for name in ("env.py", "script.py.mako"):
        (folder / name).write_text((FOLDER / name).read_text())
    (folder / "versions" / "0001_broken.py").write_text(
        "from alembic import op\nimport sqlalchemy as sa\nrevision, down_revision = '0001', None\n"
        "def upgrade() -> None:\n"
        "    op.create_table('half', sa.Column('id', sa.Integer))\n    raise RuntimeError('broken')\n"
    )
    monkeypatch.setattr(db.migrations, "_FOLDER", folder)
    with pytest.raises(RuntimeError, match="broken"):
        await Store.open(url)
    with sqlite3.connect(file_of(url)) as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == []
    connection.close()
