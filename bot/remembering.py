"""A memory that survives a restart: kept in the process, written to the database behind it."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncEngine

from bot.memory import ALL, KEPT_FOR, ProcessMemory, Turn
from bot.reading.follow_ups.context import read_context, write_context
from store import conversations, updates
from store.database import noting, reading
from store.reachable import Reachable

UPDATES_FOR = timedelta(hours=25)
"""Telegram gives an update out for a day."""
BATCH_SECONDS, EXPIRY_SECONDS, RETRY_SECONDS = 0.2, 60.0, 2.0
"""Between two writes, between two looks for what has expired, and after a write that failed."""
_PART = "conversations"
_DONE = 1_000


class DatabaseMemory(ProcessMemory):
    """Answers from the process alone; a database that is slow or gone delays and loses no answer."""

    def __init__(self, engine: AsyncEngine, bot: int = 0, reachable: Reachable | None = None) -> None:
        super().__init__()
        self._engine = engine
        self._bot = bot
        self._reachable = Reachable() if reachable is None else reachable
        self._turns: dict[tuple[int, int], Turn | None] = {}
        self._moves: list[tuple[int, int]] = []
        self._finished: list[int] = []
        self._writing: asyncio.Task[None] | None = None
        self._changed = asyncio.Event()
        self._closed = asyncio.Event()
        self._expired = datetime.min.replace(tzinfo=UTC)
        self.done: set[int] = set()
        """The updates that an earlier run answered."""

    async def open(self, seconds: float = 5.0) -> None:
        """Recall what an earlier run knew, as far as the database answers in time, and begin to write."""
        recalling = asyncio.create_task(self._reachable.attempt(_PART, self._read()))
        await asyncio.wait([recalling], timeout=seconds)
        self._writing = asyncio.create_task(self._write_on(recalling))

    async def close(self, seconds: float = 1.0) -> None:
        """Write what is left, if the database takes it in time, and leave the database."""
        if self._writing is None:
            return
        self._closed.set()
        self._changed.set()
        await asyncio.wait([self._writing], timeout=seconds)
        self._writing.cancel()
        self._writing = None
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._engine.dispose()

    def keep(self, turn: Turn) -> None:
        super().keep(turn)
        self._note(turn, turn)

    def forget(self, turn: Turn) -> None:
        super().forget(turn)
        self._note(turn, None)

    def move(self, chat: int, to: int) -> None:
        super().move(chat, to)
        self._moves.append((chat, to))
        self._readdress(chat, to)
        self._changed.set()

    def finished(self, update: int) -> None:
        """An update was answered: another run that gets it again shall know."""
        self._finished.append(update)
        del self._finished[:-_DONE]
        self._changed.set()

    def _note(self, of: Turn, turn: Turn | None) -> None:
        self._turns.pop((of.chat, of.reply), None)
        self._turns[of.chat, of.reply] = turn
        if len(self._turns) > ALL:
            del self._turns[next(iter(self._turns))]
        self._changed.set()

    def _readdress(self, chat: int, to: int) -> None:
        for (of, reply), turn in list(self._turns.items()):
            if of == chat:
                del self._turns[of, reply]
                self._turns.setdefault((to, reply), replace(turn, chat=to) if turn else None)

    async def _read(self) -> None:
        now = datetime.now(UTC)
        async with reading(self._engine) as connection:
            turns = await conversations.recall(connection, now - KEPT_FOR, ALL)
            self.done |= await updates.recall(connection, self._bot, now - UPDATES_FOR)
        newer = list(self._chats.values())
        for noted in reversed(turns):
            super().keep(_turn(noted))
        for chat in newer:
            for turn in reversed(chat):
                super().keep(turn)

    async def _write_on(self, recalling: asyncio.Task[None]) -> None:
        await asyncio.wait([recalling])
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(EXPIRY_SECONDS):
                    await self._changed.wait()
            self._changed.clear()
            closing = self._closed.is_set()
            written = await self._reachable.attempt(_PART, self._write(datetime.now(UTC)))
            if closing:
                return
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(BATCH_SECONDS if written else RETRY_SECONDS):
                    await self._closed.wait()

    async def _write(self, now: datetime) -> bool:
        """Write all that has changed, in one transaction; what fails is written the next time."""
        turns, self._turns = self._turns, {}
        moves, self._moves = self._moves, []
        done, self._finished = self._finished, []
        expiring = now - self._expired >= timedelta(seconds=EXPIRY_SECONDS)
        try:
            async with noting(self._engine) as connection:
                for chat, to in moves:
                    await conversations.move(connection, chat, to)
                await conversations.keep(connection, [_noted(turn) for turn in turns.values() if turn])
                for (chat, reply), turn in turns.items():
                    if turn is None:
                        await conversations.remove(connection, chat, reply)
                await updates.note(connection, self._bot, done, now)
                if expiring:
                    await conversations.forget(connection, now - KEPT_FOR)
                    await updates.forget(connection, now - UPDATES_FOR)
        except BaseException:
            self._turns = turns | self._turns
            for chat, to in self._moves:
                self._readdress(chat, to)
            self._moves = moves + self._moves
            self._finished = done + self._finished
            self._changed.set()
            raise
        if expiring:
            self._expired = now
        return True


def _noted(turn: Turn) -> conversations.Turn:
    before, after = write_context(turn.before), write_context(turn.context)
    return conversations.Turn(
        turn.chat, turn.reply, turn.asked, before, after, turn.at, turn.person, turn.thread
    )


def _turn(noted: conversations.Turn) -> Turn:
    before, after = read_context(noted.before), read_context(noted.after)
    return Turn(
        noted.conversation, noted.asked, noted.reply, before, after, noted.at, noted.person, noted.thread
    )
