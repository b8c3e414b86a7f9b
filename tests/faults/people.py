"""Fifty people who rehearse at once, and what must be so afterwards whatever happened to the bot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, partial

from bot.playground import Playground, Press
from bot.roleplay.codec import dump_state, dump_turn, load_event
from bot.roleplay.rehearsal import replay
from db import Session, Store, StoredTurn
from scenarios import Guide, Scenario, load_personas, load_script
from scenarios.catalogue import load_guide
from scenarios.persona import Persona
from scenarios.script import Script
from tests.faults.conftest import GUIDE, Program

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
UPDATES_EACH = 1 + len(MENUS) + len(MESSAGES)
UPDATES = len(CHATS) * UPDATES_EACH
CALLS = 3 * UPDATES // 2
"""How many calls of the Bot API they make at least: each update is answered, and many twice."""

PATIENCE = 120.0

WAITING = """
    SELECT count(*) FROM
    (SELECT id FROM updates WHERE status = 'waiting' UNION ALL SELECT id FROM outbox WHERE status = 'pending') AS undone
"""
UNANSWERED = """
    SELECT count(*) FROM updates
    WHERE NOT EXISTS (SELECT 1 FROM outbox WHERE update_row = updates.id AND outbox.status = 'sent')
"""
SENT = "SELECT message_id FROM outbox WHERE chat_id = :chat AND NOT prompt ORDER BY id"


async def rehearse_everywhere(server: Playground, chats: Sequence[int] = CHATS) -> dict[int, list[int]]:
    """In each chat somebody goes through the menus and then says everything at once; the numbers of the messages."""
    for chat in chats:
        server.send_text("/practice", chat)
    for menu in MENUS:
        pressed = [await server.until(partial(press_first, server, chat, menu), PATIENCE, chat) for chat in chats]
    for press in pressed:  # a message may arrive before a press, and nobody talks before the recruiter does
        await server.answered(press, PATIENCE)
    return {chat: [server.send_text(text, chat).id for text in MESSAGES] for chat in chats}


async def settled(server: Playground, program: Program) -> None:
    """Everything that was said is fetched, played and answered."""
    while server.messenger.updates.pending or await program.rows(WAITING) != [(0,)]:
        await server.messenger.bell.wait(0.05)


def press_first(server: Playground, chat: int, verb: str) -> Press | None:
    """The press of a button of this kind, if there is one by now."""
    for message in server.from_bot(chat):
        for button in message.buttons:
            if button.get("callback_data", "").startswith(verb):
                return server.press(button["text"], chat)
    return None


async def assert_all_was_played_once_and_answered(
    server: Playground, program: Program, said: Mapping[int, list[int]], doubled: int = 0
) -> None:
    """Every update is answered, none was played twice, each chat's order is kept, at most so many messages of a chat
    arrived twice, and every session replays to the letter."""
    played = await program.rows("SELECT count(*), min(status), max(status) FROM updates")
    assert played == [(len(said) * UPDATES_EACH, "done", "done")]
    assert await program.rows("SELECT DISTINCT status FROM outbox") == [("sent",)]
    assert await program.rows(UNANSWERED) == [(0,)]
    assert_log_tells_nothing(server, program)
    async with Store.opened(program.url, program.key) as store, store.read() as work:
        for chat in said:
            sessions, many = await work.sessions.page(chat, 0, 2)
            assert many == 1
            turns = await work.sessions.turns(sessions[0].id)
            assert [turn.message_id for turn in turns] == [None, *said[chat]]
            assert_replays(sessions[0], turns)

            first = said[chat][0]  # before it stand menus, which change in their places
            shown = [number for (number,) in await program.rows(SENT, chat=chat) if number > first]
            assert shown == sorted(shown)
            arrived = sum(message.id > first for message in server.from_bot(chat))
            assert len(shown) <= arrived <= len(shown) + doubled


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


def assert_log_tells_nothing(server: Playground, program: Program) -> None:
    """Neither the bot's token nor what people said stands in what it wrote to standard error."""
    assert server.token.partition(":")[2] not in program.log
    assert [text for text in MESSAGES if text in program.log] == []
