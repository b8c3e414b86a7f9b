"""What whoever runs the bot does to its database: back it up, bring it back, check it."""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from db.file import SIDE_FILES, Damaged, alone, copy_to, inconsistencies, reading, sealed_values, step_of, word_of
from db.keys import Keys, KeySource, Unopened, WrongKey, sync
from db.lock import held_file
from db.migrations import newest
from db.problem import StoreProblem
from db.seal import keys_for

CHANGED_SINCE = (
    "Where the key was changed since the backup was made, put the old one (key.before-…) as a second line into the key "
    "file, or behind the new one and a comma into ENCRYPTION_KEY"
)


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found: the step of the tables, how many values opened with the key, and what is wrong."""

    step: str
    values: int
    problems: tuple[str, ...]


def backup(file: Path, target: Path) -> None:
    """Copy the database while the bot runs. The key is not in the copy.

    Raises:
        StoreProblem: There is nothing to copy, the copy cannot be written, or something is already there.
    """
    with reading(file) as source:
        copy_to(source, target)


def restore(file: Path, key: KeySource, copy: Path, moment: datetime | None = None) -> Path | None:
    """Put a copy in the place of the database, which is kept under another name.

    Returns:
        Where the database is that stood there until now, None if there was none.

    Raises:
        StoreProblem: The copy does not fit: it is no database of this bot, damaged, of a newer version, or sealed with
            another key; or the bot is running. Nothing was changed.
    """
    with reading(copy) as source:
        _see_that_it_fits(source, key, copy)
        with held_file(file):
            draft = file.with_name(f"{file.name}.restoring")
            draft.unlink(missing_ok=True)
            copy_to(source, draft)
            try:
                return _put(draft, file, moment or datetime.now(UTC))
            except BaseException:
                draft.unlink(missing_ok=True)
                raise


def _see_that_it_fits(source: sqlite3.Connection, key: KeySource, copy: Path) -> None:
    if (step := step_of(source)) > newest():
        raise StoreProblem(f"{copy} is at step {step} and this version of the bot knows only {newest()}")
    problems = inconsistencies(source)
    if not problems:
        try:
            keys = keys_for(word_of(source), key)
        except WrongKey as wrong:
            raise WrongKey(f"{copy} does not fit: {wrong}. {CHANGED_SINCE}") from None
        # Of older tables not every value can be looked at.
        problems = _values(source, keys)[1] if step == newest() else []
    if problems:
        raise StoreProblem(f"{copy} is damaged: {problems[0]}")


def check(file: Path, key: KeySource) -> Report:
    """Look through the whole database: its structure, and whether every value opens.

    Raises:
        StoreProblem: It cannot be looked through at all: no database of this bot, or another key.
    """
    with reading(file) as connection:
        step, problems, values = step_of(connection), inconsistencies(connection), 0
        word = word_of(connection)
        if step != newest():
            problems.append(
                f"the tables are at step {step} of {newest()}: `python -m bot db upgrade` takes them there, "
                "and then every value can be looked at"
            )
        elif word:
            values, unopened = _values(connection, keys_for(word, key))
            problems += unopened
    return Report(step, values, tuple(problems))


def _values(connection: sqlite3.Connection, keys: Keys) -> tuple[int, list[str]]:
    """How many sealed values there are, and which of them do not open."""
    values, problems = 0, []
    for table, column, row_id, sealed in sealed_values(connection):
        values += 1
        try:
            keys.open(sealed, f"{table}.{column}")
        except Unopened as unopened:
            problems.append(f"{unopened} (row {row_id})")
    return values, problems


def _put(draft: Path, file: Path, moment: datetime) -> Path | None:
    """Put a database in the place of another; where that is now. At no moment is there none."""
    kept = file.with_name(f"{file.name}.before-{moment:%Y%m%dT%H%M%SZ}")
    if kept.exists():
        raise StoreProblem(f"{kept} is there already, and nothing is overwritten")
    there = file.exists()
    try:
        if there:
            with alone(file):
                _swap(draft, file, kept)
            return kept
    except Damaged:
        pass
    # SQLite would take what is left of another database's log for this one's.
    for side in SIDE_FILES:
        with suppress(FileNotFoundError):
            file.with_name(file.name + side).rename(kept.with_name(kept.name + side))
    _swap(draft, file, kept)
    return kept if there else None


def _swap(draft: Path, file: Path, kept: Path) -> None:
    if file.exists():
        try:
            os.link(file, kept)
        except OSError:  # a file system without hard links
            file.rename(kept)
    draft.replace(file)
    sync(file.parent)
