"""Follows a group that becomes a supergroup: the chat has another id then."""

from __future__ import annotations

from typing import Any

from telegram import Update
from telegram.ext import CallbackContext, MessageHandler, filters

from bot.service import Service


def migration(service: Service) -> MessageHandler[Any, Any]:
    """Lets the chat's turns go with it; Telegram says so in the old chat and in the new one, in any order."""

    async def take(update: Update, _context: CallbackContext[Any, Any, Any, Any]) -> None:
        message = update.effective_message
        if message is None:
            return
        if message.migrate_to_chat_id:
            service.move(message.chat_id, message.migrate_to_chat_id)
        elif message.migrate_from_chat_id:
            service.move(message.migrate_from_chat_id, message.chat_id)

    return MessageHandler(filters.StatusUpdate.MIGRATE, take)
