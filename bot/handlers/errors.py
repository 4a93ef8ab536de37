"""What happens when an answer fails: the asker is told, the log says where, the bot goes on."""

from __future__ import annotations

import contextlib
import logging
import traceback
from typing import Any

from telegram import Update
from telegram.error import BadRequest, Forbidden, NetworkError, TelegramError
from telegram.ext import CallbackContext

from bot.answer.answer import Silence
from bot.desk import Message
from bot.handlers.messages import TEXTS, read_text

SORRY = "Sorry, something went wrong here, so I cannot answer that now. It has been noted."

_log = logging.getLogger(__name__)


async def report(update: object, context: CallbackContext[Any, Any, Any, Any]) -> None:
    """Tell the asker and log what failed where, without the error's own text: it may quote a message."""
    error = context.error
    if error is None:
        return
    where = "".join(traceback.format_tb(error.__traceback__))
    _log.error("An update was not answered (%s):\n%s", type(error).__name__, where)
    lost = isinstance(error, NetworkError | Forbidden) and not isinstance(error, BadRequest)
    if lost or not isinstance(update, Update):
        return
    with contextlib.suppress(TelegramError):
        if update.callback_query:
            await update.callback_query.answer(SORRY)
        elif _addressed(update, context) and update.effective_message:
            await update.effective_message.reply_text(SORRY)


def _addressed(update: Update, context: CallbackContext[Any, Any, Any, Any]) -> bool:
    if not TEXTS.check_update(update) or update.effective_message is None:
        return False
    read = read_text(update.effective_message, context.bot)
    return read.addressed if isinstance(read, Message) else not isinstance(read, Silence)
