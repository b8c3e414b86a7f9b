"""Drills: one tactic of the recruiter, three answers of one's own, each judged at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from bot.roleplay import grounds, recruiter
from bot.roleplay.coach.hints import next_move
from bot.roleplay.coach.proposal import Hint, proposed
from bot.roleplay.conversation.lines import Lines, ranked
from bot.roleplay.conversation.reading import context
from bot.roleplay.conversation.values import named_amount, package_phrase, steady
from bot.roleplay.drills.points import Answered, Point, Score, points, score
from bot.roleplay.recruiter import Asked, Demand
from bot.roleplay.recruiter.mandate import derive
from bot.roleplay.recruiter.moves import move_of
from bot.roleplay.session import State, Turn
from bot.roleplay.understanding import understand
from scenarios.scenario import Scenario
from scenarios.value import value
from scenarios.wording import filled

ANSWERS = 3
BEFORE_AN_OFFER = ("expectation_asked", "pay_history_asked")
RIVAL = 1.08
"""The other offer that a drill supposes, as a multiple of the total on the table."""


@value
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


@value
class Scene:
    """What a drill supposes: what the recruiter says, what they offer and what had been asked for (None before an
    offer), and the other offer that they were told of."""

    says: str
    offer: str | None = None
    asked: str | None = None
    rival: str | None = None


@value
class Judged:
    """An answer as the coach sees it, with what a good one does and a wording for it."""

    score: Score
    points: tuple[Point, ...]
    response: str
    costs: str
    example: Hint


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
            tactic = scenario.script.tactics[before.tactic]
            shown = points(tactic, Answered(text, turn.understood, turn.move, state))
            kept = sum(point.kept for point in shown)
            found.append((before.tactic, score(shown) != "missed" and kept * 2 > len(shown)))
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
    values = steady(scenario)
    if position.made:
        part, amount = _first_ask(scenario)
        stands = grounds.standing(scenario, position.offer, part)
        half = round((stands + amount) / 2 / 500) * 500
        values |= {
            "package": package_phrase(position.offer, scenario),
            "moved": named_amount(part, max(half, stands), scenario),
            "part": part,
        }
    wordings = scenario.persona.lines.get(drill.tactic) or tactic.lines
    lines = Lines(scenario.seed, ())
    said = [lines.say(drill.tactic, wordings, values) for _ in range(len(drill.scores) + 1)]
    return Scene(
        says=said[-1] or tactic.title,
        offer=values.get("package"),
        asked=named_amount(*position.asked[0], scenario) if position.asked else None,
        rival=named_amount("total", position.competing[0].amount, scenario) if position.competing else None,
    )


def judged(scenario: Scenario, drill: Drill, text: str) -> Judged:
    """An answer to the drill's tactic, judged at once."""
    state = replace(supposed(scenario, drill.tactic), last=scene(scenario, drill).says)
    understood = understand(text, context(scenario, state), scenario.guide)
    move = move_of(understood, state.position, derive(scenario), state.topic)
    tactic = scenario.script.tactics[drill.tactic]
    shown = points(tactic, Answered(text, understood, move, state))
    return Judged(score(shown), shown, tactic.good, tactic.costs, _example(scenario, drill, state))


def scored(drill: Drill, score: Score) -> Drill:
    """The drill with one more answer."""
    return replace(drill, scores=(*drill.scores, score))


def _example(scenario: Scenario, drill: Drill, state: State) -> Hint:
    """A good answer in words: the one written for the tactic, else the move that a hint would propose."""
    tactic = scenario.script.tactics[drill.tactic]
    if not tactic.example:
        return next_move(scenario, state)
    shown = scene(scenario, drill)
    values = {"asked": shown.asked or "", "rival_amount": shown.rival or ""}
    return proposed(tactic.rule, "", "", filled(tactic.example, values), move=drill.tactic)


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
