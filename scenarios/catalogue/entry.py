"""What is known of a guide without reading it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """A guide of the catalogue: ``key`` is its path without ending, ``company/role``."""

    key: str
    company: str
    role: str
