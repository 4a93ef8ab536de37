"""How chats want it, in the database: a row for each that chose anything.

Each function works within the caller's transaction, so that many changes are one.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields

from sqlalchemy import delete, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import col

from store.tables import PreferencesRow


@dataclass(frozen=True, slots=True)
class Preferences:
    """What a conversation, a number of 64 bits, chose.

    ``overheard``: questions that are put to nobody are answered; ``language``: a code, or a word of the
    caller's own; ``zone``: an IANA name, None for the usual one; ``previews``: of the pages linked to;
    ``quiet_from`` and ``quiet_until``: minutes after midnight in that zone, None where no hours are quiet.
    """

    conversation: int
    overheard: bool
    language: str
    zone: str | None
    previews: bool
    quiet_from: int | None
    quiet_until: int | None


_NAMES = tuple(one.name for one in fields(Preferences))


async def keep(connection: AsyncConnection, preferences: Preferences) -> None:
    """Note what a conversation chose, in place of what it chose before."""
    insert = (sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert)(PreferencesRow)
    chosen = {name: insert.excluded[name] for name in _NAMES if name != "conversation"}
    noted = insert.on_conflict_do_update(index_elements=["conversation"], set_=chosen)
    await connection.execute(noted, asdict(preferences))


async def recall(connection: AsyncConnection) -> tuple[Preferences, ...]:
    """What all conversations chose."""
    found = select(*(col(getattr(PreferencesRow, name)) for name in _NAMES))
    return tuple(Preferences(*row) for row in await connection.execute(found))


async def forget(connection: AsyncConnection, conversation: int) -> None:
    """Delete what a conversation chose."""
    await connection.execute(delete(PreferencesRow).where(col(PreferencesRow.conversation) == conversation))


async def move(connection: AsyncConnection, conversation: int, to: int) -> None:
    """The conversation goes on under another number; what was chosen under that already stays."""
    there = await connection.scalar(
        select(col(PreferencesRow.conversation)).where(col(PreferencesRow.conversation) == to)
    )
    if there is not None:
        await forget(connection, conversation)
        return
    here = update(PreferencesRow).where(col(PreferencesRow.conversation) == conversation)
    await connection.execute(here.values(conversation=to))
