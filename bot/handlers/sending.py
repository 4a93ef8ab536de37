"""Replies out to Telegram."""

from __future__ import annotations

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram import Message as Received
from telegram.constants import ChatType
from telegram.error import BadRequest

from bot.reply.html import caption, html
from bot.reply.reply import Reply

_UNCHANGED = "message is not modified"


async def send(received: Received, reply: Reply) -> int:
    """Answer a message, in groups (and where the reply needs it) as a reply to it; gives the new id."""
    sent = await received.reply_text(
        html(reply),
        reply_markup=keyboard(reply),
        do_quote=reply.quotes or received.chat.type != ChatType.PRIVATE,
        allow_sending_without_reply=True,
    )
    return sent.message_id


async def replace(bot: Bot, chat: int, message: int, reply: Reply, thread: int | None = None) -> int:
    """Put the reply in place of an own message, or send it anew where that cannot be edited; gives its id.

    ``thread`` is the topic of the chat that the message stands in.
    """
    try:
        await bot.edit_message_text(
            html(reply), chat_id=chat, message_id=message, reply_markup=keyboard(reply)
        )
    except BadRequest as error:
        if _UNCHANGED not in error.message.casefold():
            sent = await bot.send_message(
                chat, html(reply), reply_markup=keyboard(reply), message_thread_id=thread
            )
            return sent.message_id
    return message


def keyboard(reply: Reply) -> InlineKeyboardMarkup | None:
    """The buttons as Telegram takes them."""
    rows = [
        [InlineKeyboardButton(caption(one), callback_data=one.data) for one in row] for row in reply.buttons
    ]
    return InlineKeyboardMarkup(rows) if rows else None
