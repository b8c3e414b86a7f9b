from __future__ import annotations

from pathlib import Path

import pytest

from bot.roleplay.conversation import conditions
from scenarios import Refused, load_script
from scenarios.vocabulary import CONDITIONS

SCRIPT = """\
start: hello
states:
  hello:
    stage: pre_offer
    on:
      - when: [unclear]
        say: [greet]
      - say: [greet]
        to: offer
  offer:
    stage: offer
    say: [present]
    on:
      - when: [counters]
        tactic: [clock]
        say: [tactic]
      - when: [accepts]
        to: done
  done:
    stage: closed
    outcome: accepted
    say: [greet]
  over:
    stage: closed
    outcome: expired
    say: [greet]
first:
  - when: [out_of_time]
    to: over
otherwise:
  - say: [greet]
tactics:
  clock:
    title: Tick tock
    when: [not final]
    lines: [Friday it is., "By {{ deadline }}."]
    waits_for: deadline
    good: Name a date.
    costs: Haste.
lines:
  greet: [Hi., Hello.]
  present: ["{{ package }}.", "It is {{ package }}."]
answers:
  other: [No idea., I will ask.]
"""


NEAR = 6
"""How many lines a problem may stand away from the change: it is told at the block that does not hold together."""


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "script.yaml"
    path.write_text(text)
    return path


def test_a_script_that_holds_together_is_read(tmp_path: Path) -> None:
    script = load_script(written(tmp_path, SCRIPT))
    assert list(script.states) == ["hello", "offer", "done", "over"]
    assert script.states["offer"].on[0].tactic == ("clock",)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("to: offer", "to: ofer", "unknown state 'ofer' – did you mean 'offer'?"),
        ("start: hello", "start: hullo", "unknown state 'hullo' – did you mean 'hello'?"),
        ("to: done", "to: over", "nothing leads to 'done'"),
        ("say: [present]", "say: [presents]", "no line 'presents' – did you mean 'present'?"),
        ("when: [counters]", "when: [countrs]", "unknown condition 'countrs' – did you mean 'counters'?"),
        ("when: [not final]", "when: [not finl]", "unknown condition 'finl' – did you mean 'final'?"),
        ("tactic: [clock]", "tactic: [clok]", "unknown tactic 'clok' – did you mean 'clock'?"),
        ("By {{ deadline }}", "By {{ dedline }}", "unknown variable 'dedline' – did you mean 'deadline'?"),
        ("By {{ deadline }}", "By {{ deadline", "this is no Jinja: "),
        ("By {{ deadline }}", "{% include '/etc/hostname' %}", "this cannot be filled in: no loader"),
        ("By {{ deadline }}", "By {{ deadline.__class__.__mro__ }}", "this cannot be filled in: access to attribute"),
        ("By {{ deadline }}", "By {{ deadline.hour }}", "this cannot be filled in: 'str object' has no attribute"),
        ("- when: [unclear]\n        say: [greet]", "- say: [greet]", "never taken: the transition before it"),
        ("    say: [greet]\nfirst", "    say: []\n    on:\n      - say: [greet]\nfirst", "'over' ends the call"),
        ("when: [out_of_time]", "when: [final]", "nothing ends a call without turns left"),
        ("otherwise:\n  - say", "otherwise:\n  - when: [final]\n    say", "must have no condition"),
        ("say: [tactic]", "say: [greet]", "the transition uses a tactic without saying it"),
        ("  greet: [Hi., Hello.]", "  greet: [Hi.]", "'greet' needs at least 2 wordings"),
        ("  other: [No", "  others: [No", "unknown topic 'others' – did you mean 'other'?"),
        ("title: Tick tock", "titel: Tick tock", "unknown key 'titel' – did you mean 'title'?"),
        ("    good: Name a date.\n", "", "'good' is missing"),
        ("stage: pre_offer", "stage: preoffer", "'stage': input should be 'pre_offer', 'offer' or 'closed'"),
        ("    outcome: accepted\n", "", "a closed state needs an 'outcome'"),
        ("lines:\n  greet", "lines:\n  bye: [Bye., So long.]\n  greet", "nothing says 'bye'"),
        ("waits_for: deadline", "waits_for: manager", "'clock' keeps a raise back: 'afterwards' must name"),
    ],
)
def test_what_does_not_hold_together_is_refused_with_place_and_suggestion(
    tmp_path: Path, before: str, after: str, told: str
) -> None:
    assert SCRIPT.count(before) == 1
    path = written(tmp_path, SCRIPT.replace(before, after))
    changed = SCRIPT[: SCRIPT.index(before)].count("\n") + 1
    with pytest.raises(Refused) as refused:
        load_script(path)
    problem = next(problem for problem in refused.value.problems if told in problem.message)
    assert (problem.file, problem.column > 0) == (str(path), True)
    assert abs(problem.line - changed) <= NEAR


def test_a_state_without_a_way_to_an_end_is_a_dead_end(tmp_path: Path) -> None:
    text = SCRIPT.replace("      - when: [accepts]\n        to: done\n", "")
    with pytest.raises(Refused) as refused:
        load_script(written(tmp_path, text))
    assert "'offer' is a dead end: no way from it to a state with an outcome" in str(refused.value)


def test_every_problem_is_told_at_once(tmp_path: Path) -> None:
    text = SCRIPT.replace("to: offer", "to: ofer").replace("[accepts]", "[acepts]")
    path = written(tmp_path, text)
    with pytest.raises(Refused) as refused:
        load_script(path)
    told = str(refused.value)
    assert f"{path}:9:13: unknown state 'ofer' – did you mean 'offer'?" in told
    assert f"{path}:17:16: unknown condition 'acepts' – did you mean 'accepts'?" in told


def test_the_script_of_the_project_has_enough_wordings() -> None:
    script = load_script()
    assert min(len(wordings) for wordings in script.lines.values()) >= 3
    assert min(len(tactic.lines) for tactic in script.tactics.values()) >= 6
    assert all(len(wording) <= 160 for wordings in script.lines.values() for wording in wordings)


def test_the_vocabulary_and_the_machine_know_the_same_conditions() -> None:
    source = Path(conditions.__file__).read_text()
    assert [name for name in CONDITIONS if f'"{name}"' not in source] == []
