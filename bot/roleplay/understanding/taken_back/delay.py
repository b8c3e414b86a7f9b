"""Tells words that ask for time, or keep something back, from those that only speak of it."""

from __future__ import annotations

from bot.roleplay.understanding.lexicon import denials as words
from bot.roleplay.understanding.phrases import Hit
from bot.roleplay.understanding.reading import Reading


def names_no_time(reading: Reading, hit: Hit) -> bool:
    """Whether words about time ask for none: "I think this is fair", "happy to talk on Monday", "5 days of leave"."""
    first, before, after = reading.items[hit.start], reading.items[max(0, hit.start - 2) : hit.start], hit.end
    if (first == "think" and reading.item(after) in words.THOUGHT) or first in ("slept", "thought"):
        return True
    if first == "read" and before[-1:] in (["i"], ["ive"], ["have"]):
        return True
    told = reading.items[max(0, hit.start - 4) : hit.start + 1]
    if (first in ("when", "once") and reading.item(hit.start + 1) == "you") or {"had", "gave"} & set(told):
        return True  # "when you called", "I had a long talk with my husband"
    others = {"wants", "needs", "expects", "they"} & set(reading.items[max(0, hit.start - 3) : hit.start])
    if first in ("answer", "by", "decision") and others:
        return True  # "they want my answer by Friday"
    if first == "have" and reading.item(after - 1) == "offer":
        return True
    promised = first in words.PROMISING and words.SIGNING & set(reading.items[hit.start : hit.start + 4])
    if promised and not words.AWAITED & set(reading.items[hit.start : after]):
        return True  # "I'll sign by Monday"
    if (
        first == "by"
        and reading.is_asked(hit.start)
        and reading.items[reading.sentence[hit.start]] in words.ASKING_VERBS
    ):
        return True  # "will the bonus be paid by Friday?"
    led = set(reading.items[max(0, hit.start - 3) : hit.start])
    promised = (first == "by" and words.SIGNING & led) or (first in words.SIGNING and words.PROMISING & led)
    if promised and not words.AWAITED & led:
        return True
    if first in words.MEETING and words.WILLING & set(before):
        return True
    if (first == "before" and "?" in reading.items[after:]) or (first == "like" and not words.WISHING & {*before[-1:]}):
        return True
    leave = {reading.item(after)} | ({reading.item(after + 1)} if reading.item(after) in ("of", "'") else set())
    return reading.item(after - 1) in ("days", "weeks", "day") and bool(words.LEAVE & leave)


def denies_a_claim(reading: Reading, hit: Hit) -> bool:
    """Whether what is not said is a yes or a claim: "I can't say yes to that", "I'm not telling you I need 350k"."""
    if reading.items[hit.start] == "what" and reading.is_asked(hit.start):
        return True
    last, after = reading.item(hit.end - 1), reading.item(hit.end)
    if after == "one" and last in ("you", "give"):
        return True  # "you wanted an answer, I can't give you one"
    if last == "saying" and after in words.CLAIMED and reading.item(hit.end + 1).isalpha():
        return True  # "I'm not saying it has to be 150"
    return (last in ("say", "saying") and after in ("yes", "no")) or (last == "you" and after in words.CLAIMED)
