"""Changes that maintainers make, each with its trail: who, when, what was and what is, by which page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy.ext.asyncio import AsyncEngine

from store import corrections
from store.catalogue import Catalogue
from store.checking import faults_of
from store.corrections import Report
from store.database import noting
from store.importing import Summary, import_records, remove_record
from store.kinds import Ref
from store.reading import Reading, read_catalogue
from store.records import Record
from store.tables.correction import ReportState
from store.writing import as_yaml

ADDED, CHANGED, REMOVED = "added", "changed", "removed"
"""What the trail names instead of a field where it is about a whole record."""


class Ledger:
    """Writes to the catalogue of one database."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    async def add(
        self, records: Sequence[Record], known: Catalogue, by: int, chat: int, source: str
    ) -> Summary:
        """Add and change records in one transaction; ``known`` is what is there.

        Raises ImportRefusedError and DatabaseUnavailableError.
        """
        now = datetime.now(UTC)
        entries = []
        for record in records:
            ref = Ref(record.kind_, record.id)
            before = known.get(ref)
            if before != record:
                was, field = (as_yaml([before]), CHANGED) if before else ("", ADDED)
                entries.append(Report(by, chat, now, ref, field, was, as_yaml([record]), source))

        async with self._noted(entries, by):
            return await import_records(self._engine, records)

    async def remove(self, record: Record, by: int, chat: int, source: str) -> None:
        """Remove a record for good; the trail keeps it whole. Raises as ``add`` does."""
        ref = Ref(record.kind_, record.id)
        entry = Report(by, chat, datetime.now(UTC), ref, REMOVED, as_yaml([record]), "", source)
        async with self._noted([entry], by):
            await remove_record(self._engine, ref)

    @asynccontextmanager
    async def _noted(self, entries: Sequence[Report], by: int) -> AsyncIterator[None]:
        """Note what is about to be done, then that it was done or was refused."""
        async with noting(self._engine) as connection:
            keys = [await corrections.file(connection, one) for one in entries]
        state = ReportState.REJECTED
        try:
            yield
            state = ReportState.ACCEPTED
        finally:
            async with noting(self._engine) as connection:
                for key in keys:
                    await corrections.decide(connection, key, state, by, datetime.now(UTC))


def read_yaml(name: str, content: bytes, known: Sequence[Record]) -> tuple[Reading, list[str]]:
    """The records of a file in the catalogue's format, and its faults, a sentence each with its line."""
    with TemporaryDirectory(prefix="notulis-") as folder:
        file = Path(folder) / "sent.yaml"
        file.write_bytes(content)
        reading = read_catalogue(file)
        found = faults_of(reading, known)
    return reading, [str(one).replace(str(file), name) for one in found]
