"""Guides as files under a folder, named by their paths: ``company/role``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from scenarios.guide import Guide
from scenarios.reader import MAX_BYTES, read_guide

GUIDES = Path(__file__).parent.parent / "guides"
"""The guides that come with the project."""

TEMPLATE = GUIDES.parent / "template.md"
"""A guide to fill in."""


def guide_files(folder: Path = GUIDES) -> Iterator[Path]:
    """Every Markdown file below a folder, in the order of their names."""
    yield from sorted(path for path in folder.rglob("*.md") if path.is_file())


def load_guide(path: Path, file: str | None = None) -> Guide:
    """The guide in a file; ``file`` is what messages call it.

    Raises:
        Refused: the file is no guide.
        OSError: it cannot be opened.
    """
    with path.open("rb") as handle:
        return read_guide(handle.read(MAX_BYTES + 1), file or str(path))


def find_guide(name: str, folder: Path = GUIDES) -> Path | None:
    """The file of a guide named ``company/role``, with or without ``.md``; None where the folder has none."""
    wanted = name.removesuffix(".md")
    return next(
        (path for path in guide_files(folder) if path.relative_to(folder).with_suffix("").as_posix() == wanted), None
    )


def standard_guide(folder: Path = GUIDES) -> Path:
    """The guide that is played where none is named: the one that the folder's file STANDARD names.

    Raises:
        FileNotFoundError: the folder has no such file, or it names no guide.
    """
    name = (folder / "STANDARD").read_text(encoding="utf-8").strip()
    found = find_guide(name, folder)
    if found is None:
        raise FileNotFoundError(f"{folder / 'STANDARD'} names {name!r}, which is no guide in {folder}")
    return found
