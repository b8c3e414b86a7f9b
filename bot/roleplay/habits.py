"""Which rules of negotiating a transcript kept and which it broke, each shown by a message of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.roleplay import grounds
from bot.roleplay.grounds import PART_NAMES
from bot.roleplay.package import Package
from bot.roleplay.prep import Card, under_walk_away
from bot.roleplay.recruiter import Asked, Move
from bot.roleplay.regret import NO_DEAL
from bot.roleplay.rules import RULES, Finding
from bot.roleplay.session import Said, Turn
from bot.roleplay.understanding import Act, Understood
from scenarios.scenario import Scenario

NO_CARD = Card()
COUNTER_LEAST, COUNTER_MOST = 1.10, 1.20

# Said beside a yes it is no question, and so in no topic of the message.
_WRITTEN = re.compile(r"\b(?:in writing|written|letter|contract|on paper)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
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
        """Whether it asks for different terms with an amount."""
        return self.move.kind == "counter" and bool(self.move.asks)


@dataclass(frozen=True, slots=True)
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


Check = Callable[[Record], Iterator[tuple[bool, Message | None, str]]]
"""A rule's check: nothing where the session never came to it, else kept or not, the message, what follows."""


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


def findings(kept_record: Record) -> tuple[Finding, ...]:
    """One finding a rule that came up, broken ones first, in the order of the rules."""
    found = [
        Finding(RULES[key], kept, message.turn.number if message else None, message.text if message else "", comment)
        for key, check in CHECKS.items()
        for kept, message, comment in check(kept_record)
    ]
    return tuple(sorted(found, key=lambda finding: finding.kept))


def _anchor(record: Record) -> Iterator[tuple[bool, Message | None, str]]:
    asked_range = False
    for message in record.messages:
        asked_range = asked_range or bool({"band", "built"} & set(message.understood.about))
        if message.move.kind == "expectation" and message.move.asks:
            ask = message.move.asks[0]
            amount = grounds.amounts(record.scenario, ask.amount)
            band = grounds.band(record.scenario, ask.of)
            where = f", {_share(ask.amount, band[0], band[1])}" if band else ""
            if asked_range:
                yield True, message, f"You asked for the range first, then named {amount}{where}."
            else:
                yield False, message, f"You named {amount} before you had asked for their range{where}."
            return
        if message.counters:
            yield True, message, "Theirs was the first number; yours answered an offer."
            return


def _ambitious(record: Record) -> Iterator[tuple[bool, Message | None, str]]:
    first = next(iter(record.counters), None)
    if first is None:
        return
    ask = first.move.asks[0]
    base = next(
        (ask.amount for ask in first.move.asks if ask.of == "base"), first.before.base if first.before else None
    )
    band = grounds.band(record.scenario, ask.of, base)
    if band is None:
        return
    name, amount = PART_NAMES[ask.of], grounds.amounts(record.scenario, ask.amount)
    low, high, _ = band
    wanted = next(iter(grounds.guide_asks(record.scenario, ask.of, base)), None)
    floor = min(wanted.low, high) if wanted else low + (high - low) // 2
    own = record.card.of("target", ask.of)
    if ask.amount > high:
        yield (
            False,
            first,
            f"{name.capitalize()} {amount} is over the band ({grounds.amounts(record.scenario, low, high)}).",
        )
    elif ask.amount < floor:
        aim = grounds.amounts(record.scenario, floor)
        opens = _whose(record, "the guide opens", "yours could open")
        yield False, first, f"{name.capitalize()} {amount} is {_share(ask.amount, low, high)}; {opens} from {aim}."
    elif own is not None and ask.amount < own:
        aim = grounds.amounts(record.scenario, own)
        yield False, first, f"{name.capitalize()} {amount} is less than your own target, {aim}: you open under it."
    else:
        yield True, first, f"{name.capitalize()} {amount} is {_share(ask.amount, low, high)}."


def _counter_size(record: Record) -> Iterator[tuple[bool, Message | None, str]]:
    for message in record.counters:
        for ask in message.move.asks:
            if ask.of not in ("base", "total") or message.before is None:
                continue
            stands = grounds.standing(record.scenario, message.before, ask.of)
            if not stands:
                continue
            ratio = ask.amount / stands
            over = f"{round((ratio - 1) * 100)}% above the {grounds.amounts(record.scenario, stands)} offered"
            backed = any(ask.amount <= wanted.high for wanted in grounds.guide_asks(record.scenario, ask.of))
            if ratio > COUNTER_MOST and backed:
                inside = _whose(record, "what the guide asks", "your target")
                yield True, message, f"{over}: more than the rule of thumb, and inside {inside}."
            else:
                yield COUNTER_LEAST <= ratio <= COUNTER_MOST, message, f"{over}."
            return


def _whose(record: Record, guides: str, own: str) -> str:
    """What a comment rests on: the guide, or what the candidate has said of an offer of their own."""
    return own if grounds.own(record.scenario) else guides


def _precise(record: Record) -> Iterator[tuple[bool, Message | None, str]]:
    if record.counters:
        precise = next((message for message in record.counters if message.move.precise and message.move.reasoned), None)
        if precise:
            yield True, precise, "A precise number with its reason."
        elif any(message.move.precise for message in record.counters):
            yield False, record.counters[0], "The number was precise, its reason was missing."
        else:
            yield False, record.counters[0], "Round numbers sound negotiable."


def _range_floor(record: Record) -> Iterator[tuple[bool, Message | None, str]]:
    for message in record.messages:
        for figure in message.understood.figures:
            if figure.role != "ask" or figure.low >= figure.high or figure.basis != "absolute":
                continue
            of: Asked = figure.component if figure.component != "unknown" else "base"
            wanted = next(iter(grounds.guide_asks(record.scenario, of)), None)
            if wanted is None or wanted.percent:
                continue
            aim = grounds.amounts(record.scenario, wanted.low)
            whose = _whose(record, "the guide’s", "your")
            yield figure.low >= wanted.low, message, f"They hear the low end; {whose} target starts at {aim}."
            return


def _reasons(record: Record) -> Iterator[tuple[bool, Message | None, str]]:
    argued: set[int] = set()
    without = []
    for message in record.counters:
        move = message.move
        argued |= set(move.levers)
        fitting = {lever.number for ask in move.asks for lever in grounds.fitting(record.scenario, ask.of)}
        # An argument holds for its part until the end, and a signature in return is a reason too.
        given = move.levers or move.premiums or move.evidence or move.reasoned or move.conditional or argued & fitting
        if not given:
            without.append(message)
    if without:
        yield False, without[0], f"{len(without)} of {len(record.counters)} asks came without a reason."
    elif record.counters:
        yield True, record.counters[0], "Each ask came with a reason."


def _on_the_spot(record: Record) -> Iterator[tuple[bool, Message | None, str]]:
    accepted = next((message for message in record.messages if message.turn.outcome == "accepted"), None)
    if accepted is None:
        return
    earlier = [
        message
        for message in record.messages
        if message.before is not None and message.turn.number < accepted.turn.number and message.move.kind != "chat"
    ]
    if earlier:
        yield True, accepted, "You talked about the offer before you took it."
    else:
        yield False, accepted, "You took the first offer as it was; nothing could be won after that."


def _current_pay(record: Record) -> Iterator[tuple[bool, Message | None, str]]:
    told = next((message for message in record.messages if message.move.current_pay), None)
    asked = any("pay_history_asked" in turn.flags for turn in record.turns)
    if told:
        yield False, told, "From then on their offers start from it."
    elif asked:
        answered = next((m for m in record.messages if m.previous and "pay_history_asked" in m.previous.flags), None)
        yield True, answered, "They asked; you did not say."


def _self_bidding(record: Record) -> Iterator[tuple[bool, Message | None, str]]:
    pairs = list(_falling(record))
    against = next(
        ((of, later) for of, earlier, later in pairs if earlier.turn.answer and of not in earlier.turn.answer.moved
         and (of != "total" or not earlier.turn.answer.moved)),
        None,
    )  # fmt: skip
    if against:
        yield False, against[1], f"You lowered your own {PART_NAMES[against[0]]} ask before they had moved."
    elif len(record.counters) > 1:
        yield True, None, "You never lowered an ask that they had not answered with a move."


def _shrinking(record: Record) -> Iterator[tuple[bool, Message | None, str]]:
    steps: dict[Asked, list[tuple[int, Message]]] = {}
    for of, earlier, later in _falling(record):
        steps.setdefault(of, []).append((_amount(earlier, of) - _amount(later, of), later))
    for of, sizes in steps.items():
        for (first, _), (second, message) in pairwise(sizes):
            said = f"{grounds.amounts(record.scenario, first)}, then {grounds.amounts(record.scenario, second)}"
            yield second <= first, message, f"Your steps down in {PART_NAMES[of]}: {said}."
            return


def _trade(record: Record) -> Iterator[tuple[bool, Message | None, str]]:
    tied = next((message for message in record.messages if message.move.conditional), None)
    given = next((later for _, _, later in _falling(record) if len(later.move.asks) < 2), None)
    if tied:
        yield True, tied, "You tied what you gave to something in return."
    elif given:
        yield False, given, "You came down without asking for anything in return."


def _questions(record: Record) -> Iterator[tuple[bool, Message | None, str]]:
    first = next(iter(record.counters), None)
    if first is None:
        return
    asked = next(
        (
            message
            for message in record.messages
            if message.turn.number <= first.turn.number
            and Act.ASK_QUESTION in message.understood.acts
            and not message.move.insult
        ),
        None,
    )
    if asked:
        yield True, asked, "You asked before you countered."
    else:
        yield False, first, "Your first counter came before any question."


def _package(record: Record) -> Iterator[tuple[bool, Message | None, str]]:
    parts = {ask.of for message in record.counters for ask in message.move.asks}
    if not parts:
        return
    first = record.counters[0]
    if len(parts) > 1 or "total" in parts:
        yield True, first, f"You negotiated {_listed([PART_NAMES[part] for part in PART_NAMES if part in parts])}."
    else:
        yield False, first, f"You asked about the {PART_NAMES[next(iter(parts))]} only."


def _warmth(record: Record) -> Iterator[tuple[bool, Message | None, str]]:
    harsh = next((message for message in record.messages if message.move.insult or message.move.ultimatum), None)
    if harsh:
        yield False, harsh, "An insult costs patience." if harsh.move.insult else "An ultimatum costs patience."
    elif record.counters:
        warm = next((message for message in record.messages if message.move.warm), None)
        yield True, warm, "You stayed courteous."


def _competing(record: Record) -> Iterator[tuple[bool, Message | None, str]]:
    stated: dict[Asked, int] = {}
    first: Message | None = None
    for message in record.messages:
        for other in message.move.competing:
            first = first or message
            if stated.setdefault(other.of, other.amount) != other.amount:
                before, now = (grounds.amounts(record.scenario, amount) for amount in (stated[other.of], other.amount))
                yield False, message, f"First {before}, now {now}: they notice."
                return
    if first:
        yield True, first, "One offer, stated as a fact."


def _time(record: Record) -> Iterator[tuple[bool, Message | None, str]]:
    stalled = [message for message in record.messages if Act.STALL in message.understood.acts]
    if stalled:
        named = next((message for message in stalled if message.understood.names_day), None)
        comment = "You named the day of your answer." if named else "You asked for time without saying until when."
        yield named is not None, named or stalled[0], comment


def _walk_away(record: Record) -> Iterator[tuple[bool, Message | None, str]]:
    if not record.card.walk_away or not record.messages:
        return
    last = record.messages[-1]
    offer = last.turn.offer
    if offer is None:
        return
    short = under_walk_away(record.scenario, record.card, offer)
    if last.turn.outcome == "accepted":
        if short is None:
            yield True, last, "What you signed is no less than you had decided beforehand."
        else:
            planned, got = (grounds.amounts(record.scenario, amount) for amount in (short.planned, short.got))
            yield False, last, f"You signed at {PART_NAMES[short.of]} {got}; your walk-away was {planned}."
    elif last.turn.outcome in NO_DEAL and short is not None:
        yield True, last, "It was less than you had decided beforehand, and you let it go."


def _writing(record: Record) -> Iterator[tuple[bool, Message | None, str]]:
    asked = next(
        (one for one in record.messages if "writing" in one.understood.about or _WRITTEN.search(one.text)), None
    )
    accepted = next((message for message in record.messages if message.turn.outcome == "accepted"), None)
    if asked:
        yield True, asked, "You asked for it in writing."
    elif accepted:
        yield False, accepted, "You closed on words alone."


CHECKS: dict[str, Check] = {
    "on_the_spot": _on_the_spot,
    "current_pay": _current_pay,
    "anchor": _anchor,
    "questions": _questions,
    "ambitious": _ambitious,
    "reasons": _reasons,
    "counter_size": _counter_size,
    "precise": _precise,
    "range_floor": _range_floor,
    "package": _package,
    "self_bidding": _self_bidding,
    "shrinking": _shrinking,
    "trade": _trade,
    "warmth": _warmth,
    "competing": _competing,
    "time": _time,
    "walk_away": _walk_away,
    "writing": _writing,
}


def _falling(record: Record) -> Iterator[tuple[Asked, Message, Message]]:
    """Every ask that is lower than the candidate's own last one for the same part, with both messages."""
    last: dict[Asked, Message] = {}
    for message in record.counters:
        for ask in message.move.asks:
            if ask.of in last and ask.amount < _amount(last[ask.of], ask.of):
                yield ask.of, last[ask.of], message
            last[ask.of] = message


def _amount(message: Message, of: Asked) -> int:
    return next(ask.amount for ask in message.move.asks if ask.of == of)


def _share(amount: float, low: float, high: float) -> str:
    if amount > high:
        return "over the band"
    if amount < low:
        return "under the band"
    return f"{round((amount - low) / (high - low) * 100)}% up the band" if high > low else "in the band"


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
