"""Records into the database: all of them or none, and only what differs from what is there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine
from sqlmodel import col

from store.database import writing
from store.fetching import fetch
from store.kept import Origin
from store.kinds import Kind, Ref
from store.merging import ImportRefusedError, Plan, links_of, named, plan, ref_of
from store.records import Record, Source
from store.rows.record import rows_of
from store.snapshot import build
from store.tables import CitationRow, RecordRow, RemovalRow, RevisionRow, SourceRow, Table

Progress = Callable[[int, int], None]
Written = dict[str, list[dict[str, Any]]]
_BATCH = 1_000
_LARGEST = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Summary:
    """What an import did, in numbers of records."""

    added: int
    changed: int
    unchanged: int
    removed: int


async def import_records(
    engine: AsyncEngine, records: Iterable[Record], *, prune: bool = False, progress: Progress | None = None
) -> Summary:
    """Add and change records in one transaction, as added by people; ``progress`` hears rows done and all.

    With ``prune``, what people added or changed earlier and is not among these records is removed; where that
    hid a record shipped with Notulis, it is back at the next start.
    Raises ImportRefusedError and DatabaseUnavailableError.
    """
    try:
        async with writing(engine) as connection:
            summary = await _merge(connection, records, Origin.ADDED, prune, progress)
            if summary.removed:
                await connection.execute(update(RevisionRow).values(packaged=None))
            return summary
    except DBAPIError as error:
        raise ImportRefusedError([f"The database refuses these records: {error.orig}"]) from error


async def remove_record(engine: AsyncEngine, ref: Ref) -> Record:
    """Remove a record that no other links to, for good: the packaged one does not come back; gives it.

    Raises ImportRefusedError and DatabaseUnavailableError.
    """
    async with writing(engine) as connection:
        kept = build(await fetch(connection))
        found = next((one for one in kept if ref_of(one.record) == ref), None)
        if found is None:
            raise ImportRefusedError([f"{named(ref)} is not there."])
        linking = [named(ref_of(one.record)) for one in kept if ref in links_of(one.record)]
        if linking:
            raise ImportRefusedError([f"{named(ref)} cannot be removed: {linking[0]} links to it."])
        await _write(connection, [found.key], {}, None)
        key = {"kind": ref.kind.value, "record": ref.id}
        await connection.execute(delete(RemovalRow).filter_by(**key))
        await connection.execute(insert(RemovalRow).values(**key))
        return found.record


async def _without_removed(connection: AsyncConnection, records: Iterable[Record]) -> Iterable[Record]:
    """The packaged records but for those that people removed and no other of them links to."""
    rows = await connection.execute(select(col(RemovalRow.kind), col(RemovalRow.record)))
    removed = {Ref(Kind(kind), id_) for kind, id_ in rows}
    if not removed:
        return records
    every = list(records)
    linked = {ref for record in every for ref in links_of(record) if ref in removed}
    return [record for record in every if ref_of(record) not in removed - linked]


async def fill(
    connection: AsyncConnection, records: Iterable[Record], digest: str, progress: Progress | None = None
) -> Summary:
    """Make the packaged records those of this catalogue and note its digest; what people added stays.

    What people removed stays away.
    """
    records = await _without_removed(connection, records)
    summary = await _merge(connection, records, Origin.PACKAGED, True, progress)
    await connection.execute(update(RevisionRow).values(packaged=digest))
    return summary


async def _merge(
    connection: AsyncConnection,
    records: Iterable[Record],
    origin: Origin,
    prune: bool,
    progress: Progress | None,
) -> Summary:
    rows = await fetch(connection)
    kept = build(rows)
    todo = plan(kept, records, origin, prune=prune)
    keys = {ref_of(one.record): one.key for one in kept}
    sources = {Source(url, title): key for key, url, title in rows["source"]}
    if not rows["revision"]:
        await connection.execute(insert(RevisionRow).values(id=1, number=0))
    if todo.added or todo.changed or todo.removed:
        gone = [keys[ref_of(record)] for record in todo.changed] + [one.key for one in todo.removed]
        written = _written(todo, origin, keys, sources)
        await _write(connection, gone, written, progress)
    return Summary(len(todo.added), len(todo.changed), todo.unchanged, len(todo.removed))


def _written(todo: Plan, origin: Origin, keys: Mapping[Ref, int], sources: Mapping[Source, int]) -> Written:
    """The rows to insert; a changed record keeps its key. Raises ImportRefusedError for unstorable values."""
    fresh = count(max(keys.values(), default=0) + 1)
    keys = {**keys, **{ref_of(record): next(fresh) for record in todo.added}}
    fresh_source = count(max(sources.values(), default=0) + 1)
    known = dict(sources)
    written: Written = defaultdict(list)
    faults = []

    def source_key(source: Source) -> int:
        if source not in known:
            known[source] = next(fresh_source)
            written["source"].append({"key": known[source], "url": source.url, "title": source.title})
        return known[source]

    for record in (*todo.added, *todo.changed):
        if not record.name.strip():
            faults.append(f"{named(ref_of(record))} has no name.")
        for table, row in rows_of(record, origin, keys.__getitem__, source_key):
            written[str(table.__tablename__)].append(row)
            faults += [
                f"{named(ref_of(record))}: '{column}' holds {why}."
                for column, value in row.items()
                if (why := _unstorable(value))
            ]
    if faults:
        raise ImportRefusedError(faults)
    return written


def _unstorable(value: object) -> str | None:
    """Why a value cannot be kept: PostgreSQL has no NUL in texts and 32 bits in integers."""
    if isinstance(value, str):
        if "\0" in value:
            return "the character NUL, which no database keeps"
        if not value.isascii() and any("\ud800" <= character <= "\udfff" for character in value):
            return "half a character (a lone surrogate)"
    elif isinstance(value, int) and abs(value) > _LARGEST:
        return f"{value}, which is too large"
    return None


async def _write(
    connection: AsyncConnection, gone: Sequence[int], written: Written, progress: Progress | None
) -> None:
    """Delete and insert; links are checked when the transaction ends, so the order among records is free."""
    if gone:
        removal = delete(RecordRow).where(col(RecordRow.key) == bindparam("gone"))
        await connection.execute(removal, [{"gone": key} for key in gone])
    total = sum(map(len, written.values()))
    done = 0
    for table in Table.metadata.sorted_tables:
        rows = written.get(table.name, [])
        for start in range(0, len(rows), _BATCH):
            batch = rows[start : start + _BATCH]
            await connection.execute(insert(table), batch)
            done += len(batch)
            if progress:
                progress(done, total)
    cited = select(col(CitationRow.source_key))
    await connection.execute(delete(SourceRow).where(col(SourceRow.key).not_in(cited)))
    await connection.execute(update(RevisionRow).values(number=RevisionRow.number + 1))
