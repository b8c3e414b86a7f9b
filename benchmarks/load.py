"""What is put to the bots: the same people with the same words, as Telegram would send it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Any

from bot.views.callback import callback
from scenarios.catalogue import GUIDES, Entry, guide_files

Update = dict[str, Any]

TO_THE_OFFER = ("Good to hear from you!", "I'd rather hear your range first.", "And what is the offer?")
"""What leads a recruiter to the offer."""

COUNTEROFFERS = (
    "With no branches every design has to work end to end for 11 million customers, so I'd like a base of $173,500.",
    "Could you tell me how the bonus works?",
    "I have built fairness-preserving pipelines for responsible AI before, so I'd like the RSU grant at $51K.",
    "I understand. Would a signing bonus of $20K be possible?",
    "What about a base of $168K and RSUs of $45K?",
    "My current total is about $200K, and another company has offered $255K.",
    "Then let us say 165k base, with the bonus at 20 percent.",
    "Let me think about it.",
)
"""What is said at the table, and ends no call. Half of it names figures."""

_numbers = itertools.count(500_000_000)


def chats(count: int, first: int = 1) -> range:
    """Private chats, each with the person of the same number."""
    return range(first, first + count)


def begin(chat_id: int) -> Update:
    """A press of the button that begins a rehearsal."""
    key = next(guide_files(GUIDES)).relative_to(GUIDES).with_suffix("").as_posix()
    message = {"message_id": 1, "date": 1764000000, "chat": _chat(chat_id), "text": "Who calls?"}
    press = {
        "id": f"{chat_id}",
        "from": _person(chat_id),
        "chat_instance": "1",
        "data": callback("begin", 0, Entry(key, "", "").short, 0, "supportive"),
        "message": message,
    }
    return {"update_id": next(_numbers), "callback_query": press}


def says(chat_id: int, text: str) -> Update:
    number = next(_numbers)
    entities = [{"type": "bot_command", "offset": 0, "length": len(text)}] if text.startswith("/") else []
    message = {
        "message_id": number,
        "date": 1764000000,
        "chat": _chat(chat_id),
        "from": _person(chat_id),
        "text": text,
        "entities": entities,
    }
    return {"update_id": number, "message": message}


def rounds(people: Sequence[int], lines: Sequence[str], count: int) -> Iterator[Update]:
    """Everybody's first line before anybody's second, so many of each."""
    for line in itertools.islice(itertools.cycle(lines), count):
        yield from (says(chat_id, line) for chat_id in people)


def _chat(chat_id: int) -> dict[str, Any]:
    return {"id": chat_id, "type": "private", "first_name": "Ada"}


def _person(chat_id: int) -> dict[str, Any]:
    return {"id": chat_id, "is_bot": False, "first_name": "Ada", "language_code": "en"}
