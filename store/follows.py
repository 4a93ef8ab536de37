"""What chats follow and what they were told of it, in the database.

Each function works within the caller's transaction. A chat is one of a bot's: the same person has the same
number for every bot.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import col

from store.kinds import Kind, Ref
from store.tables import FollowRow, ToldRow

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Follow:
    """A chat follows a record since a moment, which bears its zone; it is told in the topic ``thread``."""

    chat: int
    ref: Ref
    since: datetime
    thread: int | None = None


async def follow(connection: AsyncConnection, bot: int, one: Follow) -> bool:
    """Let a chat follow a record; gives whether it did not yet."""
    row = {
        "bot": bot,
        "chat": one.chat,
        "kind": one.ref.kind,
        "id": one.ref.id,
        "thread": one.thread,
        "since": one.since,
    }
    return bool(await _put(connection, FollowRow, [row], "id"))


async def unfollow(connection: AsyncConnection, bot: int, chat: int, ref: Ref | None = None) -> int:
    """Let a chat follow a record no more, or none at all; gives how many it followed of that."""
    of_ref = (col(FollowRow.kind) == ref.kind, col(FollowRow.id) == ref.id) if ref else ()
    done = await connection.execute(delete(FollowRow).where(*_of(FollowRow, bot, chat), *of_ref))
    return done.rowcount


async def following(connection: AsyncConnection, bot: int, chat: int | None = None) -> tuple[Follow, ...]:
    """What a chat follows, or all chats, the first first."""
    found = (
        select(
            col(FollowRow.chat),
            col(FollowRow.kind),
            col(FollowRow.id),
            col(FollowRow.since),
            col(FollowRow.thread),
        )
        .where(*_of(FollowRow, bot, chat))
        .order_by(col(FollowRow.chat), col(FollowRow.since), col(FollowRow.id))
    )
    rows = await connection.execute(found)
    return tuple(Follow(of, Ref(Kind(kind), id_), since, thread) for of, kind, id_, since, thread in rows)


async def claim(
    connection: AsyncConnection, bot: int, chat: int, items: Collection[str], at: datetime
) -> set[str]:
    """Those of the items that nobody has told the chat, nor is about to: it is the caller's to tell them now.

    Of two that claim an item at once the database lets one have it.
    """
    rows = [{"bot": bot, "chat": chat, "item": item, "at": at} for item in dict.fromkeys(items)]
    return await _put(connection, ToldRow, rows, "item")


async def release(connection: AsyncConnection, bot: int, chat: int, items: Collection[str]) -> None:
    """What was claimed could not be told: let it be told another time."""
    for part in _parts(list(items)):
        which = (*_of(ToldRow, bot, chat), col(ToldRow.item).in_(part))
        await connection.execute(delete(ToldRow).where(*which))


async def move(connection: AsyncConnection, bot: int, chat: int, to: int) -> None:
    """The chat has another number from now on; what is there under that already stays."""
    for table, keys in ((FollowRow, ("kind", "id")), (ToldRow, ("item",))):
        names = [name for name in table.model_fields if name != "chat"]
        rows = await connection.execute(
            select(*(col(getattr(table, name)) for name in names)).where(*_of(table, bot, chat))
        )
        moved = [dict(zip(names, row, strict=True)) | {"chat": to} for row in rows]
        await _put(connection, table, moved, keys[-1])
        await connection.execute(delete(table).where(*_of(table, bot, chat)))


async def leave(connection: AsyncConnection, bot: int, chat: int) -> None:
    """Nothing is kept of the chat any more."""
    for table in (FollowRow, ToldRow):
        await connection.execute(delete(table).where(*_of(table, bot, chat)))


async def forget(connection: AsyncConnection, before: datetime) -> None:
    """Delete what was told before a moment."""
    await connection.execute(delete(ToldRow).where(col(ToldRow.at) < before))


def _of(
    table: type[FollowRow] | type[ToldRow], bot: int, chat: int | None
) -> tuple[ColumnElement[bool], ...]:
    own = col(table.bot) == bot
    return (own,) if chat is None else (own, col(table.chat) == chat)


async def _put(
    connection: AsyncConnection,
    table: type[FollowRow] | type[ToldRow],
    rows: Sequence[dict[str, object]],
    given: str,
) -> set[str]:
    """Put rows where there are none of their keys; gives a column of those that were put."""
    dialect = sqlite if connection.dialect.name == "sqlite" else postgresql
    put: set[str] = set()
    for part in _parts(rows):
        made = dialect.insert(table).values(part).on_conflict_do_nothing()
        put |= set((await connection.execute(made.returning(col(getattr(table, given))))).scalars())
    return put


def _parts(rows: Sequence[T], size: int = 100) -> list[Sequence[T]]:
    return [rows[start : start + size] for start in range(0, len(rows), size)]
