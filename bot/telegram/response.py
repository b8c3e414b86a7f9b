"""What Telegram answers to a call. Whatever stands between it and us may answer in its place, and in any form."""

from __future__ import annotations

from typing import Any

from telegram.error import TelegramError

from bot.telegram.incoming import LARGEST
from bot.telegram.notation import read

LONGEST_PATIENCE = 86_400
"""Seconds of patience that are granted: after a day a message would only confuse."""


def parsed(payload: bytes) -> dict[str, Any]:
    """An answer with as much of it as is in the form that Telegram documents; its result is None where it has none.

    Raises:
        TelegramError: It is in no such form.
    """
    try:
        found = read(payload.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        raise TelegramError("the answer is no JSON") from None
    if not isinstance(found, dict):
        raise TelegramError("the answer is none of Telegram's")
    found.setdefault("result", None)
    if "parameters" in found:
        found["parameters"] = _sound(found["parameters"])
    return found


def is_refusal(body: bytes) -> bool:
    """Whether Telegram itself says no."""
    try:
        found = parsed(body)
    except TelegramError:
        return False
    return found.get("ok") is False and isinstance(found.get("description", ""), str)


def _sound(parameters: object) -> dict[str, float]:
    """When to try again and where the chat has gone (https://core.telegram.org/bots/api#responseparameters)."""
    named = parameters if isinstance(parameters, dict) else {}
    sound: dict[str, float] = {}
    patience, chat_id = named.get("retry_after"), named.get("migrate_to_chat_id")
    if isinstance(patience, int | float) and type(patience) is not bool:
        sound["retry_after"] = min(max(1, patience), LONGEST_PATIENCE)
    if type(chat_id) is int and abs(chat_id) < LARGEST:
        sound["migrate_to_chat_id"] = chat_id
    return sound
