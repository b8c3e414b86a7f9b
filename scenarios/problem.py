"""What an author is told when a file of theirs does not hold together."""

from __future__ import annotations

from scenarios.value import value


@value
class Problem:
    """One thing that is wrong in a file: where it stands, what is wrong and what would be right.

    Lines and columns count from 1; a column of 0 means that the whole line is meant.
    """

    file: str
    line: int
    message: str
    column: int = 0

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" + (f":{self.column}" if self.column else "")
        return f"{place}: {self.message}"


class Refused(Exception):  # noqa: N818 - it names what happened, as it reads in an except clause
    """A file that cannot be used, with every problem found in it."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems
