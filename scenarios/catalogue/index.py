"""What was found in each file of a folder the last time it was read, kept from one start to the next."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from sys import intern
from typing import Any

from scenarios.value import value

FORMAT = 2
UNSURE_SECONDS = 2
"""A file changed this shortly before it was read may change again without its time telling so."""


@value
class Record:
    """A file as it was read. ``mtime`` in nanoseconds and ``size`` in bytes tell whether it may have changed, ``hash``
    whether it did; ``also`` is what it may be looked for by besides; ``problems`` say why it is no guide, one line
    each, and are empty for a guide."""

    mtime: int
    size: int
    hash: str
    company: str
    role: str
    also: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


Records = Mapping[str, Record]
"""By the file's path below the folder, without its ending."""


def load(index: Path, folder: Path) -> dict[str, Record]:
    """The records of an earlier start; none where the index is missing, damaged, or made by another reader. Where it
    is of another folder, only its hashes are to be trusted."""
    try:
        data = json.loads(index.read_bytes())
        if data["format"] != FORMAT or data["reader"] != reader_version():
            return {}
        moved = data["folder"] != str(folder.resolve())
        return {key: _record(fields, moved) for key, fields in data["guides"].items()}
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return {}


def save(index: Path, folder: Path, records: Records) -> None:
    """Keep the records, all or nothing.

    Raises:
        OSError: the index cannot be written.
    """
    guides = {
        key: [each.mtime, each.size, each.hash, each.company, each.role, each.also, *each.problems]
        for key, each in records.items()
        if each.hash
    }
    data = {"format": FORMAT, "reader": reader_version(), "folder": str(folder.resolve()), "guides": guides}
    index.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    draft = index.with_name(f"{index.name}.{os.getpid()}")
    try:
        draft.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
        draft.replace(index)
    finally:
        draft.unlink(missing_ok=True)


def scan(folder: Path) -> Iterator[tuple[str, os.stat_result]]:
    """Every Markdown file below a folder: its key and its state. What is hidden or cannot be read is left out."""
    yield from _scan(str(folder), "")


def _scan(folder: str, key: str) -> Iterator[tuple[str, os.stat_result]]:
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir():
                if not entry.is_symlink():  # it may lead back
                    yield from _scan(entry.path, f"{key}{entry.name}/")
            elif entry.name.endswith(".md") and entry.is_file():  # no device, nor what waits for a writer
                with suppress(OSError):  # gone meanwhile
                    yield f"{key}{entry.name.removesuffix('.md')}", entry.stat()


def content_hash(content: bytes) -> str:
    return blake2b(content, digest_size=16).hexdigest()


def reader_version() -> str:
    """Changes with the code that reads guides: what an earlier version made of a file is then found out anew."""
    package = Path(__file__).parent.parent
    files = [package / "guide.py", *sorted((package / "reader").glob("*.*"))]
    return content_hash(b"\0".join(file.read_bytes() for file in files))


def _record(fields: list[Any], moved: bool) -> Record:
    mtime, size, digest, company, role, also, *problems = fields
    if not (isinstance(mtime, int) and isinstance(size, int)):
        raise TypeError("no record")
    if not all(isinstance(text, str) for text in (digest, company, role, *also, *problems)):
        raise TypeError("no record")
    return Record(0 if moved else mtime, size, digest, company, role, tuple(map(intern, also)), tuple(problems))
