"""What goes back to a chat: texts in Telegram's HTML with buttons, independent of how they are delivered."""

from __future__ import annotations

from scenarios.value import value


@value
class Button:
    """A button under a message: exactly one of ``data`` (comes back as a callback, at most 64 bytes), ``copy`` (text
    that the button copies, 1 to 256 characters) and ``url`` (a page or chat that it opens).
    """

    label: str
    data: str | None = None
    copy: str | None = None
    url: str | None = None


Keyboard = tuple[tuple[Button, ...], ...]
"""Rows of buttons, top to bottom."""


@value
class Document:
    """A file of text: its name, which tells apps what it is, and its content."""

    name: str
    content: str


@value
class Reply:
    """One message to a chat. ``html`` is Telegram HTML of any length (the delivery splits it without breaking tags);
    ``replaces`` is the id of the bot's own message that this one is to be edited into, where there is one; with a
    ``document`` it is a file, and ``html`` (at most 1024 characters) stands under it. ``topic`` is the topic of a group
    that it belongs to.
    """

    html: str
    keyboard: Keyboard = ()
    replaces: int | None = None
    document: Document | None = None
    topic: int | None = None


@value
class Toast:
    """The answer to a button press that needs no message: a short text shown over the chat, or none."""

    text: str = ""
    alert: bool = False
