"""What is kept of people and chats: told by /privacy, removed by /forget."""

from __future__ import annotations

from telegram import Message as Received
from telegram.constants import ChatType

from bot.api import RawBot
from bot.handlers import sending
from bot.handlers.messages import place_of
from bot.handlers.speakers import person_of
from bot.message import Act
from bot.outcome import note
from bot.preferences.preferences import UNCHANGED
from bot.reply.privacy import FORGOTTEN_GROUP, FORGOTTEN_PRIVATE, LATER, NOBODY, render_privacy
from bot.service import Service
from bot.texts.text import Text
from store.database import DatabaseUnavailableError


async def tell_privacy(service: Service, bot: RawBot, received: Received, _act: Act) -> None:
    """Say what is kept, and for how long."""
    note("privacy")
    private = received.chat.type == ChatType.PRIVATE
    await sending.send(bot, place_of(received), render_privacy(private=private, reported=service.corrected))


async def forget(service: Service, bot: RawBot, received: Received, _act: Act) -> None:
    """Remove what is kept of a private chat and its person, in a group what is kept of the person there."""
    note("forgotten")
    await sending.send_text(bot, place_of(received), str(await _forgotten(service, received)))


async def _forgotten(service: Service, received: Received) -> Text:
    chat, person = received.chat_id, person_of(received)
    if received.chat.type == ChatType.PRIVATE:
        service.erase(chat=chat)
        service.erase(person=person)
        service.prefer(chat, UNCHANGED)
        if service.follows:
            service.follows.leave(chat)
        try:
            if service.reports:
                await service.reports.forget(chat)
        except DatabaseUnavailableError:
            return LATER
        return FORGOTTEN_PRIVATE
    if person is None:
        return NOBODY
    service.erase(chat=chat, person=person)
    return FORGOTTEN_GROUP
