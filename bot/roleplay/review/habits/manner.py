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
            and _of_the_offer(message)
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
    stated: dict[Asked, list[int]] = {}
    rivals: set[str] = set()
    first: Message | None = None
    for message in record.messages:
        theirs = message.move.competing
        another = bool(set(message.understood.rivals) - rivals)
        rivals |= set(message.understood.rivals)
        for other in theirs:
            first = first or message
            told = stated.setdefault(other.of, [])
            if told and other.amount not in told and not another:
                before, now = (grounds.amounts(record.scenario, amount) for amount in (told[-1], other.amount))
                yield False, message, f"First {before}, now {now}: they notice."
                return
            told += [other.amount, *_amounts(message, other.of)]
    if first:
        yield True, first, "Stated as a fact, and no other figure later."


def _amounts(message: Message, of: Asked) -> list[int]:
    """The amounts of a part that a message names of other offers."""
    theirs = (figure for figure in message.understood.figures if figure.role == "competing_offer")
    return [round(figure.low) for figure in theirs if figure.component in (of, "unknown")]


def _of_the_offer(message: Message) -> bool:
    """Whether a question is about the offer, its range or the role: by its topic, or by a figure of theirs in it."""
    understood = message.understood
    theirs = any(figure.role == "employer_offer" for figure in understood.figures)
    return theirs or bool(OF_THE_OFFER & set(understood.about))


def _names_day(message: Message) -> bool:
    """Whether a message names the day of its answer."""
    understood = message.understood
    return understood.names_day or any(matter.topic == "extension" for matter in understood.matters)


def _asks_until_when(message: Message) -> bool:
    """Whether a message asks by when an answer is needed."""
    return bool(_UNTIL_WHEN.search(message.text)) or any(
        matter.topic == "decide_by" for matter in message.understood.matters
    )


def _takes_time(message: Message) -> bool:
    acts = set(message.understood.acts)
    return Act.STALL in acts and (Act.ASK_QUESTION not in acts or _names_day(message) or _asks_until_when(message))


def time(record: Record) -> Iterator[Checked]:
    """Ask for time with a date."""
    # Who asks on before they decide, or bargains on, has taken no time: "let me think. is there a bonus in that?"
    stalled = [message for message in record.messages if message.move.kind == "hold" and _takes_time(message)]
    if stalled:
        named = next((message for message in stalled if _names_day(message)), None)
        asked = next((message for message in record.messages if _asks_until_when(message)), None)
        comment = "You asked for time without saying until when."
        if named or asked:
            comment = "You named the day of your answer." if named else "You asked until when they need your answer."
        named = named or asked
        yield named is not None, named or stalled[0], comment
