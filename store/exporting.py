"""The database as records."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncEngine

from store.database import reading
from store.fetching import fetch
from store.records import Record
from store.snapshot import build


async def export_records(engine: AsyncEngine) -> list[Record]:
    """Every record by kind and id; importing them again changes nothing. Raises DatabaseUnavailableError."""
    async with reading(engine) as connection:
        rows = await fetch(connection)
    return [kept.record for kept in build(rows)]
