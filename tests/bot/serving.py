"""The real Application in this process, on the Bot API server of the tests."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

from bot.application import App, build
from bot.memory import Memory, ProcessMemory
from bot.receiving.poller import Pace
from bot.receiving.receiver import Receiver
from bot.running import begin
from bot.sending.limits import Limits, no_limits
from bot.settings import Settings
from bot.terminal.chats import Chat, Posted
from tests.bot.handlers.conftest import Bookcase
from tests.bot.small import shelf
from tests.botapi import ANA, KEY, BotApi

QUICK = Pace(
    hold=2.0,
    look=0.05,
    stuck=(0.2, 2.0),
    silence=0.3,
    refusals=(0.05, 0.1, 0.2),
    failures=(0.05, 0.1),
)
"""As in earnest, some twenty times as fast."""
UK = "/partner united kingdom"
KNOWN = "United Kingdom\nCountry · Dialogue Partner since 2 August 2021"


@dataclass
class Serving:
    """A running bot and its server."""

    api: BotApi
    application: App
    receiver: Receiver
    polling: asyncio.Task[None]

    @property
    def ana(self) -> Chat:
        """Ana's private chat."""
        return self.api.server.private(ANA)

    @property
    def group(self) -> Chat:
        return self.api.server.group("Secretariat")

    async def say(self, text: str = UK, chat: Chat | None = None) -> Posted:
        """Ana says something."""
        return await self.api.server.say(ANA, chat or self.ana, text)

    async def settled(self, seconds: float = 10.0) -> list[str]:
        """Wait until all is done and confirmed; gives what the bot sent, oldest first."""
        async with asyncio.timeout(seconds):
            await self.api.server.collected()
        return self.api.sent()


@asynccontextmanager
async def serving(
    api: BotApi,
    *,
    pace: Pace = QUICK,
    limits: Limits | None = None,
    memory: Memory | None = None,
    heard: Callable[[], None] = lambda: None,
) -> AsyncIterator[Serving]:
    """Let the bot serve over the small catalogue; no limits of sending unless they are given."""
    settings = Settings.model_validate({"token": KEY, "telegram_url": api.url})
    application = build(
        settings, Bookcase(shelf()), memory=memory or ProcessMemory(), limits=limits or no_limits()
    )
    await begin(application, api.url, ())
    receiver = application.receiver(heard, replace(pace))
    polling = receiver.start()
    try:
        yield Serving(api, application, receiver, polling)
    finally:
        await receiver.stop(1.5)
        await application.shutdown()
        if not polling.cancelled():
            polling.exception()
