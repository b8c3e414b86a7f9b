"""Telegram's HTML as text: its length as Telegram counts it, in parts that fit a message, and without tags."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import unescape

MESSAGE_LIMIT = 4096
"""UTF-16 units that a message may have once tags and entities are parsed."""

_TOKEN = re.compile(r'<(?:[^<>"]|"[^"]*")*>|&(?:\#\d{1,7}|\#x[0-9a-fA-F]{1,6}|lt|gt|amp|quot);|.', re.DOTALL)
_TAG = re.compile(r'<(?:[^<>"]|"[^"]*")*>')
_BREAKS = ("\n\n", "\n", " ")


def utf16_length(text: str) -> int:
    """The length of a text as Telegram counts it: in UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def split(html: str, limit: int = MESSAGE_LIMIT) -> tuple[str, ...]:
    """The HTML in parts of at most ``limit`` UTF-16 units after parsing, tags closed and opened again across parts.

    Breaks between paragraphs where one ends in the second half of what fits, else between lines, else between words.
    Parts with nothing to read in them are left out: Telegram refuses them.
    """
    if utf16_length(html) <= limit:
        return (html,) if _shows(token[0] for token in _TOKEN.finditer(html)) else ()
    tokens = _TOKEN.findall(html)
    weights = [_weight(token) for token in tokens]
    parts: list[str] = []
    carried: list[str] = []
    start = 0
    while start < len(tokens):
        end, length = start, 0
        while end < len(tokens) and length + weights[end] <= max(limit, 2):
            length += weights[end]
            end += 1
        if end < len(tokens):
            end = _cut(tokens, weights, start, end)
        inside = tokens[start:end]
        opened = _still_open(carried + [token for token in inside if _is_tag(token)])
        part = "".join([*carried, *inside, *(f"</{_name(tag)}>" for tag in reversed(opened))])
        if _shows(inside):
            parts.append(part)
        carried, start = opened, end
    return tuple(parts)


def _cut(tokens: list[str], weights: list[int], start: int, end: int) -> int:
    """Where to break between ``start`` and ``end``: after a blank line, a line or a word in the second half."""
    at, length, total = end, 0, sum(weights[start:end])
    found: dict[str, int] = {}
    while at > start and length <= total / 2:
        for wanted in _BREAKS:
            if wanted not in found and "".join(tokens[max(start, at - len(wanted)) : at]) == wanted:
                found[wanted] = at
        length += weights[at - 1]
        at -= 1
    cut = next((found[wanted] for wanted in _BREAKS if wanted in found), end)
    while cut < len(tokens) and tokens[cut].startswith("</"):
        cut += 1
    while cut - 1 > start and _is_tag(tokens[cut - 1]) and not tokens[cut - 1].startswith("</"):
        cut -= 1
    return cut


def _shows(tokens: Iterable[str]) -> bool:
    """Whether there is anything to read."""
    return any(not _is_tag(token) and unescape(token).strip() for token in tokens)


def _weight(token: str) -> int:
    if _is_tag(token):
        return 0
    return utf16_length(unescape(token) if len(token) > 1 else token)


def _is_tag(token: str) -> bool:
    return len(token) > 1 and token[0] == "<"


def _name(tag: str) -> str:
    return re.split(r"[\s>]", tag.lstrip("</"), maxsplit=1)[0]


def _still_open(tags: list[str]) -> list[str]:
    opened: list[str] = []
    for tag in tags:
        if not tag.startswith("</"):
            opened.append(tag)
        elif opened and _name(opened[-1]) == _name(tag):
            opened.pop()
    return opened


def plain(html: str) -> str:
    """The text of Telegram HTML for a terminal: no tags, no entities, quotations behind a bar."""
    lines: list[str] = []
    for index, piece in enumerate(re.split(r"<blockquote[^>]*>|</blockquote>", html)):
        text = unescape(_TAG.sub("", piece)).strip("\n")
        if text:
            lines += [f"│ {line}".rstrip() if index % 2 else line for line in text.split("\n")]
    return "\n".join(lines)
