"""From replies to calls of the Bot API: what the outbox holds, as JSON, and how each is made."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, ClassVar

from telegram import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup, InputFile, LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.views import Button, Keyboard, Reply, Toast, plain, split

if TYPE_CHECKING:
    from telegram import Bot

UPLOAD_SECONDS = 60.0

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


@dataclass(frozen=True, slots=True)
class Text:
    """A message that fits into one; ``replaces`` as in `Reply`."""

    html: str
    keyboard: Keyboard = ()
    replaces: int | None = None


@dataclass(frozen=True, slots=True)
class File:
    """A message with a file; ``html`` stands under it."""

    name: str
    content: str
    html: str = ""
    keyboard: Keyboard = ()
    replaces: ClassVar[None] = None


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to a button press."""

    callback_id: str
    text: str = ""
    alert: bool = False


Outgoing = Text | File | Answer


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
                yield Text(part, reply.keyboard if last else (), reply.replaces if number == 0 else None)


def answer(callback_id: str, replies: Iterable[Reply | Toast]) -> Answer:
    """The answer to a press: the first toast of the replies, or an empty one, which only ends the app's waiting."""
    toast = next((reply for reply in replies if isinstance(reply, Toast)), Toast())
    return Answer(callback_id, toast.text, toast.alert)


def dump(outgoing: Outgoing) -> str:
    return json.dumps({"kind": type(outgoing).__name__, **asdict(outgoing)}, ensure_ascii=False)


def load(payload: str) -> Outgoing:
    fields = json.loads(payload)
    kind = fields.pop("kind")
    if kind == Answer.__name__:
        return Answer(**fields)
    keyboard = tuple(tuple(Button(**button) for button in row) for row in fields.pop("keyboard"))
    return File(keyboard=keyboard, **fields) if kind == File.__name__ else Text(keyboard=keyboard, **fields)


async def make(bot: Bot, chat_id: int, outgoing: Outgoing) -> int | None:
    """Make the call.

    Returns:
        The id of the message that now shows the text.

    Raises:
        TelegramError: It was refused, or nobody knows.
    """
    if isinstance(outgoing, Answer):
        await _answer(bot, outgoing)
        return None
    if isinstance(outgoing, File):
        return await _upload(bot, chat_id, outgoing)
    if outgoing.replaces is not None and await _edit(bot, chat_id, outgoing, outgoing.replaces):
        return outgoing.replaces
    return await _send(bot, chat_id, outgoing)


async def _answer(bot: Bot, press: Answer) -> None:
    try:
        await bot.answer_callback_query(press.callback_id, press.text or None, show_alert=press.alert)
    except BadRequest as error:
        # Nobody waits any more. "Query is too old and response timeout expired or query ID is invalid".
        if not _says(error, "query is too old", "query id is invalid", "query_id_invalid"):
            raise


async def _edit(bot: Bot, chat_id: int, text: Text, message_id: int) -> bool:
    """Whether the message shows the text now; False when it cannot be edited any more."""
    try:
        try:
            await bot.edit_message_text(
                text.html,
                chat_id,
                message_id,
                parse_mode=ParseMode.HTML,
                link_preview_options=_NO_PREVIEW,
                reply_markup=_markup(text.keyboard),
            )
        except BadRequest as error:
            if not _says(error, "can't parse entities"):
                raise
            await bot.edit_message_text(
                plain(text.html),
                chat_id,
                message_id,
                link_preview_options=_NO_PREVIEW,
                reply_markup=_markup(text.keyboard),
            )
    except BadRequest as error:
        if _says(error, "message is not modified"):
            return True
        if _says(error, "message to edit not found", "message can't be edited", "message_id_invalid"):
            return False
        raise
    return True


async def _send(bot: Bot, chat_id: int, text: Text) -> int:
    try:
        message = await bot.send_message(
            chat_id,
            text.html,
            parse_mode=ParseMode.HTML,
            link_preview_options=_NO_PREVIEW,
            reply_markup=_markup(text.keyboard),
        )
    except BadRequest as error:
        # A template gone wrong costs the formatting, not the message.
        if not _says(error, "can't parse entities"):
            raise
        message = await bot.send_message(
            chat_id, plain(text.html), link_preview_options=_NO_PREVIEW, reply_markup=_markup(text.keyboard)
        )
    return message.message_id


async def _upload(bot: Bot, chat_id: int, file: File) -> int:
    # Half a surrogate pair has no bytes; as JSON's own escape it stays what it was.
    content = InputFile(file.content.encode("utf-8", "backslashreplace"), file.name)
    message = await bot.send_document(
        chat_id,
        content,
        caption=file.html,
        parse_mode=ParseMode.HTML,
        reply_markup=_markup(file.keyboard),
        read_timeout=UPLOAD_SECONDS,
    )
    return message.message_id


def _says(error: BadRequest, *sentences: str) -> bool:
    return any(sentence in error.message.lower() for sentence in sentences)


def _markup(keyboard: Keyboard) -> InlineKeyboardMarkup | None:
    return InlineKeyboardMarkup([[_button(button) for button in row] for row in keyboard]) if keyboard else None


def _button(button: Button) -> InlineKeyboardButton:
    if button.copy is not None:
        return InlineKeyboardButton(button.label, copy_text=CopyTextButton(button.copy))
    return InlineKeyboardButton(button.label, callback_data=button.data)
