"""Tells a yes that is none: to something else, taken back in its sentence, or only wished for."""

from __future__ import annotations

from bot.roleplay.understanding.lexicon import denials as words
from bot.roleplay.understanding.phrases import Hit
from bot.roleplay.understanding.reading import STOPS, Reading


def something_else_suits(reading: Reading, hit: Hit) -> bool:
    """Whether a yes is to no offer: a day that suits ("March 3 works for me"), or something taken elsewhere."""
    said, after, place = reading.items[hit.start : hit.end], reading.item(hit.end), hit.start - 1
    if said[-1] == "do" and after in words.DONE:
        return True
    while place > 0 and reading.items[place] in words.AUXILIARY:
        place -= 1
    before = reading.item(place)
    if {"take", "taking"} & set(said[-3:]) and "#" not in said:
        return after in words.ELSEWHERE or (said[0] == "taking" and before in words.FAVOURS)
    other = before == "@" or (before.isalnum() and before not in words.SUITS_OFFER)
    return said[0] in words.SUITING and hit.start > 0 and other


def speaks_of_work(reading: Reading, hit: Hit) -> bool:
    """Whether what seems to work is the work itself: "I looked at what this work pays elsewhere"."""
    after = reading.item(hit.end)
    return reading.items[hit.end - 1] == "work" and after.isalpha() and after not in words.WORKING


def goes_along(reading: Reading, hit: Hit) -> bool:
    """Whether what sounds like a yes leads elsewhere: "let's go through it again", "I take it the car is included"."""
    said, after, then = reading.items[hit.start : hit.end], reading.item(hit.end), reading.item(hit.end + 1)
    last = said[-1]
    if (last == "go" and after in words.GONE_OVER) or (after in ("on", "in") and then in words.ON_PAPER):
        return True
    if said[-2:] == ["take", "it"] and after in words.SUPPOSED and reading.item(hit.end - 3) == "i":
        return True
    if said[0] in ("were", "we") and last in ("good", "there") and after.isalpha() and after not in words.SETTLED:
        return True  # "we're good people"
    if after == "for" and words.OTHER_MATTERS & set(reading.items[hit.end : hit.end + 4]):
        return True  # "sounds like a plan for the start date"
    begun = after if after not in (",", "yes") else then
    place = hit.end + (begun != after)
    if said[0] not in words.YES or begun not in ("i", "go"):
        return False
    verb = reading.item(place + 1 + (reading.item(place + 1) == "have"))
    return verb in words.SEEN or (begun, verb) == ("go", "on")


def is_spoilt(reading: Reading, hit: Hit) -> bool:
    """Whether the rest of the sentence takes back a yes that is not formal: "the bonus works, the base doesn't"."""
    if hit.weight >= 4:
        return False
    end = next((place for place in range(hit.end, len(reading.items)) if reading.items[place] in STOPS), None)
    rest = reading.items[hit.end : end]
    return not words.SPOILT.isdisjoint(rest) or rest[-1:] == ["not"]


def lives_with_something_else(reading: Reading, hit: Hit) -> bool:
    """Whether what somebody can live with is no offer: "the commute is not great but I can live with it"."""
    before = reading.items[reading.sentence[hit.start] : hit.start]
    if "live" not in reading.items[hit.start : hit.end] or "but" not in before:
        return False
    return words.JUDGED_BY.isdisjoint(before[: before.index("but")])


def sees_a_point(reading: Reading, hit: Hit) -> bool:
    """Whether a yes only agrees to something said: "I accept that budgets are tight"."""
    said, end = reading.items[hit.start : hit.end], hit.end
    if "that" not in said[-1:] and reading.item(end) == "that":
        end += 1
    if not {"accept", "accepted", "accepting", "agree", "agreed"} & set(said):
        return False
    if "agree" in said[-2:] and reading.item(end - 1) in ("agree", "the", "this", "your", "it", "that"):
        return bool({"is", "are", "was", "were"} & set(reading.items[end : end + 3]))  # "I agree the market is tough"
    if reading.item(end - 1) != "that":
        return False
    return reading.item(end).isalpha() and reading.item(end) not in words.JUDGED


def takes_nothing(reading: Reading, hit: Hit) -> bool:
    """Whether what is signed or taken is nothing: "I'm signing nothing at 98"."""
    return "nothing" in reading.items[hit.start + 1 : hit.end + 1] or reading.item(hit.end) in words.NO_HIRE


def only_wishes(reading: Reading, hit: Hit) -> bool:
    """Whether a yes is only wished for: "I'd love to say yes, but"."""
    near = {*reading.items[hit.start : hit.end], reading.item(hit.start - 1), reading.item(hit.start - 2)}
    behind = reading.items[hit.end : hit.end + 10]
    if not words.WISHES & near or "but" not in behind:
        return False
    return not STOPS - {"."} & set(behind[: behind.index("but")])
