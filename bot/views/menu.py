"""What is not the rehearsal: the way into one, settings, privacy, help."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.views.reply import Reply
from scenarios.guide import Guide
from scenarios.persona import Persona


@dataclass(frozen=True, slots=True)
class Choice:
    """A guide that can be chosen; ``key`` is what buttons name it by."""

    key: str
    company: str
    role: str


def welcome(first_name: str, choices: Sequence[Choice], running: int | None = None) -> Reply:
    """The answer to /start: what this is, one button to begin. ``running`` is a session that waits to go on."""
    raise NotImplementedError


def practice_guides(choices: Sequence[Choice], offset: int = 0, running: int | None = None) -> Reply:
    """The guides that can be rehearsed; ``choices`` are all of them, shown in pages."""
    raise NotImplementedError


def practice_regions(choice: Choice, guide: Guide, running: int | None = None) -> Reply:
    """The regions of a guide with their total comp. ``running`` is a session that a new one would end."""
    raise NotImplementedError


def practice_recruiters(choice: Choice, guide: Guide, region: str | None, personas: Sequence[Persona]) -> Reply:
    """The recruiters to choose from; a press begins the session."""
    raise NotImplementedError


def guides(choices: Sequence[Choice], offset: int = 0) -> Reply:
    """The guides to read."""
    raise NotImplementedError


def settings(coach: Literal["each", "end"]) -> Reply:
    """The settings, each with its buttons: whether the coach speaks after every turn or only at the end."""
    raise NotImplementedError


def privacy() -> Reply:
    """What is stored, where, who can read it, and how to remove it."""
    raise NotImplementedError


def delete_question(sessions: int) -> Reply:
    """Asks before everything about a person is deleted."""
    raise NotImplementedError


def deleted(sessions: int) -> Reply:
    """Everything is gone."""
    raise NotImplementedError


def help_page(commands: Sequence[tuple[str, str]]) -> Reply:
    """What one can say: the commands with their descriptions, and how to talk to the recruiter."""
    raise NotImplementedError
