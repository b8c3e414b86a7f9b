"""Guides made for a test: one table each, and as much around it as the test names."""

from __future__ import annotations

from pathlib import Path

LEVERS = """
#### Global Levers

1. **Scarce Skill**
> "Few people have done this at scale, so I am looking for a base at the top of the range."

2. **Running Projects**
> "I would leave two projects behind that pay well, and a signing bonus would make up for that."
"""


def guide_text(
    company: str = "Acme", role: str = "Engineer", table: str = "", levers: str = LEVERS, after: str = ""
) -> str:
    """A guide with this pay table; without one a small table of a single region."""
    table = table or "| Region | Base Salary | Bonus |\n|---|---|---|\n| Leeds | £60K–£80K | £5K–£8K |"
    return f"### {role} | {company} Global Negotiation Guide\n\n{table}\n{levers}\n{after}\n"


def write_guide(folder: Path, key: str, text: str | None = None, **parts: str) -> Path:
    """The same as a file ``folder/key.md``."""
    path = folder / f"{key}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(guide_text(**parts) if text is None else text, encoding="utf-8")
    return path
