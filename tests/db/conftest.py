"""A store for each back end. Another one joins with an entry of BACK_ENDS that makes an empty database."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from db import Store
from tests.postgresql import Server

BACK_ENDS = ("sqlite", "postgresql")


def sqlite(folder: Path) -> str:
    return f"sqlite+aiosqlite:///{folder / 'data' / 'store.sqlite'}"


@pytest.fixture(params=BACK_ENDS)
def url(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "sqlite":
        return sqlite(tmp_path)
    monkeypatch.chdir(tmp_path)  # where the key is made
    server: Server = request.getfixturevalue("postgresql")
    return server.database()


@pytest.fixture
async def store(url: str) -> AsyncIterator[Store]:
    async with Store.opened(url) as store:
        yield store
