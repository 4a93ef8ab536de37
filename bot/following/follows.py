"""What chats follow, in the database of the catalogue."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Collection, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from store import follows as store
from store import versions
from store.catalogue import Catalogue
from store.database import noting
from store.follows import Follow
from store.kinds import Ref
from store.versions import Version

MOST = 50
"""So many things a chat may follow."""
TOLD_FOR = timedelta(days=60)
"""So long it is kept what was told: longer than anything is news."""


class Follows:
    """The follows of one bot. Methods that wait raise DatabaseUnavailableError.

    That a chat moved or is gone is noted at once and written with whatever is written next.
    """

    def __init__(self, engine: AsyncEngine, bot: int) -> None:
        self._engine = engine
        self._bot = bot
        self._left: list[tuple[int, int | None]] = []
        self._noted: Catalogue | None = None
        self._noting = asyncio.Lock()
        self.versions: Mapping[str, Version] = {}

    async def note(self, catalogue: Catalogue) -> Mapping[str, Version]:
        """How often each meeting changed, as of this revision of the catalogue.

        One that the database is past already is left alone: it would take back what is new.
        """
        async with self._noting:
            if self._noted is not catalogue:
                async with self._writing() as connection:
                    newest = await connection.scalar(text("SELECT number FROM revision"))
                    if newest not in (None, catalogue.revision):
                        return self.versions
                    meetings = catalogue.meetings.values()
                    self.versions = await versions.note(connection, meetings, datetime.now(UTC))
                self._noted = catalogue
        return self.versions

    async def follow(self, chat: int, ref: Ref, thread: int | None, catalogue: Catalogue) -> bool | None:
        """Let a chat follow a record; gives whether it did not yet, None where it follows too much.

        What the catalogue holds by now is no news.
        """
        await self.note(catalogue)
        one = Follow(chat, ref, datetime.now(UTC), thread)
        async with self._writing() as connection:
            known = await store.following(connection, self._bot, chat)
            if len(known) >= MOST and ref not in {follow.ref for follow in known}:
                return None
            return await store.follow(connection, self._bot, one)

    async def unfollow(self, chat: int, ref: Ref | None = None) -> int:
        """Let a chat follow a record no more, or none at all; gives how many it followed of that."""
        async with self._writing() as connection:
            return await store.unfollow(connection, self._bot, chat, ref)

    async def following(self, chat: int | None = None) -> tuple[Follow, ...]:
        """What a chat follows, or all chats."""
        async with self._writing() as connection:
            return await store.following(connection, self._bot, chat)

    async def claim(self, chat: int, day: str, items: Collection[str], at: datetime) -> set[str] | None:
        """The items that are the caller's to tell the chat now; None where another has the day's digest.

        Whoever claims, tells; no two ever do.
        """
        async with self._writing() as connection:
            if not await store.claim(connection, self._bot, chat, [day], at):
                return None
            return await store.claim(connection, self._bot, chat, items, at)

    async def release(self, chat: int, items: Collection[str]) -> None:
        """What was claimed was surely not told: it may be claimed again."""
        async with self._writing() as connection:
            await store.release(connection, self._bot, chat, items)

    async def tidy(self, now: datetime) -> None:
        """Forget what was told so long ago that it can be no news again."""
        async with self._writing() as connection:
            await store.forget(connection, now - TOLD_FOR)

    async def close(self) -> None:
        """Write what is left to be written."""
        if self._left:
            async with self._writing():
                pass

    def move(self, chat: int, to: int) -> None:
        """The chat has another number from now on."""
        self._left.append((chat, to))

    def leave(self, chat: int) -> None:
        """The chat is gone, or wants to be forgotten."""
        self._left.append((chat, None))

    @asynccontextmanager
    async def _writing(self) -> AsyncIterator[AsyncConnection]:
        left, self._left = self._left, []
        try:
            async with noting(self._engine) as connection:
                for chat, to in left:
                    if to is None:
                        await store.leave(connection, self._bot, chat)
                    else:
                        await store.move(connection, self._bot, chat, to)
                yield connection
        except BaseException:
            self._left = left + self._left
            raise
