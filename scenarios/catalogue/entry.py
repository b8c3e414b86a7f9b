"""What is known of a guide without reading it."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2s


@dataclass(frozen=True, slots=True)
class Entry:
    """A guide of the catalogue: ``key`` is its path without ending, ``company/role``."""

    key: str
    company: str
    role: str

    @property
    def short(self) -> str:
        """A name of twelve letters and digits, for where the key may be too long."""
        return blake2s(self.key.encode(), digest_size=6).hexdigest()
