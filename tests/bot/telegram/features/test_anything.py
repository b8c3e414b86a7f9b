"""Whatever a person does, in whatever order: an answer, and nothing raised."""

import asyncio
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.router import COMMANDS, PRESSES
from bot.views import plain
from db import Store
from tests.bot.telegram.features.conftest import Candidate, furnished

WORDS = st.sampled_from(
    "hello|what is the range?|I'd like $170,000|50% more|no|deal|I accept|I walk away|let me think|you are an idiot|"
    "I have an offer at 260k|blorp|why?|<b>&amp;|{{ x }}|-5|£€¥|0k–1M".split("|")
)
ARGUMENTS = st.sampled_from(["", "0", "7", "yes", "deadline_passed", "coach,end", "-1", "x,y,z", "9999999999", "rules"])
DATA = st.builds("{}:{}:{}".format, st.sampled_from([*PRESSES, "nothing"]), st.integers(0, 3), ARGUMENTS)
ACTIONS = st.one_of(
    st.tuples(st.just("says"), WORDS | st.text(max_size=40)),
    st.tuples(st.just("says"), st.sampled_from([f"/{name}" for name in COMMANDS])),
    st.tuples(st.just("edits"), WORDS),
    st.tuples(st.just("sends"), st.sampled_from(["photo", "sticker", "voice", "location"])),
    st.tuples(st.just("sends_data"), DATA),
    st.tuples(st.just("presses"), st.integers(0, 40)),
)
people = count(1)


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[asyncio.Runner, Store]]:
    """One store for all examples, each of which is another person."""
    file: Path = tmp_path_factory.mktemp("anything") / "store.db"
    with asyncio.Runner() as runner:
        store = runner.run(Store.open(f"sqlite+aiosqlite:///{file}"))
        yield runner, store
        runner.run(store.close())


@given(actions=st.lists(ACTIONS, min_size=3, max_size=8))
def test_whatever_is_done_is_answered(town: tuple[asyncio.Runner, Store], actions: list[tuple[str, Any]]) -> None:
    runner, store = town
    runner.run(play(Candidate(store, furnished(), next(people)), actions))


async def play(candidate: Candidate, actions: list[tuple[str, Any]]) -> None:
    await candidate.begins()
    for kind, what in actions:
        if kind == "presses":
            pressable = [button.data for button in candidate.buttons if button.data]
            replies = await candidate.sends_data(pressable[what % len(pressable)])
        else:
            replies = await getattr(candidate, kind)(what)
        assert all(plain(reply.html).strip() for reply in replies)
        assert replies or candidate.toasts or kind != "says"
