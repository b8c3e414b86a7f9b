"""Tells words that ask for something from those that only tell, or ask of somebody else."""

from __future__ import annotations

from itertools import pairwise

from bot.roleplay.understanding.lexicon import denials as words
from bot.roleplay.understanding.phrases import Hit
from bot.roleplay.understanding.reading import STOPS, Reading


def others_would(reading: Reading, hit: Hit) -> bool:
    """Whether somebody else would match or beat something: "my current boss would match it"."""
    place = hit.start - 1
    while place > reading.sentence[hit.start] and reading.items[place] in words.AUXILIARY:
        place -= 1
    return place >= 0 and place < hit.start - 1 and reading.items[place] in words.OTHERS


def asks_for_no_more_pay(reading: Reading, hit: Hit) -> bool:
    """Whether there is more of something else: "think about it a bit more", "I'd like to know more"."""
    return bool(words.PONDERING & set(reading.items[max(0, hit.start - 4) : hit.end]))


def asks_what_comes_later(reading: Reading, hit: Hit) -> bool:
    """Whether a question is about how pay goes up in time, not about this offer: "how much does it usually go up?"."""
    first = reading.sentence[hit.start]
    end = next((p for p in range(hit.end - 1, len(reading.items)) if reading.items[p] in STOPS), len(reading.items))
    said = reading.items[first:end]
    if reading.item(end) != "?" or "#" in said or words.IN_RETURN & set(said):
        return False
    return bool(words.HABITUALLY & set(said)) or any(pair in words.IN_TIME for pair in pairwise(said))


def tells(reading: Reading, hit: Hit) -> bool:
    """Whether words of a question only tell something: "when the system went down", "let me explain why"."""
    first, before, after = reading.items[hit.start], reading.item(hit.start - 1), reading.item(hit.start + 1)
    if first == "?" and hit.start > 0:
        return True  # the second mark of "what??"
    if first in ("explain", "tell", "walk", "show"):
        return before in ("me", "ill") and reading.item(hit.start - 2) not in ("you", "help")
    if reading.is_asked(hit.start):
        return False
    if first in ("which", "who") and before == "," and after in words.RELATED:
        return hit.start - reading.sentence[hit.start] > 3
    if before in ("is", "was") and first in ("why", "what", "where", "how"):
        return reading.item(hit.start - 2) in ("which", "that", "this")
    opening = before in STOPS or before in ("", ",")
    if first in ("where", "which") and after in ("i", "we"):
        return True  # "where I come from that's low"
    return (first == "what" and after in words.TELLERS) or (
        first == "when" and opening and after not in words.ASKING_VERBS
    )


def comes_up(reading: Reading, hit: Hit) -> bool:
    """Whether something is found or mentioned: "how did you come up with that?"."""
    return reading.item(hit.end - 1) == "up" and reading.item(hit.end) in words.ARISING
