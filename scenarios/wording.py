"""Wordings: sentences with blanks, in Jinja2's sandbox; they stay plain text, whoever shows them escapes them."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from jinja2 import StrictUndefined, Template, TemplateSyntaxError, meta
from jinja2.sandbox import ImmutableSandboxedEnvironment

# Plain text: a page escapes what it shows, and an escaped apostrophe must not reach a terminal.
_ENVIRONMENT = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False)
_ENVIRONMENT.globals.clear()

_BLANK = re.compile(r"\{\{ ([a-z_]+) \}\}")
_PLAIN = re.compile(rf"[^{{}}]*(?:{_BLANK.pattern}[^{{}}]*)*")
"""A wording whose only Jinja are blanks."""

_SENTENCE = re.compile(r"^[a-z]|(?<=[a-z)][.!?] )[a-z]")
"""Where a sentence begins: a value in that place begins with a capital."""


@lru_cache(maxsize=8192)
def blanks(text: str) -> frozenset[str]:
    """The variables that a wording names.

    Raises:
        TemplateSyntaxError: when the wording is no Jinja.
    """
    if _PLAIN.fullmatch(text):  # parsing all of these is most of what a start would spend on a script
        return frozenset(_BLANK.findall(text))
    return frozenset(meta.find_undeclared_variables(_ENVIRONMENT.parse(text)))


@lru_cache(maxsize=1024)
def named(wordings: tuple[str, ...]) -> frozenset[str]:
    """The variables that any of these wordings names."""
    return frozenset().union(*map(blanks, wordings))


@lru_cache(maxsize=256)
def _template(text: str) -> Template:
    return _ENVIRONMENT.from_string(text)


def filled(text: str, values: dict[str, str], *, inside: bool = False) -> str:
    """A wording with its blanks filled in, ``inside`` a sentence or as one; a value is never read as Jinja.

    Raises:
        KeyError: when a blank has no value.
        UndefinedError: when another variable of its Jinja has none.
    """
    # Hardly a wording needs Jinja, and compiled all of them would hold more memory than everything else of a script.
    plain = _PLAIN.fullmatch(text)
    whole = _BLANK.sub(lambda blank: values[blank[1]], text) if plain else _template(text).render(values)
    lines = (" ".join(line.split()) for line in whole.splitlines())
    if inside:
        return "\n".join(line for line in lines if line)
    return "\n".join(_SENTENCE.sub(lambda start: start[0].upper(), line) for line in lines if line)


def unfillable(text: str, variables: Collection[str]) -> str | None:
    """Why a wording cannot be filled in, whatever the values: it reaches for a file, or for more than their text."""
    if _PLAIN.fullmatch(text):
        return None
    try:
        filled(text, dict.fromkeys(variables, "text"))
    except Exception as error:  # noqa: BLE001 - Jinja runs what the author wrote
        return str(error)
    return None


def listed(items: Sequence[str], last: str = "and") -> str:
    """Items as a sentence lists them: "a", "a and b", "a, b and c"; ``last`` stands before the last one."""
    return ", ".join(items[:-1]) + f" {last} " + items[-1] if len(items) > 1 else "".join(items)


__all__ = ["TemplateSyntaxError", "blanks", "filled", "listed", "named", "unfillable"]
