"""Answers messages: commands, questions, replies, group talk, and each of them when it is edited."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace as changed
from datetime import UTC, datetime
from typing import Any

from telegram import Bot, Update
from telegram import Message as Received
from telegram.constants import ChatType
from telegram.ext import CallbackContext, MessageHandler, filters

from bot.answer.answer import Guide, NoCommand, Silence
from bot.desk import Message, Taken
from bot.handlers.sending import replace, send
from bot.memory import KEPT_FOR, Turn
from bot.message import read_message
from bot.reading.context import Context
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
    context = Context()
    read = read_text(received, bot)
    if isinstance(read, Message):
        context = _followed(received, before, now, addressed=read.addressed)
        desk = await service.desk_for(read)
        taken = desk.take(changed(read, context=context), service.today())
    else:
        desk, taken = service.desk, Taken(read, Context())
    reply = render(taken.answer, desk.catalogue)
    if reply is None:
        return
    chat, thread = received.chat_id, thread_of(received)
    sent = await replace(bot, chat, earlier.reply, reply, thread) if earlier else await send(received, reply)
    at, person = datetime.now(UTC), _person(received)
    await service.keep(Turn(chat, received.message_id, sent, context, taken.context, at, person, thread))


def read_text(received: Received, bot: Bot) -> Message | Guide | NoCommand | Silence:
    """What a text asks for; private chats and replies to the bot are addressed to it."""
    replied = _replied(received)
    to_bot = replied is not None and replied.from_user is not None and replied.from_user.id == bot.id
    private = received.chat.type == ChatType.PRIVATE
    return read_message(received.text or "", bot.username, addressed=private or to_bot, private=private)


def _followed(received: Received, turns: Sequence[Turn], now: datetime, *, addressed: bool) -> Context:
    """The context of the message replied to; without a reply that of the last ten minutes.

    In groups it goes on with what the same person asked in the same topic, if the bot is spoken to.
    """
    if replied := _replied(received):
        return next((turn.context for turn in turns if turn.reply == replied.message_id), Context())
    own: Iterable[Turn] = (turn for turn in turns if turn.thread == thread_of(received))
    if received.chat.type != ChatType.PRIVATE:
        person = _person(received)
        own = (turn for turn in own if addressed and person is not None and turn.person == person)
    last = next(iter(own), None)
    return last.context if last and now - last.at <= FOLLOWED_FOR else Context()


def _replied(received: Received) -> Received | None:
    """The message replied to: not the one that opened the topic, which all that is said there refers to."""
    replied = received.reply_to_message
    return None if replied is None or replied.forum_topic_created else replied


def thread_of(received: Received) -> int | None:
    """The number of the topic; none for a thread of replies, which bears a number as well."""
    return received.message_thread_id if received.is_topic_message else None


def _person(received: Received) -> int | None:
    """The number of whoever wrote; none where a chat speaks, behind which there may be anybody."""
    return received.from_user.id if received.from_user and not received.sender_chat else None
