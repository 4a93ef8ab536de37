"""What happens when an answer fails: the asker is told, the log says where, the bot goes on."""

from __future__ import annotations

import contextlib
import logging
import traceback
from collections.abc import Callable, Coroutine
from typing import Any

from telegram import Update
from telegram.error import BadRequest, Forbidden, TelegramError
from telegram.ext import CallbackContext

from bot.handlers.messages import is_addressed, place_of
from bot.handlers.sending import send_text
from bot.outcome import note
from bot.presence import REFUSED_FOR
from bot.sending.failures import may_have_arrived, reason
from bot.service import Service
from bot.texts.text import say

SORRY = say("Sorry, something went wrong here, so I cannot answer that now. It has been noted.")

_MUTED = ("not enough rights to send", "have no rights to send", "chat_write_forbidden")
_OUT = ("was kicked", "was blocked", "is not a member", "is deactivated", "was deleted")

_log = logging.getLogger(__name__)
Report = Callable[[object, CallbackContext[Any, Any, Any, Any]], Coroutine[Any, Any, None]]


def reports(service: Service) -> Report:
    """Reports what failed, and remembers where the bot may no longer speak."""

    async def take(update: object, context: CallbackContext[Any, Any, Any, Any]) -> None:
        chat = update.effective_chat if isinstance(update, Update) else None
        if chat is not None:
            learn(service, chat.id, context.error)
        await report(update, context)

    return take


def learn(service: Service, chat: int, error: Exception | None) -> None:
    """Of a chat that the bot is out of nothing is kept; where it is muted nothing is tried for a while."""
    out = is_out(error)
    if out:
        service.leave(chat)
    if out or any(one in _said(error) for one in _MUTED):
        service.presence.mute(chat, REFUSED_FOR)


def is_out(error: Exception | None) -> bool:
    """Whether Telegram says that the bot is not in the chat any more, or nobody is."""
    return isinstance(error, Forbidden) and any(one in _said(error) for one in _OUT)


def _said(error: Exception | None) -> str:
    return error.message.casefold() if isinstance(error, BadRequest | Forbidden) else ""


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
            await send_text(context.bot, place_of(received), str(SORRY))
