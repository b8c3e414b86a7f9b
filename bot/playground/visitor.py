"""What people do in the playground's chats, for tests: write, press, look, and wait for the bot."""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.playground.messenger import Messenger, Press
from bot.playground.store import Json

PATIENCE = 10.0
"""Seconds that a test waits for the bot before it fails."""
QUIET = 0.15
"""Seconds without anything from the bot after which it counts as having finished."""


def _chunk(kind: bytes, content: bytes) -> bytes:
    return len(content).to_bytes(4, "big") + kind + content + zlib.crc32(kind + content).to_bytes(4, "big")


SMALL_PICTURE = (
    b"\x89PNG\r\n\x1a\n"
    + _chunk(b"IHDR", (32).to_bytes(4, "big") * 2 + b"\x08\x02\x00\x00\x00")
    + _chunk(b"IDAT", zlib.compress((b"\x00" + b"\x2e\x7d\x6b" * 32) * 32))
    + _chunk(b"IEND", b"")
)
"""A green square of 32 × 32 pixels."""


@dataclass(frozen=True)
class Message:
    """A message as somebody in the chat sees it."""

    json: Json
    by_bot: bool

    @property
    def id(self) -> int:
        """The message's number."""
        number: int = self.json["message_id"]
        return number

    @property
    def chat(self) -> int:
        """The chat's id."""
        chat: int = self.json["chat"]["id"]
        return chat

    @property
    def text(self) -> str:
        """The text, or the caption; "" when it has neither."""
        text: str = self.json.get("text") or self.json.get("caption") or ""
        return text

    @property
    def buttons(self) -> list[Json]:
        """The buttons under it, row by row."""
        return [button for row in self.json.get("reply_markup", {}).get("inline_keyboard", []) for button in row]

    @property
    def labels(self) -> list[str]:
        """What stands on the buttons."""
        return [button["text"] for button in self.buttons]


class Visitor:
    """People in the chats of a playground. `user` is any positive number; a private chat has the number of its user."""

    def __init__(self, messenger: Messenger) -> None:
        self.messenger = messenger

    def send_text(self, text: str, user: int = 1, chat: int | None = None) -> Message:
        """Write to the bot; the last message when the text was long enough for several.

        Raises:
            ValueError: the text is empty, which Telegram's apps do not send.
        """
        sent = self.messenger.write(text, user, chat)
        if not sent:
            raise ValueError("an empty message cannot be sent")
        return self._message(sent[-1])

    def edit_text(self, message: Message, text: str) -> Message:
        """Edit a message that a person wrote."""
        edited = self.messenger.rewrite(message.id, text, message.json["from"]["id"], message.chat)
        return self._message(edited)

    def send_photo(self, content: bytes = SMALL_PICTURE, caption: str = "", user: int = 1) -> Message:
        """Send a picture."""
        return self._message(self.messenger.attach("photo", content, caption=caption, user=user))

    def send_document(self, name: str, content: bytes, caption: str = "", user: int = 1) -> Message:
        """Send a file."""
        return self._message(self.messenger.attach("document", content, name, caption, user))

    def send_voice(self, user: int = 1) -> Message:
        """Send a voice message."""
        return self._message(self.messenger.attach("voice", b"OggS", user=user))

    def send_sticker(self, emoji: str = "👍", user: int = 1) -> Message:
        """Send a sticker."""
        return self._message(self.messenger.attach("sticker", SMALL_PICTURE, emoji, user=user))

    def press(self, label: str, user: int = 1, chat: int | None = None, message: Message | None = None) -> Press:
        """Press the button with this label: under `message`, or else under the latest message that has it.

        Raises:
            LookupError: there is no such callback button; names those that there are.
        """
        shown = [message] if message is not None else list(reversed(self.transcript(user if chat is None else chat)))
        for candidate in shown:
            for row, buttons in enumerate(candidate.json.get("reply_markup", {}).get("inline_keyboard", [])):
                for column, button in enumerate(buttons):
                    if button["text"] == label and "callback_data" in button:
                        return self.messenger.press(candidate.id, row, column, user, candidate.chat)
        there = [label for candidate in shown for label in candidate.labels]
        raise LookupError(f"no button {label!r}; the chat has {there}")

    def press_data(self, message: Message, data: str, user: int = 1) -> Press:
        """A callback query with data of one's own, as from a keyboard that is gone or from a forger."""
        return self.messenger.call_back(message.json, data, user)

    def block(self, user: int = 1) -> None:
        """Block the bot."""
        self.messenger.block(user)

    def transcript(self, chat: int = 1) -> list[Message]:
        """All messages of a chat, oldest first, as they stand now."""
        return [self._message(message) for _, message in sorted(self.messenger.messages[chat].items())]

    def from_bot(self, chat: int = 1) -> list[Message]:
        """The bot's messages of a chat."""
        return [message for message in self.transcript(chat) if message.by_bot]

    async def until(self, condition: Callable[[], Any], patience: float = PATIENCE, chat: int = 1) -> Any:
        """Wait until `condition` is true, and return what it returned.

        Raises:
            TimeoutError: it did not become true in `patience` seconds; tells what stands in the chat.
        """
        loop = asyncio.get_running_loop()
        end = loop.time() + patience
        while not (result := condition()):
            if not await self.messenger.bell.wait(max(end - loop.time(), 0.001)) and loop.time() >= end:
                last = "\n".join(
                    f"  {'bot' if m.by_bot else 'you'}: {m.text[:200]}" for m in self.transcript(chat)[-6:]
                )
                raise TimeoutError(f"waited {patience:g} s in vain; the chat {chat} ends with\n{last or '  (nothing)'}")
        return result

    async def replies(self, message: Message, patience: float = PATIENCE, quiet: float = QUIET) -> list[Message]:
        """The bot's messages after `message`, once there is one and the bot has gone quiet in that chat.

        Raises:
            TimeoutError: the bot did not answer in `patience` seconds.
        """

        def answers() -> list[Message]:
            return [reply for reply in self.from_bot(message.chat) if reply.id > message.id]

        await self.until(answers, patience, message.chat)
        await self.quiet(message.chat, patience, quiet)
        return answers()

    async def quiet(self, chat: int = 1, patience: float = PATIENCE, quiet: float = QUIET) -> None:
        """Wait until the bot has fetched every update of the chat and then done nothing there for `quiet` seconds.

        Raises:
            TimeoutError: it went on for `patience` seconds.
        """
        loop = asyncio.get_running_loop()
        end = loop.time() + patience
        since, seen = loop.time(), self.messenger.activity[chat]
        while True:
            if self._unfetched(chat) or self.messenger.activity[chat] != seen:
                since, seen = loop.time(), self.messenger.activity[chat]
            elif loop.time() - since >= quiet:
                return
            if loop.time() >= end:
                raise TimeoutError(f"the bot was still busy in chat {chat} after {patience:g} s")
            await self.messenger.bell.wait(quiet / 3)

    async def answered(self, press: Press, patience: float = PATIENCE) -> str:
        """The text with which the bot answered a button press, "" when without one.

        Raises:
            TimeoutError: the bot did not answer it in `patience` seconds.
        """
        answer = await self.until(lambda: press.answer, patience, press.chat)
        return str(answer["text"])

    def _unfetched(self, chat: int) -> bool:
        for update in self.messenger.updates.pending.values():
            body = next(value for key, value in update.items() if key != "update_id")
            if (body.get("chat") or body["message"]["chat"])["id"] == chat:
                return True
        return False

    def _message(self, json: Json) -> Message:
        return Message(json, by_bot=json["from"]["id"] == self.messenger.bot["id"])
