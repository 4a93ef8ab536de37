"""What everybody at the counter for reports needs."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

from telegram import Message as Received
from telegram.error import TelegramError

from bot.api import RawBot
from bot.corrections.reports import Reports
from bot.corrections.steps import Step, Steps
from bot.handlers import sending
from bot.handlers.messages import thread_of
from bot.reply.reply import Reply
from bot.sending.failures import reason
from bot.service import Service
from bot.settings import Settings
from bot.texts.text import WRITTEN_IN, speaking

_log = logging.getLogger(__name__)


class Clerk:
    """Works on reports over one service."""

    def __init__(self, service: Service, reports: Reports, settings: Settings, steps: Steps[Step]) -> None:
        self.service = service
        self.reports = reports
        self.settings = settings
        self.steps = steps

    async def notify(self, bot: RawBot, told: Callable[[], Reply]) -> None:
        """Tell the maintainers: their chat, or each of them, each in the language that they chose."""
        chat = self.settings.maintainers_chat
        for one in (chat,) if chat else self.settings.maintainers:
            with unsent(), self.speaking_in(one):
                await sending.send(bot, sending.Place(one), told())

    def speaking_in(self, chat: int) -> AbstractContextManager[None]:
        """What is said unasked in a chat is said in the language that it chose, else in English."""
        return speaking(self.service.language(chat) or WRITTEN_IN)

    async def edit(self, bot: RawBot, message: Received, reply: Reply) -> None:
        place = sending.Place(message.chat_id, thread_of(message))
        await sending.replace(bot, place, message.message_id, reply)


@contextlib.contextmanager
def unsent() -> Iterator[None]:
    """A message that cannot be sent spoils nothing: the log says so."""
    try:
        yield
    except TelegramError as error:
        _log.warning("Word of a report could not be sent (%s).", reason(error))
