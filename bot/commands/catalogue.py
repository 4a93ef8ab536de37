"""``notulis catalogue``: records in YAML files, and their way into the database and out of it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.commands.options import database_option, database_url, progress_bar, sentences

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncEngine

    from store.faults import Fault
    from store.importing import Summary
    from store.reading import Progress, Reading
    from store.records import Record

existing = click.argument("path", type=click.Path(exists=True, path_type=Path))


@click.group()
def catalogue() -> None:
    """Check, import, export and count what the bot knows."""


@catalogue.command()
@existing
@database_option
def check(path: Path, database: str | None) -> None:
    """Name every fault in PATH, a YAML file or a folder of them.

    Each is one line: file, line, record and what is wrong. Records may link to those of the packaged
    catalogue and of the database, where there is one. The exit status is 1 when there is any fault, 2 where
    PATH holds no records at all.
    """
    from store.checking import faults_of
    from store.database import DatabaseUnavailableError

    with sentences(OSError, DatabaseUnavailableError), progress_bar("Reading") as reading:
        faults = faults_of(_read(path, reading), _known(database))
    _end_with(faults)
    click.echo(f"There is no fault in {path}.")


@catalogue.command("import")
@existing
@click.option("--prune", is_flag=True, help="Remove what was imported earlier and is not in PATH.")
@database_option
def import_(path: Path, prune: bool, database: str | None) -> None:
    """Bring the records of PATH into the database, all of them or none.

    PATH is a YAML file or a folder of them; its records may link to those already in the database. The exit
    status is 1 when there is any fault, 2 where PATH holds no records at all.
    """
    from store.checking import faults_of
    from store.database import DatabaseUnavailableError
    from store.exporting import export_records
    from store.importing import import_records
    from store.merging import ImportRefusedError

    async def work(read: Reading) -> Summary:
        async with _engine(database, filling) as engine:
            _end_with(faults_of(read, await export_records(engine)))
            return await import_records(engine, read.records, prune=prune, progress=importing)

    with (
        sentences(OSError, DatabaseUnavailableError, ImportRefusedError),
        progress_bar("Filling the catalogue") as filling,
        progress_bar("Importing") as importing,
    ):
        with progress_bar("Reading") as reading:
            read = _read(path, reading)
        done = asyncio.run(work(read))
    click.echo(
        f"{done.added:,} added, {done.changed:,} changed, "
        f"{done.unchanged:,} unchanged, {done.removed:,} removed."
    )


@catalogue.command()
@click.argument("path", type=click.Path(file_okay=False, path_type=Path))
@database_option
def export(path: Path, database: str | None) -> None:
    """Write every record of the database below the folder PATH, as YAML that can be imported again."""
    from store.database import DatabaseUnavailableError
    from store.writing import write_catalogue

    with sentences(OSError, DatabaseUnavailableError):
        records = _stored(database)
        files = write_catalogue(records, path)
    click.echo(f"{len(records):,} records written to {len(files):,} files in {path}.")


@catalogue.command()
@click.argument("path", type=click.Path(exists=True, path_type=Path), required=False)
@database_option
def stats(path: Path | None, database: str | None) -> None:
    """Count the records of PATH, or of the database, by kind, decade and partner.

    The exit status is 2 where PATH holds no records, or some that cannot be read: those are named.
    """
    from bot.commands.counts import count
    from store.database import DatabaseUnavailableError

    with sentences(OSError, DatabaseUnavailableError), progress_bar("Reading") as reading:
        records = _whole(path, reading) if path else _stored(database)
    click.echo("\n".join(count(records)))


def _read(path: Path, progress: Progress) -> Reading:
    """What PATH holds; bad usage where that is no record."""
    from store.reading import read_catalogue

    read = read_catalogue(path, progress)
    if not read.has_records:
        for fault in read.faults:
            click.echo(str(fault), err=True)
        raise click.UsageError(f"There are no records in {path}: name a YAML file or a folder of them.")
    return read


def _whole(path: Path, progress: Progress) -> list[Record]:
    """All records of PATH; bad usage where some cannot be read."""
    read = _read(path, progress)
    for fault in read.faults:
        click.echo(str(fault), err=True)
    if read.faults:
        raise click.UsageError(f"{len(read.faults):,} to mend in {path} before its records can be counted.")
    return read.records


def _known(database: str | None) -> list[Record]:
    """The records of the packaged catalogue, and those of the database as it is, where it is ready."""
    from store.database import connect, default_url
    from store.exporting import export_records
    from store.packaged import is_ready
    from store.reading import read_packaged

    async def stored(url: str) -> list[Record]:
        engine = connect(url)
        try:
            return await export_records(engine) if await is_ready(engine) else []
        finally:
            await engine.dispose()

    url = database_url(database)
    if url is None and not Path(default_url().removeprefix("sqlite:///")).is_file():
        return read_packaged()
    return [*read_packaged(), *asyncio.run(stored(url or default_url()))]


def _end_with(faults: Sequence[Fault]) -> None:
    """End the command with exit status 1 when there are faults, each on a line of its own."""
    for fault in faults:
        click.echo(str(fault))
    if faults:
        raise click.ClickException(f"{len(faults):,} to mend.")


def _stored(database: str | None) -> list[Record]:
    from store.exporting import export_records

    async def work() -> list[Record]:
        async with _engine(database, filling) as engine:
            return await export_records(engine)

    with progress_bar("Filling the catalogue") as filling:
        return asyncio.run(work())


@asynccontextmanager
async def _engine(database: str | None, progress: Callable[[int, int], None]) -> AsyncIterator[AsyncEngine]:
    """The database, made and filled where it is new."""
    from store.database import connect, default_url
    from store.packaged import prepare

    engine = connect(database_url(database) or default_url())
    try:
        await prepare(engine, progress)
        yield engine
    finally:
        await engine.dispose()
