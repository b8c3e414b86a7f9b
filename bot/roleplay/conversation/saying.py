"""What the recruiter says in a turn, message by message."""

from __future__ import annotations

from bot.roleplay.conversation.lines import Lines
from bot.roleplay.conversation.questions import answers, asked, come_back, found_out
from bot.roleplay.conversation.raised import come_back_to, passing, raised
from bot.roleplay.conversation.scene import Scene
from bot.roleplay.conversation.told import Told
from bot.roleplay.package import Package
from bot.roleplay.recruiter import Position
from scenarios.script import ANSWERS, AS_ASKED, TACTIC, Transition, pools


def messages(
    scene: Scene,
    lines: Lines,
    transition: Transition,
    tactic: str | None,
    place: str,
    position: Position,
    shown: Package | None,
) -> tuple[str, ...]:
    """The recruiter's messages: a raise that was kept back, a promise that is kept, what leads on, what is said on
    entering the new state."""
    script, state = scene.scenario.script, scene.state
    found: list[str | None] = []
    # What moves in this turn too is told together with what was kept back: nobody hears of two results at once.
    together = state.shown is not None and shown is None and position.offer != scene.before
    if state.shown is not None and state.tactic is not None and not together:
        awaited = script.tactics[state.tactic]
        agreed = scene.reply == "yes" and state.asks == "sign"
        accepted = agreed or (scene.move is not None and scene.move.kind == "accept")
        values = Told(scene, scene.before, state.shown, scene.before)
        pool = awaited.on_yes if accepted else awaited.afterwards
        found.append(_line(scene, lines, pool, values) if pool else None)
    offer = (shown or position.offer) if position.made else None
    known = state.shown if together and state.shown is not None else scene.before
    values = Told(scene, offer, known, position.offer)
    unasked = [topic for topic in found_out(scene, script.states[place].outcome) if topic not in asked(scene)]
    for topic in unasked:
        found += come_back(scene, lines, topic, values)
    passed = answers(scene, lines, values, passing(scene))
    found.append(" ".join(text for text in passed if text))
    entering = script.states[place].say if place != state.place else ()
    entries = [*transition.say, *entering]
    entries = _with_answers(scene, entries, len(transition.say), script.states[place].outcome)
    for entry in entries:
        parts: list[str | None] = []
        for pool in pools(entry):
            if pool == ANSWERS:
                parts += answers(scene, lines, values)
                left = come_back_to(scene)
                if left and AS_ASKED in script.lines:
                    parts += [_line(scene, lines, AS_ASKED, values), *answers(scene, lines, values, left)]
            else:
                said = tactic if pool == TACTIC else pool
                parts.append(_line(scene, lines, said, values) if said else None)
        told = [part for part in parts if part]
        found += told if entry == ANSWERS else [" ".join(told)]
    return tuple(message for message in found if message)


def _with_answers(scene: Scene, entries: list[str], own: int, outcome: str | None) -> list[str]:
    """What is said, with the answers to what the message raises before the last of it, where nothing else says them."""
    spoken = any(ANSWERS in pools(entry) for entry in entries)
    waits = raised(scene) or (come_back_to(scene) and scene.unclear == 0)
    if spoken or not waits or outcome in ("declined", "walked_away", "expired"):
        return entries
    place = max(0, own - 1)
    return [*entries[:place], ANSWERS, *entries[place:]]


def _line(scene: Scene, lines: Lines, pool: str, values: Told) -> str | None:
    script, own = scene.scenario.script, scene.scenario.persona.lines
    wordings = own.get(pool) or (script.tactics[pool].lines if pool in script.tactics else script.lines[pool])
    return lines.say(pool, wordings, values)
