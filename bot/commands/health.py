"""``notulis health``: whether the bot that runs here hears Telegram."""

from __future__ import annotations

import os
import time
from pathlib import Path

import click

from bot.commands.options import read_settings


@click.command()
def health() -> None:
    """Tell whether the bot of NOTULIS_TOKEN hears Telegram: exit status 0 when it does, 1 when it is deaf.

    One line: the last successful poll, the database, the revision of the catalogue in use.
    """
    from bot.health import file_of, read_health

    token = os.environ.get("NOTULIS_TOKEN", "")
    if not token and Path(".env").is_file():
        found = read_settings().token
        token = found.get_secret_value() if found else ""
    if not token:
        raise click.UsageError("There is no token: NOTULIS_TOKEN says which bot is meant.")
    read = read_health(file_of(token.strip()))
    if read is None:
        raise click.ClickException("no bot with this token runs here, or none has heard Telegram yet")
    now = time.time()
    click.echo(read.line(now))
    if read.is_deaf(now):
        raise SystemExit(1)
