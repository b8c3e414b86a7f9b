"""State, turn and event as JSON and back, the same to the letter."""

from __future__ import annotations

import json
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from bot.roleplay.coach import Verdict
from bot.roleplay.drills import Drill
from bot.roleplay.prep import Card
from bot.roleplay.session import STATE_VERSION, Event, State, Turn

_STATE: TypeAdapter[State] = TypeAdapter(State)
_TURN: TypeAdapter[Turn] = TypeAdapter(Turn)
_EVENT: TypeAdapter[Event] = TypeAdapter(Event)
_VERDICT: TypeAdapter[Verdict] = TypeAdapter(Verdict)
_CARD: TypeAdapter[Card] = TypeAdapter(Card)
_DRILL: TypeAdapter[Drill] = TypeAdapter(Drill)

Value = TypeVar("Value")


class Unreadable(ValueError):  # noqa: N818 - it names what happened, as it reads in an except clause
    """What was stored cannot be read: it is of another version of the bot, or damaged."""


def dump_state(state: State) -> str:
    """A state as JSON, with its version."""
    return _STATE.dump_json(state).decode()


def load_state(text: str) -> State:
    """A state from JSON.

    Raises:
        Unreadable: when it is no state, or one of another version.
    """
    try:
        version = json.loads(text)["version"]
    except (ValueError, TypeError, KeyError):
        raise Unreadable("A stored state must be JSON with a 'version'.") from None
    if version != STATE_VERSION:
        raise Unreadable(f"The stored state has version {version}; this bot reads version {STATE_VERSION}.")
    return _load(_STATE, text, "state")


def dump_turn(turn: Turn) -> str:
    """A turn as JSON."""
    return _TURN.dump_json(turn).decode()


def load_turn(text: str) -> Turn:
    """A turn from JSON.

    Raises:
        Unreadable: when it is no turn.
    """
    return _load(_TURN, text, "turn")


def dump_event(event: Event) -> str:
    """An event as JSON."""
    return _EVENT.dump_json(event).decode()


def load_event(text: str) -> Event:
    """An event from JSON.

    Raises:
        Unreadable: when it is no event.
    """
    return _load(_EVENT, text, "event")


def dump_verdict(verdict: Verdict) -> str:
    """A verdict as JSON."""
    return _VERDICT.dump_json(verdict).decode()


def load_verdict(text: str) -> Verdict:
    """A verdict from JSON.

    Raises:
        Unreadable: when it is no verdict.
    """
    return _load(_VERDICT, text, "verdict")


def dump_card(card: Card) -> str:
    """A prep card as JSON."""
    return _CARD.dump_json(card).decode()


def load_card(text: str | None) -> Card:
    """A prep card from JSON; an empty one where there is none.

    Raises:
        Unreadable: when it is no card.
    """
    return Card() if text is None else _load(_CARD, text, "card")


def dump_drill(drill: Drill) -> str:
    """A drill as JSON."""
    return _DRILL.dump_json(drill).decode()


def load_drill(text: str | None) -> Drill | None:
    """A drill from JSON, None where there is none or it cannot be read: another one is soon begun."""
    if text is None:
        return None
    try:
        return _load(_DRILL, text, "drill")
    except Unreadable:
        return None


def _load(adapter: TypeAdapter[Value], text: str, name: str) -> Value:
    try:
        return adapter.validate_json(text)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"])) or "its top"
        raise Unreadable(f"The stored {name} cannot be read at {place}: {first['msg']}.") from None
