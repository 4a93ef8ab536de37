"""Replies out to Telegram."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from dataclasses import replace as changed

from telegram.error import BadRequest

from bot.api import Buttons, RawBot
from bot.attachment.making import Maker
from bot.reply.html import caption, html
from bot.reply.reply import Reply
from bot.sending.failures import reason

_UNCHANGED = "message is not modified"
_NO_TEXT = "no text in the message to edit"
_NO_TOPIC = "thread not found"
_NO_QUESTION = ("replied not found", "reply message not found", "replied message not found")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a reply goes: the chat, the topic in it, and the message that it quotes, if there are any.

    ``previews``: the pages that it links to are shown below it.
    """

    chat: int
    thread: int | None = None
    quoted: int | None = None
    previews: bool = False


async def send(bot: RawBot, place: Place, reply: Reply, maker: Maker | None = None) -> int:
    """Send a reply, with the file that ``maker`` makes of its attachment; gives the id of the message.

    Raises TelegramError.
    """
    text, rows = html(reply), buttons(reply)
    if reply.attachment is None or maker is None:
        return await send_text(bot, place, text, rows)
    file = await maker.make(reply.attachment)
    return await _send(place, lambda to: bot.send_file(to.chat, file, text, rows, to.thread, to.quoted))


async def send_text(bot: RawBot, place: Place, text: str, rows: Buttons = ()) -> int:
    """Send Telegram HTML; where the question or the topic is gone, without it. Raises TelegramError."""
    return await _send(
        place,
        lambda to: bot.send_html(to.chat, text, rows, to.thread, to.quoted, previews=to.previews),
    )


async def _send(place: Place, call: Callable[[Place], Awaitable[int]]) -> int:
    while True:
        try:
            return await call(place)
        except BadRequest as error:
            place = _elsewhere(place, error)


def _elsewhere(place: Place, error: BadRequest) -> Place:
    """Where a reply may still go; raises the error where that is nowhere."""
    said = error.message.casefold()
    if place.thread is not None and _NO_TOPIC in said:
        _log.info("A topic was deleted: the reply goes to the general one.")
        return changed(place, thread=None)
    if place.quoted is not None and any(one in said for one in _NO_QUESTION):
        return changed(place, quoted=None)
    raise error


async def replace(bot: RawBot, place: Place, message: int, reply: Reply) -> int:
    """Put the reply in place of an own message, or send it anew where that cannot be edited; gives its id.

    Raises TelegramError.
    """
    try:
        await bot.edit_html(place.chat, message, html(reply), buttons(reply), previews=place.previews)
    except BadRequest as error:
        if _NO_TEXT in error.message.casefold():  # a file: it makes room for the text
            await remove(bot, place.chat, message)
        if _UNCHANGED not in error.message.casefold():
            return await send(bot, place, reply)
    return message


async def replace_inline(bot: RawBot, message: str, reply: Reply) -> bool:
    """Put the reply in place of a message that somebody posted by the bot; False where it is gone.

    Raises TelegramError.
    """
    try:
        await bot.edit_inline_html(message, html(reply), buttons(reply))
    except BadRequest as error:
        if _UNCHANGED not in error.message.casefold():
            _log.info("A message posted inline could not be changed (%s).", reason(error))
            return False
    return True


async def remove(bot: RawBot, chat: int, message: int) -> None:
    """Delete an own message, if it is still there and not too old for that."""
    try:
        await bot.delete_message(chat, message)
    except BadRequest as error:
        _log.info("A reply that no longer holds could not be deleted (%s).", reason(error))


def buttons(reply: Reply) -> Buttons:
    """The captions of a reply's buttons and what they say."""
    return [[(caption(one), one.data) for one in row] for row in reply.buttons]
