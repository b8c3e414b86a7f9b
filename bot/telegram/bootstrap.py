"""The one place that wires the bot together."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, closing, suppress
from datetime import timedelta
from typing import TYPE_CHECKING, NoReturn, TypeVar

from telegram import Bot, BotCommand
from telegram.error import InvalidToken, TelegramError

from bot.listening import EVERYWHERE, listen
from bot.telegram.account import Account, WrongToken
from bot.telegram.clock import Clock
from bot.telegram.connection import Connection, kind
from bot.telegram.delivery import Delivery
from bot.telegram.intake import Intake
from bot.telegram.metrics import Pulse
from bot.telegram.pace import asked_again
from bot.telegram.polling import Poller
from bot.telegram.pump import Features, Pump
from bot.telegram.webhook import Registration, Webhook
from bot.views import ABOUT, DESCRIPTION
from db import Unavailable

if TYPE_CHECKING:
    from db import Store

T = TypeVar("T")

log = logging.getLogger(__name__)

PLAYING_GRACE, SENDING_GRACE = 1.0, 1.5
"""Seconds that what is in flight gets when the bot is stopped. With those that a webhook and its posts get before, they
stay within the five that a supervisor may grant."""

FIRST_PAUSE = 1.0
LONGEST_PAUSE = 30.0
FORGET_EVERY = 3600.0
CLOCK_TOLERANCE = 3600.0
"""How many seconds this machine's clock may be off Telegram's before its word on what is old counts for nothing."""

LOOK_EVERY = 5.0
"""Seconds between two looks at what other bots on the same database have left undone."""

KEEP = timedelta(days=365)


@asynccontextmanager
async def running(
    account: Account,
    store: Store,
    open_features: Callable[[Bot], Features],
    *,
    paced: bool = True,
    keep: timedelta = KEEP,
    webhook: Webhook | None = None,
    pulse: Pulse | None = None,
) -> AsyncIterator[asyncio.Task[NoReturn]]:
    """Run the bot while the block is open. What was left undone by an earlier run is done first.

    Args:
        account: Who the bot is.
        store: Where it keeps everything.
        open_features: Makes what answers, once the bot knows its own name.
        paced: Whether messages keep Telegram's pace.
        keep: How old a session gets.
        webhook: Where Telegram posts updates; without it they are fetched.
        pulse: Told of every sign that updates come.

    Yields:
        What brings the updates. It ends by itself only when it cannot go on: it raises `WrongToken` or
        `WebhookRefused`.

    Raises:
        PortTaken: Another program has the webhook's port.
        WrongSurroundings: The environment names a proxy or certificates that are none.
        WrongToken: Telegram does not know the token.
    """
    async with AsyncExitStack() as stack:
        connection = Connection(account.base_url)
        bot = _bot(account, connection)
        await _initialize(bot)
        stack.push_async_callback(bot.shutdown)
        features = open_features(bot)
        delivery = Delivery(store, bot, account.bot_id, paced=paced)
        stack.push_async_callback(delivery.close, SENDING_GRACE)
        pump = Pump(store, account.bot_id, features, delivery)
        stack.push_async_callback(pump.close, PLAYING_GRACE)
        await delivery.catch_up()
        await pump.catch_up()
        await stack.enter_async_context(_task(_introduce(bot, features.commands)))
        await stack.enter_async_context(_task(_forget(store, keep, connection)))
        await stack.enter_async_context(_task(Clock(store, account.bot_id, pump).run()))
        if store.shared:
            await stack.enter_async_context(_task(_finish_what_others_began(store, pump, delivery)))
        intake = Intake(store, account.bot_id, pump)
        pulse = pulse or Pulse()
        log.info("@%s is at work and %s", bot.username, "takes posts" if webhook else "fetches its updates")
        if webhook is None:
            bringing = Poller(bot, intake, pulse).run()
        else:
            bringing = await stack.enter_async_context(
                _webhook(Registration(bot, webhook, pulse), intake, webhook, store)
            )
        stack.callback(pulse.stop)
        yield await stack.enter_async_context(_task(bringing))


@asynccontextmanager
async def _webhook(
    registration: Registration, intake: Intake, webhook: Webhook, store: Store
) -> AsyncIterator[Coroutine[object, object, NoReturn]]:
    """Listen for what Telegram posts; gives what tells Telegram where to."""
    # Imported here: a bot that fetches its updates starts without a web server.
    from bot.serving import serving  # noqa: PLC0415
    from bot.telegram.posts import app  # noqa: PLC0415

    with closing(listen(webhook.port, EVERYWHERE)) as listener:
        async with serving(app(intake, webhook.secret), listener):
            try:
                yield registration.run()
            finally:
                with suppress(Unavailable):
                    if await store.alone():
                        await registration.remove()


def _bot(account: Account, connection: Connection) -> Bot:
    return Bot(
        account.token,
        account.base_url,
        account.base_file_url,
        request=connection,
        get_updates_request=connection,
    )


async def _initialize(bot: Bot) -> None:
    """Find out who we are, however long Telegram cannot be reached."""
    pause = FIRST_PAUSE
    while True:
        try:
            await bot.initialize()
        except InvalidToken:
            await bot.shutdown()
            raise WrongToken from None
        except (TelegramError, TypeError, AttributeError) as error:  # the latter where the answer describes no bot
            pause = asked_again(error, pause)
            log.warning("cannot reach Telegram (%s); again in %g s", kind(error), pause)
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE)
        else:
            return


async def _introduce(bot: Bot, commands: Mapping[str, str]) -> None:
    """Tell Telegram the commands for its menu, and what an empty chat and the profile say."""
    try:
        await bot.set_my_commands([BotCommand(name, description) for name, description in commands.items()])
        await bot.set_my_description(DESCRIPTION)
        await bot.set_my_short_description(ABOUT)
    except TelegramError as error:
        log.warning("cannot introduce the bot to Telegram (%s)", type(error).__name__)


async def _forget(store: Store, keep: timedelta, connection: Connection) -> NoReturn:
    """Let go of old updates, calls and sessions, now and then. A clock that jumped must not make all of them old."""
    while True:
        if abs(connection.ahead) > CLOCK_TOLERANCE:
            log.warning("the clock of this machine is %.0f s off Telegram's: nothing old is deleted", connection.ahead)
            await asyncio.sleep(FORGET_EVERY)
            continue
        with suppress(Unavailable):
            async with store.work() as work:
                await work.inbox.forget()
                await work.outbox.forget()
                await work.sessions.forget(keep)
                await work.played_guides.forget()
                await work.commit()
        await asyncio.sleep(FORGET_EVERY)


async def _finish_what_others_began(store: Store, pump: Pump, delivery: Delivery) -> NoReturn:
    """Play and deliver what a bot on the same database has left that was killed. One looks at a time."""
    while True:
        await asyncio.sleep(LOOK_EVERY)
        with suppress(Unavailable):
            async with store.claim("what others began") as ours:
                if ours:
                    await pump.catch_up()
                    await delivery.catch_up()


@asynccontextmanager
async def _task(coroutine: Coroutine[object, object, T]) -> AsyncIterator[asyncio.Task[T]]:
    """A task that is cancelled when the block is left."""
    task = asyncio.create_task(coroutine)
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.wait([task])
