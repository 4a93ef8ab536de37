"""What becomes of the bot itself in a chat: added, given and taken the word, removed, blocked."""

from __future__ import annotations

import asyncio
from typing import Any

from telegram import ChatMember, Update
from telegram.constants import ChatType
from telegram.ext import CallbackContext, ChatMemberHandler

from bot.api import RawBot
from bot.handlers import sending
from bot.outcome import note
from bot.reply.welcome import render_welcome
from bot.service import Service

SETTLED_IN = 2.0
"""Seconds within which Telegram has said whether a supergroup is a group that the bot was in before."""
SIMULATED_SETTLED_IN = 0.05
_IN = (ChatMember.OWNER, ChatMember.ADMINISTRATOR, ChatMember.MEMBER)
_GROUPS = (ChatType.GROUP, ChatType.SUPERGROUP)


def membership(service: Service, settled_in: float = SETTLED_IN) -> ChatMemberHandler[Any, Any]:
    """Welcomes a group that the bot was added to, and forgets a chat that removed or blocked it."""

    async def take(update: Update, context: CallbackContext[Any, Any, Any, Any]) -> None:
        change = update.my_chat_member
        if change is None:
            return
        chat, was, now = change.chat, change.old_chat_member, change.new_chat_member
        if not _is_in(now):
            service.leave(chat.id)
            service.presence.mute(chat.id)
            note("left")
            return
        if not _may_speak(now):
            service.presence.mute(chat.id)
            return
        service.presence.unmute(chat.id)
        if chat.type not in _GROUPS or _is_in(was):
            return
        if chat.type == ChatType.SUPERGROUP and not service.moved_from(chat.id):
            await asyncio.sleep(settled_in)
        if not service.moved_from(chat.id):
            hears_all = now.status == ChatMember.ADMINISTRATOR or await _reads_all(context.bot)
            reply = render_welcome(context.bot.name, hears_all=hears_all)
            await sending.send(context.bot, sending.Place(chat.id), reply)
            note("welcome")

    return ChatMemberHandler(take, ChatMemberHandler.MY_CHAT_MEMBER)


async def _reads_all(bot: RawBot) -> bool:
    """Whether privacy mode is off: asked anew, since it may have been switched since the start."""
    return bool((await bot.get_me()).can_read_all_group_messages)


def _is_in(member: ChatMember) -> bool:
    return member.status in _IN or bool(getattr(member, "is_member", False))


def _may_speak(member: ChatMember) -> bool:
    return bool(getattr(member, "can_send_messages", True))
