"""Fills the templates: HTML as Telegram takes it, everything that is filled in escaped."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.roleplay.grounds import PART_NAMES
from bot.roleplay.rules import GRADES

CELLS = 10


def bar(share: float) -> str:
    """A share as ten cells: ▰▰▰▰▰▰▱▱▱▱."""
    full = round(max(0.0, min(1.0, share)) * CELLS)
    return "▰" * full + "▱" * (CELLS - full)


def percent(share: float) -> str:
    """A share as a percentage: 62%."""
    return f"{round(share * 100)}%".replace("-", "−")


def capital(text: str) -> str:
    """The text with its first letter large, the rest as it is."""
    return text[:1].upper() + text[1:]


class _Environment(Environment):
    def make_globals(self, d: Mapping[str, Any] | None) -> dict[str, Any]:
        """Jinja's own kind of mapping takes longer to be copied for a page than the rest of the page takes."""
        return {**self.globals, **(d or {})}


_ENVIRONMENT = _Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    auto_reload=False,
)
_ENVIRONMENT.filters.update(bar=bar, percent=percent, capital=capital)
_ENVIRONMENT.globals.update(part_names=PART_NAMES, grades=GRADES)
_ENVIRONMENT.globals.update(parts=_ENVIRONMENT.get_template("parts.html.j2").module)


_template = cache(_ENVIRONMENT.get_template)
_BLANK = re.compile(r"\n{3,}")


def render(template: str, /, **values: object) -> str:
    """The HTML of a template; ``template`` is its name without the ending.

    Raises:
        UndefinedError: the template names a value that is not there.
    """
    html = _template(f"{template}.html.j2").render(**values)
    return _BLANK.sub("\n\n", html).strip()
