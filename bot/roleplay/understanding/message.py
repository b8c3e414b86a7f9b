"""What was understood of a message: the figures, acts, arguments and manners in it, each with the words it rests on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Literal


class Act(StrEnum):
    """What a message does; one message may do several things."""

    COUNTEROFFER = "counteroffer"
    DISCLOSE_EXPECTATION_FIRST = "disclose_expectation_first"
    ACCEPT = "accept"
    REJECT = "reject"
    WALK_AWAY = "walk_away"
    STALL = "stall"
    ASK_QUESTION = "ask_question"
    REFUSE_TO_DISCLOSE = "refuse_to_disclose"
    DISCLOSE_CURRENT_PAY = "disclose_current_pay"
    GREET = "greet"
    SMALL_TALK = "small_talk"


FigureComponent = Literal["base", "equity", "bonus", "signing", "total", "unknown"]
Givable = Literal["base", "equity", "bonus", "signing"]
Basis = Literal["absolute", "percent_of_base", "increase_amount", "increase_percent"]
Role = Literal["ask", "floor", "current_pay", "competing_offer", "employer_offer", "reference", "other"]
Relative = Literal["midpoint", "match_competing", "beat_competing", "more"]
Topic = Literal[
    "band",  # what is the range
    "offer",  # what is on the table
    "built",  # how was the offer built
    "room",  # is it negotiable, what is the best you can do, what is final
    "case",  # what would it take
    "why",  # why is it no more
    "base",
    "equity",  # grant, vesting, cliff, refreshers
    "bonus",
    "signing",
    "total",
    "level",  # which level is this, what is it elsewhere, promotion, title
    "role",  # what is the work, the stack
    "team",  # who is in the team, who is the manager
    "benefits",  # holidays, health, retirement, remote, hours
    "process",  # next steps, start date, who decides, deadline
    "raise",  # reviews, yearly raises
    "writing",  # put it in writing
    "other",
]
Tone = Literal["warm", "thanks", "insult", "ultimatum"]


@dataclass(frozen=True, slots=True)
class Context:
    """What the recruiter was talking about: it decides what a bare number means."""

    stage: Literal["pre_offer", "offer"] = "offer"
    topic: Literal["base", "equity", "bonus", "signing", "total"] | None = None
    last: str | None = None
    rate: tuple[str, float] | None = None
    """Where the pay is told by the hour, day, week or month: which, and what base stands at each time."""
    stands: float = 0.0
    """What stands as base, or would be offered; 0 where that is not known. Its size says what a number may mean."""
    company: str = ""
    """Who makes the offer: whoever leaves them says goodbye."""


@dataclass(frozen=True, slots=True)
class Figure:
    """An amount in a message: whose it is, of what, and how much.

    ``low`` and ``high`` are full units of the currency, or the number before the sign of a percentage; equal for a
    single amount. ``certainty`` runs from 0 to 1; ``start`` is where ``span`` begins in the text. ``other_role`` is the
    role that it may have just as well. ``times`` says how often its period comes in a year, where the message does.
    """

    span: str
    start: int
    component: FigureComponent
    low: float
    high: float
    currency: str | None
    basis: Basis
    period: str | None
    role: Role
    open: Literal["up", "down"] | None = None
    certainty: float = 1.0
    other_role: Role | None = None
    times: float | None = None


@dataclass(frozen=True, slots=True)
class GivenUp:
    """A part of the offer that a message would give up for something else.

    ``start`` is where the figure begins that says how much less of it, or with ``down_to`` what it may come down to;
    None where that is all of it. ``into`` is the part that it should become where the message says so.
    """

    component: Givable
    start: int | None = None
    down_to: bool = False
    into: Givable | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """An argument of the guide that a message makes use of: its number there (from 1), the words, how sure (0 to 1)."""

    number: int
    words: str
    certainty: float = 1.0


@dataclass(frozen=True, slots=True)
class Matter:
    """What a message brings up beside the money: its topic, and where in the text its sentence stands.

    ``says`` is the day or span that it names, as the recruiter says it back; ``late`` how many days behind the
    recruiter's Friday that is, ``span`` that it is no day but so many of them; ``general`` that no word names the
    matter more closely than its topic.
    """

    topic: str
    start: int = 0
    end: int = 0
    says: str = ""
    late: int = 0
    span: bool = False
    general: bool = False


CREDITED = 0.5
"""How sure it must be that an argument was made for anything to be given for it."""
BESIDE = 0.85
"""The same where an argument that is counted rests on the same words: one sentence is seldom two arguments."""
SCATTERED = 45
"""Words over which nobody makes a further argument: what a long letter says here and there adds up to none."""


@dataclass(frozen=True, slots=True)
class Understood:
    """Everything understood of one message.

    ``levers``, ``premiums`` and ``sources`` are numbered as the guide counts them; ``rivals`` are employers named
    that the guide knows too; ``peers`` levels of the level map that the message claims, as (guide's level, company).
    ``conditional`` marks "if you do X I sign"; ``relative`` an ask without a number; ``reasoned`` that the message
    gives some reason, the guide's or not; ``names_day`` that it names a day or date; ``about`` what it asks about, or
    asks for without an amount; ``weak`` the acts that would end the session and that little speaks for, done or not;
    ``given`` what it would give up for what it asks; ``matters`` what it brings up beside the money.
    """

    figures: tuple[Figure, ...] = ()
    acts: tuple[Act, ...] = ()
    levers: tuple[Mention, ...] = ()
    premiums: tuple[Mention, ...] = ()
    sources: tuple[Mention, ...] = ()
    rivals: tuple[str, ...] = ()
    peers: tuple[tuple[str, str], ...] = ()
    levels: tuple[str, ...] = ()
    conditional: bool = False
    relative: Relative | None = None
    reasoned: bool = False
    names_day: bool = False
    about: tuple[Topic, ...] = ()
    tone: tuple[Tone, ...] = ()
    weak: tuple[Act, ...] = ()
    given: tuple[GivenUp, ...] = ()
    matters: tuple[Matter, ...] = ()

    def credited(self) -> Understood:
        """The same, without the arguments that were only guessed at: nobody gets credit for what they did not say.

        Of several on the same words the surest counts, in whatever order they were found."""
        counted: list[Mention] = []

        def counts(mention: Mention) -> bool:
            beside = any(_on_the_same_words(mention, other) for other in counted)
            scattered = len(mention.words.split()) > SCATTERED
            if mention.certainty < (BESIDE if beside else CREDITED) or (beside and scattered):
                return False
            counted.append(mention)
            return True

        def credited(mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
            surest = sorted(mentions, key=lambda mention: (-mention.certainty, mention.number))
            kept = set(filter(counts, surest))
            return tuple(mention for mention in mentions if mention in kept)

        levers, premiums = credited(self.levers), credited(self.premiums)
        if (levers, premiums) == (self.levers, self.premiums):
            return self
        return replace(self, levers=levers, premiums=premiums)


def _on_the_same_words(one: Mention, other: Mention) -> bool:
    """Whether most words of the shorter mention are the other's too."""
    few, many = sorted((set(one.words.lower().split()), set(other.words.lower().split())), key=len)
    return 2 * len(few & many) > len(few)
