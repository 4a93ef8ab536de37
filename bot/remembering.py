"""A memory that survives a restart: kept in the process, written to the database behind it."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncEngine

from bot import behind
from bot.behind import Behind
from bot.memory import ALL, KEPT_FOR, Erasure, ProcessMemory, Turn
from bot.reading.follow_ups.context import read_context, write_context
from store import conversations, updates
from store.database import noting, reading
from store.reachable import Reachable

UPDATES_FOR = timedelta(hours=25)
"""Telegram gives an update out for a day."""
Turns = dict[tuple[int, int], Turn | None]
_PART = "conversations"
_DONE = 1_000


class DatabaseMemory(ProcessMemory):
    """Answers from the process alone; a database that is slow or gone delays and loses no answer."""

    def __init__(self, engine: AsyncEngine, bot: int = 0, reachable: Reachable | None = None) -> None:
        super().__init__()
        self._engine = engine
        self._bot = bot
        self._turns: Turns = {}
        self._moves: list[tuple[int, int]] = []
        self._erasures: list[Erasure] = []
        self._finished: list[int] = []
        reachable = Reachable() if reachable is None else reachable
        self._behind = Behind(_PART, reachable, self._read, self._write)
        self._expired = datetime.min.replace(tzinfo=UTC)
        self.done: set[int] = set()
        """The updates that an earlier run answered."""

    async def open(self, seconds: float = 5.0) -> None:
        """Recall what an earlier run knew, as far as the database answers in time, and begin to write."""
        await self._behind.open(seconds)

    async def close(self, seconds: float = 1.0) -> None:
        """Write what is left, if the database takes it in time, and leave the database."""
        await self._behind.close(seconds)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._engine.dispose()

    def keep(self, turn: Turn) -> None:
        super().keep(turn)
        self._note(turn, turn)

    def forget(self, turn: Turn) -> None:
        super().forget(turn)
        self._note(turn, None)

    def erase(self, erasure: Erasure) -> None:
        super().erase(erasure)
        self._turns = {key: turn for key, turn in self._turns.items() if turn is None or not erasure.of(turn)}
        self._erasures.append(erasure)
        self._behind.changed()

    def move(self, chat: int, to: int) -> None:
        super().move(chat, to)
        self._moves.append((chat, to))
        self._readdress(chat, to)
        self._behind.changed()

    def finished(self, update: int) -> None:
        """An update was answered: another run that gets it again shall know."""
        self._finished.append(update)
        del self._finished[:-_DONE]
        self._behind.changed()

    def _note(self, of: Turn, turn: Turn | None) -> None:
        self._turns.pop((of.chat, of.reply), None)
        self._turns[of.chat, of.reply] = turn
        if len(self._turns) > ALL:
            del self._turns[next(iter(self._turns))]
        self._behind.changed()

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
        known = (_turn(noted) for noted in reversed(turns))
        for turn in (one for one in known if not self._is_erased(one)):
            super().keep(turn)
        for chat in newer:
            for one in reversed(chat):
                super().keep(one)

    async def _write(self) -> None:
        """Write all that has changed, in one transaction; what fails is written the next time."""
        now = datetime.now(UTC)
        turns, self._turns = self._turns, {}
        moves, self._moves = self._moves, []
        erasures, self._erasures = self._erasures, []
        done, self._finished = self._finished, []
        expiring = now - self._expired >= timedelta(seconds=behind.IDLE_SECONDS)
        try:
            async with noting(self._engine) as connection:
                for chat, to in moves:
                    await conversations.move(connection, chat, to)
                for erasure in erasures:
                    await conversations.erase(connection, erasure.chat, erasure.person)
                await conversations.keep(connection, [_noted(turn) for turn in turns.values() if turn])
                for (chat, reply), turn in turns.items():
                    if turn is None:
                        await conversations.remove(connection, chat, reply)
                await updates.note(connection, self._bot, done, now)
                if expiring:
                    await conversations.forget(connection, now - KEPT_FOR)
                    await updates.forget(connection, now - UPDATES_FOR)
        except BaseException:
            self._turns = self._still(turns) | self._turns
            for chat, to in self._moves:
                self._readdress(chat, to)
            self._moves = moves + self._moves
            self._erasures = erasures + self._erasures
            self._finished = done + self._finished
            self._behind.changed()
            raise
        if expiring:
            self._expired = now

    def _still(self, turns: Turns) -> Turns:
        """Those that nobody had erased meanwhile."""
        return {key: turn for key, turn in turns.items() if turn is None or not self._is_erased(turn)}

    def _is_erased(self, turn: Turn) -> bool:
        return any(erasure.of(turn) for erasure in self._erasures)


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
