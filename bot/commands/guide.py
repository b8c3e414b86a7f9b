"""`python -m bot guide`: writes a guide to fill in, and says what was read in guides, or why they are refused."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import click

from scenarios import Guide, Refused
from scenarios.catalogue import TEMPLATE, guide_files, load_guide
from scenarios.guide import Component


@click.group
def command() -> None:
    """Write and check negotiation guides."""


@command.command
@click.argument("paths", metavar="FILE|FOLDER…", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One JSON line for each guide.")
@click.pass_context
def check(context: click.Context, paths: tuple[Path, ...], as_json: bool) -> None:
    """Read guides and show what was understood, line by line.

    A folder stands for every Markdown file below it. The exit status is 1 when any guide was refused.
    """
    refused = False
    for path in _files(paths):
        try:
            guide = load_guide(path)
        except Refused as why:
            refused = True
            problems = why.problems
            answer = {"file": str(path), "refused": [{"line": p.line, "message": p.message} for p in problems]}
            click.echo(json.dumps(answer, ensure_ascii=False) if as_json else "\n".join(f"{p}" for p in problems))
        else:
            click.echo(json.dumps(as_data(guide), ensure_ascii=False) if as_json else "\n".join(_summary(guide)))
    context.exit(1 if refused else 0)


@command.command
@click.argument("file", required=False, type=click.Path(dir_okay=False, path_type=Path))
def new(file: Path | None) -> None:
    """Write a guide to fill in, with comments, to FILE or standard output. Nothing is overwritten."""
    template = TEMPLATE.read_text(encoding="utf-8")
    if file is None:
        click.echo(template, nl=False)
        return
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("x", encoding="utf-8") as handle:
            handle.write(template)
    except FileExistsError:
        raise click.ClickException(f"{file} is there already; name another file, or move that one away.") from None
    except OSError as error:
        raise click.ClickException(f"cannot write {file}: {error.strerror}.") from None
    click.echo(f"{file}: fill it in, then `python -m bot guide check {file}` says what was read.")


def as_data(guide: Guide) -> dict[str, object]:
    """What a guide holds, as the JSON of `guide check --json` gives it."""
    band_fields = {"line", "region", "level", "component", "low", "high", "currency", "unit", "period"}
    ask_fields = {"line", "component", "low", "high", "unit", "currency"}
    return {
        "file": guide.file,
        "company": guide.company,
        "role": guide.role,
        "total_convention": guide.total_convention,
        "bands": [band.model_dump(include=band_fields) for band in guide.bands],
        "levers": [
            {
                "number": lever.number,
                "title": lever.title,
                "asks": [ask.model_dump(include=ask_fields) for ask in lever.asks],
            }
            for lever in guide.levers
        ],
        "levels": [level.model_dump() for level in guide.levels],
        "premiums": [
            premium.model_dump(include={"line", "title", "low", "high", "unit"}) for premium in guide.premiums
        ],
        "strategy": [
            target.model_dump(include={"line", "region", "level", "component", "low", "high"})
            for target in guide.strategy
        ],
        "sources": [source.model_dump() for source in guide.sources],
        "notes": [note.model_dump() for note in guide.notes],
    }


def _files(paths: tuple[Path, ...]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from guide_files(path)
        else:
            yield path


def _summary(guide: Guide) -> Iterator[str]:
    yield f"{guide.file}: {guide.role} at {guide.company}"
    places = dict.fromkeys((band.region, band.level) for band in guide.bands)
    components = [part for part in Component if any(band.component is part for band in guide.bands)]
    yield f"  {len(guide.bands)} bands: {', '.join(components)} in {len(places)} places"
    counts = {
        "levers": guide.levers,
        "levels": guide.levels,
        "premiums": guide.premiums,
        "targets": guide.strategy,
        "sources": guide.sources,
    }
    yield "  " + ", ".join(f"{len(found)} {name}" for name, found in counts.items())
    for note in guide.notes:
        yield f"{guide.file}:{note.line}: note: {note.text}"
