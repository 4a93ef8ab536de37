"""The command line: ``notulis``."""

from __future__ import annotations

import io
import sys

import click

from bot.commands.ask import ask
from bot.commands.catalogue import catalogue
from bot.commands.chat import chat
from bot.commands.health import health
from bot.commands.run import run


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="notulis", prog_name="notulis", message="%(prog)s %(version)s")
def main() -> None:
    """Look up ASEAN's meetings, partners and programmes, here or on Telegram."""
    for stream in (sys.stdin, sys.stdout):
        if isinstance(stream, io.TextIOWrapper):  # a terminal may know fewer characters than replies have
            stream.reconfigure(errors="replace")


for command in (ask, catalogue, chat, health, run):
    main.add_command(command)
