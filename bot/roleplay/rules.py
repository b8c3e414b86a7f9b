"""The rules of negotiating that a transcript can be checked for, with the evidence behind each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Grade = Literal["strong", "moderate", "weak", "expert", "disputed"]
"""How well a rule is supported: by meta-analyses, several experiments, one study or mixed ones, by practitioners only;
or sources contradict each other."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule, how good its evidence is, where that comes from, and what is disputed about it where something is."""

    key: str
    title: str
    grade: Grade
    source: str
    dispute: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule kept or broken in a session: the message that shows it (its turn and words), what follows from it."""

    rule: Rule
    kept: bool
    turn: int | None = None
    quote: str = ""
    comment: str = ""
