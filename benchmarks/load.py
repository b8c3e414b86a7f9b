"""What is put to the bots: the same people with the same words, as Telegram would send it."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator, Sequence
from typing import Any

from bot.views.callback import callback
from scenarios.catalogue import GUIDES, Entry, guide_files

Update = dict[str, Any]

TO_THE_OFFER = ("Good to hear from you!", "I'd rather hear your range first.", "And what is the offer?")
"""What leads a recruiter to the offer."""

COUNTEROFFERS = (
    "With no branches every design has to work end to end for 11 million customers, so I'd like a base of ${base:,}.",
    "Could you tell me how the bonus works?",
    "I have built fairness-preserving pipelines for responsible AI before, so I'd like the RSU grant at ${grant}K.",
    "I understand. Would a signing bonus of ${signing}K be possible?",
    "What about a base of ${thousands}K and RSUs of ${grant}K?",
    "My current total is about ${current}K, and another company has offered ${rival}K.",
    "Then let us say {thousands}k base, with the bonus at 20 percent.",
    "Let me think about it.",
)
"""What is said at the table, and ends no call. Half of it names figures, everybody's others."""

_numbers = itertools.count(500_000_000)
_dice = random.Random(7)


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


def says(chat_id: int, line: str) -> Update:
    """A line with figures of its own."""
    number = next(_numbers)
    text = line.format(
        base=_dice.randrange(150_000, 180_000, 250),
        thousands=_dice.randrange(150, 180),
        grant=_dice.randrange(30, 60),
        signing=_dice.randrange(10, 30),
        current=_dice.randrange(180, 220),
        rival=_dice.randrange(225, 275),
    )
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
