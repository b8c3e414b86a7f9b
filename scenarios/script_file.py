"""Scripts in YAML: read, and checked for whatever would leave a recruiter without words or a call without end."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

from scenarios.problem import Problem, Refused
from scenarios.script import ANSWERS, AS_ASKED, TACTIC, Script, State, Tactic, Transition, condition, pools
from scenarios.vocabulary import ASKS, CONDITIONS, FLAGS, TOPICS, VARIABLES, WANTS
from scenarios.wording import TemplateSyntaxError, blanks, unfillable
from scenarios.yaml_file import Keys, YamlFile, read_yaml

SCRIPT = Path(__file__).parent / "scripts" / "offer-call.yaml"
"""The script that comes with the project."""

_SPECIAL = {ANSWERS: "answers to what was asked", TACTIC: "a line of the tactic"}
_WORDINGS = 2
_SECTIONS = ("first", "otherwise")
_KEYS = frozenset(key for model in (Script, State, Transition, Tactic) for key in model.model_fields if key != "file")


def load_script(path: Path = SCRIPT) -> Script:
    """Read a script.

    Raises:
        Refused: with every problem found in it.
    """
    source = read_yaml(path)
    script = source.as_model(Script, _KEYS).model_copy(update={"file": source.file})
    problems = tuple(_problems(source, script))
    if problems:
        raise Refused(problems)
    return script


def check_wordings(source: YamlFile, keys: Keys, wordings: Iterable[str]) -> Iterator[Problem]:
    """What is wrong in a pool: Jinja that does not hold together, a variable that does not exist."""
    for number, wording in enumerate(wordings):
        place = (*keys, number)
        if not wording.strip():
            yield source.problem(place, "an empty wording: write a sentence or remove it")
            continue
        try:
            named = blanks(wording)
        except TemplateSyntaxError as error:
            yield source.problem(place, f"this is no Jinja: {error.message}")
            continue
        unknown = [
            problem
            for name in sorted(named)
            for problem in source.unless_known(place, "unknown variable", name, VARIABLES)
        ]
        yield from unknown
        reason = None if unknown else unfillable(wording, VARIABLES)
        if reason:
            yield source.problem(place, f"this cannot be filled in: {reason}")


def _problems(source: YamlFile, script: Script) -> Iterator[Problem]:
    yield from _pools(source, script)
    yield from _tactics(source, script)
    for name, state in script.states.items():
        keys: Keys = ("states", name, "say")
        yield from _said(source, keys, script, state.say, within=state.tactic, entering=True)
        for number, tactic in enumerate(state.tactic):
            yield from source.unless_known(("states", name, "tactic", number), "unknown tactic", tactic, script.tactics)
        yield from _state(source, name, state)
    for place, transition in _transitions(script):
        yield from _transition(source, place, script, transition)
    yield from _order(source, script)
    yield from source.unless_known(("start",), "unknown state", script.start, script.states)
    if script.start in script.states:
        yield from _ways(source, script)
    if not any("out_of_time" in transition.when for transition in script.first):
        yield source.problem(("first",), "nothing ends a call without turns left: add 'when: [out_of_time]' to 'first'")
    if not script.otherwise or script.otherwise[-1].when or script.otherwise[-1].tactic:
        yield source.problem(("otherwise",), "the last transition of 'otherwise' must have no condition")


def _pools(source: YamlFile, script: Script) -> Iterator[Problem]:
    for name, wordings in script.lines.items():
        if name in _SPECIAL:
            yield source.problem(("lines", name), f"'{name}' stands for {_SPECIAL[name]}; name the pool otherwise")
        if len(wordings) < _WORDINGS:
            yield source.problem(("lines", name), f"'{name}' needs at least {_WORDINGS} wordings")
        yield from check_wordings(source, ("lines", name), wordings)
    used = {pool for _, entry in _entries(script) for pool in pools(entry)}
    used |= {pool for tactic in script.tactics.values() for pool in (tactic.afterwards, tactic.on_yes) if pool}
    for name in script.lines.keys() - used - {AS_ASKED}:
        yield source.problem(("lines", name), f"nothing says '{name}'")
    yield from _answers(source, script)
    yield from _asking(source, script)


def _answers(source: YamlFile, script: Script) -> Iterator[Problem]:
    for topic, wordings in script.answers.items():
        yield from source.unless_known(("answers", topic), "unknown topic", topic, TOPICS)
        yield from check_wordings(source, ("answers", topic), wordings)
    for topic, wordings in script.found_out.items():
        yield from source.unless_known(("found_out", topic), "no answer", topic, script.answers)
        yield from check_wordings(source, ("found_out", topic), wordings)
    for kind, wordings in script.found.items():
        yield from check_wordings(source, ("found", kind), wordings)
    for matter, phrase in script.terms.items():
        yield from source.unless_known(("terms", matter), "no answer", matter, script.answers)
        yield from check_wordings(source, ("terms", matter), (phrase,))
    if "other" not in script.answers:
        yield source.problem(("answers",), "'other' is missing: what is said where there is no answer")


def _asking(source: YamlFile, script: Script) -> Iterator[Problem]:
    """Whatever is asked must say what about: a bare yes would be no answer to it."""
    said = {**script.lines, **{name: tactic.lines for name, tactic in script.tactics.items()}}
    for kind, asking in script.asks.items():
        yield from source.unless_known(("asks", kind), "unknown question", kind, ASKS)
        for number, pool in enumerate(asking):
            yield from source.unless_known(("asks", kind, number), "no line", pool, said)
    for name, wordings in said.items():
        place: Keys = ("lines", name) if name in script.lines else ("tactics", name, "lines")
        if name not in script.asked_by and any(wording.rstrip().endswith("?") for wording in wordings):
            yield source.problem(place, f"'{name}' asks something: name it under 'asks', so that a yes answers it")


def _tactics(source: YamlFile, script: Script) -> Iterator[Problem]:
    offered = {name for _, transition in _transitions(script) for name in transition.tactic}
    offered |= {name for state in script.states.values() for name in state.tactic}
    for name, tactic in script.tactics.items():
        keys: Keys = ("tactics", name)
        yield from _conditions(source, (*keys, "when"), tactic.when)
        yield from check_wordings(source, (*keys, "lines"), tactic.lines)
        if len(tactic.lines) < _WORDINGS:
            yield source.problem((*keys, "lines"), f"'{name}' needs at least {_WORDINGS} wordings")
        for flag in tactic.flags:
            yield from source.unless_known((*keys, "flags"), "unknown flag", flag, FLAGS)
        for key, pool in (("afterwards", tactic.afterwards), ("on_yes", tactic.on_yes)):
            if pool:
                yield from source.unless_known((*keys, key), "no line", pool, script.lines)
        for number, want in enumerate(tactic.wants):
            yield from source.unless_known((*keys, "wants", number), "unknown", want, WANTS)
        yield from check_wordings(source, (*keys, "example"), (tactic.example,) if tactic.example else ())
        if bool(tactic.example) != bool(tactic.rule):
            yield source.problem(keys, "'example' and 'rule' go together: a wording, and the rule behind it")
        if tactic.waits_for in ("manager", "signature") and not tactic.afterwards:
            yield source.problem(
                keys, f"'{name}' keeps a raise back: 'afterwards' must name the line that announces it"
            )
        if name not in offered:
            yield source.problem(keys, f"no transition offers the tactic '{name}'")


def _state(source: YamlFile, name: str, state: State) -> Iterator[Problem]:
    closed = state.stage == "closed"
    if closed != (state.outcome is not None):
        told = "a closed state needs an 'outcome'" if closed else "only a state with 'stage: closed' has an outcome"
        yield source.problem(("states", name, "outcome"), told)
    if state.outcome and state.on:
        yield source.problem(("states", name, "on"), f"'{name}' ends the call: nothing can lead on from it")


def _transition(source: YamlFile, keys: Keys, script: Script, transition: Transition) -> Iterator[Problem]:
    yield from _conditions(source, (*keys, "when"), transition.when)
    if transition.to is not None:
        yield from source.unless_known((*keys, "to"), "unknown state", transition.to, script.states)
    for number, name in enumerate(transition.tactic):
        yield from source.unless_known((*keys, "tactic", number), "unknown tactic", name, script.tactics)
    yield from _said(source, (*keys, "say"), script, transition.say, within=transition.tactic, entering=False)
    if not transition.say and (transition.to is None or not _speaks(script, transition.to)):
        yield source.problem(keys, "nothing is said here: add 'say', or lead to a state that says something")


def _speaks(script: Script, name: str) -> bool:
    return name not in script.states or bool(script.states[name].say)


def _said(
    source: YamlFile, keys: Keys, script: Script, say: tuple[str, ...], *, within: tuple[str, ...], entering: bool
) -> Iterator[Problem]:
    named = [pool for entry in say for pool in pools(entry)]
    for number, entry in enumerate(say):
        for pool in pools(entry):
            if pool not in _SPECIAL:
                yield from source.unless_known((*keys, number), "no line", pool, script.lines)
    who = "state" if entering else "transition"
    if TACTIC in named and not within:
        yield source.problem(keys, f"'tactic' is said here, but the {who} names none: add 'tactic: […]'")
    if within and TACTIC not in named:
        yield source.problem(keys, f"the {who} uses a tactic without saying it: add 'tactic' to 'say'")


def _conditions(source: YamlFile, keys: Keys, when: tuple[str, ...]) -> Iterator[Problem]:
    for number, name in enumerate(when):
        plain, _ = condition(name)
        yield from source.unless_known((*keys, number), "unknown condition", plain, CONDITIONS)


def _order(source: YamlFile, script: Script) -> Iterator[Problem]:
    """A transition behind one that always holds is never taken."""
    groups: list[tuple[Keys, tuple[Transition, ...]]] = [
        (("first",), script.first),
        (("otherwise",), script.otherwise),
        *((("states", name, "on"), state.on) for name, state in script.states.items()),
    ]
    for keys, group in groups:
        for number, transition in enumerate(group[:-1]):
            if not transition.when and not transition.tactic:
                yield source.problem((*keys, number + 1), "never taken: the transition before it always holds")
                break


def _ways(source: YamlFile, script: Script) -> Iterator[Problem]:
    """States that nothing leads to, and states that lead to no end but by running out of turns."""
    shared = [*script.first, *script.otherwise]
    ways = {name: [*state.on, *(shared if not state.outcome else [])] for name, state in script.states.items()}
    leads = {name: {way.to for way in found if way.to} for name, found in ways.items()}
    reached = _closure({script.start}, leads)
    for name in script.states:
        if name not in reached:
            yield source.problem(("states", name), f"nothing leads to '{name}'")
    back: dict[str, set[str]] = {}
    for name, found in ways.items():
        for way in found:
            if way.to and "out_of_time" not in way.when:
                back.setdefault(way.to, set()).add(name)
    ending = _closure({name for name, state in script.states.items() if state.outcome}, back)
    accepting = _closure({name for name, state in script.states.items() if state.outcome == "accepted"}, back)
    for name, state in script.states.items():
        if name not in ending:
            yield source.problem(("states", name), f"'{name}' is a dead end: no way from it to a state with an outcome")
        elif name not in accepting and state.outcome is None:
            yield source.problem(("states", name), f"no way from '{name}' to a state with 'outcome: accepted'")


def _closure(start: Collection[str], leads: Mapping[str, Collection[str]]) -> set[str]:
    reached, waiting = set(start), list(start)
    while waiting:
        fresh = set(leads.get(waiting.pop(), ())) - reached
        reached |= fresh
        waiting += fresh
    return reached


def _transitions(script: Script) -> Iterator[tuple[Keys, Transition]]:
    for section in _SECTIONS:
        group: tuple[Transition, ...] = getattr(script, section)
        yield from (((section, number), transition) for number, transition in enumerate(group))
    for name, state in script.states.items():
        yield from ((("states", name, "on", number), transition) for number, transition in enumerate(state.on))


def _entries(script: Script) -> Iterator[tuple[Keys, str]]:
    for keys, transition in _transitions(script):
        yield from ((keys, entry) for entry in transition.say)
    for name, state in script.states.items():
        yield from ((("states", name), entry) for entry in state.say)
