"""Answers messages: commands, questions, replies, group talk, and each of them when it is edited."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from contextlib import nullcontext
from dataclasses import replace as changed
from datetime import UTC, datetime, timedelta
from typing import Any

from telegram import Message as Received
from telegram import Update
from telegram.constants import ChatType
from telegram.ext import CallbackContext, MessageHandler, filters

from bot.answer.answer import Guide, NoCommand, Silence, outcome
from bot.api import RawBot
from bot.corrections.shown import is_reportable, main_ref, with_wrong
from bot.desk import Desk, Message, Taken
from bot.handlers import sending
from bot.handlers.action import shown
from bot.handlers.sending import Place
from bot.handlers.speakers import Rounds, is_bot, person_of
from bot.memory import KEPT_FOR, Turn
from bot.message import Act, mentions, read_message
from bot.outcome import note
from bot.reading.follow_ups.context import Context
from bot.reply.otherwise import with_other
from bot.reply.render import render
from bot.reply.reply import Reply
from bot.service import FOLLOWED_FOR, Service
from bot.texts.text import speaking, spoken

_CHATS = (ChatType.PRIVATE, ChatType.GROUP, ChatType.SUPERGROUP)


class _Texts(filters.UpdateFilter):
    """Lets messages with words through, new and edited, of people and groups: the library's filters for that
    take ten calls a handler."""

    def filter(self, update: Update) -> bool:
        received = update.message or update.edited_message
        return received is not None and bool(text_of(received)) and received.chat.type in _CHATS


TEXTS = _Texts()
OVERHEARD_FOR = timedelta(minutes=10)
"""Talk among people that is older than this is over."""
Admits = Callable[[RawBot, Received], Awaitable[bool]]


def messages(service: Service, admits: Admits | None = None) -> MessageHandler[Any, Any]:
    """Takes every text, and what is written below a picture, in private chats and groups.

    ``admits`` tells whether one more answer to what nobody asked the bot is granted.
    """
    rounds = Rounds()

    async def take(update: Update, context: CallbackContext[Any, Any, Any, Any]) -> None:
        received = update.effective_message
        if received is None or not service.presence.may_speak(received.chat_id):
            return
        if _is_heard(received, context.bot, rounds):
            edited = update.edited_message is not None
            await _answer(service, context.bot, received, admits, edited=edited)

    return MessageHandler(TEXTS, take)


def _is_heard(received: Received, bot: RawBot, rounds: Rounds) -> bool:
    """Whether a message may be for the bot: of a person, or of a bot or channel that names it.

    What somebody posted by the bot itself says nothing to it.
    """
    if received.via_bot is not None and received.via_bot.id == bot.id:
        return False
    if not is_bot(received):
        rounds.person_spoke(received.chat_id)
        return not received.is_automatic_forward or mentions(text_of(received), bot.username)
    return mentions(text_of(received), bot.username) and rounds.may_answer(received.chat_id)


async def _answer(
    service: Service, bot: RawBot, received: Received, admits: Admits | None, *, edited: bool
) -> None:
    now, mark = datetime.now(UTC), hash(text_of(received))
    turns = service.turns(received.chat_id)
    own = (turn for turn in turns if turn.asked == received.message_id)
    earlier = next(own, None) if edited else None
    if edited and (now - received.date > KEPT_FOR if earlier is None else earlier.mark == mark):
        return
    before = turns[turns.index(earlier) + 1 :] if earlier else turns
    followed: Turn | None = None
    read = read_text(received, bot)
    overheard = isinstance(read, Message) and not read.addressed
    if isinstance(read, Act):
        desk, taken = service.desk, Taken(Silence(), Context())
    elif isinstance(read, Message):
        if overheard and (now - received.date > OVERHEARD_FOR or not service.overhears(received.chat_id)):
            return
        followed = _followed(received, before, now, addressed=read.addressed)
        if at_hand := service.desk_at_hand(read):
            desk = at_hand
        else:
            async with nullcontext() if overheard else shown(bot, place_of(received)):
                desk = await service.ready()
        taken = _taken(service, desk, read, followed, received.chat_id)
    else:
        desk, taken = service.desk, Taken(read, Context())
    reply = _reply(taken, desk, read if service.corrected else None)
    if reply and overheard and admits and not await admits(bot, received):
        return
    if reply is None:
        if earlier:
            await sending.remove(bot, earlier.chat, earlier.reply)
            service.forget(earlier)
            note("withdrawn")
        return
    previews = service.preferences(received.chat_id).previews
    place = changed(place_of(received, quotes=reply.quotes), previews=previews)
    in_place = not reply.quotes or received.chat.type != ChatType.PRIVATE
    sent = await _put(service, bot, place, reply, earlier, in_place=in_place)
    at, quoted = datetime.now(UTC), place.quoted is not None
    chat, person = received.chat_id, person_of(received)
    question, thread = received.message_id, place.thread
    context = followed.context if followed else Context()
    about = (context, taken.context, at, person, thread, mark, quoted, taken.language)
    service.keep(Turn(chat, question, sent, *about))
    note(outcome(taken.answer))
    if service.tally and earlier is None and isinstance(read, Message):
        service.tally.count(taken.answer)


def _taken(service: Service, desk: Desk, read: Message, followed: Turn | None, chat: int) -> Taken:
    """What the desk says to a message, after the turn that it goes on with, if there is one."""
    context = followed.context if followed else Context()
    going_on = followed.language if followed and read.command is None else ""
    with speaking(going_on or spoken()):
        asked = changed(read, context=context, language=service.language(chat))
        return desk.take(asked, service.today(chat))


def _reply(taken: Taken, desk: Desk, corrected: object) -> Reply | None:
    """The reply in the language of the answer, with the buttons that it has below.

    ``corrected`` is what was said, where people may report what is wrong.
    """
    with speaking(taken.language):
        reply = render(taken.answer, desk.catalogue)
        if reply is None:
            return None
        reply = with_other(reply, taken.other)
        if isinstance(corrected, Message) and is_reportable(taken.answer):
            reply = with_wrong(reply, main_ref(taken.answer), question=corrected.command is None)
        return reply


async def _put(
    service: Service, bot: RawBot, place: Place, reply: Reply, earlier: Turn | None, *, in_place: bool
) -> int:
    """Send a reply, or put it in place of the earlier one; one that must quote its question is sent anew."""
    if earlier is None:
        return await sending.send(bot, place, reply, service.maker)
    if (in_place or earlier.quoted) and reply.attachment is None:
        return await sending.replace(bot, place, earlier.reply, reply)
    await sending.remove(bot, earlier.chat, earlier.reply)
    service.forget(earlier)
    return await sending.send(bot, place, reply, service.maker)


def text_of(received: Received) -> str:
    """What somebody wrote: the text, or the words below a picture."""
    return received.text or received.caption or ""


def read_text(received: Received, bot: RawBot) -> Message | Guide | NoCommand | Act | Silence:
    """What a text asks for; private chats and replies to the bot are addressed to it."""
    replied = replied_to(received)
    to_bot = replied is not None and replied.from_user is not None and replied.from_user.id == bot.id
    private = received.chat.type == ChatType.PRIVATE
    return read_message(text_of(received), bot.username, addressed=private or to_bot, private=private)


def is_addressed(received: Received, bot: RawBot) -> bool:
    """Whether somebody who wrote this waits for an answer."""
    if is_bot(received) or not text_of(received):
        return False
    read = read_text(received, bot)
    return read.addressed if isinstance(read, Message) else not isinstance(read, Silence)


def place_of(received: Received, *, quotes: bool = False) -> Place:
    """Where a message is answered: in groups, and where the reply needs it, as a reply to it."""
    quoted = quotes or received.chat.type != ChatType.PRIVATE
    return Place(received.chat_id, thread_of(received), received.message_id if quoted else None)


def _followed(received: Received, turns: Sequence[Turn], now: datetime, *, addressed: bool) -> Turn | None:
    """The turn of the message replied to; without a reply that of the last ten minutes.

    In groups it goes on with what the same person asked in the same topic, if the bot is spoken to.
    """
    if replied := replied_to(received):
        return next((turn for turn in turns if turn.reply == replied.message_id), None)
    private, person, thread = received.chat.type == ChatType.PRIVATE, person_of(received), thread_of(received)
    if not private and (not addressed or person is None):
        return None
    own = (turn for turn in turns if turn.thread == thread and (private or turn.person == person))
    last = next(own, None)
    return last if last and now - last.at <= FOLLOWED_FOR else None


def replied_to(received: Received) -> Received | None:
    """The message replied to: not the one that opened the topic, which all that is said there refers to."""
    replied = received.reply_to_message
    if replied is None or replied.forum_topic_created:
        return None
    return None if replied.message_id == thread_of(received) else replied


def thread_of(received: Received) -> int | None:
    """The number of the topic; none for a thread of replies, which bears a number as well."""
    return received.message_thread_id if received.is_topic_message else None
