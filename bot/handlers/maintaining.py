"""Takes what maintainers say and press to where it is worked on; everybody else is refused at every step."""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

from telegram import CallbackQuery, Update
from telegram import Message as Received
from telegram.error import TelegramError
from telegram.ext import BaseHandler, CallbackContext, CallbackQueryHandler, MessageHandler, filters

from bot.api import RawBot
from bot.handlers import sending
from bot.handlers.adding import Adding, answered
from bot.handlers.altering import Altering
from bot.handlers.messages import place_of, read_text, text_of
from bot.handlers.speakers import is_bot
from bot.handlers.tallying import tell_counts
from bot.maintaining import shown, texts
from bot.maintaining.ledger import Ledger
from bot.maintaining.works import Stage, Works
from bot.message import MAINTAINING, Act
from bot.outcome import note
from bot.service import Service
from bot.settings import Settings
from store.database import DatabaseUnavailableError

_NOTICE = 200
Handlers = tuple[BaseHandler[Any, Any, Any], ...]
Press = Callable[[CallbackQuery, Received, RawBot, str], Awaitable[str | None]]
"""Does what a button says that a message bears; gives what is said to a press that leads nowhere."""
HEARD = (
    (filters.TEXT | filters.Document.ALL)
    & filters.UpdateType.MESSAGE
    & (filters.ChatType.PRIVATE | filters.ChatType.GROUPS)
)


def maintaining(service: Service, ledger: Ledger | None, settings: Settings) -> Handlers:
    """The handlers of maintainers' commands, files, answers and presses; they come before all others.

    Without a ``ledger`` there is nothing to write to: nobody is a maintainer.
    """
    works = Works()
    given = (service, ledger, works)
    adding, altering = Adding(*given), Altering(*given)
    presses: dict[str, Press] = {**adding.presses, **altering.presses}

    def may(person: int | None) -> bool:
        return ledger is not None and person in settings.maintainers

    async def press(update: Update, context: CallbackContext[Any, Any, Any, Any]) -> None:
        query = update.callback_query
        if query is None:
            return
        prefix, colon, said = (query.data or "").partition(":")
        work, message = presses.get(prefix + colon), query.message
        notice: str | None = str(texts.LOST)
        try:
            if not may(query.from_user.id):
                notice = str(texts.ONLY)
            elif work and isinstance(message, Received):
                open_ = works.get(message.chat_id, message.message_id, datetime.now(UTC))
                if open_ and open_.person != query.from_user.id:
                    notice = str(texts.NOT_YOURS)
                else:
                    notice = await work(query, message, context.bot, said)
        except DatabaseUnavailableError:
            notice = str(texts.UNREACHABLE)
        finally:
            with contextlib.suppress(TelegramError):
                await query.answer(notice[:_NOTICE] if notice else None)
        note("maintained")

    async def take(update: Update, context: CallbackContext[Any, Any, Any, Any]) -> None:
        message = update.message
        if message is None or not service.presence.may_speak(message.chat_id):
            return
        note("maintained")
        place = place_of(message)
        if not may(message.from_user.id if message.from_user and not message.sender_chat else None):
            await sending.send(context.bot, place, shown.sentence(texts.ONLY))
            return
        act = read_text(message, context.bot)
        try:
            if not isinstance(act, Act):
                await (adding if _is_draft(message, works) else altering).answer(message, context.bot)
                return
            works.leave(message.chat_id)
            if act.command == "add":
                await adding.begin(message, context.bot, act.words)
            elif act.command == "stats":
                await tell_counts(service, context.bot, message)
            else:
                await altering.begin(message, context.bot, act.words, remove=act.command == "remove")
        except DatabaseUnavailableError:
            await sending.send(context.bot, place, shown.sentence(texts.UNREACHABLE))

    return (
        CallbackQueryHandler(press, pattern=rf"^{shown.START}"),
        MessageHandler(HEARD & _ForMaintainers(works, may), take),
    )


def _is_draft(message: Received, works: Works) -> bool:
    asked = answered(message, works)
    work = works.get(message.chat_id, asked, datetime.now(UTC)) if asked else None
    return work is None or work.stage in (Stage.STATEMENT, Stage.DRAFT, Stage.FIELD, Stage.RECORDS)


class _ForMaintainers(filters.MessageFilter):
    """Lets through the commands, of whomever, and what a maintainer answers to something open."""

    def __init__(self, works: Works, may: Callable[[int | None], bool]) -> None:
        super().__init__()
        self._works = works
        self._may = may

    def filter(self, message: Received) -> bool:
        if is_bot(message):
            return False
        bot, text = message.get_bot(), text_of(message)
        if "/" in text and any(f"/{command}" in text.casefold() for command in MAINTAINING):
            act = read_text(message, bot) if isinstance(bot, RawBot) else None
            if isinstance(act, Act) and act.command in MAINTAINING:
                return True
        person = message.from_user.id if message.from_user else None
        if not self._may(person):
            return False
        asked = answered(message, self._works)
        work = self._works.get(message.chat_id, asked, datetime.now(UTC)) if asked else None
        return work is not None and work.person == person
