"""Answers pressed buttons: whoever presses, however old the message, as often as they like."""

from __future__ import annotations

import contextlib
from typing import Any

from telegram import Bot, CallbackQuery, Update
from telegram import Message as Received
from telegram.error import BadRequest
from telegram.ext import CallbackContext, CallbackQueryHandler

from bot.answer.answer import Listing
from bot.context import Context
from bot.desk import Message, about
from bot.handlers.sending import replace
from bot.message import read_message
from bot.reply.cards.card import GONE
from bot.reply.press import is_question_page, read_press
from bot.reply.render import render
from bot.service import Service

_QUESTION_GONE = "I no longer know what this list was an answer to: please ask again."


def buttons(service: Service) -> CallbackQueryHandler[Any, Any]:
    """Puts what a button leads to in place of the message that bears it."""

    async def press(update: Update, context: CallbackContext[Any, Any, Any, Any]) -> None:
        query = update.callback_query
        if query is None or query.message is None:
            return
        data, chat, message = query.data or "", query.message.chat.id, query.message.message_id
        turns = await service.turns(chat)
        turn = next((turn for turn in turns if turn.reply == message), None)
        before = turn.before if turn else Context()
        asked = await _ask_again(service, query, context.bot, before) if is_question_page(data) else None
        catalogue = service.desk.catalogue
        pressed = read_press(data, catalogue, service.today(), asked)
        reply = render(pressed.answer, catalogue, pressed.page, pressed.part) if pressed else None
        if pressed and reply:
            sent = await replace(context.bot, chat, message, reply)
            left = turn.context if turn and asked else about(pressed.answer)
            await service.keep(chat, turn.asked if turn else 0, sent, before, left)
        gone = _QUESTION_GONE if is_question_page(data) else GONE
        with contextlib.suppress(BadRequest):  # it may come too late: Telegram waits some seconds only
            await query.answer(None if reply else gone)

    return CallbackQueryHandler(press)


async def _ask_again(service: Service, query: CallbackQuery, bot: Bot, before: Context) -> Listing | None:
    """Today's list for the question that the message replies to; None where it is not known any more."""
    question = query.message.reply_to_message if isinstance(query.message, Received) else None
    if question is None or not question.text:
        return None
    read = read_message(question.text, bot.username, context=before)
    if not isinstance(read, Message):
        return None
    desk = await service.desk_for(read)
    answer = desk.take(read, service.today()).answer
    return answer if isinstance(answer, Listing) else None
