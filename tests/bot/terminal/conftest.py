from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from telegram import Bot

from bot.terminal.chats import Chat, User
from bot.terminal.request import SimulatedRequest
from bot.terminal.server import Server

TOKEN = ":".join(("1", "simulated"))
ANA = User(1001, "Ana", "ana")


class Clock:
    """A clock that stands until it is moved."""

    now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def server(clock: Clock) -> Server:
    """A Telegram in which Ana has opened a chat with the bot."""
    server = Server(TOKEN, User(1, "Notulis", "NotulisBot", is_bot=True), clock=clock)
    server.private(ANA)
    return server


@pytest.fixture
def private(server: Server) -> Chat:
    return server.private(ANA)


@pytest.fixture
async def telegram_bot(server: Server) -> AsyncIterator[Bot]:
    """The library's own bot, its calls going to the simulated server."""
    request = SimulatedRequest(server)
    async with Bot(TOKEN, request=request, get_updates_request=request) as bot:
        yield bot
