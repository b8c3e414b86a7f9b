import pytest

from bot.telegram.call import Call
from bot.telegram.router import respond
from bot.views import Button, Reply, Toast
from tests.bot.telegram.features.conftest import Candidate, text_of


@pytest.mark.parametrize(("typed", "meant"), [("/practise", "/practice"), ("/hnt", "/hint"), ("/sttop now", "/stop")])
async def test_an_unknown_command_is_answered_with_the_nearest(candidate: Candidate, typed: str, meant: str) -> None:
    assert meant in text_of(await candidate.says(typed))


async def test_a_command_like_no_other_leads_to_help(candidate: Candidate) -> None:
    assert "/help" in text_of(await candidate.says("/xyzzy"))


async def test_a_command_in_mid_session_leaves_it_where_it_stands(candidate: Candidate) -> None:
    await candidate.begins()
    before = await candidate.session()
    for command in ("/xyzzy", "/help", "/guide", "/offer", "/hint", "/settings", "/privacy", "/delete", "/history"):
        assert await candidate.says(command)
    assert await candidate.session() == before


@pytest.mark.parametrize("command", ["/offer", "/hint", "/undo", "/stop"])
async def test_a_command_that_needs_a_session_says_how_to_start_one(candidate: Candidate, command: str) -> None:
    (answer,) = await candidate.says(command)
    assert answer.keyboard


@pytest.mark.parametrize("text", ["hi", "I'd like $175K base", "🙂"])
async def test_a_text_without_a_session_is_pointed_to_practice(candidate: Candidate, text: str) -> None:
    await candidate.says(text)
    await candidate.presses("Start a rehearsal")
    assert await candidate.presses("Detroit")


@pytest.mark.parametrize("text", ["ally financial", "Solutions Architect", "ally solutions architect"])
async def test_a_company_or_role_without_a_session_finds_its_guide(candidate: Candidate, text: str) -> None:
    await candidate.says(text)
    await candidate.presses("Ally Financial")
    assert await candidate.presses("Detroit")


async def test_a_counteroffer_without_a_session_is_not_taken_for_small_talk(candidate: Candidate) -> None:
    asked, greeted = await candidate.says("I'd like $175K base"), await candidate.says("hi")
    assert text_of(asked) != text_of(greeted)


@pytest.mark.parametrize(
    "media", ["sticker", "photo", "voice", "document", "location", "video", "contact", "poll", "dice", "video_note"]
)
async def test_what_is_no_text_is_named_and_the_session_goes_on(candidate: Candidate, media: str) -> None:
    await candidate.begins()
    before = await candidate.session()
    assert len(await candidate.sends(media)) == 1
    assert await candidate.session() == before


async def test_an_empty_message_gets_one_line(candidate: Candidate) -> None:
    assert len(await candidate.says("  \n ")) == 1


async def in_group(
    candidate: Candidate, kind: str, text: str = "", data: str | None = None, topic: int | None = None
) -> list[Reply | Toast]:
    call = Call(0, candidate.id, -100, private=False, kind=kind, text=text, data=data, callback_id="1", topic=topic)  # type: ignore[arg-type]
    async with candidate.store.work() as work:
        answers = await respond(call, work, candidate.house)
        await work.commit()
    return answers


async def test_a_group_gets_one_line_and_a_button_to_the_private_chat(candidate: Candidate) -> None:
    (answer,) = await in_group(candidate, "text", "/practice@counteroffer_bot")
    assert isinstance(answer, Reply)
    assert "\n" not in answer.html
    assert answer.keyboard == ((Button("Write to me in private", url="https://t.me/counteroffer_bot"),),)
    async with candidate.store.read() as work:
        assert await work.users.get(candidate.id) is None


@pytest.mark.parametrize(
    "text",
    [
        *("/practice", "/practice@counteroffer_bot", "/practice@Counteroffer_Bot", "/weather@counteroffer_bot"),
        *("what does @counteroffer_bot do?", "@Counteroffer_Bot, hello"),
    ],
)
async def test_a_group_is_answered_where_the_bot_was_addressed(candidate: Candidate, text: str) -> None:
    assert len(await in_group(candidate, "text", text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        *("/practice@other_bot", "/weather London", "/practice@other_bot as in @counteroffer_bot"),
        *("ask @counteroffer_bot_2", "write to me@counteroffer_bot.example"),
    ],
)
async def test_what_is_meant_for_another_bot_of_the_group_is_left_to_that(candidate: Candidate, text: str) -> None:
    assert await in_group(candidate, "text", text) == []


async def test_a_topic_of_a_group_is_answered_there(candidate: Candidate) -> None:
    (answer,) = await in_group(candidate, "text", "/practice", topic=55)
    assert isinstance(answer, Reply)
    assert answer.topic == 55


async def test_what_is_said_among_others_in_a_group_is_left_alone(candidate: Candidate) -> None:
    assert await in_group(candidate, "text", "I make $150k") == []
    assert await in_group(candidate, "media") == []
    assert await in_group(candidate, "other") == []
    (toast,) = await in_group(candidate, "press", data="hint:1:")
    assert isinstance(toast, Toast)
