"""Tells phrases that other words take back, ask about or turn to something else: "I am not walking away"."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from bot.roleplay.understanding.lexicon import denials as words
from bot.roleplay.understanding.phrases import Hit
from bot.roleplay.understanding.reading import STOPS, Reading
from bot.roleplay.understanding.taken_back import delay, goodbye, judgement, wish, yes

RIVALS = {"stall": "refuse_to_disclose", "refuse_to_disclose": "stall", "reject": "stall"}
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
    """Whether a phrase does not do what it says: the words around it deny it, ask about it or turn it elsewhere."""
    return (
        _inquired(reading, hit)
        or _denied(reading, hit)
        or any(test(reading, hit) for test in _TESTS.get(hit.label, ()))
    )


def _denied(reading: Reading, hit: Hit) -> bool:
    """Whether words before a phrase deny it ("I am not walking away"), or only ask about it ("can I confirm")."""
    before: list[str] = []
    if reading.items[hit.start] in STOPS | {",", "and", "so", "but"}:
        return False
    for place in range(hit.start - 1, max(hit.start - 1 - DENIABLE.get(hit.label, 0), -1), -1):
        word = reading.items[place]
        if word in STOPS or word in (",", "but", "and", "then", "#"):
            break
        before.append(word)
    asked = hit.label == "accept" and reading.items[hit.start] == "i" and bool(before) and before[0] in words.ASKING
    if reading.items[hit.start] in words.SUBJECTS:
        before = [word for word in before if word not in ("no", "without")]
    return asked or any(word in words.DENYING for word in before)


def _inquired(reading: Reading, hit: Hit) -> bool:
    """Whether a phrase stands in a question about something else: "what does the process look like tomorrow?"."""
    place = reading.sentence[hit.start]
    while reading.item(place) in words.OPENINGS:
        place += 1
    if reading.item(place) in words.INQUIRING.get(hit.label, ()) and reading.item(place + 1) not in words.PROPOSING:
        return True
    about = reading.item(place) in ("is", "are") and words.STATES & set(reading.items[hit.start : hit.end])
    return bool(about) and hit.label in ("stall", "refuse_to_disclose")


_Test = Callable[[Reading, Hit], bool]
_TESTS: Mapping[str, tuple[_Test, ...]] = {
    "accept": (
        yes.lives_with_something_else,
        yes.takes_nothing,
        yes.goes_along,
        yes.speaks_of_work,
        yes.is_spoilt,
        yes.something_else_suits,
        yes.sees_a_point,
        yes.only_wishes,
    ),
    "reject": (
        judgement.hangs_on_an_if,
        judgement.may_be_said_later,
        judgement.is_low_in_another_way,
        judgement.says_it_of_something_else,
        judgement.knows_already,
        judgement.goes_back_to_somebody,
        judgement.is_not_far,
        judgement.checks_a_term,
        judgement.is_praise,
        judgement.is_only_supposed,
        judgement.works_on_something,
        judgement.asks_whether,
        judgement.judges_something_else,
        judgement.is_about_a_day,
    ),
    "match": (wish.others_would,),
    "beat": (wish.others_would,),
    "unmet": (judgement.asks_whether,),
    "walk_away": (
        goodbye.is_done_once_met,
        goodbye.comes_to_the_point,
        goodbye.something_else_is_over,
        goodbye.leaves_somebody_else,
        goodbye.goes_with_this,
    ),
    "stall": (delay.names_no_time,),
    "refuse_to_disclose": (delay.denies_a_claim,),
    "ask_question": (wish.tells,),
    "more": (wish.asks_what_comes_later, wish.comes_up, wish.asks_for_no_more_pay),
}
"""What may turn phrases of a label to something else."""

__all__ = ["outdone", "taken_back"]
