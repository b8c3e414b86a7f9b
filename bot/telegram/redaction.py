"""Logging in which neither the bot's token nor what a person wrote can stand."""

from __future__ import annotations

import json
import logging
import re
import sys
import threading
import traceback
from datetime import UTC, datetime
from types import TracebackType
from typing import Literal

from bot.telegram import metrics, trail

TOKEN = re.compile(r"(?<!\d)\d{3,}(?::|%3A)[A-Za-z0-9_-]{20,}")
"""A bot's token: its number, a colon and 35 characters."""

# Libraries log addresses with the token (httpx), parameters and answers with people's texts (telegram) and values with
# their statements (aiosqlite): of them only warnings.
OURS = ("bot", "db", "scenarios")

_ExceptionInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


_QUOTED = re.compile(r"\"[^\"]*\"|(?<=\s)'[^']*'|“[^”]*”")


def unquoted(message: str) -> str:
    """A sentence of Telegram's without what it quotes of ours, such as a tag or an address that it cannot read."""
    return _QUOTED.sub("“…”", message)


class Formatter(logging.Formatter):
    """Takes tokens out of every line, and out of tracebacks the errors' messages: they may quote anything."""

    def format(self, record: logging.LogRecord) -> str:
        return TOKEN.sub("[token]", super().format(record))

    def formatException(self, ei: _ExceptionInfo) -> str:  # noqa: N802 - the name that logging calls
        parts: list[str] = []
        error = ei[1]
        while error is not None:
            frames = "".join(traceback.format_tb(error.__traceback__))
            parts.append(f"Traceback (most recent call last):\n{frames}{type(error).__name__}")
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return "\n\nwhich came from\n\n".join(parts)


def _without_objects(record: logging.LogRecord) -> bool:
    """What asyncio says of a task that nobody waits for ends with the task, and that with what its error says."""
    if record.name.startswith("asyncio"):
        record.msg, record.args = re.split(r"[\n(<]", record.getMessage(), maxsplit=1)[0].strip(), None
    return True


class JsonFormatter(Formatter):
    """The same as one JSON object a line, with the numbers of the update, session and turn that it is about."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            **trail.numbers(),
        }
        if record.exc_info:
            line["error"] = self.formatException(record.exc_info)
        return TOKEN.sub("[token]", json.dumps(line, ensure_ascii=False))


def set_up(level: str, form: Literal["text", "json"] = "text") -> None:
    """Log to standard error from ``level`` on, of libraries at most warnings. Uncaught exceptions are logged, too."""
    handler = logging.StreamHandler()
    text = Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    handler.setFormatter(JsonFormatter() if form == "json" else text)
    handler.addFilter(_without_objects)
    root = logging.getLogger()
    root.handlers[:] = [handler, metrics.Counting()]
    for name in OURS:
        logging.getLogger(name).setLevel(level)
    root.setLevel(max(logging.WARNING, logging.getLogger(OURS[0]).level))
    # Its errors hold what Telegram answered, to the letter.
    logging.getLogger("telegram").setLevel(logging.CRITICAL + 1)
    logging.captureWarnings(capture=True)
    sys.excepthook = _log_uncaught
    sys.unraisablehook = _log_unraisable
    threading.excepthook = _log_unraisable


def _log_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
    else:
        logging.getLogger("bot").critical("the bot ends with an error", exc_info=(kind, error, trace))


def _log_unraisable(caught: sys.UnraisableHookArgs | threading.ExceptHookArgs) -> None:
    """What ended a thread, or was raised where nobody can catch it."""
    error = caught.exc_value or caught.exc_type()
    logging.getLogger("bot").error("an error that nobody caught", exc_info=(type(error), error, caught.exc_traceback))
