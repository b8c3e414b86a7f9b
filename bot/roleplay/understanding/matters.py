"""What a message brings up beside the money, sentence by sentence: questions, wishes, and what is said in passing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.roleplay.understanding import days
from bot.roleplay.understanding.lexicon.counts import PAY
from bot.roleplay.understanding.lexicon.matters import (
    ALREADY,
    ASIDES,
    ASKING,
    AUXILIARY,
    BESIDE_PAY,
    LOOSE,
    NAMED,
    OPENING,
    QUESTIONING,
    SHORT,
    STATING,
    SUBJECTS,
    TIMES,
    TOLD,
    VERBAL,
    WISHES,
    WISHING,
)
from bot.roleplay.understanding.manner import topics_of
from bot.roleplay.understanding.message import Matter
from bot.roleplay.understanding.reading import STOPS, Reading
from bot.roleplay.understanding.vocabulary import matters as phrases

COVERED = {
    "colleagues": {"team_size", "manager"},
    "writing": {"competing_if", "letter_when", "letter_content", "letter_first", "review", "start_date"},
    "letter_content": {"visa", "review", "start_date", "letter_when"},
    "letter_when": {"letter_first"},
    "letter_first": {"decide_by"},
    "office": {"remote"},
    "bonus_guaranteed": {"bonus_measured"},
    "vesting": {"stock_leaving", "cliff"},
    "promotion": {"review"},
    "decide_by": {"extension"},
    "why": {"top_of_band"},
    "vacation": {"vacation_more", "extra_pay"},
    "hours": {"part_time"},
    "bonus_measured": {"extra_pay", "bonus_paid"},
    "who_decides": {"approval_time"},
    "built": {"vesting", "bonus_measured"},
    "others_ask": {"advice"},
    "remote": {"start_date"},
    "recap": {"is_final"},
    "top_of_band": {"exception"},
}
"""What a sentence about one of these does not ask beside it: "when does the letter come?" asks for no letter."""

_NOWHERE = re.compile(r"\bwork(?:ing)? from (?:the )?(?:end|scratch|day|start|beginning|first|ground|top|bottom|now)\b")
"""Work from no place: "each design has to work from end to end"."""


def matters(reading: Reading) -> tuple[Matter, ...]:
    """What a message brings up, in its order, each once; a sentence that names nothing known asks its general topic."""
    found: dict[str, Matter] = {}
    for first, end in _sentences(reading.items):
        for matter in _of_sentence(reading, first, end):
            found.setdefault(matter.topic, matter)
    for matter in _carried_on(reading):
        asked = [other.topic for other in found.values() if other.general and other.start == matter.start]
        for topic in asked:
            del found[topic]
        found[matter.topic] = matter
    if len(found) > 1:
        found.pop("unanswered", None)
    for plain, named in NAMED.items():
        if named & found.keys():
            found.pop(plain, None)
    fine = any(matter.topic not in ASIDES and not matter.general for matter in found.values())
    return tuple(matter for matter in found.values() if fine or not matter.general)


def aside(topic: str) -> bool:
    """Whether a topic is taken up in passing: nerves, pets, "and you?"."""
    return topic in ASIDES


def of_time(topic: str) -> bool:
    """Whether a topic is about the time to decide."""
    return topic in TIMES


def _of_sentence(reading: Reading, first: int, end: int) -> Iterator[Matter]:
    items = reading.items[first:end]
    words = reading.words(first, end)
    pay = "#" in items
    start = reading.tokens[reading.spans[first][0]].start
    stop = reading.tokens[reading.spans[end - 1][1] - 1].end
    asks, wishes = _asks(items), pay or bool(WISHING & set(items)) or (VERBAL | ALREADY).isdisjoint(items)
    named = list(dict.fromkeys(hit.label for hit in phrases().find(items)))
    made: dict[str, Matter] = {}
    for topic in named:
        if topic in ASIDES:
            made[topic] = Matter(topic, start, stop)
        elif (topic in BESIDE_PAY or not pay) and (asks or topic in TOLD or (wishes and topic in WISHES)):
            matter = _made(topic, words, (start, stop), stated=items[-1] != "?" and (pay or bool(STATING & set(items))))
            if matter is not None and not (pay and matter.topic == "start_date"):
                made[topic] = matter
    if "letter_first" in made and "extension" in made and not made["extension"].late:
        del made["extension"]
    yield from (matter for topic, matter in made.items() if not COVERED.get(topic, set()) & made.keys())
    if items[-1] == "?" and not pay and not made:
        general = topics_of(items)[0]
        if general != "other":
            yield Matter(general, start, stop, general=True)


def _made(topic: str, words: str, span: tuple[int, int], *, stated: bool) -> Matter | None:
    """The matter with what the sentence says of it: a start on a day, days at home, an answer by a day.
    ``stated`` marks a wish that is no question."""
    start, end = span
    match topic:
        case "extension":
            day = days.until(words)
            return Matter(topic, start, end, day.words, day.late, day.span) if day else None
        case "start_date":
            if (by := days.moved(words)) is not None:
                return Matter("start_named", start, end, by)
            day = days.earliest(words) or days.day(words)
            return Matter("start_named", start, end, day.phrase) if day else Matter(topic, start, end)
        case "remote" if _NOWHERE.search(words):
            return None
        case "remote":
            if (week := days.at_home(words)) is not None:
                return Matter("remote_days" if week[1] else "office_days", start, end, week[0])
            return Matter("remote_work" if stated else topic, start, end)
        case "vacation_more":
            return Matter(topic, start, end, days.off(words) or "")
        case "review":
            return Matter(topic, start, end, days.after(words) or "")
        case _:
            return Matter(topic, start, end)


def _carried_on(reading: Reading) -> Iterator[Matter]:
    """Days off that a later sentence wishes for by their number, or as they are elsewhere: "20 days of holiday? Could
    it be 25?", "I get 31 days of leave. Could you match that?"."""
    matching = not _MATCHING.isdisjoint(reading.items)
    if not (reading.days or matching) or not {hit.label for hit in phrases().find(reading.items)} & _OFF:
        return
    before = ""
    for first, end in _sentences(reading.items):
        items = reading.items[first:end]
        place = next((place for place in range(first, end) if place in reading.days), None)
        unit = "weeks" if "week" in before else "days"
        told = f"{reading.words(place, place + 1)} {unit}" if place is not None else ""
        said = told or (before if _MATCHING & set(items) and PAY.isdisjoint(items) and "#" not in items else "")
        if said and (_asks(items) or (WISHING | {"make"}) & set(items)):
            start = reading.tokens[reading.spans[first][0]].start
            stop = reading.tokens[reading.spans[end - 1][1] - 1].end
            yield Matter("vacation_more", start, stop, said)
        before = told or days.off(reading.words(first, end)) or before


_MATCHING = frozenset("match matched equal same".split())
_OFF = {"vacation", "vacation_more"}


def _asks(items: Sequence[str]) -> bool:
    """Whether a sentence asks: by its mark, its first word, a word of asking, or by being no more than a name."""
    if items[-1] == "?" or LOOSE & set(items):
        return True
    rest = list(items)
    about = rest[:1] == ["about"] or (rest[:1] == ["and"] and rest[1:2] in (["about"], ["the"], ["my"]))
    clauses = [items[place + 1] for place, item in enumerate(items[:-1]) if item == ","]
    while rest and rest[0] in OPENING:
        if rest[0] in ASKING:
            break
        rest.pop(0)
    turned = any(first in AUXILIARY and then in SUBJECTS for first, then in pairwise(items))
    asking = turned or about or bool(QUESTIONING & set(clauses)) or bool(rest and rest[0] in ASKING)
    return asking or len([item for item in items if item.isalnum()]) <= SHORT


def _sentences(items: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where sentences begin and end, their mark included."""
    start = 0
    for place, item in enumerate(items):
        if item in STOPS:
            if place > start:
                yield start, place + 1
            start = place + 1
    if start < len(items):
        yield start, len(items)
