"""What guides write where Markdown has something else: bullets of other kinds, digits in boxes, underlined headings.

Each is brought into Markdown line for line, so that every line keeps its number.
"""

from __future__ import annotations

import re

_KEYCAP = re.compile(r"([1-9])\ufe0f?\u20e3")
"""A digit in a box, as lists are numbered on phones."""
_BULLET = re.compile(
    r"^([ \t>]*)(?:[•‣◦▪●■◆▶►➤➜→✓✔✅☑★☆]\ufe0f?(?=[ \t])|[–—](?=[ \t]+(?:\*\*|__)\S)|"
    r"[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff][\ufe0f\u200d\u2600-\u27bf\U0001f000-\U0001faff]*"
    r"(?=[ \t]+(?:\*\*|__)[^*_\n]+(?:\*\*|__)[ \t]*\S))",
    re.MULTILINE,
)
"""A mark for a bullet; a dash only before a title in bold, and a picture only where text follows that title: a picture
before a line in bold is no bullet."""
_UNDERLINED = re.compile(
    r"(?P<before>\A|\n[ \t]*\n)(?P<title>(?![-*+>#|<\s]|\d+[.)]|\*\*|__)[^\n]{0,79}[^\s.,;:!?\"”])[ \t]*\n"
    r"(?P<rule>=+|-{3,})[ \t]*(?=\n|\Z)"
)
"""A short line with a rule right below it and an empty line above: what ends like a sentence is none."""


def as_markdown(source: str) -> str:
    """The document with these habits as lists, numbers and headings of Markdown."""
    source = _KEYCAP.sub(r"\1.", source)
    if not source.isascii():
        source = _BULLET.sub(r"\1-", source)
    if "\n==" in source or "\n---" in source:
        source = _UNDERLINED.sub(_heading, source)
    return source


def _heading(found: re.Match[str]) -> str:
    return f"{found['before']}{'#' if found['rule'][0] == '=' else '##'} {found['title']}\n"
