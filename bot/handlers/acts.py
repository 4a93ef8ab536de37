"""Takes the commands that look nothing up, each to its own handler."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from telegram import Message as Received
from telegram import Update
from telegram.ext import CallbackContext, MessageHandler, filters

from bot.api import RawBot
from bot.handlers.choices import show_settings
from bot.handlers.deletion import delete
from bot.handlers.follows import follow, following, unfollow
from bot.handlers.forgetting import forget, tell_privacy
from bot.handlers.messages import TEXTS, read_text, text_of
from bot.handlers.speakers import is_bot
from bot.message import Act
from bot.service import Service

Take = Callable[[Service, RawBot, Received, Act], Awaitable[None]]
TAKEN: dict[str, Take] = {
    "settings": show_settings,
    "delete": delete,
    "privacy": tell_privacy,
    "forget": forget,
    "follow": follow,
    "following": following,
    "unfollow": unfollow,
}
_COMMANDS = tuple(f"/{command}" for command in TAKEN)


class _Acts(filters.MessageFilter):
    """Lets messages of people through that bear such a command for this bot."""

    def filter(self, message: Received) -> bool:
        text = text_of(message).casefold()
        if is_bot(message) or not any(command in text for command in _COMMANDS):
            return False  # most messages, at little cost
        bot = message.get_bot()
        return isinstance(bot, RawBot) and isinstance(read_text(message, bot), Act)


def acts(service: Service) -> MessageHandler[Any, Any]:
    """An edited command does nothing: what it did before cannot be undone by other words."""

    async def take(update: Update, context: CallbackContext[Any, Any, Any, Any]) -> None:
        received = update.effective_message
        act = read_text(received, context.bot) if received else None
        if received is None or not isinstance(act, Act) or not service.presence.may_speak(received.chat_id):
            return
        await TAKEN[act.command](service, context.bot, received, act)

    return MessageHandler(TEXTS & filters.UpdateType.MESSAGE & _Acts(), take)
