"""The script of a role-play: states, what the recruiter says there, what leads where."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property, lru_cache
from typing import Literal

from pydantic import Field

from scenarios.guide import Frozen

Outcome = Literal["accepted", "declined", "walked_away", "expired", "suspended"]
Talk = Literal["base", "equity", "bonus", "signing", "total"]
Found = Literal["band", "premium", "level", "source", "strategy", "count", "passage"]
Awaited = Literal["deadline", "manager", "signature"]

ANSWERS = "answers"
TACTIC = "tactic"
"""What stands in ``say`` for the answers to what was asked, and for a line of the tactic."""
AS_ASKED = "as_asked"
"""The pool that leads over to a question which had to wait."""


class Transition(Frozen):
    """What leads on: the first one whose conditions all hold is taken.

    With ``tactic`` it is taken only when one of these tactics may be used now; ``say`` names what is said, one message
    an entry (``heard + moved`` puts two lines into one message); without ``to`` the state stays. ``waits_for`` sets
    a deadline.
    """

    when: tuple[str, ...] = ()
    tactic: tuple[str, ...] = ()
    say: tuple[str, ...] = ()
    to: str | None = None
    waits_for: Literal["deadline"] | None = None


class State(Frozen):
    """A place in the call: what is said on entering it, and what leads on. One with an outcome ends the call.

    ``tactic`` may be used on entering it, where the transition that leads to it uses none and ``say`` has its place.
    """

    stage: Literal["pre_offer", "offer", "closed"]
    topic: Talk | None = None
    tactic: tuple[str, ...] = ()
    say: tuple[str, ...] = ()
    on: tuple[Transition, ...] = ()
    outcome: Outcome | None = None


class Tactic(Frozen):
    """A move of the recruiter that puts pressure on, used at most once a call and only by personas that name it.

    ``waits_for`` is what it leaves open: a deadline that runs, or a raise that is announced only with the next event
    (when the manager answers, or when the candidate has said whether they sign), with the line ``afterwards``, or
    ``on_yes`` where the candidate accepts. ``good`` and ``costs`` tell the review what a good answer does and what a
    bad one costs. A drill counts what an answer does of ``wants``; ``example`` is a good one in words, with the
    ``rule`` of negotiating behind it.
    """

    title: str
    when: tuple[str, ...] = ()
    lines: tuple[str, ...]
    waits_for: Awaited | None = None
    afterwards: str | None = None
    on_yes: str | None = None
    flags: tuple[str, ...] = ()
    good: str
    costs: str
    wants: tuple[str, ...] = ()
    rule: str = ""
    example: str = ""


class Script(Frozen):
    """A role-play. ``first`` is tried before a state's own transitions, ``otherwise`` after them, both while the call
    is open. ``lines`` are pools of wordings by name, ``answers`` those for questions by topic.

    An answer to a topic of ``found_out`` is a promise: the recruiter comes back to it a turn or two later,
    with a line of ``found`` where the guide says something to what was asked, else with one of ``found_out``.
    ``asks`` says what the questions of a pool are about, so that a bare yes or no answers just that.
    ``terms`` says for the matters that are agreed on beside the money what stands in the letter about them.
    ``due`` says after how many hours the recruiter comes back to what is waited for."""

    file: str = ""
    start: str
    states: dict[str, State]
    first: tuple[Transition, ...] = ()
    otherwise: tuple[Transition, ...]
    tactics: dict[str, Tactic] = Field(default_factory=dict)
    lines: dict[str, tuple[str, ...]]
    answers: dict[str, tuple[str, ...]]
    found_out: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    asks: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    found: dict[Found, tuple[str, ...]] = Field(default_factory=dict)
    terms: dict[str, str] = Field(default_factory=dict)
    due: dict[Literal["deadline", "manager"], float] = Field(default_factory=dict)

    @cached_property
    def asked_by(self) -> Mapping[str, str]:
        """What the question of a pool is about, by pool."""
        return {pool: kind for kind, asking in self.asks.items() for pool in asking}

    def flags(self, tactic: str | None) -> tuple[str, ...]:
        """What a tactic tells the coach; nothing where none was used."""
        found = self.tactics.get(tactic) if tactic else None
        return found.flags if found else ()


@lru_cache(maxsize=1024)
def pools(entry: str) -> tuple[str, ...]:
    """The pools that one message is made of: ``heard + moved`` are two."""
    return tuple(part.strip() for part in entry.split("+"))


def condition(name: str) -> tuple[str, bool]:
    """A condition's name and whether it has to hold: ``not final`` must not."""
    return (name.removeprefix("not ").strip(), False) if name.startswith("not ") else (name, True)
