"""What chats chose, at hand in the process; with a database it survives a restart."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from datetime import time

from sqlalchemy.ext.asyncio import AsyncEngine

from bot.behind import Behind
from bot.preferences.preferences import UNCHANGED, Preferences, Quiet
from store import preferences as store
from store.database import noting, reading
from store.reachable import Reachable

_PART = "preferences"
AGAIN_SECONDS = 5.0
"""So often it is looked up what was chosen through another instance of the bot."""


class ProcessPreferences:
    """Knows what chats chose for as long as the process lives. Nothing here waits for anything."""

    def __init__(self) -> None:
        self._chosen: dict[int, Preferences] = {}

    def of(self, chat: int) -> Preferences:
        return self._chosen.get(chat, UNCHANGED)

    def keep(self, chat: int, preferences: Preferences) -> None:
        """The chat wants it so from now on."""
        if preferences == UNCHANGED:
            self._chosen.pop(chat, None)
        else:
            self._chosen[chat] = preferences

    def forget(self, chat: int) -> None:
        """The chat wants it as if it had never chosen anything."""
        self._chosen.pop(chat, None)

    def move(self, chat: int, to: int) -> None:
        """The chat has another id from now on; what was chosen under that already stays."""
        if chat in self._chosen:
            self._chosen.setdefault(to, self._chosen.pop(chat))


class DatabasePreferences(ProcessPreferences):
    """Answers from the process alone and writes behind; a database that is slow or gone costs no answer.

    What is chosen through another instance on the same database holds here within ``again`` seconds.
    """

    def __init__(self, engine: AsyncEngine, reachable: Reachable, again: float = AGAIN_SECONDS) -> None:
        super().__init__()
        self._engine = engine
        self._changed: set[int] = set()
        self._moves: list[tuple[int, int]] = []
        self._turns = asyncio.Lock()  # what is read meanwhile would be older than what was written
        self._behind = Behind(_PART, reachable, self._read, self._write, again=again)

    async def open(self) -> None:
        """Recall what was chosen, as far as the database answers in time, and begin to write."""
        await self._behind.open()

    async def close(self) -> None:
        """Write what is left, if the database takes it in time."""
        await self._behind.close()

    def keep(self, chat: int, preferences: Preferences) -> None:
        super().keep(chat, preferences)
        self._note(chat)

    def forget(self, chat: int) -> None:
        super().forget(chat)
        self._note(chat)

    def move(self, chat: int, to: int) -> None:
        super().move(chat, to)
        self._moves.append((chat, to))
        self._changed.discard(chat)
        if to in self._chosen:  # a write under way may not have it yet
            self._changed.add(to)
        self._behind.changed()

    def _note(self, chat: int) -> None:
        self._changed.add(chat)
        self._behind.changed()

    async def _read(self) -> None:
        """Recall all; what was chosen or moved here and is not written yet stays."""
        async with self._turns, reading(self._engine) as connection:
            noted = {one.conversation: _preferences(one) for one in await store.recall(connection)}
            for chat, to in self._moves:
                if chat in noted:
                    noted.setdefault(to, noted.pop(chat))
            own = {chat: self._chosen.get(chat, UNCHANGED) for chat in self._changed}
            self._chosen = {chat: chosen for chat, chosen in (noted | own).items() if chosen != UNCHANGED}

    async def _write(self) -> None:
        """Write all that has changed, in one transaction; what fails is written the next time."""
        async with self._turns:
            changed, self._changed = self._changed, set()
            moves, self._moves = self._moves, []
            try:
                async with noting(self._engine) as connection:
                    for chat, to in moves:
                        await store.move(connection, chat, to)
                    for chat in changed:
                        if chat in self._chosen:
                            await store.keep(connection, _noted(chat, self._chosen[chat]))
                        else:
                            await store.forget(connection, chat)
            except BaseException:
                self._moves = moves + self._moves
                self._changed |= _readdressed(changed, self._moves)
                self._behind.changed()
                raise


def _readdressed(chats: Iterable[int], moves: Iterable[tuple[int, int]]) -> set[int]:
    to = dict(moves)
    return {to.get(chat, chat) for chat in chats}


def _noted(chat: int, chosen: Preferences) -> store.Preferences:
    quiet = chosen.quiet
    return store.Preferences(
        chat,
        chosen.overheard,
        chosen.language,
        chosen.zone,
        chosen.previews,
        _minutes(quiet.start) if quiet else None,
        _minutes(quiet.end) if quiet else None,
    )


def _preferences(noted: store.Preferences) -> Preferences:
    quiet = None
    if noted.quiet_from is not None and noted.quiet_until is not None:
        quiet = Quiet(_time(noted.quiet_from), _time(noted.quiet_until))
    return Preferences(noted.overheard, noted.language, noted.zone, noted.previews, quiet)


def _minutes(moment: time) -> int:
    return 60 * moment.hour + moment.minute


def _time(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)
