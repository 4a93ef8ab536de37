"""Numbers of what became of questions, by day, in the database.

Each function works within the caller's transaction.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import col

from store.tables import TallyRow

_KEY = ("day", "sort", "name")


class Count(NamedTuple):
    """What is counted on a ``day``: of a ``sort`` of counts, the one with a ``name``."""

    day: date
    sort: str
    name: str


async def add(connection: AsyncConnection, counts: Mapping[Count, int]) -> None:
    """Add to what is counted already."""
    insert = (sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert)(TallyRow)
    more = {"times": col(TallyRow.times) + insert.excluded.times}
    noted = insert.on_conflict_do_update(index_elements=list(_KEY), set_=more)
    rows = [{**count._asdict(), "times": times} for count, times in sorted(counts.items())]
    if rows:
        await connection.execute(noted, rows)


async def totals(connection: AsyncConnection, sort: str, limit: int) -> list[tuple[str, int]]:
    """The names of a sort with what they come to over all days, the most first."""
    summed = func.sum(col(TallyRow.times))
    chosen = (
        select(col(TallyRow.name), summed)
        .where(col(TallyRow.sort) == sort)
        .group_by(col(TallyRow.name))
        .order_by(summed.desc(), col(TallyRow.name))
        .limit(limit)
    )
    return [(name, int(times)) for name, times in await connection.execute(chosen)]


async def first_day(connection: AsyncConnection) -> date | None:
    """Since when there are counts."""
    return (await connection.execute(select(func.min(col(TallyRow.day))))).scalar()
