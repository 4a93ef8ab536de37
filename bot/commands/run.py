"""``notulis run``: the bot on Telegram."""

from __future__ import annotations

import click

from bot.commands.options import database_option, read_settings, sentences


@click.command()
@database_option
def run(database: str | None) -> None:
    """Answer on Telegram, with the token in NOTULIS_TOKEN."""
    from bot.errors import StartError
    from bot.running import run as answer

    with sentences(StartError):
        answer(read_settings(database))
