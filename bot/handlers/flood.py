"""Tells whoever asks too much so, once, and is silent then."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from telegram import Message as Received
from telegram import Update
from telegram.ext import ApplicationHandlerStop, CallbackContext, MessageHandler

from bot.api import RawBot
from bot.handlers.messages import TEXTS, is_addressed, place_of
from bot.handlers.sending import send_text
from bot.handlers.speakers import speaker_of
from bot.outcome import entry, note
from bot.receiving.allowance import Allowance
from bot.texts.text import Text, say

FLOODED = say(
    "That is more than I can answer at once: I answer your latest messages. "
    "Please send the others again, one by one."
)
LIMITED = say(
    "That is more than I can answer in a minute: please wait a little, then ask again. "
    "Until then I leave questions unanswered."
)
TOLD_FOR = 600.0
"""Seconds for which nobody is told again that they asked too much."""
_TOLD = 1_000


class Flood:
    """Remembers who was told that they asked too much, for as long as they are not told again."""

    def __init__(self, allowance: Allowance, clock: Callable[[], float] = time.monotonic) -> None:
        self._allowance = allowance
        self._clock = clock
        self._told: dict[object, float] = {}

    async def left_out(self, bot: RawBot, update: Update) -> None:
        """Say that messages were left out, where somebody waits for an answer."""
        received = update.message
        if received is not None and is_addressed(received, bot):
            with entry(update.update_id):
                whom = (received.chat_id, speaker_of(received))
                await self._say(bot, received, FLOODED, whom)

    async def admits(self, bot: RawBot, received: Received) -> bool:
        """Whether a message may be answered; where not, that is said to whoever waits for an answer."""
        over = self._allowance.take(received.chat_id, speaker_of(received))
        if over is None:
            return True
        note("flood")
        if is_addressed(received, bot):
            await self._say(bot, received, LIMITED, over)
        return False

    async def _say(self, bot: RawBot, received: Received, text: Text, whom: object) -> None:
        now = self._clock()
        if now - self._told.get(whom, -TOLD_FOR) < TOLD_FOR:
            return
        self._told.pop(whom, None)
        if len(self._told) >= _TOLD:
            del self._told[next(iter(self._told))]
        self._told[whom] = now
        await send_text(bot, place_of(received), str(text))
        note("flood")


def gate(flood: Flood) -> MessageHandler[Any, Any]:
    """Stops what is asked beyond the limits before any other handler takes it."""

    async def take(update: Update, context: CallbackContext[Any, Any, Any, Any]) -> None:
        received = update.effective_message
        if received is None or not is_addressed(received, context.bot):
            return
        if not await flood.admits(context.bot, received):
            raise ApplicationHandlerStop

    return MessageHandler(TEXTS, take)
