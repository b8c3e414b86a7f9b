"""From an update as Telegram sends it to a `Call`: the one place that knows how Telegram words things."""

from __future__ import annotations

from typing import Any, TypeVar

from telegram.constants import ChatMemberStatus, ChatType, MessageAttachmentType, UpdateType

from bot.telegram.call import Call, File, Kind

ALLOWED_UPDATES = (
    UpdateType.MESSAGE,
    UpdateType.EDITED_MESSAGE,
    UpdateType.CALLBACK_QUERY,
    UpdateType.MY_CHAT_MEMBER,
)
"""What Telegram is asked to send."""

# Going through an enumeration takes longer than all else that is done here.
MEDIA = tuple(str(kind.value) for kind in MessageAttachmentType)
"""What a message holds that is more than words."""

DUE = "due"

Raw = dict[str, Any]

T = TypeVar("T")

LARGEST = 2**63
"""What a number of an update stays below, up or down, for the store to hold it."""


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
    return found if type(found) is int and abs(found) < LARGEST else None  # True is no number


def callback(raw: Raw) -> str | None:
    """What the press of a button is answered by; None when the update is none."""
    body = raw.get(UpdateType.CALLBACK_QUERY)
    found = body.get("id") if isinstance(body, dict) else None
    return found if isinstance(found, str) else None


def blocking(raw: Raw) -> bool | None:
    """Whether the person of a private chat blocks the bot now (True) or lets it in again (False); None when the update
    is about something else."""
    change = _of(raw, UpdateType.MY_CHAT_MEMBER, dict)
    if change is None or _needed(_needed(change, "chat", dict), "type", str) != ChatType.PRIVATE:
        return None
    return _needed(_needed(change, "new_chat_member", dict), "status", str) == ChatMemberStatus.BANNED


def due(number: int, chat_id: int, data: str) -> Raw:
    """What happened by itself, as an update that goes the way of all others: a press of the button for it, by nobody.
    Telegram numbers its own updates from 1, so ``number`` is below that."""
    return {"update_id": number, DUE: {"chat": {"id": chat_id}, "data": data}}


def _due(raw: Raw) -> Call:
    chat_id = raw[DUE]["chat"]["id"]
    return Call(raw["update_id"], chat_id, chat_id, private=True, kind="press", data=raw[DUE]["data"])


def call_of(raw: Raw) -> Call | None:
    """The update as a call; None when nobody can be answered: it was sent by no person, or to no chat of the bot.

    Only what is needed is looked at: the rest may be of a Bot API that is newer than this program.

    Raises:
        ValueError: The update is not what Telegram documents.
    """
    if DUE in raw and raw["update_id"] < 1:
        return _due(raw)
    update = next((kind for kind in ALLOWED_UPDATES if raw.get(kind) is not None), None)
    if update is None:
        return None
    body = _needed(raw, update, dict)
    query = body if update == UpdateType.CALLBACK_QUERY else None
    # A press is of a button under a message; a message is said.
    message = _of(body, "message", dict) if query is not None else body
    user, chat = _of(body, "from", dict), _of(message or {}, "chat", dict)
    if user is None or chat is None or _of(user, "is_bot", bool):
        return None
    user_id, chat_id = _needed(user, "id", int), _needed(chat, "id", int)
    said = body if update in (UpdateType.MESSAGE, UpdateType.EDITED_MESSAGE) else {}
    media = next((kind for kind in MEDIA if said.get(kind)), None)
    text = _of(said, "text", str)
    kind: Kind = "other"
    if query is not None:
        kind = "press"
    elif media is not None:
        kind = "media"
    elif text is not None:
        kind = "edited" if update == UpdateType.EDITED_MESSAGE else "text"
    return Call(
        update_id=_needed(raw, "update_id", int),
        user_id=user_id,
        chat_id=chat_id,
        # A private chat has the number of its person: what is somebody's own goes nowhere else.
        private=_of(chat, "type", str) == ChatType.PRIVATE and chat_id == user_id,
        kind=kind,
        text=text or _of(said, "caption", str) or "",
        media=media,
        message_id=_of(message or {}, "message_id", int),
        data=None if query is None else _of(query, "data", str) or "",
        callback_id=None if query is None else _needed(query, "id", str),
        first_name=_of(user, "first_name", str) or "",
        language=_of(user, "language_code", str),
        file=_file(_of(said, "document", dict)),
        topic=_of(said, "message_thread_id", int) if said.get("is_topic_message") is True else None,
    )


def _file(document: Raw | None) -> File | None:
    if document is None:
        return None
    return File(
        _needed(document, "file_id", str), _of(document, "file_name", str) or "", _of(document, "file_size", int)
    )


def _of(body: Raw, key: str, kind: type[T]) -> T | None:
    """What stands under a key, None where nothing does.

    Raises:
        ValueError: It is of another kind, or a number that the store cannot hold.
    """
    found = body.get(key)
    if found is None:
        return None
    number = found if isinstance(found, int) else 0
    if type(found) is not kind or abs(number) >= LARGEST:  # True is no number
        raise ValueError(f"the update's {key} is not what Telegram documents")
    return found


def _needed(body: Raw, key: str, kind: type[T]) -> T:
    found = _of(body, key, kind)
    if found is None:
        raise ValueError(f"the update has no {key}")
    return found
