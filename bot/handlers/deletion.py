"""Removes replies of the bot for who asked, and for administrators: /delete in reply to one."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence

from telegram import Message as Received
from telegram.constants import ChatType
from telegram.error import BadRequest, TelegramError

from bot.api import RawBot
from bot.handlers.messages import place_of, replied_to
from bot.handlers.rights import governs
from bot.handlers.sending import send_text
from bot.handlers.speakers import person_of
from bot.memory import Turn
from bot.message import Act
from bot.outcome import note
from bot.reply.removal import HOW, NO_LONGER_YOURS, NOT_YOURS, TOO_OLD
from bot.service import Service

_GONE = "not found"


async def delete(service: Service, bot: RawBot, received: Received, act: Act) -> None:
    """Remove the message replied to, and the command where Telegram lets the bot; say why where it stays."""
    reply = replied_to(received)
    if reply is None or reply.from_user is None or reply.from_user.id != bot.id:
        if act.named or received.chat.type == ChatType.PRIVATE:  # else it may be for another bot
            note("explained")
            await send_text(bot, place_of(received), str(HOW))
        return
    turns = [turn for turn in service.turns(received.chat_id) if turn.reply == reply.message_id]
    asked = [turn for turn in turns if turn.asked]  # none is known of a list that was turned later
    if not _asked(received, asked) and not await governs(bot, received):
        note("forbidden")
        await send_text(bot, place_of(received), str(NOT_YOURS if asked else NO_LONGER_YOURS))
        return
    try:
        await bot.delete_message(received.chat_id, reply.message_id)
    except BadRequest as error:
        if _GONE not in error.message.casefold():
            note("unremoved")
            await send_text(bot, place_of(received), str(TOO_OLD))
            return
    for turn in turns:
        service.forget(turn)
    note("removed")
    with contextlib.suppress(TelegramError):  # in a group that takes an administrator's right
        await bot.delete_message(received.chat_id, received.message_id)


def _asked(received: Received, turns: Sequence[Turn]) -> bool:
    person = person_of(received)
    return person is not None and any(turn.person == person for turn in turns)
