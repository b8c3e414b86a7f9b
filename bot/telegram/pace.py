"""How fast messages may follow each other."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import timedelta

from telegram.error import RetryAfter

from scenarios.value import value


@value
class Rate:
    """``burst`` messages at once, then one every ``interval`` seconds."""

    interval: float
    burst: int


# "Avoid sending more than one message per second [to a chat]. We may allow short bursts", "20 messages per minute to
# the same group", "30 messages per second" in all: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits
PRIVATE = Rate(1.0, burst=3)
GROUP = Rate(3.0, burst=3)
ALL = Rate(1 / 28, burst=2)

_MANY = 10_000

LONGEST_WAIT = 3600.0


class Pace:
    """Reserves the moment of each message (generic cell rate algorithm). Moments are seconds of any one clock."""

    def __init__(self) -> None:
        self._paid_off: dict[Hashable, float] = {}

    def reserve(self, key: Hashable, rate: Rate, now: float) -> float:
        """Seconds that the next message under a key has to wait; it then counts as sent."""
        paid_off = max(self._paid_off.get(key, now), now)
        self._paid_off[key] = paid_off + rate.interval
        if len(self._paid_off) > _MANY:
            self._paid_off = {key: moment for key, moment in self._paid_off.items() if moment > now}
        # A burst may run that far ahead of what is paid off.
        return max(0.0, paid_off - (rate.burst - 1) * rate.interval - now)


def wanted(error: RetryAfter) -> float:
    """Seconds that Telegram wants to hear nothing for."""
    pause = error.retry_after
    return pause.total_seconds() if isinstance(pause, timedelta) else float(pause)


def asked_again(error: Exception, pause: float) -> float:
    """Seconds until Telegram is asked once more for what the bot cannot do without. However much patience it wants:
    it keeps updates for a day."""
    return max(pause, min(wanted(error), LONGEST_WAIT)) if isinstance(error, RetryAfter) else pause
