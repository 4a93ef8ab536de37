"""How often meetings changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from store.database import noting
from store.dates import PartialDate
from store.kinds import MeetingState
from store.migrations import upgrade
from store.records import Meeting, NextStep
from store.versions import Version, digest, note, recall
from tests.store.catalogues import small

FIRST, SECOND = (one for one in small() if isinstance(one, Meeting))
AT = datetime(2026, 12, 1, 9, tzinfo=UTC)
LATER = AT + timedelta(hours=1)


@pytest.mark.parametrize(
    "change",
    [
        {"title": "Another"},
        {"date": PartialDate(2022, 7, 7)},
        {"date_end": None},
        {"places": ()},
        {"venue": None},
        {"state": MeetingState.CANCELLED},
        {"next": NextStep("3rd meeting")},
        {"documents": ()},
        {"highlights": ("They agreed.",)},
    ],
)
def test_what_people_are_told_of_makes_another_version(change: dict[str, object]) -> None:
    """A new day, place, state or outcome."""
    assert digest(replace(FIRST, **change)) != digest(FIRST)  # type: ignore[arg-type] # any field


def test_names_and_pages_make_no_other_version() -> None:
    """A further alias or source is no news of the meeting."""
    assert digest(replace(FIRST, aliases=(), sources=FIRST.sources[:1], acronym=None)) == digest(FIRST)


async def test_changes_are_counted(engine: AsyncEngine) -> None:
    """A meeting begins at 0 and goes up by one with each change, with the moment of it; others stay."""
    await upgrade(engine.url)
    async with noting(engine) as connection:
        first = await note(connection, [FIRST, SECOND], AT)
        assert first == {one.id: Version(digest(one), 0, AT) for one in (FIRST, SECOND)}
    moved = replace(SECOND, date=PartialDate(2023, 6))
    async with noting(engine) as connection:
        assert await note(connection, [FIRST, moved], LATER) == {
            FIRST.id: Version(digest(FIRST), 0, AT),
            SECOND.id: Version(digest(moved), 1, LATER),
        }
    async with noting(engine) as connection:
        assert await note(connection, [FIRST, moved], LATER + timedelta(hours=1)) == await recall(connection)
        assert (await recall(connection))[SECOND.id].at == LATER


async def test_a_meeting_that_comes_back_goes_on_counting(engine: AsyncEngine) -> None:
    """What calendars know of it stays lower than what they get."""
    await upgrade(engine.url)
    for number, meetings in enumerate([[FIRST], [], [FIRST], [replace(FIRST, venue="Hall")]]):
        async with noting(engine) as connection:
            versions = await note(connection, meetings, AT + timedelta(minutes=number))
    assert versions[FIRST.id].number == 1


async def test_many_meetings_are_noted_at_once(engine: AsyncEngine) -> None:
    """More than a statement has room for."""
    await upgrade(engine.url)
    many = [replace(FIRST, id=f"m-{number}") for number in range(1_001)]
    async with noting(engine) as connection:
        assert len(await note(connection, many, AT)) == 1_001
