"""Telegram's HTML as text: its length as Telegram counts it, in parts that fit a message, and without tags."""

from __future__ import annotations

MESSAGE_LIMIT = 4096
"""UTF-16 units that a message may have once tags and entities are parsed."""


def utf16_length(text: str) -> int:
    """The length of a text as Telegram counts it: in UTF-16 code units."""
    return len(text) + sum(character > "\uffff" for character in text)


def split(html: str, limit: int = MESSAGE_LIMIT) -> tuple[str, ...]:
    """The HTML in parts of at most ``limit`` UTF-16 units after parsing, tags closed and opened again across parts."""
    raise NotImplementedError


def plain(html: str) -> str:
    """The text of Telegram HTML for a terminal."""
    raise NotImplementedError
