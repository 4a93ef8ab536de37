"""Answers pressed buttons: whoever presses, however old the message, as often as they like."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from telegram import CallbackQuery, MaybeInaccessibleMessage, Update
from telegram import Message as Received
from telegram.error import TelegramError
from telegram.ext import CallbackContext, CallbackQueryHandler

from bot.answer.answer import Answer, Choice, Listing, Options
from bot.answer.codes import decode
from bot.answer.otherwise import Other
from bot.answer.remembered import SHOWN, about
from bot.api import RawBot
from bot.corrections.shown import main_ref, with_wrong
from bot.desk import Message, Taken
from bot.handlers import sending
from bot.handlers.errors import SORRY
from bot.handlers.messages import replied_to, text_of, thread_of
from bot.handlers.presses import Presses
from bot.memory import Turn
from bot.message import read_message
from bot.outcome import note
from bot.reading.follow_ups.context import Context
from bot.reply.cards.card import GONE
from bot.reply.otherwise import with_other
from bot.reply.press import (
    Press,
    back_to,
    behind_of,
    for_inline,
    is_ours,
    is_question_page,
    is_want,
    list_query,
    read_otherwise,
    read_press,
    turned_from,
    way_back,
)
from bot.reply.render import render
from bot.reply.reply import Reply, with_row
from bot.service import Service
from bot.texts.text import say, speaking, spoken
from store.catalogue import Catalogue

ACKNOWLEDGED_IN = 1.0
"""Seconds after which a press is acknowledged even if it is not known yet what it leads to."""
_TOO_LATE = 15.0
_QUESTION_GONE = say("I no longer know what this list was an answer to: please ask again.")
_READING_GONE = say("I no longer read that question so: please ask again.")
_NOT_MINE = say("I do not know this button any more: please ask again.")


@dataclass(frozen=True, slots=True)
class _Asked:
    """The answer that a page is of, the context that it leaves, another reading that came near, and the
    language that it is in."""

    answer: Answer
    context: Context
    other: Other | None = None
    language: str = field(default_factory=spoken)


@dataclass(frozen=True, slots=True)
class _Led:
    """What a button leads to, None where it leads nowhere any more; what the conversation is about then, and
    in which language."""

    reply: Reply | None
    context: Context
    language: str = field(default_factory=spoken)


def buttons(service: Service) -> CallbackQueryHandler[Any, Any]:
    """Puts what a button leads to in place of the message that bears it; a file comes below."""
    presses = Presses()

    async def press(update: Update, context: CallbackContext[Any, Any, Any, Any]) -> None:
        query = update.callback_query
        if query is None or not (query.message or query.inline_message_id):
            return
        turn = _turn(service, query)
        led = await _lead(service, query, context.bot, turn)
        if led.reply is None or (query.message is None and is_want(query.data or "")):
            note("gone")
            return
        if query.message is None:
            there = await sending.replace_inline(
                context.bot, query.inline_message_id or "", for_inline(led.reply)
            )
            note("turned" if there else "gone")
            return
        message = query.message
        if is_want(query.data or ""):
            if presses.again(message.chat.id, message.message_id, query.data or ""):
                note("pressed again")
                return
            sent = await _hand_over(service, context.bot, message, turn, led.reply)
            now = datetime.now(UTC)
            kept = replace(turn, context=led.context, at=now, language=led.language)
            service.keep(replace(kept, asked=0, reply=sent, mark=None))
            presses.done(message.chat.id, message.message_id, query.data or "")
            note("handed over")
            return
        previews = service.preferences(message.chat.id).previews
        place = sending.Place(message.chat.id, turn.thread, _quoted(message), previews)
        sent = await sending.replace(context.bot, place, message.message_id, led.reply)
        now = datetime.now(UTC)
        service.keep(replace(turn, reply=sent, context=led.context, at=now, language=led.language))
        note("turned")

    return CallbackQueryHandler(press)


async def _hand_over(
    service: Service, bot: RawBot, message: MaybeInaccessibleMessage, turn: Turn, reply: Reply
) -> int:
    """Send the file that a button gives, as a message of its own below the one that bears the button."""
    place = sending.Place(message.chat.id, turn.thread, message.message_id)
    return await sending.send(bot, place, reply, service.maker)


async def acknowledge(service: Service, bot: RawBot, update: Update) -> None:
    """Answer a press at once, whatever its chat still waits for; say so where it leads nowhere any more."""
    query = update.callback_query
    if query is None:
        return
    said = None
    try:
        async with asyncio.timeout(ACKNOWLEDGED_IN):
            if (await _lead(service, query, bot, _turn(service, query))).reply is None:
                said = _why_gone(query.data or "")
    except TimeoutError:
        pass
    except Exception:  # noqa: BLE001 - it is logged where the press is worked on, which fails alike
        said = str(SORRY)
    with contextlib.suppress(TelegramError, TimeoutError):  # Telegram waits some seconds only
        async with asyncio.timeout(_TOO_LATE):
            await query.answer(said)


def _why_gone(data: str) -> str:
    """Why a button leads nowhere."""
    if not is_ours(data):
        return str(_NOT_MINE)
    if read_otherwise(data):
        return str(_READING_GONE)
    return str(_QUESTION_GONE if is_question_page(data) else GONE)


async def _lead(service: Service, query: CallbackQuery, bot: RawBot, turn: Turn) -> _Led:
    data = query.data or ""
    if reading := read_otherwise(data):
        return await _lead_otherwise(service, query, bot, turn, reading)
    asked = await _asked(service, query, bot, turn)
    with speaking(asked.language if asked else spoken()):
        return _led(service, query, turn, asked)


def _led(service: Service, query: CallbackQuery, turn: Turn, asked: _Asked | None) -> _Led:
    data, catalogue = query.data or "", service.desk.catalogue
    pressed = read_press(data, catalogue, service.today(turn.chat), asked.answer if asked else None)
    if pressed is None:
        return _Led(None, turn.context)
    reply = render(pressed.answer, catalogue, pressed.page, pressed.part, pressed.behind)
    if is_want(data):
        return _Led(reply, about(pressed.answer))
    of_list = asked is not None and pressed.answer == asked.answer
    if reply and (back := _way_back(pressed, query, catalogue)):
        reply = with_row(reply, back_to(back))
    elif reply and asked and of_list:
        reply = with_other(reply, asked.other)
    if reply and service.corrected:
        answers = of_list and pressed.behind is None and query.message is not None
        reply = with_wrong(reply, pressed.behind or main_ref(pressed.answer, pressed.page), question=answers)
    return _Led(reply, asked.context if asked and of_list else about(pressed.answer))


async def _lead_otherwise(
    service: Service, query: CallbackQuery, bot: RawBot, turn: Turn, reading: str
) -> _Led:
    """The answer by another reading, with a button for the one that was answered."""
    read = _question(query, bot)
    if read is None:
        return _Led(None, turn.context)
    desk = await service.desk_for(read)
    again = replace(read, context=turn.before, language=service.language(turn.chat))
    taken = desk.otherwise(again, service.today(turn.chat), reading)
    if taken is None:
        return _Led(None, turn.context)
    with speaking(taken.language):
        reply = render(taken.answer, desk.catalogue)
        if reply is None:
            return _Led(None, turn.context)
        reply = with_other(reply, taken.other)
        if service.corrected:
            reply = with_wrong(reply, main_ref(taken.answer), question=True)
        return _Led(reply, taken.context)


def _way_back(pressed: Press, query: CallbackQuery, catalogue: Catalogue) -> str:
    """Where a button leads back to, below what was pressed: to a list, and on to the card behind it."""
    if not pressed.back:
        list_alone = isinstance(pressed.answer, Listing) and pressed.behind is None
        return "" if list_alone or way_back(query.data or "") else _borne(query, way_back)
    behind = decode(_borne(query, behind_of), catalogue)
    return turned_from(pressed.back, behind) if behind else pressed.back


def _borne(query: CallbackQuery, read: Callable[[str], str]) -> str:
    """What one of the message's own buttons leads to: from a part of a card it leads on as from the card."""
    message = query.message
    markup = message.reply_markup if isinstance(message, Received) else None
    rows = markup.inline_keyboard if markup else ()
    said = (button.callback_data for row in rows for button in row)
    return next((found for one in said if isinstance(one, str) and (found := read(one))), "")


def _quoted(message: object) -> int | None:
    """The question that a message replies to."""
    question = replied_to(message) if isinstance(message, Received) else None
    return question.message_id if question else None


def _turn(service: Service, query: CallbackQuery) -> Turn:
    """The turn that the message is the reply of; where it is not remembered, one of whoever presses."""
    message, now, nothing = query.message, datetime.now(UTC), Context()
    if message is None:
        return Turn(0, 0, 0, nothing, nothing, now, query.from_user.id)
    for turn in service.turns(message.chat.id):
        if turn.reply == message.message_id:
            return turn
    thread = thread_of(message) if isinstance(message, Received) else None
    return Turn(message.chat.id, 0, message.message_id, nothing, nothing, now, query.from_user.id, thread)


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
    return await _ask_again(service, query, bot, turn) if of_question else None


async def _ask_again(service: Service, query: CallbackQuery, bot: RawBot, turn: Turn) -> _Asked | None:
    """What the question that the message replies to comes to today; None where it is not known any more."""
    read = _question(query, bot)
    if read is None:
        return None
    desk = await service.desk_for(read)
    again = replace(read, context=turn.before, language=service.language(turn.chat))
    taken: Taken = desk.take(again, service.today(turn.chat))
    if not isinstance(taken.answer, Listing | Choice | Options):
        return None
    return _Asked(taken.answer, taken.context, taken.other, taken.language)


def _question(query: CallbackQuery, bot: RawBot) -> Message | None:
    """The question that the message replies to."""
    question = query.message.reply_to_message if isinstance(query.message, Received) else None
    if question is None or not text_of(question):
        return None
    read = read_message(text_of(question), bot.username)
    return read if isinstance(read, Message) else None
