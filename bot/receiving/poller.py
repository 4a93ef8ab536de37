"""Fetches updates for as long as it runs, and says so when Telegram does not answer."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from telegram import Update
from telegram.error import Conflict, InvalidToken, TelegramError, TimedOut

from bot.api import RawBot
from bot.errors import StartError
from bot.receiving.intake import Intake
from bot.receiving.parsing import KINDS, UnreadableError, number, parse
from bot.receiving.window import SIZE, Window
from bot.sending.failures import FloodedError, TooDeepError, reason

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Pace:
    """How long is waited, in seconds.

    ``hold``: for one new update; ``look``: before new ones are looked for while some are in hand; ``stuck``:
    until an update of a flood, and any other, no longer holds back what lies behind a full window;
    ``silence``: before the log says that nothing is heard; ``refusals``: after each refusal of the token,
    then the bot ends; ``failures``: after each other failure, the last again and again; ``idle``: until
    numbers may restart.
    """

    hold: float = 25.0
    look: float = 0.2
    stuck: tuple[float, float] = (0.3, 5.0)
    silence: float = 60.0
    refusals: tuple[float, ...] = (1.0, 2.0, 4.0, 8.0, 15.0)
    failures: tuple[float, ...] = (1.0, 2.0, 4.0, 8.0, 15.0)
    idle: float = 86_400.0


class Poller:
    """Hands what it fetches to the intake, each update once; ``heard`` is called after each answer."""

    def __init__(
        self,
        bot: RawBot,
        window: Window,
        intake: Intake,
        pace: Pace,
        heard: Callable[[], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._bot = bot
        self._window = window
        self._intake = intake
        self._pace = pace
        self._heard = heard
        self._clock = clock
        self._single = 0
        self._full = False
        self._last_heard = self._last_update = clock()
        self._trouble = "no answer"
        self._said = ""
        self.changed = asyncio.Event()

    async def run(self) -> None:
        """Fetch until cancelled; raises StartError where the token is refused for good."""
        watching = asyncio.create_task(self._watch())
        refusals = iter(self._pace.refusals)
        failures = self._failures()
        try:
            while True:
                try:
                    new = await self._fetch()
                except InvalidToken as error:
                    await self._refused(error, next(refusals, None))
                except Exception as error:  # noqa: BLE001 - whatever it is, the bot hears on
                    await self._failed(error, next(failures))
                else:
                    refusals, failures = iter(self._pace.refusals), self._failures()
                    self._answered()
                    await self._rest(new)
        finally:
            watching.cancel()

    async def confirm(self) -> None:
        """Tell Telegram a last time what is done; raises TelegramError."""
        if self._window.offset is not None:
            await self._bot.fetch(self._window.offset, 1, 0, KINDS)

    async def _fetch(self) -> int:
        """Fetch once; gives how many updates were new."""
        idle = self._clock() - self._last_update > self._pace.idle
        if idle and not len(self._window):
            self._window.restart()
        limit = 1 if self._single else self._window.room
        hold = 0 if len(self._window) else self._pace.hold
        asked = self._window.offset
        try:
            found = await self._bot.fetch(asked, limit, hold, KINDS)
        except TooDeepError as error:
            return self._deep(error, limit)
        self._full = not self._single and len(found) >= limit
        self._single = max(0, self._single - 1)
        new = sum(map(self.take, found))
        if found and not new and self._window.offset == asked and not len(self._window):
            await asyncio.sleep(self._pace.failures[0])  # what has no number cannot be confirmed
        return new

    def take(self, raw: Any) -> bool:
        """Take an update in hand, as it came; gives whether it was new."""
        update = number(raw)
        if update is None or not self._window.take(update):
            return False
        self._last_update = self._clock()
        try:
            parsed: Update = parse(raw, self._bot)
        except UnreadableError as error:
            self._skip(update, str(error))
        else:
            self._intake.take(parsed)
        return True

    def _deep(self, error: TooDeepError, limit: int) -> int:
        """Of updates nested too deep to be read at once, take one by one and leave out those that are so."""
        if limit > 1 or error.update is None:
            self._single = SIZE
            return 0
        if self._window.take(error.update):
            self._skip(error.update, "it is nested too deep")
        return 1

    def _skip(self, update: int, why: str) -> None:
        _log.warning(
            "Update %d is left out: %s.", update, why, extra={"update": update, "outcome": "unreadable"}
        )
        self._window.finish(update)

    async def _rest(self, new: int) -> None:
        """While updates are in hand, wait until they are done or it is time to look for more."""
        while len(self._window):
            self.changed.clear()
            offset = self._window.offset
            if self._full and new:
                return
            try:
                async with asyncio.timeout(self._pace.look):
                    while len(self._window) and not (self._full and self._window.offset != offset):
                        await self.changed.wait()
                        self.changed.clear()
            except TimeoutError:
                self._make_way()
            if not self._single:
                return

    def _make_way(self) -> None:
        """Where one update holds back what lies behind a full window, let it no longer."""
        of_flood, of_any = self._pace.stuck
        while self._full and (oldest := self._window.oldest()):
            update, since = oldest
            if since < (of_flood if self._intake.floods(update) else of_any):
                return
            self._window.give_way(update)

    async def _refused(self, error: InvalidToken, pause: float | None) -> None:
        if pause is None:
            raise StartError(
                "Telegram refuses the token in NOTULIS_TOKEN all of a sudden: ask @BotFather whether it was "
                "revoked, and put the new one there."
            ) from None
        self._complain("Telegram refuses the token (%s); tried again for half a minute.", error)
        await asyncio.sleep(pause)

    async def _failed(self, error: Exception, pause: float) -> None:
        if isinstance(error, Conflict):
            self._complain("Another program fetches this bot's updates: stop it (%s). Tried again.", error)
        elif not isinstance(error, TelegramError):
            _log.exception("Fetching failed (%s).", type(error).__name__)
        self._trouble = reason(error)
        if isinstance(error, FloodedError):
            pause = error.seconds
        if not isinstance(error, TimedOut):
            await asyncio.sleep(pause)

    def _complain(self, sentence: str, error: TelegramError) -> None:
        if self._said != sentence:
            _log.error(sentence, reason(error))
        self._said = sentence

    def _answered(self) -> None:
        if self._said:
            _log.info("Updates are fetched again after %.0f seconds.", self._clock() - self._last_heard)
        self._said = ""
        self._last_heard = self._clock()
        self._heard()

    async def _watch(self) -> None:
        """Say once that Telegram is silent."""
        while True:
            left = self._pace.silence - (self._clock() - self._last_heard)
            if left > 0 or self._said:
                await asyncio.sleep(max(left, self._pace.silence / 60))
            else:
                self._said = "silence"
                _log.error(
                    "Nothing has been heard from Telegram for %.0f seconds (%s).",
                    self._pace.silence,
                    self._trouble,
                )

    def _failures(self) -> Iterator[float]:
        yield from self._pace.failures
        while True:
            yield self._pace.failures[-1]
