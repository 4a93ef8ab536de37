"""Counts add up over days and writes."""

from __future__ import annotations

from datetime import date

from sqlalchemy.ext.asyncio import AsyncEngine

from store.database import noting, reading
from store.migrations import upgrade
from store.tallies import Count, add, first_day, totals


async def test_counts_add_up(engine: AsyncEngine) -> None:
    """What is counted again is added, days are summed, the most come first and no more than asked for."""
    await upgrade(engine.url)
    first, second = date(2026, 1, 1), date(2026, 1, 2)
    async with noting(engine) as connection:
        await add(connection, {})
        assert await first_day(connection) is None
        await add(connection, {Count(second, "record", "a"): 2, Count(second, "record", "b"): 4})
        await add(connection, {Count(first, "record", "a"): 3, Count(second, "outcome", "a"): 9})
        await add(connection, {Count(second, "record", "a"): 1, Count(second, "record", "c"): 1})
    async with reading(engine) as connection:
        assert await totals(connection, "record", 2) == [("a", 6), ("b", 4)]
        assert await totals(connection, "nothing", 2) == []
        assert await first_day(connection) == first
