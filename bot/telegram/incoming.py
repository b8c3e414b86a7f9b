"""From an update as Telegram sends it to a `Call`: the one place that knows how Telegram words things."""

from __future__ import annotations

from typing import Any

import telegram
from telegram.constants import ChatMemberStatus, ChatType, MessageAttachmentType, UpdateType

from bot.telegram.call import Call, File

ALLOWED_UPDATES = (
    UpdateType.MESSAGE,
    UpdateType.EDITED_MESSAGE,
    UpdateType.CALLBACK_QUERY,
    UpdateType.MY_CHAT_MEMBER,
)
"""What Telegram is asked to send."""

DUE = "due"

Raw = dict[str, Any]


def address(raw: Raw) -> tuple[int | None, int | None]:
    """Chat and user of an update, each None where it has none. Takes whatever comes, damaged updates too."""
    for kind in ALLOWED_UPDATES:
        body = raw.get(kind)
        if isinstance(body, dict):
            holder = body.get("message") if kind == UpdateType.CALLBACK_QUERY else body
            return _id(holder, "chat"), _id(body, "from")
    return None, None


def _id(body: object, key: str) -> int | None:
    holder = body.get(key) if isinstance(body, dict) else None
    found = holder.get("id") if isinstance(holder, dict) else None
    return found if type(found) is int and abs(found) < 2**63 else None  # True is no number


def callback(raw: Raw) -> str | None:
    """What the press of a button is answered by; None when the update is none."""
    body = raw.get(UpdateType.CALLBACK_QUERY)
    found = body.get("id") if isinstance(body, dict) else None
    return found if isinstance(found, str) else None


def blocking(raw: Raw) -> bool | None:
    """Whether the person of a private chat blocks the bot now (True) or lets it in again (False); None when the update
    is about something else."""
    if UpdateType.MY_CHAT_MEMBER not in raw:
        return None
    change = _update(raw).my_chat_member
    if change is None or change.chat.type != ChatType.PRIVATE:
        return None
    return change.new_chat_member.status == ChatMemberStatus.BANNED


def due(number: int, chat_id: int, data: str) -> Raw:
    """What happened by itself, as an update that goes the way of all others: a press of the button for it, by nobody.
    Telegram numbers its own updates from 1, so ``number`` is below that."""
    return {"update_id": number, DUE: {"chat": {"id": chat_id}, "data": data}}


def _due(raw: Raw) -> Call:
    chat_id = raw[DUE]["chat"]["id"]
    return Call(raw["update_id"], chat_id, chat_id, private=True, kind="press", data=raw[DUE]["data"])


def call_of(raw: Raw) -> Call | None:
    """The update as a call; None when nobody can be answered: it was sent by no person, or to no chat of the bot.

    Raises:
        Exception: The update is not what Telegram documents.
    """
    if DUE in raw and raw["update_id"] < 1:
        return _due(raw)
    update = _update(raw)
    user, chat, query = update.effective_user, update.effective_chat, update.callback_query
    message = update.message or update.edited_message
    chat_id, user_id = address(raw)
    if user is None or chat is None or user.is_bot or chat_id is None or user_id is None:
        return None
    kind, media = _kind(update, message)
    call = Call(
        update_id=update.update_id,
        user_id=user_id,
        chat_id=chat_id,
        # A private chat has the number of its person: what is somebody's own goes nowhere else.
        private=chat.type == ChatType.PRIVATE and chat_id == user_id,
        kind=kind,
        text=(message.text or message.caption or "") if message else "",
        media=media,
        message_id=query.message.message_id if query and query.message else message.message_id if message else None,
        data=(query.data or "") if query else None,
        callback_id=query.id if query else None,
        first_name=user.first_name,
        language=user.language_code,
        file=_file(message),
    )
    if not _sound(call):
        raise ValueError("the update is not what Telegram documents")
    return call


def _sound(call: Call) -> bool:
    """Whether every field is of its kind, which the library does not look at."""
    texts: list[object] = [call.text, call.data, call.callback_id, call.first_name, call.language]
    numbers: list[object] = [call.message_id]
    if call.file:
        texts += [call.file.id, call.file.name]
        numbers += [call.file.size]
    return all(isinstance(text, str | None) for text in texts) and all(
        number is None or (type(number) is int and abs(number) < 2**63) for number in numbers
    )


def _file(message: telegram.Message | None) -> File | None:
    document = message.document if message else None
    return File(document.file_id, document.file_name or "", document.file_size) if document else None


def _update(raw: Raw) -> telegram.Update:
    """Parsed as far as the bot asked for it: the rest may be of a Bot API that is newer than the library."""
    return telegram.Update.de_json({key: raw[key] for key in ("update_id", *ALLOWED_UPDATES) if key in raw})


def _kind(update: telegram.Update, message: telegram.Message | None) -> tuple[Any, str | None]:
    if update.callback_query:
        return "press", None
    if message is None:
        return "other", None
    media = next((str(kind.value) for kind in MessageAttachmentType if getattr(message, kind, None)), None)
    if media:
        return "media", media
    if message.text is None:
        return "other", None
    return ("edited" if update.edited_message else "text"), None
