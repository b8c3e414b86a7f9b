"""The persona: a recruiter's manner, how much room their mandate has, and which tactics they use."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pydantic import Field

from scenarios.guide import Frozen
from scenarios.problem import Problem, Refused
from scenarios.script import Script
from scenarios.script_file import check_wordings
from scenarios.yaml_file import YamlFile, read_yaml

PERSONAS = Path(__file__).parent / "personas"
"""The personas that come with the project."""


class Persona(Frozen):
    """One recruiter, as a YAML file of ``scenarios/personas`` describes them. All shares run from 0 to 1.

    ``opening`` and ``standard`` are range penetrations: where in the band the first offer stands, and how far it goes
    without a lever. ``lever`` is how far into the range that a lever asks for it goes once the lever has been used;
    ``cap`` and ``cap_with_lever`` how far into the regional target, and into the total that a lever asks for, the
    whole package may go. ``signing`` is the one-off money that may be added where the guide has none, as a share of
    the standing base. ``generosity`` is the share of the remaining gap that a plain ask with no argument moves;
    ``patience`` how many rounds that bring nothing new it bears before the final offer; ``extension`` how many days
    after its deadline it would still wait for an answer.
    """

    key: str
    name: str
    title: str
    manner: str
    opening: float = Field(ge=0, lt=1)
    standard: float = Field(gt=0, le=1)
    lever: float = Field(ge=0, le=1)
    cap: float = Field(ge=0, le=1)
    cap_with_lever: float = Field(ge=0, le=1)
    signing: float = Field(ge=0, le=0.5)
    generosity: float = Field(gt=0, le=1)
    patience: int = Field(ge=2, le=20)
    extension: int = Field(default=0, ge=0, le=60)
    tactics: tuple[str, ...] = ()
    lines: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """Wordings of this recruiter's own, used instead of the script's for the pools that they name."""


def load_persona(path: Path, script: Script) -> Persona:
    """Read a persona that plays a script.

    Raises:
        Refused: with every problem found: a tactic or a pool that the script does not have, a limit out of order, …
    """
    source = read_yaml(path)
    persona = source.as_model(Persona, Persona.model_fields.keys())
    problems = tuple(_problems(source, persona, script))
    if problems:
        raise Refused(problems)
    return persona


def load_personas(script: Script, folder: Path = PERSONAS) -> dict[str, Persona]:
    """Every persona of a folder by its key, in the order of the file names.

    Raises:
        Refused: with every problem found in any of them.
    """
    found: dict[str, Persona] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.yaml")):
        try:
            persona = load_persona(path, script)
            found[persona.key] = persona
        except Refused as refused:
            problems += refused.problems
    if problems:
        raise Refused(tuple(problems))
    return found


def _problems(source: YamlFile, persona: Persona, script: Script) -> Iterator[Problem]:
    if persona.standard <= persona.opening:
        yield source.problem(("standard",), f"'standard' must be above 'opening' ({persona.opening})")
    if persona.cap_with_lever < persona.cap:
        yield source.problem(("cap_with_lever",), f"'cap_with_lever' must not be below 'cap' ({persona.cap})")
    for number, name in enumerate(persona.tactics):
        yield from source.unless_known(("tactics", number), "unknown tactic", name, script.tactics)
    pools = script.lines.keys() | script.tactics.keys()
    for name, wordings in persona.lines.items():
        yield from source.unless_known(("lines", name), "the script has no line", name, pools)
        yield from check_wordings(source, ("lines", name), wordings)
