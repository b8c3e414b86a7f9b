"""What a method of the Bot API is, and where each is found."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.playground.messenger import Messenger
from bot.playground.parameters import Parameters

Method = Callable[[Messenger, Parameters], Any]
METHODS: dict[str, Method] = {}
"""Method by its name in lower case, since Telegram does not mind the case. getUpdates waits, and so stands apart."""


def method(name: str) -> Callable[[Method], Method]:
    """Register the function as a Bot API method."""

    def register(function: Method) -> Method:
        METHODS[name.lower()] = function
        return function

    return register
