"""A whole rehearsal through the bot as it runs: python-telegram-bot over HTTP against the stand-in."""

from bot.playground import Message, Playground
from bot.roleplay.codec import load_event, load_state, load_turn
from bot.roleplay.rehearsal import replay
from scenarios import Scenario, load_personas, load_script
from scenarios.catalogue import GUIDES, load_guide
from scenarios.script_file import SCRIPT
from tests.end_to_end.conftest import Bot

COUNTER = (
    "Thank you, I appreciate it. With no branches every design has to work end to end for 11 million customers, "
    "so I'd like a base of $173,500."
)
EQUITY = "I have built fairness-preserving pipelines for responsible AI before, so I'd like the RSU grant at $51K."


async def says(server: Playground, text: str) -> list[Message]:
    return await server.replies(server.send_text(text))


async def presses(server: Playground, label: str) -> Message:
    """Press the newest button with these words; the bot's last message, as it stands afterwards."""
    labels = [label for message in reversed(server.transcript()) for label in message.labels]
    press = server.press(next(found for found in labels if label in found))
    assert await server.answered(press) == ""
    await server.quiet()
    return server.from_bot()[-1]


async def begin(server: Playground) -> None:
    await says(server, "/start")
    for label in ("Start a rehearsal", "Detroit", "Daniel"):
        await presses(server, label)


async def until_offer(server: Playground) -> None:
    for message in ("Good to hear from you!", "I'd rather hear your range first.", "And what is the offer?", "Go on."):
        if "a year" in (await says(server, "/offer"))[-1].text:
            return
        await says(server, message)


async def accept(server: Playground) -> Message:
    """Take the offer, again where the recruiter asks back; the review."""
    for _ in range(4):
        last = (await says(server, "Yes, I accept the offer. Please send it in writing."))[-1]
        if "You signed" in last.text:
            return last
    raise AssertionError("the recruiter does not take yes for an answer")


async def test_a_whole_rehearsal_from_start_to_its_review_in_the_history(server: Playground, bot: Bot) -> None:
    async with bot():
        await begin(server)
        await until_offer(server)
        recruiter, coach = await says(server, COUNTER)
        assert "Daniel" in recruiter.text
        assert "Base $173.5K" in coach.text
        await says(server, EQUITY)
        hint = (await says(server, "/hint"))[-1]
        assert any("copy_text" in button for button in hint.buttons)
        await accept(server)
        assert "a new argument" in (await presses(server, "Moves")).text
        assert "Daniel" in (await presses(server, "Messages")).text
        assert "You signed" in (await says(server, "/history"))[-1].text
        assert "of the room" in (await presses(server, "Detroit")).text


async def test_a_restart_in_mid_session_loses_nothing(server: Playground, bot: Bot) -> None:
    async with bot():
        await begin(server)
        await until_offer(server)
        await says(server, COUNTER)
    written_meanwhile = server.send_text(EQUITY)
    async with bot() as store:
        _recruiter, coach = await server.replies(written_meanwhile)
        assert "$51K" in coach.text
        async with store.read() as work:
            (session,), _ = await work.sessions.page(1, 0, 10)
            stored = await work.sessions.turns(session.id)
    script = load_script(SCRIPT)
    persona = load_personas(script)[session.persona]
    guide = load_guide(GUIDES / f"{session.guide}.md")
    again = replay(
        Scenario(guide, session.region, persona, script, session.seed), [load_event(turn.event) for turn in stored]
    )
    assert [played.turn for played in again] == [load_turn(turn.turn) for turn in stored]
    assert [played.state for played in again] == [load_state(turn.state) for turn in stored]
    assert load_state(session.state) == again[-1].state


async def test_two_messages_at_once_are_two_turns_in_order(server: Playground, bot: Bot) -> None:
    async with bot() as store:
        await begin(server)
        await until_offer(server)
        server.send_text(COUNTER)
        await server.replies(server.send_text(EQUITY))
        async with store.read() as work:
            (session,), _ = await work.sessions.page(1, 0, 10)
            stored = await work.sessions.turns(session.id)
    assert ["173,500" in stored[-2].event, "51K" in stored[-1].event] == [True, True]


async def test_an_edited_message_is_played_anew(server: Playground, bot: Bot) -> None:
    async with bot():
        await begin(server)
        await until_offer(server)
        message = server.send_text("I'd like 140k base")
        await server.replies(message)
        server.edit_text(message, COUNTER)
        await server.quiet()
        assert "Base $173.5K" in server.from_bot()[-1].text


async def test_delete_leaves_nothing_of_a_person(server: Playground, bot: Bot) -> None:
    async with bot() as store:
        await begin(server)
        await says(server, "/delete")
        assert "gone" in (await presses(server, "Delete everything")).text
        async with store.read() as work:
            assert await work.users.get(1) is None
            assert await work.sessions.page(1, 0, 10) == ([], 0)


async def test_what_is_no_text_gets_one_line_each(server: Playground, bot: Bot) -> None:
    async with bot():
        await begin(server)
        for send in (server.send_sticker, server.send_photo, server.send_voice):
            assert len(await server.replies(send())) == 1
        assert len(await server.replies(server.send_document("offer.pdf", b"%PDF-1.7"))) == 1


async def test_a_strangers_button_gets_plain_words_and_shows_nothing(server: Playground, bot: Bot) -> None:
    async with bot():
        await begin(server)
        mine = server.from_bot()[-1]
        greeting = server.send_text("/start", user=2)
        (menu,) = await server.replies(greeting)
        press = server.press_data(menu, "transcript:1:0", user=2)
        assert "is gone" in await server.answered(press)
        await server.quiet(2)
        assert mine.text not in [message.text for message in server.from_bot(2)]


async def test_a_group_is_pointed_to_the_private_chat(server: Playground, bot: Bot) -> None:
    async with bot():
        group = -1001
        (answer,) = await server.replies(server.send_text("/practice", chat=group))
        assert "private" in answer.text
        assert answer.buttons[0]["url"] == f"https://t.me/{server.messenger.bot['username']}"
