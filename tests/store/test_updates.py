"""Which updates are done, kept in the database."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from store.database import noting, reading
from store.migrations import upgrade
from store.updates import forget, note, recall

NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
OURS, ANOTHER = 7_000_000_001, 2


@pytest.fixture
async def made(engine: AsyncEngine) -> AsyncEngine:
    """A database with the schema in which two bots have done updates."""
    await upgrade(engine.url)
    async with noting(engine) as connection:
        await note(connection, OURS, [1, 2, 2**53], NOW)
        await note(connection, ANOTHER, [3], NOW)
        await note(connection, OURS, [], NOW)
    return engine


async def test_each_bot_has_updates_of_its_own(made: AsyncEngine) -> None:
    """The numbers that a bot has done come back, no other bot's; one that is noted again does no harm."""
    async with noting(made) as connection:
        await note(connection, OURS, [2, 4], NOW + timedelta(hours=1))
    async with reading(made) as connection:
        assert await recall(connection, OURS, NOW) == {1, 2, 4, 2**53}
        assert await recall(connection, OURS, NOW + timedelta(minutes=1)) == {4}


async def test_they_are_forgotten_in_time(made: AsyncEngine) -> None:
    """What was noted before a moment is deleted."""
    async with noting(made) as connection:
        await note(connection, OURS, [4], NOW + timedelta(hours=1))
        await forget(connection, NOW + timedelta(hours=1))
    async with reading(made) as connection:
        assert await recall(connection, OURS, NOW) == {4}
        assert await recall(connection, ANOTHER, NOW) == set()
