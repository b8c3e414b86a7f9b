"""Which update is being played, for the log and the metrics: numbers only, never what was written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar

_trail: ContextVar[dict[str, int] | None] = ContextVar("trail", default=None)


@contextmanager
def of_update(update_id: int) -> Iterator[Mapping[str, int]]:
    """What is logged in the block is about this update."""
    numbers = {"update": update_id}
    token = _trail.set(numbers)
    try:
        yield numbers
    finally:
        _trail.reset(token)


def note(**numbers: int) -> None:
    """What is logged from here on is about these too: ``session``, and ``turn`` where one is played."""
    trail = _trail.get()
    if trail is not None:
        trail.update(numbers)


def numbers() -> Mapping[str, int]:
    """Update, session and turn, as far as there are."""
    return _trail.get() or {}
