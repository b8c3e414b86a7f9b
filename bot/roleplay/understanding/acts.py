"""Says what a message does. Acceptance and walking away end a session, so neither is ever taken from a hint alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from bot.roleplay.understanding.manner import about
from bot.roleplay.understanding.message import Act, Figure, Relative
from bot.roleplay.understanding.phrases import Hit
from bot.roleplay.understanding.reading import STOPS, Reading
from bot.roleplay.understanding.vocabulary import acts


@dataclass(frozen=True, slots=True)
class Doing:
    """The acts of a message, whether they hang on a condition, and an ask without a number."""

    acts: tuple[Act, ...]
    conditional: bool
    relative: Relative | None
    reasoned: bool
    hits: tuple[Hit, ...]


def doing(reading: Reading, found: Sequence[Figure]) -> Doing:
    """What a message does, from its phrases and from whose its figures are."""
    hits = [hit for hit in acts().find(reading.items) if not _denied(reading, hit)]
    weight = _weights(reading, hits)
    has = lambda label, least: weight[label] >= least  # noqa: E731
    pre_offer = reading.context.stage == "pre_offer"
    own = [f for f in found if f.role in ("ask", "floor")]
    question = "?" in reading.items
    relative = _relative(weight, found, own)
    conditional = False
    done: list[Act] = []

    walks = has("walk_away", 2.9)
    threat = has("threat", 2.0)
    if walks and own and (threat or "or" in reading.items):
        walks = False
    if walks and (threat or _conditional_clause(reading, hits, "walk_away")) and not _final(reading):
        walks = False
    if walks and question and not has("walk_away", 4):
        walks = False
    if walks and (own or relative) and not has("walk_away", 4):
        walks = False

    moving = bool(own) and not pre_offer
    if not pre_offer and relative is not None:
        moving = True
    if any(f.role == "employer_offer" and f.component in ("equity", "bonus", "signing") for f in found) and not own:
        if not any(
            hit.label == "accept" and "#" not in reading.items[hit.start : hit.end] for hit in hits if hit.weight >= 2
        ):
            weight["accept"] = 0.0
    accepts = weight["accept"] - 1.2 * weight["negated_accept"] >= 2.4
    if not accepts and 1.4 <= weight["accept"] and _offers_a_deal(reading) and not weight["negated_accept"]:
        accepts = not question and not own and not has("stall", 1.9)
    if accepts and (moving or own or relative is not None):
        accepts = False
        conditional = True
    if accepts and (_conditional_clause(reading, hits, "accept") or walks):
        accepts = False
        conditional = not walks
    if accepts and (has("stall", 2.2) or has("reject", 2.9)):
        accepts = False
    if accepts and pre_offer:
        accepts = False
    if accepts and question and _asked(reading, hits, "accept"):
        accepts = False
    if moving and (weight["condition"] >= 1.9):
        conditional = True

    if weight["unmet"] and not _own_clause(reading, hits, "unmet", found):
        weight["reject"] = max(weight["reject"], weight["unmet"])
    if weight["bound"] and not any(f.role == "employer_offer" for f in found):
        weight["reject"] = 0.0
    if weight["not_now"]:
        weight["reject"] = 0.0
    if weight["no"] and _stated(reading) and weight["accept"] < 2:
        weight["reject"] = max(weight["reject"], weight["no"])
    rejects = (
        (has("reject", 1.9) and not (threat and own and not any(f.role == "employer_offer" for f in found)))
        and not accepts
        and not walks
        and not pre_offer
        and not (question and not has("reject", 2.4) and own)
    )
    if weight["decline"] and rejects and _final(reading):
        walks, rejects = True, False
    stalls = has("stall", 1.8) and not walks and not (accepts and not has("stall", 2.4))
    asks = _asks(reading, weight, hits, own, relative, question, stalls)

    if walks:
        done.append(Act.WALK_AWAY)
    if accepts:
        done.append(Act.ACCEPT)
    if moving and not accepts:
        done.append(Act.COUNTEROFFER)
    if pre_offer and own:
        done.append(Act.DISCLOSE_EXPECTATION_FIRST)
    if rejects:
        done.append(Act.REJECT)
    if stalls:
        done.append(Act.STALL)
    if asks:
        done.append(Act.ASK_QUESTION)
    if _refuses(reading, weight, found, pre_offer):
        done.append(Act.REFUSE_TO_DISCLOSE)
    if any(f.role == "current_pay" for f in found):
        done.append(Act.DISCLOSE_CURRENT_PAY)
    if has("greet", 2.0):
        done.append(Act.GREET)
    if _chats(reading, weight, done, found):
        done.append(Act.SMALL_TALK)
    return Doing(tuple(done), conditional, relative if not accepts else None, has("reason", 1.4), tuple(hits))


def _own_clause(reading: Reading, hits: Sequence[Hit], label: str, found: Sequence[Figure]) -> bool:
    """Whether all phrases of a label stand in the clause of a figure that is the candidate's own."""
    own = {f.start for f in found if f.role in ("ask", "floor")}
    clauses = {
        reading.clause[at] for i, at in enumerate(reading.at) if reading.tokens[reading.amounts[i].first].start in own
    }
    return all(reading.clause[min(hit.end, len(reading.clause)) - 1] in clauses for hit in hits if hit.label == label)


def _stated(reading: Reading) -> bool:
    """Whether a plain "no" turns down terms: the recruiter has just named some, or nothing is known of the last line."""
    return not reading.context.last or bool(reading.last)


_DENYING = frozenset(
    "not dont cant wont no never isnt doesnt cannot wouldnt couldnt without unless didnt hardly nothing nobody arent wasnt".split()
)
_ASKING = frozenset("can could may should would do did if before when until once lets whether shall".split())


def _denied(reading: Reading, hit: Hit) -> bool:
    """Whether words before a phrase take it back ("I am not walking away") or only ask about it ("can I confirm")."""
    if hit.label not in ("accept", "walk_away", "stall"):
        return False
    before: list[str] = []
    for place in range(hit.start - 1, max(hit.start - 5, -1), -1):
        word = reading.items[place]
        if word in STOPS or word in (",", "but", "and", "#"):
            break
        before.append(word)
    if hit.label == "accept" and before[:1] and before[0] in _ASKING and reading.items[hit.start] == "i":
        return True
    return any(word in _DENYING for word in before[: 4 if hit.label == "accept" else 3])


def _weights(reading: Reading, hits: Sequence[Hit]) -> dict[str, float]:
    """For each label the weight of its phrases: the heaviest, and a little for each further one apart from it."""
    per: dict[str, list[tuple[float, int, int]]] = defaultdict(list)
    for hit in hits:
        per[hit.label].append((hit.weight, hit.start, hit.end))
    weight: dict[str, float] = defaultdict(float)
    for label, rows in per.items():
        rows.sort(reverse=True)
        total, (_, start, end) = rows[0][0], rows[0]
        for value, other_start, other_end in rows[1:4]:
            if other_end <= start or other_start >= end:
                total += 0.35 * value
        weight[label] = total
    return weight


def _relative(weight: dict[str, float], found: Sequence[Figure], own: Sequence[Figure]) -> Relative | None:
    if weight["midpoint"] >= 2.0:
        return "midpoint"
    if weight["beat"] >= 2.4:
        return "beat_competing"
    if weight["match"] >= 2.4:
        return "match_competing"
    if not own and weight["more"] >= 2.0:
        return "more"
    return None


def _conditional_clause(reading: Reading, hits: Sequence[Hit], label: str) -> bool:
    """Whether all phrases of a label stand in a sentence with an "if", "once" or the like."""
    sentences = _sentences(reading)
    own = {sentences[hit.start] for hit in hits if hit.label == label and hit.weight >= 1.5}
    conditions = {
        sentences[hit.start]
        for hit in hits
        if hit.label == "condition" and hit.end - hit.start <= 3 and reading.items[hit.start] in _IFS
    }
    return bool(own) and own <= conditions


_IFS = frozenset("if once as provided assuming should when in on so contingent unless subject until".split())


def _sentences(reading: Reading) -> list[int]:
    numbers: list[int] = []
    number = 0
    for item in reading.items:
        numbers.append(number)
        if item in STOPS:
            number += 1
    return numbers + [number]


def _final(reading: Reading) -> bool:
    last = (reading.context.last or "").lower()
    return any(
        word in last
        for word in ("final", "last offer", "best we can", "cannot go", "can't go", "no further", "take it or")
    )


def _offers_a_deal(reading: Reading) -> bool:
    """Whether the recruiter's last line asks for a yes."""
    last = (reading.context.last or "").lower()
    return any(
        phrase in last
        for phrase in (
            "deal?",
            "do we have a deal",
            "accept?",
            "will you sign",
            "can we shake",
            "work for you",
            "sound good",
            "do you accept",
            "ready to sign",
            "are you in",
            "agreed?",
            "sign today",
            "final answer",
            "final offer",
            "your answer",
            "how does that sound",
            "are we there",
            "happy with that",
            "does that work",
            "shall i send",
            "can i send",
            "yes or no",
            "what do you say",
            "close this",
            "are we good",
            "shall we",
        )
    )


def _asked(reading: Reading, hits: Sequence[Hit], label: str) -> bool:
    """Whether the sentence of every phrase of a label ends in a question mark, other than "where do I sign?"."""
    sentences = _sentences(reading)
    asked = {sentences[i] for i, item in enumerate(reading.items) if item == "?"}
    own = [hit for hit in hits if hit.label == label and hit.weight >= 2.4]
    return bool(own) and all(
        sentences[hit.start] in asked and not {"where", "when", "send"} & set(reading.items[hit.start : hit.end])
        for hit in own
    )


def _asks(
    reading: Reading,
    weight: dict[str, float],
    hits: Sequence[Hit],
    own: Sequence[Figure],
    relative: Relative | None,
    question: bool,
    stalls: bool,
) -> bool:
    asking = weight["ask_question"]
    if weight["small_talk"] >= 1.5 and about(reading) == ("other",):
        return False
    if asking <= 0:
        return (
            question
            and not own
            and relative is None
            and not stalls
            and weight["rhetorical"] < 1
            and weight["small_talk"] < 2
            and (len(reading.items) <= 12 and weight["reject"] < 2 and weight["accept"] < 2 and weight["stall"] < 1.5)
        )
    if weight["rhetorical"] >= 3 and asking < weight["rhetorical"] + 2.6:
        return False
    least = 1.7 if question else 2.3
    if own or relative is not None:
        least = 2.4 if question else 3.2
        if not _apart(reading, hits):
            return False
    if stalls and not _apart(reading, hits, "stall"):
        return False
    return asking >= least


def _apart(reading: Reading, hits: Sequence[Hit], label: str = "") -> bool:
    """Whether something is asked in a sentence or clause of its own, without the figure or phrase that is in the way."""
    busy = {reading.clause[at] for i, at in enumerate(reading.at) if reading.pay[i]}
    for hit in hits:
        if hit.label in ((label,) if label else ("more", "midpoint", "match", "beat")) and hit.weight >= 2:
            busy |= {reading.clause[place] for place in range(hit.start, min(hit.end, len(reading.clause)))}
    return any(
        hit.weight >= 1.8 and reading.clause[hit.start] not in busy for hit in hits if hit.label == "ask_question"
    )


def _refuses(reading: Reading, weight: dict[str, float], found: Sequence[Figure], pre_offer: bool) -> bool:
    if weight["refuse_to_disclose"] < 1.75:
        return False
    if any(f.role in ("current_pay",) for f in found):
        return False
    if pre_offer and any(f.role in ("ask", "floor") for f in found):
        return weight["refuse_to_disclose"] >= 2.8
    last = (reading.context.last or "").lower()
    if "?" in last or pre_offer:
        return weight["refuse_to_disclose"] >= 1.75
    return weight["refuse_to_disclose"] >= 2.3 and bool(_SECRETS & set(reading.items))


_SECRETS = frozenset(
    "salary pay number current offer offers name names comp compensation package share sharing disclose disclosing reveal "
    "confidential private figure history business details who which it that".split()
)
_BUSY = frozenset(Act) - {Act.GREET, Act.SMALL_TALK}


def _chats(reading: Reading, weight: dict[str, float], done: Sequence[Act], found: Sequence[Figure]) -> bool:
    """Off-topic talk, or thanks and nothing else."""
    if any(f.role != "other" for f in found):
        return False
    if any(act in _BUSY for act in done):
        return weight["small_talk"] >= 3.4
    if weight["small_talk"] >= 1.5:
        return True
    return (
        weight["small_talk"] >= 1.0
        and len(reading.items) <= 6
        or (weight["thanks"] > 0 and not done and not weight["greet"] and len(reading.items) <= 9)
    )
