"""Nothing lost, nothing twice, whenever the bot is killed."""

from __future__ import annotations

import random
from functools import partial

import pytest

from bot.playground import Playground
from bot.roleplay.codec import dump_state, dump_turn, load_event
from bot.roleplay.rehearsal import replay
from db import Session, Store, StoredTurn
from scenarios import Scenario, load_personas, load_script
from scenarios.catalogue import load_guide
from tests.faults.conftest import GUIDE, Program, stop

CHATS = range(1, 9)
MESSAGES = (
    "Thank you! How did the team arrive at that?",
    "I was hoping for a base of 165k",
    "What about the bonus?",
    "Could you do 48k in stock?",
    "How long does the stock take to vest?",
)
BLOWS = 2

WAITING = """
    SELECT count(*) FROM
    (SELECT id FROM updates WHERE status = 'waiting' UNION ALL SELECT id FROM outbox WHERE status = 'pending')
"""
SENT = "SELECT message_id FROM outbox WHERE chat_id = ? AND id > ? AND NOT prompt ORDER BY id"


@pytest.mark.parametrize("blow", ["kill -9", "SIGTERM"])
async def test_whenever_the_bot_is_stopped_every_message_is_played_once_in_order_and_answered(
    server: Playground, program: Program, blow: str
) -> None:
    dice = random.Random(blow)
    async with program.running() as process:
        await begin_everywhere(server, program)
        assert await stop(process) == 0
    (before,) = program.rows("SELECT max(id) FROM outbox")[0]

    sent = {chat: [server.send_text(text, chat).id for text in MESSAGES] for chat in CHATS}
    start = sent[1][0]
    for _ in range(BLOWS):
        enough = answers(server, start) + dice.randrange(1, 12)
        async with program.running() as process:
            await server.until(lambda: answers(server, start) >= enough)  # noqa: B023 - waited for right here
            if blow == "SIGTERM":
                assert await stop(process) == 0
    async with program.running() as process:
        await settled(server, program)
        assert await stop(process) == 0

    assert program.rows("SELECT DISTINCT status FROM updates") == [("done",)]
    assert program.rows("SELECT DISTINCT status FROM outbox") == [("sent",)]
    async with Store.opened(f"sqlite+aiosqlite:///{program.database}") as store, store.read() as work:
        for chat in CHATS:
            session = await work.sessions.current(chat)
            assert session is not None
            turns = await work.sessions.turns(session.id)
            assert [turn.message_id for turn in turns] == [None, *sent[chat]]
            assert_replays(session, turns)

            shown = [message_id for (message_id,) in program.rows(SENT, chat, before)]
            assert shown == sorted(shown)
            doubled = answers(server, start, chat) - len(shown)
            assert 0 <= doubled <= (BLOWS if blow == "kill -9" else 0)


async def begin_everywhere(server: Playground, program: Program) -> None:
    """A rehearsal in each chat, up to the recruiter's first words: region, recruiter, begin."""
    for chat in CHATS:
        server.send_text("/practice", chat)
    for menu in ("region", "begin"):
        for chat in CHATS:
            await server.until(partial(press_first, server, chat, menu), chat=chat)
    await settled(server, program)


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


def answers(server: Playground, since: int, *chats: int) -> int:
    """How many messages the bot has sent after a message, in the chats named or in all."""
    return sum(message.id > since for chat in chats or CHATS for message in server.from_bot(chat))


def assert_replays(session: Session, turns: list[StoredTurn]) -> None:
    """The stored events, played again, give what was stored to the letter."""
    script = load_script()
    scenario = Scenario(
        load_guide(GUIDE), session.region, load_personas(script)[session.persona], script, session.seed, session.level
    )
    again = replay(scenario, [load_event(turn.event) for turn in turns])
    assert [dump_turn(played.turn) for played in again] == [turn.turn for turn in turns]
    assert [dump_state(played.state) for played in again] == [turn.state for turn in turns]
    assert session.state == turns[-1].state
