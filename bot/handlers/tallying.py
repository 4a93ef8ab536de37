"""Tells maintainers what became of questions, in numbers."""

from __future__ import annotations

from telegram import Message as Received

from bot.api import RawBot
from bot.handlers import sending
from bot.handlers.messages import place_of
from bot.maintaining.counted import counted
from bot.service import Service


async def tell_counts(service: Service, bot: RawBot, message: Received) -> None:
    """Raises DatabaseUnavailableError and TelegramError."""
    counts = await service.tally.counts() if service.tally else None
    await sending.send(bot, place_of(message), counted(counts, service.desk.catalogue))
