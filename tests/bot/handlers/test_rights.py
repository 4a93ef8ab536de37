"""Who may govern the bot in a chat."""

from __future__ import annotations

import pytest
from telegram.error import BadRequest

from bot.handlers.rights import administers
from bot.terminal.chats import User
from tests.bot.handlers.conftest import ANA, BEN, Talk

EVE = User(13, "Eve", "eve")


@pytest.mark.parametrize(
    ("status", "may"),
    [("creator", True), ("administrator", True), ("member", False), ("restricted", False), ("left", False)],
)
async def test_administrators_of_now_may(talk: Talk, status: str, may: bool) -> None:
    """Telegram is asked each time."""
    group, bot = talk.group, talk.session.application.bot
    group.people[ANA.id] = (ANA, status)
    group.people[BEN.id] = (BEN, "member")
    assert await administers(bot, group.id, ANA.id) is may
    assert await administers(bot, group.id, BEN.id) is False


@pytest.mark.parametrize(("status", "may"), [("creator", True), ("administrator", True), ("member", False)])
async def test_where_members_are_hidden_the_list_of_administrators_tells(
    talk: Talk, monkeypatch: pytest.MonkeyPatch, status: str, may: bool
) -> None:
    """Who stands on it may, and nobody else."""
    group, bot = talk.group, talk.session.application.bot
    group.people[BEN.id] = (BEN, "creator" if status != "creator" else "administrator")
    group.people[ANA.id] = (ANA, status)

    async def hidden(*_: object, **__: object) -> None:
        raise BadRequest("Member list is inaccessible")

    monkeypatch.setattr(type(bot), "get_chat_member", hidden)
    assert await administers(bot, group.id, ANA.id) is may
    assert await administers(bot, group.id, EVE.id) is False
