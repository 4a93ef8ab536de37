"""The bot over the packaged catalogue on the simulated Telegram, and what people see of it, step by step."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import time_machine

from bot.application import build
from bot.settings import Settings
from bot.terminal.chats import Chat, Posted, User
from bot.terminal.inline import type_inline
from bot.terminal.request import SimulatedRequest
from bot.terminal.server import Server, Typed
from bot.terminal.session import Session, running
from store.library import Library

ANA, BEN = User(1001, "Ana", "ana"), User(1002, "Ben", "ben")
SARI, VAN = User(1003, "Sari", "sari", language="id"), User(1004, "Vân", "van", language="vi")
MORNING = datetime(2026, 11, 2, 9, 0, tzinfo=ZoneInfo("Asia/Jakarta"))
"""When all of the tour takes place: a week and a day before a summit that is announced."""
_KEY = "1:only-for-the-tour"


@dataclass(frozen=True, slots=True)
class Seen:
    """A message as it was then; ``mine``: whoever holds the telephone wrote it, ``answered``: in reply to."""

    message: Posted
    mine: bool
    answered: Posted | None = None


@dataclass(frozen=True, slots=True)
class Offered:
    """What is offered above the line in which somebody types."""

    text: str
    typed: Typed


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button was pressed."""

    caption: str


Step = Seen | Offered | Pressed


@dataclass
class Scene:
    """A chat as ``holder`` sees it."""

    session: Session
    chat: Chat
    holder: User
    steps: list[Step] = field(default_factory=list)

    @property
    def server(self) -> Server:
        return self.session.server

    async def say(self, text: str, by: User | None = None, *, reply: bool = False) -> None:
        """Somebody writes, in reply to the bot's last message where it is one."""
        to = self._latest() if reply else None
        posted = await self.server.say(by or self.holder, self.chat, text, to.id if to else None)
        self._see(posted)
        await self.look()

    async def press(self, caption: str, *, led: bool = True) -> None:
        """The holder presses a button of the latest message that has it; unless ``led``, where that leads
        is left out of the picture."""
        bearing = [
            (message, button["callback_data"])
            for message in self.chat.messages.values()
            for button in message.buttons
            if button["text"] == caption
        ]
        message, data = bearing[-1]
        self.steps.append(Pressed(caption))
        before = len(self.steps)
        await self.server.press(self.holder, self.chat, message, data)
        await self.look()
        if not led:
            del self.steps[before:]

    async def type(self, text: str) -> None:
        """The holder types behind the bot's name."""
        typed = await type_inline(self.server, self.holder, self.chat, text)
        await self.session.settle()
        self.steps.append(Offered(f"@{self.server.bot.username} {text}", typed))

    async def look(self) -> None:
        """See what the bot did here; a message that it changed is seen again as it is now."""
        for event in await self.session.settle():
            if event.message and event.chat is self.chat and event.what in ("sent", "edited"):
                self._see(event.message)

    def _see(self, message: Posted) -> None:
        answered = self.chat.messages.get(message.reply_to or 0)
        self.steps.append(Seen(deepcopy(message), message.sender == self.holder, deepcopy(answered)))

    def _latest(self) -> Posted | None:
        own = [one for one in self.chat.messages.values() if one.sender == self.server.bot]
        return own[-1] if own else None


@dataclass
class Stage:
    """Where scenes are played: each in a chat of its own, all with one bot."""

    session: Session

    def private(self, person: User) -> Scene:
        """The person's chat with the bot."""
        return Scene(self.session, self.session.server.private(person), person)

    def group(self, title: str, holder: User, *others: User) -> Scene:
        """A group that the holder founded, with the bot in it."""
        chat = self.session.server.group(title)
        for one in (holder, *others):
            chat.enter(one)
        return Scene(self.session, chat, holder)

    async def morning(self, days: int = 0) -> None:
        """Nine o'clock so many days on: what is followed is told."""
        rounds = self.session.application.rounds
        assert rounds is not None
        await rounds.go(MORNING + timedelta(days=days))


@asynccontextmanager
async def stage(database: str, at: datetime = MORNING) -> AsyncIterator[Stage]:
    """The bot at work on a database, at that moment; Ben is its maintainer."""
    with time_machine.travel(at):
        server = Server(_KEY, User(1, "Notulis", "NotulisBot", is_bot=True))
        async with Library.open(database, poll=60.0) as library:
            settings = Settings(token=_KEY, maintainers=(BEN.id,))
            application = build(settings, library, SimulatedRequest(server))
            async with running(server, application) as session:
                server.private(BEN)
                yield Stage(session)
