"""Replies go out over HTTP, to a server that has bad days."""

from __future__ import annotations

import logging
from itertools import pairwise
from typing import Any

import pytest

from bot.handlers.errors import SORRY
from bot.sending import delivery
from bot.sending.limits import Limits
from tests.bot.receiving.bench import message
from tests.bot.serving import KNOWN, UK, Serving, serving
from tests.botapi import ANA, BEN, BotApi

MARK = "marked-words"
TOPIC = 77


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Failed calls are tried again at once."""
    monkeypatch.setattr(delivery, "PAUSES", (0.01, 0.02, 0.03))


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [one.getMessage() for one in caplog.records if one.levelno >= logging.WARNING]


async def test_too_many_requests_lose_no_answer(api: BotApi, bot: Serving) -> None:
    """Where Telegram wants a pause, the answer goes out once after it, and nothing in between."""
    api.fail("sendMessage", 429, "Too Many Requests", parameters={"retry_after": 1}, times=1)
    await bot.say()
    assert [text[:14] for text in await bot.settled()] == [KNOWN[:14]]
    first, second = api.called("sendMessage")
    assert second.at - first.at > 1


async def test_a_pause_for_one_chat_delays_no_other(api: BotApi) -> None:
    """While one chat is paused another is answered."""
    async with serving(api, limits=Limits()) as bot:
        api.fail("sendMessage", 429, "Too Many Requests", parameters={"retry_after": 1})
        await bot.say()
        await api.until(lambda: api.called("sendMessage"))
        await api.server.say(BEN, api.server.private(BEN), UK)
        await bot.settled()
    assert [call.parameters["chat_id"] for call in api.called("sendMessage")] == [
        str(one.id) for one in (ANA, BEN, ANA)
    ]


async def test_limits_are_kept_beforehand(api: BotApi) -> None:
    """Three quick questions of one chat are answered a second apart."""
    async with serving(api, limits=Limits()) as bot:
        for text in ("/help", UK, "/help"):
            await bot.say(text)
        assert len(await bot.settled()) == 3
    times = [call.at for call in api.called("sendMessage")]
    assert all(later - earlier > 0.95 for earlier, later in pairwise(times))


@pytest.mark.parametrize("status", [500, 502, 503])
async def test_a_server_that_fails_is_tried_again(api: BotApi, bot: Serving, status: int) -> None:
    """What it says it could not do is asked for again, until it is done once."""
    api.fail("sendMessage", status, body=f"<html>{MARK}</html>".encode(), times=2)
    await bot.say()
    assert len(await bot.settled()) == 1
    assert len(api.called("sendMessage")) == 3


UNSURE: dict[str, dict[str, Any]] = {
    "a closed connection": {"closed": True},
    "504": {"status": 504, "body": b""},
    "an answer cut off": {"body": b'{"ok": true, "result": {"mess'},
    "an answer of another kind": {"body": b"[]"},
}


@pytest.mark.parametrize("unsure", UNSURE.values(), ids=UNSURE)
async def test_what_may_have_arrived_is_not_sent_again(
    api: BotApi, bot: Serving, unsure: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    """Where the message arrived and only its answer was lost, nobody reads it twice, nor an apology."""
    api.fail("sendMessage", done=True, **unsure)
    await bot.say()
    assert len(await bot.settled()) == 1
    assert len(api.called("sendMessage")) == 1
    assert len(warnings(caplog)) == 1
    await bot.say("/help")
    assert len(await bot.settled()) == 2


@pytest.mark.parametrize("unsure", UNSURE.values(), ids=UNSURE)
async def test_an_edit_that_may_have_arrived_is_made_again(
    api: BotApi, bot: Serving, unsure: dict[str, Any]
) -> None:
    """To edit twice does no harm."""
    asked = await bot.say("/help")
    await bot.settled()
    api.fail("editMessageText", **unsure)
    await api.server.edit(bot.ana, asked, UK)
    await bot.settled()
    assert len(api.called("editMessageText")) == 2
    assert [one.text[:14] for one in bot.ana.messages.values() if one.sender.is_bot] == [KNOWN[:14]]


REFUSED = [
    (400, "Bad Request: not enough rights to send text messages to the chat", 0),
    (403, "Forbidden: bot was kicked from the supergroup chat", 0),
    (400, "Bad Request: TOPIC_CLOSED", 1),
    (400, "Bad Request: chat not found", 1),
    (400, f'Bad Request: can\'t parse entities: Unsupported start tag "{MARK}" at byte offset 3', 1),
]


@pytest.mark.parametrize(("status", "said", "answered"), REFUSED)
async def test_where_nothing_may_be_sent_nothing_more_is_tried(
    api: BotApi, bot: Serving, status: int, said: str, answered: int, caplog: pytest.LogCaptureFixture
) -> None:
    """One call, one line with the reason and no word of the message.

    The next question is answered, but not where the bot was told that it may not write in the chat at all.
    """
    caplog.set_level(logging.DEBUG)
    api.fail("sendMessage", status, said, times=1)
    await bot.say(UK, bot.group)
    await bot.settled()
    assert len(api.called("sendMessage")) == 1
    (line,) = warnings(caplog)
    assert said.partition('"')[0].partition(": ")[2].strip().casefold() in line.casefold()
    assert MARK not in caplog.text
    await bot.say(UK, bot.group)
    assert len(await bot.settled()) == answered


async def test_an_edit_where_nothing_may_be_sent(api: BotApi, bot: Serving) -> None:
    """An edit that is refused is sent anew, and where that is refused too it ends there."""
    asked = await bot.say("/help", bot.group)
    await bot.settled()
    for method in ("editMessageText", "sendMessage"):
        api.fail(method, 400, "Bad Request: not enough rights", times=9)
    await api.server.edit(bot.group, asked, UK)
    await bot.settled()
    assert [len(api.called(name)) for name in ("editMessageText", "sendMessage")] == [1, 2]


async def test_a_press_is_acknowledged_before_all_else(api: BotApi, bot: Serving) -> None:
    """While the chat's earlier answers wait, the button's spinner ends at once."""
    await bot.say("/partner")
    await bot.settled()
    (reply,) = [one for one in bot.ana.messages.values() if one.sender.is_bot]
    api.fail("sendMessage", seconds=0.6)
    await bot.say()
    await api.until(lambda: len(api.called("sendMessage")) == 2)
    await api.server.press(ANA, bot.ana, reply, reply.buttons[0]["callback_data"])
    await bot.settled()
    (acknowledged,), (edited,) = api.called("answerCallbackQuery"), api.called("editMessageText")
    assert acknowledged.at - api.called("sendMessage")[-1].at < 0.3
    assert edited.at > acknowledged.at


async def test_no_apology_where_telegram_is_at_fault(api: BotApi, bot: Serving) -> None:
    """However long it fails, nobody is told about it afterwards."""
    api.fail("sendMessage", 500, body=b"", times=99)
    await bot.say()
    await bot.settled()
    assert len(api.called("sendMessage")) == 1 + len(delivery.PAUSES)
    assert all(str(SORRY) not in call.parameters["text"] for call in api.called("sendMessage"))


async def test_a_message_of_no_topic_in_a_thread_of_replies(api: BotApi, bot: Serving) -> None:
    """A thread of replies in a plain group bears a number as well, which is no topic."""
    chat = {"id": bot.group.id, "type": "supergroup", "title": "Secretariat"}
    api.push(message(chat=chat, text=UK, message_thread_id=3))
    await bot.settled()
    assert "message_thread_id" not in api.called("sendMessage")[0].parameters
