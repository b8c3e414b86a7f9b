"""Says what a message does. Acceptance and walking away end a session, so neither is ever taken from a hint alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.roleplay.understanding.frames import chats_of_life, framed, puts_off
from bot.roleplay.understanding.lexicon.denials import FAREWELLS, PARTING, READING, SECRETS, WONDERING
from bot.roleplay.understanding.manner import about
from bot.roleplay.understanding.message import Act, Figure, Relative
from bot.roleplay.understanding.phrases import Hit
from bot.roleplay.understanding.reading import Reading
from bot.roleplay.understanding.signs import Signs, signs_of

SURE, PLAIN, LIKELY = 4.0, 2.9, 2.4
"""Evidence for an act that ends a session against all else, without a doubt about it, and with nothing against it."""
WEAK_YES, MERE_YES, ALMOST_YES = 2.7, 1.5, 1.8
"""A yes on less evidence is asked about, on less than the second even where a yes was asked for ("ok"); so is as much
as the third that is taken for none."""
LEAST_YES = 1.4
"""On less evidence there is no yes, even where one was asked for."""
LETTER = 60
"""Items from which on a message is a letter, in which a hint of time alone asks for none."""
NAMED = 10_000
"""An amount in the recruiter's line from which on it may be a base."""
WEAK_NO = 3.4
"""A goodbye on no more evidence is asked about, unless it is polite or the offer final."""


@dataclass(frozen=True, slots=True)
class Doing:
    """The acts of a message, whether they hang on a condition, an ask without a number, and which acts that would end
    the session little speaks for."""

    acts: tuple[Act, ...]
    conditional: bool
    relative: Relative | None
    reasoned: bool
    hits: Sequence[Hit]
    weak: tuple[Act, ...] = ()


def doing(reading: Reading, found: Sequence[Figure]) -> Doing:
    """What a message does, from its phrases and from whose its figures are."""
    signs = signs_of(reading, found)
    relative = _relative(signs)
    if signs.gives_in and not signs.own:
        relative = None
    elif relative is None and not signs.own and signs.on_terms:
        relative = "more"
    moves = bool(signs.own) or (relative is not None and not signs.pre_offer)
    walks = _walks_away(signs, relative)
    willing = _willing(signs)
    conditional = willing and not walks and (moves or signs.only_if("accept"))
    accepts = willing and not (moves or walks or conditional or _withheld(signs))
    rejects = not (accepts or walks or signs.pre_offer) and _rejects(signs)
    if rejects and signs.last.is_final and signs.weight["decline"]:
        walks, rejects = True, False
    least = LIKELY if accepts or len(reading.items) > LETTER else 1.8
    keeps = _refuses(signs) and (signs.last.asks_secret or not rejects)
    stalls = not (walks or (keeps and signs.pre_offer and signs.last.asks_secret))
    stalls = stalls and signs.has("stall", least) and not signs.only_promised("stall")
    counters = moves and not (signs.pre_offer or accepts or (walks and (signs.last.is_final or not signs.own)))
    done = {
        Act.WALK_AWAY: walks,
        Act.ACCEPT: accepts,
        Act.COUNTEROFFER: counters,
        Act.DISCLOSE_EXPECTATION_FIRST: signs.pre_offer and bool(signs.own),
        Act.REJECT: rejects,
        Act.STALL: stalls,
        Act.ASK_QUESTION: _asks(signs, moves=bool(signs.own) or relative is not None, stalls=stalls)
        and not (rejects and not signs.own and _only_echoes(signs))
        and not (accepts and signs.with_other("ask_question", "writing")),
        Act.REFUSE_TO_DISCLOSE: keeps,
        Act.DISCLOSE_CURRENT_PAY: signs.names("current_pay"),
        Act.GREET: signs.has("greet", 2.0) and not (walks and _only_parts(signs)),
    }
    acts = [act for act, is_done in done.items() if is_done]
    if acts and set(acts) <= {Act.ASK_QUESTION, Act.REJECT} and puts_off(signs):
        acts = [Act.STALL]
    paid = any(figure.role != "other" for figure in found)
    if set(acts) == {Act.ASK_QUESTION} and not paid and chats_of_life(signs):
        acts = []
    guessed = None if set(acts) - {Act.GREET} else framed(signs)
    if guessed:
        acts.append(guessed)
    elif _chats(signs, acts):
        acts.append(Act.SMALL_TALK)
    return Doing(
        tuple(acts),
        conditional or (counters and signs.has("condition", 1.9)),
        None if accepts else relative,
        signs.has("reason", 1.4),
        signs.hits,
        (Act.ACCEPT,) if guessed == Act.ACCEPT else _weak(signs, accepts=accepts, walks=walks, moves=moves),
    )


def _only_parts(signs: Signs) -> bool:
    """Whether all that sounds like a greeting says goodbye: "ciao"."""
    return not signs.any_hit("greet", 2.0, PARTING.isdisjoint)


def _only_echoes(signs: Signs) -> bool:
    """Whether the question marks of a rejection ask nothing: "152? in this town?", "is this the intern's offer?"."""
    if signs.weight["ask_question"] < LIKELY:
        return True
    items = signs.reading.items
    opened = {items[signs.reading.sentence[hit.start]] for hit in signs.hits if hit.label == "ask_question"}
    return not opened & WONDERING and signs.with_other("ask_question", "reject")


def _weak(signs: Signs, *, accepts: bool, walks: bool, moves: bool) -> tuple[Act, ...]:
    """The acts that would end the session and that are done, or not done, on little evidence."""
    if signs.pre_offer or moves:
        return ()
    yes, no = signs.weight["accept"], signs.weight["walk_away"]
    if accepts:
        asked_for = signs.last.asks_a_yes or signs.last.is_final
        doubtful = yes < (MERE_YES if asked_for else WEAK_YES) or (signs.question and yes < SURE)
        return (Act.ACCEPT,) if doubtful or _takes_another_base(signs) else ()
    if walks:
        plain = signs.last.is_final or signs.weight["goodbye"] or signs.weight["thanks"]
        return (Act.WALK_AWAY,) if no <= WEAK_NO and not plain else ()
    calm = not (signs.question or signs.has("stall", 1.5) or signs.has("reject", 1.5) or signs.has("no", 1.5))
    if calm and not signs.weight["negated_accept"] and ALMOST_YES <= yes < LIKELY and not signs.only_if("accept"):
        return (Act.ACCEPT,)
    return (Act.WALK_AWAY,) if LIKELY <= no < PLAIN and not signs.has("threat", 2.0) else ()


def _takes_another_base(signs: Signs) -> bool:
    """Whether a yes names a base that the recruiter's last line did not, though it named one."""
    named = {amount for value in signs.last.stated for amount in (value, value * 1000)}
    return any(value >= NAMED for value in named) and any(
        figure.component == "base" and figure.basis == "absolute" and figure.low not in named
        for figure in signs.figures
        if figure.role == "employer_offer"
    )


def _relative(signs: Signs) -> Relative | None:
    """An ask that is no number of its own: the middle, the other offer, or simply more."""
    if signs.has("midpoint", 2.0):
        return "midpoint"
    if signs.has("beat", 2.4):
        return "beat_competing"
    if signs.has("match", 2.4):
        return "match_competing"
    return "more" if signs.has("more", 2.0) and not signs.own else None


def _walks_away(signs: Signs, relative: Relative | None) -> bool:
    """Whether it ends the talks now. A threat does not, nor an "if", unless the offer on the table is final."""
    if not signs.has("walk_away", PLAIN):
        farewell = signs.weight["goodbye"] and not signs.pre_offer
        calm = not (signs.own or relative or signs.has("accept", WEAK_YES) or signs.has("stall", 1.5))
        if farewell and signs.last.is_final and calm and signs.any_hit("goodbye", 1, FAREWELLS.intersection):
            return True
        return bool(farewell) and not signs.own and (signs.has("reject", 1.9) or signs.has("no", 2))
    threat = signs.has("threat", 2.0)
    asked = signs.question and not signs.only_repeats
    hangs = signs.only_if("walk_away") or "without" in signs.reading.items
    if hangs and signs.last.is_final and signs.has("walk_away", PLAIN) and not asked:
        return True
    if signs.own and (threat or "or" in signs.reading.items):
        return False
    if (threat or signs.only_if("walk_away")) and not signs.last.is_final:
        return False
    if signs.own and not signs.apart("walk_away"):
        return False
    return signs.has("walk_away", SURE) or not (asked or signs.own or relative)


def _willing(signs: Signs) -> bool:
    """Whether it says yes to something, be it on a condition."""
    weight = signs.weight["accept"]
    if weight < LEAST_YES:
        return False
    of_a_part = not signs.own and any(
        figure.role == "employer_offer" and figure.component in ("equity", "bonus", "signing")
        for figure in signs.figures
    )
    if of_a_part and not signs.takes_base and not signs.any_hit("accept", 2, lambda words: "#" not in words):
        return False
    if signs.last.asks_for in ("competing_offer", "current_pay") and weight < PLAIN and not signs.last.asks_a_yes:
        return False  # "do you have another offer?" "yes, 172"
    if weight - 1.2 * signs.weight["negated_accept"] >= LIKELY:
        return True
    asked = signs.last.asks_a_yes and not signs.weight["negated_accept"]
    doubtful = signs.question and signs.only_asked("accept", LEAST_YES)
    return asked and not (doubtful or signs.own or signs.has("stall", 1.9) or signs.plain_question)


def _withheld(signs: Signs) -> bool:
    """Whether something else in the message keeps a yes from being an acceptance."""
    return (
        signs.pre_offer
        or (signs.has("stall", 2.2) and not signs.decides)
        or (signs.with_other("accept", "writing") and not READING.isdisjoint(signs.reading.items) and not signs.decides)
        or (signs.has("reject", LIKELY) and not signs.gives_in)
        or signs.has("withdrawn", LIKELY)
        or (signs.question and signs.only_asked("accept"))
        or _asks_on(signs)
    )


def _asks_on(signs: Signs) -> bool:
    """Whether a mild yes leads to a question: "sounds fair. what happens next on benefits?"."""
    asked = signs.weight["ask_question"] >= WEAK_YES - 0.5 > signs.weight["rhetorical"]
    plain = signs.question or signs.weight["ask_question"] >= PLAIN
    return asked and plain and signs.weight["accept"] < WEAK_YES


def _rejects(signs: Signs) -> bool:
    """Whether it judges the offer to be too little. A counter or a floor alone does not."""
    judged = signs.names("employer_offer")
    if signs.weight["not_now"] or (signs.weight["bound"] and not judged):
        return False
    if signs.with_other("reject", "made_up"):
        return False  # "the base is lower, but the stock makes up for it"
    weight = signs.apart_from_own("reject") if signs.weight["reject"] else 0.0
    threatened = signs.has("threat", 2.0) and signs.only_if("unmet")  # "if it stays there, I may have to pass"
    if signs.weight["unmet"] and not (threatened or signs.only_beside_own("unmet")):
        weight = max(weight, signs.weight["unmet"])
    if signs.weight["no"] and not signs.names_day and _terms_stated(signs) and signs.weight["accept"] < 2:
        weight = max(weight, signs.weight["no"])
    if signs.own and (signs.has("threat", 2.0) and not judged):
        return False
    return weight >= (2.4 if signs.own and signs.question else 1.9)


def _terms_stated(signs: Signs) -> bool:
    """Whether a plain "no" turns down terms: the last line named some, or nothing is known of it."""
    return not signs.last.text or bool(signs.last.stated)


_MOVES = ("more", "midpoint", "match", "beat")


def _asks(signs: Signs, *, moves: bool, stalls: bool) -> bool:
    """Whether it wants to know something, rather than asking for terms or time in a question's form."""
    weight, rhetorical = signs.weight["ask_question"], signs.weight["rhetorical"]
    idle = signs.has("small_talk", 1.5) and about(signs.reading) == ("other",)
    if weight < PLAIN and (idle or signs.has("small_talk", 2.4)):
        return False
    if signs.question and not rhetorical and signs.plain_question and not signs.has("small_talk", 2):
        return True
    kept = signs.has("refuse_to_disclose", 2.2) and not signs.apart("ask_question", ("refuse_to_disclose",))
    if kept and not signs.question:
        return False
    tells = any(signs.names(role) for role in ("current_pay", "competing_offer"))
    if tells and not signs.question and not signs.apart("ask_question"):
        return False
    if rhetorical >= 3 and weight < rhetorical + 2.6:
        return False
    if stalls and not signs.apart("ask_question", ("stall",)):
        return False
    if moves:
        return weight >= (2.4 if signs.question else 3.2) and signs.apart("ask_question", _MOVES)
    return weight >= (1.7 if signs.question else 2.3)


def _refuses(signs: Signs) -> bool:
    """Whether it declines to give a number, present pay or the name of another company."""
    weight = signs.weight["refuse_to_disclose"]
    if signs.weight["no"] and signs.last.asks_secret and signs.last.asks_openly and not signs.figures:
        return True
    if weight < 1.75 or signs.names("current_pay"):
        return False
    if signs.pre_offer and signs.own:
        return weight >= 2.8
    if signs.last.asks_secret or signs.pre_offer:
        return True
    return weight >= 2.3 and bool(SECRETS & set(signs.reading.items))


def _chats(signs: Signs, done: Sequence[Act]) -> bool:
    """Off-topic talk, or thanks and nothing else."""
    if any(figure.role != "other" for figure in signs.figures):
        return False
    if set(done) - {Act.GREET}:
        return signs.has("small_talk", 3.4)
    if signs.names_day and signs.last.asks_a_day:
        return False
    if signs.last.chats and not done and signs.reading.items:
        return True
    if signs.has("small_talk", 1.5) or chats_of_life(signs):
        return True
    size = len(signs.reading.items)
    return (signs.has("small_talk", 1.0) and size <= 6) or (bool(signs.weight["thanks"]) and not done and size <= 12)
