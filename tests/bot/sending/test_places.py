"""Where replies go when their chat, topic or question is gone or moved."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime

import pytest

from bot.memory import ProcessMemory
from bot.sending import delivery
from tests.bot.serving import UK, Serving, serving
from tests.botapi import ANA, BotApi

MARK = "marked-words"
TOPIC = 77


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Failed calls are tried again at once."""
    monkeypatch.setattr(delivery, "PAUSES", (0.01, 0.02, 0.03))


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [one.getMessage() for one in caplog.records if one.levelno >= logging.WARNING]


async def test_a_question_that_is_gone_is_answered_all_the_same(api: BotApi, bot: Serving) -> None:
    """Where the message to be quoted is not found, the reply goes without it, in its topic."""
    api.fail(
        "sendMessage",
        400,
        "Bad Request: message to be replied not found",
        when=lambda call: "reply_parameters" in call,
    )
    await api.server.say(ANA, bot.group, UK, thread=TOPIC)
    await bot.settled()
    _, second = api.called("sendMessage")
    assert (second.parameters["message_thread_id"], "reply_parameters" in second.parameters) == ("77", False)


async def test_a_topic_that_is_gone_leaves_the_general_one(
    api: BotApi, bot: Serving, caplog: pytest.LogCaptureFixture
) -> None:
    """The reply goes to the general topic; where the chat takes nothing there, the log says so."""
    caplog.set_level(logging.INFO, "bot")
    gone = "Bad Request: message thread not found"
    api.fail("sendMessage", 400, gone, when=lambda call: "message_thread_id" in call, times=2)
    await api.server.say(ANA, bot.group, UK, thread=TOPIC)
    assert len(await bot.settled()) == 1
    assert "A topic was deleted" in caplog.text
    assert warnings(caplog) == []
    api.fail(
        "sendMessage", 400, "Bad Request: TOPIC_CLOSED", when=lambda call: "message_thread_id" not in call
    )
    await api.server.say(ANA, bot.group, UK, thread=TOPIC)
    assert len(await bot.settled()) == 1
    assert ["Topic_closed" in line for line in warnings(caplog)] == [True]


async def test_a_chat_that_moved_is_followed(api: BotApi) -> None:
    """The answer goes to the new number, so do later ones at once, and the turns go with it."""
    memory = ProcessMemory()
    async with serving(api, memory=memory) as bot:
        await bot.say(UK, bot.group)
        await bot.settled()
        old, new = bot.group.id, api.server.group("Moved").id
        moved = "Bad Request: group chat was upgraded to a supergroup chat"
        api.fail(
            "sendMessage",
            400,
            moved,
            parameters={"migrate_to_chat_id": new},
            times=9,
            when=lambda call: call["chat_id"] == str(old),
        )
        for _ in range(2):
            await bot.say(UK, bot.group)
            await bot.settled()
    assert len(api.sent(new)) == 2
    called = [int(call.parameters["chat_id"]) for call in api.called("sendMessage")]
    assert called == [old, old, new, new]
    assert [turn.chat for turn in memory.recall(new, datetime.now(UTC))] == [new, new]


async def test_what_is_sent_anew_keeps_its_topic_and_its_quote(api: BotApi, bot: Serving) -> None:
    """An edit that failed becomes a message in the same topic that quotes the same question."""
    asked = await api.server.say(ANA, bot.group, "/help", thread=TOPIC)
    await bot.settled()
    api.fail("editMessageText", 400, "Bad Request: message can't be edited")
    await api.server.edit(bot.group, asked, UK)
    await bot.settled()
    anew = api.called("sendMessage")[-1].parameters
    assert anew["message_thread_id"] == str(TOPIC)
    assert json.loads(anew["reply_parameters"])["message_id"] == asked.id


async def test_a_button_of_a_message_that_cannot_be_edited(api: BotApi, bot: Serving) -> None:
    """What a button leads to is then sent in the topic of its message, quoting the same question."""
    asked = await api.server.say(ANA, bot.group, "/partner", thread=TOPIC)
    await bot.settled()
    (reply,) = [one for one in bot.group.messages.values() if one.sender.is_bot]
    api.fail("editMessageText", 400, "Bad Request: message can't be edited")
    await api.server.press(ANA, bot.group, reply, reply.buttons[0]["callback_data"])
    await bot.settled()
    anew = api.called("sendMessage")[-1].parameters
    assert anew["message_thread_id"] == str(TOPIC)
    assert json.loads(anew["reply_parameters"])["message_id"] == asked.id
