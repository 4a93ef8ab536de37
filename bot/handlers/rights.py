"""Who may govern the bot in a chat: asked of Telegram each time, never remembered."""

from __future__ import annotations

from telegram import ChatMember
from telegram import Message as Received
from telegram.constants import ChatType
from telegram.error import BadRequest

from bot.api import RawBot
from bot.handlers.speakers import speaks_as_group

_ADMINISTRATORS = (ChatMember.OWNER, ChatMember.ADMINISTRATOR)


async def governs(bot: RawBot, received: Received) -> bool:
    """Whether whoever wrote a message may: in a private chat they may, in a group administrators.

    Only an administrator can write anonymously, as the group itself; who writes as another chat is nobody in
    particular. Raises TelegramError where Telegram does not say.
    """
    if received.chat.type == ChatType.PRIVATE:
        return True
    if received.sender_chat is not None:
        return speaks_as_group(received)
    return received.from_user is not None and await administers(bot, received.chat_id, received.from_user.id)


async def administers(bot: RawBot, chat: int, person: int) -> bool:
    """Whether a person is an administrator of a group now; raises TelegramError where that is not said."""
    try:
        member = await bot.get_chat_member(chat, person)
    except BadRequest:  # a group whose members are hidden tells a bot of its administrators alone
        return any(one.user.id == person for one in await bot.get_chat_administrators(chat))
    return member.status in _ADMINISTRATORS
