"""A memory that survives a restart: turns in the database."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncEngine

from bot.memory import KEPT_FOR, TURNS, Turn
from bot.reading.context import read_context, write_context
from store import conversations
from store.database import DatabaseUnavailableError

_log = logging.getLogger(__name__)


class DatabaseMemory:
    """Remembers in the database; while that cannot be used the bot answers on, each message by itself."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._failing = False

    async def keep(self, turn: Turn) -> None:
        before, after = write_context(turn.before), write_context(turn.context)
        noted = conversations.Turn(
            turn.chat, turn.reply, turn.asked, before, after, turn.at, turn.person, turn.thread
        )
        with self._attempt():
            await conversations.keep(self._engine, noted, turn.at - KEPT_FOR)

    async def recall(self, chat: int, now: datetime) -> tuple[Turn, ...]:
        found: tuple[conversations.Turn, ...] = ()
        with self._attempt():
            found = await conversations.recall(self._engine, chat, now - KEPT_FOR, TURNS)
        return tuple(_turn(one) for one in found)

    async def move(self, chat: int, to: int) -> None:
        with self._attempt():
            await conversations.move(self._engine, chat, to)

    @contextmanager
    def _attempt(self) -> Iterator[None]:
        """Goes on without the database, and says so in the log once."""
        try:
            yield
        except DatabaseUnavailableError as error:
            if not self._failing:
                _log.warning("What conversations are about cannot be remembered for now: %s", error)
            self._failing = True
        else:
            self._failing = False


def _turn(noted: conversations.Turn) -> Turn:
    before, after = read_context(noted.before), read_context(noted.after)
    return Turn(
        noted.conversation, noted.asked, noted.reply, before, after, noted.at, noted.person, noted.thread
    )
