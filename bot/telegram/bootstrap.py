"""The one place that wires the bot together."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn, TypeVar

from telegram import Bot, BotCommand
from telegram.error import InvalidToken, TelegramError
from telegram.request import HTTPXRequest

from bot.telegram.delivery import Delivery
from bot.telegram.polling import Poller
from bot.telegram.pump import Pump, Respond
from db import Unavailable

if TYPE_CHECKING:
    from db import Store

T = TypeVar("T")

log = logging.getLogger(__name__)

CONNECTIONS = 32
PLAYING_GRACE, SENDING_GRACE = 2.0, 2.5
"""Seconds that what is in flight gets when the bot is stopped."""

FIRST_PAUSE = 1.0
LONGEST_PAUSE = 30.0
FORGET_EVERY = 3600.0


class WrongToken(Exception):  # noqa: N818 - a sentence for whoever runs the bot
    """Telegram refuses the token; the text says what to do and holds no part of it."""

    def __init__(self) -> None:
        super().__init__("Telegram does not know this BOT_TOKEN. Copy it anew from @BotFather, the whole line.")


@dataclass(frozen=True, slots=True)
class Account:
    """The bot's account and the server on which it has it."""

    token: str
    base_url: str = "https://api.telegram.org/bot"
    base_file_url: str = "https://api.telegram.org/file/bot"

    @property
    def bot_id(self) -> int:
        """The bot's own user id, which begins its token."""
        return int(self.token.partition(":")[0])


@asynccontextmanager
async def running(
    account: Account,
    store: Store,
    open_features: Callable[[str], Respond],
    commands: Mapping[str, str],
    *,
    paced: bool = True,
) -> AsyncIterator[asyncio.Task[NoReturn]]:
    """Run the bot while the block is open. What was left undone by an earlier run is done first.

    Args:
        account: Who the bot is.
        store: Where it keeps everything.
        open_features: Makes what answers, once the bot's user name is known.
        commands: What Telegram's menu shows: names and descriptions.
        paced: Whether messages keep Telegram's pace.

    Yields:
        The polling, which ends by itself only when it cannot go on: it raises `InvalidToken`.

    Raises:
        WrongToken: Telegram does not know the token.
    """
    async with AsyncExitStack() as stack:
        bot = _bot(account)
        await _initialize(bot)
        stack.push_async_callback(bot.shutdown)
        delivery = Delivery(store, bot, account.bot_id, paced=paced)
        stack.push_async_callback(delivery.close, SENDING_GRACE)
        pump = Pump(store, account.bot_id, open_features(bot.username), delivery.wake)
        stack.push_async_callback(pump.close, PLAYING_GRACE)
        await delivery.catch_up()
        await pump.catch_up()
        await stack.enter_async_context(_task(_introduce(bot, commands)))
        await stack.enter_async_context(_task(_forget(store)))
        yield await stack.enter_async_context(_task(Poller(store, bot, account.bot_id, pump).run()))


def _bot(account: Account) -> Bot:
    return Bot(
        account.token,
        account.base_url,
        account.base_file_url,
        request=HTTPXRequest(CONNECTIONS, connect_timeout=5, read_timeout=10, write_timeout=10, pool_timeout=10),
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
        except TelegramError as error:
            log.warning("cannot reach Telegram (%s); again in %g s", type(error.__cause__ or error).__name__, pause)
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE)
        else:
            return


async def _introduce(bot: Bot, commands: Mapping[str, str]) -> None:
    """Tell Telegram the commands for its menu."""
    try:
        await bot.set_my_commands([BotCommand(name, description) for name, description in commands.items()])
    except TelegramError as error:
        log.warning("cannot set the menu of commands (%s)", type(error).__name__)


async def _forget(store: Store) -> NoReturn:
    """Let go of old updates and calls, now and then."""
    while True:
        with suppress(Unavailable):
            async with store.work() as work:
                await work.inbox.forget()
                await work.outbox.forget()
                await work.commit()
        await asyncio.sleep(FORGET_EVERY)


@asynccontextmanager
async def _task(coroutine: Coroutine[object, object, T]) -> AsyncIterator[asyncio.Task[T]]:
    """A task that is cancelled when the block is left."""
    task = asyncio.create_task(coroutine)
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.wait([task])
