"""One update with all that a feature needs to answer it."""

from __future__ import annotations

from dataclasses import replace

from bot.telegram.call import Call
from bot.telegram.house import House
from bot.views import Callback, Notice, Reply
from db import Session, User, Work
from scenarios.value import value


class Refused(Exception):  # noqa: N818 - no error: an answer that ends a feature early
    """What was asked for cannot be done; the person is told why in the words of the notice."""

    def __init__(self, notice: Notice) -> None:
        super().__init__(notice)
        self.notice: Notice = notice


@value
class Request:
    """Who asks, what, and where the answer comes from.

    ``words`` is what follows the command, or the whole message where there is none; ``press`` what the pressed button
    carried. ``house`` holds the person's own guides and offers too, unless something was only said.
    """

    call: Call
    user: User
    work: Work
    house: House
    words: str = ""
    press: Callback | None = None

    @property
    def arguments(self) -> tuple[str, ...]:
        """What the pressed button carried besides verb and session."""
        return self.press.arguments if self.press else ()

    def argument(self, place: int) -> str:
        """One of the arguments, empty where the button carried fewer."""
        return self.arguments[place] if place < len(self.arguments) else ""

    def number(self, place: int = 0) -> int:
        """One of the arguments as a count, 0 where it is none."""
        digits = self.argument(place)
        return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 9 else 0

    def in_place(self, reply: Reply) -> Reply:
        """The reply, edited into the message with the button where one was pressed: menus change where they stand."""
        return replace(reply, replaces=self.call.message_id) if self.press else reply

    async def session(self) -> Session:
        """The session that the button belongs to, running or over; for a command the running one.

        Raises:
            Refused: There is none, or it is somebody else's.
        """
        if self.press is None:
            found = await self.work.sessions.current(self.user.id)
            if found is None:
                raise Refused("no_call")
        else:
            found = await self.work.sessions.get(self.press.session, self.user.id)
            if found is None:
                raise Refused("rehearsal_gone")
        return found

    async def running(self) -> Session:
        """The running session that a command or a button of that session is about.

        Raises:
            Refused: None is running, it is over, or it is somebody else's.
        """
        session = await self.session()
        if session.outcome is not None:
            raise Refused("session_over")
        return session
