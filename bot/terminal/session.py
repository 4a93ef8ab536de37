"""The Application at work on the simulated Telegram, started and stopped as the real one is."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.application import App
from bot.terminal.server import Event, Server


class Session:
    """A running Application and the server that it polls."""

    def __init__(self, server: Server, application: App) -> None:
        self.server = server
        self.application = application

    async def settle(self) -> list[Event]:
        """Wait until the bot has dealt with all that was said; gives what people have seen since."""
        await self.server.collected()
        events, self.server.events = self.server.events, []
        return events


@asynccontextmanager
async def running(server: Server, application: App) -> AsyncIterator[Session]:
    """Run the Application until the block ends."""
    async with application:
        if application.post_init:
            await application.post_init(application)
        receiver = application.receiver()
        receiver.start()
        await application.start()
        try:
            yield Session(server, application)
        finally:
            await receiver.stop()
            await application.stop()
            if application.post_stop:
                await application.post_stop(application)
