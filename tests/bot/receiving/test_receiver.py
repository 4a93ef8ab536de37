from __future__ import annotations

import asyncio

import pytest
from telegram.ext import ApplicationBuilder

from bot.receiving.receiver import Receiver, Reception
from tests.bot.receiving.bench import message
from tests.bot.serving import UK, Serving
from tests.botapi import KEY, BotApi


async def test_what_is_answered_is_heard_of_and_nothing_else(api: BotApi, bot: Serving) -> None:
    """The numbers of answered updates are told, those of what was overheard are not."""
    finished: list[int] = []
    bot.receiver._finished = finished.append
    for text in (UK, "lunch?"):
        await bot.say(text, bot.group)
    await bot.say("/help")
    await bot.settled()
    assert finished == [1, 3]


async def test_an_update_may_be_put_by_hand(api: BotApi, bot: Serving) -> None:
    """It is worked on as if it had been fetched, and done when that returns."""
    await bot.receiver.put({"update_id": 900, **message(text=UK, chat=bot.ana.to_json())})
    assert len(api.sent()) == 1


async def test_stopping_ends_the_fetching_and_confirms(api: BotApi, bot: Serving) -> None:
    """After it nothing is fetched any more, and what is done is confirmed."""
    await bot.say()
    await api.until(api.sent)
    await bot.receiver.stop(2)
    assert api.server.pending == []
    calls = len(api.called("getUpdates"))
    await bot.say()
    await asyncio.sleep(0.1)
    assert len(api.called("getUpdates")) == calls


def test_a_bot_of_another_sort_cannot_be_received_for() -> None:
    """Only one that gives updates as they come will do."""
    with pytest.raises(TypeError, match="cannot fetch updates"):
        Receiver(ApplicationBuilder().token(KEY).build(), Reception())
