"""The persona: a recruiter's manner, how much room their mandate has, and which tactics they use."""

from __future__ import annotations

from pydantic import Field

from scenarios.guide import Frozen


class Persona(Frozen):
    """One recruiter, as a YAML file of ``scenarios/personas`` describes them. All shares run from 0 to 1.

    ``opening`` and ``standard`` are range penetrations: where in the band the first offer stands, and how far it goes
    without a lever. ``lever`` is how far into the range that a lever asks for it goes once the lever has been used;
    ``cap`` and ``cap_with_lever`` how far into the regional target, and into the total that a lever asks for, the
    whole package may go. ``signing`` is the one-off money that may be added where the guide has none, as a share of
    the standing base. ``generosity`` is the share of the remaining gap that a plain ask with no argument moves;
    ``patience`` how many rounds that bring nothing new it bears before the final offer.
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
    tactics: tuple[str, ...] = ()
    lines: dict[str, tuple[str, ...]] = {}
    """Wordings of this recruiter's own, used instead of the script's for the pools that they name."""
