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
from bot.commands.options import today as today_there

if TYPE_CHECKING:
    from bot.asking import Replied
    from bot.desk import Desk
    from store.query.query import Query


def _spoken(_context: click.Context, _option: click.Parameter, code: str | None) -> str | None:
    from bot.preferences.languages import languages

    if code is not None and code not in languages():
        raise click.BadParameter(f"there are no texts in '{code}', only in {', '.join(languages())}.")
    return code


@click.command()
@click.argument("words", nargs=-1, metavar="[QUESTION]")
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    help="Print one JSON object: id, outcome, records, values, text, sources.",
)
@click.option("--batch", is_flag=True, help="Read conversations from standard input, one JSON object a line.")
@click.option("--query", "written", metavar="JSON", help="Print what a written query comes to.")
@click.option(
    "--today",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="The day to reckon from, as 2026-11-21; else the day in NOTULIS_TIME_ZONE.",
)
@click.option(
    "--language",
    metavar="CODE",
    callback=_spoken,
    help="Reply in this language, as id or vi; else in that of the question.",
)
@click.option("--explain", is_flag=True, help="Show the best readings of the question as well, as queries.")
@database_option
def ask(
    words: tuple[str, ...],
    as_json: bool,
    batch: bool,
    written: str | None,
    today: datetime | None,
    language: str | None,
    explain: bool,
    database: str | None,
) -> None:
    """Print the reply to QUESTION, a text as people would send it to the bot.

    The exit status is 0 for an answer or a question back, 1 when the bot refuses or stays silent, 2 for bad
    usage.

    With --batch each line of standard input is a conversation, {"id", "turns", "chat", "addressed"}, and the
    reply to its last turn is printed as one JSON object a line, in order. A line that cannot be read gives
    {"id": null, "error"} in its place and makes the exit status 2.

    With --query a query is put to the catalogue, such as {"count": {"select": "meeting", "where": {"has":
    ["partner", "canada"]}}}. Its keys are select, pick, peak, project, count, total, tally, gap, alike, rank
    and holds; those of conditions has, within, before, after, holding, some, of, linked, says, not, all and
    any. --explain writes questions in this form. All of its value is printed, a record or value a line; what
    is wrong with a query is said, with exit status 2.
    """
    question = " ".join(words).strip()
    if [bool(question), batch, written is not None].count(True) != 1:
        raise click.UsageError("Give either a question, --batch or --query.")
    query = None if written is None else _read(written)
    day = today.date() if today else today_there()
    with _kept():
        desk = _desk(database)
        if query:
            status = _evaluate(desk, query, as_json=as_json)
        else:
            status = 0 if batch else _answer(desk, question, day, language, as_json=as_json, explain=explain)
    if batch:
        status = _answer_lines(desk, day, language, explain=explain)
    sys.exit(status)


def _read(written: str) -> Query:
    from bot.telling.wording import stopped
    from store.query.written import read

    try:
        return read(written)
    except ValueError as error:
        raise click.UsageError(stopped(str(error))) from None


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


def _answer(
    desk: Desk, question: str, today: date, language: str | None, *, as_json: bool, explain: bool
) -> int:
    """Print the reply; gives the exit status."""
    from bot.asking import Conversation, reply

    replied = reply(desk, Conversation((question,)), today, explained=explain, language=language or "")
    return _show(replied, as_json=as_json, explain=explain)


def _evaluate(desk: Desk, query: Query, *, as_json: bool) -> int:
    """Print what a query comes to; gives the exit status."""
    from bot.querying import put

    return _show(put(desk, query), as_json=as_json, explain=False)


def _show(replied: Replied, *, as_json: bool, explain: bool) -> int:
    from bot.answer.answer import Outcome

    if as_json:
        _print({"id": None, **replied.to_json()}, replied.explanation if explain else None)
    else:
        understood = [*replied.explanation, ""] if replied.explanation else []
        addresses = (source.url for source in replied.sources)
        for line in (*understood, *replied.text.splitlines(), *addresses):
            click.echo(line)
    return int(replied.outcome in (Outcome.REFUSE, Outcome.SILENT))


def _answer_lines(desk: Desk, today: date, language: str | None, *, explain: bool) -> int:
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
        replied = reply(desk, conversation, today, explained=explain, language=language or "")
        _print({"id": conversation.id, **replied.to_json()}, replied.explanation if explain else None)
    return status


def _print(fields: dict[str, Any], explanation: tuple[str, ...] | None = None) -> None:
    if explanation is not None:
        fields["explanation"] = explanation
    print(json.dumps(fields), flush=True)
