"""Takes reports of what is wrong to the maintainers, and their decisions back to who reported it."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Awaitable, Callable
from typing import Any

from telegram import CallbackQuery, Update
from telegram import Message as Received
from telegram.error import TelegramError
from telegram.ext import BaseHandler, CallbackContext, CallbackQueryHandler, MessageHandler, filters

from bot.api import RawBot
from bot.corrections import shown, texts
from bot.corrections.reports import Reports
from bot.corrections.steps import Step, Steps
from bot.handlers.deciding import Deciding, Misreading
from bot.handlers.reporting import Reporting, asking
from bot.outcome import note
from bot.service import Service
from bot.settings import Settings
from store.database import DatabaseUnavailableError

_NOTICE = 200
_STARTED = re.compile(rf"^/start(?:@\w+)? {shown.start_of('')}")
Handlers = tuple[BaseHandler[Any, Any, Any], ...]
Work = Callable[[CallbackQuery, Received, RawBot, str], Awaitable[str | None]]
"""Does what a button says that a message bears; gives what is said to a press that leads nowhere."""


def corrections(service: Service, reports: Reports, settings: Settings) -> Handlers:
    """The handlers of presses and of texts that answer what is asked; they come before all others."""
    steps: Steps[Step] = Steps()
    given = (service, reports, settings, steps)
    reporting, misreading, deciding = Reporting(*given), Misreading(*given), Deciding(*given)
    works: dict[str, Work] = {
        shown.OPEN: reporting.open,
        shown.OF_ANSWER: reporting.ask_what,
        shown.IN_PLACE: reporting.ask_field,
        shown.FIELD: reporting.ask_right,
        shown.STOP: reporting.stop,
        shown.NO_PAGE: reporting.no_page,
        shown.MISREAD: misreading.misread,
        shown.SHOW: misreading.consented,
        shown.KEEP: misreading.not_consented,
        shown.ACCEPT: deciding.accept,
        shown.REJECT: deciding.reject,
    }

    async def press(update: Update, context: CallbackContext[Any, Any, Any, Any]) -> None:
        if update.callback_query:
            await _press(update.callback_query, context.bot, works)

    async def start(update: Update, context: CallbackContext[Any, Any, Any, Any]) -> None:
        if update.message:
            await reporting.start(update.message, context.bot)
            note("report")

    async def take(update: Update, context: CallbackContext[Any, Any, Any, Any]) -> None:
        if update.message:
            await reporting.take(update.message, context.bot)

    awaited = filters.TEXT & filters.UpdateType.MESSAGE & _Awaited(steps)
    started = filters.UpdateType.MESSAGE & filters.ChatType.PRIVATE & filters.Regex(_STARTED)
    return (
        CallbackQueryHandler(press, pattern=r"^w"),
        MessageHandler(started, start),
        MessageHandler(awaited, take),
    )


class _Awaited(filters.MessageFilter):
    """Lets texts through that answer an open question: replies to it, and in private chats what follows."""

    def __init__(self, steps: Steps[Step]) -> None:
        super().__init__()
        self._steps = steps

    def filter(self, message: Received) -> bool:
        return asking(message, self._steps) is not None


async def _press(query: CallbackQuery, bot: RawBot, works: dict[str, Work]) -> None:
    """Do what a button says, and answer the press, with a sentence where it leads nowhere."""
    prefix, colon, said = (query.data or "").partition(":")
    work, message = works.get(prefix + colon), query.message
    notice: str | None = str(texts.LOST)
    url = None
    try:
        if work and isinstance(message, Received):
            notice = await work(query, message, bot, said)
        elif message is None and prefix + colon == shown.OPEN and said:
            notice, url = None, f"https://t.me/{bot.username}?start={shown.start_of(said)}"
    except DatabaseUnavailableError:
        notice = str(texts.UNREACHABLE)
    finally:
        with contextlib.suppress(TelegramError):
            await query.answer(notice[:_NOTICE] if notice else None, url=url)
    note("report")
