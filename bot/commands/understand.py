"""`python -m bot understand`: what the bot understands of messages, one JSON line for each."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args, get_type_hints

import click

from bot.roleplay.understanding import Context, Figure, Understood, understand

if TYPE_CHECKING:
    from scenarios.guide import Guide


@click.command
@click.option(
    "--guide",
    "file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The guide whose levers are looked for; the one that comes with the bot unless named.",
)
def command(file: Path | None) -> None:
    """Read JSON lines {"id", "text", "context"} and print what each message says.

    The context is {"stage", "topic", "last"} and may be absent. Every line gets an answer, in order; one that cannot be
    read gets {"id", "error"}.
    """
    guide = _guide(file)
    for number, line in enumerate(sys.stdin.buffer, start=1):
        if line.strip():
            sys.stdout.write(json.dumps(answer(line, number, guide)) + "\n")
            sys.stdout.flush()


def _guide(file: Path | None) -> Guide | None:
    from scenarios.catalogue import load_guide, standard_guide  # noqa: PLC0415 - only where levers are looked for
    from scenarios.problem import Refused  # noqa: PLC0415

    try:
        return load_guide(file or standard_guide())
    except Refused as why:
        raise click.ClickException(str(why)) from why


def answer(line: bytes, number: int, guide: Guide | None) -> dict[str, Any]:
    """The answer to one line of input, an error with its place where the line cannot be read."""
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError) as why:
        return {"id": None, "error": f"line {number} is not JSON: {why}"}
    if not isinstance(asked, dict):
        return {"id": None, "error": f'line {number}: expected an object {{"id", "text", "context"}}'}
    ident, text = asked.get("id"), asked.get("text")
    if not isinstance(text, str):
        return {"id": ident, "error": f'line {number}: "text" must be a string'}
    try:
        context = _context(asked.get("context"))
    except ValueError as why:
        return {"id": ident, "error": f"line {number}: {why}"}
    return {"id": ident} | as_data(understand(text, context, guide))


def as_data(understood: Understood) -> dict[str, Any]:
    """What was understood, in the form that the labelled messages have."""
    data: dict[str, Any] = {
        "figures": [_figure(figure) for figure in understood.figures],
        "acts": [str(act) for act in understood.acts],
        "levers": [mention.number for mention in understood.levers],
    }
    if understood.conditional:
        data["conditional_accept"] = True
    if understood.relative:
        data["relative"] = understood.relative
    return data


def _figure(figure: Figure) -> dict[str, Any]:
    data = asdict(figure)
    if data["open"] is None:
        del data["open"]
    return data


def _context(given: object) -> Context:
    if given is None:
        return Context()
    if not isinstance(given, dict):
        raise ValueError('"context" must be an object {"stage", "topic", "last"}')  # noqa: TRY004 - told to the caller alike
    hints = get_type_hints(Context)
    values: dict[str, Any] = {}
    for name in ("stage", "topic", "last"):
        value = given.get(name)
        if value is None:
            continue
        allowed = _strings(hints[name])
        if not isinstance(value, str) or (allowed and value not in allowed):
            expected = ", ".join(sorted(allowed)) if allowed else "a string"
            raise ValueError(f'"context.{name}" is {value!r}; expected {expected}')
        values[name] = value
    return Context(**values)


def _strings(hint: object) -> set[str]:
    """The strings that a type admits by name; none where it admits any."""
    found: set[str] = set()
    for argument in get_args(hint):
        found |= {argument} if isinstance(argument, str) else _strings(argument)
    return found
