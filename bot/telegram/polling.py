"""Fetches updates and stores them. Only the next fetch acknowledges them, and only once they are stored."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NoReturn

from telegram.error import Conflict, InvalidToken, TelegramError, TimedOut

from bot.telegram.account import WrongToken
from bot.telegram.connection import call, kind
from bot.telegram.incoming import ALLOWED_UPDATES
from bot.telegram.intake import is_update
from bot.telegram.pace import asked_again
from db import Unavailable

if TYPE_CHECKING:
    from telegram import Bot

    from bot.telegram.intake import Intake
    from bot.telegram.metrics import Pulse

log = logging.getLogger(__name__)

POLL_SECONDS = 30
ANSWER_SECONDS = 10
"""How much longer than the poll itself its answer may take."""

FIRST_PAUSE = 0.5
LONGEST_PAUSE = 30.0


class Poller:
    def __init__(self, bot: Bot, intake: Intake, pulse: Pulse) -> None:
        self._bot = bot
        self._intake = intake
        self._pulse = pulse

    async def run(self) -> NoReturn:
        """Fetch and store until cancelled.

        Raises:
            WrongToken: Telegram does not know the bot's token any more.
        """
        offset: int | None = None
        failures = 0
        while True:
            pause = min(FIRST_PAUSE * 2**failures, LONGEST_PAUSE)
            try:
                updates = await self._fetch(offset)
                await self._intake.take(updates)
            except InvalidToken:
                raise WrongToken from None
            except Conflict as error:
                await self._resolve(error)
            except TimedOut:
                log.debug("a poll was not answered in time")
            except TelegramError as error:
                pause = asked_again(error, pause)
                log.warning("cannot fetch updates (%s); trying again", kind(error))
            except Unavailable as error:
                log.warning("cannot store updates (%s); they stay with Telegram", error)
            else:
                # Without an offset Telegram starts at the first update that is not acknowledged. That it stands for no
                # longer than needed matters after a quiet week, when Telegram starts to count anywhere.
                offset = updates[-1]["update_id"] + 1 if updates else None
                failures = 0
                self._pulse.beat(2 * (POLL_SECONDS + ANSWER_SECONDS))
                continue
            await asyncio.sleep(pause)
            failures += 1

    async def _resolve(self, conflict: Conflict) -> None:
        if "webhook" not in conflict.message.lower():
            log.warning("another program fetches this bot's updates; stop it, or give this one a bot of its own")
            return
        log.warning("updates went to a webhook until now; removing it")
        with suppress(TelegramError):
            await self._bot.delete_webhook()

    async def _fetch(self, offset: int | None) -> list[dict[str, Any]]:
        # Where it is not known whether updates come, nobody waits half a minute to learn that none is there.
        seconds = POLL_SECONDS if self._pulse.alive else 0
        wanted_updates: dict[str, Any] = {"timeout": seconds, "allowed_updates": ALLOWED_UPDATES}
        if offset is not None:
            wanted_updates["offset"] = offset
        # As Telegram sends them: `Bot.get_updates` parses them first, so that a single one that it cannot parse would
        # keep all others back for good and stand in the log with its text.
        fetched = await call(self._bot, "getUpdates", wanted_updates, read_timeout=POLL_SECONDS + ANSWER_SECONDS)
        updates = [update for update in fetched if is_update(update)] if isinstance(fetched, list) else []
        if not updates and fetched != []:
            raise TelegramError("the answer holds no updates")
        return updates
