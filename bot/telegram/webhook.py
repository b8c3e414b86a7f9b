"""Takes updates that Telegram posts. Only a 2xx acknowledges one, and only once it is stored."""

from __future__ import annotations

import asyncio
import json
import logging
import secrets
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NoReturn

from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route
from telegram.error import BadRequest, InvalidToken, RetryAfter, TelegramError

from bot.telegram.account import WrongToken
from bot.telegram.incoming import ALLOWED_UPDATES
from bot.telegram.intake import Intake, is_update
from bot.telegram.pace import wanted
from db import Unavailable

if TYPE_CHECKING:
    from starlette.requests import Request
    from telegram import Bot

    from bot.telegram.metrics import Pulse

log = logging.getLogger(__name__)

LARGEST = 1_000_000
"""Bytes of a body. A message of 4096 characters with a hundred entities has some 20,000."""

REMOVAL_SECONDS = 0.75
FIRST_PAUSE = 0.5
LONGEST_PAUSE = 30.0
LOOK_EVERY = 300.0

_HEADER = "X-Telegram-Bot-Api-Secret-Token"


class WebhookRefused(Exception):  # noqa: N818 - a sentence for whoever runs the bot
    """Telegram does not take the address; the text says why."""


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where Telegram posts updates: the public address, the port here that it leads to, and the secret that proves that
    it is Telegram."""

    url: str
    port: int
    secret: str = field(default_factory=secrets.token_urlsafe, repr=False)


def app(intake: Intake, secret: str) -> Starlette:
    """What answers the posts, at any path: a proxy before it may have taken off a part."""
    expected = secret.encode()

    async def post(request: Request) -> Response:
        # Whoever does not know the secret learns nothing, not even how long it would take to find it.
        if not secrets.compare_digest(request.headers.get(_HEADER, "").encode(), expected):
            return Response(status_code=403)
        body = await _body(request)
        if body is None:
            return Response(status_code=413)
        update = _parsed(body)
        if not is_update(update):
            return Response(status_code=400)
        try:
            await intake.take([update])
        except Unavailable as error:
            log.warning("cannot store an update (%s); it stays with Telegram", error)
            return Response(status_code=503)
        return Response()

    return Starlette(routes=[Route("/{path:path}", post, methods=["POST"])])


async def _body(request: Request) -> bytes | None:
    """The body; None when it is too large."""
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > LARGEST:
            return None
        parts.append(part)
    return b"".join(parts)


def _parsed(body: bytes) -> object:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


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
        while True:
            try:
                await self._see_to_it()
                failures = 0
                pause = LOOK_EVERY
                self._pulse.beat(2 * LOOK_EVERY)
            except InvalidToken:
                raise WrongToken from None
            except BadRequest as error:
                raise WebhookRefused(f"Telegram does not take WEBHOOK_URL: {error.message}") from None
            except TelegramError as error:
                pause = min(FIRST_PAUSE * 2**failures, LONGEST_PAUSE)
                if isinstance(error, RetryAfter):
                    pause = max(pause, wanted(error))
                failures += 1
                log.warning("cannot set the webhook (%s); again in %g s", type(error).__name__, pause)
            await asyncio.sleep(pause)

    async def remove(self) -> None:
        """Let Telegram keep the updates until the bot runs again, by webhook or polling."""
        with suppress(TelegramError, TimeoutError):
            async with asyncio.timeout(REMOVAL_SECONDS):
                await self._bot.delete_webhook()

    async def _see_to_it(self) -> None:
        found = await self._bot.get_webhook_info()
        if found.url == self._webhook.url and found.pending_update_count and found.last_error_message:
            log.warning("Telegram could not deliver: %s", found.last_error_message)
        # Set even where the address is right: the secret may be another.
        await self._bot.set_webhook(
            self._webhook.url, allowed_updates=ALLOWED_UPDATES, secret_token=self._webhook.secret
        )
