"""State, turn, event, verdict, prep card and drill as JSON and back, the same to the letter.

What was stored by an older version is read as long as it can be: new fields have defaults. `STATE_VERSION` goes up only
where a stored state would mean something else now.
"""

from __future__ import annotations

import json
from typing import Generic, TypeVar

from pydantic import TypeAdapter, ValidationError

from bot.roleplay.coach.verdict import Verdict
from bot.roleplay.drills.drills import Drill
from bot.roleplay.prep import Card
from bot.roleplay.session import STATE_VERSION, Event, State, Turn

Value = TypeVar("Value")


class Unreadable(ValueError):  # noqa: N818 - it names what happened, as it reads in an except clause
    """What was stored cannot be read: it is of another version of the bot, or damaged."""


class Stored(Generic[Value]):
    """One kind of value as JSON."""

    def __init__(self, name: str, adapter: TypeAdapter[Value]) -> None:
        self._name, self._adapter = name, adapter

    def dump(self, value: Value) -> str:
        """A value as JSON."""
        return self._adapter.dump_json(value).decode()

    def load(self, text: str) -> Value:
        """A value from JSON.

        Raises:
            Unreadable: when it is none of this kind.
        """
        try:
            return self._adapter.validate_json(text)
        except ValidationError as error:
            first = error.errors()[0]
            place = ".".join(map(str, first["loc"])) or "its top"
            raise Unreadable(f"The stored {self._name} cannot be read at {place}: {first['msg']}.") from None


STATE: Stored[State] = Stored("state", TypeAdapter(State))
TURN: Stored[Turn] = Stored("turn", TypeAdapter(Turn))
EVENT: Stored[Event] = Stored("event", TypeAdapter(Event))
VERDICT: Stored[Verdict] = Stored("verdict", TypeAdapter(Verdict))
CARD: Stored[Card] = Stored("card", TypeAdapter(Card))
DRILL: Stored[Drill] = Stored("drill", TypeAdapter(Drill))

dump_state = STATE.dump
dump_turn, load_turn = TURN.dump, TURN.load
dump_event, load_event = EVENT.dump, EVENT.load
dump_verdict, load_verdict = VERDICT.dump, VERDICT.load
dump_card = CARD.dump
dump_drill = DRILL.dump


def load_state(text: str) -> State:
    """A state from JSON.

    Raises:
        Unreadable: when it is no state, or one of another version.
    """
    try:
        state = STATE.load(text)
    except Unreadable:
        _check_version(text)
        raise
    if state.version != STATE_VERSION or '"version"' not in text:
        _check_version(text)
    return state


def _check_version(text: str) -> None:
    """Whether a state can be read at all: of another version, what else is wrong with it says nothing.

    Raises:
        Unreadable: It has another version, or none.
    """
    try:
        version = json.loads(text)["version"]
    except (ValueError, TypeError, KeyError):
        raise Unreadable("A stored state must be JSON with a 'version'.") from None
    if version != STATE_VERSION:
        raise Unreadable(f"The stored state has version {version}; this bot reads version {STATE_VERSION}.")


def load_card(text: str | None) -> Card:
    """A prep card from JSON; an empty one where there is none.

    Raises:
        Unreadable: when it is no card.
    """
    return Card() if text is None else CARD.load(text)


def load_drill(text: str | None) -> Drill | None:
    """A drill from JSON, None where there is none or it cannot be read: another one is soon begun."""
    try:
        return None if text is None else DRILL.load(text)
    except Unreadable:
        return None
