"""The lines of the guide that advice rests on, and whether there is a guide at all."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from bot.roleplay.grounds.titles import lever_title
from scenarios import Guide
from scenarios.guide import Origin
from scenarios.remembered import remembered
from scenarios.scenario import Scenario
from scenarios.value import value

BasisKind = Literal["band", "lever", "premium", "target", "source"]


@value
class Basis:
    """The line of the guide that a statement rests on. ``number`` counts levers, premiums and sources from 1.

    Of a candidate's own offer there is no line: ``origin`` then says whether it is theirs or holds for any offer.
    """

    kind: BasisKind
    line: int
    label: str
    number: int | None = None
    origin: Origin = "guide"


def own(scenario: Scenario) -> bool:
    """Whether the candidate's own offer is played: then nobody may be told that a guide says so."""
    return scenario.guide.own is not None


def origin(scenario: Scenario) -> Origin:
    """Whose the bands and targets are."""
    return "yours" if own(scenario) else "guide"


@remembered(lambda guide, number: (id(guide), number))
def lever_basis(guide: Guide, number: int) -> Basis | None:
    """Lever ``number`` as a basis, or None where the guide has no such lever."""
    found = guide.lever(number)
    return Basis("lever", found.line, lever_title(found), number, found.origin) if found else None


def premium_basis(guide: Guide, number: int) -> Basis | None:
    """Premium ``number`` (from 1), or None where the guide has no such premium."""
    if not 1 <= number <= len(guide.premiums):
        return None
    found = guide.premiums[number - 1]
    return Basis("premium", found.line, found.title, number)


def source_basis(guide: Guide, number: int) -> Basis | None:
    """Source ``number`` (from 1), or None where the guide has no such source."""
    if not 1 <= number <= len(guide.sources):
        return None
    found = guide.sources[number - 1]
    return Basis("source", found.line, found.text, number)


def bases(found: Iterable[Basis | None]) -> tuple[Basis, ...]:
    """Those that exist, each once, in order."""
    return tuple(dict.fromkeys(basis for basis in found if basis is not None))
