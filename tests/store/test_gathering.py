"""The rows of the database, gathered by the record that owns them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from store.database import connect, reading
from store.dates import PartialDate
from store.fetching import fetch
from store.gathering import Gathered, day, maybe_day
from store.importing import import_records
from store.kinds import Kind
from store.migrations import upgrade
from store.records import Meeting, Partner, Programme
from tests.store.catalogues import small


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    """An engine on an empty file: the rows are the same of any database."""
    found = connect(f"sqlite:///{tmp_path}/kept.sqlite3")
    yield found
    await found.dispose()


@pytest.fixture
async def gathered(engine: AsyncEngine) -> tuple[Gathered, dict[str, int]]:
    """What is gathered of the small catalogue, and the key of each record by kind and id."""
    await upgrade(engine.url)
    await import_records(engine, small())
    async with reading(engine) as connection:
        rows = await fetch(connection)
    return Gathered(rows), {f"{kind} {id_}": key for key, kind, id_, *_ in rows["record"]}


async def test_each_list_is_that_of_its_record_in_its_order(
    gathered: tuple[Gathered, dict[str, int]],
) -> None:
    """Links are ids again, sources their pages; a record without has none."""
    found, keys = gathered
    for one in small():
        key = keys[f"{one.kind_} {one.id}"]
        assert found.aliases(key) == one.aliases
        assert found.sources(key) == getattr(one, "sources", ())
    for meeting in [one for one in small() if isinstance(one, Meeting)]:
        key = keys[f"{Kind.MEETING} {meeting.id}"]
        lists = (
            found.partners,
            found.places,
            found.topics,
            found.programmes,
            found.bodies,
            found.attendances,
        )
        held = (meeting.partners, meeting.places, meeting.topics, meeting.programmes, meeting.bodies)
        assert [one(key) for one in lists] == [*held, meeting.attendances]
        more = (found.documents(key), found.pledges(key), found.highlights(key), found.next.get(key))
        assert more == (meeting.documents, meeting.pledges, meeting.highlights, meeting.next)
    for partner in [one for one in small() if isinstance(one, Partner)]:
        key = keys[f"{Kind.PARTNER} {partner.id}"]
        rows = (found.history(key), found.coordinators(key), found.levels(key))
        assert rows == (partner.history, partner.coordinators, partner.levels)
    for programme in [one for one in small() if isinstance(one, Programme)]:
        key = keys[f"{Kind.PROGRAMME} {programme.id}"]
        kept = (found.instruments(key), found.parties(key), found.applicants(key), found.adopted.get(key))
        assert kept == (programme.instruments, programme.parties, programme.applicants, programme.adopted)


def test_days_are_partial_dates() -> None:
    """Nothing is no day."""
    assert day("2022-07") == maybe_day("2022-07") == PartialDate(2022, 7)
    assert maybe_day(None) is None
