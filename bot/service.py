"""The bot as a running program: store, playground where it is wanted, and the bot, until it is asked to stop."""

import asyncio
import gc
import logging
import signal
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext, suppress
from datetime import timedelta
from pathlib import Path

import click

from bot.listening import PortTaken
from bot.settings import Settings
from bot.telegram.account import Account, WrongToken
from bot.telegram.bootstrap import running
from bot.telegram.furnishing import NothingToRehearse, furnish
from bot.telegram.limits import Limits
from bot.telegram.metrics import Pulse
from bot.telegram.surroundings import WrongSurroundings
from bot.telegram.webhook import Webhook, WebhookRefused
from db import KeySource, Store, StoreProblem, file_of, folder_of, held, key_source, on_sqlite
from scenarios.catalogue import Catalogue


class SecretMissing(Exception):  # noqa: N818 - a sentence for whoever runs the bot
    """Several bots may take Telegram's posts, and each has drawn a secret of its own."""

    def __init__(self) -> None:
        super().__init__(
            "Setting WEBHOOK_SECRET is missing: bots on one PostgreSQL take posts for each other, and so all of them "
            "must be given the same secret of 1 to 256 letters, digits, _ and -."
        )


PROBLEMS = (
    NothingToRehearse,
    PortTaken,
    SecretMissing,
    StoreProblem,
    WebhookRefused,
    WrongSurroundings,
    WrongToken,
)
"""Why the bot cannot run; each says so in a sentence for whoever runs it."""

log = logging.getLogger(__name__)

INDEX = "guides.json"
"""Beside the database: what is known of the guides from one start to the next."""
REFRESH_SECONDS = 5.0

FILES_A_MINUTE = 10
"""How many files of one person are read in a minute: a long guide takes as long as a thousand messages."""

HEAD_START = 0.05
"""Seconds in which Telegram is asked for updates before anything else is thought of."""

GARBAGE = 20_000, 10, 10
"""How many objects more make the garbage collector look for rings among the youngest; how many such looks make one
among the older, and among the oldest. (Python's own are 700, 10, 10.)"""


async def run(settings: Settings) -> None:
    """Run until the process is asked to stop (SIGTERM, SIGINT), which cancels this and lets what is in flight end.

    Raises:
        NothingToRehearse: There is no guide, or no script.
        StoreProblem: The database cannot be opened, not with this key, or another bot or playground runs on it.
        SecretMissing: A webhook on PostgreSQL needs one that is set.
        PortTaken: Another program has the port of the playground, the webhook or the metrics.
        WebhookRefused: Telegram does not take the webhook's address.
        WrongSurroundings: The environment names a proxy or certificates that are none.
        WrongToken: Telegram does not know the token.
    """
    _cancel_on(signal.SIGTERM, signal.SIGINT)
    limits = Limits(settings.messages_a_minute, settings.sessions_a_day, settings.keep_days, FILES_A_MINUTE)
    catalogue = Catalogue(settings.guides_dir, folder_of(settings.database_url) / INDEX)
    furnished = furnish(catalogue, limits=limits, local=settings.bot_token is None)
    key = key_source(settings.database_url, settings.key_file, settings.given_key)
    keep = timedelta(days=settings.keep_days)
    pulse = Pulse()
    async with (
        _held(settings.database_url),
        Store.opened(settings.database_url, key) as store,
        _monitored(settings.metrics_port, store, pulse),
        _account(settings, key) as account,
        _refreshed(catalogue),
        running(
            account,
            store,
            furnished.features,
            paced=settings.pacing,
            keep=keep,
            webhook=_webhook(settings),
            pulse=pulse,
        ) as bringing,
    ):
        await _warm_up(furnished.get_ready)
        await bringing


async def _warm_up(get_ready: Callable[[], None]) -> None:
    """Make what the first messages would wait for, and keep all that stays out of the garbage collector's way: it would
    look through some 300,000 objects again and again, a third of the work of a turn."""
    await asyncio.sleep(HEAD_START)
    loop, warm = asyncio.get_running_loop(), asyncio.Event()

    def think() -> None:
        try:
            get_ready()
        finally:
            with suppress(RuntimeError):  # the bot was stopped meanwhile
                loop.call_soon_threadsafe(warm.set)

    # A thread of the event loop's own would be waited for when the bot is stopped.
    threading.Thread(target=think, daemon=True).start()
    await warm.wait()
    gc.collect()
    gc.freeze()
    gc.set_threshold(*GARBAGE)


@asynccontextmanager
async def _held(database_url: str) -> AsyncIterator[None]:
    with held(database_url):
        yield


def chats_of(database_url: str) -> Path:
    """The folder in which the playground keeps its chats."""
    return file_of(database_url).with_suffix("") if on_sqlite(database_url) else folder_of(database_url) / "playground"


def _webhook(settings: Settings) -> Webhook | None:
    if settings.webhook_url is None:
        return None
    if settings.webhook_secret is None:
        if not on_sqlite(settings.database_url):
            raise SecretMissing
        return Webhook(settings.webhook_url, settings.webhook_port)
    return Webhook(settings.webhook_url, settings.webhook_port, settings.webhook_secret.get_secret_value())


def _monitored(port: int | None, store: Store, pulse: Pulse) -> AbstractAsyncContextManager[None]:
    if port is None:
        return nullcontext()
    from bot.monitoring import monitored  # noqa: PLC0415 - a web server, which a bot that nobody watches starts without

    return monitored(port, store, pulse)


@asynccontextmanager
async def _refreshed(catalogue: Catalogue) -> AsyncIterator[None]:
    """Guides that change are picked up while the block is open."""

    async def refresh() -> None:
        while True:
            await asyncio.sleep(REFRESH_SECONDS)
            try:
                await asyncio.to_thread(catalogue.refresh)
            except Exception:  # the guides as they were go on being played
                log.exception("cannot look for changed guides")

    task = asyncio.create_task(refresh())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.wait([task])


@asynccontextmanager
async def _account(settings: Settings, key: KeySource) -> AsyncIterator[Account]:
    """The bot's account on Telegram, or in a playground that runs as long."""
    if settings.bot_token is not None:
        address = settings.api_base_url
        yield Account(settings.bot_token.get_secret_value(), f"{address}/bot", f"{address}/file/bot")
        return
    from bot import playground  # noqa: PLC0415 - a bot on Telegram starts without it

    folder = chats_of(settings.database_url)
    async with playground.serve(folder=folder, key=key, port=settings.playground_port) as server:
        click.echo(f"\n  The recruiter waits at  {server.page_url}\n\n  Ctrl+C ends the bot; your sessions stay.\n")
        yield Account(server.token, server.base_url, server.base_file_url)


def _cancel_on(*signals: signal.Signals) -> None:
    task = asyncio.current_task()
    if task is not None:
        for number in signals:
            asyncio.get_running_loop().add_signal_handler(number, task.cancel)
