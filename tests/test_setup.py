"""What `make` sets up: `tools/venv`, the pins, and which tests run."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PINS = [ROOT / "requirements.txt", ROOT / "requirements-test.txt"]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder that holds nothing but `tools/venv` and two pinned files."""
    (tmp_path / "tools").mkdir()
    shutil.copy(ROOT / "tools" / "venv", tmp_path / "tools" / "venv")
    (tmp_path / "requirements.txt").write_text("run==1\n")
    (tmp_path / "requirements-test.txt").write_text("test==1\n")
    return tmp_path


def script(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


def disguised_python(path: Path, disguise: str) -> Path:
    """This Python, with `disguise` executed before the code that it is given by -c."""
    return script(path, f"""exec "{sys.executable}" -c 'import sys; {disguise}; exec(sys.argv[1])' "$2" """)


def set_up(checkout: Path, *files: str, python: Path | None = None) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHON"}
    if python:
        environment["PYTHON"] = str(python)
    command = [str(checkout / "tools" / "venv"), *files]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def test_too_old_a_python_is_answered_with_one_sentence(checkout: Path) -> None:
    old = disguised_python(checkout / "old", 'sys.version_info = (3, 10, 13); sys.version = "3.10.13 (main)"')
    result = set_up(checkout, "requirements.txt", python=old)
    assert result.returncode == 1
    assert result.stderr == (
        f"Counteroffer needs Python 3.11 or newer ({old} is 3.10.13): install one, or name it as in "
        "'make run PYTHON=/usr/local/bin/python3.13'.\n"
    )


@pytest.mark.parametrize("missing", ["venv", "ensurepip"])
def test_a_missing_venv_module_is_answered_with_one_sentence(checkout: Path, missing: str) -> None:
    bare = disguised_python(checkout / "bare", f'sys.modules["{missing}"] = None')
    result = set_up(checkout, "requirements.txt", python=bare)
    assert result.returncode == 1
    assert result.stderr == (
        f"{bare} has no venv module: install it (on Debian and Ubuntu: apt-get install python3-venv) "
        "and start make again.\n"
    )


def test_pip_runs_only_when_a_requirements_file_or_the_interpreter_changed(checkout: Path) -> None:
    calls = checkout / "calls"
    calls.touch()
    python = checkout / ".venv" / "bin" / "python"

    def install_python(version: str) -> None:
        script(python, f'case "$*" in "-m pip install"*) echo "$*" >>{calls} ;; -c*) echo {version} ;; esac')

    def installed(*files: str) -> bool:
        calls.write_text("")
        assert set_up(checkout, *files).returncode == 0
        return "--require-hashes" in calls.read_text()

    both = ("requirements.txt", "requirements-test.txt")
    install_python("3.11.7")
    assert installed("requirements.txt")
    assert not installed("requirements.txt")
    assert installed(*both)
    assert not installed(*both)
    (checkout / "requirements-test.txt").write_text("test==2\n")
    assert not installed("requirements.txt")
    assert installed(*both)
    install_python("3.11.8")
    assert installed("requirements.txt")


def test_without_a_browser_its_tests_are_skipped_and_counted_with_the_reason(tmp_path: Path) -> None:
    conftest = (ROOT / "tests" / "conftest.py").read_text()
    (tmp_path / "conftest.py").write_text(conftest.replace("/usr/bin/chromium", str(tmp_path / "chromium")))
    (tmp_path / "test_it.py").write_text(
        "import pytest\n"
        "@pytest.mark.browser\n"
        "@pytest.mark.parametrize('width', [390, 1280])\n"
        "def test_page(width): assert False\n"
        "def test_other(): pass\n"
    )
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-c",
        str(ROOT / "pyproject.toml"),
        f"--rootdir={tmp_path}",
        "test_it.py",
    ]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout
    assert (
        f"Browser tests skipped: 2, because there is no {tmp_path}/chromium; `make browser` installs it."
        in result.stdout
    )


def test_the_pins_hold_no_address_and_every_pin_has_a_hash() -> None:
    for file in (*PINS, ROOT / "requirements-bench.txt"):
        text = file.read_text()
        assert not re.search(r"https?:|file:|--index|--find-links", text)
        entries = re.split(r"\n(?=\S)", text.strip())
        assert [
            entry for entry in entries if not re.match(r"[a-z0-9.-]+==\S+( ; .*)? \\\n +--hash=sha256:", entry)
        ] == []


def test_everything_that_pyproject_asks_for_is_pinned_where_it_belongs() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    wanted = project["project"]["dependencies"], project["dependency-groups"]["test"]
    pinned = [set(re.findall(r"^([a-z0-9.-]+)==", file.read_text(), re.MULTILINE)) for file in PINS]
    for names, pins in zip(wanted, pinned, strict=True):
        asked = {re.split(r"[^\w.-]", name, maxsplit=1)[0].lower() for name in names}
        assert asked - pins == set()
    assert pinned[0] & pinned[1] == set()
