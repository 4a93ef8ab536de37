"""The menus of commands: for private chats, for groups and for administrators, in each language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from telegram import (
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeDefault,
)

from bot.api import RawBot

FOLLOW = BotCommand("follow", "Be told of new and coming meetings: /follow United Kingdom")
FOLLOWING = BotCommand("following", "What this chat follows")
UNFOLLOW = BotCommand("unfollow", "Follow something no more: /unfollow United Kingdom")
SETTINGS = BotCommand("settings", "Language, time zone, quiet hours and more")
DELETE = BotCommand("delete", "In reply to an answer of mine: remove it")
PRIVACY = BotCommand("privacy", "What I keep, and for how long")
FORGET = BotCommand("forget", "Remove what I keep of you")
FOLLOWS = (FOLLOW, FOLLOWING, UNFOLLOW)
EVERYBODY = ""
"""The code of the menu of those whose language has none of its own."""


@dataclass(frozen=True, slots=True)
class Menu:
    """The commands that are shown in chats of a scope to who uses Telegram in a language."""

    scope: BotCommandScope
    commands: tuple[BotCommand, ...]
    language: str = EVERYBODY


def menus(lookups: Sequence[BotCommand]) -> Iterator[Menu]:
    """Every menu that there is, one for each scope and language; ``lookups`` are in all of them."""
    yield Menu(BotCommandScopeDefault(), (*lookups, FOLLOWING, PRIVACY, FORGET))
    yield Menu(BotCommandScopeAllPrivateChats(), (*lookups, *FOLLOWS, SETTINGS, PRIVACY, FORGET))
    yield Menu(BotCommandScopeAllGroupChats(), (*lookups, FOLLOWING, DELETE, PRIVACY, FORGET))
    governing = (*lookups, *FOLLOWS, SETTINGS, DELETE, PRIVACY, FORGET)
    yield Menu(BotCommandScopeAllChatAdministrators(), governing)


async def show_menus(bot: RawBot, lookups: Sequence[BotCommand]) -> None:
    """Tell Telegram all menus. Raises TelegramError."""
    for menu in menus(lookups):
        await bot.set_my_commands(menu.commands, menu.scope, menu.language or None)
