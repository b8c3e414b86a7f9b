"""Drills: one tactic of the recruiter, three answers of one's own, each judged at once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from bot.roleplay import grounds, recruiter
from bot.roleplay.hints import Hint, next_move
from bot.roleplay.lines import Lines, ranked
from bot.roleplay.machine import context
from bot.roleplay.mandate import derive
from bot.roleplay.moves import move_of
from bot.roleplay.proposal import proposed
from bot.roleplay.recruiter import Asked, Demand, Move
from bot.roleplay.session import State, Turn
from bot.roleplay.understanding import Act, Understood, understand
from bot.roleplay.values import currency_of, named_amount, package_phrase, steady
from scenarios.scenario import Scenario

ANSWERS = 3
BEFORE_AN_OFFER = ("expectation_asked", "pay_history_asked")
SHORT = 40
"""How many words one fact takes at most."""
RIVAL = 1.08
"""The other offer that a drill supposes, as a multiple of the total on the table."""

_OTHER_PARTS = re.compile(
    r"\b(?:sign(?:ing|-on| on)|bonus|stock|shares|grant|equity|rsus?|review|level|title|days off|holiday)\b",
    re.IGNORECASE,
)
_WHEN = re.compile(r"\b(?:when|how (?:long|soon)|dates?|day|week|by (?:mon|tues|wednes|thurs|fri)day)\b", re.IGNORECASE)

Score = Literal["good", "partly", "missed"]


@dataclass(frozen=True, slots=True)
class Drill:
    """Where a drill stands: the session whose offer it is about, the tactic, and how the answers so far were.

    ``met`` and ``failed`` say in how many turns of earlier sessions the tactic was used and not answered well;
    ``mastered`` are the tactics whose last drill went well, which come last when the next one is chosen.
    """

    session: int
    tactic: str
    met: int = 0
    failed: int = 0
    scores: tuple[Score, ...] = ()
    ended: bool = False
    mastered: tuple[str, ...] = ()

    @property
    def open(self) -> bool:
        """Whether an answer is awaited."""
        return not self.ended and len(self.scores) < ANSWERS


@dataclass(frozen=True, slots=True)
class Scene:
    """What a drill supposes: what the recruiter says, what they offer and what had been asked for (None before an
    offer), and the other offer that they were told of."""

    says: str
    offer: str | None = None
    asked: str | None = None
    rival: str | None = None


@dataclass(frozen=True, slots=True)
class Point:
    """One thing that a good answer does, and whether this one does."""

    kept: bool
    text: str


@dataclass(frozen=True, slots=True)
class Judged:
    """An answer as the coach sees it, with what a good one does and a wording for it."""

    score: Score
    points: tuple[Point, ...]
    response: str
    costs: str
    example: Hint


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer with what it was an answer to."""

    text: str
    understood: Understood
    move: Move
    state: State


Check = tuple[str, str, Callable[[Answered], bool]]
"""What is said where an answer does it, what where it does not, and how that shows."""


def pick(
    scenario: Scenario, session: int, talks: Iterable[tuple[Scenario, Sequence[Turn]]], last: Drill | None
) -> Drill:
    """The next drill: the tactic that was answered badly most often; then one not met yet; those that the last drills
    showed to be mastered come last. Never the same twice in a row."""
    met: dict[str, list[bool]] = {}
    for played, turns in talks:
        for name, well in answered_well(played, turns):
            met.setdefault(name, []).append(well)
    mastered = _mastered(last)

    def weakness(name: str) -> tuple[bool, float, int]:
        told = met.get(name, [])
        failed = told.count(False)
        share = failed / len(told) if told else 0.5 * (name in scenario.persona.tactics)
        return name in mastered, -share, ranked(scenario.seed, f"drill.{name}", len(mastered))

    names = [name for name in scenario.script.tactics if last is None or name != last.tactic]
    chosen = min(names or list(scenario.script.tactics), key=weakness)
    told = met.get(chosen, [])
    return Drill(session, chosen, len(told), told.count(False), mastered=mastered)


def answered_well(scenario: Scenario, turns: Sequence[Turn]) -> list[tuple[str, bool]]:
    """Every tactic that was answered in a session, and whether that was well."""
    found = []
    for before, turn in pairwise(turns):
        if before.tactic in scenario.script.tactics and turn.move is not None and turn.understood is not None:
            state = supposed(scenario, before.tactic)
            text = getattr(turn.event, "text", "")
            points = _points(before.tactic, Answered(text, turn.understood, turn.move, state))
            found.append((before.tactic, _score(points) != "missed" and sum(p.kept for p in points) * 2 > len(points)))
    return found


def supposed(scenario: Scenario, tactic: str) -> State:
    """Where the call stands in a drill: before the offer, with the offer, or after a first ask."""
    used = scenario.script.tactics[tactic]
    position = recruiter.opening(derive(scenario), scenario.persona)
    if set(used.flags) & set(BEFORE_AN_OFFER):
        return State(scenario.script.start, position, topic="base", pressed=tactic, tactics_used=(tactic,))
    part, amount = _first_ask(scenario)
    position = recruiter.make_offer(position)
    if not any(tactic in state.tactic for state in scenario.script.states.values()):  # it does not come with the offer
        position = replace(position, asked=((part, amount),), questions=1, rounds=1)
    if "competing" in used.when:
        total = grounds.standing(scenario, position.offer, "total")
        position = replace(position, competing=(Demand("total", round(total * RIVAL / 1000) * 1000),))
    offered = next(name for name, state in scenario.script.states.items() if state.stage == "offer")
    waiting = (used.waits_for,) if used.waits_for else ()
    return State(offered, position, topic=part, pressed=tactic, tactic=tactic, tactics_used=(tactic,), waiting=waiting)


def scene(scenario: Scenario, drill: Drill) -> Scene:
    """What is shown before an answer; the recruiter says it in other words each time."""
    state = supposed(scenario, drill.tactic)
    tactic = scenario.script.tactics[drill.tactic]
    position = state.position
    currency = currency_of(scenario)
    values = steady(scenario)
    if position.made:
        part, amount = _first_ask(scenario)
        stands = grounds.standing(scenario, position.offer, part)
        half = round((stands + amount) / 2 / 500) * 500
        values |= {
            "package": package_phrase(position.offer, scenario),
            "moved": named_amount(part, max(half, stands), currency),
            "part": part,
        }
    wordings = scenario.persona.lines.get(drill.tactic) or tactic.lines
    lines = Lines(scenario.seed, ())
    said = [lines.say(drill.tactic, wordings, values) for _ in range(len(drill.scores) + 1)]
    return Scene(
        says=said[-1] or tactic.title,
        offer=values.get("package"),
        asked=named_amount(*position.asked[0], currency) if position.asked else None,
        rival=named_amount("total", position.competing[0].amount, currency) if position.competing else None,
    )


def judged(scenario: Scenario, drill: Drill, text: str) -> Judged:
    """An answer to the drill's tactic, judged at once."""
    state = replace(supposed(scenario, drill.tactic), last=scene(scenario, drill).says)
    understood = understand(text, context(scenario, state), scenario.guide)
    move = move_of(understood, state.position, derive(scenario), state.topic)
    points = _points(drill.tactic, Answered(text, understood, move, state))
    tactic = scenario.script.tactics[drill.tactic]
    return Judged(_score(points), points, tactic.good, tactic.costs, _example(scenario, drill, state))


def scored(drill: Drill, score: Score) -> Drill:
    """The drill with one more answer."""
    return replace(drill, scores=(*drill.scores, score))


def _example(scenario: Scenario, drill: Drill, state: State) -> Hint:
    """A good answer in words: the one written for the tactic, else the move that a hint would propose."""
    if drill.tactic not in EXAMPLES:
        return next_move(scenario, state)
    rule, wording = EXAMPLES[drill.tactic]
    shown = scene(scenario, drill)
    return proposed(rule, "", "", wording.format(ask=shown.asked, rival=shown.rival), move=drill.tactic)


def _mastered(last: Drill | None) -> tuple[str, ...]:
    if last is None:
        return ()
    others = tuple(name for name in last.mastered if name != last.tactic)
    return (*others, last.tactic) if last.scores.count("good") * 2 > ANSWERS else others


def _first_ask(scenario: Scenario) -> tuple[Asked, int]:
    """What the guide lets one ask for first, else a tenth more than the base on the table."""
    offer = derive(scenario).opening
    asks = (ask for ask in grounds.guide_asks(scenario, base=offer.base) if ask.of != "total" and ask.percent is None)
    ask = next((ask for ask in asks if ask.low > grounds.standing(scenario, offer, ask.of)), None)
    if ask is not None:
        return ask.of, ask.low
    part: Asked = "base" if offer.base else "total"
    return part, round(grounds.standing(scenario, offer, part) * 1.1)


def _score(points: Sequence[Point]) -> Score:
    kept = sum(point.kept for point in points)
    return "good" if kept == len(points) else "partly" if kept * 2 >= len(points) else "missed"


def _points(tactic: str, answer: Answered) -> tuple[Point, ...]:
    checks = [CHECKS[name] for name in WANTED.get(tactic, USUAL)]
    found = [Point(kept := bool(holds(answer)), yes if kept else no) for yes, no, holds in checks]
    slips = [Point(False, said) for said, slipped in SLIPS if slipped(answer)]
    if answer.move.kind == "unclear":
        slips.append(Point(False, "The coach did not understand this as an answer."))
        found = [Point(False, no) for _, no, _ in checks]
    return (*found, *slips)


def _lowered(answer: Answered) -> bool:
    own = dict(answer.state.position.asked)
    return any(ask.amount < own[ask.of] for ask in answer.move.asks if ask.of in own)


def _says_yes(answer: Answered) -> bool:
    return Act.ACCEPT in answer.understood.acts and not answer.understood.conditional and not answer.move.asks


def _gives_reason(answer: Answered) -> bool:
    move = answer.move
    return bool(move.reasoned or move.levers or move.premiums or move.evidence)


def _asks_question(answer: Answered) -> bool:
    return Act.ASK_QUESTION in answer.understood.acts or "?" in answer.text


def _other_parts(answer: Answered) -> bool:
    asked = {ask.of for ask in answer.move.asks} - {of for of, _ in answer.state.position.asked}
    return bool(asked or _OTHER_PARTS.search(answer.text))


def _same_rival(answer: Answered) -> bool:
    told = {offer.amount for offer in answer.state.position.competing}
    return all(offer.amount in told for offer in answer.move.competing)


def _writing(answer: Answered) -> bool:
    return "writing" in answer.understood.about or "writing" in answer.text.casefold()


CHECKS: Mapping[str, Check] = {
    "no_number": ("You named no number.", "You named a number first.", lambda a: not a.move.asks),
    "asks_range": (
        "You asked for their range.",
        "You did not ask for their range.",
        lambda a: "band" in a.understood.about or ("range" in a.text.casefold() and _asks_question(a)),
    ),
    "no_pay": ("You kept your pay to yourself.", "You told what you earn.", lambda a: not a.move.current_pay),
    "asks": ("You asked them something.", "You asked nothing.", _asks_question),
    "keeps_ask": (
        "Your ask stands.",
        "You came down, or took what stands.",
        lambda a: not (_lowered(a) or _says_yes(a)),
    ),
    "no_yes": ("No yes on the spot.", "You said yes on the spot.", lambda a: not _says_yes(a)),
    "reason": ("You gave a reason.", "There was no reason in it.", _gives_reason),
    "warm": ("You stayed warm.", "A warm word was missing.", lambda a: a.move.warm),
    "day": ("You named a day.", "You named no day.", lambda a: a.understood.names_day),
    "other_parts": (
        "You brought in another part of the package.",
        "You stayed with one number: signing, stock, bonus or a review may have room.",
        _other_parts,
    ),
    "way_on": (
        "You asked on, or brought in another part.",
        "You neither asked anything nor brought in another part.",
        lambda a: _asks_question(a) or _other_parts(a),
    ),
    "figure": (
        "You named a figure, or asked for their answer.",
        "You named no figure and asked for none.",
        lambda a: bool(a.move.asks) or _asks_question(a),
    ),
    "whole": (
        "You tied the yes to the whole package.",
        "Name the whole package, or tie your yes to it.",
        lambda a: a.understood.conditional or len(a.move.asks) > 1 or _writing(a),
    ),
    "written": ("You want it in writing.", "In writing, with a date or an amount, was missing.", lambda a: (
        _writing(a) or a.understood.names_day or bool(a.move.asks)
    )),
    "when": (
        "You asked for a date, or when you hear.",
        "You asked for no date.",
        lambda a: a.understood.names_day or bool(_asks_question(a) and _WHEN.search(a.text)),
    ),
    "short": (
        "You kept it short.",
        "That was long: one fact is enough.",
        lambda a: len(a.text.split()) <= SHORT,
    ),
    "same_rival": (
        "The other offer stayed what it was.",
        "You changed what the other offer was.",
        _same_rival,
    ),
    "stays": (
        "You stayed in the talk.",
        "You walked out.",
        lambda a: a.move.kind != "walk_away",
    ),
}  # fmt: skip

SLIPS: tuple[tuple[str, Callable[[Answered], bool]], ...] = (
    ("An insult or an ultimatum costs goodwill.", lambda a: a.move.insult or a.move.ultimatum),
)
"""What spoils any answer."""

USUAL = ("keeps_ask", "reason")
"""What a good answer does to a tactic that has no line here."""

WANTED: Mapping[str, tuple[str, ...]] = {
    "expectation": ("no_number", "asks_range"),
    "need_number": ("asks_range",),
    "current_pay": ("no_pay", "asks"),
    "low_offer": ("no_yes", "asks"),
    "late_change": ("no_yes", "asks"),
    "top_of_band": ("keeps_ask", "way_on"),
    "internal_equity": ("keeps_ask", "other_parts"),
    "fixed_budget": ("keeps_ask", "way_on"),
    "exploding_deadline": ("no_yes", "warm", "day"),
    "sign_today": ("no_yes", "whole"),
    "final_offer": ("no_yes", "way_on"),
    "needs_approval": ("keeps_ask", "reason", "when"),
    "others_took_less": ("keeps_ask", "reason"),
    "belittle": ("keeps_ask", "short"),
    "prove_it": ("same_rival", "short", "no_yes"),
    "do_better": ("keeps_ask", "figure"),
    "perks_instead": ("keeps_ask", "no_yes"),
    "review_later": ("no_yes", "written"),
    "equity_upside": ("keeps_ask", "asks"),
    "good_cop": ("keeps_ask", "asks"),
    "wanted_us": ("warm", "keeps_ask"),
    "may_withdraw": ("stays", "warm", "no_yes"),
}
"""What a good answer does to each tactic of the script."""

EXAMPLES: Mapping[str, tuple[str, str]] = {
    "low_offer": (
        "questions",
        "Thank you, I'm glad to have it in front of me. How did you arrive at the base, and what places people higher?",
    ),
    "late_change": (
        "writing",
        (
            "Thank you for telling me. That is not what we had agreed, so the package is open again. "
            "What do I get for it, and can I have the whole of it in writing?"
        ),
    ),
    "top_of_band": (
        "package",
        (
            "I see that it is high in the band. I'm asking for {ask} because the scope of the role is at that end. "
            "What would it take to get there, and is there room in a signing bonus?"
        ),
    ),
    "internal_equity": (
        "package",
        (
            "I understand that it has to be fair to the team. My ask rests on the scope of this role, "
            "so it stays {ask}. "
            "If that is hard on paper, could a signing bonus bridge it?"
        ),
    ),
    "fixed_budget": (
        "questions",
        "Thanks for saying it openly. Which budget is that, and would a signing bonus come out of another one?",
    ),
    "final_offer": (
        "on_the_spot",
        "Thank you for saying so plainly. What exactly is final: the base, or the signing bonus and the stock as well?",
    ),
    "needs_approval": (
        "reasons",
        (
            "Thank you for taking it upstairs. In one sentence: I'm asking for {ask} because the scope of this role is "
            "wider than the offer reflects. When can I expect an answer?"
        ),
    ),
    "others_took_less": (
        "reasons",
        "I can only speak for this role: I'm asking for {ask} because of its scope and what I bring to it.",
    ),
    "belittle": ("competing", "It is a real offer for the same kind of work. I'd still rather join you, with {ask}."),
    "prove_it": (
        "competing",
        "It is in writing, and it is {rival}. I can't share the letter itself, since its terms are confidential.",
    ),
    "perks_instead": ("package", "Thank you, I'd value that, on top of {ask} and not instead of it."),
    "review_later": (
        "writing",
        (
            "I'd welcome an early review. On which date, by which criteria and for which amount, and "
            "can I have that in "
            "writing?"
        ),
    ),
    "equity_upside": (
        "questions",
        "I like the upside as well. How many shares is that, how do they vest, and what happens to them if I leave?",
    ),
    "good_cop": ("questions", "Thank you for standing up for me. What would finance need to see to say yes to {ask}?"),
    "wanted_us": ("warmth", "I do want to join you, and I'm glad the team feels the same. I'm still asking for {ask}."),
    "may_withdraw": (
        "warmth",
        (
            "I'd be sorry about that: I'm excited about this role and want it to work. Let me come "
            "back to a figure that "
            "I can back, {ask}."
        ),
    ),
}
"""The rule behind a good answer to a tactic, and one wording of it."""
