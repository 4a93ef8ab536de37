"""What conversations were lately about, in the database: ids and days, forgotten in time.

Each function works within the caller's transaction, so that many changes are one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import col

from store.tables import TurnRow

_KEY = ("conversation", "reply")
_SAID = ("asked", "before", "after", "at", "person", "thread")


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


async def keep(connection: AsyncConnection, turns: Sequence[Turn]) -> None:
    """Note turns, each in place of one with the same reply."""
    if not turns:
        return
    insert = (sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert)(TurnRow)
    newer = {name: insert.excluded[name] for name in _SAID}
    noted = insert.on_conflict_do_update(index_elements=list(_KEY), set_=newer)
    await connection.execute(
        noted, [{name: getattr(turn, name) for name in (*_KEY, *_SAID)} for turn in turns]
    )


async def recall(connection: AsyncConnection, since: datetime, limit: int) -> tuple[Turn, ...]:
    """The last turns of all conversations, not older than ``since``, the latest first."""
    found = (
        select(*(col(getattr(TurnRow, name)) for name in (*_KEY, *_SAID)))
        .where(col(TurnRow.at) >= since)
        .order_by(col(TurnRow.at).desc(), col(TurnRow.reply).desc())
        .limit(limit)
    )
    return tuple(Turn(*row) for row in await connection.execute(found))


async def remove(connection: AsyncConnection, conversation: int, reply: int) -> None:
    """Forget one turn."""
    of_turn = (col(TurnRow.conversation) == conversation, col(TurnRow.reply) == reply)
    await connection.execute(delete(TurnRow).where(*of_turn))


async def move(connection: AsyncConnection, conversation: int, to: int) -> None:
    """The conversation goes on under another number; what was noted under that already stays."""
    there = select(col(TurnRow.reply)).where(col(TurnRow.conversation) == to)
    here = col(TurnRow.conversation) == conversation
    await connection.execute(delete(TurnRow).where(here, col(TurnRow.reply).in_(there)))
    await connection.execute(update(TurnRow).where(here).values(conversation=to))


async def forget(connection: AsyncConnection, before: datetime) -> None:
    """Delete the turns of before a moment."""
    await connection.execute(delete(TurnRow).where(col(TurnRow.at) < before))


async def erase(connection: AsyncConnection, conversation: int | None, person: int | None) -> None:
    """Delete the turns of a conversation, of a person, or of a person in a conversation: what is not None."""
    of = {TurnRow.conversation: conversation, TurnRow.person: person}
    given = [col(column) == number for column, number in of.items() if number is not None]
    if given:
        await connection.execute(delete(TurnRow).where(*given))
