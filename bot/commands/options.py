"""What the commands share: the database, errors as sentences, progress.

Commands import what is heavy when they run, so that ``notulis --help`` and light commands stay quick.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from bot.settings import Settings

_ZONE = "NOTULIS_TIME_ZONE"

database_option = click.option(
    "--database",
    metavar="URL",
    envvar="NOTULIS_DATABASE_URL",
    show_envvar=True,
    help="The database; a SQLite file in your data folder when not given.",
)


def read_settings(database: str | None = None) -> Settings:
    """The settings, ``database`` before all others; a wrong one is bad usage."""
    from pydantic import ValidationError

    from bot.settings import Settings

    try:
        return Settings(database_url=database) if database else Settings()
    except ValidationError as error:
        wrong = error.errors(include_input=False, include_url=False)[0]
        name = f"NOTULIS_{wrong['loc'][0]}".upper()
        raise click.UsageError(f"The setting {name} cannot be used: {wrong['msg']}.") from None


def database_url(database: str | None = None) -> str | None:
    """The URL of the database to use, None for the default.

    The settings are loaded only where a file may hold it: that takes a tenth of a second.
    """
    if database or not Path(".env").is_file():
        return database
    url = read_settings().database_url
    return url.get_secret_value() if url else None


def today() -> date:
    """The day that it is in the time zone of the settings; a wrong zone is bad usage.

    As with the database, the settings are loaded only where a file may hold it.
    """
    from bot.zone import DEFAULT_ZONE, read_zone, today_in

    name = os.environ.get(_ZONE, "")
    if not name and Path(".env").is_file():
        name = read_settings().time_zone
    try:
        return today_in(read_zone(name or DEFAULT_ZONE))()
    except ValueError as error:
        raise click.UsageError(f"The setting {_ZONE} cannot be used: {error}.") from None


@contextmanager
def sentences(*errors: type[Exception]) -> Iterator[None]:
    """Expected errors end the command with their text on standard error and exit status 1."""
    try:
        yield
    except errors as error:
        raise click.ClickException(str(error)) from error


@contextmanager
def progress_bar(label: str) -> Iterator[Callable[[int, int], None]]:
    """Something to tell how many of how many are done, shown on standard error when that is a terminal.

    The bar ends when all are done, so that what is printed next has a line of its own.
    """
    with ExitStack() as stack:
        bar: Any = None

        def progress(done: int, total: int) -> None:
            nonlocal bar
            if bar is None:
                shown = click.progressbar(
                    length=total, label=label, file=sys.stderr, hidden=not sys.stderr.isatty()
                )
                bar = stack.enter_context(shown)
            bar.update(done - bar.pos)
            if done >= total:
                stack.close()
                bar = None

        yield progress
