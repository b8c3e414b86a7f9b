"""Tells a goodbye from what else is over, done or gone with."""

from __future__ import annotations

from bot.roleplay.understanding.lexicon import denials as words
from bot.roleplay.understanding.phrases import Hit
from bot.roleplay.understanding.reading import Reading
from bot.roleplay.understanding.vocabulary import known_words


def something_else_is_over(reading: Reading, hit: Hit) -> bool:
    """Whether what is over is something else: "I'm done with interviews", "I'm out of office"."""
    last, after, then = reading.item(hit.end - 1), reading.item(hit.end), reading.item(hit.end + 1)
    if last == "it" and after in ("out", "aside", "open", "blank", "unsaid", "for", "until", "till"):
        return True
    if after in ("with", "at") and words.ELSEWHERE_TOO & set(reading.items[hit.end : hit.end + 4]):
        return True  # "I'd close my file with the others"
    if last not in ("done", "out", "off", "gone", "finished") or after not in words.OVER_WITH:
        return False
    if then in ("the", "your", "this"):
        return words.TALKS.isdisjoint(reading.items[hit.end + 1 : hit.end + 4]) and reading.item(hit.end + 2).isalpha()
    return then not in words.THESE_TALKS


def is_done_once_met(reading: Reading, hit: Hit) -> bool:
    """Whether all is done once terms are met: "bring the salary to 88, then we're done"."""
    said = reading.items[hit.start : hit.end]
    return said[0] == "then" and said[-1] == "done" and "were" in said and "#" in reading.items[: hit.start]


def comes_to_the_point(reading: Reading, hit: Hit) -> bool:
    """Whether the other's time is spared only to go on: "I don't want to waste your time, so here's my number"."""
    behind = reading.items[hit.end : hit.end + 2]
    return "time" in reading.items[hit.start : hit.end] and bool({"so", "here", "heres", "let"} & set(behind))


def leaves_somebody_else(reading: Reading, hit: Hit) -> bool:
    """Whether somebody leaves another employer for this one: "I withdraw from Acme today"."""
    end = hit.end - (reading.items[hit.end - 1] in ("from", "out", "my"))
    place = next((place for place in range(end, end + 4) if reading.item(place) not in words.OUT_OF), end)
    item = reading.item(place)
    here = {*reading.context.company.lower().split(), *words.HERE}
    if place == end or not item.isalpha() or here & set(reading.items[place : place + 4]):
        return False
    return item in words.OTHER_EMPLOYERS or item not in known_words()


def goes_with_this(reading: Reading, hit: Hit) -> bool:
    """Whether somebody goes with this offer, not with another: "I'll go with that"."""
    said = reading.items[hit.start : hit.end]
    if "with" not in said[1:] or said[said.index("with") - 1] not in ("go", "going", "gone", "went"):
        return False
    behind = hit.start + said.index("with") + 1
    named = set(reading.items[behind : behind + 3])
    return reading.item(behind) in words.THIS_OFFER and not named & {"other", "another", "competing", "someone"}
