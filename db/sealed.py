"""The type of every column that holds what a person wrote, or what derives from it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from sqlalchemy import Dialect, LargeBinary, TypeDecorator

from db.keys import Unopened

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.keys import Keys

log = logging.getLogger(__name__)

# An engine has a dialect of its own, and a type is told the dialect with every value: so stores with different keys
# can be open side by side while the tables are the same for all.
_keys: WeakKeyDictionary[Dialect, Keys] = WeakKeyDictionary()


def hand_over(keys: Keys, dialect: Dialect) -> None:
    """From here on the engine of this dialect seals and opens with these keys."""
    _keys[dialect] = keys


def keys_of(dialect: Dialect) -> Keys:
    """The keys of an engine.

    Raises:
        LookupError: None were handed over.
    """
    try:
        return _keys[dialect]
    except KeyError:
        raise LookupError("the store was opened without keys") from None


class Sealed(TypeDecorator[str]):
    """Text that the database holds sealed. ``place`` is table and column (``turns.event``), which it is bound to. A
    value that does not open raises `Unopened`; where it must not hold up the others (``queued``) it reads as empty.
    """

    impl = LargeBinary
    cache_ok = True

    def __init__(self, place: str, *, queued: bool = False) -> None:
        super().__init__()
        self.place = place
        self.queued = queued

    def bind_processor(self, dialect: Dialect) -> Callable[[str | None], bytearray | None]:
        keys, place = keys_of(dialect), self.place

        def seal(value: str | None) -> bytearray | None:
            # SQLite's driver looks for what adapts bytes, and finds nothing; of a bytearray it knows that.
            return None if value is None else bytearray(keys.seal(value, place))

        return seal

    def result_processor(self, dialect: Dialect, _coltype: object) -> Callable[[bytes | None], str | None]:
        keys, place, queued = keys_of(dialect), self.place, self.queued

        def opened(value: bytes | None) -> str | None:
            if value is None:
                return None
            try:
                return keys.open(bytes(value), place)
            except Unopened as unopened:
                if not queued:
                    raise
                log.warning("%s; it is set aside", unopened)
                return ""

        return opened
