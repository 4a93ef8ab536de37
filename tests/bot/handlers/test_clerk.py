"""Maintainers are told of reports, each in the language that they chose."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import cast

import pytest
from telegram.error import BadRequest, Forbidden

from bot.api import RawBot
from bot.corrections.reports import Reports
from bot.corrections.steps import Step, Steps
from bot.handlers.clerk import Clerk, unsent
from bot.reply.reply import Reply
from bot.service import Service
from bot.settings import Settings
from bot.terminal.chats import Chat, Posted, User
from bot.texts.text import say, speaking
from tests.bot.handlers.conftest import BEN, EVE, KEY, Bookcase, Talk
from tests.bot.small import shelf

PLACE = say("Place")


def told() -> Reply:
    return Reply(((str(PLACE),),))


def clerk(chat: int | None = None, *maintainers: User) -> Clerk:
    settings = Settings(token=KEY, maintainers=tuple(one.id for one in maintainers), maintainers_chat=chat)
    steps: Steps[Step] = Steps()
    return Clerk(Service(Bookcase(shelf())), cast("Reports", None), settings, steps)


def out(talk: Talk) -> RawBot:
    return cast("RawBot", talk.session.application.bot)


def texts(chat: Chat) -> list[str]:
    return [one.text for one in chat.messages.values()]


def choose(clerk: Clerk, chat: int, language: str) -> None:
    clerk.service.prefer(chat, replace(clerk.service.preferences(chat), language=language))


async def test_each_maintainer_is_told_in_the_language_that_they_chose(talk: Talk) -> None:
    """In English where they chose none, whatever is spoken to who reports."""
    ben, eve = talk.server.private(BEN), talk.server.private(EVE)
    both = clerk(None, BEN, EVE)
    choose(both, BEN.id, "id")
    with speaking("vi"):
        await both.notify(out(talk), told)
    with speaking("id"):
        assert texts(ben) == [str(PLACE)]
    assert texts(eve) == ["Place"]
    assert texts(ben) != texts(eve)


async def test_where_maintainers_have_a_chat_that_alone_is_told(talk: Talk) -> None:
    """Once, in the language of that chat."""
    ben = talk.server.private(BEN)
    one = clerk(talk.group.id, BEN, EVE)
    choose(one, talk.group.id, "vi")
    await one.notify(out(talk), told)
    with speaking("vi"):
        assert texts(talk.group) == [str(PLACE)]
    assert texts(ben) == []


async def test_who_cannot_be_told_keeps_nobody_else_from_being_told(
    talk: Talk, caplog: pytest.LogCaptureFixture
) -> None:
    """A maintainer who never opened a chat with the bot, say; the log says so, without what was said."""
    eve = talk.server.private(EVE)
    with caplog.at_level(logging.WARNING):
        await clerk(None, User(99, "Nobody"), EVE).notify(out(talk), told)
    assert texts(eve) == ["Place"]
    assert [record.getMessage() for record in caplog.records] == [
        "Word of a report could not be sent (BadRequest: Chat not found)."
    ]


async def test_a_message_of_the_bot_is_changed_where_it_stands(talk: Talk) -> None:
    """Nothing new is sent."""
    (card,) = await talk.say("/partner united kingdom")
    received = await out(talk).edit_message_text("as it was", talk.private.id, card.id)
    assert not isinstance(received, bool)
    await clerk().edit(out(talk), received, told())
    changed: list[Posted] = [one for one in talk.private.messages.values() if one.sender == talk.server.bot]
    assert [(one.id, one.text) for one in changed] == [(card.id, "Place")]


def test_only_what_telegram_refuses_is_passed_over() -> None:
    """A fault of ours is not."""
    for error in (BadRequest("no"), Forbidden("no")):
        with unsent():
            raise error
    with pytest.raises(KeyError), unsent():
        raise KeyError
