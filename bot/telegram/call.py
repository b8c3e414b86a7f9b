"""One update, boiled down to what a feature needs."""

from __future__ import annotations

import re
from typing import Literal

from scenarios.value import value

_COMMAND = re.compile(r"/(?P<name>\w+)(?:@(?P<bot>\w+))?(?:\s+(?P<words>.*))?", re.DOTALL | re.ASCII)


Kind = Literal["text", "edited", "press", "media", "other"]


@value
class File:
    """A file that was sent: its id on Telegram, its name, and its size in bytes where that is known."""

    id: str
    name: str
    size: int | None


@value
class Call:
    """What somebody did in a chat.

    ``text`` is the message's, or the caption of ``media``; ``file`` is what was sent as a document; ``message_id`` is
    the person's message, or for a press the bot's message with the button; ``data`` is what the button carried and
    ``callback_id`` what its press is answered by; ``language`` is the one that the person's app is set to (IETF tag);
    ``topic`` is the topic of a group that it stands in, where the group has some.
    """

    update_id: int
    user_id: int
    chat_id: int
    private: bool
    kind: Kind
    text: str = ""
    media: str | None = None
    message_id: int | None = None
    data: str | None = None
    callback_id: str | None = None
    first_name: str = ""
    language: str | None = None
    file: File | None = None
    topic: int | None = None

    @property
    def by_itself(self) -> bool:
        """Whether nobody did it: time has passed."""
        return self.kind == "press" and self.callback_id is None

    @property
    def said(self) -> bool:
        """Whether it is a message in words, and no command."""
        return self.kind in ("text", "edited") and self.command is None

    @property
    def command(self) -> tuple[str, str] | None:
        """Name in small letters and the words after it: ``("practice", "again")`` for ``/practice@bot again``. An edit
        gives no command a second time."""
        found = self._command
        return (found["name"].lower(), (found["words"] or "").strip()) if found else None

    def names(self, bot_name: str) -> bool:
        """Whether a message holds the user name of this bot; where it is a command, whether it is for this bot by
        name."""
        found = self._command
        if found:
            return (found["bot"] or "").lower() == bot_name.lower()
        return re.search(rf"(?<!\w)@{re.escape(bot_name)}(?!\w)", self.text, re.IGNORECASE) is not None

    @property
    def addressee(self) -> str | None:
        """The user name of the bot that a command is for, where it says so."""
        return self._command["bot"] if self._command else None

    @property
    def _command(self) -> re.Match[str] | None:
        return _COMMAND.fullmatch(self.text.strip()) if self.kind == "text" else None
