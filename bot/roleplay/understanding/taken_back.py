"""Tells phrases that other words take back, ask about or turn to something else: "I am not walking away"."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from bot.roleplay.understanding.lexicon import denials as words
from bot.roleplay.understanding.phrases import Hit
from bot.roleplay.understanding.reading import STOPS, Reading

RIVALS = {"stall": "refuse_to_disclose", "refuse_to_disclose": "stall", "reject": "stall"}
"""Labels of which the plainer phrase has the words that both lay claim to."""
SHORT = 5
"""Items of a verdict without an amount from its verb on."""
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
    return _inquired(reading, hit) or _denied(reading, hit) or any(test(reading, hit) for test in _of(hit.label))


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


def _is_asked(reading: Reading, hit: Hit) -> bool:
    """Whether the sentence of a phrase ends in a question mark."""
    return next((item for item in reading.items[hit.start :] if item in STOPS), "") == "?"


def _something_else_suits(reading: Reading, hit: Hit) -> bool:
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


def _goes_along(reading: Reading, hit: Hit) -> bool:
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


def _is_spoilt(reading: Reading, hit: Hit) -> bool:
    """Whether the rest of the sentence takes back a yes that is not formal: "the bonus works, the base doesn't"."""
    if hit.weight >= 4:
        return False
    end = next((place for place in range(hit.end, len(reading.items)) if reading.items[place] in STOPS), None)
    rest = reading.items[hit.end : end]
    return not words.SPOILT.isdisjoint(rest) or rest[-1:] == ["not"]


def _lives_with_something_else(reading: Reading, hit: Hit) -> bool:
    """Whether what somebody can live with is no offer: "the commute is not great but I can live with it"."""
    before = reading.items[reading.sentence[hit.start] : hit.start]
    if "live" not in reading.items[hit.start : hit.end] or "but" not in before:
        return False
    return words.JUDGED_BY.isdisjoint(before[: before.index("but")])


def _sees_a_point(reading: Reading, hit: Hit) -> bool:
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


def _takes_nothing(reading: Reading, hit: Hit) -> bool:
    """Whether what is signed or taken is nothing: "I'm signing nothing at 98"."""
    return "nothing" in reading.items[hit.start + 1 : hit.end + 1] or reading.item(hit.end) in words.NO_HIRE


def _only_wishes(reading: Reading, hit: Hit) -> bool:
    """Whether a yes is only wished for: "I'd love to say yes, but"."""
    near = {*reading.items[hit.start : hit.end], reading.item(hit.start - 1), reading.item(hit.start - 2)}
    behind = reading.items[hit.end : hit.end + 10]
    if not words.WISHES & near or "but" not in behind:
        return False
    return not STOPS - {"."} & set(behind[: behind.index("but")])


def _something_else_is_over(reading: Reading, hit: Hit) -> bool:
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


def _is_done_once_met(reading: Reading, hit: Hit) -> bool:
    """Whether all is done once terms are met: "bring the salary to 88, then we're done"."""
    said = reading.items[hit.start : hit.end]
    return said[0] == "then" and said[-1] == "done" and "were" in said and "#" in reading.items[: hit.start]


def _comes_to_the_point(reading: Reading, hit: Hit) -> bool:
    """Whether the other's time is spared only to go on: "I don't want to waste your time, so here's my number"."""
    behind = reading.items[hit.end : hit.end + 2]
    return "time" in reading.items[hit.start : hit.end] and bool({"so", "here", "heres", "let"} & set(behind))


def _goes_with_this(reading: Reading, hit: Hit) -> bool:
    """Whether somebody goes with this offer, not with another: "I'll go with that"."""
    said = reading.items[hit.start : hit.end]
    if "with" not in said[1:] or said[said.index("with") - 1] not in ("go", "going", "gone", "went"):
        return False
    behind = hit.start + said.index("with") + 1
    named = set(reading.items[behind : behind + 3])
    return reading.item(behind) in words.THIS_OFFER and not named & {"other", "another", "competing", "someone"}


def _is_praise(reading: Reading, hit: Hit) -> bool:
    """Whether it denies that something is bad: "187 isn't bad"."""
    said = reading.items[max(0, hit.start - 2) : hit.end]
    if reading.items[hit.end - 1] in words.NOT_BAD and {"isnt", "not", "arent", "aint", "wasnt"} & set(said):
        return True
    before = reading.items[max(0, hit.start - 3) : hit.end]
    held = (then for no, then in pairwise(before) if no in ("not", "dont", "wouldnt", "didnt", "never"))
    return any(then in words.HOLDING for then in held) and reading.items[hit.end - 1] in words.LOW | words.NOT_BAD


def _judges_something_else(reading: Reading, hit: Hit) -> bool:
    """Whether what disappoints is nothing of the offer: "I'm underwhelmed by my current boss"."""
    if {"id", "would"} & {reading.items[hit.start], reading.item(hit.start - 1)} and reading.item(hit.end) == "if":
        return True  # "I'd be disappointed if we couldn't agree"
    before = reading.items[max(reading.sentence[hit.start], hit.start - 4) : hit.end]
    mine = any(one == "my" and two in words.PRESENT for one, two in pairwise(before))
    if mine and {"is", "was", "are"} & set(before) and "#" not in before:
        return True
    by = next((place for place in range(hit.end - 1, hit.end + 1) if reading.item(place) in words.BY), None)
    return by is not None and reading.item(by + 1) == "my" and "#" not in reading.items[by : by + 5]


def _others_would(reading: Reading, hit: Hit) -> bool:
    """Whether somebody else would match or beat something: "my current boss would match it"."""
    place = hit.start - 1
    while place > reading.sentence[hit.start] and reading.items[place] in words.AUXILIARY:
        place -= 1
    return place >= 0 and place < hit.start - 1 and reading.items[place] in words.OTHERS


def _is_only_supposed(reading: Reading, hit: Hit) -> bool:
    """Whether it asks what such an offer would be: "what would make an offer too low for you?"."""
    first = reading.sentence[hit.start]
    return reading.item(first) in ("what", "when", "which") and reading.item(first + 1) in words.WOULD


def _asks_for_no_more_pay(reading: Reading, hit: Hit) -> bool:
    """Whether there is more of something else: "think about it a bit more", "I'd like to know more"."""
    return bool(words.PONDERING & set(reading.items[max(0, hit.start - 4) : hit.end]))


def _works_on_something(reading: Reading, hit: Hit) -> bool:
    """Whether what does not work is a person: "my team doesn't work weekends"."""
    after = reading.item(hit.end)
    return reading.items[hit.end - 1] == "work" and after.isalpha() and after not in words.WORKS


def _is_low_in_another_way(reading: Reading, hit: Hit) -> bool:
    """Whether what is low is no number: "that's low risk for me", "400 miles apart"."""
    if reading.items[hit.start] == "miles" and reading.item(hit.start - 1) in ("@", "#"):
        return True
    behind = hit.end + (reading.item(hit.end) == "-")
    return reading.item(hit.end - 1) in ("low", "light", "small") and reading.item(behind) in words.LOW_IN


def _says_it_of_something_else(reading: Reading, hit: Hit) -> bool:
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


def _goes_back_to_somebody(reading: Reading, hit: Hit) -> bool:
    """Whether what goes back is a request, not pay: "thank you for going back to your boss"."""
    return reading.items[hit.end - 1] == "back" and reading.item(hit.end) == "to"


def _is_not_far(reading: Reading, hit: Hit) -> bool:
    """Whether it denies a distance: "we're not far apart"."""
    return reading.item(hit.start - 1) == "not" and reading.items[hit.start] in ("far", "miles", "too", "that", "so")


def _knows_already(reading: Reading, hit: Hit) -> bool:
    """Whether a no is the other side's, as the speaker knows: "I know you won't do 160"."""
    before = reading.items[reading.sentence[hit.start] : hit.start]
    return before[:1] == ["i"] and bool(words.KNOWING & set(before[1:2])) and bool({"you", "they"} & set(before[2:4]))


def _checks_a_term(reading: Reading, hit: Hit) -> bool:
    """Whether it only wants to know a term: "is the bonus only 10 percent?"."""
    first = reading.sentence[hit.start]
    opens = reading.item(first) in ("is", "are", "does") and reading.item(first + 1) in ("the", "my")
    return opens and reading.item(hit.start) in ("only", "just") and _is_asked(reading, hit)


def _may_be_said_later(reading: Reading, hit: Hit) -> bool:
    """Whether a no only may come: "if the base stays, I may have to pass"."""
    near = {*reading.items[max(0, hit.start - 3) : hit.end]}
    modal, no = near & {"may", "might", "could"}, near & {"pass", "decline", "walk", "refuse"}
    return bool(modal and no) and reading.item(reading.sentence[hit.start]) in words.SUPPOSING


def _hangs_on_an_if(reading: Reading, hit: Hit) -> bool:
    """Whether it is only supposed: "I might have to walk if this doesn't move". "Not sure if that's enough" judges."""
    clause = reading.clause[hit.start]
    for place in range(hit.start, max(hit.start - 4, -1), -1):
        if reading.clause[place] != clause:
            return False
        if reading.items[place] in words.SUPPOSING:
            return reading.item(place - 1) not in words.DOUBTING
    return False


def _asks_whether(reading: Reading, hit: Hit) -> bool:
    """Whether it asks what has to be done: "do I have to say yes now?"."""
    return "do" in reading.items[max(0, hit.start - 2) : hit.start]


def _tells(reading: Reading, hit: Hit) -> bool:
    """Whether words of a question only tell something: "when the system went down", "let me explain why"."""
    first, before, after = reading.items[hit.start], reading.item(hit.start - 1), reading.item(hit.start + 1)
    if first == "?" and hit.start > 0:
        return True  # the second mark of "what??"
    if first in ("explain", "tell", "walk", "show"):
        return before in ("me", "ill") and reading.item(hit.start - 2) not in ("you", "help")
    if _is_asked(reading, hit):
        return False
    if first in ("which", "who") and before == "," and after in words.RELATED:
        return hit.start - reading.sentence[hit.start] > 3
    if before in ("is", "was") and first in ("why", "what", "where", "how"):
        return reading.item(hit.start - 2) in ("which", "that", "this")
    opening = before in STOPS or before in ("", ",")
    if first in ("where", "which") and after in ("i", "we"):
        return True  # "where I come from that's low"
    return (first == "what" and after in words.TELLERS) or (
        first == "when" and opening and after not in words.ASKING_VERBS
    )


def _is_about_a_day(reading: Reading, hit: Hit) -> bool:
    """Whether what cannot be done is a day: "I can't do today"."""
    return reading.items[hit.end - 1] == "do" and reading.item(hit.end) in words.ON_A_DAY


def _names_no_time(reading: Reading, hit: Hit) -> bool:
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
    if first == "by" and _is_asked(reading, hit) and reading.items[reading.sentence[hit.start]] in words.ASKING_VERBS:
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


def _denies_a_claim(reading: Reading, hit: Hit) -> bool:
    """Whether what is not said is a yes or a claim: "I can't say yes to that", "I'm not telling you I need 350k"."""
    if reading.items[hit.start] == "what" and _is_asked(reading, hit):
        return True
    last, after = reading.item(hit.end - 1), reading.item(hit.end)
    if after == "one" and last in ("you", "give"):
        return True  # "you wanted an answer, I can't give you one"
    if last == "saying" and after in words.CLAIMED and reading.item(hit.end + 1).isalpha():
        return True  # "I'm not saying it has to be 150"
    return (last in ("say", "saying") and after in ("yes", "no")) or (last == "you" and after in words.CLAIMED)


def _comes_up(reading: Reading, hit: Hit) -> bool:
    """Whether something is found or mentioned: "how did you come up with that?"."""
    return reading.item(hit.end - 1) == "up" and reading.item(hit.end) in words.ARISING


_Test = Callable[[Reading, Hit], bool]
_TESTS: Mapping[str, tuple[_Test, ...]] = {
    "accept": (
        _lives_with_something_else,
        _takes_nothing,
        _goes_along,
        _is_spoilt,
        _something_else_suits,
        _sees_a_point,
        _only_wishes,
    ),
    "reject": (
        _hangs_on_an_if,
        _may_be_said_later,
        _is_low_in_another_way,
        _says_it_of_something_else,
        _knows_already,
        _goes_back_to_somebody,
        _is_not_far,
        _checks_a_term,
        _is_praise,
        _is_only_supposed,
        _works_on_something,
        _asks_whether,
        _judges_something_else,
        _is_about_a_day,
    ),
    "match": (_others_would,),
    "beat": (_others_would,),
    "unmet": (_asks_whether,),
    "walk_away": (_is_done_once_met, _comes_to_the_point, _something_else_is_over, _goes_with_this),
    "stall": (_names_no_time,),
    "refuse_to_disclose": (_denies_a_claim,),
    "ask_question": (_tells,),
    "more": (_comes_up, _asks_for_no_more_pay),
}


def _of(label: str) -> tuple[_Test, ...]:
    """What may turn phrases of a label to something else."""
    return _TESTS.get(label, ())
