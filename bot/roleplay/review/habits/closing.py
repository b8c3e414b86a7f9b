"""How the candidate closed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.roleplay import grounds
from bot.roleplay.grounds import PART_NAMES
from bot.roleplay.prep import under_walk_away
from bot.roleplay.review.habits.record import Checked, Message, Record
from bot.roleplay.search.regret import NO_DEAL

_HELD = re.compile(
    r"\b(?:their|(?!(?:today|company|it|that|let|what|here|there)['’])\w+['’]s) (?:letter|contract|offer)\b"
    r"|\b(?:letter|contract) (?:says|is written|it says|it stands|stands|reads|states)\b",
    re.IGNORECASE,
)
"""What is written already, by them or by somebody else."""
_SENTENCES = re.compile(r"(?:[^.!?\n]|[.](?=\d))+[.!?]*")
# Said beside a yes it is no question, and so in no topic of the message.
_WRITTEN = re.compile(r"\b(?:in writing|written|letter|contract|on paper)\b", re.IGNORECASE)


def on_the_spot(record: Record) -> Iterator[Checked]:
    """Never accept on the spot."""
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


def walk_away(record: Record) -> Iterator[Checked]:
    """Never sign below the own walk-away."""
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


def _wants_it_written(message: Message) -> bool:
    """Whether a message asks for a letter, and does not only say what somebody's letter holds."""
    theirs = [figure.start for figure in message.understood.figures if figure.role == "competing_offer"]
    free = [
        sentence[0]
        for sentence in _SENTENCES.finditer(message.text)
        if not (_HELD.search(sentence[0]) or any(sentence.start() <= place < sentence.end() for place in theirs))
    ]
    if any(_WRITTEN.search(sentence) for sentence in free):
        return True
    return "writing" in message.understood.about and len(free) > 0


def writing(record: Record) -> Iterator[Checked]:
    """Get it in writing."""
    asked = next((one for one in record.messages if _wants_it_written(one)), None)
    accepted = next((message for message in record.messages if message.turn.outcome == "accepted"), None)
    if asked:
        yield True, asked, "You asked for it in writing."
    elif accepted:
        yield False, accepted, "You closed on words alone."
