"""What conversations were lately about, in the database: ids and days, forgotten in time."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlmodel import col

from store.database import noting, reading
from store.tables import TurnRow


@dataclass(frozen=True, slots=True)
class Turn:
    """In a conversation the message ``asked`` was answered with the message ``reply``: numbers of 64 bits.

    ``before`` and ``after`` say what it was about then, in words of the caller's own; ``at`` bears its zone.
    ``person`` asked, in the topic ``thread``; None where there is none.
    """

    conversation: int
    reply: int
    asked: int
    before: str
    after: str
    at: datetime
    person: int | None = None
    thread: int | None = None


async def keep(engine: AsyncEngine, turn: Turn, forgotten: datetime) -> None:
    """Note a turn, in place of one with the same reply; all turns of before ``forgotten`` are deleted.

    Raises DatabaseUnavailableError, as the others here do.
    """
    values = asdict(turn)
    insert = sqlite.insert if engine.dialect.name == "sqlite" else postgresql.insert
    key = ["conversation", "reply"]
    noted = insert(TurnRow).values(values).on_conflict_do_update(index_elements=key, set_=values)
    async with noting(engine) as connection:
        await connection.execute(delete(TurnRow).where(col(TurnRow.at) < forgotten))
        await connection.execute(noted)


async def recall(engine: AsyncEngine, conversation: int, since: datetime, limit: int) -> tuple[Turn, ...]:
    """The last turns of a conversation, not older than ``since``, the latest first."""
    found = (
        select(
            col(TurnRow.conversation),
            col(TurnRow.reply),
            col(TurnRow.asked),
            col(TurnRow.before),
            col(TurnRow.after),
            col(TurnRow.at),
            col(TurnRow.person),
            col(TurnRow.thread),
        )
        .where(col(TurnRow.conversation) == conversation, col(TurnRow.at) >= since)
        .order_by(col(TurnRow.at).desc(), col(TurnRow.reply).desc())
        .limit(limit)
    )
    async with reading(engine) as connection:
        return tuple(Turn(*row) for row in await connection.execute(found))


async def move(engine: AsyncEngine, conversation: int, to: int) -> None:
    """The conversation goes on under another number; what was noted under that already stays."""
    there = select(col(TurnRow.reply)).where(col(TurnRow.conversation) == to)
    here = col(TurnRow.conversation) == conversation
    async with noting(engine) as connection:
        await connection.execute(delete(TurnRow).where(here, col(TurnRow.reply).in_(there)))
        await connection.execute(update(TurnRow).where(here).values(conversation=to))
