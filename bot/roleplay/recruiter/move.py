"""A move of the candidate without its words: what is asked, what it rests on, how it is put."""

from __future__ import annotations

from typing import Literal

from bot.roleplay.package import Part
from scenarios.value import value

Asked = Literal["base", "equity", "bonus", "signing", "total"]
MoveKind = Literal[
    "counter",  # asks for different terms
    "argue",  # brings an argument without asking for anything
    "question",
    "hold",  # takes time, waits, refuses to name a number
    "expectation",  # names a figure before the first offer
    "reject",
    "accept",
    "walk_away",
    "chat",  # greeting, small talk
    "unclear",
]


@value
class Demand:
    """What is asked for in one part or in the total, in whole currency units (the grant as a whole)."""

    of: Asked
    amount: int


@value
class Given:
    """A part that may come down in return for something else, and the least that it may come down to."""

    of: Part
    amount: int


@value
class Move:
    """What the candidate does, without the words: what is asked, what it rests on, how it is put.

    ``gives`` are the parts that may come down in return for what is asked.
    """

    kind: MoveKind
    asks: tuple[Demand, ...] = ()
    gives: tuple[Given, ...] = ()
    levers: tuple[int, ...] = ()
    premiums: tuple[int, ...] = ()
    evidence: bool = False
    reasoned: bool = False
    precise: bool = False
    conditional: bool = False
    competing: tuple[Demand, ...] = ()
    current_pay: bool = False
    warm: bool = False
    insult: bool = False
    ultimatum: bool = False
