"""What speaks for each act in a message: its phrases, weighed, without those that the words before them take back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from bot.roleplay.understanding.last_line import LastLine
from bot.roleplay.understanding.lexicon.denials import ASKED, DOING, IFS, NEGATED, OPENINGS, TOGETHER
from bot.roleplay.understanding.message import Figure
from bot.roleplay.understanding.phrases import Hit
from bot.roleplay.understanding.reading import STOPS, Reading
from bot.roleplay.understanding.somebody import names
from bot.roleplay.understanding.taken_back import outdone, taken_back
from bot.roleplay.understanding.terms import sentences_on_terms
from bot.roleplay.understanding.vocabulary import acts

FURTHER = 0.35
"""What a further phrase of a label adds of its weight, if it stands apart from the heaviest."""
ECHO = 4
"""Words below which a question before an amount of one's own only repeats what was asked: "in dollars? 150k"."""
LONG_QUESTION = 30
"""Words beyond which a sentence with a question mark is taken for more than a question."""

_AUXILIARY = frozenset("do does did can could will would should is are".split())
"""Behind "when" these ask: "when do I start?"."""


@dataclass(frozen=True, slots=True)
class Signs:
    """A message with what was found in it that shows what it does."""

    reading: Reading
    figures: Sequence[Figure]
    hits: Sequence[Hit]
    weight: dict[str, float]
    """For each label how much speaks for it; 0 where nothing does."""

    @property
    def last(self) -> LastLine:
        """What the recruiter's last line says."""
        return self.reading.last

    def has(self, label: str, least: float) -> bool:
        """Whether at least this much speaks for a label."""
        return self.weight[label] >= least

    @property
    def own(self) -> list[Figure]:
        """The figures that the candidate asks for."""
        return [figure for figure in self.figures if figure.role in ("ask", "floor")]

    @property
    def own_places(self) -> set[int]:
        """The items that are those figures."""
        return self._places("ask", "floor")

    def _places(self, *roles: str) -> set[int]:
        return self._at({figure.start for figure in self.figures if figure.role in roles})

    def _at(self, starts: Collection[int]) -> set[int]:
        """The items that are the figures which begin at these characters."""
        return {
            at
            for amount, at in zip(self.reading.amounts, self.reading.at, strict=True)
            if self.reading.tokens[amount.first].start in starts
        }

    def names(self, role: str) -> bool:
        """Whether a figure has this role."""
        return any(figure.role == role for figure in self.figures)

    @property
    def takes_base(self) -> bool:
        """Whether some yes names the recruiter's base or total: "happy to take the 98k with the 10k signing"."""
        starts = {f.start for f in self.figures if f.role == "employer_offer" and f.component in ("base", "total")}
        places, items = self._at(starts), self.reading.items
        return any(
            hit.label == "accept"
            and hit.weight >= 2
            and any(
                place in hit.amounts or (place < hit.start and TOGETHER.issuperset(items[place + 1 : hit.start]))
                for place in places
            )
            for hit in self.hits
        )

    @property
    def pre_offer(self) -> bool:
        """Whether no offer is on the table yet."""
        return self.reading.context.stage == "pre_offer"

    @property
    def question(self) -> bool:
        """Whether a question mark stands anywhere."""
        return "?" in self.reading.items

    @property
    def only_repeats(self) -> bool:
        """Whether all question marks stand behind the recruiter's own number: "101k? then I'm out"."""
        items, sentence = self.reading.items, self.reading.sentence
        named = self._places("employer_offer")
        return all(
            item != "?" or (place - sentence[place] <= ECHO and not named.isdisjoint(range(sentence[place], place)))
            for place, item in enumerate(items)
        )

    @property
    def gives_in(self) -> bool:
        """Whether a plain yes follows what is found wanting: "not what I dreamed of, but okay, I accept"."""
        turn = next((place for place, item in enumerate(self.reading.items) if item in ("but", "still")), None)
        if turn is None:
            return False
        judged = [hit for hit in self.hits if hit.label == "reject" and hit.weight >= 1.9]
        return all(hit.end <= turn for hit in judged) and any(
            hit.label == "accept" and hit.weight >= 3.5 and hit.start > turn for hit in self.hits
        )

    @property
    def decides(self) -> bool:
        """Whether a formal yes stands in a sentence behind all that sounds like time: "I read it twice. I accept"."""
        sentence = self.reading.sentence
        waits = [sentence[hit.start] for hit in self.hits if hit.label == "stall"]
        yes = [sentence[hit.start] for hit in self.hits if hit.label == "accept" and hit.weight >= 4]
        return bool(yes) and not self.has("stall", 2.4) and all(place < yes[-1] for place in waits)

    def only_if(self, label: str) -> bool:
        """Whether all phrases of a label stand in sentences with an "if", "once" or the like."""
        sentence = self.reading.sentence
        items = self.reading.items
        bound = {
            sentence[place]
            for place, item in enumerate(items)
            if item in IFS and not (item == "when" and self.reading.item(place + 1) in _AUXILIARY)
        }
        # only a letter is wanted, or nothing but what is offered: "if that's final, I'll take it"
        free = ("writing", "as_it_is") if label == "accept" else ("writing",)
        bound -= {sentence[hit.start] for hit in self.hits if hit.label in free}
        return self._all_in(label, bound)

    @property
    def names_day(self) -> bool:
        """Whether it names a day or a date."""
        return any(hit.label == "day" and hit.weight >= 1 for hit in self.hits)

    @property
    def on_terms(self) -> bool:
        """Whether a yes hangs on better terms: "I'd sign if the bonus were guaranteed", "get me there and I'm in"."""
        return bool(sentences_on_terms(self.reading, self.hits))

    def only_promised(self, label: str) -> bool:
        """Whether all phrases of a label stand in the sentence of a yes on better terms: "... and I sign tomorrow"."""
        return self._all_in(label, sentences_on_terms(self.reading, self.hits))

    def with_other(self, label: str, other: str) -> bool:
        """Whether all phrases of a label stand in sentences with a phrase of another label."""
        sentence = self.reading.sentence
        return self._all_in(label, {sentence[hit.start] for hit in self.hits if hit.label == other})

    def _all_in(self, label: str, sentences: Collection[int]) -> bool:
        """Whether there are phrases of a label, and all of them in these sentences."""
        own = {self.reading.sentence[hit.start] for hit in self.hits if hit.label == label and hit.weight >= 1.5}
        return bool(own) and own.issubset(sentences)

    @property
    def plain_question(self) -> bool:
        """Whether some sentence ends in a question mark and does nothing else that is known."""
        sentence, own = self.reading.sentence, self.own_places
        told = [hit for hit in self.hits if hit.label in DOING and hit.weight >= 1.5]
        busy = {sentence[place] for hit in told for place in (hit.start, hit.end - 1)}
        busy |= {sentence[at] for at in own}
        answered = own or self.names("current_pay") or self.names("competing_offer")
        return any(
            item == "?"
            and sentence[place] not in busy
            and self._opens_question(sentence[place], place)
            and not (answered and place - sentence[place] < ECHO and place + 1 < len(sentence))
            for place, item in enumerate(self.reading.items)
        )

    def _opens_question(self, first: int, end: int) -> bool:
        while self.reading.item(first) in OPENINGS:
            first += 1
        word = self.reading.item(first)
        return word not in NEGATED and 1 + (word not in ASKED) <= end - first <= LONG_QUESTION

    def only_asked(self, label: str, least: float = 2.4) -> bool:
        """Whether every phrase of a label is what a question mark stands behind, other than "where do I sign?"."""
        own = [hit for hit in self.hits if hit.label == label and hit.weight >= least]
        return bool(own) and all(
            self._ends_in_doubt(hit) and not {"where", "when", "send"} & set(self._words(hit)) for hit in own
        )

    def _ends_in_doubt(self, hit: Hit) -> bool:
        behind = (item for item in self.reading.items[hit.end - 1 :] if item in STOPS or item == ",")
        return next(behind, "") == "?"

    def apart_from_own(self, label: str) -> float:
        """How much speaks for a label beside what only goes with an ask: "only 5 more", "163 or this doesn't work"."""
        asked, clause = self.own_places, self.reading.clause
        idle = asked | self._places("reference")
        judged = {clause[at] for at in self._places("employer_offer")}
        floors = {clause[at] for at in self._places("floor")} - judged
        kept = [
            hit
            for hit in self.hits
            if hit.label == label
            and not (hit.amounts and idle.issuperset(hit.amounts))
            and not (asked and self.reading.item(hit.start - 1) in ("or", "otherwise", "else"))
            and clause[hit.start] not in floors
            and hit.start - 1 not in asked
        ]
        return _weights(kept)[label]

    def only_beside_own(self, label: str) -> bool:
        """Whether all phrases of a label stand in the clause of a figure that the candidate asks for."""
        clause = self.reading.clause
        clauses = {clause[at] for at in self.own_places}
        return all(clause[hit.end - 1] in clauses for hit in self.hits if hit.label == label)

    def apart(self, label: str, others: Collection[str] = (), *, figures: bool = True) -> bool:
        """Whether some phrase of a label stands in a clause without a figure and without a phrase of other labels."""
        clause = self.reading.clause
        busy = {clause[at] for at, pay in zip(self.reading.at, self.reading.pay, strict=True) if pay and figures}
        for hit in self.hits:
            if hit.label in others and hit.weight >= 2:
                busy.update(clause[hit.start : hit.end])
        return any(hit.label == label and hit.weight >= 1.8 and clause[hit.start] not in busy for hit in self.hits)

    def any_hit(self, label: str, least: float, test: Callable[[Sequence[str]], object]) -> bool:
        """Whether the words of some phrase of a label pass a test."""
        return any(hit.label == label and hit.weight >= least and bool(test(self._words(hit))) for hit in self.hits)

    def _words(self, hit: Hit) -> Sequence[str]:
        return self.reading.items[hit.start : hit.end]


def signs_of(reading: Reading, figures: Sequence[Figure]) -> Signs:
    """What speaks for each act."""
    named = names(reading) if "it" in reading.items else frozenset[int]()
    row = list(reading.items)
    for place in named:
        row[place] = "§"
    found = [hit for hit in acts().find(row) if not taken_back(reading, hit)]
    hits = [hit for hit in found if not outdone(hit, found)]
    return Signs(reading, figures, hits, _weights(hits))


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
