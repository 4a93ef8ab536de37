"""What every handler works with: the desk of the newest catalogue, the memory, and the day."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from bot.attachment.making import Maker
from bot.corrections.reports import Reports
from bot.desk import Desk, Message
from bot.following.follows import Follows
from bot.memory import Erasure, Memory, ProcessMemory, Turn
from bot.preferences.keeping import ProcessPreferences
from bot.preferences.languages import languages
from bot.preferences.preferences import AS_ASKED, Preferences
from bot.presence import Presence
from bot.tally import Tally
from bot.zone import DEFAULT_ZONE, read_zone
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
    """Hands out the desk of the newest revision, keeps the turns of every chat and what it chose.

    ``today`` tells the day wherever it is; without it the chat's time zone does, or ``zone``.
    """

    def __init__(
        self,
        library: Library,
        memory: Memory | None = None,
        today: Callable[[], date] | None = None,
        *,
        preferences: ProcessPreferences | None = None,
        follows: Follows | None = None,
        zone: ZoneInfo | None = None,
    ) -> None:
        self._library = library
        self._memory = memory or ProcessMemory()
        self._preferences = preferences or ProcessPreferences()
        self.follows = follows
        self._today = today
        self.zone = zone or read_zone(DEFAULT_ZONE)
        self.presence = Presence()
        self._desk: Desk | None = None
        self._warm: tuple[Desk, asyncio.Task[None]] | None = None
        self._moved: dict[int, int] = {}
        self.maker = Maker()
        self.reports: Reports | None = None
        """What people report as wrong, where somebody decides on it."""
        self.tally: Tally | None = None
        """Counts of what questions come to, where there is a database for them."""

    @property
    def corrected(self) -> bool:
        """Whether replies have a button to report what is wrong."""
        return self.reports is not None

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
            replaced = self._warm is not None
            self._warm = (desk, asyncio.create_task(asyncio.to_thread(_load, desk, replaced)))
        return self._warm[1]

    def close(self) -> None:
        """Let go of what is loaded: nobody is served any more."""
        gc.unfreeze()

    async def ready(self) -> Desk:
        """The desk of the newest revision, ready for questions."""
        warming, desk = self.warm(), self.desk
        await asyncio.shield(warming)
        return desk

    async def desk_for(self, message: Message) -> Desk:
        """The desk of the newest revision, ready for this message."""
        return self.desk_at_hand(message) or await self.ready()

    def desk_at_hand(self, message: Message) -> Desk | None:
        """The same where it is ready; None where that takes a moment, as after a change of the catalogue.

        A name of the catalogue's own is looked up at once, one of another language needs the reader.
        """
        return self._at_hand(message.text if message.command else None)

    async def desk_naming(self, typed: str) -> Desk:
        """The desk of the newest revision, ready to look up a name in any language."""
        return self._at_hand(typed) or await self.ready()

    def _at_hand(self, name: str | None) -> Desk | None:
        warming, desk = self.warm(), self.desk
        warm = warming.done() and not warming.cancelled() and not warming.exception()
        return desk if warm or (name is not None and (not name or desk.is_name(name))) else None

    def today(self, chat: int | None = None) -> date:
        """The day in a chat, or where the bot is at home."""
        if self._today:
            return self._today()
        zone = self.zone if chat is None else self.preferences(chat).zone_or(self.zone)
        return datetime.now(zone).date()

    def preferences(self, chat: int) -> Preferences:
        """What a chat chose."""
        return self._preferences.of(self._id(chat))

    def language(self, chat: int) -> str:
        """The code of the language that a chat chose, '' where it is that of whoever asks."""
        chosen = self.preferences(chat).language
        return "" if chosen == AS_ASKED or chosen not in languages() else chosen

    def prefer(self, chat: int, preferences: Preferences) -> None:
        """Remember what a chat chose."""
        self._preferences.keep(self._id(chat), preferences)

    def is_quiet(self, chat: int, at: datetime | None = None) -> bool:
        """Whether nothing is to be said there unasked, at a moment that bears its zone, else now."""
        return self.preferences(chat).is_quiet(at or datetime.now(UTC), self.zone)

    def overhears(self, chat: int) -> bool:
        """Whether a question there that is put to nobody may be answered now."""
        return self.preferences(chat).overheard and not self.is_quiet(chat)

    def turns(self, chat: int) -> tuple[Turn, ...]:
        """The turns of a chat that are remembered, the latest first."""
        return self._memory.recall(self._id(chat), datetime.now(UTC))

    def keep(self, turn: Turn) -> None:
        """Remember a turn, under the new id of its chat where that has one."""
        to = self._moved.get(turn.chat)
        self._memory.keep(replace(turn, chat=to) if to else turn)

    def forget(self, turn: Turn) -> None:
        """Forget a turn whose reply is gone."""
        self._memory.forget(turn)

    def erase(self, *, chat: int | None = None, person: int | None = None) -> None:
        """Forget the turns of a chat, of a person, or of a person in a chat."""
        self._memory.erase(Erasure(None if chat is None else self._id(chat), person))

    def move(self, chat: int, to: int) -> None:
        """Remember all that is kept of a chat under its new id; whatever else is kept of chats moves here."""
        self._moved[chat] = to
        self._memory.move(chat, to)
        self._preferences.move(chat, to)
        if self.follows:
            self.follows.move(chat, to)

    def moved_from(self, chat: int) -> bool:
        """Whether the chat had another id before."""
        return chat in self._moved.values()

    def leave(self, chat: int) -> None:
        """Forget all that is kept of a chat that the bot is no longer in, unless it went on under another id.

        Whatever else is kept of chats goes here too.
        """
        if chat not in self._moved:
            self._memory.erase(Erasure(chat))
            self._preferences.forget(chat)
            if self.follows:
                self.follows.leave(chat)
            self._moved = {old: to for old, to in self._moved.items() if to != chat}

    def _id(self, chat: int) -> int:
        return self._moved.get(chat, chat)


def _load(desk: Desk, replaced: bool) -> None:
    """Make the desk ready; what it holds stays for good, so that no search for garbage goes through it."""
    desk.warm()
    if replaced:  # of the former one nothing may stay
        gc.unfreeze()
        gc.collect()
    gc.freeze()
