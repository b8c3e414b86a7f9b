"""What Telegram would know: the bot, the people who write to it, their chats, the messages and the pressed buttons."""

from __future__ import annotations

import copy
import secrets
from collections import defaultdict
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from bot.playground.faults import Clock
from bot.playground.files import Files, MediaKind
from bot.playground.html import found_entities, trimmed, utf16_length
from bot.playground.refusal import Refused
from bot.playground.store import Json, Store
from bot.playground.updates import Bell, Updates

MAX_TEXT = 4096
PRESS_LIFETIME = 150.0
"""Seconds after which a button press can no longer be answered."""


@dataclass
class Press:
    """A pressed callback button: its query waits to be answered."""

    id: str
    user: int
    chat: int
    message_id: int
    data: str
    at: float
    answer: Json | None = None


class Messenger:
    """The state of the stand-in, and what people and the bot can do with it.

    Everything is in the form of the Bot API's objects. Each change is stored, then published to the listeners as
    `(kind, chat id or None for all, data)`.
    """

    def __init__(self, store: Store, clock: Clock, name: str) -> None:
        self.store = store
        self.clock = clock
        self.bell = Bell()
        self.webhook_set = Bell()
        self.updates = Updates(store, self.bell)
        self.listeners: list[Callable[[str, int | None, Json], None]] = []
        self.users: dict[int, Json] = {int(key): user for key, user in store.load("user").items()}
        self.chats: dict[int, Json] = {int(key): chat for key, chat in store.load("chat").items()}
        self.blocked: set[int] = {int(key) for key in store.load("blocked")}
        self.files = Files(store)
        self.presses = {key: Press(**press) for key, press in store.load("press").items()}
        self.activity: dict[int, int] = defaultdict(int)
        self.messages: dict[int, dict[int, Json]] = defaultdict(dict)
        stored = list(store.load("message").values())
        for message in sorted(stored, key=lambda message: int(message["message_id"])):
            self.messages[message["chat"]["id"]][message["message_id"]] = message
        self.settings: Json = store.load("setting")
        if "token" not in self.settings:
            self._set_up(name)

    def _set_up(self, name: str) -> None:
        bot_id = secrets.randbelow(8 * 10**9) + 10**9
        with self.store.transaction():
            self.set("token", f"{bot_id}:AA{secrets.token_urlsafe(33)[:33]}")
            self.set("secret", f"chat-{secrets.token_urlsafe(24)}")
            self.set("bot", {"id": bot_id, "is_bot": True, "first_name": name, "username": f"{name.lower()}_bot"})
            self.set("last_message_id", 0)

    def set(self, key: str, value: Any) -> None:
        """Keep a setting across restarts."""
        self.settings[key] = value
        self.store.save("setting", key, value)

    @property
    def bot(self) -> Json:
        """The bot as a `User`."""
        bot: Json = self.settings["bot"]
        return bot

    def publish(self, kind: str, chat: int | None, data: Json) -> None:
        """Tell everybody who looks on."""
        for listener in list(self.listeners):
            listener(kind, chat, data)
        self.bell.ring()

    # People

    def user(self, user: int) -> Json:
        """The person with this id, met now if never before."""
        if user not in self.users:
            person = {"id": user, "is_bot": False, "first_name": "Guest" if user == 1 else f"Guest {user}"}
            self.users[user] = person | {"language_code": "en"}
            self.store.save("user", user, self.users[user])
        return self.users[user]

    def chat(self, chat: int, user: int) -> Json:
        """The chat with this id: private with the person of the same id, a group when negative."""
        if chat not in self.chats:
            if chat < 0:
                self.chats[chat] = {"id": chat, "type": "group", "title": f"Group {-chat}"}
            else:
                self.chats[chat] = {"id": chat, "type": "private", "first_name": self.user(user)["first_name"]}
            self.store.save("chat", chat, self.chats[chat])
        return self.chats[chat]

    def known_chat(self, chat: int) -> Json:
        """The chat that the bot may write to.

        Raises:
            Refused: nobody wrote to the bot there, or the person blocked it.
        """
        if chat not in self.chats:
            raise Refused("chat not found")
        if chat in self.blocked:
            raise Refused("bot was blocked by the user", code=403)
        return self.chats[chat]

    def write(self, text: str, user: int = 1, chat: int | None = None) -> list[Json]:
        """A person writes; more than 4,096 characters become several messages, as in Telegram's apps."""
        text, _ = trimmed(text, [])
        return [
            self._person_sends(user, chat, {"text": part, "entities": found_entities(part, [])})
            for part in _parts(text, MAX_TEXT)
        ]

    def attach(
        self,
        kind: MediaKind,
        content: bytes,
        name: str = "",
        caption: str = "",
        user: int = 1,
        chat: int | None = None,
        mime: str = "",
    ) -> Json:
        """A person sends a picture, a file, a voice message or a sticker (whose `name` is its emoji)."""
        body = self.files.add(kind, content, name, mime)
        if caption:
            body |= {"caption": caption, "caption_entities": found_entities(caption, [])}
        return self._person_sends(user, chat, body)

    def _person_sends(self, user: int, chat: int | None, body: Json) -> Json:
        place = self.chat(user if chat is None else chat, user)
        with self.store.transaction():
            if user in self.blocked:
                self.block(user, False)
            message = self._add({"from": self.user(user), "chat": place} | body)
            self.updates.add("message", message)
        self.publish("message", place["id"], message)
        return message

    def rewrite(self, message_id: int, text: str, user: int = 1, chat: int | None = None) -> Json:
        """A person edits a message of theirs.

        Raises:
            LookupError: there is no such message of this person.
        """
        message = self.messages[user if chat is None else chat].get(message_id, {})
        if message.get("from", {}).get("id") != user or "text" not in message:
            raise LookupError("there is no such message of yours with a text")
        text, _ = trimmed(text, [])
        text = _parts(text, MAX_TEXT)[0] if text else text
        changed = message | {"text": text, "entities": found_entities(text, []), "edit_date": self._date()}
        with self.store.transaction():
            self._replace(changed)
            self.updates.add("edited_message", changed)
        self.publish("message", changed["chat"]["id"], changed)
        return changed

    def press(self, message_id: int, row: int, column: int, user: int = 1, chat: int | None = None) -> Press:
        """A person presses a callback button under a message.

        Raises:
            LookupError: there is no such button, or not any more.
        """
        place = user if chat is None else chat
        try:
            message = self.messages[place][message_id]
            data = message["reply_markup"]["inline_keyboard"][row][column]["callback_data"]
        except (KeyError, IndexError):
            raise LookupError("this button is not there any more") from None
        return self.call_back(message, data, user)

    def call_back(self, message: Json, data: str, user: int) -> Press:
        """A callback query about a message, whether or not it still has such a button."""
        place = message["chat"]["id"]
        press = Press(
            str(secrets.randbelow(9 * 10**17) + 10**17), user, place, message["message_id"], data, self.clock.now()
        )
        self.presses[press.id] = press
        query = {
            "id": press.id,
            "from": self.user(user),
            "message": message,
            "chat_instance": str(place),
            "data": data,
        }
        with self.store.transaction():
            self.store.save("press", press.id, asdict(press))
            self.updates.add("callback_query", query)
        return press

    def block(self, user: int, blocked: bool = True) -> None:
        """A person blocks the bot, or lets it in again (as writing to it does)."""
        status = {True: "kicked", False: "member"}
        with self.store.transaction():
            if blocked:
                self.blocked.add(user)
                self.store.save("blocked", user, True)
            else:
                self.blocked.discard(user)
                self.store.delete("blocked", user)
            member: Json = {"chat": self.chat(user, user), "from": self.user(user), "date": self._date()}
            for key, value in (("old_chat_member", not blocked), ("new_chat_member", blocked)):
                member[key] = {"user": self.bot, "status": status[value]} | ({"until_date": 0} if value else {})
            self.updates.add("my_chat_member", member)

    # The bot

    def bot_sends(self, body: Json) -> Json:
        """A message of the bot; `body` names its chat."""
        with self.store.transaction():
            message = self._add({"from": self.bot} | body)
        self._bot_did(message)
        return message

    def bot_edits(self, message: Json) -> Json:
        """The bot replaces a message of its own."""
        with self.store.transaction():
            self._replace(message)
        self._bot_did(message)
        return message

    def bot_deletes(self, chat: int, message_id: int) -> None:
        """The bot takes a message away."""
        del self.messages[chat][message_id]
        self.store.delete("message", f"{chat}/{message_id}")
        self.activity[chat] += 1
        self.publish("deleted", chat, {"message_id": message_id})

    def bot_answers(self, query_id: str, text: str, alert: bool, url: str) -> None:
        """The bot answers a button press.

        Raises:
            Refused: there is no such press, or it was 150 seconds ago, or it was answered.
        """
        press = self.presses.get(query_id)
        if press is None or press.answer is not None or self.clock.now() - press.at > PRESS_LIFETIME:
            raise Refused("query is too old and response timeout expired or query ID is invalid")
        press.answer = {"id": press.id, "message_id": press.message_id, "text": text, "show_alert": alert, "url": url}
        self.store.delete("press", press.id)
        self.activity[press.chat] += 1
        self.publish("answer", press.chat, press.answer)

    def _bot_did(self, message: Json) -> None:
        self.activity[message["chat"]["id"]] += 1
        self.publish("message", message["chat"]["id"], message)

    # Messages

    def message(self, chat: int, message_id: int) -> Json | None:
        """A copy of the message, if there is one."""
        return copy.deepcopy(self.messages[chat].get(message_id))

    def _add(self, body: Json) -> Json:
        number = self.settings["last_message_id"] + 1
        self.set("last_message_id", number)
        message = {"message_id": number, "date": self._date()} | {k: v for k, v in body.items() if v not in ([], None)}
        self._replace(message)
        return message

    def _replace(self, message: Json) -> None:
        chat, number = message["chat"]["id"], message["message_id"]
        for key in ("entities", "caption_entities"):
            if message.get(key) == []:
                del message[key]
        self.messages[chat][number] = message
        self.store.save("message", f"{chat}/{number}", message)

    def _date(self) -> int:
        return int(self.clock.now())


def _parts(text: str, limit: int) -> list[str]:
    parts, begin, units = [], 0, 0
    for at, character in enumerate(text):
        width = utf16_length(character)
        if units + width > limit:
            parts.append(text[begin:at].strip())
            begin, units = at, 0
        units += width
    return [part for part in (*parts, text[begin:].strip()) if part]
