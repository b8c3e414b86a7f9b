from __future__ import annotations

import json

import pytest
from telegram.error import TelegramError

from bot.telegram.response import LONGEST_PATIENCE, is_refusal, parsed


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b"[]", b"null", b'"ok"', b"[" * 100_000, b'{"ok":true,"result":' + b"9" * 5_000 + b"}"]
)
def test_what_is_in_no_form_that_telegram_documents_is_no_answer(body: bytes) -> None:
    with pytest.raises(TelegramError):
        parsed(body)
    assert not is_refusal(body)


def test_an_answer_without_a_result_has_none() -> None:
    assert parsed(b'{"ok": true}')["result"] is None


@pytest.mark.parametrize(
    ("said", "understood"),
    [
        ({"retry_after": 7}, {"retry_after": 7}),
        ({"retry_after": 1.5}, {"retry_after": 1.5}),
        ({"retry_after": 0}, {"retry_after": 1}),
        ({"retry_after": -5}, {"retry_after": 1}),
        ({"retry_after": 10**30}, {"retry_after": LONGEST_PATIENCE}),
        ({"retry_after": float("inf")}, {"retry_after": LONGEST_PATIENCE}),
        ({"retry_after": float("nan")}, {"retry_after": 1}),
        ({"retry_after": "soon"}, {}),
        ({"retry_after": True}, {}),
        ({"migrate_to_chat_id": -100123}, {"migrate_to_chat_id": -100123}),
        ({"migrate_to_chat_id": "there"}, {}),
        ({"migrate_to_chat_id": 1.5}, {}),
        ({"migrate_to_chat_id": 10**30}, {}),
        ([1], {}),
        (None, {}),
    ],
)
def test_of_what_telegram_asks_for_only_numbers_that_can_be_kept_to_are_taken(said: object, understood: object) -> None:
    assert parsed(json.dumps({"ok": False, "parameters": said}).encode())["parameters"] == understood


@pytest.mark.parametrize("body", ['{"ok":false}', '{"ok":false,"description":"Forbidden: user is deactivated"}'])
def test_only_telegram_refuses(body: str) -> None:
    assert is_refusal(body.encode())
    assert not is_refusal(b'{"ok":false,"description":["x"]}')
    assert not is_refusal(b'{"error":"no route"}')
