"""A session as its rules are checked: the messages of the candidate, each with what stood before it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from bot.roleplay import grounds
from bot.roleplay.package import Package
from bot.roleplay.prep import Card
from bot.roleplay.recruiter import Asked, Demand, Move
from bot.roleplay.session import Said, Turn
from bot.roleplay.understanding import Understood
from scenarios.scenario import Scenario
from scenarios.value import value

NO_CARD = Card()

PLAUSIBLE = 0.5
"""Below this share of what stands, or of the candidate's own last ask, a figure is of something else: a gap, a cost."""


@value
class Message:
    """One message of the candidate, with what stood before it and what the recruiter had just said."""

    turn: Turn
    text: str
    move: Move
    understood: Understood
    before: Package | None
    previous: Turn | None

    @property
    def counters(self) -> bool:
        """Whether it asks for different terms with an amount that anybody could mean."""
        return self.move.kind == "counter" and any(map(self._meant, self.move.asks))

    @property
    def restates(self) -> bool:
        """Whether it only says over what stands: a yes in figures, and no ask."""
        before = self.before
        return before is not None and all(
            ask.of != "total" and ask.amount <= before.amount(ask.of) for ask in self.move.asks
        )

    def _meant(self, ask: Demand) -> bool:
        return self.before is None or ask.of == "total" or ask.amount >= PLAUSIBLE * self.before.amount(ask.of)


@value
class Record:
    """A session as its rules are checked: the candidate's messages in order, and what they had decided beforehand."""

    scenario: Scenario
    messages: tuple[Message, ...]
    turns: tuple[Turn, ...]
    card: Card = NO_CARD

    @property
    def counters(self) -> tuple[Message, ...]:
        """The counteroffers."""
        return tuple(message for message in self.messages if message.counters)


Checked = tuple[bool, Message | None, str]
"""Whether a rule was kept, the message that shows it, what follows from it."""

Check = Callable[[Record], Iterator[Checked]]
"""A rule's check: nothing where the session never came to it."""


def record(scenario: Scenario, turns: Sequence[Turn], card: Card = NO_CARD) -> Record:
    """The candidate's messages of a session."""
    messages = []
    previous: Turn | None = None
    for turn in turns:
        if isinstance(turn.event, Said):
            before = previous.offer if previous else None
            understood = turn.understood or Understood()
            messages.append(Message(turn, turn.event.text, turn.move or Move("unclear"), understood, before, previous))
        previous = turn
    return Record(scenario, tuple(messages), tuple(turns), card)


def falling(record: Record) -> Iterator[tuple[Asked, Message, Message]]:
    """Every ask that is lower than the candidate's own last one for the same part, with both messages.

    Figures of another size are no steps, nor is saying over what stands, nor what is asked in a trade: that is paid
    for.
    """
    last: dict[Asked, Message] = {}
    for message in record.counters:
        if message.move.gives or message.restates:
            continue
        for ask in message.move.asks:
            earlier = amount(last[ask.of], ask.of) if ask.of in last else None
            stands = message.before.amount(ask.of) if message.before and ask.of != "total" else 0
            if ask.amount < PLAUSIBLE * max(earlier or 0, stands):
                continue
            if earlier is not None and ask.amount < earlier:
                yield ask.of, last[ask.of], message
            last[ask.of] = message


def amount(message: Message, of: Asked) -> int:
    """What a message asks of a part."""
    return next(ask.amount for ask in message.move.asks if ask.of == of)


def whose(record: Record, guides: str, own: str) -> str:
    """What a comment rests on: the guide, or what the candidate has said of an offer of their own."""
    return own if grounds.own(record.scenario) else guides
