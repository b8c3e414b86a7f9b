"""Which wording is said: by the session's seed, none twice until its pool is used up, never the same twice in a row."""

from __future__ import annotations

from collections.abc import Collection
from hashlib import blake2s
from typing import Protocol

from scenarios.wording import blanks, filled, named

Said = tuple[tuple[str, tuple[int, ...]], ...]
"""For each pool the wordings used since it was last full, in order."""


class Values(Protocol):
    """Texts by the names that wordings have for them."""

    def get(self, name: str, /) -> str | None:
        """The text, nothing where it is not known."""


def ranked(seed: int, name: str, number: int) -> int:
    """Where something comes in an order of the seed's own; the same on every machine and in every version."""
    return int.from_bytes(blake2s(f"{seed}/{name}/{number}".encode(), digest_size=8).digest())


class Lines:
    """Says lines and keeps what has been said, for one turn."""

    def __init__(self, seed: int, said: Said) -> None:
        self._seed = seed
        self._said = dict(said)
        self.spoken: list[str] = []
        """The pools of which something was said in this turn, in order."""

    @property
    def said(self) -> Said:
        """What has been said in the session up to now."""
        return tuple(self._said.items())

    def say(self, pool: str, wordings: tuple[str, ...], values: Values, stale: Collection[str] = ()) -> str | None:
        """A wording of the pool with its blanks filled in, or None where every one names something not known.

        One that names something ``stale``, which has just been said, comes after all others.
        """
        known = {name: text for name in named(wordings) if (text := values.get(name))}
        sayable = [number for number, wording in enumerate(wordings) if blanks(wording) <= known.keys()]
        if not sayable:
            return None
        used = self._said.get(pool, ())
        fresh = [number for number in sayable if number not in used]
        if not fresh:
            fresh = [number for number in sayable if number != used[-1]] or sayable
            used = ()
        again = {number for number in fresh if not blanks(wordings[number]).isdisjoint(stale)} if stale else ()
        chosen = min(fresh, key=lambda number: (number in again, ranked(self._seed, pool, number)))
        self._said[pool] = (*used, chosen)
        self.spoken.append(pool)
        return filled(wordings[chosen], known)
