"""Files on their way out: within the limits, again where that is sure to do no harm, never twice."""

from __future__ import annotations

from typing import Any

import pytest

from tests.bot.serving import Serving
from tests.botapi import BotApi

CALENDAR = "/calendar united kingdom"


@pytest.mark.parametrize("failure", [{"status": 502}, {"status": 429, "parameters": {"retry_after": 0}}])
async def test_a_file_that_has_not_arrived_is_sent_again(
    bot: Serving, api: BotApi, failure: dict[str, Any]
) -> None:
    """The server said that it failed, or wants a pause."""
    api.fail("sendDocument", **failure)
    await bot.say(CALENDAR)
    assert len(await bot.settled()) == 1
    assert len(api.called("sendDocument")) == 2


@pytest.mark.parametrize("failure", [{"closed": True, "done": True}, {"status": 504, "done": True}])
async def test_a_file_that_may_have_arrived_is_not_sent_again(
    bot: Serving, api: BotApi, failure: dict[str, Any]
) -> None:
    """The connection ended before the answer: it is there, once."""
    api.fail("sendDocument", **failure)
    await bot.say(CALENDAR)
    assert len(await bot.settled()) == 1
    assert len(api.called("sendDocument")) == 1


async def test_a_file_of_a_question_that_is_gone_is_sent_without_it(bot: Serving, api: BotApi) -> None:
    """As a text would be."""
    api.fail("sendDocument", 400, "Bad Request: message to be replied not found")
    await bot.say(CALENDAR, bot.group)
    assert len(await bot.settled()) == 1
    first, second = api.called("sendDocument")
    assert "reply_parameters" in first.parameters
    assert "reply_parameters" not in second.parameters
