"""In which language whoever an update is from is spoken to."""

from __future__ import annotations

from telegram import Chat, MaybeInaccessibleMessage, Update, User
from telegram import Message as Received
from telegram.constants import ChatType

from bot.handlers.messages import replied_to
from bot.preferences.languages import spoken_to
from bot.service import Service
from bot.texts.text import WRITTEN_IN


def language_of(service: Service, update: object) -> str:
    """The code of the language that the chat chose; at a button, that of the reply which it stands under.

    Else that of somebody's Telegram, in a private chat and wherever they type the bot's name, and English in
    groups. A question is answered in its own all the same.
    """
    if not isinstance(update, Update):
        return WRITTEN_IN
    under = update.callback_query.message if update.callback_query else None
    if under and not service.language(under.chat.id) and (known := _of_reply(service, under)):
        return known
    return language_in(service, update.effective_chat, update.effective_user)


def language_in(service: Service, chat: Chat | None, person: User | None) -> str:
    """The code of the language that somebody is spoken to in, in a chat or, without one, in any."""
    if chat and (chosen := service.language(chat.id)):
        return chosen
    if chat is None or chat.type == ChatType.PRIVATE:
        return spoken_to(person.language_code if person else None)
    return WRITTEN_IN


def _of_reply(service: Service, message: MaybeInaccessibleMessage) -> str:
    """The language of a reply, or of the one that it is about; '' where it is not remembered."""
    question = replied_to(message) if isinstance(message, Received) else None
    about = question.message_id if question else 0
    turns = service.turns(message.chat.id)
    of = [turn for turn in turns if turn.reply == message.message_id]
    of += [turn for turn in turns if about and about in (turn.reply, turn.asked)]
    return of[0].language if of else ""
