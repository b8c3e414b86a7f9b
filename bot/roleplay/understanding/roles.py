"""Says whose number each amount is: the candidate's ask or floor, present pay, another company's, the recruiter's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple, cast

from bot.roleplay.understanding.components import sum_of
from bot.roleplay.understanding.corrections import corrections, withdrawn
from bot.roleplay.understanding.last_line import LastLine
from bot.roleplay.understanding.lists import PLAIN, list_around, share_roles
from bot.roleplay.understanding.message import Role
from bot.roleplay.understanding.phrases import Hit
from bot.roleplay.understanding.reading import STOPS, Reading
from bot.roleplay.understanding.repeats import repeats
from bot.roleplay.understanding.somebody import names, places
from bot.roleplay.understanding.subjects import carry, is_subject
from bot.roleplay.understanding.vocabulary import roles

PRIOR = 0.9
"""Weight of the role that the recruiter's last line asks for, where the message itself says nothing."""
ASKED = 1.6
"""The same where that line asks for present pay, another offer or the floor."""
REPEATED = 3.4
"""Weight of a figure being one that the recruiter has just named."""
AGREED = 2.0
"""What speaks for it besides where a yes to that is asked for."""
WISHED_AGAIN = 0.5
"""What is left then of what speaks for a wish: "before I commit to 84,500"."""
LISTED = 0.3
"""The same in a list with amounts that are new."""
WEIGHTY, CLOSE = 1.2, 0.6
"""A second role may be meant as well where so much speaks for it, and by no more than this share less."""
_OWN, _ANOTHERS = frozenset({"ask", "floor"}), frozenset({"competing_offer"})
SUPERSEDED = 7.0
"""Weight of an earlier ask being one no longer."""
STANDS = 2.5
"""Weight of present pay for where somebody says that they are."""
HEAD = 6
"""Words between what heads a list and its colon."""


class Weighed(NamedTuple):
    """A role with its certainty (0 to 1), and the weight of what speaks for it beyond the prior; ``other`` is a role
    that about as much speaks for."""

    role: Role
    certainty: float
    evidence: float
    other: Role | None = None


def weigh(
    reading: Reading, values: Sequence[float], increases: Sequence[bool], components: Sequence[str]
) -> list[Weighed]:
    """The role of each amount of a message.

    Args:
        reading: the message.
        values: what each amount is worth, in full units.
        increases: whether it is an amount on top of something.
        components: what each is about.
    """
    named = names(reading) if any(reading.pay) else frozenset[int]()
    found = _hits(reading, named) if any(reading.pay) else []
    hits = [hit for hit in found if not is_subject(hit)]
    last = reading.last
    again = REPEATED + (AGREED if last.asks_a_yes or last.is_final else 0.0)
    repeated = repeats(reading, values, components)
    scores: list[dict[str, float]] = []
    phrases: dict[int, dict[str, Hit]] = {}
    for i, at in enumerate(reading.at):
        score: dict[str, float] = defaultdict(float)
        if reading.pay[i]:
            phrases[i] = _direct(reading, at, hits, score)
            if repeated[i]:
                score["ask"] *= WISHED_AGAIN
                alone = _alone(reading, i, repeated, components)
                score["employer_offer" if alone else "ask"] += again if alone else LISTED
        scores.append(score)
    if sum_of(reading, values) is not None and any(repeated):
        for score in (score for score, pay in zip(scores, reading.pay, strict=True) if pay):
            score["employer_offer"] += REPEATED
    _as_asked(reading, last, scores, increases)
    _stands_below(reading, scores, values, components)
    carry(reading, named, [hit for hit in found if is_subject(hit)], scores)
    retracted = _taken_back(reading, scores, repeated)
    _superseded(reading, scores, components, repeated)
    share_roles(reading, scores, retracted, components, increases)
    weighed: list[Weighed] = []
    for i, score in enumerate(scores):
        if not reading.pay[i]:
            weighed.append(Weighed("other", 0.9, 0.0))
            continue
        evidence = max(score.values(), default=0.0)
        expected = "ask" if increases[i] and last.asks_for == "current_pay" else last.asks_for
        score[expected] += PRIOR + 0.4 * increases[i] if expected == "ask" else ASKED
        ranked = sorted(score.items(), key=lambda item: (-item[1], item[0]))
        best, weight = ranked[0]
        rival = ranked[1][1] if len(ranked) > 1 else 0.0
        other = None if increases[i] or sum(reading.pay) > 1 else _other(phrases.get(i, {}), best)
        weighed.append(Weighed(cast(Role, best), _certainty(weight, rival), evidence, other))
    return weighed


_OFFERED = frozenset("offer offers offered offering elsewhere other another competing rival".split())


def _as_asked(reading: Reading, last: LastLine, scores: Sequence[dict[str, float]], increases: Sequence[bool]) -> None:
    """Where present pay was asked for, "they have me on 139" speaks of that; "20% more than now" is wanted anyway."""
    if last.asks_for == "current_pay" and _OFFERED.isdisjoint(reading.items):
        for score in scores:
            score["current_pay"] += score.pop("competing_offer", 0.0)
    for score, increase in zip(scores, increases, strict=True):
        if increase:
            score.pop("current_pay", None)


def _stands_below(
    reading: Reading, scores: Sequence[dict[str, float]], values: Sequence[float], components: Sequence[str]
) -> None:
    """ "I'm at 46 ... 52 is what I'm looking for": where somebody stands is present pay beside a plain, higher
    ask, and where there is no offer yet."""
    for i, at in enumerate(reading.at):
        if not reading.pay[i] or reading.item(at - 1) != "at" or reading.item(at - 2) not in ("im", "am"):
            continue
        higher = any(
            reading.pay[j] and components[j] == components[i] and values[j] > values[i] and scores[j]["ask"] >= PLAIN
            for j in range(i + 1, len(scores))
        )
        if max(scores[i].values(), default=0.0) < PLAIN and (higher or reading.context.stage == "pre_offer"):
            scores[i]["current_pay"] += STANDS


def _taken_back(reading: Reading, scores: list[dict[str, float]], repeated: Sequence[bool]) -> set[int]:
    """The amounts that were taken back for others; the offer is not: "164, not 160"."""
    retracted = set()
    for first, second in corrections(reading):
        if repeated[first] and second < first:
            continue
        retracted.add(first)
        scores[first] = defaultdict(float, {"reference": 9.0})
        scores[second].pop("reference", None)
    for i in withdrawn(reading):
        if not repeated[i]:
            retracted.add(i)
            scores[i] = defaultdict(float, {"reference": 9.0})
    return retracted


def _superseded(
    reading: Reading, scores: Sequence[dict[str, float]], components: Sequence[str], repeated: Sequence[bool]
) -> None:
    """ "When I wrote 75 I didn't know that. Now it's 82": what was said once is no ask beside what is said now."""
    for i, j in pairwise(i for i, pay in enumerate(reading.pay) if pay):
        if any(repeated[k] or _told(scores[k]) for k in (i, j)):
            continue
        before = reading.items[max(reading.sentence[reading.at[i]], reading.at[i] - 4) : reading.at[i]]
        between = reading.items[reading.at[i] + 1 : reading.at[j]]
        said = _SAID & set(before) and {"i", "id", "ive"} & set(before)
        if said and components[i] == components[j] and _NOW & set(between):
            scores[i]["reference"] += SUPERSEDED


def _told(score: Mapping[str, float]) -> bool:
    """Whether more speaks for an amount being somebody else's than for an ask."""
    return any(score.get(role, 0.0) > score.get("ask", 0.0) for role in _THEIRS)


_SAID = frozenset("said wrote thought told asked mentioned named put quoted wanted had".split())
_NOW = frozenset("but now lets make so since then with however although changed actually".split())
_THEIRS = frozenset(("current_pay", "competing_offer", "employer_offer", "reference"))


def _alone(reading: Reading, i: int, repeated: Sequence[bool], components: Sequence[str]) -> bool:
    """Whether a repeated amount stands in no list with new ones: in a list of asks, what was offered is asked for."""
    near = list_around(reading, i)
    kept = {components[j] for j in (i, *near) if repeated[j]}
    if any(components[j] in reading.last.order and components[j] not in kept | {"total"} for j in near):
        return False
    return all(repeated[j] for j in near) or any(repeated[j] for j in near)


def _other(phrases: Mapping[str, Hit], best: str) -> Role | None:
    """Whose the number may be besides: the candidate's where it seems another's, or the other way round, if words
    apart from those for the best say so about as plainly."""
    if best not in phrases or best not in _OWN | _ANOTHERS:
        return None
    plain = phrases[best]
    rivals = [
        hit
        for role, hit in sorted(phrases.items())
        if role in (_ANOTHERS if best in _OWN else _OWN)
        and hit.weight >= max(WEIGHTY, (1 - CLOSE) * plain.weight)
        and (_beyond(hit) >= plain.end or _beyond(plain) >= hit.end)
    ]
    return cast(Role, max(rivals, key=lambda hit: hit.weight).label) if rivals else None


def _beyond(hit: Hit) -> int:
    """Where the words of a phrase begin, past the amount that it may begin with."""
    return hit.start + (hit.start in hit.amounts)


def _certainty(weight: float, rival: float) -> float:
    return round(min(0.99, 0.35 + 0.5 * (weight - rival) / (weight + 0.3) + 0.05 * min(weight, 3)), 2)


def _direct(reading: Reading, at: int, hits: Sequence[Hit], score: dict[str, float]) -> dict[str, Hit]:
    """What phrases say about an amount: those that hold it in full, others of its clause by how near they stand.

    Returns:
        the phrase that says most for each role, with its weight here.
    """
    plainest: dict[str, Hit] = {}
    best: dict[tuple[str, int], float] = {}
    clause = reading.clause[at]
    for hit in hits:
        if hit.amounts:
            if at not in hit.amounts:
                continue
            weight = hit.weight if len(hit.amounts) == 1 or at == hit.amounts[-1] else hit.weight * 0.8
        else:
            distance = hit.start - at if hit.start > at else at - hit.end + 1
            headed = _headed(reading, hit, at)
            if distance > 12 and not headed:
                continue
            apart = 0 if headed else abs(reading.clause[hit.start] - clause)
            if not headed and (apart > 1 or _stopped(reading, at, hit) or _another_between(reading, at, hit)):
                continue
            weight = hit.weight * (1.0 if not apart else 0.55) * (1 - (0 if headed else distance) / 20)
        # one stretch of words counts once for a role, at its heaviest
        key = (hit.label, hit.start)
        best[key] = max(best.get(key, 0.0), weight)
        if hit.label not in plainest or weight > plainest[hit.label].weight:
            plainest[hit.label] = Hit(hit.label, weight, hit.start, hit.end, hit.amounts)
    per_role: dict[str, list[float]] = defaultdict(list)
    for (label, _), weight in best.items():
        per_role[label].append(weight)
    for label, weights in per_role.items():
        weights.sort(reverse=True)
        score[label] += weights[0] + 0.3 * sum(weights[1:3])
    return plainest


def _hits(reading: Reading, named: Collection[int]) -> list[Hit]:
    """The phrases about amounts, found as if the words of a component behind an amount were not there.

    "150 base in stock is my floor" reads like "150 is my floor".
    """
    row, where = list(reading.items), places(reading, named)
    for place in named:
        row[place] = "¶" if place in where else "§"
    if not reading.labels:
        return roles().find(row)
    kept = [place for place in range(len(row)) if place not in reading.labels]
    found = roles().find([row[place] for place in kept])
    kept.append(len(row))
    return [
        replace(hit, start=kept[hit.start], end=kept[hit.end], amounts=tuple(kept[a] for a in hit.amounts))
        for hit in found
    ]


def _another_between(reading: Reading, at: int, hit: Hit) -> bool:
    """Whether another amount stands nearer to a phrase that names none."""
    low, high = (at + 1, hit.start) if at < hit.start else (hit.end, at)
    return "#" in reading.items[low:high] or (hit.start > at and "#" in reading.items[hit.start : hit.end])


def _headed(reading: Reading, hit: Hit, at: int) -> bool:
    """Whether a phrase heads a list in which the amount stands: "my package today looks like this: base 142, ..."."""
    if hit.end > at or reading.sentence[hit.start] != reading.sentence[at]:
        return False
    colon = next((place for place in range(hit.end, min(hit.end + HEAD, at)) if reading.items[place] == ":"), None)
    return colon is not None and reading.clause[hit.end - 1] == reading.clause[colon]


def _stopped(reading: Reading, at: int, hit: Hit) -> bool:
    low, high = (at, hit.start) if at < hit.start else (hit.end, at)
    return any(reading.items[i] in STOPS for i in range(low, high))
