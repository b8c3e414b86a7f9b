from __future__ import annotations

import sqlite3
import subprocess
import sys
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


async def test_the_migrations_make_the_tables_that_the_code_uses(store: Store) -> None:
    def differences(connection: Connection) -> object:
        return compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), metadata)

    assert await store._database.run(differences) == []


def test_the_newest_step_is_the_one_with_the_highest_number() -> None:
    assert ScriptDirectory(str(FOLDER)).get_heads() == [db.migrations.newest()]


def test_a_store_at_the_newest_step_is_opened_without_loading_alembic(tmp_path: Path) -> None:
    program = (
        "import asyncio, sys; from db import Store\n"
        f"async def main(): await (await Store.open({sqlite(tmp_path)!r})).close()\n"
        "asyncio.run(main()); print('alembic' in sys.modules)"
    )
    outputs = [subprocess.check_output([sys.executable, "-c", program], cwd=ROOT, text=True) for _ in range(2)]
    assert outputs == ["True\n", "False\n"]


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
