"""What receives for an application: fetches, orders, hands over, and ends in good order."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from telegram import Update
from telegram.error import TelegramError
from telegram.ext import Application

from bot.api import RawBot
from bot.outcome import entry
from bot.receiving.intake import Handle, Intake
from bot.receiving.poller import Pace, Poller
from bot.receiving.window import Window

LAST_SECONDS = 7.5
"""What is in hand is finished within so many seconds when the bot is told to stop."""
_CONFIRM_SECONDS = 1.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Reception:
    """What an application wants of updates beside its handlers.

    ``at_once`` gets pressed buttons the moment they come, ``tell`` says to somebody that too much was asked.
    ``done`` are updates that an earlier run answered, ``finished`` hears of each one that this run does.
    """

    at_once: Handle | None = None
    tell: Handle | None = None
    done: Collection[int] = ()
    finished: Callable[[int], None] = lambda _: None


class Receiver:
    """Receives for one application; ``heard`` is called after each answer of Telegram's."""

    def __init__(
        self,
        application: Application[Any, Any, Any, Any, Any, Any],
        reception: Reception,
        heard: Callable[[], None] = lambda: None,
        pace: Pace | None = None,
    ) -> None:
        bot = application.bot
        if not isinstance(bot, RawBot):
            raise TypeError("the application's bot cannot fetch updates as they come")
        self._application = application
        self._finished = reception.finished
        self._window = Window(reception.done)
        self._intake = Intake(self._handle, self._finish, tell=reception.tell, at_once=reception.at_once)
        self._poller = Poller(bot, self._window, self._intake, pace or Pace(), heard)
        self._polling: asyncio.Task[None] | None = None

    def start(self) -> asyncio.Task[None]:
        """Begin to fetch; the task ends by StartError alone, where the token is refused."""
        self._polling = asyncio.create_task(self._poller.run())
        return self._polling

    async def put(self, raw: dict[str, Any]) -> None:
        """Take one update in hand as if it had been fetched, and wait until all are done."""
        self._poller.take(raw)
        while len(self._window):
            self._poller.changed.clear()
            await self._poller.changed.wait()

    async def stop(self, seconds: float = LAST_SECONDS) -> None:
        """Fetch no more, finish what is in hand within the time, and leave the rest to the next start."""
        if self._polling is not None:
            self._polling.cancel()
            await asyncio.wait([self._polling])
        left = await self._intake.close(max(0.0, seconds - _CONFIRM_SECONDS))
        if left:
            _log.warning("%d updates are left to the next start.", left)
        with contextlib.suppress(TelegramError, TimeoutError):
            async with asyncio.timeout(_CONFIRM_SECONDS):
                await self._poller.confirm()

    async def _handle(self, update: Update) -> None:
        with entry(update.update_id) as made:
            await self._application.process_update(update)
        if made.outcome:
            self._finished(update.update_id)

    def _finish(self, update: int) -> None:
        self._window.finish(update)
        self._poller.changed.set()
