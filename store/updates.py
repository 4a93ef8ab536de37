"""Which updates of a platform are done, in the database: numbers, forgotten in time."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import col

from store.tables import UpdateRow


async def note(connection: AsyncConnection, bot: int, numbers: Collection[int], at: datetime) -> None:
    """Note the numbers of updates that a bot has done; ``at`` bears its zone. Those noted before stay."""
    if not numbers:
        return
    insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    rows = [{"bot": bot, "number": number, "at": at} for number in numbers]
    await connection.execute(insert(UpdateRow).on_conflict_do_nothing(), rows)


async def recall(connection: AsyncConnection, bot: int, since: datetime) -> set[int]:
    """The numbers of the updates that a bot has done since then."""
    found = select(col(UpdateRow.number)).where(col(UpdateRow.bot) == bot, col(UpdateRow.at) >= since)
    return set((await connection.execute(found)).scalars())


async def forget(connection: AsyncConnection, before: datetime) -> None:
    """Delete what was noted before a moment."""
    await connection.execute(delete(UpdateRow).where(col(UpdateRow.at) < before))
