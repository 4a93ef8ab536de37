"""Tells whoever asks more at once than can be answered."""

from __future__ import annotations

from telegram import Update

from bot.api import RawBot
from bot.handlers.messages import is_addressed, place_of
from bot.handlers.sending import send_text
from bot.outcome import entry, note

FLOODED = (
    "That is more than I can answer at once: I answer your latest messages. "
    "Please send the others again, one by one."
)


async def tell(bot: RawBot, update: Update) -> bool:
    """Say that messages were left out, where somebody waits for an answer; gives whether it was said."""
    received = update.message
    if received is None or not is_addressed(received, bot):
        return False
    with entry(update.update_id):
        await send_text(bot, place_of(received), FLOODED)
        note("flood")
    return True
