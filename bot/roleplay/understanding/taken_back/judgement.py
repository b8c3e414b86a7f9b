"""Tells a judgement of the offer from one of something else, one that is denied, and one that only may come."""

from __future__ import annotations

from itertools import pairwise

from bot.roleplay.understanding.lexicon import denials as words
from bot.roleplay.understanding.phrases import Hit
from bot.roleplay.understanding.reading import STOPS, Reading

SHORT = 5
"""Items of a verdict without an amount from its verb on."""


def is_praise(reading: Reading, hit: Hit) -> bool:
    """Whether it denies that something is bad: "187 isn't bad"."""
    said = reading.items[max(0, hit.start - 2) : hit.end]
    if reading.items[hit.end - 1] in words.NOT_BAD and {"isnt", "not", "arent", "aint", "wasnt"} & set(said):
        return True
    before = reading.items[max(0, hit.start - 3) : hit.end]
    held = (then for no, then in pairwise(before) if no in ("not", "dont", "wouldnt", "didnt", "never"))
    return any(then in words.HOLDING for then in held) and reading.items[hit.end - 1] in words.LOW | words.NOT_BAD


def judges_something_else(reading: Reading, hit: Hit) -> bool:
    """Whether what disappoints is nothing of the offer: "I'm underwhelmed by my current boss"."""
    if {"id", "would"} & {reading.items[hit.start], reading.item(hit.start - 1)} and reading.item(hit.end) == "if":
        return True  # "I'd be disappointed if we couldn't agree"
    before = reading.items[max(reading.sentence[hit.start], hit.start - 4) : hit.end]
    mine = any(one == "my" and two in words.PRESENT for one, two in pairwise(before))
    if mine and {"is", "was", "are"} & set(before) and "#" not in before:
        return True
    by = next((place for place in range(hit.end - 1, hit.end + 1) if reading.item(place) in words.BY), None)
    return by is not None and reading.item(by + 1) == "my" and "#" not in reading.items[by : by + 5]


def is_only_supposed(reading: Reading, hit: Hit) -> bool:
    """Whether it asks what such an offer would be: "what would make an offer too low for you?"."""
    first = reading.sentence[hit.start]
    return reading.item(first) in ("what", "when", "which") and reading.item(first + 1) in words.WOULD


def works_on_something(reading: Reading, hit: Hit) -> bool:
    """Whether what does not work is a person: "my team doesn't work weekends"."""
    after = reading.item(hit.end)
    return reading.items[hit.end - 1] == "work" and after.isalpha() and after not in words.WORKS


def is_low_in_another_way(reading: Reading, hit: Hit) -> bool:
    """Whether what is low is no number: "that's low risk for me", "400 miles apart"."""
    if reading.items[hit.start] == "miles" and reading.item(hit.start - 1) in ("@", "#"):
        return True
    behind = hit.end + (reading.item(hit.end) == "-")
    return reading.item(hit.end - 1) in ("low", "light", "small") and reading.item(behind) in words.LOW_IN


def says_it_of_something_else(reading: Reading, hit: Hit) -> bool:
    """Whether what is low or short is no offer: "the market is short of people", "my counter is below"."""
    copula = next((p for p in range(max(0, hit.start - 1), hit.end) if reading.items[p] in words.COPULAS), None)
    if copula is None or hit.amounts or hit.end - copula > SHORT:
        return False
    first = copula
    while first > reading.sentence[copula] and reading.item(first - 1) not in STOPS | {",", "but", "and", "so"}:
        first -= 1
    before = reading.items[first:copula]
    if before[:1] == ["my"] and words.MY_SIDE & set(before):
        return True
    return len(before) > 1 and words.JUDGED_BY.isdisjoint(before)


def goes_back_to_somebody(reading: Reading, hit: Hit) -> bool:
    """Whether what goes back is a request, not pay: "thank you for going back to your boss"."""
    return reading.items[hit.end - 1] == "back" and reading.item(hit.end) == "to"


def is_not_far(reading: Reading, hit: Hit) -> bool:
    """Whether it denies a distance: "we're not far apart"."""
    return reading.item(hit.start - 1) == "not" and reading.items[hit.start] in ("far", "miles", "too", "that", "so")


def knows_already(reading: Reading, hit: Hit) -> bool:
    """Whether a no is the other side's, as the speaker knows: "I know you won't do 160"."""
    before = reading.items[reading.sentence[hit.start] : hit.start]
    return before[:1] == ["i"] and bool(words.KNOWING & set(before[1:2])) and bool({"you", "they"} & set(before[2:4]))


def checks_a_term(reading: Reading, hit: Hit) -> bool:
    """Whether it only wants to know a term: "is the bonus only 10 percent?"."""
    first = reading.sentence[hit.start]
    opens = reading.item(first) in ("is", "are", "does") and reading.item(first + 1) in ("the", "my")
    return opens and reading.item(hit.start) in ("only", "just") and reading.is_asked(hit.start)


def may_be_said_later(reading: Reading, hit: Hit) -> bool:
    """Whether a no only may come: "if the base stays, I may have to pass"."""
    near = {*reading.items[max(0, hit.start - 3) : hit.end]}
    modal, no = near & {"may", "might", "could"}, near & {"pass", "decline", "walk", "refuse"}
    return bool(modal and no) and reading.item(reading.sentence[hit.start]) in words.SUPPOSING


def hangs_on_an_if(reading: Reading, hit: Hit) -> bool:
    """Whether it is only supposed: "I might have to walk if this doesn't move". "Not sure if that's enough" judges."""
    clause = reading.clause[hit.start]
    for place in range(hit.start, max(hit.start - 4, -1), -1):
        if reading.clause[place] != clause:
            return False
        if reading.items[place] in words.SUPPOSING:
            return reading.item(place - 1) not in words.DOUBTING
    return False


def is_about_a_day(reading: Reading, hit: Hit) -> bool:
    """Whether what cannot be done is a day: "I can't do today"."""
    return reading.items[hit.end - 1] == "do" and reading.item(hit.end) in words.ON_A_DAY


def asks_whether(reading: Reading, hit: Hit) -> bool:
    """Whether it asks what has to be done: "do I have to say yes now?"."""
    return "do" in reading.items[max(0, hit.start - 2) : hit.start]
