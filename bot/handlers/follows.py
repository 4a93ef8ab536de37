"""/follow, /following and /unfollow: in a group its administrators say what it follows."""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from telegram import CallbackQuery, Update
from telegram import Message as Received
from telegram.constants import ChatType
from telegram.error import TelegramError
from telegram.ext import CallbackContext, CallbackQueryHandler

from bot.answer.answer import Choice, Want
from bot.answer.codes import code, decode
from bot.answer.wanted import named
from bot.api import RawBot
from bot.following import words
from bot.following.follows import MOST, Follows
from bot.following.rounds import HOUR
from bot.handlers import sending
from bot.handlers.messages import place_of
from bot.handlers.rights import administers, governs
from bot.message import Act
from bot.outcome import note
from bot.reply.follows import render_following
from bot.reply.press import END, FOLLOW
from bot.reply.render import render
from bot.reply.reply import Reply
from bot.service import Service
from bot.telling.wording import with_article
from bot.texts.territories import name_of
from bot.texts.text import WRITTEN_IN, Text, spoken
from store.database import DatabaseUnavailableError
from store.kinds import Kind, Ref
from store.records import Record

_Change = Callable[[], Awaitable[Reply | None]]


async def follow(service: Service, bot: RawBot, received: Received, act: Act) -> None:
    """Let the chat follow what is named; asked back where several are."""
    place = place_of(received)

    async def change() -> Reply | None:
        if not act.words:
            return _said(words.HOW, words.EXAMPLE)
        desk = await service.desk_naming(act.words)
        found = named(desk.name(act.words), desk.catalogue, desk.matcher)
        if isinstance(found, Ref):
            return await _follow(service, received.chat_id, found, place.thread)
        answer = replace(found, want=Want.FOLLOW) if isinstance(found, Choice) else found
        return render(answer, desk.catalogue)

    await _answer(service, bot, received, change)


async def unfollow(service: Service, bot: RawBot, received: Received, act: Act) -> None:
    """Let the chat follow what is named no more, or nothing."""

    async def change() -> Reply | None:
        follows, chat = _follows(service), received.chat_id
        desk = await service.desk_naming(act.words)
        if act.words.casefold() == words.ALL:
            await follows.unfollow(chat)
            return _said(words.UNFOLLOWED_ALL)
        known = await follows.following(chat)
        if not act.words:
            if len(known) == 1:
                return await _unfollow(service, chat, known[0].ref)
            return render_following([one.ref for one in known], desk.catalogue, words.WHICH)
        found = named(desk.name(act.words), desk.catalogue, desk.matcher)
        if isinstance(found, Ref):
            return await _unfollow(service, chat, found)
        own = [one.ref for one in known if one.ref in getattr(found, "refs", ())]
        if len(own) == 1:
            return await _unfollow(service, chat, own[0])
        return render(found, desk.catalogue)

    await _answer(service, bot, received, change)


async def following(service: Service, bot: RawBot, received: Received, _act: Act) -> None:
    """Show what the chat follows, to everybody in it."""

    async def show() -> Reply:
        known = await _follows(service).following(received.chat_id)
        return render_following([one.ref for one in known], service.desk.catalogue)

    note("following")
    reply = await _tried(service, show)
    if reply:
        await sending.send(bot, place_of(received), reply)


def following_presses(service: Service) -> CallbackQueryHandler[Any, Any]:
    """Takes the buttons that begin or end a follow; whoever presses is asked for at Telegram each time."""

    async def press(update: Update, context: CallbackContext[Any, Any, Any, Any]) -> None:
        query = update.callback_query
        if query is None or query.message is None:
            return
        if not await _may_press(context.bot, query):
            note("forbidden")
            return
        reply = await _tried(service, lambda: _pressed(service, query))
        if reply:
            note("following")
            place = sending.Place(query.message.chat.id, _thread(query))
            await sending.replace(context.bot, place, query.message.message_id, reply)

    return CallbackQueryHandler(press, pattern=f"^(?:{FOLLOW}|{END}):")


def is_following(query: CallbackQuery) -> bool:
    """Whether a button that begins or ends a follow was pressed."""
    return (query.data or "").startswith((f"{FOLLOW}:", f"{END}:"))


async def acknowledge_following(bot: RawBot, query: CallbackQuery) -> None:
    """Answer a press at once: with a sentence where whoever pressed may not."""
    said = None
    try:
        if not await _may_press(bot, query):
            said = str(words.NOT_YOURS)
    except TelegramError:
        said = str(words.UNSAID)
    with contextlib.suppress(TelegramError):
        await query.answer(said)


async def _answer(service: Service, bot: RawBot, received: Received, change: _Change) -> None:
    """Make a change if whoever asks may, and say what came of it."""
    place = place_of(received)
    try:
        allowed = await governs(bot, received)
    except TelegramError:
        await sending.send(bot, place, _said(words.UNSAID))
        return
    note("following" if allowed else "forbidden")
    reply = await _tried(service, change) if allowed else _said(words.NOT_YOURS)
    if reply:
        await sending.send(bot, place, reply)


async def _tried(service: Service, change: _Change) -> Reply | None:
    if service.follows is None:
        return _said(words.NO_FOLLOWING)
    try:
        return await change()
    except DatabaseUnavailableError:
        return _said(words.NO_DATABASE)


async def _pressed(service: Service, query: CallbackQuery) -> Reply | None:
    what, _, of = (query.data or "").partition(":")
    message, catalogue = query.message, service.desk.catalogue
    if message is None:
        return None
    if what == FOLLOW:
        ref = decode(of, catalogue)
        return await _follow(service, message.chat.id, ref, _thread(query)) if ref else None
    refs = [one.ref for one in await _follows(service).following(message.chat.id)]
    for ended in (one for one in refs if code(one) == of):  # be it still in the catalogue or not
        await _follows(service).unfollow(message.chat.id, ended)
    return render_following([one for one in refs if code(one) != of], catalogue)


async def _follow(service: Service, chat: int, ref: Ref, thread: int | None) -> Reply:
    catalogue = service.desk.catalogue
    name = _called(catalogue.record(ref))
    if ref.kind is Kind.OFFICE:
        return _said(words.NO_MEETINGS.format(name=name))
    new = await _follows(service).follow(chat, ref, thread, catalogue)
    if new is None:
        return _said(words.FULL.format(number=MOST))
    return _said((words.FOLLOWED if new else words.ALREADY).format(name=name, hour=HOUR))


async def _unfollow(service: Service, chat: int, ref: Ref) -> Reply:
    record = service.desk.catalogue.get(ref)
    done = await _follows(service).unfollow(chat, ref)
    name = _called(record) if record else ref.id
    return _said((words.UNFOLLOWED if done else words.NOT_FOLLOWED).format(name=name))


def _called(record: Record) -> str:
    """The name of a record as it stands in a sentence."""
    return with_article(record.name) if spoken() == WRITTEN_IN else name_of(record)


def _follows(service: Service) -> Follows:
    if service.follows is None:
        raise LookupError("nothing can be followed without a database")
    return service.follows


async def _may_press(bot: RawBot, query: CallbackQuery) -> bool:
    if query.message is None:
        return False
    chat = query.message.chat
    return chat.type == ChatType.PRIVATE or await administers(bot, chat.id, query.from_user.id)


def _thread(query: CallbackQuery) -> int | None:
    message = query.message
    topic = isinstance(message, Received) and message.is_topic_message
    return message.message_thread_id if isinstance(message, Received) and topic else None


def _said(*sentences: str | Text) -> Reply:
    return Reply(tuple((str(one),) for one in sentences))
