"""What is known of a guide without reading it."""

from __future__ import annotations

import re
from hashlib import blake2s
from sys import intern

from scenarios.guide import Guide
from scenarios.value import value


@value
class Entry:
    """A guide of the catalogue: ``key`` is its path without ending, ``company/role``; ``also`` what else it may be
    looked for by, see :func:`mentions`."""

    key: str
    company: str
    role: str
    also: tuple[str, ...] = ()

    @property
    def short(self) -> str:
        """A name of twelve letters and digits, for where the key may be too long."""
        return blake2s(self.key.encode(), digest_size=6).hexdigest()


def mentions(guide: Guide) -> tuple[str, ...]:
    """What a guide may be looked for by besides company and role: its places, its currencies, and the other employers
    of its level map and strategy."""
    terms = guide.own
    places = [terms.place] if terms and terms.place else [*guide.regions]
    currencies = [terms.currency] if terms and terms.currency else [band.currency for band in guide.bands]
    rivals = [name for level in guide.levels for column in level.peers for name in re.split(r"[/,]", column)]
    rivals += [name for target in (*guide.strategy, *guide.floors, *guide.expected_counters) for name in target.rivals]
    named = (" ".join(re.sub(r"\([^)]*\)", " ", name).split()) for name in rivals)
    return tuple(dict.fromkeys(intern(name) for name in (*places, *currencies, *named) if name))
