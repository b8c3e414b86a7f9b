from __future__ import annotations

from pathlib import Path

import pytest

from scenarios import Persona, Refused, load_personas, load_script
from scenarios.persona import PERSONAS, load_persona


def test_the_three_recruiters_of_the_project() -> None:
    personas = load_personas(load_script())
    assert sorted(personas) == ["by-the-book", "hardball", "supportive"]


def test_each_recruiter_presses_in_a_way_of_their_own() -> None:
    used = [frozenset(persona.tactics) for persona in load_personas(load_script()).values()]
    assert len(set(used)) == len(used)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (
            "tactics: [expectation,",
            "tactics: [expectations,",
            "unknown tactic 'expectations' – did you mean 'expectation'?",
        ),
        ("  hello:", "  helo:", "the script has no line 'helo' – did you mean 'hello'?"),
        ("Maya from {{ company }}. Lovely", "Maya from {{ firm }}. Lovely", "unknown variable 'firm'"),
        ("opening: 0.24", "opening: 0.9", "'standard' must be above 'opening' (0.9)"),
        ("opening: 0.24", "opening: low", "'opening': input should be a valid number"),
        ("patience: 6", "patience: 60", "'patience': input should be less than or equal to 20"),
        ("generosity:", "generousity:", "unknown key 'generousity' – did you mean 'generosity'?"),
    ],
)
def test_a_persona_that_does_not_hold_together_is_refused_with_place_and_suggestion(
    tmp_path: Path, before: str, after: str, told: str
) -> None:
    text = (PERSONAS / "supportive.yaml").read_text()
    assert text.count(before) == 1
    path = tmp_path / "supportive.yaml"
    path.write_text(text.replace(before, after))
    line = text[: text.index(before)].count("\n") + 1
    with pytest.raises(Refused) as refused:
        load_persona(path, load_script())
    assert told in str(refused.value)
    assert any(str(problem).startswith(f"{path}:") for problem in refused.value.problems)
    assert any(abs(problem.line - line) <= 2 for problem in refused.value.problems)


def test_a_folder_with_a_bad_persona_tells_every_problem(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.yaml").write_text("key: x\n")
    with pytest.raises(Refused) as refused:
        load_personas(load_script(), tmp_path)
    assert {problem.file for problem in refused.value.problems} == {
        str(tmp_path / "one.yaml"),
        str(tmp_path / "two.yaml"),
    }


def test_a_persona_never_changes() -> None:
    persona = next(iter(load_personas(load_script()).values()))
    assert isinstance(persona, Persona)
    with pytest.raises(ValueError, match="frozen"):
        persona.patience = 20  # type: ignore[misc]
