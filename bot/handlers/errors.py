"""What happens when an answer fails: the asker is told, the log says where, the bot goes on."""

from __future__ import annotations

import contextlib
import logging
import traceback
from typing import Any

from telegram import Update
from telegram.error import TelegramError
from telegram.ext import CallbackContext

from bot.handlers.messages import is_addressed, place_of
from bot.handlers.sending import send_text
from bot.outcome import note
from bot.sending.failures import may_have_arrived, reason

SORRY = "Sorry, something went wrong here, so I cannot answer that now. It has been noted."

_log = logging.getLogger(__name__)


async def report(update: object, context: CallbackContext[Any, Any, Any, Any]) -> None:
    """Tell the asker and log what failed where, without the error's own text: it may quote a message.

    Where Telegram takes no message nothing more is sent, and the reason is one line.
    """
    error = context.error
    if error is None:
        return
    if isinstance(error, TelegramError):
        note("unsure" if may_have_arrived(error) else "unsent")
        _log.warning("A reply was not sent, or may not have been (%s).", reason(error))
        return
    note("failed")
    where = "".join(traceback.format_tb(error.__traceback__))
    _log.error("An update was not answered (%s):\n%s", type(error).__name__, where)
    received = update.effective_message if isinstance(update, Update) else None
    if received is None or not isinstance(update, Update) or update.callback_query:
        return  # whoever presses a button hears of it when the press is acknowledged
    with contextlib.suppress(TelegramError):
        if is_addressed(received, context.bot):
            await send_text(context.bot, place_of(received), SORRY)
