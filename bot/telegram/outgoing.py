"""From replies to calls of the Bot API: what the outbox holds, as JSON, and how each is made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar

from telegram import InputFile
from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError

from bot.telegram.connection import call
from bot.telegram.incoming import LARGEST
from bot.telegram.notation import fields, read, written
from bot.views import Button, Keyboard, Reply, Toast, plain, split
from scenarios.value import value

if TYPE_CHECKING:
    from telegram import Bot

UPLOAD_SECONDS = 60.0

_HTML = ParseMode.HTML.value
_NO_PREVIEW = {"is_disabled": True}

# The Bot API does not mind capitals in a method's name; `do_api_request` warns of names that `Bot` has a method for.
_UPLOAD = "SendDocument"


@value
class Text:
    """A message that fits into one; ``replaces`` and ``topic`` as in `Reply`."""

    html: str
    keyboard: Keyboard = ()
    replaces: int | None = None
    topic: int | None = None


@value
class File:
    """A message with a file; ``html`` stands under it."""

    name: str
    content: str
    html: str = ""
    keyboard: Keyboard = ()
    replaces: ClassVar[None] = None


@value
class Answer:
    """The answer to a button press."""

    callback_id: str
    text: str = ""
    alert: bool = False


Outgoing = Text | File | Answer


class Uneditable(Exception):  # noqa: N818 - what happened
    """A message cannot be edited any more, and so nothing was shown; ``instead`` is a new one."""

    def __init__(self, instead: Text) -> None:
        super().__init__()
        self.instead = instead


def messages(replies: Iterable[Reply | Toast]) -> Iterator[Text | File]:
    """The messages of the replies: long ones in parts, the first part in the place of what it replaces, the keyboard
    under the last."""
    for reply in replies:
        if isinstance(reply, Reply) and reply.document:
            yield File(reply.document.name, reply.document.content, reply.html, reply.keyboard)
        elif isinstance(reply, Reply):
            parts = split(reply.html)
            for number, part in enumerate(parts):
                last = number == len(parts) - 1
                yield Text(part, reply.keyboard if last else (), reply.replaces if number == 0 else None, reply.topic)


def answer(callback_id: str, replies: Iterable[Reply | Toast]) -> Answer:
    """The answer to a press: the first toast of the replies, or an empty one, which only ends the app's waiting."""
    toast = next((reply for reply in replies if isinstance(reply, Toast)), Toast())
    return Answer(callback_id, toast.text, toast.alert)


def dump(outgoing: Outgoing) -> str:
    return written({"kind": type(outgoing).__name__, **fields(outgoing)}).decode()


def load(payload: str) -> Outgoing:
    found = read(payload)
    kind = found.pop("kind")
    if kind == Answer.__name__:
        return Answer(**found)
    keyboard = tuple(tuple(Button(**button) for button in row) for row in found.pop("keyboard"))
    return File(keyboard=keyboard, **found) if kind == File.__name__ else Text(keyboard=keyboard, **found)


async def make(bot: Bot, chat_id: int, outgoing: Outgoing) -> int | None:
    """Make the call.

    Returns:
        The id of the message that now shows the text.

    Raises:
        Uneditable: The message to be replaced cannot be any more.
        TelegramError: It was refused, or nobody knows.
    """
    if isinstance(outgoing, Answer):
        await _answer(bot, outgoing)
        return None
    if isinstance(outgoing, File):
        return await _upload(bot, chat_id, outgoing)
    if outgoing.replaces is not None:
        await _edit(bot, chat_id, outgoing, outgoing.replaces)
        return outgoing.replaces
    where = {"chat_id": chat_id}
    if outgoing.topic is not None:
        where["message_thread_id"] = outgoing.topic
    return _number_of(await _show(bot, "sendMessage", where, outgoing))


async def _answer(bot: Bot, press: Answer) -> None:
    try:
        _see_that_it_is_done(
            await bot.answer_callback_query(press.callback_id, press.text or None, show_alert=press.alert)
        )
    except BadRequest as error:
        # Nobody waits any more. "Query is too old and response timeout expired or query ID is invalid".
        if not _says(error, "query is too old", "query id is invalid", "query_id_invalid"):
            raise


async def _edit(bot: Bot, chat_id: int, text: Text, message_id: int) -> None:
    try:
        _see_that_it_is_done(await _show(bot, "editMessageText", {"chat_id": chat_id, "message_id": message_id}, text))
    except BadRequest as error:
        # It is gone, too old, a file: whatever Telegram says, the text is worth a new message.
        if not _says(error, "message is not modified"):
            raise Uneditable(replace(text, replaces=None)) from None


async def _show(bot: Bot, method: str, where: dict[str, Any], text: Text) -> Any:
    """Let a message show the text."""
    shown = {**where, "text": text.html, "parse_mode": _HTML, "link_preview_options": _NO_PREVIEW}
    if text.keyboard:
        shown["reply_markup"] = _markup(text.keyboard)
    try:
        return await call(bot, method, shown)
    except BadRequest as error:
        # A template gone wrong costs the formatting, not the message.
        if not _says(error, "can't parse entities"):
            raise
    del shown["parse_mode"]
    return await call(bot, method, {**shown, "text": plain(text.html)})


async def _upload(bot: Bot, chat_id: int, file: File) -> int:
    # Half a surrogate pair has no bytes; as JSON's own escape it stays what it was.
    content = InputFile(file.content.encode("utf-8", "backslashreplace"), file.name)
    shown = {"chat_id": chat_id, "document": content, "caption": file.html, "parse_mode": _HTML}
    if file.keyboard:
        shown["reply_markup"] = _markup(file.keyboard)
    return _number_of(await bot.do_api_request(_UPLOAD, shown, read_timeout=UPLOAD_SECONDS))


def _see_that_it_is_done(result: object) -> None:
    """Whatever stands between Telegram and us may say that all is well."""
    if not result:
        raise TelegramError("the answer holds no result")


def _number_of(sent: Any) -> int:
    number = sent.get("message_id") if isinstance(sent, dict) else None
    if type(number) is not int or abs(number) >= LARGEST:
        raise TelegramError("the answer holds no message")
    return number


def _says(error: BadRequest, *sentences: str) -> bool:
    return any(sentence in error.message.lower() for sentence in sentences)


def _markup(keyboard: Keyboard) -> dict[str, Any]:
    return {"inline_keyboard": [[_button(button) for button in row] for row in keyboard]}


def _button(button: Button) -> dict[str, Any]:
    if button.copy is not None:
        return {"text": button.label, "copy_text": {"text": button.copy}}
    if button.url is not None:
        return {"text": button.label, "url": button.url}
    return {"text": button.label, "callback_data": button.data}
