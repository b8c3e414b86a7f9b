"""A store for each back end. Another one joins with an entry of BACK_ENDS that makes an empty database."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from db import Store


def sqlite(folder: Path) -> str:
    return f"sqlite+aiosqlite:///{folder / 'data' / 'store.sqlite'}"


BACK_ENDS: dict[str, Callable[[Path], str]] = {"sqlite": sqlite}


@pytest.fixture(params=BACK_ENDS)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    return BACK_ENDS[request.param](tmp_path)


@pytest.fixture
async def store(url: str) -> AsyncIterator[Store]:
    async with Store.opened(url) as store:
        yield store
