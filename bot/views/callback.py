"""What a button carries: a verb, the session that it belongs to and an argument, in at most 64 bytes."""

from __future__ import annotations

from scenarios.value import value

LIMIT = 64
"""Telegram's limit for callback data, in bytes."""


@value
class Callback:
    """The data of a button: ``verb:session:argument``; session 0 where it belongs to none.

    Arguments with several parts join them by commas.
    """

    verb: str
    session: int = 0
    argument: str = ""

    @property
    def arguments(self) -> tuple[str, ...]:
        """The parts of the argument."""
        return tuple(self.argument.split(",")) if self.argument else ()

    def __str__(self) -> str:
        data = f"{self.verb}:{self.session}:{self.argument}"
        if len(data.encode()) > LIMIT:
            raise ValueError(f"callback data {data!r} has {len(data.encode())} bytes, Telegram takes {LIMIT}")
        return data

    @classmethod
    def parse(cls, data: str) -> Callback | None:
        """The callback in a button's data, or None where it is none of ours."""
        verb, _, rest = data.partition(":")
        session, colon, argument = rest.partition(":")
        if not verb or not colon or not session.isascii() or not session.isdigit():
            return None
        return cls(verb, int(session), argument)


def callback(verb: str, session: int = 0, *arguments: object) -> str:
    """The data for a button.

    Raises:
        ValueError: it would be longer than 64 bytes.
    """
    return str(Callback(verb, session, ",".join(map(str, arguments))))
