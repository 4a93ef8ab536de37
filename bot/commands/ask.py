"""``notulis ask``: one reply, or a stream of them."""

from __future__ import annotations

import asyncio
import gc
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import click

from bot.commands.options import database_option, database_url, progress_bar, sentences

if TYPE_CHECKING:
    from bot.desk import Desk


@click.command()
@click.argument("words", nargs=-1, metavar="[QUESTION]")
@click.option(
    "--json", "as_json", is_flag=True, help="Print one JSON object: id, outcome, records, values, text."
)
@click.option("--batch", is_flag=True, help="Read conversations from standard input, one JSON object a line.")
@click.option(
    "--today",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="The day to reckon from, as 2026-11-21.",
)
@click.option("--explain", is_flag=True, help="Show what was understood as well.")
@database_option
def ask(
    words: tuple[str, ...],
    as_json: bool,
    batch: bool,
    today: datetime | None,
    explain: bool,
    database: str | None,
) -> None:
    """Print the reply to QUESTION, a text as people would send it to the bot.

    The exit status is 0 for an answer or a question back, 1 when the bot refuses or stays silent, 2 for bad
    usage.

    With --batch each line of standard input is a conversation, {"id", "turns", "chat", "addressed"}, and the
    reply to its last turn is printed as one JSON object a line, in order. A line that cannot be read gives
    {"id": null, "error"} in its place and makes the exit status 2.
    """
    question = " ".join(words).strip()
    if batch == bool(question):
        raise click.UsageError("Give either a question or --batch.")
    day = today.date() if today else date.today()  # noqa: DTZ011 (the asker's own day)
    with _kept():
        desk = _desk(database)
        status = 0 if batch else _answer(desk, question, day, as_json=as_json, explain=explain)
    if batch:
        status = _answer_lines(desk, day, explain=explain)
    sys.exit(status)


@contextmanager
def _kept() -> Iterator[None]:
    """Look for no garbage in what is loaded, now or at the end: that takes long and finds none."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _desk(database: str | None) -> Desk:
    from bot.desk import Desk
    from store.database import DatabaseUnavailableError
    from store.library import Library

    async def load() -> Desk:
        async with Library.open(database_url(database), progress=progress) as library:
            return Desk(library.shelf.catalogue, library.shelf.matcher)

    with sentences(DatabaseUnavailableError), progress_bar("Filling the catalogue") as progress:
        return asyncio.run(load())


def _answer(desk: Desk, question: str, today: date, *, as_json: bool, explain: bool) -> int:
    """Print the reply; gives the exit status."""
    from bot.answer.answer import Outcome
    from bot.asking import Conversation, reply

    replied = reply(desk, Conversation((question,)), today, explained=explain)
    if as_json:
        _print({"id": None, **replied.to_json()}, replied.explanation if explain else None)
    else:
        understood = [*replied.explanation, ""] if explain else []
        for line in (*understood, *replied.text.splitlines(), *replied.links):
            click.echo(line)
    return int(replied.outcome in (Outcome.REFUSE, Outcome.SILENT))


def _answer_lines(desk: Desk, today: date, *, explain: bool) -> int:
    """Reply to each line of standard input as it comes; gives the exit status."""
    from bot.asking import read_conversation, reply

    status = 0
    for number, line in enumerate(sys.stdin.buffer, 1):
        if not line.strip():
            continue
        try:
            conversation = read_conversation(line)
        except ValueError as error:
            click.echo(f"Line {number} cannot be answered: {error}.", err=True)
            _print({"id": None, "error": str(error)})
            status = 2
            continue
        replied = reply(desk, conversation, today, explained=explain)
        _print({"id": conversation.id, **replied.to_json()}, replied.explanation if explain else None)
    return status


def _print(fields: dict[str, Any], explanation: tuple[str, ...] | None = None) -> None:
    if explanation is not None:
        fields["explanation"] = explanation
    print(json.dumps(fields), flush=True)
