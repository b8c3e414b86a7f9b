"""How the candidate talked: questions, tone, what they told of themselves and of others."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.roleplay import grounds
from bot.roleplay.recruiter import Asked
from bot.roleplay.review.habits.record import Checked, Message, Record
from bot.roleplay.understanding import Act, Topic

OF_THE_OFFER: frozenset[Topic] = frozenset(
    (
        *("band", "offer", "built", "room", "case", "why", "base", "equity", "bonus", "signing", "total"),
        *("level", "role", "team", "benefits", "raise"),
    )
)
"""What to have asked about before a counter: the offer, its range, the role. Not whether one may take notes."""

_OR_ELSE = re.compile(
    r"\b(?:or(?: else)?|else|otherwise)\b,? (?:i|we)(?:['’](?:m|ll|d)| am| will| would| have to)? ?"
    r"(?:just |simply |gonna |going to |have to |must )?"
    r"(?:walk\b|leave\b|out\b|gone\b|done\b|quit\b"
    r"|go(?:ing)? (?:elsewhere|to|with)\b|tak(?:e|ing) (?:the other|theirs)\b)",
    re.IGNORECASE,
)

_UNTIL_WHEN = re.compile(
    r"\b(?:until|till|by) (?:when|(?:which|what) (?:date|day|time))\b|\bwhen (?:do|would|will|must|should) (?:you|i) "
    r"(?:need|want|like|answer|decide|have to)\b|\bwhat(?:['’]s| is) (?:the|my|your) deadline\b",
    re.IGNORECASE,
)


def questions(record: Record) -> Iterator[Checked]:
    """Ask before you counter."""
    first = next(iter(record.counters), None)
    if first is None:
        return
    asked = next(
        (
            message
            for message in record.messages
            if message.turn.number <= first.turn.number
            and Act.ASK_QUESTION in message.understood.acts
            and OF_THE_OFFER & set(message.understood.about)
            and not message.move.insult
        ),
        None,
    )
    if asked:
        yield True, asked, "You asked about the offer or the role before you countered."
    else:
        yield False, first, "Your first counter came before any question about the offer or the role."


def current_pay(record: Record) -> Iterator[Checked]:
    """Keep current pay to yourself."""
    told = next((message for message in record.messages if message.move.current_pay), None)
    asked = any("pay_history_asked" in turn.flags for turn in record.turns)
    if told:
        yield False, told, "From then on their offers start from it."
    elif asked:
        answered = next((m for m in record.messages if m.previous and "pay_history_asked" in m.previous.flags), None)
        yield True, answered, "They asked; you did not say."


def warmth(record: Record) -> Iterator[Checked]:
    """No insult, no ultimatum."""
    harsh = next((m for m in record.messages if m.move.insult or m.move.ultimatum or _OR_ELSE.search(m.text)), None)
    if harsh:
        yield False, harsh, "An insult costs patience." if harsh.move.insult else "An ultimatum costs patience."
    elif record.counters:
        warm = next((message for message in record.messages if message.move.warm), None)
        yield True, warm, "You stayed courteous."


def competing(record: Record) -> Iterator[Checked]:
    """State another offer as a fact, and the same one later."""
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


def time(record: Record) -> Iterator[Checked]:
    """Ask for time with a date."""
    stalled = [message for message in record.messages if Act.STALL in message.understood.acts]
    if stalled:
        named = next((message for message in stalled if message.understood.names_day), None)
        asked = next((message for message in record.messages if _UNTIL_WHEN.search(message.text)), None)
        comment = "You asked for time without saying until when."
        if named or asked:
            comment = "You named the day of your answer." if named else "You asked until when they need your answer."
        named = named or asked
        yield named is not None, named or stalled[0], comment
