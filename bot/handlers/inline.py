"""Answers what is typed after the bot's name in any chat: offers cards, and the answer to a question."""

from __future__ import annotations

import logging
from typing import Any

from telegram import Update
from telegram.error import BadRequest
from telegram.ext import CallbackContext, InlineQueryHandler

from bot.api import Offered
from bot.desk import Message
from bot.inline.offering import Offering, asks, read_offset
from bot.sending.failures import reason
from bot.service import Service

CACHE_SECONDS = 300
"""For so long Telegram may give out to somebody what they were offered."""
_LONGEST = 256

_log = logging.getLogger(__name__)


def inline(service: Service) -> InlineQueryHandler[Any, Any]:
    """Offers what may be meant while it is typed; leaves no trace of it."""
    counter = Counter(service)

    async def take(update: Update, context: CallbackContext[Any, Any, Any, Any]) -> None:
        query = update.inline_query
        if query is None:
            return
        offered = await counter.offer(query.query, query.offset)
        try:
            await context.bot.answer_inline(query.id, offered, CACHE_SECONDS)
        except BadRequest as error:  # somebody typed on, and Telegram waits no longer
            _log.info("What was offered came too late or was refused (%s).", reason(error))

    return InlineQueryHandler(take)


class Counter:
    """Offers from the newest catalogue, today."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._offering: Offering | None = None

    @property
    def offering(self) -> Offering:
        """The same until the catalogue or the day changes: it keeps the cards that it has made."""
        desk, today = self._service.desk, self._service.today()
        known = self._offering
        if known is None or known.desk is not desk or known.today != today:
            known = self._offering = Offering(desk, today, corrected=self._service.corrected)
        return known

    async def offer(self, typed: str, offset: str = "") -> Offered:
        """What is offered for what was typed; ``offset`` is '' or the ``next_offset`` of the page before."""
        typed = typed[:_LONGEST]
        if not typed.strip():
            self._service.warm()
            return self.offering.starters()
        start = read_offset(offset)
        match = self.offering.match((await self._service.desk_naming(typed)).name(typed))
        if start or not asks(match):
            return self.offering.page(match, start)
        desk = await self._service.ready()
        return self.offering.page(match, start, desk.take(Message(typed), self._service.today()))
