"""The menus of commands: for private chats, for groups and for administrators, in each language."""

from __future__ import annotations

from collections.abc import Iterator
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
from bot.preferences.languages import spoken_to, understood
from bot.texts.text import WRITTEN_IN, Text, say, speaking


@dataclass(frozen=True, slots=True)
class Command:
    """A command by its ``name``, and what it is ``about``."""

    name: str
    about: Text


LOOKUPS = (
    Command("meeting", say("Look up a meeting: /meeting 1st ASEAN-UK SOM")),
    Command("partner", say("Look up a partner: /partner United Kingdom")),
    Command("programme", say("Look up a plan, fund or agreement: /programme MPAC 2025")),
    Command("member", say("Look up a member of ASEAN: /member Indonesia")),
    Command("find", say("Look up anything by its name: /find AOIP")),
    Command("topic", say("What meetings and programmes are about: /topic cybersecurity")),
    Command("person", say("Look up a person: /person Ong Keng Yong")),
    Command("place", say("Look up a city or country: /place Jakarta")),
    Command("upcoming", say("What is announced: /upcoming, /upcoming United Kingdom")),
    Command("calendar", say("Meetings as a file for your calendar: /calendar ASEAN-UK SOM")),
    Command("timeline", say("Meetings drawn over the years: /timeline United Kingdom")),
    Command("help", say("How to ask")),
)
FOLLOW = Command("follow", say("Be told of new and coming meetings: /follow United Kingdom"))
FOLLOWING = Command("following", say("What this chat follows"))
UNFOLLOW = Command("unfollow", say("Follow something no more: /unfollow United Kingdom"))
SETTINGS = Command("settings", say("Language, time zone, quiet hours and more"))
DELETE = Command("delete", say("In reply to an answer of mine: remove it"))
PRIVACY = Command("privacy", say("What I keep, and for how long"))
FORGET = Command("forget", say("Remove what I keep of you"))
FOLLOWS = (FOLLOW, FOLLOWING, UNFOLLOW)
EVERYBODY = ""
"""The code of the menu of those whose language has none of its own."""


@dataclass(frozen=True, slots=True)
class Menu:
    """The commands that are shown in chats of a scope to who uses Telegram in a language."""

    scope: BotCommandScope
    commands: tuple[Command, ...]
    language: str = EVERYBODY


def menus() -> Iterator[Menu]:
    """Every menu that there is, one for each scope and language."""
    of = {
        BotCommandScopeDefault(): (FOLLOWING, PRIVACY, FORGET),
        BotCommandScopeAllPrivateChats(): (*FOLLOWS, SETTINGS, PRIVACY, FORGET),
        BotCommandScopeAllGroupChats(): (FOLLOWING, DELETE, PRIVACY, FORGET),
        BotCommandScopeAllChatAdministrators(): (*FOLLOWS, SETTINGS, DELETE, PRIVACY, FORGET),
    }
    for language in (EVERYBODY, *(one for one in understood() if one != WRITTEN_IN)):
        for scope, commands in of.items():
            yield Menu(scope, (*LOOKUPS, *commands), language)


async def show_menus(bot: RawBot) -> None:
    """Tell Telegram all menus. Raises TelegramError."""
    for menu in menus():
        with speaking(spoken_to(menu.language)):
            commands = [BotCommand(one.name, str(one.about)) for one in menu.commands]
        await bot.set_my_commands(commands, menu.scope, menu.language or None)
