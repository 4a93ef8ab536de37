"""Answers pressed buttons: whoever presses, however old the message, as often as they like."""

from __future__ import annotations

import contextlib
from typing import Any

from telegram import Update
from telegram.error import BadRequest
from telegram.ext import CallbackContext, CallbackQueryHandler

from bot.desk import about
from bot.handlers.sending import replace
from bot.reply.cards.card import GONE
from bot.reply.press import read_press
from bot.reply.render import render
from bot.service import Service


def buttons(service: Service) -> CallbackQueryHandler[Any, Any]:
    """Puts what a button leads to in place of the message that bears it."""

    async def press(update: Update, context: CallbackContext[Any, Any, Any, Any]) -> None:
        query = update.callback_query
        if query is None or query.message is None:
            return
        catalogue = service.desk.catalogue
        pressed = read_press(query.data or "", catalogue)
        reply = render(pressed.answer, catalogue, pressed.page, pressed.part) if pressed else None
        if pressed and reply:
            chat, message = query.message.chat.id, query.message.message_id
            turns = await service.turns(chat)
            asked = next((turn.asked for turn in turns if turn.reply == message), 0)
            sent = await replace(context.bot, chat, message, reply)
            await service.keep(chat, asked, sent, about(pressed.answer))
        with contextlib.suppress(
            BadRequest
        ):  # Telegram waits for the answer to a press for some seconds only
            await query.answer(None if reply else GONE)

    return CallbackQueryHandler(press)
