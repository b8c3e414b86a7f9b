"""Short answers to what cannot be done or was not understood by the bot (the recruiter's own are the script's)."""

from __future__ import annotations

from typing import Literal

from bot.views.reply import Reply, Toast

Notice = Literal[
    "sticker",
    "photo",
    "voice",
    "document",
    "media",  # anything else that is not text
    "empty",
    "too_long",
    "edited",  # an edited message that is not the last one
    "no_session",  # a text or command that needs a running session
    "session_over",
    "nothing_to_undo",
    "old_button",
    "not_yours",
    "unknown_command",
    "unknown_guide",
    "no_sessions",  # an empty history
    "coach_each",
    "coach_end",
    "kept",  # nothing was deleted after all
    "stopped",
    "group",
    "failed",
    "busy",
]


def notice(key: Notice, session: int | None = None) -> Reply:
    """A short answer in the chat, with the button that helps on; ``session`` is the running one where there is one."""
    raise NotImplementedError


def toast(key: Notice) -> Toast:
    """The same for a button press: shown over the chat, at most 200 characters."""
    raise NotImplementedError
