"""Floods over HTTP, and who waits beside them."""

from __future__ import annotations

import time

import pytest

from bot.handlers.flood import FLOODED
from bot.terminal.chats import User as Person
from tests.bot.receiving.bench import message
from tests.bot.serving import UK, Serving
from tests.botapi import ANA, BEN, BotApi


@pytest.mark.parametrize("crowd", [1, 200])
async def test_a_flood_in_one_chat_delays_no_other(api: BotApi, bot: Serving, crowd: int) -> None:
    """200 messages in one chat, of one person or many, at a second a send: another waits under a second."""
    group = bot.group
    api.fail("sendMessage", seconds=1.0, times=99, when=lambda call: call["chat_id"] == str(group.id))
    chat = {"id": group.id, "type": "supergroup", "title": "Secretariat"}
    for number in range(200):
        person = Person(1_000 + number % crowd, "Ana").to_json()
        api.push(message(chat=chat, **{"from": person}, text=UK, message_id=number + 1))
    begun = time.monotonic()
    await api.server.say(BEN, api.server.private(BEN), "/help")
    await api.until(lambda: api.sent(BEN.id))
    assert time.monotonic() - begun < 1
    assert len(api.sent(group.id)) <= 1


async def test_a_flood_is_answered_for_its_newest_and_told_so(api: BotApi, bot: Serving) -> None:
    """Who sends forty at once gets one polite sentence and the newest answers."""
    api.fail("sendMessage", seconds=0.05, times=99)
    for _ in range(40):
        await api.server.say(ANA, bot.ana, UK)
    sent = await bot.settled()
    assert sent.count(str(FLOODED)) == 1
    assert len(sent) <= 8


async def test_talk_that_floods_a_group_is_told_nothing(api: BotApi, bot: Serving) -> None:
    """Who was not talking to the bot does not hear that it cannot follow."""
    api.fail("sendMessage", seconds=0.3, times=1)
    await bot.say(UK, bot.group)
    for number in range(60):
        await api.server.say(BEN, bot.group, f"lunch at {number}?")
    assert len(await bot.settled()) == 1
