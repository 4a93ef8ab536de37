"""A record is removed for good, unless others link to it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from store.database import writing
from store.exporting import export_records
from store.importing import fill, import_records, remove_record
from store.kinds import Kind, Ref
from store.merging import ImportRefusedError
from store.migrations import upgrade
from store.records import Meeting, Record, Topic
from tests.store.catalogues import small

KELP, WEED = Topic("kelp", "Kelp"), Topic("weed", "Weed")
REF = Ref(Kind.TOPIC, "kelp")


async def fill_with(engine: AsyncEngine, records: list[Record], digest: str) -> None:
    async with writing(engine) as connection:
        await fill(connection, records, digest)


async def test_a_packaged_record_that_was_removed_stays_away(engine: AsyncEngine) -> None:
    """The next package does not bring it back, though people may; what else there is stays."""
    await upgrade(engine.url)
    await fill_with(engine, [KELP, WEED], "one")
    assert await remove_record(engine, REF) == KELP
    assert await export_records(engine) == [WEED]
    await fill_with(engine, [KELP, WEED], "two")
    assert await export_records(engine) == [WEED]
    await import_records(engine, [KELP])
    assert await export_records(engine) == [KELP, WEED]
    await remove_record(engine, REF)
    assert await export_records(engine) == [WEED]


async def test_what_others_link_to_stays(engine: AsyncEngine) -> None:
    """The refusal names the first of them; what is not there cannot be removed either."""
    await upgrade(engine.url)
    await import_records(engine, small())
    series = next(Ref(Kind.SERIES, one.series) for one in small() if isinstance(one, Meeting))
    with pytest.raises(ImportRefusedError, match="links to it"):
        await remove_record(engine, series)
    with pytest.raises(ImportRefusedError, match="is not there"):
        await remove_record(engine, REF)
    assert len(await export_records(engine)) == len(small())
    tea = Topic("tea", "Tea")
    one = next(record for record in small() if isinstance(record, Meeting))
    linking = [replace(one, id=f"tea-{at}", topics=("tea",)) for at in (1, 2)]
    await import_records(engine, [tea, *linking])
    with pytest.raises(ImportRefusedError) as refusal:
        await remove_record(engine, Ref(Kind.TOPIC, "tea"))
    assert refusal.value.faults == ("topic 'tea' cannot be removed: meeting 'tea-1' links to it.",)


async def test_a_new_package_that_links_to_a_removed_record_brings_it_back(engine: AsyncEngine) -> None:
    """Else the package could not be filled in."""
    await upgrade(engine.url)
    records = small()
    topic = next(one for one in records if isinstance(one, Topic))
    await fill_with(engine, [topic], "one")
    await remove_record(engine, Ref(Kind.TOPIC, topic.id))
    assert await export_records(engine) == []
    await fill_with(engine, records, "two")
    assert len(await export_records(engine)) == len(records)
