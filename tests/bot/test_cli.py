import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli import main

ROOT = Path(__file__).parents[2]
COMMANDS = sorted(path.stem for path in (ROOT / "bot" / "commands").glob("[!_]*.py"))


def test_help_names_every_command() -> None:
    result = CliRunner().invoke(main, ["--help"])
    assert result.exit_code == 0
    assert [name for name in COMMANDS if f"\n  {name} " not in result.output] == []


def test_an_unknown_command_is_answered_with_the_one_that_was_meant() -> None:
    result = CliRunner().invoke(main, ["rnu"])
    assert (result.exit_code, result.stderr) == (2, "Error: No command is called 'rnu': did you mean 'run'?\n")


def test_an_unknown_command_like_no_other_is_answered_with_all_there_are() -> None:
    result = CliRunner().invoke(main, ["../settings"])
    assert (result.exit_code, result.stderr) == (
        2,
        f"Error: No command is called '../settings': there are {', '.join(COMMANDS)}.\n",
    )


def test_a_command_is_imported_only_when_it_is_called() -> None:
    code = "import sys; from bot.cli import main; print([name for name in sys.modules if 'bot.commands.' in name])"
    loaded = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert loaded.stdout.strip() == "[]"


@pytest.mark.parametrize("command", COMMANDS)
def test_the_readme_mentions_every_command(command: str) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"python -m bot {command}" in readme
