"""The documents name what is there."""

import re
from pathlib import Path

import pytest

from bot.telegram.router import COMMANDS

ROOT = Path(__file__).parents[1]
DOCUMENTS = sorted([ROOT / "README.md", *(ROOT / "docs").glob("*.md")])
FILES = {
    path.name for folder in ("bot", "db", "scenarios", "tests", "benchmarks") for path in (ROOT / folder).rglob("*.*")
}
MADE = ("data/", ".venv/")
"""What only running makes."""


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_file_and_folder_that_a_document_names_is_there(document: Path) -> None:
    paths = re.findall(r"`((?:[\w.-]+/)+[\w.-]*|[\w-]+\.(?:py|md|txt|yaml))`", document.read_text())
    there = [path.startswith(MADE) or (ROOT / path).exists() or path in FILES for path in paths]
    assert [path for path, found in zip(paths, there, strict=True) if not found] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_between_the_documents_leads_to_a_heading_that_is_there(document: Path) -> None:
    for link in re.findall(r"\]\((?!https?:)([^)]+)\)", document.read_text()):
        path, _, anchor = link.partition("#")
        target = document.parent / path if path else document
        assert target.exists(), link
        headings = re.findall(r"^#+ (.+)$", target.read_text(), re.MULTILINE) if anchor else []
        assert anchor in ["", *(re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings)], (
            link
        )


def test_the_readme_lists_just_the_commands_of_the_chat() -> None:
    assert set(re.findall(r"^\| `/(\w+)` \|", (ROOT / "README.md").read_text(), re.MULTILINE)) == set(COMMANDS)
