"""Shows that the bot is at work, where that takes longer than a moment."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from telegram.constants import ChatAction
from telegram.error import TelegramError

from bot.api import RawBot
from bot.handlers.sending import Place

MOMENT = 1 / 3
"""Seconds after which people shall see that something is being done."""
_SHOWN_FOR = 4.5
"""Telegram takes the sign away after five."""


@asynccontextmanager
async def shown(bot: RawBot, place: Place, action: str = ChatAction.TYPING) -> AsyncIterator[None]:
    """Where the block takes longer than a moment, show in the chat what the bot does; raises nothing."""
    showing: list[asyncio.Task[None]] = []

    def begin() -> None:
        showing.append(asyncio.create_task(_show(bot, place, action)))

    timer = asyncio.get_running_loop().call_later(MOMENT, begin)
    try:
        yield
    finally:
        timer.cancel()
        for task in showing:
            task.cancel()


async def _show(bot: RawBot, place: Place, action: str) -> None:
    with contextlib.suppress(TelegramError):
        while True:
            await bot.send_chat_action(place.chat, action, message_thread_id=place.thread)
            await asyncio.sleep(_SHOWN_FOR)
