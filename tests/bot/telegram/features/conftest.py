"""A candidate who writes to the features: a real store and real scenarios, no Telegram."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import count
from pathlib import Path

import pytest

from bot.telegram.call import Call
from bot.telegram.house import House
from bot.telegram.router import respond
from bot.telegram.shelf import Shelf
from bot.views import Button, Reply, Toast, plain
from db import Session, Store
from scenarios import load_script
from scenarios.catalogue import Catalogue
from scenarios.persona import PERSONAS, load_personas


@cache
def furnished() -> House:
    """The house as it is in production, with fixed dice."""
    scripts = {path.stem: load_script(path) for path in sorted((PERSONAS.parent / "scripts").glob("*.yaml"))}
    return House(
        guides=Shelf(Catalogue()),
        personas=load_personas(next(iter(scripts.values()))),
        scripts=scripts,
        bot_name="counteroffer_bot",
        seed=lambda: 7,
    )


@dataclass
class Candidate:
    """Somebody in a private chat with the bot, who sees messages and presses the buttons under them."""

    store: Store
    house: House
    id: int = 501
    first_name: str = "Robin"
    messages: dict[int, Reply] = field(default_factory=dict)
    toasts: list[Toast] = field(default_factory=list)
    numbers: count[int] = field(default_factory=lambda: count(1))
    last_said: int = 0

    async def says(self, text: str) -> list[Reply]:
        self.last_said = next(self.numbers)
        return await self.does("text", text=text, message_id=self.last_said)

    async def edits(self, text: str, message_id: int | None = None) -> list[Reply]:
        return await self.does("edited", text=text, message_id=message_id or self.last_said)

    async def sends(self, media: str, caption: str = "") -> list[Reply]:
        return await self.does("media", media=media, text=caption, message_id=next(self.numbers))

    async def presses(self, label: str) -> list[Reply]:
        """Press the newest button whose label holds these words."""
        for number, message in sorted(self.messages.items(), reverse=True):
            for button in (button for row in message.keyboard for button in row):
                if label.lower() in button.label.lower() and button.data:
                    return await self.sends_data(button.data, number)
        raise AssertionError(f"no button says {label!r}; there are {[button.label for button in self.buttons]}")

    async def sends_data(self, data: str, message_id: int = 0) -> list[Reply]:
        return await self.does("press", data=data, message_id=message_id, callback_id="1")

    async def does(self, kind: str, **fields: object) -> list[Reply]:
        call = Call(0, self.id, self.id, private=True, kind=kind, first_name=self.first_name, **fields)  # type: ignore[arg-type]
        async with self.store.work() as work:
            answers = list(await respond(call, work, self.house))
            await work.commit()
        self.toasts = [answer for answer in answers if isinstance(answer, Toast)]
        replies = [answer for answer in answers if isinstance(answer, Reply)]
        for reply in replies:
            self.messages[reply.replaces or next(self.numbers)] = reply
        return replies

    @property
    def buttons(self) -> list[Button]:
        return [button for message in self.messages.values() for row in message.keyboard for button in row]

    async def session(self) -> Session | None:
        """The newest session."""
        async with self.store.read() as work:
            sessions, _ = await work.sessions.page(self.id, 0, 1)
        return next(iter(sessions), None)

    async def begins(self, region: str = "Detroit", recruiter: str = "Daniel") -> list[Reply]:
        await self.says("/practice")
        await self.presses(region)
        return await self.presses(recruiter)

    def another(self, user_id: int = 502) -> Candidate:
        return replace(self, id=user_id, messages={}, toasts=[], numbers=count(1))


def text_of(replies: Sequence[Reply]) -> str:
    """What a person reads in these messages."""
    return "\n\n".join(plain(reply.html) for reply in replies)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    async with Store.opened(f"sqlite+aiosqlite:///{tmp_path}/store.db") as store:
        yield store


@pytest.fixture
def candidate(store: Store) -> Candidate:
    return Candidate(store, furnished())
