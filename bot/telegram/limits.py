"""How much one person may ask of the bot, so that there is enough of it for all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic
from typing import TYPE_CHECKING

from bot.views import notice, toast
from scenarios.value import value

if TYPE_CHECKING:
    from bot.telegram.call import Call
    from bot.telegram.commands import Answers

MINUTE = 60.0
_MANY = 10_000


@value
class Limits:
    """Messages and presses a minute, files of them, and sessions in 24 hours, of one person, 0 being no limit; and for
    how many days a session is kept."""

    messages_a_minute: int = 0
    sessions_a_day: int = 0
    keep_days: int = 365
    files_a_minute: int = 0


UNLIMITED = Limits()


@dataclass(slots=True)
class _Minute:
    """What of one person was let through in the last minute, by update, and which update was told that it is enough."""

    passed: list[tuple[float, int]] = field(default_factory=list)
    told: tuple[float, int] | None = None

    def forget(self, before: float) -> None:
        self.passed = [(moment, update_id) for moment, update_id in self.passed if moment > before]
        if self.told and self.told[0] <= before:
            self.told = None


class Turnstile:
    """Lets so many updates of a person through in any minute. The first one beyond is told so, the others are not
    answered, since answers are what a flood costs; presses end with the same words, which cost no message."""

    def __init__(self, limit: int, clock: Callable[[], float] = monotonic) -> None:
        """``limit`` is how many in a minute, 0 for any number; ``clock`` gives seconds."""
        self._limit = limit
        self._clock = clock
        self._minutes: dict[int, _Minute] = {}
        self._room = _MANY

    def refuse(self, call: Call) -> Answers | None:
        """What to answer instead of playing the update; None when it may pass. An update that is played again because
        it failed counts once, and time that passes is nobody's doing."""
        if not self._limit or call.by_itself:
            return None
        now = self._clock()
        minute = self._minutes.get(call.user_id)
        if minute is None:
            self._make_room(now)
            minute = self._minutes[call.user_id] = _Minute()
        minute.forget(now - MINUTE)
        if any(update_id == call.update_id for _, update_id in minute.passed):
            return None
        if len(minute.passed) < self._limit:
            minute.passed.append((now, call.update_id))
            return None
        if call.kind == "press":
            return [toast("too_fast")]
        if not call.private:
            return []
        minute.told = minute.told or (now, call.update_id)
        return [notice("too_fast")] if minute.told[1] == call.update_id else []

    def _make_room(self, now: float) -> None:
        if len(self._minutes) >= self._room:
            for minute in self._minutes.values():
                minute.forget(now - MINUTE)
            self._minutes = {user: minute for user, minute in self._minutes.items() if minute.passed or minute.told}
            self._room = max(_MANY, 2 * len(self._minutes))
