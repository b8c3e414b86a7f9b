"""`python -m bot COMMAND`: every module of `bot.commands` is a command, imported only when it is called."""

import importlib
import pkgutil
from difflib import get_close_matches

import click

from bot import commands

DEFAULT = "run"


class Commands(click.Group):
    """The modules of `bot.commands`; `run` when none is named."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(module.name for module in pkgutil.iter_modules(commands.__path__))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        command = importlib.import_module(f"{commands.__name__}.{cmd_name}").command
        if not isinstance(command, click.Command):
            raise TypeError(f"{commands.__name__}.{cmd_name}.command is no click command")
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        return super().parse_args(ctx, args or [DEFAULT])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        names = self.list_commands(ctx)
        if args[0] in names or args[0].startswith("-"):
            return super().resolve_command(ctx, args)
        close = get_close_matches(args[0], names, n=1)
        hint = f"did you mean '{close[0]}'?" if close else f"there are {', '.join(names)}."
        raise click.UsageError(f"No command is called '{args[0]}': {hint}")


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Rehearse a job-offer negotiation. Without a command the bot is run."""
