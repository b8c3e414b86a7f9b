"""`python -m bot run`: the bot on Telegram, or on a page of this machine."""

import asyncio
import gc
from collections.abc import Callable
from contextlib import suppress

import click

from bot.settings import read_settings


class CannotRun(click.ClickException):
    """One sentence: what is wrong and what would be right."""

    exit_code = 2


@click.command
def command() -> None:
    """Run the bot. On Telegram with BOT_TOKEN, without one on a page of this machine."""
    settings = read_settings()
    # What is imported stays: looking for garbage in it again and again takes as long as a quarter of the rest.
    gc.disable()
    # Imported here: help and a wrong setting are answered without waiting for all of it.
    from bot import service  # noqa: PLC0415
    from bot.telegram import redaction  # noqa: PLC0415

    gc.freeze()
    gc.enable()
    redaction.set_up(settings.log_level, settings.log_format)
    try:
        with suppress(asyncio.CancelledError), asyncio.Runner(loop_factory=_event_loop()) as runner:
            runner.run(service.run(settings))
    except service.PROBLEMS as problem:
        raise CannotRun(str(problem)) from None


def _event_loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """Uvloop where there is one, which takes half the time of asyncio's own; None is asyncio's."""
    try:
        import uvloop  # noqa: PLC0415
    except ImportError:
        return None
    return uvloop.new_event_loop
