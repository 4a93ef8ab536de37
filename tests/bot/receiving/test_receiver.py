from __future__ import annotations

import asyncio
import logging

import pytest
from telegram.ext import ApplicationBuilder

from bot.receiving.poller import Pace
from bot.receiving.receiver import Receiver, Reception
from tests.bot.receiving.bench import message
from tests.bot.serving import QUICK, UK, Serving
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


@pytest.mark.parametrize(("given", "left"), [((), 6.5), ((3.0,), 2.0), ((0.5,), 0.0)])
async def test_the_time_to_finish_leaves_a_second_to_confirm(
    bot: Serving, given: tuple[float, ...], left: float, caplog: pytest.LogCaptureFixture
) -> None:
    """Seven and a half seconds in all unless told otherwise, within the eight that a supervisor waits."""
    times: list[float] = []

    async def close(seconds: float) -> int:
        times.append(seconds)
        return 3

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bot.receiver._intake, "close", close)
        await bot.receiver.stop(*given)
    assert times == [left]
    assert caplog.messages == ["3 updates are left to the next start."]


async def test_who_leaves_nothing_says_nothing(bot: Serving, caplog: pytest.LogCaptureFixture) -> None:
    """A stop in good order is no matter for the log."""
    caplog.set_level(logging.INFO, "bot.receiving")
    await bot.receiver.stop(2)
    assert caplog.messages == []


def test_the_pace_is_the_one_given(bot: Serving) -> None:
    """In earnest that of the poller."""
    assert bot.receiver._poller._pace == QUICK
    assert Receiver(bot.application, Reception())._poller._pace == Pace()


def test_a_bot_of_another_sort_cannot_be_received_for() -> None:
    """Only one that gives updates as they come will do."""
    with pytest.raises(TypeError, match="cannot fetch updates"):
        Receiver(ApplicationBuilder().token(KEY).build(), Reception())
