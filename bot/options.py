"""What the options of commands name: a guide, a region, a level, a recruiter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from scenarios import Guide, Persona, Refused, Scenario, Script, load_personas, load_script
from scenarios.catalogue import find_guide, load_guide, standard_guide
from scenarios.scenario import level_of, levels_at, playable


def scenario_of(name: str | None, prefix: str | None, key: str, seed: int, level: str | None = None) -> Scenario:
    """What is rehearsed: a guide by its name, a region by how its name begins, a recruiter by their key,
    a level by how its name begins.

    Raises:
        click.ClickException: guide, script or personas are refused, or what is named is not there.
    """
    guide, script, personas = loaded(name)
    persona = persona_named(personas, key)
    region = region_named(guide, prefix)
    return Scenario(guide, region, persona, script, seed, level_named(guide, region, level))


def loaded(name: str | None) -> tuple[Guide, Script, dict[str, Persona]]:
    """The guide that is meant, the one that comes with the bot unless named; the script, and the recruiters by key.

    Raises:
        click.ClickException: one of them is refused, or no guide is called so.
    """
    try:
        script = load_script()
        return load_guide(_guide_file(name)), script, load_personas(script)
    except Refused as refused:
        raise click.ClickException(str(refused)) from None


def persona_named(personas: Mapping[str, Persona], key: str) -> Persona:
    """The recruiter of this key.

    Raises:
        click.BadParameter: there is none.
    """
    if key not in personas:
        raise click.BadParameter(f"'{key}'; there are {', '.join(personas)}.", param_hint="--persona")
    return personas[key]


def region_named(guide: Guide, prefix: str | None) -> str | None:
    """The region that is meant, the first one that can be played unless named.

    Raises:
        click.ClickException: none is called so, or none can be played.
    """
    places = [region for region in guide.regions or (None,) if playable(guide, region)]
    if not places:
        raise click.ClickException(f"{guide.file} names no base and no total in money: there is nothing to negotiate.")
    if prefix is None:
        return places[0]
    return _named(prefix, [region for region in places if region is not None], "--region")


def level_named(guide: Guide, region: str | None, prefix: str | None) -> str | None:
    """The level that is meant, the role's own or the first one unless named.

    Raises:
        click.BadParameter: none is called so.
    """
    if prefix is None:
        return level_of(guide, region)
    return _named(prefix, [level for level in levels_at(guide, region) if level], "--level")


def _named(prefix: str, names: Sequence[str], option: str) -> str:
    """The name that begins so."""
    if not names:
        raise click.BadParameter(f"'{prefix}': the guide tells none apart.", param_hint=option)
    wanted = prefix.strip().casefold()
    found = [name for name in names if name.casefold().startswith(wanted)]
    exact = [name for name in found if name.casefold() == wanted]
    if len(exact or found) != 1:
        said = "could be any of" if found else "is none of"
        raise click.BadParameter(f"'{prefix}' {said} {'; '.join(found or names)}.", param_hint=option)
    return (exact or found)[0]


def _guide_file(name: str | None) -> Path:
    if name is None:
        return standard_guide()
    found = Path(name) if Path(name).is_file() else find_guide(name)
    if found is None:
        raise click.BadParameter(f"no file and no guide is called '{name}'.", param_hint="--guide")
    return found
