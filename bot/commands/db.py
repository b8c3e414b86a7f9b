"""`python -m bot db`: back the database up, bring it back, check it, upgrade it, change its key."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import click

from bot import playground
from bot.commands.run import CannotRun
from bot.settings import read_settings
from db import KeySource, Store, StoreProblem, file_of, key_source, maintenance, on_sqlite

ON_A_SERVER = (
    "This is for a database of SQLite. PostgreSQL's own pg_dump and pg_restore copy one of a server, whose values are "
    "sealed there, too; for a new key, put it before the old one in ENCRYPTION_KEY and keep both."
)


@click.group
def command() -> None:
    """Back up, restore, check or upgrade the database, or change its key."""


@command.command
@click.argument("file", type=click.Path(path_type=Path), required=False)
def backup(file: Path | None) -> None:
    """Copy the database to FILE, while the bot runs or not. Without FILE: to the folder `backups` beside it."""
    with speaking() as (database, _key):
        moment = datetime.now(UTC)
        target = file or database.parent / "backups" / f"{database.stem}-{moment:%Y%m%dT%H%M%SZ}{database.suffix}"
        maintenance.backup(database, target)
    click.echo(f"{target} holds all of it, sealed. Its key is not in it: keep a copy of that in another place.")


@command.command
@click.argument("file", type=click.Path(path_type=Path))
def restore(file: Path) -> None:
    """Put the backup FILE in the place of the database. The bot must not run meanwhile."""
    with speaking() as (database, key):
        kept = maintenance.restore(database, key, file)
    click.echo(f"{database} is what {file} was. Who used /delete since then is in it again: tell them.")
    if kept:
        click.echo(f"What stood there until now is {kept}: remove it when you no longer need it.")


@command.command
def check() -> None:
    """Look through the whole database, and see whether the key opens every value."""
    with speaking() as (database, key):
        report = maintenance.check(database, key)
    click.echo(f"{database}: step {report.step}, {report.values} sealed values.")
    for problem in report.problems:
        click.echo(problem, err=True)
    if report.problems:
        raise SystemExit(1)
    click.echo("Nothing is wrong with it.")


@command.command
def upgrade() -> None:
    """Take the database to the newest tables, as every start of the bot does."""

    async def take(url: str, key: KeySource) -> None:
        async with Store.opened(url, key):
            pass

    settings = read_settings()
    key = key_source(settings.database_url, settings.key_file, settings.given_key)
    try:
        asyncio.run(take(settings.database_url, key))
    except StoreProblem as problem:
        raise CannotRun(str(problem)) from None
    name = file_of(settings.database_url) if on_sqlite(settings.database_url) else "The database"
    click.echo(f"{name} is at the newest step.")


@command.command("rotate-key")
def rotate_key() -> None:
    """Seal everything with a new key. The bot must not run meanwhile.

    The key file gets the new key in the place of the old one. With ENCRYPTION_KEY, put the new key before the old one
    and a comma between them, call this, and then take the old one out.
    """
    with speaking() as (database, key):
        chats = database.with_suffix("") / playground.STORE_NAME
        count, dropped = maintenance.rotate(database, key, lambda: playground.seal_anew(chats, key))
    click.echo(f"{count} values of {database} are sealed anew.")
    if dropped:
        click.echo(f"Backups still need the old key, which is now in {dropped}: keep it with them, or remove it.")
    elif not key.given:
        click.echo(f"{key} holds the old key, too: another database beside this one is sealed with it.")


@contextmanager
def speaking() -> Iterator[tuple[Path, KeySource]]:
    """Database and key of the settings; what is wrong with them ends the command with a sentence."""
    settings = read_settings()
    if not on_sqlite(settings.database_url):
        raise CannotRun(ON_A_SERVER)
    try:
        key = key_source(settings.database_url, settings.key_file, settings.given_key)
        yield file_of(settings.database_url), key
    except (StoreProblem, playground.StoreTaken) as problem:
        raise CannotRun(str(problem)) from None
