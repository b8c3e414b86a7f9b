from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, datetime

import pytest

from bot.views import Reply, export, plain, utf16_length
from bot.views.export import Stored

MOMENT = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
STORED: Stored = {
    "users": [{"id": 7, "coach": "each", "region": None, "created": MOMENT}],
    "sessions": [{"id": number, "user_id": 7, "state": '{"a": 1}'} for number in (1, 2)],
    "turns": [
        {"id": number, "session_id": 1 + number % 2, "event": '{"said": "“$172K”"}', "turn": "{no JSON"}
        for number in range(6)
    ],
    "updates": [],
}


def documents(replies: list[Reply]) -> list[dict[str, list[dict[str, object]]]]:
    return [json.loads(reply.document.content) for reply in replies if reply.document]


def test_what_fits_is_one_document_with_the_turns_in_their_sessions() -> None:
    (reply,) = export(STORED)
    assert reply.document is not None
    assert reply.document.name == "counteroffer.json"
    (document,) = documents([reply])
    assert document["users"] == [{"id": 7, "coach": "each", "created": "2026-03-01T12:00:00+00:00"}]
    assert [session["id"] for session in document["sessions"]] == [1, 2]
    turns = document["sessions"][0]["turns"]
    assert isinstance(turns, list)
    assert [turn["id"] for turn in turns] == [0, 2, 4]
    assert (turns[0]["event"], turns[0]["turn"]) == ({"said": "“$172K”"}, "{no JSON")
    assert "“$172K”" in reply.document.content


@pytest.mark.parametrize("largest", [1, 200, 700, 10_000])
def test_what_is_too_large_comes_in_parts_that_hold_everything_once(largest: int) -> None:
    replies = export(STORED, largest)
    found = Counter(
        (table, entry["id"]) for document in documents(replies) for table, rows in document.items() for entry in rows
    )
    assert found == {("users", 7): 1, ("sessions", 1): 1, ("sessions", 2): 1}
    names = [reply.document.name for reply in replies if reply.document]
    if len(replies) > 1:
        assert names == [f"counteroffer-{number}-of-{len(replies)}.json" for number in range(1, len(replies) + 1)]
    assert all(utf16_length(plain(reply.html)) <= 1024 for reply in replies)


def test_nothing_stored_is_an_empty_document() -> None:
    assert documents(export({})) == [{}]
