from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playground import Playground
from bot.telegram.call import Call
from bot.telegram.incoming import ALLOWED_UPDATES, address, blocking, call_of, callback

ADA = {"id": 7, "is_bot": False, "first_name": "Ada", "language_code": "de"}
PRIVATE = {"id": 7, "type": "private"}
GROUP = {"id": -100, "type": "supergroup", "title": "Friends"}


def message(**fields: Any) -> dict[str, Any]:
    return {"update_id": 1, "message": {"message_id": 50, "date": 0, "chat": PRIVATE, "from": ADA} | fields}


def call(raw: dict[str, Any]) -> Call:
    found = call_of(raw)
    assert found is not None
    return found


def test_a_text_with_who_wrote_it() -> None:
    assert call(message(text="170k?")) == Call(
        1, 7, 7, private=True, kind="text", text="170k?", message_id=50, first_name="Ada", language="de"
    )


def test_an_edit_names_the_message_that_was_edited() -> None:
    raw = message(text="175k?")
    edited = call({"update_id": 2, "edited_message": raw["message"] | {"edit_date": 1}})
    assert (edited.kind, edited.text, edited.message_id) == ("edited", "175k?", 50)


def test_a_message_in_a_topic_of_a_group_names_it_and_a_mere_reply_names_none() -> None:
    assert call(message(chat=GROUP, text="hi", message_thread_id=55, is_topic_message=True)).topic == 55
    assert call(message(chat=GROUP, text="hi", message_thread_id=55)).topic is None


def test_a_press_names_the_message_with_the_button() -> None:
    pressed = call(
        {
            "update_id": 3,
            "callback_query": {"id": "99", "from": ADA, "chat_instance": "x", "data": "undo:4:"} | message(),
        }
    )
    assert (pressed.kind, pressed.data, pressed.callback_id, pressed.message_id) == ("press", "undo:4:", "99", 50)


def test_a_press_under_a_message_too_old_to_be_shown_still_names_it() -> None:
    old = {"chat": PRIVATE, "message_id": 3, "date": 0}
    raw = {
        "update_id": 3,
        "callback_query": {"id": "99", "from": ADA, "chat_instance": "x", "data": "a", "message": old},
    }
    assert call(raw).message_id == 3
    assert address(raw) == (7, 7)


def test_media_is_named_and_its_caption_is_the_text(server: Playground) -> None:
    server.send_photo(caption="my offer")
    server.send_voice()
    server.send_sticker()
    server.send_document("offer.pdf", b"%PDF")
    calls = [call(update) for update in server.messenger.updates.pending.values()]
    assert [(made.kind, made.media) for made in calls] == [
        ("media", kind) for kind in ("photo", "voice", "sticker", "document")
    ]
    assert calls[0].text == "my offer"


def test_a_message_in_a_group_is_not_private() -> None:
    assert not call(message(chat=GROUP, text="/start@bot")).private


@pytest.mark.parametrize(
    "raw",
    [
        message(text="hi", **{"from": ADA | {"is_bot": True}}),
        {"update_id": 1, "channel_post": message()["message"]},
        {"update_id": 1, "poll_answer": {"poll_id": "1", "option_ids": []}},
        {"update_id": 1, "something_new": {"id": 1}},
        {"update_id": 1},
    ],
    ids=["bot", "channel", "no chat", "unknown", "empty"],
)
def test_what_no_person_sent_to_a_chat_of_the_bot_is_no_call(raw: dict[str, Any]) -> None:
    assert call_of(raw) is None


@pytest.mark.parametrize(("status", "blocked"), [("kicked", True), ("member", False)])
def test_blocking_and_unblocking_are_told_apart(status: str, blocked: bool) -> None:
    bot = {"id": 1, "is_bot": True, "first_name": "Bot"}
    member = {"user": bot, "status": status} | ({"until_date": 0} if status == "kicked" else {})
    change = {"chat": PRIVATE, "from": ADA, "date": 0, "old_chat_member": member, "new_chat_member": member}
    assert blocking({"update_id": 1, "my_chat_member": change}) is blocked
    assert blocking({"update_id": 1, "my_chat_member": change | {"chat": GROUP}}) is None
    assert blocking(message(text="hi")) is None


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "chat", "from", "message", "text"]), inner, max_size=4)
    ),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from([*ALLOWED_UPDATES, "poll"]), json_values, max_size=3))
def test_the_address_of_whatever_arrives_fits_the_store(raw: dict[str, Any]) -> None:
    raw = json.loads(json.dumps(raw))
    assert all(number is None or abs(number) < 2**63 for number in address(raw))
    assert callback(raw) is None or isinstance(callback(raw), str)
