"""Updates of every kind that python-telegram-bot knows, made at random from its classes, and damaged ones."""

from __future__ import annotations

import datetime as dt
import inspect
import random
import typing
from collections.abc import Sequence
from copy import deepcopy
from enum import Enum
from types import NoneType
from typing import Any

import telegram
from telegram import Chat, TelegramObject, Update, User

Raw = dict[str, Any]

KINDS = tuple(name for name in inspect.signature(Update.__init__).parameters if name in Update.ALL_TYPES)
PEOPLE = range(1, 7)
GROUPS = (-100, -200)
DEEPEST = 3
CHANCE = 0.25
"""How likely an optional field is there, the deeper the less."""

_NAMES = vars(telegram) | {"dt": dt, "dtm": dt, "datetime": dt.datetime, "Sequence": Sequence}
_LEFT_OUT = ("self", "api_kwargs", "args", "kwargs")
_JUNK: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1.5, 2**31, 2**63, 2**200, -(2**63), 1e308),
    *("", "1", "\x00", "\ud83d", "private", "text", "x" * 5000),
    *([], [None], [[]], {}, {"id": 1}, {"id": "1"}, {"id": True}, {"id": 1.0}, {"": None}),
)


class Maker:
    """Makes updates with the dice given. ``say`` gives a text and ``press`` what a button carries, both for a user."""

    def __init__(self, dice: random.Random, say: Any, press: Any) -> None:
        self.dice = dice
        self._say = say
        self._press = press
        self._user = self._chat = 0

    def update(self, update_id: int) -> Raw:
        """An update as Telegram could send it, by somebody in a private chat or a group; usual ones more often."""
        self._user = self.dice.choice(PEOPLE)
        self._chat = self._user if self.dice.random() < 0.8 else self.dice.choice(GROUPS)
        usual = self.dice.random()
        kind = "message" if usual < 0.3 else "callback_query" if usual < 0.5 else self.dice.choice(KINDS)
        annotation = inspect.signature(Update.__init__).parameters[kind].annotation
        body = self._value(annotation, kind, 0).to_dict()
        self._settle(kind, body)
        return {"update_id": update_id, kind: body}

    def damaged(self, update_id: int) -> Raw:
        """An update in which something is missing, or other than Telegram documents it."""
        raw = self.update(update_id)
        for _ in range(self.dice.randint(1, 3)):
            places = [place for place in _places(raw) if place[1] != "update_id"]
            holder, key = self.dice.choice(places)
            if self.dice.random() < 0.3 and isinstance(holder, dict):
                del holder[key]
            else:
                holder[key] = deepcopy(self.dice.choice(_JUNK))
            if len(raw) == 1:
                break
        return raw

    def _settle(self, kind: str, body: Raw) -> None:
        """What somebody says or presses makes sense half of the time; who and where always does."""
        person = {"id": self._user, "is_bot": False, "first_name": f"Person {self._user}"}
        place = {"id": self._chat, "type": "private" if self._chat > 0 else "supergroup"}
        if kind == "callback_query":
            body["data"] = self._press(self._user)
            body.pop("inline_message_id", None)
            message = {"message_id": self.dice.randint(1, 99), "date": 1, "chat": place}
            body |= {"from": person, "message": message, "chat_instance": "1"}
        elif "chat" in body and "message_id" in body:
            body |= {"from": person, "chat": place}
            if self.dice.random() < 0.6:
                for name in [name for name in body if name not in ("message_id", "date", "from", "chat", "edit_date")]:
                    del body[name]
                body["text"] = self._say(self._user)
        else:
            body.update({name: person for name in ("from", "user") if name in body})
            if "chat" in body:
                body["chat"] = place

    def _object(self, cls: type[TelegramObject], depth: int) -> TelegramObject:
        if cls is User:
            return User(self._user, f"Person {self._user}", is_bot=False)
        if cls is Chat:
            return Chat(self._chat, "private" if self._chat > 0 else "supergroup")
        concrete = _concrete(cls)
        cls = self.dice.choice(concrete)
        try:
            return cls(**self._arguments(cls, depth, CHANCE / (depth + 1) if depth < DEEPEST else 0))
        except TypeError:  # "temporarily optional", says the library of some that it then requires
            return cls(**self._arguments(cls, depth, 1))

    def _arguments(self, cls: type[TelegramObject], depth: int, chance: float) -> dict[str, Any]:
        return {
            name: self._value(parameter.annotation, name, depth + 1)
            for name, parameter in inspect.signature(cls.__init__).parameters.items()
            if name not in _LEFT_OUT and (parameter.default is parameter.empty or self.dice.random() < chance)
        }

    def _value(self, annotation: Any, name: str, depth: int) -> Any:
        kind = _resolved(annotation)
        origin, arguments = typing.get_origin(kind), typing.get_args(kind)
        if origin is typing.Literal:
            return self.dice.choice(arguments)
        if arguments and origin in (Sequence, list, tuple):
            return [self._value(arguments[0], name, depth + 1) for _ in range(self.dice.randint(1, 2))]
        if arguments and origin is not dict:
            choices = [each for each in arguments if _resolved(each) is not NoneType]
            return self._value(self.dice.choice(choices), name, depth) if choices else None
        if inspect.isclass(kind):
            if issubclass(kind, TelegramObject):
                return self._object(kind, depth)
            if issubclass(kind, Enum):
                return self.dice.choice(list(kind))
            if issubclass(kind, dt.datetime):
                return dt.datetime.fromtimestamp(self.dice.randint(1, 2**31), dt.UTC)
            if issubclass(kind, dt.timedelta):
                return dt.timedelta(seconds=self.dice.randint(0, 10**6))
            if issubclass(kind, bool):
                return self.dice.random() < 0.5
            if issubclass(kind, int | float):
                return self.dice.choice((0, 1, 2, 60, 2**31, self.dice.randint(1, 10**6)))
            if issubclass(kind, str):
                return self.dice.choice(("", "a", "private", self._say(self._user), "<b>&</b>", "😀" * 40))
        return None


def _concrete(cls: type[TelegramObject]) -> list[type[TelegramObject]]:
    """The classes that Telegram means by a base class such as ``MessageOrigin``."""
    below = [each for each in cls.__subclasses__() if each.__module__.startswith("telegram._")]
    return [each for subclass in below for each in _concrete(subclass)] or [cls]


def _resolved(annotation: Any) -> Any:
    if isinstance(annotation, typing.ForwardRef):
        annotation = annotation.__forward_arg__
    return eval(annotation, dict(_NAMES)) if isinstance(annotation, str) else annotation  # noqa: S307 - the library's


def _places(holder: Any) -> list[tuple[Any, Any]]:
    """Every place of a value inside, as what holds it and its key."""
    items = holder.items() if isinstance(holder, dict) else enumerate(holder) if isinstance(holder, list) else ()
    return [found for key, value in items for found in [(holder, key), *_places(value)]]
