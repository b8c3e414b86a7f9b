"""The store: people, rehearsals, updates that came in and calls that go out."""

from db.inbox import Inbox, StoredUpdate
from db.outbox import Outbox, Pending
from db.problem import Stale, StoreProblem, Unavailable
from db.sessions import UNFINISHED, NewTurn, Session, Sessions, StoredTurn
from db.store import Store, Work, file_of
from db.users import User, Users

__all__ = [
    "UNFINISHED",
    "Inbox",
    "NewTurn",
    "Outbox",
    "Pending",
    "Session",
    "Sessions",
    "Stale",
    "Store",
    "StoreProblem",
    "StoredTurn",
    "StoredUpdate",
    "Unavailable",
    "User",
    "Users",
    "Work",
    "file_of",
]
