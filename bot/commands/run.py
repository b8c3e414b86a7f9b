import click

from bot.settings import read_settings


@click.command
def command() -> None:
    """Run the bot. On Telegram with BOT_TOKEN, without one on a page of this machine."""
    read_settings()
    raise click.ClickException("The bot cannot be run yet: this command is still being written.")
