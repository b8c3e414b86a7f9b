from typing import Any

import httpx
import pytest
from telegram import Bot, BotCommand, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden

from bot.playground import SMALL_PICTURE, Playground

EMOJI = "🎯"


def under(**button: Any) -> dict[str, Any]:
    return {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a"} | button]]}}


def keyboard(**button: Any) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton("Press", **button)]])


async def test_what_a_person_writes_reaches_the_bot_as_telegram_sends_it(server: Playground, bot: Bot) -> None:
    server.send_text("/start session-7", user=5)
    (update,) = await bot.get_updates()
    assert update.message is not None
    assert update.message.from_user is not None
    assert (update.message.chat_id, update.message.from_user.id, update.message.chat.type) == (5, 5, "private")
    assert update.message.parse_entities() == {update.message.entities[0]: "/start"}


async def test_formatted_text_comes_back_as_plain_text_with_entities(bot: Bot) -> None:
    sent = await bot.send_message(1, f"{EMOJI} <b>Base</b> &lt; <code>$170K</code>\n", ParseMode.HTML)
    assert sent.text == f"{EMOJI} Base < $170K"
    assert sent.text_html == f"{EMOJI} <b>Base</b> &lt; <code>$170K</code>"
    assert sent.from_user == bot.bot


async def test_photo_and_document_can_be_sent_fetched_and_sent_again(bot: Bot) -> None:
    photo = await bot.send_photo(1, SMALL_PICTURE, caption="<i>band</i>", parse_mode=ParseMode.HTML)
    again = await bot.send_photo(1, photo.photo[-1].file_id)
    file = await (await bot.get_file(again.photo[-1].file_id)).download_as_bytearray()
    assert (photo.caption_html, photo.photo[-1].width, bytes(file)) == ("<i>band</i>", 32, SMALL_PICTURE)
    document = await bot.send_document(1, b"a,b", filename="offer.csv")
    assert document.document is not None
    assert (document.document.file_name, document.document.file_size) == ("offer.csv", 3)


async def test_edits_replace_text_caption_and_keyboard(server: Playground, bot: Bot) -> None:
    sent = await bot.send_message(1, "one", reply_markup=keyboard(callback_data="x"))
    assert await bot.edit_message_reply_markup(1, sent.message_id, reply_markup=keyboard(callback_data="y"))
    edited = await bot.edit_message_text("two", 1, sent.message_id)
    assert isinstance(edited, type(sent))
    assert (edited.text, edited.reply_markup, edited.edit_date is not None) == ("two", None, True)
    photo = await bot.send_photo(1, SMALL_PICTURE, caption="one")
    await bot.edit_message_caption(1, photo.message_id, caption="two")
    assert server.from_bot()[-1].text == "two"


async def test_a_deleted_message_is_gone(server: Playground, bot: Bot) -> None:
    sent = await bot.send_message(1, "one")
    assert await bot.delete_message(1, sent.message_id)
    assert server.from_bot() == []
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await bot.delete_message(1, sent.message_id)


async def test_a_pressed_button_is_answered_once_with_a_text(server: Playground, bot: Bot) -> None:
    await bot.send_message(1, "Pick", reply_markup=keyboard(callback_data="region:1"))
    press = server.press("Press")
    (update,) = await bot.get_updates()
    query = update.callback_query
    assert query is not None
    assert (query.data, query.from_user.id) == ("region:1", 1)
    await query.answer("Detroit it is")
    assert await server.answered(press) == "Detroit it is"
    with pytest.raises(BadRequest, match="Query is too old and response timeout expired"):
        await query.answer("again")


async def test_commands_and_descriptions_are_kept(server: Playground, bot: Bot) -> None:
    commands = [BotCommand("practice", "Rehearse a negotiation"), BotCommand("help", "What you can say")]
    await bot.set_my_commands(commands)
    await bot.set_my_description("A sparring partner")
    await bot.set_my_short_description("Rehearse")
    await bot.set_my_name("Sparring")
    assert list(await bot.get_my_commands()) == commands
    assert (await bot.get_my_description()).description == "A sparring partner"
    assert (await bot.get_me()).first_name == "Sparring"
    await bot.delete_my_commands()
    assert await bot.get_my_commands() == ()


async def test_the_chat_and_its_typing_indicator(bot: Bot) -> None:
    assert (await bot.get_chat(1)).type == "private"
    assert await bot.send_chat_action(1, "typing")


@pytest.mark.parametrize(
    ("parameters", "refusal"),
    [
        ({"text": ""}, "message text is empty"),
        ({"text": " \n"}, "text must be non-empty"),
        ({"text": EMOJI * 2049}, "message is too long"),
        ({"text": "<b>x</b>" + "y" * 4096, "parse_mode": "HTML"}, "message is too long"),
        (
            {"text": "<x>", "parse_mode": "HTML"},
            'can\'t parse entities: Unsupported start tag "x" at byte offset 0',
        ),
        (
            {"text": "<b>x", "parse_mode": "html"},
            "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
        ),
        ({"text": "x", "parse_mode": "nonsense"}, "unsupported parse_mode"),
        ({"text": "x", "chat_id": 99}, "chat not found"),
        ({"text": "x", "chat_id": None}, "chat_id is empty"),
        (under(callback_data="é" * 33), "BUTTON_DATA_INVALID"),
        (under(callback_data=""), "BUTTON_DATA_INVALID"),
        (under(copy_text={"text": "c" * 257}), "BUTTON_COPY_TEXT_INVALID"),
        (under(copy_text={"text": ""}), "BUTTON_COPY_TEXT_INVALID"),
        (
            under(),
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            under(url="http://localhost/x"),
            "inline keyboard button URL 'http://localhost/x' is invalid: Wrong HTTP URL",
        ),
        ({"text": "x", "reply_parameters": {"message_id": 999}}, "message to be replied not found"),
    ],
)
async def test_what_telegram_would_not_send_is_refused_in_its_words(
    server: Playground, bot: Bot, parameters: dict[str, Any], refusal: str
) -> None:
    async with httpx.AsyncClient() as client:
        answer = await client.post(f"{bot.base_url}/sendMessage", json={"chat_id": 1} | parameters)
    assert (answer.status_code, answer.json()["description"]) == (400, f"Bad Request: {refusal}")
    assert server.from_bot() == []


async def test_limits_count_utf16_units_after_parsing(bot: Bot) -> None:
    sent = await bot.send_message(1, f"<b>{EMOJI * 2048}</b>", ParseMode.HTML)
    assert sent.text == EMOJI * 2048
    with pytest.raises(BadRequest, match="Message_too_long"):
        await bot.edit_message_text("x" * 4097, 1, sent.message_id)
    await bot.send_photo(1, SMALL_PICTURE, caption="<b>" + "x" * 1024 + "</b>", parse_mode=ParseMode.HTML)
    with pytest.raises(BadRequest, match="Message caption is too long"):
        await bot.send_photo(1, SMALL_PICTURE, caption=EMOJI * 513)


async def test_an_edit_that_changes_nothing_is_refused(bot: Bot) -> None:
    sent = await bot.send_message(1, "<b>x</b>", ParseMode.HTML, reply_markup=keyboard(callback_data="x"))
    with pytest.raises(BadRequest, match="Message is not modified: specified new message content"):
        await bot.edit_message_text(
            "<b>x</b>", 1, sent.message_id, None, ParseMode.HTML, reply_markup=sent.reply_markup
        )
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_reply_markup(1, sent.message_id, reply_markup=sent.reply_markup)
    assert await bot.edit_message_text("x", 1, sent.message_id, reply_markup=sent.reply_markup)


async def test_only_the_bots_own_messages_can_be_edited(server: Playground, bot: Bot) -> None:
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("x", 1, 999)
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("x", 1, server.transcript()[0].id)
    photo = await bot.send_photo(1, SMALL_PICTURE)
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await bot.edit_message_text("x", 1, photo.message_id)


async def test_what_is_no_picture_is_not_sent_as_one(bot: Bot) -> None:
    with pytest.raises(BadRequest, match="Image_process_failed"):
        await bot.send_photo(1, b"not a picture")


async def test_somebody_who_blocked_the_bot_gets_nothing_until_they_write_again(server: Playground, bot: Bot) -> None:
    server.block()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(1, "x")
    server.send_text("back again")
    await bot.send_message(1, "welcome back")
    kinds = [update for update in await bot.get_updates(allowed_updates=Update.ALL_TYPES) if update.my_chat_member]
    assert [update.my_chat_member.new_chat_member.status for update in kinds if update.my_chat_member] == [
        "kicked",
        "member",
    ]


@pytest.mark.parametrize(("token", "status"), [("12345:" + "x" * 35, 401), ("nonsense", 404)])
async def test_a_wrong_token_opens_nothing(server: Playground, token: str, status: int) -> None:
    async with httpx.AsyncClient() as client:
        calls = [await client.get(f"{url}{token}/getMe") for url in (server.base_url, server.base_file_url)]
    description = {401: "Unauthorized", 404: "Not Found"}[status]
    assert [call.json() for call in calls] == [{"ok": False, "error_code": status, "description": description}] * 2


async def test_an_unknown_method_is_not_found(bot: Bot) -> None:
    async with httpx.AsyncClient() as client:
        answer = await client.get(f"{bot.base_url}/sendDice")
    assert answer.status_code == 404
    assert answer.json() == {"ok": False, "error_code": 404, "description": "Not Found: method not found"}


@pytest.mark.parametrize("way", ["query", "form", "json", "multipart"])
async def test_parameters_come_by_query_form_json_and_multipart(server: Playground, bot: Bot, way: str) -> None:
    given = {"chat_id": "1", "text": "½ <b>é</b>", "parse_mode": "HTML"}
    how: dict[str, Any] = {
        "query": {"params": given},
        "form": {"data": given},
        "json": {"json": given},
        "multipart": {"files": {key: (None, value) for key, value in given.items()}},
    }
    async with httpx.AsyncClient() as client:
        answer = await client.post(f"{bot.base_url}/SENDmessage", **how[way])
    assert answer.json()["result"]["text"] == "½ é"
    assert server.from_bot()[-1].text == "½ é"


async def test_a_text_longer_than_a_message_is_sent_as_several_as_in_telegrams_apps(server: Playground) -> None:
    server.send_text(EMOJI * 4096)
    assert [len(message.text) for message in server.transcript()] == [2048, 2048]


async def test_pictures_stickers_voice_files_and_edits_reach_the_bot(server: Playground, bot: Bot) -> None:
    server.send_photo(caption="offer")
    server.send_sticker("🤝")
    server.send_voice()
    server.send_document("offer.pdf", b"%PDF")
    server.edit_text(server.send_text("170k"), "175k")
    photo, sticker, voice, document, _, edited = await bot.get_updates()
    assert photo.message is not None
    assert (photo.message.caption, photo.message.photo[0].width) == ("offer", 32)
    assert sticker.message is not None
    assert sticker.message.sticker is not None
    assert sticker.message.sticker.emoji == "🤝"
    assert voice.message is not None
    assert voice.message.voice is not None
    assert document.message is not None
    assert document.message.document is not None
    assert document.message.document.file_name == "offer.pdf"
    assert edited.edited_message is not None
    assert edited.edited_message.text == "175k"


async def test_a_group_has_a_chat_of_its_own(server: Playground, bot: Bot) -> None:
    server.send_text("hi all", user=3, chat=-100)
    (update,) = await bot.get_updates()
    assert update.effective_chat is not None
    assert (update.effective_chat.id, update.effective_chat.type) == (-100, "group")
    await bot.send_message(-100, "hi")
    assert [message.text for message in server.transcript(-100)] == ["hi all", "hi"]
