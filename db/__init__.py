"""The store: people, rehearsals, updates that came in and calls that go out."""

from db.inbox import Inbox, StoredUpdate
from db.keys import Keys, KeySource, Unopened, WrongKey
from db.lock import held
from db.outbox import Outbox, Pending
from db.own_guides import OwnGuide, OwnGuides
from db.own_offers import OwnOffer, OwnOffers
from db.played_guides import PlayedGuide, PlayedGuides
from db.problem import Stale, StoreProblem, Unavailable
from db.session import UNFINISHED, Due, NewTurn, Session, StoredTurn
from db.sessions import Sessions
from db.store import Store, Work, file_of, folder_of, key_source, on_sqlite
from db.users import User, Users

__all__ = [
    "UNFINISHED",
    "Due",
    "Inbox",
    "KeySource",
    "Keys",
    "NewTurn",
    "Outbox",
    "OwnGuide",
    "OwnGuides",
    "OwnOffer",
    "OwnOffers",
    "Pending",
    "PlayedGuide",
    "PlayedGuides",
    "Session",
    "Sessions",
    "Stale",
    "Store",
    "StoreProblem",
    "StoredTurn",
    "StoredUpdate",
    "Unavailable",
    "Unopened",
    "User",
    "Users",
    "Work",
    "WrongKey",
    "file_of",
    "folder_of",
    "held",
    "key_source",
    "on_sqlite",
]
