"""How replies go out; tests/bot/sending/test_bad_days.py has the bad days."""

from __future__ import annotations

import pytest
from telegram.error import BadRequest

from bot.api import RawBot
from bot.handlers.sending import Place, buttons, remove, replace, send
from bot.reply.reply import Bold, Button, Reply
from tests.bot.handlers.conftest import Talk

REPLY = Reply(((Bold("A & B"), " <c>"),), ((Button("One", "1"), Button(" ", "2")), (Button("Three", "3"),)))


@pytest.fixture
def out(talk: Talk) -> RawBot:
    """The bot that sends."""
    bot = talk.session.application.bot
    assert isinstance(bot, RawBot)
    return bot


async def test_a_reply_arrives_as_it_was_meant(talk: Talk, out: RawBot) -> None:
    """Text, entities and buttons, in its topic, quoting its question."""
    asked = talk.group.post(talk.server.bot, 0, "?", [])
    number = await send(out, Place(talk.group.id, 5, asked.id), REPLY)
    sent = talk.group.messages[number]
    assert (sent.text, sent.thread, sent.reply_to) == ("A & B <c>", 5, asked.id)
    assert sent.entities == [{"type": "bold", "offset": 0, "length": 5}]
    assert [button["text"] for button in sent.buttons] == ["One", "…", "Three"]
    assert buttons(REPLY) == [[("One", "1"), ("…", "2")], [("Three", "3")]]


async def test_a_question_that_is_gone_is_no_hindrance(talk: Talk, out: RawBot) -> None:
    """The reply is sent without quoting it."""
    number = await send(out, Place(talk.group.id, None, 999), REPLY)
    assert talk.group.messages[number].reply_to is None


async def test_the_same_again_changes_nothing(talk: Talk, out: RawBot) -> None:
    """A reply put in its own place keeps its number and sends nothing new."""
    place = Place(talk.group.id)
    number = await send(out, place, REPLY)
    assert await replace(out, place, number, REPLY) == number
    other = Reply((("Other",),))
    assert await replace(out, place, number, other) == number
    assert talk.group.messages[number].text == "Other"
    del talk.group.messages[number]
    assert await replace(out, place, number, REPLY) > number


async def test_a_chat_that_is_gone_is_the_callers_matter(talk: Talk, out: RawBot) -> None:
    """What cannot be sent anywhere is raised."""
    with pytest.raises(BadRequest, match=r"[Cc]hat not found"):
        await send(out, Place(404), REPLY)


async def test_what_is_removed_twice_does_no_harm(talk: Talk, out: RawBot) -> None:
    """A message that is gone already is gone."""
    number = await send(out, Place(talk.private.id), REPLY)
    for _ in range(2):
        await remove(out, talk.private.id, number)
    assert number not in talk.private.messages
