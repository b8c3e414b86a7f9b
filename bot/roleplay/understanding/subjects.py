"""Whose money a message talks of: a subject set in one sentence holds for the bare amounts behind it.

"An offer from Ocado came today. 88 base, 10 bonus. I'd need 95": the first two are the other employer's. A subject
holds until another is set, until somebody is spoken of who has no part in it, or until a sentence without pay.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from bot.roleplay.understanding.lexicon.counts import COUNTED
from bot.roleplay.understanding.lexicon.denials import JUDGED_BY, MY_SIDE
from bot.roleplay.understanding.lists import PLAIN
from bot.roleplay.understanding.phrases import Hit
from bot.roleplay.understanding.reading import STOPS, Reading
from bot.roleplay.understanding.somebody import several

CARRIED = 2.4
"""Weight of the subject that an earlier sentence set."""
NEAR = 1.0
"""The same of one that the sentence of the amount itself set."""
THIRD = 2.4
"""The same where the sentence tells of a third person."""
PHRASE = 11
"""Items within which the verb of a third person stands."""
OF = "of "
SAME = "same"
"""What is set by words that leave the subject as it was: "I must say"."""
THEIRS = frozenset(("competing_offer", "current_pay", "reference"))
"""Roles of amounts that nobody asks for or offers here."""
_SAME = frozenset("it they that this he she its theyre thats".split())
"""A sentence that begins with one of these goes on with what was talked of."""
_PERSONS = frozenset("i im id ive ill we weve wed you youre youve youd youll your u ur yours".split())
_POSSESSIVE = frozenset("your ur yours".split())
"""Behind another word these only say of whom it is: "two people who left your team"."""
_NO_SUBJECT = frozenset(
    "in from at to near of for by with via on as than hi hello hey dear thanks and or , - thank like about "
    "your my our the his her their this".split()
)
"""Behind one of these a name is nobody who does something."""
_BEHIND = frozenset("in from at to near of for by with via on than about".split())
"""Behind one of these a person has a part in what somebody else does: "hired by your site"."""


class Subject(NamedTuple):
    """Whose money is talked of from somewhere on: the role, where the words end that say so, and how sure they are."""

    role: str
    end: int
    weight: float = NEAR


def is_subject(hit: Hit) -> bool:
    """Whether a phrase sets a subject, rather than telling whose one amount is."""
    return hit.label.startswith(OF)


def carry(
    reading: Reading, named: Collection[int], subjects: Sequence[Hit], scores: Sequence[dict[str, float]]
) -> None:
    """Adds to the scores of each amount the role of the subject in force there.

    Args:
        reading: the message.
        named: its items that are proper names.
        subjects: the phrases that set subjects.
        scores: for each amount what speaks for each role by itself.
    """
    begins = {place: Subject(_of_firm(reading, place), place + 1) for place in named if _acts(reading, place)}
    for place in {*reading.sentence}:
        if several(reading.items, place) and reading.items[place] not in COUNTED:
            begins[place] = Subject("reference", place + 1)
    for hit in subjects:
        if hit.start not in begins or hit.end > begins[hit.start].end:
            begins[hit.start] = Subject(hit.label[len(OF) :], hit.end)
    for place, third in _others(reading):
        if place not in begins or third.end > begins[place].end:
            begins[place] = third
    amounts = {at: i for i, at in enumerate(reading.at) if reading.pay[i]}
    for i, role, weight in _added(reading, begins, amounts, scores):
        if role == "reference":  # "my cousin was on 81": the verb says that it is pay, the subject whose
            scores[i][role] += scores[i].pop("current_pay", 0.0)
        scores[i][role] += weight


def _others(reading: Reading) -> Iterator[tuple[int, Subject]]:
    """Where sentences begin of which the subject is a third person, whose money it is, and where the verb ends: "the
    last manager got 96", "a practice in Ulm wants me"."""
    items = reading.items
    for begin in {*reading.sentence}:
        first = next((place for place in range(begin, len(items)) if items[place] not in _OPENING), len(items))
        if reading.item(first) not in _DETERMINERS or reading.item(first + 1) in _JOBS:
            continue
        for place in range(first + 1, min(first + PHRASE, len(items))):
            role = _said_by_verb(items, place)
            if role:
                yield first, Subject(role, place + 1, THIRD)
            if items[place] in _NO_THIRD:
                break


def _said_by_verb(items: Sequence[str], place: int) -> str:
    """Whose pay it is that the verb of a third person tells of; nothing where no such verb stands there."""
    item, behind = items[place], items[place + 1 : place + 4]
    if item in _ARE:
        return _DOING.get(behind[0], "") if behind else ""
    to_me = "me" in behind
    if item in _TOLD or (item in _VERBS and not to_me):
        return "reference"
    if item in _MODALS:
        return "competing_offer" if to_me or not _PAYING.isdisjoint(behind) else ""
    return "competing_offer" if to_me and (item in _VERBS or (behind[0] == "me" and item.endswith("ed"))) else ""


_ARE = frozenset("is are was were".split())
_DOING = {
    **dict.fromkeys("on at paid making getting earning starting asking charging".split(), "reference"),
    **dict.fromkeys("hiring offering giving paying looking searching advertising".split(), "competing_offer"),
}
"""What a third person is, or does, whose pay is told of or who offers some."""
_PAYING = frozenset("pay offer give".split())
_JOBS = frozenset("current present old job employer company boss firm team manager payslip contract".split())
"""With one of these somebody speaks of a job of their own."""
_OPENING = frozenset("so and but well also , - even then now yes no".split())
_DETERMINERS = frozenset("the a an some most many every all any both another one two three his her their".split())
_VERBS = frozenset(
    "get gets got earn earns earned pays paid takes took start starts started wants charges commands has had asks "
    "demands expects signed landed accepted joined".split()
)
"""Verbs of somebody who is paid, or pays."""
_TOLD = frozenset("told says said reckons thinks thought mentioned claims".split())
_MODALS = frozenset("would will could can".split())
_POINTING = frozenset("this that these those here there which".split())
_NO_THIRD = MY_SIDE | _VERBS | _TOLD | _MODALS | _PERSONS | STOPS | (JUDGED_BY - _POINTING) | _ARE
"""Where the subject of a sentence ends, or is no third person."""


def _speaks(reading: Reading, place: int) -> bool:
    """Whether a person is the subject of a clause: "hired by your site" and "who left your team" name none."""
    before = reading.item(place - 1)
    if reading.items[place] in _POSSESSIVE:
        return before in STOPS or before in ("", ",", "and", "but", "so")
    return before not in _BEHIND


def _acts(reading: Reading, place: int) -> bool:
    """Whether a name is that of somebody who does something: "Novartis gave me", but not "in Leeds", "Hi Dana,"."""
    before, after = reading.item(place - 1), reading.item(place + 1)
    return before not in _NO_SUBJECT and after.isalpha() and after not in ("and", "or")


def _taken_back(reading: Reading, place: int, role: str) -> bool:
    """Whether an amount is what the speaker once wanted, which says nothing of those behind it."""
    return role == "reference" and bool(_PERSONS & set(reading.items[reading.sentence[place] : place]))


def _of_firm(reading: Reading, place: int) -> str:
    """Whose money a firm's name stands for: who "pays me" is where somebody works, others make offers."""
    pays_me = reading.item(place + 1) in ("pays", "paid") and reading.item(place + 2) == "me"
    return "current_pay" if pays_me else "competing_offer"


def _wished(reading: Reading, begins: Mapping[int, Subject], place: int) -> bool:
    """Whether what is said of an amount follows it: "For 104 with no travel I'd be happy", "84 is fine"."""
    begin = reading.sentence[place]
    if place == begin + 1 and reading.items[begin] in _HENCE:
        return True
    if place == begin and reading.item(place + 1) in _COPULAS:
        return True
    if reading.item(place - 1) not in _FOR or place - 1 != begin:
        return False
    ends = next((p for p in range(place, len(reading.items)) if reading.items[p] in STOPS), len(reading.items))
    return any(p in begins and begins[p].role == "ask" for p in range(place, ends))


_COPULAS = frozenset("is would was works sounds seems feels looks isnt wouldnt could might will".split())
_HENCE = frozenset("so then therefore hence thus".split())
"""Before an amount these draw a conclusion: "nobody else has done that. So 79,500 base"."""
_FOR = frozenset("for with at from".split())


def _added(
    reading: Reading,
    begins: Mapping[int, Subject],
    amounts: Mapping[int, int],
    scores: Sequence[Mapping[str, float]],
) -> list[tuple[int, str, float]]:
    """For each amount that a subject stands before: the amount, the role and its weight."""
    found: list[tuple[int, str, float]] = []
    role, since, until, paid, told = "", -1, 0, True, False
    near = NEAR
    for place, item in enumerate(reading.items):
        sentence = reading.sentence[place]
        if place == sentence and since != sentence:
            role = role if paid else ""
            paid = item in _SAME
        if place in begins and place >= until:
            named, until, sure = begins[place]
            theirs = role == "reference" and since == sentence and reading.item(place - 1) in _BEHIND
            if named != SAME and not theirs:  # "a guy on my old team gets 180"
                role, since, told, near = named, sentence, False, sure
            paid = True
        elif place >= until and item in _PERSONS and _speaks(reading, place):
            role = ""
        if place in amounts:
            i = amounts[place]
            paid = True
            own, weight = max(scores[i].items(), key=lambda entry: entry[1], default=("", 0.0))
            if (
                role
                and since != sentence
                and (role in THEIRS or weight < PLAIN)
                and not _wished(reading, begins, place)
            ):
                found.append((i, role, CARRIED))
            elif role in THEIRS and not told and max(scores[i].get("ask", 0), scores[i].get("floor", 0)) < near:
                found.append((i, role, near))
            elif role == "employer_offer" and since == sentence and reading.item(place - 2) == "which":
                found.append((i, role, near))  # "lower than what the ad said, which was 80"
            if weight >= PLAIN:
                if not (role == "reference" and own == "current_pay"):  # "he started on 78"
                    role = "" if own not in THEIRS or _taken_back(reading, place, own) else own
                since, told = sentence, True
    return found
