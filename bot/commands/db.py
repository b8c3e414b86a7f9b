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
from db import KeySource, Store, StoreProblem, file_of, held, key_source, maintenance, on_sqlite, rotation

ON_A_SERVER = (
    "This is for a database of SQLite. PostgreSQL's own pg_dump and pg_restore copy one of a server; what people wrote "
    "is sealed there, too."
)


@click.group
def command() -> None:
    """Back up, restore, check or upgrade the database, or change its key."""


@command.command
@click.argument("file", type=click.Path(path_type=Path), required=False)
def backup(file: Path | None) -> None:
    """Copy the database to FILE, while the bot runs or not. Without FILE: to the folder `backups` beside it."""
    with speaking() as (url, _key):
        database = local(url)
        moment = datetime.now(UTC)
        target = file or database.parent / "backups" / f"{database.stem}-{moment:%Y%m%dT%H%M%SZ}{database.suffix}"
        maintenance.backup(database, target)
    click.echo(f"{target} holds all of it, sealed. Its key is not in it: keep a copy of that in another place.")


@command.command
@click.argument("file", type=click.Path(path_type=Path))
def restore(file: Path) -> None:
    """Put the backup FILE in the place of the database. The bot must not run meanwhile."""
    with speaking() as (url, key):
        database = local(url)
        kept = maintenance.restore(database, key, file)
    click.echo(f"{database} is what {file} was. Who used /delete since then is in it again: tell them.")
    if kept:
        click.echo(f"What stood there until now is {kept}: remove it when you no longer need it.")


@command.command
def check() -> None:
    """Look through the whole database, and see whether the key opens every value."""
    with speaking() as (url, key):
        if on_sqlite(url):
            report = maintenance.check(local(url), key)
        else:
            from db import server  # noqa: PLC0415 - of no use to SQLite

            report = asyncio.run(server.check(url, key))
    click.echo(f"{name(url)}: step {report.step}, {report.values} sealed values.")
    for problem in report.problems:
        click.echo(problem, err=True)
    if report.problems:
        raise SystemExit(1)
    click.echo("Nothing is wrong with it.")


@command.command
def upgrade() -> None:
    """Take the database to the newest tables, as every start of the bot does. It must not run meanwhile: an older one
    would no longer know them."""

    async def take(url: str, key: KeySource) -> None:
        with held(url):
            async with Store.opened(url, key):
                pass

    with speaking() as (url, key):
        asyncio.run(take(url, key))
    click.echo(f"{name(url)} is at the newest step.")


@command.command("rotate-key")
def rotate_key() -> None:
    """Seal everything with a new key. The bot must not run meanwhile.

    The key file gets the new key in the place of the old one. With ENCRYPTION_KEY, put the new key before the old one
    and a comma between them, call this, and then take the old one out.
    """
    with speaking() as (url, key):
        if on_sqlite(url):
            chats = local(url).with_suffix("") / playground.STORE_NAME
            count, dropped = rotation.rotate(local(url), key, lambda: playground.seal_anew(chats, key))
        else:
            from db import server  # noqa: PLC0415 - of no use to SQLite

            count, dropped = asyncio.run(server.rotate(url, key))
    click.echo(f"{count} values of {name(url)} are sealed anew.")
    if dropped:
        click.echo(f"Backups still need the old key, which is now in {dropped}: keep it with them, or remove it.")
    elif not key.given:
        click.echo(f"{key} holds the old key, too: another database beside this one is sealed with it.")


@contextmanager
def speaking() -> Iterator[tuple[str, KeySource]]:
    """Address and key of the database; what is wrong with them ends the command with a sentence."""
    settings = read_settings()
    try:
        yield settings.database_url, key_source(settings.database_url, settings.key_file, settings.given_key)
    except (StoreProblem, playground.StoreTaken) as problem:
        raise CannotRun(str(problem)) from None


def local(url: str) -> Path:
    """The file of SQLite.

    Raises:
        CannotRun: It is none.
    """
    if not on_sqlite(url):
        raise CannotRun(ON_A_SERVER)
    return file_of(url)


def name(url: str) -> str:
    """What the database is called, without the password of its address."""
    return str(file_of(url)) if on_sqlite(url) else "the database"
