"""What speaks for each act in a message: its phrases, weighed, without those that the words before them take back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from bot.roleplay.understanding.last_line import LastLine, last_line
from bot.roleplay.understanding.lexicon.denials import (
    ASKED,
    ASKING,
    AUXILIARY,
    DENYING,
    ELSEWHERE,
    FAVOURS,
    CONDITIONS,
    DOING,
    IFS,
    INQUIRING,
    JOINS,
    JUDGED,
    LEAVE,
    MEETING,
    NEGATED,
    OPENINGS,
    OVER_WITH,
    PROPOSING,
    STATES,
    SUITING,
    SUITS_OFFER,
    THESE_TALKS,
    WILLING,
    WISHES,
)
from bot.roleplay.understanding.lexicon.terms import GIVERS, OWN, REQUESTS, TERMS
from bot.roleplay.understanding.message import Figure
from bot.roleplay.understanding.phrases import Hit
from bot.roleplay.understanding.reading import STOPS, Reading
from bot.roleplay.understanding.vocabulary import acts

FURTHER = 0.35
"""What a further phrase of a label adds of its weight, if it stands apart from the heaviest."""
RIVALS = {"stall": "refuse_to_disclose", "refuse_to_disclose": "stall"}
LONG_QUESTION = 30
"""Words beyond which a sentence with a question mark is taken for more than a question."""
DENIABLE = {"accept": 4, "walk_away": 3, "stall": 3}
"""Labels that a denial before the phrase takes back, within so many words."""


@dataclass(frozen=True, slots=True)
class Signs:
    """A message with what was found in it that shows what it does."""

    reading: Reading
    figures: Sequence[Figure]
    hits: Sequence[Hit]
    weight: dict[str, float]
    """For each label how much speaks for it; 0 where nothing does."""
    last: LastLine

    def has(self, label: str, least: float) -> bool:
        """Whether at least this much speaks for a label."""
        return self.weight[label] >= least

    @property
    def own(self) -> list[Figure]:
        """The figures that the candidate asks for."""
        return [figure for figure in self.figures if figure.role in ("ask", "floor")]

    def names(self, role: str) -> bool:
        """Whether a figure has this role."""
        return any(figure.role == role for figure in self.figures)

    @property
    def pre_offer(self) -> bool:
        """Whether no offer is on the table yet."""
        return self.reading.context.stage == "pre_offer"

    @property
    def question(self) -> bool:
        """Whether a question mark stands anywhere."""
        return "?" in self.reading.items

    def only_if(self, label: str) -> bool:
        """Whether all phrases of a label stand in sentences with an "if", "once" or the like."""
        numbers = self._sentences()
        own = {numbers[hit.start] for hit in self.hits if hit.label == label and hit.weight >= 1.5}
        bound = {numbers[place] for place, item in enumerate(self.reading.items) if item in IFS}
        bound -= {numbers[hit.start] for hit in self.hits if hit.label == "writing"}  # only a letter is wanted
        return bool(own) and own <= bound

    @property
    def names_day(self) -> bool:
        """Whether it names a day or a date."""
        return any(hit.label == "day" and hit.weight >= 1 for hit in self.hits)

    def only_promised(self, label: str) -> bool:
        """Whether all phrases of a label stand in the sentence of a yes on better terms: "... and I sign tomorrow"."""
        starts = self._starts()
        bound = {first for first, yes in self._yeses() if self._asks_for_terms(first, yes)}
        own = [hit for hit in self.hits if hit.label == label and hit.weight >= 1.5]
        return bool(own) and all(starts[hit.start] in bound for hit in own)

    @property
    def on_terms(self) -> bool:
        """Whether a yes hangs on better terms: "I'd sign if the bonus were guaranteed", "get me there and I'm in"."""
        return any(
            self._asks_for_terms(first, yes) for first, yes in self._yeses() if not self._letter_only(first)
        )

    def _yeses(self) -> list[tuple[int, int]]:
        """Where the sentence begins of everything that sounds like a yes, perhaps on a condition, and where that does."""
        starts = self._starts()
        return [
            (starts[hit.start], hit.start)
            for hit in self.hits
            if (hit.label == "accept" and hit.weight >= 1.4) or (hit.label == "condition" and hit.weight >= 1.6)
        ]

    def _letter_only(self, first: int) -> bool:
        return any(hit.label == "writing" and self._starts()[hit.start] == first for hit in self.hits)

    def _asks_for_terms(self, first: int, yes: int) -> bool:
        items = self.reading.items
        end = next((place for place in range(yes, len(items)) if items[place] in STOPS), len(items))
        begin = first
        while self.reading.item(begin) in OPENINGS | {"if", "you", "can", "could"} and begin < yes:
            begin += 1
        if items[begin] in REQUESTS and JOINS & set(items[begin:yes]):
            return True
        for place in range(first, end):
            if items[place] not in CONDITIONS or self.reading.item(place + 1) in AUXILIARY:
                continue
            stop = next((p for p in range(place, end) if items[p] in (",", "then")), end)
            if place < yes < stop:
                continue  # "if I say yes today, ..."
            clause = set(items[place + 1 : stop])
            if clause & (TERMS | GIVERS) and not clause & OWN:
                return True
        return False

    def _starts(self) -> list[int]:
        """For each item where its sentence begins."""
        starts, start = [], 0
        for place, item in enumerate(self.reading.items):
            starts.append(start)
            if item in STOPS:
                start = place + 1
        return starts

    @property
    def plain_question(self) -> bool:
        """Whether some sentence ends in a question mark and does nothing else that is known."""
        starts, own = self._starts(), {figure.start for figure in self.own}
        busy = {starts[hit.start] for hit in self.hits if hit.label in DOING and hit.weight >= 1.5}
        busy |= {
            starts[at]
            for amount, at in zip(self.reading.amounts, self.reading.at, strict=True)
            if self.reading.tokens[amount.first].start in own
        }
        return any(
            item == "?" and starts[place] not in busy and self._opens_question(starts[place], place)
            for place, item in enumerate(self.reading.items)
        )

    def _opens_question(self, first: int, end: int) -> bool:
        while self.reading.item(first) in OPENINGS:
            first += 1
        return (end - first > 1 or self.reading.item(first) in ASKED) and end - first <= LONG_QUESTION and self.reading.item(first) not in NEGATED

    def only_asked(self, label: str) -> bool:
        """Whether the sentence of every phrase of a label ends in a question mark, other than "where do I sign?"."""
        numbers = self._sentences()
        asked = {numbers[place] for place, item in enumerate(self.reading.items) if item == "?"}
        own = [hit for hit in self.hits if hit.label == label and hit.weight >= 2.4]
        return bool(own) and all(
            numbers[hit.start] in asked and not {"where", "when", "send"} & set(self._words(hit)) for hit in own
        )

    def apart_from_own(self, label: str) -> float:
        """How much speaks for a label beside the phrases whose amounts are all asked for: "only 5 more"."""
        own = {figure.start for figure in self.own}
        asked = {
            at
            for amount, at in zip(self.reading.amounts, self.reading.at, strict=True)
            if self.reading.tokens[amount.first].start in own
        }
        kept = [hit for hit in self.hits if hit.label == label and not (hit.amounts and asked.issuperset(hit.amounts))]
        return _weights(kept)[label]

    def only_beside_own(self, label: str) -> bool:
        """Whether all phrases of a label stand in the clause of a figure that the candidate asks for."""
        starts = {figure.start for figure in self.own}
        reading = self.reading
        clauses = {
            reading.clause[at]
            for amount, at in zip(reading.amounts, reading.at, strict=True)
            if reading.tokens[amount.first].start in starts
        }
        return all(reading.clause[hit.end - 1] in clauses for hit in self.hits if hit.label == label)

    def apart(self, label: str, others: Collection[str] = (), *, figures: bool = True) -> bool:
        """Whether some phrase of a label stands in a clause without a figure and without a phrase of other labels."""
        clause = self.reading.clause
        busy = {clause[at] for at, pay in zip(self.reading.at, self.reading.pay, strict=True) if pay and figures}
        for hit in self.hits:
            if hit.label in others and hit.weight >= 2:
                busy.update(clause[hit.start : hit.end])
        return any(hit.label == label and hit.weight >= 1.8 and clause[hit.start] not in busy for hit in self.hits)

    def any_hit(self, label: str, least: float, test: Callable[[Sequence[str]], bool]) -> bool:
        """Whether the words of some phrase of a label pass a test."""
        return any(hit.label == label and hit.weight >= least and test(self._words(hit)) for hit in self.hits)

    def _words(self, hit: Hit) -> Sequence[str]:
        return self.reading.items[hit.start : hit.end]

    def _sentences(self) -> list[int]:
        """For each item the number of its sentence."""
        numbers, number = [], 0
        for item in self.reading.items:
            numbers.append(number)
            number += item in STOPS
        return numbers


def signs_of(reading: Reading, figures: Sequence[Figure]) -> Signs:
    """What speaks for each act."""
    found = [hit for hit in acts().find(reading.items) if not _denied(reading, hit)]
    hits = [hit for hit in found if not _outdone(hit, found)]
    return Signs(reading, figures, hits, _weights(hits), last_line(reading.context.last))


def _outdone(hit: Hit, others: Sequence[Hit]) -> bool:
    """Whether words that seem to ask for time rather keep a secret, or the other way round, by the plainer phrase."""
    rival = RIVALS.get(hit.label)
    return rival is not None and any(
        other.label == rival and other.weight > hit.weight and other.start < hit.end and hit.start < other.end
        for other in others
    )


def _denied(reading: Reading, hit: Hit) -> bool:
    """Whether words before a phrase take it back ("I am not walking away") or only ask about it ("can I confirm")."""
    if _inquired(reading, hit) or (hit.label == "refuse_to_disclose" and _judged(reading, hit)):
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
    asked = hit.label == "accept" and reading.items[hit.start] == "i" and bool(before) and before[0] in ASKING
    return asked or any(word in DENYING for word in before)


def _inquired(reading: Reading, hit: Hit) -> bool:
    """Whether a phrase stands in a question about something else: "what does the process look like tomorrow?"."""
    place = hit.start
    while place > 0 and reading.items[place - 1] not in STOPS:
        place -= 1
    while reading.item(place) in OPENINGS:
        place += 1
    if reading.item(place) in INQUIRING.get(hit.label, ()) and reading.item(place + 1) not in PROPOSING:
        return True
    if hit.label not in ("stall", "refuse_to_disclose"):
        return False
    if reading.item(place) in ("is", "are") and STATES & set(reading.items[hit.start : hit.end]):
        return True
    if reading.items[hit.start] in MEETING and set(reading.items[max(0, hit.start - 2) : hit.start]) & WILLING:
        return True
    after = {reading.item(hit.end)} | ({reading.item(hit.end + 1)} if reading.item(hit.end) == "of" else set())
    return hit.label == "stall" and reading.item(hit.end - 1) in ("days", "weeks", "day") and bool(LEAVE & after)


def _judged(reading: Reading, hit: Hit) -> bool:
    """Whether what is not said is a yes: "I can't say yes to that number"."""
    return reading.item(hit.end - 1) in ("say", "saying") and reading.item(hit.end) in ("yes", "no")


def _of_something_else(reading: Reading, hit: Hit) -> bool:
    """Whether a yes is to no offer: a day that suits ("March 3 works for me"), or something taken elsewhere."""
    words, after, place = reading.items[hit.start : hit.end], reading.item(hit.end), hit.start - 1
    while place > 0 and reading.items[place] in AUXILIARY:
        place -= 1
    before = reading.item(place)
    if {"take", "taking"} & set(words[-3:]):
        return after in ELSEWHERE or (words[0] == "taking" and before in FAVOURS)
    other = before == "@" or (before.isalnum() and before not in SUITS_OFFER)
    return words[0] in SUITING and hit.start > 0 and other


def _conceded(reading: Reading, hit: Hit) -> bool:
    """Whether a yes only sees a point ("I accept that budgets are tight") or wishes ("I'd love to say yes, but")."""
    words, end = reading.items[hit.start : hit.end], hit.end
    if "that" not in words[-1:] and reading.item(end) == "that":
        end += 1
    pointed = {"accept", "accepted", "accepting", "agree", "agreed"} & set(words)
    if pointed and reading.item(end - 1) == "that" and reading.item(end).isalpha() and reading.item(end) not in JUDGED:
        return True
    if not WISHES & {*words, reading.item(hit.start - 1), reading.item(hit.start - 2)}:
        return False
    behind = reading.items[end : end + 10]
    return "but" in behind and not set(STOPS) & set(behind[: behind.index("but")]) - {"."}


def _of_another_thing(reading: Reading, hit: Hit) -> bool:
    """Whether what is over is something else: "I'm done with interviews", "I'm out of office"."""
    last, after, then = reading.item(hit.end - 1), reading.item(hit.end), reading.item(hit.end + 1)
    return last in ("done", "out", "off", "gone", "finished") and after in OVER_WITH and then not in THESE_TALKS


def _weights(hits: Sequence[Hit]) -> dict[str, float]:
    """For each label the weight of its phrases: the heaviest, and a little for each further one apart from it."""
    per: dict[str, list[tuple[float, int, int]]] = defaultdict(list)
    for hit in hits:
        per[hit.label].append((hit.weight, hit.start, hit.end))
    weight: dict[str, float] = defaultdict(float)
    for label, rows in per.items():
        (heaviest, start, end), *rest = sorted(rows, reverse=True)
        apart = (value for value, first, last in rest[:3] if last <= start or first >= end)
        weight[label] = heaviest + FURTHER * sum(apart)
    return weight
