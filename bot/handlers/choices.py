"""What a chat chooses: /settings with its buttons, for administrators alone in a group."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime
from typing import Any

from telegram import CallbackQuery, Chat, Update, User
from telegram import Message as Received
from telegram.constants import ChatType
from telegram.error import TelegramError
from telegram.ext import CallbackContext, CallbackQueryHandler

from bot.api import RawBot
from bot.handlers import sending
from bot.handlers.errors import SORRY
from bot.handlers.languages import language_in
from bot.handlers.messages import place_of, replied_to, thread_of
from bot.handlers.rights import administers, governs
from bot.message import Act
from bot.outcome import note
from bot.preferences.choice import MAIN, PRESS, Chosen, change, read_choice
from bot.preferences.choice import QUIET as HOURS
from bot.preferences.choice import ZONE as ZONES
from bot.preferences.zones import nearest_zone, regional_zones
from bot.reply.panel import (
    NO_CHOICE,
    NOT_YOURS,
    Panel,
    render_no_hours,
    render_no_setting,
    render_no_zone,
)
from bot.reply.reply import Reply
from bot.service import Service
from bot.texts.text import speaking


async def show_settings(service: Service, bot: RawBot, received: Received, act: Act) -> None:
    """Show the settings, after a change where the command says one: '/settings zone Asia/Jakarta'."""
    place = place_of(received)
    if not await governs(bot, received):
        note("forbidden")
        await sending.send(bot, place, Reply(((str(NOT_YOURS),),)))
        return
    note("settings")
    await sending.send(bot, place, await _changed(service, bot, received, act.words))


def choices(service: Service) -> CallbackQueryHandler[Any, Any]:
    """Takes the buttons of the settings; whoever presses is asked for at Telegram each time."""

    async def press(update: Update, context: CallbackContext[Any, Any, Any, Any]) -> None:
        query = update.callback_query
        if query is None or query.message is None:
            return
        message, chosen = query.message, read_choice(query.data or "")
        chat = message.chat.id
        if chosen is None or not await _may_press(context.bot, query):
            note("forbidden")
            return
        preferences = chosen.applied(service.preferences(chat))
        if preferences is None:
            return
        service.prefer(chat, preferences)
        panel = await _panel(service, context.bot, message.chat, query.from_user, chosen.page)
        await sending.replace(context.bot, _place(message), message.message_id, panel)
        note("settings")

    return CallbackQueryHandler(press, pattern=f"^{PRESS}")


def is_choice(query: CallbackQuery) -> bool:
    """Whether a button of the settings was pressed."""
    return (query.data or "").startswith(PRESS)


async def acknowledge_choice(bot: RawBot, query: CallbackQuery) -> None:
    """Answer a press at once, whatever its chat still waits for: with a sentence where it does nothing."""
    said: str | None = None
    try:
        if query.message is None or read_choice(query.data or "") is None:
            said = str(NO_CHOICE)
        elif not await _may_press(bot, query):
            said = str(NOT_YOURS)
    except TelegramError:
        said = str(SORRY)
    with contextlib.suppress(TelegramError):
        await query.answer(said)


async def _may_press(bot: RawBot, query: CallbackQuery) -> bool:
    """Of anonymous administrators, too, Telegram tells who pressed."""
    if query.message is None:
        return False
    private = query.message.chat.type == ChatType.PRIVATE
    return private or await administers(bot, query.message.chat.id, query.from_user.id)


async def _changed(service: Service, bot: RawBot, received: Received, words: str) -> Reply:
    """The panel after the change that the words ask for, or what is wrong with them."""
    chat = received.chat_id
    field, _, value = words.partition(" ")
    field, value = field.lower(), value.strip()
    asked = Chosen(field if field in (ZONES, HOURS) and not value else MAIN)
    if value or (field and asked.page == MAIN):
        preferences = change(service.preferences(chat), field, value)
        if preferences is None and field == ZONES:
            return render_no_zone(value, nearest_zone(value))
        if preferences is None and field == HOURS:
            return render_no_hours(value)
        if preferences is None:
            return render_no_setting(words)
        service.prefer(chat, preferences)
    return await _panel(service, bot, received.chat, received.from_user, asked.page)


async def _panel(service: Service, bot: RawBot, chat: Chat, person: User | None, page: str) -> Reply:
    """A page of the settings, in the language that may just have been chosen."""
    zones, chosen = regional_zones(service.desk.catalogue), service.preferences(chat.id)
    private = chat.type == ChatType.PRIVATE
    hears_all = private or bot.can_read_all_group_messages or await administers(bot, chat.id, bot.id)
    panel = Panel(chosen, service.zone, zones, datetime.now(UTC), private, hears_all)
    with speaking(language_in(service, chat, person)):
        return panel.render(page)


def _place(message: object) -> sending.Place:
    """Where a panel that can no longer be edited is sent anew."""
    if not isinstance(message, Received):
        return sending.Place(message.chat.id)  # type: ignore[attr-defined]
    question = replied_to(message)
    return sending.Place(message.chat.id, thread_of(message), question.message_id if question else None)
