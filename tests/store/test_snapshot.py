"""The rows of the database as records, each with where it comes from."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from store.database import connect, reading, writing
from store.fetching import fetch
from store.importing import fill, import_records
from store.kept import Kept, Origin
from store.kinds import Kind
from store.migrations import upgrade
from store.records import Topic
from store.snapshot import build
from tests.store.catalogues import in_order, small


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    """An engine on an empty file: the rows are the same of any database."""
    found = connect(f"sqlite:///{tmp_path}/kept.sqlite3")
    yield found
    await found.dispose()


async def built(engine: AsyncEngine) -> list[Kept]:
    async with reading(engine) as connection:
        return build(await fetch(connection))


async def test_rows_become_records_with_their_origin_and_a_key_of_their_own(engine: AsyncEngine) -> None:
    """Shipped or added by people; in the order of kinds, then of ids."""
    await upgrade(engine.url)
    async with writing(engine) as connection:
        await fill(connection, small(), "digest")
    await import_records(engine, [Topic("kelp", "Kelp")])
    found = await built(engine)
    assert [one.record for one in found] == in_order([*small(), Topic("kelp", "Kelp")])
    added = [one.record.id for one in found if one.origin is Origin.ADDED]
    assert added == ["kelp"]
    assert len({one.key for one in found}) == len(found)
    kinds = [one.record.kind_ for one in found]
    assert kinds == sorted(kinds, key=list(Kind).index)
