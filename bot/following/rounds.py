"""The rounds in which chats are told of what they follow: each once a day, at its own hour."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from zoneinfo import ZoneInfo

from telegram.error import BadRequest, Forbidden, TelegramError

from bot.api import RawBot
from bot.following.digest import digest
from bot.following.follows import Follows
from bot.following.news import News, news
from bot.handlers import sending
from bot.handlers.errors import is_out, learn
from bot.sending.failures import may_have_arrived, reason
from bot.service import Service
from bot.texts.text import WRITTEN_IN, speaking
from store.database import DatabaseUnavailableError
from store.follows import Follow
from store.reachable import Reachable

PAUSE, LAST = 60.0, 5.0
"""Seconds between two rounds, and those that the last one may take when the bot is told to stop."""
HOUR = 9
"""When a chat is told, in its own time."""
_PART = "follows"
_NO_CHAT = "chat not found"
_CLOSE = 1.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Hours:
    """When a chat is told: from ``hour`` on, in its zone, unless it is ``quiet`` there."""

    zone: ZoneInfo
    hour: int = HOUR
    quiet: bool = False


def hours_of(service: Service, chat: int, now: datetime) -> Hours:
    """What the chat chose with /settings."""
    zone = service.preferences(chat).zone_or(service.zone)
    return Hours(zone, quiet=service.is_quiet(chat, now))


class Rounds:
    """Tells every chat its news. Several processes may: the database gives each digest to one of them.

    A digest that surely was not sent is sent in a later round; one that may have been is not.
    """

    def __init__(
        self,
        service: Service,
        follows: Follows,
        bot: RawBot,
        reachable: Reachable,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._service = service
        self._follows = follows
        self._bot = bot
        self._reachable = reachable
        self._clock = clock
        self._done: dict[int, str] = {}
        self._stopping = asyncio.Event()
        self._going: asyncio.Task[None] | None = None

    @property
    def zone(self) -> ZoneInfo:
        """That of chats which chose none."""
        return self._service.zone

    def start(self) -> None:
        """Go round after round, until it is stopped."""
        self._going = asyncio.create_task(self._go_on())

    async def stop(self, seconds: float = LAST) -> None:
        """Let the digest in hand be sent, if that takes no longer, and begin no other."""
        self._stopping.set()
        if self._going is not None:
            await asyncio.wait([self._going], timeout=seconds)
            self._going.cancel()
            self._going = None
        with contextlib.suppress(DatabaseUnavailableError, TimeoutError):
            async with asyncio.timeout(_CLOSE):
                await self._follows.close()

    async def prepare(self) -> None:
        """Learn how often meetings changed: calendars say so too."""
        await self._reachable.attempt(_PART, self._note())

    async def go(self, now: datetime | None = None) -> None:
        """One round, at a moment that bears its zone."""
        now = now or self._clock()
        await self.prepare()
        found = await self._reachable.attempt(_PART, self._follows.following())
        for chat, own in groupby(found or (), lambda one: one.chat):
            if self._stopping.is_set():
                return
            try:
                await self._tell(chat, tuple(own), now)
            except DatabaseUnavailableError:
                return  # in the next round
            except Exception as error:  # noqa: BLE001 - one chat's trouble is no other's
                _log.error("A digest failed (%s).", type(error).__name__)
        await self._reachable.attempt(_PART, self._follows.tidy(now))

    async def _go_on(self) -> None:
        while not self._stopping.is_set():
            await self.go()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(PAUSE):
                    await self._stopping.wait()

    async def _note(self) -> None:
        self._service.maker.versions = await self._follows.note(self._service.desk.catalogue)

    async def _tell(self, chat: int, follows: tuple[Follow, ...], now: datetime) -> None:
        hours = hours_of(self._service, chat, now)
        local = now.astimezone(hours.zone)
        day = f"digest {local.date().isoformat()}"
        if local.hour < hours.hour or hours.quiet or self._done.get(chat) == day:
            return
        if not self._service.presence.may_speak(chat):
            return
        catalogue = self._service.desk.catalogue
        found = news(follows, catalogue, self._follows.versions, local.date(), now)
        claimed = await self._follows.claim(chat, day, [one.item for one in found], now)
        self._done[chat] = day
        told = [one for one in found if claimed and one.item in claimed]
        if not told:
            return
        with speaking(self._service.language(chat) or WRITTEN_IN):
            reply = digest(told, catalogue, local.date())
        previews = self._service.preferences(chat).previews
        place = sending.Place(chat, _thread(follows), None, previews)
        try:
            await sending.send(self._bot, place, reply)
        except TelegramError as error:
            await self._failed(chat, day, told, error)
        else:
            _log.info("A digest of %d meetings was sent.", len(told))

    async def _failed(self, chat: int, day: str, told: Iterable[News], error: TelegramError) -> None:
        """Let it be told again where it surely was not: in the next round, or tomorrow if it may not be."""
        learn(self._service, chat, error)
        if is_out(error) or (isinstance(error, BadRequest) and _NO_CHAT in error.message.casefold()):
            self._follows.leave(chat)
            _log.info("A chat that the bot is out of follows nothing any more.")
            return
        _log.warning("A digest was not sent, or may not have been (%s).", reason(error))
        if may_have_arrived(error):
            return
        items = [one.item for one in told]
        if isinstance(error, BadRequest | Forbidden):  # it will not be taken in a minute either
            await self._follows.release(chat, items)
            return
        await self._follows.release(chat, [day, *items])
        self._done.pop(chat, None)


def _thread(follows: Iterable[Follow]) -> int | None:
    """The topic in which something was followed last."""
    return max(follows, key=lambda one: one.since).thread
