"""How the candidate gave way, and what they took for it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from bot.roleplay import grounds
from bot.roleplay.grounds import PART_NAMES
from bot.roleplay.recruiter import Asked
from bot.roleplay.review.habits.record import Checked, Message, Record, amount, falling
from scenarios.wording import listed


def self_bidding(record: Record) -> Iterator[Checked]:
    """Never lower an ask that they have not answered with a move."""
    for message in record.messages:
        because = message.turn.answer.because if message.turn.answer else ()
        of = next((reason.part for reason in because if reason.reason == "self_bidding"), None)
        if of is not None:
            yield False, message, f"You lowered your own {PART_NAMES[of]} ask before they had moved: that cost ground."
            return
    if len(record.counters) > 1:
        yield True, None, "You never lowered an ask that they had not answered with a move."


def shrinking(record: Record) -> Iterator[Checked]:
    """Concede in shrinking steps."""
    steps: dict[Asked, list[tuple[int, Message]]] = {}
    for of, earlier, later in falling(record):
        steps.setdefault(of, []).append((amount(earlier, of) - amount(later, of), later))
    for of, sizes in steps.items():
        for (first, _), (second, message) in pairwise(sizes):
            said = f"{grounds.amounts(record.scenario, first)}, then {grounds.amounts(record.scenario, second)}"
            yield second <= first, message, f"Your steps down in {PART_NAMES[of]}: {said}."
            return


def trade(record: Record) -> Iterator[Checked]:
    """Give only for something in return."""
    tied = next((m for m in record.counters if m.move.gives or (m.move.conditional and _asks_more(m))), None)
    given = next((later for _, _, later in falling(record) if len(later.move.asks) < 2), None)
    if tied:
        yield True, tied, "You tied what you gave to something in return."
    elif given:
        yield False, given, "You came down without asking for anything in return."


def _asks_more(message: Message) -> bool:
    """Whether what a message asks is more than what stands: a yes to less buys nothing."""
    because = message.turn.answer.because if message.turn.answer else ()
    return all(reason.reason != "below_offer" for reason in because)


def package(record: Record) -> Iterator[Checked]:
    """Negotiate the package together."""
    parts = {ask.of for message in record.counters for ask in message.move.asks}
    if not parts:
        return
    first = record.counters[0]
    if len(parts) > 1 or "total" in parts:
        yield True, first, f"You negotiated {listed([PART_NAMES[part] for part in PART_NAMES if part in parts])}."
    else:
        yield False, first, f"You asked about the {PART_NAMES[next(iter(parts))]} only."
