"""``notulis chat``: the bot in this terminal."""

from __future__ import annotations

import click

from bot.commands.options import database_option, progress_bar, read_settings, sentences


@click.command()
@database_option
def chat(database: str | None) -> None:
    """Talk to the bot in this terminal, on a simulated Telegram; no token needed."""
    from bot.terminal.chat import chat as talk
    from store.database import DatabaseUnavailableError

    with sentences(DatabaseUnavailableError), progress_bar("Filling the catalogue") as progress:
        talk(read_settings(database), progress)
