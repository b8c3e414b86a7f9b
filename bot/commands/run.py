"""`python -m bot run`: the bot on Telegram, or on a page of this machine."""

import asyncio
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
    # Imported here: help and a wrong setting are answered without waiting for all of it.
    from bot import service  # noqa: PLC0415
    from bot.telegram import redaction  # noqa: PLC0415

    redaction.set_up(settings.log_level, settings.log_format)
    try:
        with suppress(asyncio.CancelledError):
            asyncio.run(service.run(settings))
    except service.PROBLEMS as problem:
        raise CannotRun(str(problem)) from None
