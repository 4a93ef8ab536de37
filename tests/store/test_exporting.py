"""The database as records again."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncEngine

from store.exporting import export_records
from store.importing import import_records
from store.migrations import upgrade
from tests.store.catalogues import in_order, small


async def test_records_come_out_as_they_went_in_by_kind_and_id(engine: AsyncEngine) -> None:
    """Whatever order they were imported in; what was exported and is imported again changes nothing."""
    await upgrade(engine.url)
    assert await export_records(engine) == []
    await import_records(engine, small()[::-1])
    found = await export_records(engine)
    assert found == in_order(small())
    again = await import_records(engine, found)
    assert (again.added, again.changed, again.unchanged) == (0, 0, len(found))
