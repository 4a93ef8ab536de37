"""A poller without a network: a Telegram that says what it is told to, a clock that stands still."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from telegram import Update

from bot.api import RawBot
from bot.receiving.intake import Intake
from bot.receiving.parsing import KINDS
from bot.receiving.poller import Pace, Poller
from bot.receiving.window import Window
from tests.botapi import ANA, KEY

MARK = "marked-words"
CHAT = {"id": ANA.id, "type": "private", "first_name": "Ana"}
SENDER = ANA.to_json()


_SLEEP = asyncio.sleep


def message(**changes: Any) -> dict[str, Any]:
    whole = {"message_id": 9, "date": 1_700_000_000, "chat": CHAT, "from": SENDER, "text": MARK}
    return {"message": {key: one for key, one in (whole | changes).items() if one is not None}}


def updates(*numbers: int) -> list[Any]:
    """One in a chat of its own each."""
    return [
        {"update_id": number, **message(chat=CHAT | {"id": number}, text=str(number))} for number in numbers
    ]


class Telegram(RawBot):
    """Gives the answers in turn, raises those that are errors, then is silent; notes the calls."""

    def __init__(self, *answers: list[Any] | Exception) -> None:
        super().__init__(KEY)
        with self._unfrozen():
            self.answers = list(answers)
            self.calls: list[tuple[int | None, int, float]] = []
            self.silent = asyncio.Event()

    def say(self, *answers: list[Any] | Exception) -> None:
        """Have more to say."""
        self.answers.extend(answers)
        self.silent.clear()

    async def fetch(
        self, offset: int | None, limit: int, seconds: float, kinds: tuple[str, ...]
    ) -> list[Any]:
        assert kinds == KINDS
        self.calls.append((offset, limit, seconds))
        if not self.answers:
            self.silent.set()
            await asyncio.Event().wait()
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


class Bench:
    """A poller before a Telegram, with a clock that stands still and sleeps that take no time."""

    def __init__(self, *answers: list[Any] | Exception, pace: Pace | None = None) -> None:
        self.telegram = Telegram(*answers)
        self.now = 0.0
        self.heard = 0
        self.taken: list[int] = []
        self.slept: list[float] = []
        self.gate = asyncio.Event()
        self.gate.set()
        self.window = Window(clock=lambda: self.now)
        self.intake = Intake(self.handle, self.finish)
        pace = pace or Pace(look=0.01)
        self.poller = Poller(self.telegram, self.window, self.intake, pace, self.hear, clock=lambda: self.now)

    def hear(self) -> None:
        self.heard += 1

    async def handle(self, update: Update) -> None:
        self.taken.append(update.update_id)
        await self.gate.wait()

    def finish(self, update: int) -> None:
        self.window.finish(update)
        self.poller.changed.set()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[asyncio.Task[None]]:
        """While it runs; pauses of an hour and more have no end."""

        async def slept(seconds: float) -> None:
            if seconds >= 30:
                await asyncio.Event().wait()
            self.slept.append(seconds)
            await _SLEEP(0)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(asyncio, "sleep", slept)
            task = asyncio.create_task(self.poller.run())
            yield task
            task.cancel()
            await asyncio.wait([task])
            await self.intake.close(0.1)

    async def run(self) -> None:
        """Until Telegram has no more to say."""
        async with self.running(), asyncio.timeout(5):
            await self.telegram.silent.wait()

    async def until(self, condition: Callable[[], object]) -> None:
        async with asyncio.timeout(5):
            while not condition():
                await _SLEEP(0.005)
