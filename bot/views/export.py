"""All that is stored of a person as files of JSON, which people can read and programs, too."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.views.reply import Document, Reply
from bot.views.template import render

LARGEST = 20_000_000
"""Bytes of a file. Telegram takes 50 MB from a bot and lets other bots read 20 MB."""

Row = Mapping[str, object]
Stored = Mapping[str, Sequence[Row]]
"""The rows of each table."""


def export(stored: Stored, largest: int = LARGEST) -> list[Reply]:
    """The files, each a whole document of at most ``largest`` bytes (unless a single session is larger)."""
    parts = list(_parts(_entries(stored), largest))
    return [
        Reply(render("export", number=number, parts=len(parts)), document=Document(_name(number, len(parts)), part))
        for number, part in enumerate(parts, 1)
    ]


def _name(number: int, parts: int) -> str:
    return "counteroffer.json" if parts == 1 else f"counteroffer-{number}-of-{parts}.json"


def _entries(stored: Stored) -> Iterator[tuple[str, dict[str, object]]]:
    """Each row with the name of its table; the turns within their sessions."""
    turns: dict[object, list[dict[str, object]]] = {}
    for turn in stored.get("turns", ()):
        turns.setdefault(turn["session_id"], []).append(_readable(turn))
    for table, rows in stored.items():
        if table != "turns":
            for row in rows:
                yield table, _readable(row) | ({"turns": turns.get(row["id"], [])} if table == "sessions" else {})


def _parts(entries: Iterable[tuple[str, dict[str, object]]], largest: int) -> Iterator[str]:
    part: dict[str, list[object]] = {}
    size = 0
    for table, entry in entries:
        length = len(_dump(entry).encode(errors="surrogatepass"))
        if part and size + length > largest:
            yield _dump(part)
            part, size = {}, 0
        part.setdefault(table, []).append(entry)
        size += length
    yield _dump(part)


def _readable(row: Row) -> dict[str, object]:
    return {name: _value(value) for name, value in row.items() if value is not None}


def _value(value: object) -> object:
    """Moments as ISO 8601, and JSON that was stored as text as what it means."""
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, str) and value.startswith(("{", "[")):
        try:
            meant: Any = json.loads(value)
        except ValueError:
            return value
        return meant
    return value


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1)
