"""Columns: what goes in comes out, sorts rightly, and is refused where it breaks a rule."""

from __future__ import annotations

from collections.abc import AsyncIterator
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession
from sqlmodel import col, select

from store.database import sessions, writing
from store.dates import PartialDate
from store.importing import import_records
from store.kept import Origin
from store.kinds import Kind, Level
from store.migrations import upgrade
from store.tables import MeetingRow, PledgeRow, RecordRow
from tests.store.catalogues import small


@pytest.fixture
async def session(engine: AsyncEngine) -> AsyncIterator[AsyncSession]:
    """A session on a database that holds the small catalogue."""
    await upgrade(engine.url)
    await import_records(engine, small())
    async with sessions(engine)() as session:
        yield session


async def test_models_give_dates_sums_and_words(session: AsyncSession) -> None:
    """Read by their models, columns hold partial dates, exact sums and the words of their kind."""
    found = select(MeetingRow).join(RecordRow, col(RecordRow.key) == col(MeetingRow.key))
    row = (await session.execute(found.where(RecordRow.id == "som-1"))).scalar_one()
    assert (row.date, row.level) == (PartialDate(2022, 7, 6), Level.SENIOR_OFFICIALS)
    pledges = await session.execute(select(PledgeRow).order_by(col(PledgeRow.position)))
    assert [pledge.amount for pledge in pledges.scalars()] == [Decimal("1000000.50"), Decimal(3)]


async def test_partial_dates_sort_as_they_compare(session: AsyncSession) -> None:
    """The database's order of dates of any precision is that of PartialDate."""
    dates = [
        PartialDate.parse(iso)
        for iso in ("0987", "2021-12-31", "2022", "2022-01", "2022-01-01", "2022-07", "2022-07-06", "2023")
    ]
    shuffled = dates[::2] + dates[::-2]
    (series,) = (await session.execute(text("SELECT key FROM series"))).scalars()
    for number, date in enumerate(shuffled, start=100):
        session.add(RecordRow(key=number, kind=Kind.MEETING, id=f"m{number}", name="M", origin=Origin.ADDED))
        await session.flush()
        session.add(MeetingRow(key=number, series_key=series, level=Level.FORUM, date=date, summary=""))
    await session.flush()
    found = select(col(MeetingRow.date)).where(col(MeetingRow.key) >= 100).order_by(col(MeetingRow.date))
    assert list((await session.execute(found)).scalars()) == dates == sorted(shuffled)


@pytest.mark.parametrize(
    ("table", "values", "constraint"),
    [
        ("record", {"key": 90, "kind": "tea", "id": "a", "name": "A", "origin": "added"}, "kind"),
        ("record", {"key": 90, "kind": "topic", "id": "trade", "name": "A", "origin": "added"}, "id"),
        ("record", {"key": 90, "kind": "topic", "id": "a", "name": "A", "origin": "sky"}, "origin"),
        ("revision", {"id": 2, "number": 1}, "single"),
        ("meeting_topic", {"meeting_key": 1, "position": 9, "topic_key": 12}, "topic_key"),
        ("meeting_topic", {"meeting_key": 1, "position": 9, "topic_key": 99}, "FOREIGN KEY|topic_key"),
        ("alias", {"record_key": 99, "position": 0, "name": "A"}, "FOREIGN KEY|record_key"),
    ],
)
async def test_rules_are_the_databases_own(
    engine: AsyncEngine, table: str, values: dict[str, Any], constraint: str
) -> None:
    """A word of no list, a key given twice, a link to nothing: the database refuses them by itself."""
    await upgrade(engine.url)
    await import_records(engine, small())
    columns = ", ".join(values)
    statement = text(f"INSERT INTO {table} ({columns}) VALUES (:{', :'.join(values)})")  # noqa: S608 - our own words

    async def write() -> None:
        async with writing(engine) as connection:
            await connection.execute(statement, values)

    with pytest.raises(IntegrityError, match=constraint):
        await write()
