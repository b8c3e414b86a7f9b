from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from bot.commands.script import command
from scenarios.script_file import SCRIPT


def test_the_script_of_the_project_holds_together() -> None:
    result = CliRunner().invoke(command, ["check"])
    assert result.exit_code == 0
    assert "played by by-the-book, hardball, supportive." in result.output


def test_a_script_that_does_not_is_refused_with_every_place(tmp_path: Path) -> None:
    path = tmp_path / "script.yaml"
    text = SCRIPT.read_text()
    path.write_text(text.replace("to: declined", "to: refused"))
    result = CliRunner().invoke(command, ["check", str(path)])
    assert result.exit_code == 1
    assert result.output.count("unknown state 'refused'") == text.count("to: declined") > 1
    assert result.output.startswith(f"{path}:")


def test_a_script_can_be_drawn() -> None:
    drawing = CliRunner().invoke(command, ["draw"]).output
    assert drawing.startswith("stateDiagram-v2\n    [*] --> opening\n")
    assert "accepted --> [*]" in drawing
