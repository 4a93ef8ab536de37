from __future__ import annotations

import pytest
from telegram import Update

from bot.handlers.flood import FLOODED, tell
from bot.terminal.chats import Json, User
from tests.bot.handlers.conftest import ANA, Talk


async def told(talk: Talk, words: str, sender: User = ANA, **changes: object) -> bool:
    """Whether somebody who floods the group with such messages is told so."""
    posted: Json = talk.group.message_json(talk.group.post(sender, talk.server.now, words, []))
    bot = talk.session.application.bot
    return await tell(bot, Update.de_json({"update_id": 1, "message": posted | changes}, bot))


async def test_who_waits_for_an_answer_is_told_politely(talk: Talk) -> None:
    """As a reply to the message, in its topic."""
    assert await told(talk, "/help", message_thread_id=5, is_topic_message=True)
    (event,) = talk.server.events
    assert event.message is not None
    assert (event.message.text, event.message.thread, event.message.reply_to) == (FLOODED, 5, 1)


@pytest.mark.parametrize("text", ["lunch?", "/help@OtherBot"])
async def test_who_was_not_talking_to_the_bot_is_not(talk: Talk, text: str) -> None:
    """Nor is another bot, nor who sent something without words."""
    assert not await told(talk, text)
    assert not await told(talk, "@NotulisBot", User(9, "Other", "OtherBot", is_bot=True))
    assert not await told(talk, "x", text=None)
    assert talk.server.events == []
