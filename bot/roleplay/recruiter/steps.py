"""The steps in which offers move."""

from __future__ import annotations


def down(amount: float, step: int) -> int:
    """The step that is not above an amount."""
    return int(amount // step) * step


def up(amount: float, step: int) -> int:
    """The step that is not below an amount."""
    return -int(-amount // step) * step
