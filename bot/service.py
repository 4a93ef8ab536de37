"""What every handler works with: the desk of the newest catalogue, the memory, and the day."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Protocol

from bot.desk import Desk, Message
from bot.memory import Memory, ProcessMemory, Turn
from bot.zone import DEFAULT_ZONE, read_zone, today_in
from store.catalogue import Catalogue
from store.matching.matcher import Matcher

FOLLOWED_FOR = timedelta(minutes=10)


class Shelf(Protocol):
    """One revision of the catalogue, with the matcher built for it."""

    @property
    def catalogue(self) -> Catalogue: ...

    @property
    def matcher(self) -> Matcher: ...


class Library(Protocol):
    """Where the newest shelf is always to be had."""

    @property
    def shelf(self) -> Shelf: ...


class Service:
    """Hands out the desk of the newest revision and keeps the turns of every conversation."""

    def __init__(
        self, library: Library, memory: Memory | None = None, today: Callable[[], date] | None = None
    ) -> None:
        self._library = library
        self._memory = memory or ProcessMemory()
        self._desk: Desk | None = None
        self._warm: tuple[Desk, asyncio.Task[None]] | None = None
        self._moved: dict[int, int] = {}
        self.corrected = False
        """Whether somebody decides what people report as wrong, so that replies have a button for it."""
        self.today = today or today_in(read_zone(DEFAULT_ZONE))

    @property
    def desk(self) -> Desk:
        """The desk of the newest revision, the same one until the catalogue changes."""
        shelf = self._library.shelf
        if self._desk is None or self._desk.catalogue is not shelf.catalogue:
            self._desk = Desk(shelf.catalogue, shelf.matcher)
        return self._desk

    def warm(self) -> asyncio.Task[None]:
        """Make the desk ready for questions, in a thread: commands are answered meanwhile."""
        desk = self.desk
        if self._warm is None or self._warm[0] is not desk:
            self._warm = (desk, asyncio.create_task(asyncio.to_thread(desk.warm)))
        return self._warm[1]

    async def ready(self) -> Desk:
        """The desk of the newest revision, ready for questions."""
        warming, desk = self.warm(), self.desk
        await asyncio.shield(warming)
        return desk

    async def desk_for(self, message: Message) -> Desk:
        """The desk of the newest revision, ready for this message."""
        if message.command is None:
            return await self.ready()
        self.warm()
        return self.desk

    def turns(self, chat: int) -> tuple[Turn, ...]:
        """The turns of a chat that are remembered, the latest first."""
        return self._memory.recall(self._moved.get(chat, chat), datetime.now(UTC))

    def keep(self, turn: Turn) -> None:
        """Remember a turn, under the new id of its chat where that has one."""
        to = self._moved.get(turn.chat)
        self._memory.keep(replace(turn, chat=to) if to else turn)

    def forget(self, turn: Turn) -> None:
        """Forget a turn whose reply is gone."""
        self._memory.forget(turn)

    def move(self, chat: int, to: int) -> None:
        """Remember the turns of a chat under its new id."""
        self._moved[chat] = to
        self._memory.move(chat, to)
