"""Answers pressed buttons: whoever presses, however old the message, as often as they like."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from telegram import CallbackQuery, Update
from telegram import Message as Received
from telegram.error import TelegramError
from telegram.ext import CallbackContext, CallbackQueryHandler

from bot.answer.answer import Listing
from bot.answer.remembered import SHOWN, about
from bot.api import RawBot
from bot.desk import Message
from bot.handlers import sending
from bot.handlers.errors import SORRY
from bot.handlers.messages import replied_to, text_of, thread_of
from bot.memory import Turn
from bot.message import read_message
from bot.outcome import note
from bot.reading.follow_ups.context import Context
from bot.reply.cards.card import GONE
from bot.reply.press import is_question_page, list_query, read_press
from bot.reply.render import render
from bot.reply.reply import Reply
from bot.service import Service

ACKNOWLEDGED_IN = 1.0
"""Seconds after which a press is acknowledged even if it is not known yet what it leads to."""
_TOO_LATE = 15.0
_QUESTION_GONE = "I no longer know what this list was an answer to: please ask again."


@dataclass(frozen=True, slots=True)
class _Asked:
    """The list that a page is of, and what the conversation is about then."""

    listing: Listing
    context: Context


@dataclass(frozen=True, slots=True)
class _Led:
    """What a button leads to, and the turn that is left then; no reply where it leads nowhere any more."""

    reply: Reply | None
    turn: Turn


def buttons(service: Service) -> CallbackQueryHandler[Any, Any]:
    """Puts what a button leads to in place of the message that bears it."""

    async def press(update: Update, context: CallbackContext[Any, Any, Any, Any]) -> None:
        query = update.callback_query
        if query is None or query.message is None:
            return
        led = await _lead(service, query, context.bot)
        if led.reply is None:
            note("gone")
            return
        message = query.message
        previews = service.preferences(message.chat.id).previews
        place = sending.Place(message.chat.id, led.turn.thread, _quoted(message), previews)
        sent = await sending.replace(context.bot, place, message.message_id, led.reply)
        service.keep(replace(led.turn, reply=sent, at=datetime.now(UTC)))
        note("turned")

    return CallbackQueryHandler(press)


async def acknowledge(service: Service, bot: RawBot, update: Update) -> None:
    """Answer a press at once, whatever its chat still waits for; say so where it leads nowhere any more."""
    query = update.callback_query
    if query is None:
        return
    said = None
    try:
        async with asyncio.timeout(ACKNOWLEDGED_IN):
            if query.message and (await _lead(service, query, bot)).reply is None:
                said = _QUESTION_GONE if is_question_page(query.data or "") else GONE
    except TimeoutError:
        pass
    except Exception:  # noqa: BLE001 - it is logged where the press is worked on, which fails alike
        said = SORRY
    with contextlib.suppress(TelegramError, TimeoutError):  # Telegram waits some seconds only
        async with asyncio.timeout(_TOO_LATE):
            await query.answer(said)


async def _lead(service: Service, query: CallbackQuery, bot: RawBot) -> _Led:
    data = query.data or ""
    turn = _turn(service, query)
    asked = await _asked(service, query, bot, turn)
    catalogue = service.desk.catalogue
    today = service.today(turn.chat)
    pressed = read_press(data, catalogue, today, asked.listing if asked else None)
    if pressed is None:
        return _Led(None, turn)
    reply = render(pressed.answer, catalogue, pressed.page, pressed.part)
    return _Led(reply, replace(turn, context=asked.context if asked else about(pressed.answer)))


def _quoted(message: object) -> int | None:
    """The question that a message replies to."""
    question = replied_to(message) if isinstance(message, Received) else None
    return question.message_id if question else None


def _turn(service: Service, query: CallbackQuery) -> Turn:
    """The turn that the message is the reply of; where it is not remembered, one of whoever presses."""
    message = query.message
    if message is None:
        raise ValueError("a button without its message leads nowhere")
    for turn in service.turns(message.chat.id):
        if turn.reply == message.message_id:
            return turn
    thread = thread_of(message) if isinstance(message, Received) else None
    chat, now, nothing = message.chat.id, datetime.now(UTC), Context()
    return Turn(chat, 0, message.message_id, nothing, nothing, now, query.from_user.id, thread)


async def _asked(service: Service, query: CallbackQuery, bot: RawBot, turn: Turn) -> _Asked | None:
    """Today's list where a query draws it: that of the button, of the turn, else of the question."""
    data = query.data or ""
    of_question = is_question_page(data)
    drawn = turn.context.drawn if of_question else list_query(data, service.desk.catalogue)
    if drawn:
        listing = (await service.ready()).listed(drawn)
        shown = listing.refs[:SHOWN]
        if turn.context.refs == shown:
            return _Asked(listing, turn.context)
        if not of_question:
            return _Asked(listing, Context("list", drawn, refs=shown))
    return await _ask_again(service, query, bot, turn.before) if of_question else None


async def _ask_again(service: Service, query: CallbackQuery, bot: RawBot, before: Context) -> _Asked | None:
    """Today's list for the question that the message replies to; None where it is not known any more."""
    question = query.message.reply_to_message if isinstance(query.message, Received) else None
    if question is None or not text_of(question):
        return None
    read = read_message(text_of(question), bot.username)
    if not isinstance(read, Message):
        return None
    desk = await service.desk_for(read)
    taken = desk.take(replace(read, context=before), service.today(question.chat_id))
    return _Asked(taken.answer, taken.context) if isinstance(taken.answer, Listing) else None
