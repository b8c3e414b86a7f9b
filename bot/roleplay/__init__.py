"""The rehearsal itself: pure functions over frozen data, the same every time."""

from bot.roleplay.codec import Unreadable, dump_event, dump_state, dump_turn, load_event, load_state, load_turn
from bot.roleplay.machine import MAX_TURNS, CallOver, context, open_call, step
from bot.roleplay.package import Package
from bot.roleplay.session import DeadlinePassed, Event, ManagerAnswered, Said, Started, State, Turn

__all__ = [
    "MAX_TURNS",
    "CallOver",
    "DeadlinePassed",
    "Event",
    "ManagerAnswered",
    "Package",
    "Said",
    "Started",
    "State",
    "Turn",
    "Unreadable",
    "context",
    "dump_event",
    "dump_state",
    "dump_turn",
    "load_event",
    "load_state",
    "load_turn",
    "open_call",
    "step",
]
