"""What a feature declares at its end: the commands and the buttons that it answers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING

from bot.views.reply import Reply, Toast
from scenarios.value import value

if TYPE_CHECKING:
    from bot.telegram.request import Request

Answers = Sequence[Reply | Toast]
Feature = Callable[["Request"], Awaitable[Answers]]


@value
class Command:
    """A command: its name without the slash, what Telegram's menu says of it, and who answers."""

    name: str
    description: str
    answer: Feature


@value
class Press:
    """A button: the verb of its callback data, and who answers."""

    verb: str
    answer: Feature


Handler = Command | Press
