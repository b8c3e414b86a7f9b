"""What Telegram answers to a call. Whatever stands between it and us may answer in its place, and in any form."""

from __future__ import annotations

import json
from typing import Any

from telegram.error import TelegramError

LONGEST_PATIENCE = 86_400
"""Seconds of patience that are granted: after a day a message would only confuse."""


def parsed(payload: bytes) -> dict[str, Any]:
    """An answer with as much of it as is in the form that Telegram documents; its result is None where it has none.

    Raises:
        TelegramError: It is in no such form.
    """
    try:
        found = json.loads(payload.decode("utf-8", "replace"))
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
    sound = {name: value for name, value in named.items() if type(value) in (int, float)}  # True is no number
    if "retry_after" in sound:
        sound["retry_after"] = min(max(1, sound["retry_after"]), LONGEST_PATIENCE)
    return sound
