"""The rehearsal itself: pure functions over frozen data, the same every time.

``rehearsal`` plays it event by event: ``understanding`` reads a message, ``conversation`` leads through the script
and finds the words, ``recruiter`` bargains without a word of text, ``coach`` judges and proposes. Afterwards ``search``
prices every turn and ``review`` sums up. ``drills`` and ``own`` (an offer of one's own) stand beside. ``session``,
``package`` and ``grounds`` hold what all of them speak of.
"""

from bot.roleplay.codec import Unreadable, dump_event, dump_state, dump_turn, load_event, load_state, load_turn
from bot.roleplay.conversation.machine import MAX_TURNS, CallOver, open_call, step
from bot.roleplay.conversation.reading import context
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
