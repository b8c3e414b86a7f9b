"""Tells phrases that other words take back, ask about or turn to something else: "I am not walking away"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.roleplay.understanding.lexicon import denials as words
from bot.roleplay.understanding.phrases import Hit
from bot.roleplay.understanding.reading import STOPS, Reading

RIVALS = {"stall": "refuse_to_disclose", "refuse_to_disclose": "stall"}
"""Labels of which the plainer phrase has the words that both lay claim to."""
DENIABLE = {"accept": 4, "walk_away": 3, "stall": 3}
"""Labels that a denial before the phrase takes back, within so many words."""


def outdone(hit: Hit, others: Sequence[Hit]) -> bool:
    """Whether words that seem to ask for time rather keep a secret, or the other way round, by the plainer phrase."""
    rival = RIVALS.get(hit.label)
    return rival is not None and any(
        other.label == rival and other.weight > hit.weight and other.start < hit.end and hit.start < other.end
        for other in others
    )


def taken_back(reading: Reading, hit: Hit) -> bool:
    """Whether words before a phrase take it back ("I am not walking away") or only ask about it ("can I confirm")."""
    if _inquired(reading, hit) or (hit.label == "refuse_to_disclose" and _judged(reading, hit)):
        return True
    if hit.label == "more" and reading.item(hit.end - 1) == "up" and reading.item(hit.end) in words.ARISING:
        return True
    if hit.label in ("unmet", "reject") and "do" in reading.items[max(0, hit.start - 2) : hit.start]:
        return True  # "do I have to say yes now?"
    if hit.label == "reject" and reading.items[hit.end - 1] == "work" and _works_on(reading.item(hit.end)):
        return True  # "my team doesn't work weekends"
    if hit.label == "ask_question" and _tells(reading, hit):
        return True
    if hit.label == "stall" and reading.items[hit.start] == "think" and reading.item(hit.end) in words.THOUGHT:
        return True  # "I think this is worth more"
    if hit.label == "reject" and reading.items[hit.end - 1] in words.NOT_BAD and _negated(reading, hit):
        return True
    reach = DENIABLE.get(hit.label)
    if reach is None:
        return False
    before: list[str] = []
    for place in range(hit.start - 1, max(hit.start - 1 - reach, -1), -1):
        word = reading.items[place]
        if word in STOPS or word in (",", "but", "and", "#"):
            break
        before.append(word)
    if hit.label == "accept" and (_of_something_else(reading, hit) or _conceded(reading, hit)):
        return True
    if hit.label == "walk_away" and _of_another_thing(reading, hit):
        return True
    asked = hit.label == "accept" and reading.items[hit.start] == "i" and bool(before) and before[0] in words.ASKING
    return asked or any(word in words.DENYING for word in before)


def _works_on(after: str) -> bool:
    return after.isalpha() and after not in words.WORKS


def _tells(reading: Reading, hit: Hit) -> bool:
    """Whether words of a question only tell something: "when the system went down", "let me explain why"."""
    first, before = reading.items[hit.start], reading.item(hit.start - 1)
    if first in ("explain", "tell", "walk", "show"):
        return before in ("me", "ill") and reading.item(hit.start - 2) not in ("you", "help")
    opening = first == "when" and (before == "" or before in STOPS or before == ",")
    return opening and reading.item(hit.start + 1) not in words.ASKING_VERBS and not _asked(reading, hit)


def _asked(reading: Reading, hit: Hit) -> bool:
    """Whether the sentence of a phrase ends in a question mark."""
    behind = reading.items[hit.start :]
    return next((item for item in behind if item in STOPS), "") == "?"


def _negated(reading: Reading, hit: Hit) -> bool:
    return not {"isnt", "not", "arent", "aint", "wasnt"}.isdisjoint(reading.items[max(0, hit.start - 2) : hit.end])


def _inquired(reading: Reading, hit: Hit) -> bool:
    """Whether a phrase stands in a question about something else: "what does the process look like tomorrow?"."""
    place = reading.sentence[hit.start]
    while reading.item(place) in words.OPENINGS:
        place += 1
    if reading.item(place) in words.INQUIRING.get(hit.label, ()) and reading.item(place + 1) not in words.PROPOSING:
        return True
    if hit.label not in ("stall", "refuse_to_disclose"):
        return False
    if reading.item(place) in ("is", "are") and words.STATES & set(reading.items[hit.start : hit.end]):
        return True
    if (
        reading.items[hit.start] in words.MEETING
        and set(reading.items[max(0, hit.start - 2) : hit.start]) & words.WILLING
    ):
        return True
    if reading.items[hit.start] == "before" and "?" in reading.items[hit.end :]:
        return True
    if reading.items[hit.start] == "like" and reading.item(hit.start - 1) not in words.WISHING:
        return True
    after = {reading.item(hit.end)} | ({reading.item(hit.end + 1)} if reading.item(hit.end) == "of" else set())
    return hit.label == "stall" and reading.item(hit.end - 1) in ("days", "weeks", "day") and bool(words.LEAVE & after)


def _judged(reading: Reading, hit: Hit) -> bool:
    """Whether what is not said is a yes or a claim: "I can't say yes to that", "I'm not telling you I need 350k"."""
    last, after = reading.item(hit.end - 1), reading.item(hit.end)
    return (last in ("say", "saying") and after in ("yes", "no")) or (last == "you" and after in words.CLAIMED)


def _of_something_else(reading: Reading, hit: Hit) -> bool:
    """Whether a yes is to no offer: a day that suits ("March 3 works for me"), or something taken elsewhere."""
    said, after, place = reading.items[hit.start : hit.end], reading.item(hit.end), hit.start - 1
    while place > 0 and reading.items[place] in words.AUXILIARY:
        place -= 1
    before = reading.item(place)
    if {"take", "taking"} & set(said[-3:]) and "#" not in said:
        return after in words.ELSEWHERE or (said[0] == "taking" and before in words.FAVOURS)
    other = before == "@" or (before.isalnum() and before not in words.SUITS_OFFER)
    return said[0] in words.SUITING and hit.start > 0 and other


def _conceded(reading: Reading, hit: Hit) -> bool:
    """Whether a yes only sees a point ("I accept that budgets are tight") or wishes ("I'd love to say yes, but")."""
    said, end = reading.items[hit.start : hit.end], hit.end
    if "that" not in said[-1:] and reading.item(end) == "that":
        end += 1
    pointed = {"accept", "accepted", "accepting", "agree", "agreed"} & set(said)
    if (
        pointed
        and reading.item(end - 1) == "that"
        and reading.item(end).isalpha()
        and reading.item(end) not in words.JUDGED
    ):
        return True
    if not words.WISHES & {*said, reading.item(hit.start - 1), reading.item(hit.start - 2)}:
        return False
    behind = reading.items[end : end + 10]
    return "but" in behind and not set(STOPS) & set(behind[: behind.index("but")]) - {"."}


def _of_another_thing(reading: Reading, hit: Hit) -> bool:
    """Whether what is over is something else: "I'm done with interviews", "I'm out of office"."""
    last, after, then = reading.item(hit.end - 1), reading.item(hit.end), reading.item(hit.end + 1)
    return (
        last in ("done", "out", "off", "gone", "finished")
        and after in words.OVER_WITH
        and then not in words.THESE_TALKS
    )
