"""Whatever comes is stored, played and answered where it came from, or set aside; nothing of it reaches others."""

from __future__ import annotations

import json
import logging
import random
from collections.abc import Sequence
from typing import Any

import pytest
from telegram import Update

from bot.telegram.call import Call
from bot.telegram.incoming import ALLOWED_UPDATES
from bot.telegram.intake import Intake
from bot.telegram.pump import Features, Pump
from bot.telegram.router import COMMANDS, PRESSES, respond
from bot.views import Reply, Toast
from db import Pending, Stale, Store, Work
from tests.bot.telegram.conftest import eventually
from tests.bot.telegram.features.conftest import furnished
from tests.bot.telegram.updates import PEOPLE, Maker

BOT = 1
SAYINGS = (
    "Thank you! How did the team arrive at that?",
    "I was hoping for a base of 165k",
    "What about 42k in stock, given my work on migrations?",
    "no",
    "I accept",
    "$" * 50,
    "١٢٣٤ €😀\x00\u202e",
    "/practice@somebody_else",
    "/",
    "/nonsense",
    "a" * 4096,
)
ROUND = 50


class Talk:
    """What people of a fuzzed chat say and press; each marks its words as its own."""

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice
        guide = furnished().guides.listed()[0].short
        self._arguments = (
            *("", "0", "1", "yes", "no", "coach,end", "set", f"{guide},0", f"{guide},0,supportive", guide),
            *("99999999999", "-1", "é", ",,,", "deadline_passed", "x" * 40),
        )

    def say(self, user: int) -> str:
        if self.dice.random() < 0.35:
            return f"/{self.dice.choice(list(COMMANDS))}"
        return f"{self.dice.choice(SAYINGS)[:4080]} {mark(user)}"

    def press(self, user: int) -> str:
        verb = self.dice.choice([*PRESSES, "begin", "begin", "nonsense"])
        session = self.dice.choice((0, 0, self.dice.randint(1, 30), 2**63 - 1, 2**64))
        return self.dice.choice((f"{verb}:{session}:{self.dice.choice(self._arguments)}",) * 9 + (mark(user),))


def mark(user: int) -> str:
    return f"word-of-{user}"


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")  # of old fields, which may still come
@pytest.mark.parametrize(
    ("count", "seed"), [(1_000, 7), *(pytest.param(5_000, seed, marks=pytest.mark.soak) for seed in range(20))]
)
async def test_no_update_makes_the_bot_fail_or_answer_somebody_else(
    store: Store, count: int, seed: int, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL, "bot.telegram.pump")
    caplog.set_level(logging.ERROR, "bot.telegram.lanes")
    dice = random.Random(seed)
    talk = Talk(dice)
    maker = Maker(dice, talk.say, talk.press)
    house = furnished()
    escaped: list[str] = []

    async def answer(call: Call, work: Work) -> list[Reply | Toast]:
        try:
            return await respond(call, work, house)
        except Stale:
            raise
        except Exception as error:
            escaped.append(f"{error!r} upon {call}")
            raise

    features = Features(answer, Reply("sorry"), {})
    pump = Pump(store, BOT, features, Nobody())
    intake = Intake(store, BOT, pump)
    sent: dict[int, dict[str, Any]] = {}
    sound: set[int] = set()

    async def idle() -> bool:
        async with store.read() as work:
            return not await work.inbox.chats(BOT)

    for start in range(0, count, ROUND):
        numbers = range(start, start + ROUND)
        sound.update(number for number in numbers if dice.random() < 0.7)
        sent.update((number, maker.update(number) if number in sound else maker.damaged(number)) for number in numbers)
        await intake.take([sent[number] for number in numbers])
        await eventually(idle, 60)
    await pump.close(5)
    assert [record.getMessage() for record in caplog.records] == []

    assert escaped == []
    failed = await rows(store, "SELECT update_id, error FROM updates WHERE status = 'failed'")
    assert [row for row in failed if row.update_id in sound] == []
    answered = await rows(store, "SELECT u.update_id, o.chat_id FROM outbox o JOIN updates u ON u.id = o.update_row")
    assert len(answered) > count / 4
    for update_id, chat_id in answered:
        assert chat_id == chat_of(sent[update_id])
    async with store.read() as work:
        for person in PEOPLE:
            pending = await work.outbox.pending(BOT, person, limit=10 * count)
            others = [mark(other) for other in PEOPLE if other != person]
            assert [call for call in pending if any(words in call.payload for words in others)] == []


class Nobody:
    """Nothing is delivered here."""

    def wake(self, chat_id: int, calls: Sequence[Pending], *, prompt: bool) -> None:
        pass

    def forget(self) -> None:
        pass


def chat_of(raw: dict[str, Any]) -> object:
    """Where an update came from, read independently of the bot."""
    ((kind, body),) = ((kind, raw[kind]) for kind in ALLOWED_UPDATES if kind in raw)
    chat = (body["message"] if kind == "callback_query" else body)["chat"]["id"]
    assert type(chat) is int
    return chat


async def rows(store: Store, statement: str) -> list[Any]:
    return await store._database.run(lambda connection: list(connection.exec_driver_sql(statement).all()))


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
def test_updates_are_made_of_every_kind_that_the_library_knows() -> None:
    dice = random.Random(1)
    maker = Maker(dice, lambda _: "hello", lambda _: "x:0:")
    kinds = {next(kind for kind in maker.update(number) if kind != "update_id") for number in range(600)}
    assert kinds == set(Update.ALL_TYPES)
    assert json.dumps([maker.damaged(number) for number in range(50)])
