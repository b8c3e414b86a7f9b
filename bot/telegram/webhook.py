"""Tells Telegram where to post updates."""

from __future__ import annotations

import asyncio
import logging
import secrets
from contextlib import suppress
from dataclasses import field
from typing import TYPE_CHECKING, NoReturn

from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.telegram.account import WrongToken
from bot.telegram.connection import call, kind
from bot.telegram.incoming import ALLOWED_UPDATES
from bot.telegram.pace import asked_again
from scenarios.value import value

if TYPE_CHECKING:
    from telegram import Bot

    from bot.telegram.metrics import Pulse

log = logging.getLogger(__name__)

REMOVAL_SECONDS = 0.75
FIRST_PAUSE = 0.5
LONGEST_PAUSE = 30.0
LOOK_EVERY = 300.0


class WebhookRefused(Exception):  # noqa: N818 - a sentence for whoever runs the bot
    """Telegram does not take the address; the text says why."""


@value
class Webhook:
    """Where Telegram posts updates: the public address, the port here that it leads to, and the secret that proves that
    it is Telegram."""

    url: str
    port: int
    secret: str = field(default_factory=secrets.token_urlsafe, repr=False)


class Registration:
    """Tells Telegram where to post, and sees to it that this stays so."""

    def __init__(self, bot: Bot, webhook: Webhook, pulse: Pulse) -> None:
        self._bot = bot
        self._webhook = webhook
        self._pulse = pulse

    async def run(self) -> NoReturn:
        """Keep the webhook set until cancelled.

        Raises:
            WebhookRefused: Telegram does not take the address.
            WrongToken: Telegram does not know the bot's token.
        """
        failures = 0
        taken = False
        while True:
            try:
                await self._see_to_it()
                failures, taken = 0, True
                pause = LOOK_EVERY
                self._pulse.beat(2 * LOOK_EVERY)
            except InvalidToken:
                raise WrongToken from None
            except TelegramError as error:
                # What it took once it may refuse for a while, such as when it cannot find out where the name leads.
                if isinstance(error, BadRequest) and not taken:
                    raise WebhookRefused(f"Telegram does not take WEBHOOK_URL: {error.message}") from None
                pause = asked_again(error, min(FIRST_PAUSE * 2**failures, LONGEST_PAUSE))
                failures += 1
                log.warning("cannot set the webhook (%s); again in %g s", kind(error), pause)
            await asyncio.sleep(pause)

    async def remove(self) -> None:
        """Let Telegram keep the updates until the bot runs again, by webhook or polling."""
        with suppress(TelegramError, TimeoutError):
            async with asyncio.timeout(REMOVAL_SECONDS):
                await self._bot.delete_webhook()

    async def _see_to_it(self) -> None:
        found = await call(self._bot, "getWebhookInfo", {})
        ours = isinstance(found, dict) and found.get("url") == self._webhook.url
        if ours and found.get("pending_update_count") and found.get("last_error_message"):
            log.warning("Telegram could not deliver: %s", found["last_error_message"])
        # Set even where the address is right: the secret may be another.
        await self._bot.set_webhook(
            self._webhook.url, allowed_updates=ALLOWED_UPDATES, secret_token=self._webhook.secret
        )
