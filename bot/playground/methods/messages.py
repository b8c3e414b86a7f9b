"""What the bot sends, edits, deletes and answers."""

from __future__ import annotations

from bot.playground.files import MEDIA_KINDS, MediaKind
from bot.playground.html import Entity, Unparsable, found_entities, parse_html, trimmed, utf16_length
from bot.playground.keyboard import inline_keyboard
from bot.playground.messenger import MAX_TEXT, Messenger
from bot.playground.methods.method import method
from bot.playground.parameters import Parameters
from bot.playground.refusal import Refused
from bot.playground.store import Json

MAX_CAPTION = 1024
MAX_ENTITIES = 100
_BYTES_OF = {"photo": 10 * 2**20, "document": 50 * 2**20}
_ACTIONS = ("typing", "upload_photo", "record_voice", "upload_voice", "upload_document", "choose_sticker")
_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current content "
    "and reply markup of the message"
)


@method("sendMessage")
def send_message(messenger: Messenger, given: Parameters) -> Json:
    text, entities = _text(given, "text", "entities")
    if not given.text("text"):
        raise Refused("message text is empty")
    if not text:
        raise Refused("text must be non-empty")
    if utf16_length(text) > MAX_TEXT:
        raise Refused("message is too long")
    return messenger.bot_sends(_envelope(messenger, given) | {"text": text, "entities": entities} | _preview(given))


@method("sendPhoto")
def send_photo(messenger: Messenger, given: Parameters) -> Json:
    return _send_media(messenger, given, "photo")


@method("sendDocument")
def send_document(messenger: Messenger, given: Parameters) -> Json:
    return _send_media(messenger, given, "document")


def _send_media(messenger: Messenger, given: Parameters, kind: MediaKind) -> Json:
    caption = _caption(given)
    envelope = _envelope(messenger, given)
    upload = given.file(kind)
    if upload is not None:
        if len(upload.content) > _BYTES_OF[kind]:
            raise Refused("Request Entity Too Large", code=413)
        if not upload.content:
            raise Refused("file must be non-empty")
        media = messenger.files.add(kind, upload.content, upload.name, upload.mime)
    elif not given.text(kind):
        raise Refused(f"there is no {kind} in the request")
    elif given.text(kind).startswith(("http://", "https://")):
        raise Refused("failed to get HTTP URL content")
    else:
        media = messenger.files.again(kind, given.text(kind))
    return messenger.bot_sends(envelope | media | caption)


@method("editMessageText")
def edit_message_text(messenger: Messenger, given: Parameters) -> Json:
    message = _own_message(messenger, given, "edit")
    text, entities = _text(given, "text", "entities")
    if not given.text("text"):
        raise Refused("message text is empty")
    if not text:
        raise Refused("text must be non-empty")
    if "text" not in message:
        raise Refused("there is no text in the message to edit")
    if utf16_length(text) > MAX_TEXT:
        raise Refused("MESSAGE_TOO_LONG")
    changed = {"text": text, "entities": entities, "reply_markup": _markup(given)} | _preview(given)
    return _edit(messenger, message, changed)


@method("editMessageCaption")
def edit_message_caption(messenger: Messenger, given: Parameters) -> Json:
    message = _own_message(messenger, given, "edit")
    if not any(kind in message for kind in MEDIA_KINDS):
        raise Refused("there is no caption in the message to edit")
    return _edit(messenger, message, _caption(given) | {"reply_markup": _markup(given)})


@method("editMessageReplyMarkup")
def edit_message_reply_markup(messenger: Messenger, given: Parameters) -> Json:
    message = _own_message(messenger, given, "edit")
    return _edit(messenger, message, {"reply_markup": _markup(given)})


def _edit(messenger: Messenger, message: Json, changed: Json) -> Json:
    if all((message.get(key) or None) == (value or None) for key, value in changed.items()):
        raise Refused(_NOT_MODIFIED)
    edited = {key: value for key, value in (message | changed).items() if value not in (None, [], "")}
    if changed.keys() != {"reply_markup"}:
        edited["edit_date"] = int(messenger.clock.now())
    return messenger.bot_edits(edited)


@method("deleteMessage")
def delete_message(messenger: Messenger, given: Parameters) -> bool:
    chat = _chat(messenger, given)
    message_id = given.integer("message_id")
    if message_id <= 0:
        raise Refused("message identifier is not specified")
    message = messenger.message(chat["id"], message_id)
    if message is None:
        raise Refused("message to delete not found")
    if messenger.clock.now() - message["date"] > 48 * 3600:
        raise Refused("message can't be deleted for everyone")
    messenger.bot_deletes(chat["id"], message_id)
    return True


@method("answerCallbackQuery")
def answer_callback_query(messenger: Messenger, given: Parameters) -> bool:
    if utf16_length(given.text("text")) > 200:
        raise Refused("MESSAGE_TOO_LONG")
    query_id, text, url = given.text("callback_query_id"), given.text("text"), given.text("url")
    messenger.bot_answers(query_id, text, given.boolean("show_alert"), url)
    return True


@method("sendChatAction")
def send_chat_action(messenger: Messenger, given: Parameters) -> bool:
    chat = _chat(messenger, given)
    if given.text("action") not in _ACTIONS:
        raise Refused("wrong parameter action in request")
    messenger.publish("typing", chat["id"], {"action": given.text("action")})
    return True


@method("getChat")
def get_chat(messenger: Messenger, given: Parameters) -> Json:
    chat = _chat(messenger, given)
    return chat | {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": _NO_GIFTS}


_NO_GIFTS = dict.fromkeys(("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription"), False) | {
    "gifts_from_channels": False
}


@method("getFile")
def get_file(messenger: Messenger, given: Parameters) -> Json:
    return messenger.files.described(given.text("file_id"))


# What calls have in common


def _chat(messenger: Messenger, given: Parameters) -> Json:
    if not given.text("chat_id"):
        raise Refused("chat_id is empty")
    return messenger.known_chat(given.integer("chat_id"))


def _envelope(messenger: Messenger, given: Parameters) -> Json:
    markup = _markup(given)
    chat = _chat(messenger, given)
    envelope: Json = {"chat": chat, "reply_markup": markup}
    if given.boolean("protect_content"):
        envelope["has_protected_content"] = True
    topic = given.integer("message_thread_id")
    if topic:
        envelope |= {"message_thread_id": topic, "is_topic_message": True}
    reply = given.json("reply_parameters", "can't parse reply parameters JSON object") or {}
    number = reply.get("message_id", given.integer("reply_to_message_id"))
    if number:
        replied = messenger.message(chat["id"], number)
        if replied is not None:
            envelope["reply_to_message"] = {k: v for k, v in replied.items() if k != "reply_to_message"}
        elif not reply.get("allow_sending_without_reply"):
            raise Refused("message to be replied not found")
    return envelope


def _own_message(messenger: Messenger, given: Parameters, doing: str) -> Json:
    chat = _chat(messenger, given)
    message_id = given.integer("message_id")
    if message_id <= 0:
        raise Refused("message identifier is not specified")
    message = messenger.message(chat["id"], message_id)
    if message is None:
        raise Refused(f"message to {doing} not found")
    if message["from"]["id"] != messenger.bot["id"]:
        raise Refused("message can't be edited")
    return message


def _markup(given: Parameters) -> Json | None:
    return inline_keyboard(given.json("reply_markup", "can't parse reply keyboard markup JSON object"))


def _preview(given: Parameters) -> Json:
    options = given.json("link_preview_options", "can't parse link preview options JSON object")
    return {"link_preview_options": options} if options else {}


def _caption(given: Parameters) -> Json:
    caption, entities = _text(given, "caption", "caption_entities")
    if utf16_length(caption) > MAX_CAPTION:
        raise Refused("message caption is too long")
    return {"caption": caption or None, "caption_entities": entities}


def _text(given: Parameters, name: str, entities_name: str) -> tuple[str, list[Entity]]:
    """The text and the entities that Telegram would store: parsed, trimmed, with the entities that it finds itself."""
    text = given.text(name)
    entities: list[Entity] = []
    match given.text("parse_mode").lower():
        case "html":
            try:
                text, entities = parse_html(text)
            except Unparsable as reason:
                raise Refused(f"can't parse entities: {reason}") from None
        case "":
            listed = given.json(entities_name, "can't parse entities JSON object")
            if listed is not None and not isinstance(listed, list):
                raise Refused("expected an Array of MessageEntity")
            entities = listed or []
        case _:
            raise Refused("unsupported parse_mode")
    text, entities = trimmed(text, entities)
    return text, found_entities(text, entities)[:MAX_ENTITIES]
