"""Nothing lost, nothing twice, whenever the bot is killed."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Mapping
from contextlib import suppress
from functools import cache, partial

import pytest

from bot.playground import Playground
from bot.roleplay.codec import dump_state, dump_turn, load_event
from bot.roleplay.rehearsal import replay
from db import Session, Store, StoredTurn
from scenarios import Guide, Scenario, load_personas, load_script
from scenarios.catalogue import load_guide
from scenarios.persona import Persona
from scenarios.script import Script
from tests.faults.conftest import GUIDE, Program, stop

CHATS = range(1, 51)
MENUS = ("region", "begin")
MESSAGES = (
    "Thank you! How did the team arrive at that?",
    "I was hoping for a base of 165k",
    "What about the bonus?",
    "Could you do 48k in stock?",
    "How long does the stock take to vest?",
    "I also have an offer from another company for 180k base",
    "Would a signing bonus of 20k be possible?",
)
UPDATES = len(CHATS) * (1 + len(MENUS) + len(MESSAGES))
CALLS = 2 * UPDATES
"""How many calls of the Bot API they make at least: each update is answered, and some twice."""

PATIENCE = 120.0

WAITING = """
    SELECT count(*) FROM
    (SELECT id FROM updates WHERE status = 'waiting' UNION ALL SELECT id FROM outbox WHERE status = 'pending')
"""
UNANSWERED = "SELECT count(*) FROM updates WHERE id NOT IN (SELECT update_row FROM outbox WHERE status = 'sent')"
SENT = "SELECT message_id FROM outbox WHERE chat_id = ? AND NOT prompt ORDER BY id"


@pytest.mark.parametrize(
    ("mode", "blow", "blows"),
    [
        ("polling", "kill -9", 2),
        ("webhook", "kill -9", 2),
        ("webhook", "SIGTERM", 2),
        pytest.param("polling", "kill -9", 20, marks=pytest.mark.soak),
        pytest.param("webhook", "kill -9", 20, marks=pytest.mark.soak),
        pytest.param("polling", "SIGTERM", 20, marks=pytest.mark.soak),
    ],
)
async def test_whenever_the_bot_is_stopped_every_update_is_played_once_in_order_and_answered(
    server: Playground, program: Program, mode: str, blow: str, blows: int
) -> None:
    assert UPDATES == 500
    if mode == "webhook":
        program = program.by_webhook()
    dice = random.Random(f"{mode} {blow}")
    talk = asyncio.create_task(rehearse_everywhere(server))
    for _ in range(blows):
        enough = server.api.count + dice.randrange(5, CALLS * 2 // 3 // blows)
        async with program.running() as process:
            await server.until(lambda: server.api.count >= enough, PATIENCE)  # noqa: B023 - waited for right here
            with suppress(TimeoutError):
                await asyncio.wait_for(process.wait(), dice.uniform(0, 0.03))
            if blow == "SIGTERM":
                assert await stop(process) == 0
    async with program.running() as process:
        said = await talk
        await settled(server, program)
        assert await stop(process) == 0

    assert program.rows("SELECT count(*), min(status), max(status) FROM updates") == [(UPDATES, "done", "done")]
    assert program.rows("SELECT DISTINCT status FROM outbox") == [("sent",)]
    assert program.rows(UNANSWERED) == [(0,)]
    async with Store.opened(f"sqlite+aiosqlite:///{program.database}") as store, store.read() as work:
        for chat in CHATS:
            sessions, many = await work.sessions.page(chat, 0, 2)
            assert many == 1
            turns = await work.sessions.turns(sessions[0].id)
            assert [turn.message_id for turn in turns] == [None, *said[chat]]
            assert_replays(sessions[0], turns)

            first = said[chat][0]  # before it stand menus, which change in their places
            shown = [number for (number,) in program.rows(SENT, chat) if number > first]
            assert shown == sorted(shown)
            doubled = sum(message.id > first for message in server.from_bot(chat)) - len(shown)
            assert 0 <= doubled <= (blows if blow == "kill -9" else 0)


async def rehearse_everywhere(server: Playground) -> dict[int, list[int]]:
    """In each chat somebody goes through the menus and then says everything at once; the numbers of the messages."""
    for chat in CHATS:
        server.send_text("/practice", chat)
    for menu in MENUS:
        for chat in CHATS:
            await server.until(partial(press_first, server, chat, menu), PATIENCE, chat)
    return {chat: [server.send_text(text, chat).id for text in MESSAGES] for chat in CHATS}


async def settled(server: Playground, program: Program) -> None:
    """Everything that was said is fetched, played and answered."""
    while server.messenger.updates.pending or program.rows(WAITING) != [(0,)]:
        await server.messenger.bell.wait(0.05)


def press_first(server: Playground, chat: int, verb: str) -> bool:
    """Whether there was a button of this kind to press."""
    for message in server.from_bot(chat):
        for button in message.buttons:
            if button.get("callback_data", "").startswith(verb):
                server.press(button["text"], chat)
                return True
    return False


@cache
def rehearsed() -> tuple[Guide, Script, Mapping[str, Persona]]:
    script = load_script()
    return load_guide(GUIDE), script, load_personas(script)


def assert_replays(session: Session, turns: list[StoredTurn]) -> None:
    """The stored events, played again, give what was stored to the letter."""
    guide, script, personas = rehearsed()
    scenario = Scenario(guide, session.region, personas[session.persona], script, session.seed, session.level)
    again = replay(scenario, [load_event(turn.event) for turn in turns])
    assert [dump_turn(played.turn) for played in again] == [turn.turn for turn in turns]
    assert [dump_state(played.state) for played in again] == [turn.state for turn in turns]
    assert session.state == turns[-1].state
