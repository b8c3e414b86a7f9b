"""The role-play's machine: (scenario, state, event) -> (state, the recruiter's turn). Pure, and the same every time."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from bot.roleplay import recruiter
from bot.roleplay.conversation.conditions import MAX_TURNS, holding
from bot.roleplay.conversation.lines import Lines, ranked
from bot.roleplay.conversation.questions import found_out, promises, questions_kept
from bot.roleplay.conversation.raised import TIMED, kept_open, parts_to_give
from bot.roleplay.conversation.reading import Reading, read
from bot.roleplay.conversation.saying import messages
from bot.roleplay.conversation.scene import Scene
from bot.roleplay.conversation.values import claimed_level, deadline, money
from bot.roleplay.conversation.wishes import day_agreed, named, with_wishes
from bot.roleplay.recruiter import Move
from bot.roleplay.recruiter.mandate import derive
from bot.roleplay.session import Due, Event, Said, Started, State, Turn
from bot.roleplay.understanding import Matter, Understood
from scenarios import Scenario, Script
from scenarios.remembered import remembered
from scenarios.script import Awaited, Talk, Transition, condition


class CallOver(ValueError):  # noqa: N818 - it names what happened, as it reads in an except clause
    """The call has ended: nothing more can happen in it."""


def open_call(scenario: Scenario) -> tuple[State, Turn]:
    """The call begins; the recruiter speaks first."""
    return step(scenario, _before_the_call(scenario), Started(), Understood())


def step(scenario: Scenario, state: State, event: Event, understood: Understood) -> tuple[State, Turn]:
    """What the recruiter does about an event, and the state afterwards. Nothing but a ``Said`` needs to be understood.

    A suspended call is picked up again by ``Started``, or by the next message.

    Raises:
        CallOver: when the call has ended.
    """
    reading = read(scenario, state, event, understood) if isinstance(event, Said) else None
    return answered(scenario, state, event, reading)


def answered(scenario: Scenario, state: State, event: Event, reading: Reading | None) -> tuple[State, Turn]:
    """The same where it is known what the event comes to; None for all but a ``Said``.

    Raises:
        CallOver: when the call has ended.
    """
    before = state.resumed
    if before.outcome is not None:
        raise CallOver(f"This call has ended: {before.outcome}.")
    scene = _scene(scenario, before, event, reading, picks_up=before is not state and isinstance(event, Started))
    transition, tactic = _transition(scene)
    return _played(scene, transition, tactic)


def _before_the_call(scenario: Scenario) -> State:
    return State(place="", position=recruiter.opening(derive(scenario), scenario.persona))


_NOTHING = Understood()


def _scene(scenario: Scenario, state: State, event: Event, reading: Reading | None, *, picks_up: bool) -> Scene:
    mandate = derive(scenario)
    understood, move, answer, position = _NOTHING, None, None, state.position
    unclear, aside, facts = state.unclear, state.aside, dict(state.facts)
    if reading is not None:
        understood, move = reading.understood, reading.move
        position, answer = recruiter.answer(mandate, scenario.persona, position, move)
        unclear = unclear + 1 if move.kind == "unclear" else 0
        aside = aside + 1 if move.kind == "chat" and not reading.reply else aside if move.kind == "unclear" else 0
        facts |= _told(scenario, understood, move) | ({"deed": "told"} if reading.deed else {})
    return Scene(
        scenario=scenario,
        mandate=mandate,
        state=state,
        event=event,
        number=state.turns,
        understood=understood,
        move=move,
        answer=answer,
        position=position,
        unclear=unclear,
        aside=aside,
        facts=facts,
        terms=with_wishes(scenario.script, state.terms, facts, understood),
        reply=reading.reply if reading else None,
        deed=reading.deed if reading else None,
        came_back=state.shown is not None,
        picks_up=picks_up,
    )


def _told(scenario: Scenario, understood: Understood, move: Move) -> dict[str, str]:
    """What the candidate told that later lines pick up."""
    told = {}
    if move.competing:
        told["rival_amount"] = money(move.competing[0].amount, scenario.currency)
    if understood.rivals:
        told["rival"] = understood.rivals[0]
    claimed = claimed_level(scenario, understood)
    if claimed:
        told["claimed"] = claimed
    return told | named(understood)


def _transition(scene: Scene) -> tuple[Transition, str | None]:
    """The first transition whose conditions hold, with the tactic that it uses."""
    script = scene.scenario.script
    if not scene.state.place:
        return Transition(to=script.start), None
    holds = holding(scene)
    for needed, barred, transition in _ways(script, scene.state.place):
        if needed <= holds and barred.isdisjoint(holds):
            if not transition.tactic:
                return transition, None
            tactic = _tactic(scene, transition.tactic, holds)
            if tactic is not None:
                return transition, tactic
    raise AssertionError("a script's last transition has no condition")


@remembered(lambda script, place: (id(script), place))
def _ways(script: Script, place: str) -> tuple[tuple[frozenset[str], frozenset[str], Transition], ...]:
    """What leads on from a place, in the order in which it is tried: what has to hold, and what must not."""
    ways = (*script.first, *script.states[place].on, *script.otherwise)
    return tuple((*_sides(way.when), way) for way in ways)


def _met(when: tuple[str, ...], holds: frozenset[str]) -> bool:
    needed, barred = _sides(when)
    return needed <= holds and barred.isdisjoint(holds)


@cache
def _sides(when: tuple[str, ...]) -> tuple[frozenset[str], frozenset[str]]:
    """The conditions that have to hold, and those that must not."""
    conditions = [condition(name) for name in when]
    return frozenset(n for n, wanted in conditions if wanted), frozenset(n for n, wanted in conditions if not wanted)


def _tactic(scene: Scene, named: Iterable[str], holds: frozenset[str]) -> str | None:
    """The tactic to use: of this persona, not used yet, at its place now; which of several, the seed decides."""
    script, state = scene.scenario.script, scene.state
    usable = [
        name
        for name in named
        if name in scene.scenario.persona.tactics
        and name not in state.tactics_used
        and _met(script.tactics[name].when, holds)
    ]
    return min(usable, key=lambda name: ranked(scene.scenario.seed, name, 0), default=None)


def _played(scene: Scene, transition: Transition, tactic: str | None) -> tuple[State, Turn]:
    scenario, script, state = scene.scenario, scene.scenario.script, scene.state
    place = transition.to or state.place
    entered = script.states[place]
    if tactic is None and place != state.place:
        tactic = _tactic(scene, entered.tactic, holding(scene))
    position = scene.position
    kept = found_out(scene, entered.outcome)
    promised_now = promises(scene, transition)
    if entered.stage == "offer" and not position.made:
        position = recruiter.make_offer(position)
    used = script.tactics[tactic] if tactic else None
    kept_back = used is not None and used.waits_for in ("manager", "signature") and position.offer != scene.before
    shown = scene.before if kept_back else None
    lines = Lines(scenario.seed, state.said)
    said = messages(scene, lines, transition, tactic, place, position, shown)
    asking = [script.asked_by.get(pool) for pool in lines.spoken]
    answered = [pool.removeprefix("answers.") for pool in lines.spoken if pool.startswith("answers.")]
    timed = TIMED & set(answered) and position.made
    awaited: Awaited | None = used.waits_for if used else transition.waits_for or ("deadline" if timed else None)
    waiting = _waiting(state, awaited, kept_back=kept_back)
    until = day_agreed(answered, scene.understood)
    promised = dict(state.promised) | dict.fromkeys(promised_now, scene.number)
    facts = scene.facts | questions_kept(scene, promised_now) | ({"deadline": until.says} if until else {})
    last, day = "\n".join(said), deadline(facts)
    if day in last:
        facts = facts | {"deadline_told": day}
    outcome = entered.outcome
    offer = (shown or position.offer) if position.made else None
    suspended = outcome == "suspended"
    done = State(
        place=place,
        position=position,
        turns=state.turns + 1,
        said=lines.said,
        topic=_topic(scene, place),
        last=last,
        # Who was not understood loses nothing by it; who said when they will call has until then.
        waiting=() if outcome and (not suspended or scene.unclear) else waiting,
        shown=shown,
        tactic=tactic or state.tactic,
        pressed=tactic,
        tactics_used=(*state.tactics_used, tactic) if tactic else state.tactics_used,
        unclear=scene.unclear,
        aside=scene.aside,
        facts=tuple(facts.items()),
        paused_at=state.place if suspended else None,
        outcome=outcome,
        promised=tuple((topic, number) for topic, number in promised.items() if topic not in kept),
        found_out=tuple(dict.fromkeys((*state.found_out, *kept))),
        asks=asking[-1] if asking else None,
        terms=scene.terms,
        open=kept_open(scene),
    )
    turn = Turn(
        number=scene.number,
        event=scene.event,
        understood=scene.understood if isinstance(scene.event, Said) else None,
        move=scene.move,
        answer=scene.answer,
        said=said,
        place=place,
        tactic=tactic,
        offer=offer,
        flags=used.flags if used else (),
        outcome=outcome,
        due=_due(scene, done, until),
    )
    return done, turn


def _due(scene: Scene, done: State, until: Matter | None) -> tuple[Due, ...]:
    """What this turn sets a time for; a day that was agreed on sets the deadline's anew."""
    script, waiting = scene.scenario.script, scene.state.waiting
    hours = script.due | ({"deadline": script.due["deadline"] + 24 * until.late} if until and script.due else {})
    return tuple(
        Due(kind, hours[kind])
        for kind in script.due
        if kind in done.waiting and (kind not in waiting or (kind == "deadline" and until is not None))
    )


def _waiting(state: State, awaited: Awaited | None, *, kept_back: bool) -> tuple[Awaited, ...]:
    waiting: list[Awaited] = ["deadline"] if "deadline" in state.waiting or awaited == "deadline" else []
    if kept_back and awaited is not None:
        waiting.append(awaited)
    return tuple(waiting)


def _topic(scene: Scene, place: str) -> Talk | None:
    """What is under discussion: what was asked for or asked about, else what the state is about, else as before."""
    # When the stock vests is asked beside the bargaining: a number that follows is about what it was about before.
    aside = any(not matter.general for matter in scene.understood.matters)
    spoken: list[Talk] = [ask.of for ask in scene.asks] + ([] if aside else parts_to_give(scene))
    state = scene.scenario.script.states[place]
    return state.topic if place != scene.state.place and state.topic else next(iter(spoken), scene.state.topic)


__all__ = ["MAX_TURNS", "CallOver", "answered", "open_call", "step"]
