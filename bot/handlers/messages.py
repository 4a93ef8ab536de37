"""Answers messages: commands, questions, replies, group talk, and each of them when it is edited."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from telegram import Bot, Update
from telegram import Message as Received
from telegram.constants import ChatType
from telegram.ext import CallbackContext, MessageHandler, filters

from bot.answer.answer import Guide, Silence
from bot.context import Context
from bot.desk import Message, Taken
from bot.handlers.sending import replace, send
from bot.memory import KEPT_FOR, Turn
from bot.message import read_message
from bot.reply.render import render
from bot.service import FOLLOWED_FOR, Service

TEXTS = filters.TEXT & filters.UpdateType.MESSAGES & (filters.ChatType.PRIVATE | filters.ChatType.GROUPS)


def messages(service: Service) -> MessageHandler[Any, Any]:
    """Takes every text in private chats and groups."""

    async def take(update: Update, context: CallbackContext[Any, Any, Any, Any]) -> None:
        received = update.effective_message
        if received is not None:
            await _answer(service, context.bot, received, edited=update.edited_message is not None)

    return MessageHandler(TEXTS, take)


async def _answer(service: Service, bot: Bot, received: Received, *, edited: bool) -> None:
    now = datetime.now(UTC)
    turns = await service.turns(received.chat_id)
    asked = [turn.asked for turn in turns]
    earlier = turns[asked.index(received.message_id)] if edited and received.message_id in asked else None
    if edited and earlier is None and now - received.date > KEPT_FOR:
        return
    before = turns[turns.index(earlier) + 1 :] if earlier else turns
    context = _followed(received, before, now)
    read = read_text(received, bot, context)
    if isinstance(read, Message):
        desk = await service.desk_for(read)
        taken = desk.take(read, service.today())
    else:
        desk, taken = service.desk, Taken(read, Context())
    reply = render(taken.answer, desk.catalogue)
    if reply is None:
        return
    sent = (
        await replace(bot, received.chat_id, earlier.reply, reply) if earlier else await send(received, reply)
    )
    await service.keep(received.chat_id, received.message_id, sent, context, taken.context)


def read_text(received: Received, bot: Bot, context: Context | None = None) -> Message | Guide | Silence:
    """What a text asks for; private chats and replies to the bot are addressed to it."""
    replied = received.reply_to_message
    to_bot = replied is not None and replied.from_user is not None and replied.from_user.id == bot.id
    private = received.chat.type == ChatType.PRIVATE
    return read_message(received.text or "", bot.username, addressed=private or to_bot, context=context)


def _followed(received: Received, turns: Sequence[Turn], now: datetime) -> Context:
    """The context of the message replied to; in private chats else that of the last ten minutes."""
    if received.reply_to_message is not None:
        replied = received.reply_to_message.message_id
        return next((turn.context for turn in turns if turn.reply == replied), Context())
    if received.chat.type == ChatType.PRIVATE and turns and now - turns[0].at <= FOLLOWED_FOR:
        return turns[0].context
    return Context()
