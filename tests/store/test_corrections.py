"""Reports in the database, on SQLite and PostgreSQL."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from store import corrections
from store.corrections import Report
from store.database import noting, reading
from store.kinds import Kind, Ref
from store.migrations import upgrade
from store.tables.correction import ReportState

NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)
REPORT = Report(
    11,
    -1_000_000_000_001,
    NOW,
    Ref(Kind.MEETING, "m"),
    "venue",
    "Here",
    "There",
    "https://a.example/1",
    thread=3,
)


@pytest.fixture
async def migrated(engine: AsyncEngine) -> AsyncEngine:
    await upgrade(engine.url)
    return engine


async def test_a_report_is_kept_as_it_is(migrated: AsyncEngine) -> None:
    """All that was filed is found again under its number; another number has none."""
    async with noting(migrated) as connection:
        key = await corrections.file(connection, REPORT)
        other = await corrections.file(connection, Report(12, 12, NOW, after="fact"))
    async with reading(migrated) as connection:
        assert await corrections.find(connection, key) == replace(REPORT, key=key)
        assert await corrections.find(connection, other) == Report(12, 12, NOW, after="fact", key=other)
        assert await corrections.find(connection, 99) is None


async def test_reports_are_counted_by_person_and_day(migrated: AsyncEngine) -> None:
    """Those of others and older ones do not count."""
    async with noting(migrated) as connection:
        for report in (REPORT, replace(REPORT, person=12), replace(REPORT, at=NOW - timedelta(days=2))):
            await corrections.file(connection, report)
        assert await corrections.count(connection, 11, NOW - timedelta(days=1)) == 1


async def test_a_report_is_decided_once(migrated: AsyncEngine) -> None:
    """The first decision stands, with who decided and when, until it is taken back."""
    async with noting(migrated) as connection:
        key = await corrections.file(connection, REPORT)
        assert await corrections.decide(connection, key, ReportState.ACCEPTED, 21, NOW)
        assert not await corrections.decide(connection, key, ReportState.REJECTED, 22, NOW)
        decided = replace(REPORT, key=key, state=ReportState.ACCEPTED, decided_by=21, decided_at=NOW)
        assert await corrections.find(connection, key) == decided
        await corrections.reopen(connection, key)
        assert await corrections.find(connection, key) == replace(REPORT, key=key)


async def test_words_are_kept_for_the_asker_alone(migrated: AsyncEngine) -> None:
    """Nobody else can add words to a report."""
    async with noting(migrated) as connection:
        key = await corrections.file(connection, REPORT)
        assert not await corrections.consent(connection, key, 12, "not mine")
        assert await corrections.consent(connection, key, 11, "my words")
        assert await corrections.find(connection, key) == replace(REPORT, key=key, words="my words")


async def test_who_reported_is_forgotten_and_what_was_reported_stays(migrated: AsyncEngine) -> None:
    """Of the others nothing changes."""
    async with noting(migrated) as connection:
        key = await corrections.file(connection, replace(REPORT, message=5, words="what they asked"))
        other = await corrections.file(connection, replace(REPORT, person=12))
        await corrections.forget(connection, 11)
    async with reading(migrated) as connection:
        kept = replace(REPORT, key=key, person=0, chat=0, thread=None, message=None)
        assert await corrections.find(connection, key) == kept
        assert await corrections.find(connection, other) == replace(REPORT, person=12, key=other)
