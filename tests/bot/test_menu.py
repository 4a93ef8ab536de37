from __future__ import annotations

import json

import pytest

from bot.application import build
from bot.menu import menus, show_menus
from bot.settings import Settings
from bot.terminal.chats import User
from bot.terminal.request import SimulatedRequest
from bot.terminal.server import Server
from tests.bot.handlers.conftest import Bookcase
from tests.bot.small import shelf

KEY = "1:only-for-tests"
LOOKUPS = [
    "meeting",
    "partner",
    "programme",
    "member",
    "find",
    "topic",
    "person",
    "place",
    "upcoming",
    "calendar",
    "timeline",
    "help",
]
FOLLOWS = ["follow", "following", "unfollow"]


@pytest.mark.parametrize(
    ("scope", "more"),
    [
        ("default", ["following", "privacy", "forget"]),
        ("all_private_chats", [*FOLLOWS, "settings", "privacy", "forget"]),
        ("all_group_chats", ["following", "delete", "privacy", "forget"]),
        (
            "all_chat_administrators",
            [*FOLLOWS, "settings", "delete", "privacy", "forget"],
        ),
    ],
)
async def test_each_scope_has_its_menu(scope: str, more: list[str]) -> None:
    """Settings are for private chats and administrators, removing is for groups; look-ups are everywhere."""
    server = Server(KEY, User(1, "Notulis", "NotulisBot", is_bot=True))
    application = build(Settings(token=KEY), Bookcase(shelf()), SimulatedRequest(server))
    async with application:
        await show_menus(application.bot)
    shown = server.commands[json.dumps({"type": scope})]
    assert [one["command"] for one in shown] == [*LOOKUPS, *more]


def test_no_menu_is_told_twice() -> None:
    """One for each scope: in Indonesian, for Malays too, in Vietnamese, and in English for all else."""
    of = [(menu.scope, menu.language) for menu in menus()]
    assert len(set(of)) == len(of) == 4 * 4


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("", "What I keep, and for how long"),
        ("id", "Apa yang saya simpan dan berapa lama"),
        ("ms", "Apa yang saya simpan dan berapa lama"),
        ("vi", "Những gì tôi lưu giữ và trong bao lâu"),
    ],
)
async def test_a_menu_is_in_the_language_of_whom_it_is_for(language: str, told: str) -> None:
    """Telegram shows each person the one of the language that they use it in."""
    server = Server(KEY, User(1, "Notulis", "NotulisBot", is_bot=True))
    application = build(Settings(token=KEY), Bookcase(shelf()), SimulatedRequest(server))
    async with application:
        await show_menus(application.bot)
    shown = server.commands[json.dumps({"type": "all_private_chats"}) + language]
    assert [one["description"] for one in shown if one["command"] == "privacy"] == [told]
