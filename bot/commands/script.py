"""`python -m bot script`: checks scripts and personas, draws a script, renews the calls written down in a document."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from bot.options import scenario_of
from bot.roleplay.transcripts import renewed
from scenarios import Refused, Script, load_personas, load_script
from scenarios.persona import PERSONAS
from scenarios.script import Transition
from scenarios.script_file import SCRIPT

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.group
def command() -> None:
    """Check and draw the script of a call."""


@command.command
@click.argument("file", type=_FILE, default=SCRIPT)
@click.option("--personas", type=_FOLDER, default=PERSONAS, help="The folder with the recruiters who play it.")
@click.pass_context
def check(context: click.Context, file: Path, personas: Path) -> None:
    """Say what does not hold together in a script and in the personas that play it, with file, line and column.

    The exit status is 1 when anything was found.
    """
    try:
        script = load_script(file)
        cast = load_personas(script, personas)
    except Refused as refused:
        for problem in refused.problems:
            click.echo(problem)
        context.exit(1)
    wordings = sum(map(len, script.lines.values())) + sum(len(tactic.lines) for tactic in script.tactics.values())
    click.echo(
        f"{file}: {len(script.states)} states, {len(script.tactics)} tactics, {wordings} wordings; "
        f"played by {', '.join(cast)}."
    )


@command.command
@click.argument("file", type=_FILE, default=SCRIPT)
def draw(file: Path) -> None:
    """Draw a script as a Mermaid state diagram."""
    try:
        script = load_script(file)
    except Refused as refused:
        raise click.ClickException(str(refused)) from None
    click.echo("\n".join(_mermaid(script)))


@command.command
@click.argument("file", type=_FILE)
def transcripts(file: Path) -> None:
    """Play the calls in a document again, and write what the recruiter says in them now."""
    text = file.read_text(encoding="utf-8")
    new = renewed(text, lambda persona, region, seed: scenario_of(None, region, persona, seed))
    file.write_text(new, encoding="utf-8")
    click.echo(f"{file}: {'as it was' if new == text else 'renewed'}.")


def _mermaid(script: Script) -> Iterator[str]:
    yield "stateDiagram-v2"
    yield f"    [*] --> {script.start}"
    for name, state in script.states.items():
        for transition in state.on:
            if transition.to:
                yield f"    {name} --> {transition.to}: {_label(transition)}"
        if state.outcome:
            yield f"    {name} --> [*]"
    for transition in (*script.first, *script.otherwise):
        if transition.to:
            yield f"    anywhere --> {transition.to}: {_label(transition)}"


def _label(transition: Transition) -> str:
    used = [f"uses {' or '.join(transition.tactic)}"] if transition.tactic else []
    return ", ".join([*transition.when, *used]) or "otherwise"
