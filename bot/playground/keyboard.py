"""Inline keyboards: which of them Telegram takes, and how it words what it refuses."""

from __future__ import annotations

import re
from typing import Any

from bot.playground.html import utf16_length
from bot.playground.refusal import Refused
from bot.playground.store import Json

MAX_BUTTONS = 100
_ACTIONS = (
    "callback_data",
    "url",
    "copy_text",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "web_app",
    "login_url",
    "pay",
)


def inline_keyboard(markup: Any) -> Json | None:
    """The `reply_markup` as it is stored with the message; None when there is nothing to show under it.

    Raises:
        Refused: Telegram would refuse it, or it is a kind of keyboard that the stand-in cannot show.
    """
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise Refused("object expected as reply markup")
    if "inline_keyboard" not in markup:
        if "keyboard" in markup:
            raise Refused("the stand-in for Telegram shows inline keyboards only")
        return None
    rows = markup["inline_keyboard"]
    if not isinstance(rows, list):
        raise Refused('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array')
    if not all(isinstance(row, list) for row in rows):
        raise Refused('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
    checked = [[_button(button) for button in row] for row in rows if row]
    if sum(map(len, checked)) > MAX_BUTTONS:
        raise Refused("reply markup is too long")
    return {"inline_keyboard": checked} if checked else None


def _button(button: Any) -> Json:
    problem = "can't parse inline keyboard button: "
    if not isinstance(button, dict):
        raise Refused(problem + "InlineKeyboardButton must be an Object")
    if "text" not in button:
        raise Refused(problem + 'Can\'t find field "text"')
    if not isinstance(button["text"], str):
        raise Refused(problem + 'Field "text" must be of type String')
    action = next((action for action in _ACTIONS if action in button), None)
    if action is None:
        raise Refused(problem + "Text buttons are unallowed in the inline keyboard")
    if not button["text"].strip():
        raise Refused("BUTTON_TEXT_INVALID")
    value = button[action]
    match action:
        case "callback_data":
            if not isinstance(value, str) or not 1 <= len(value.encode("utf-8", "surrogatepass")) <= 64:
                raise Refused("BUTTON_DATA_INVALID")
        case "copy_text":
            text = value.get("text") if isinstance(value, dict) else None
            if not isinstance(text, str) or not 1 <= utf16_length(text) <= 256:
                raise Refused("BUTTON_COPY_TEXT_INVALID")
        case "url":
            reason = _wrong_address(str(value))
            if reason:
                raise Refused(f"inline keyboard button URL '{value}' is invalid: {reason}")
        case _:
            raise Refused(f"the stand-in for Telegram has no {action} buttons")
    kept: Json = {"text": button["text"], action: value}
    return kept | {key: button[key] for key in ("style",) if key in button}


def _wrong_address(url: str) -> str | None:
    scheme = re.match(r"([a-z][a-z0-9+.\-]*)://", url, re.IGNORECASE)
    if scheme and scheme[1].lower() in ("tg", "ton"):
        return None
    if scheme and scheme[1].lower() not in ("http", "https"):
        return "Unsupported URL protocol"
    host = re.split(r"[/?#:]", url[scheme.end() :] if scheme else url)[0]
    return None if re.fullmatch(r"[^\s.]+(?:\.[^\s.]+)+", host) and not re.search(r"\s", url) else "Wrong HTTP URL"
